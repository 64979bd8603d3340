"""Operations and paths with servers of their own are sent there, unless the client was given an address."""

import os

from depot import Depot, types
from fake import Fake


def asked(call: str, **settings: str) -> str:
    fake = Fake(types, None)
    resource, method = call.split(".")
    with Depot(transport=fake, **settings) as client:
        getattr(getattr(client, resource), method)()
    return str(fake.request.url)


assert asked("boxes.list") == "https://eu.example.com/v1/boxes"
assert asked("boxes.upload") == "https://upload.example.com/boxes"
assert asked("boxes.upload", server="united_states") == "https://us.upload.example.com/boxes"
assert asked("boxes.delete", server="united_states") == "https://us.example.com/admin/boxes"
assert asked("labels.list", server="united_states") == "https://print.example.com/labels/labels"
assert asked("labels.create", server="united_states") == "https://us.example.com/v1/labels"
for call in ("boxes.list", "boxes.upload", "boxes.delete", "labels.list"):
    assert asked(call, base_url="http://127.0.0.1:8080/x") == f"http://127.0.0.1:8080/x/{call.split('.')[0]}"
os.environ["DEPOT_BASE_URL"] = "http://localhost"
assert asked("boxes.upload") == "http://localhost/boxes"
