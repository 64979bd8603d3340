"""Every scheme signs as the document says: alone, as an alternative, combined, not at all, and from the environment."""

import os
from base64 import b64encode

from credentials import ConfigurationError, Credentials, types
from fake import Fake, raises

FINE = [None] * 10
BASIC = "Basic " + b64encode(b"ada:secret").decode()


def names(request: object) -> set[str]:
    return {"authorization", "x-key", "cookie"} & {name.lower() for name in request.headers}


fake = Fake(types, *FINE)
client = Credentials(
    token="t0k", username="ada", password="secret", header_key="h", query_key="q", api_key="c", transport=fake
)
client.checks.default()
assert fake.request.headers["Authorization"] == "Bearer t0k"
client.checks.header()
assert fake.request.headers["X-Key"] == "h"
assert names(fake.request) == {"x-key"}
client.checks.query()
assert fake.query == [("key", "q")]
client.checks.cookie()
assert fake.request.headers["Cookie"] == "session=c"
client.checks.basic()
assert fake.request.headers["Authorization"] == BASIC
client.checks.either()
assert names(fake.request) == {"x-key"}, "the first alternative that the client can satisfy"
client.checks.both()
assert names(fake.request) == {"x-key", "authorization"}
client.checks.none()
assert names(fake.request) == set()
client.checks.optional()
assert names(fake.request) == {"authorization"}, "optional credentials are sent where there are any"

fake = Fake(types, *FINE)
Credentials(username="ada", password="secret", transport=fake).checks.either()
assert fake.request.headers["Authorization"] == BASIC
anonymous = Credentials(transport=fake)
anonymous.checks.optional()
assert names(fake.request) == set()
with raises(ConfigurationError, "token=...", "CREDENTIALS_TOKEN"):
    anonymous.checks.default()
with raises(ConfigurationError, "header_key=..."):
    anonymous.checks.both()

os.environ["CREDENTIALS_TOKEN"] = "from-env"
os.environ["CREDENTIALS_QUERY_KEY"] = "also"
fake = Fake(types, *FINE)
settled = Credentials(transport=fake)
settled.checks.default()
assert fake.request.headers["Authorization"] == "Bearer from-env"
settled.checks.query()
assert fake.query == [("key", "also")]
