"""Servers go by the words of their descriptions that tell them apart; an address takes the place of any."""

import os

from fake import Fake, raises
from servers import ConfigurationError, Servers, types


def asked(**settings: str) -> str:
    fake = Fake(types, None)
    with Servers(transport=fake, **settings) as client:
        client.health.ping()
    return str(fake.request.url)


assert asked() == "https://api.example.com/v1/ping"
assert asked(server="production_united_states") == "https://us.api.example.com/v1/ping"
assert asked(server="sandbox") == "https://sandbox.example.com/v1/ping"
assert asked(base_url="http://127.0.0.1:8080/") == "http://127.0.0.1:8080/ping"
with raises(ConfigurationError, "`production_europe`, `production_united_states`, `sandbox`"):
    asked(server="mars")
with raises(ConfigurationError, "not both"):
    asked(server="sandbox", base_url="https://example.com")
os.environ["SERVERS_SERVER"] = "sandbox"
assert asked() == "https://sandbox.example.com/v1/ping"
