"""Every grant from the document to the wire: what is asked for a token, and what the call then carries."""

import os
from urllib.parse import parse_qsl, urlsplit

from fake import Fake, raises
from signing import BrowserSignIn, ConfigurationError, DeviceCode, Signing, types

TOKEN = {"access_token": "t1", "expires_in": 3600, "refresh_token": "r1"}
METADATA = {
    "issuer": "https://id.example.com",
    "token_endpoint": "https://id.example.com/t",
    "authorization_endpoint": "https://id.example.com/a?x=1",
    "device_authorization_endpoint": "https://id.example.com/d",
}
CODE = {"device_code": "dc", "user_code": "AB-CD", "verification_uri": "https://auth.example.com/go", "interval": 0}


def form(request: object) -> dict[str, str]:
    return dict(parse_qsl(request.content.decode()))


def bearer(fake: Fake) -> str:
    return fake.request.headers["Authorization"]


# --- A client for itself: scopes are those of the operation -----------------------------------------------------------

fake = Fake(types, TOKEN, None, None, TOKEN | {"access_token": "t2"}, None)
client = Signing(machine_client_id="id", machine_client_secret="secret", transport=fake)
client.calls.machine()
assert fake.requests[0].url == "https://api.example.com/v1/token"
expected = {"grant_type": "client_credentials", "scope": "read write", "client_id": "id", "client_secret": "secret"}
assert form(fake.requests[0]) == expected
assert bearer(fake) == "Bearer t1"
client.calls.machine()
client.calls.reading()
assert form(fake.requests[3])["scope"] == "read", "another operation, another token"
assert bearer(fake) == "Bearer t2"

os.environ |= {"SIGNING_MACHINE_CLIENT_ID": "env", "SIGNING_MACHINE_CLIENT_SECRET": "s", "SIGNING_MACHINE_SCOPES": "a b"}
fake = Fake(types, TOKEN, None, None)
client = Signing(transport=fake)
client.calls.machine()
client.calls.reading()
assert (form(fake.requests[0])["client_id"], form(fake.requests[0])["scope"]) == ("env", "a b")
assert len(fake.requests) == 3, "scopes that the user names are asked for once and for all"

# --- A user ------------------------------------------------------------------------------------------------------------

fake = Fake(types, TOKEN, None)
Signing(person_client_id="id", person_username="ada", person_password="pw", transport=fake).calls.person()
asked = {"grant_type": "password", "username": "ada", "password": "pw", "scope": "mail", "client_id": "id"}
assert form(fake.requests[0]) == asked
assert fake.requests[0].url == "https://auth.example.com/token"

fake = Fake(types, TOKEN, None)
Signing(person_client_id="id", person_refresh_token="r0", transport=fake).calls.person()
assert form(fake.requests[0]) == {"grant_type": "refresh_token", "refresh_token": "r0", "client_id": "id"}
assert fake.requests[0].url == "https://auth.example.com/refresh"


def sign_in(address: object) -> str:
    url = address("https://app.example.com/back")
    asked = dict(parse_qsl(urlsplit(url).query))
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    return f"https://app.example.com/back?code=c0de&state={asked['state']}"


fake = Fake(types, TOKEN, None)
Signing(person_client_id="id", person_sign_in=sign_in, transport=fake).calls.person()
sent = form(fake.requests[0])
assert (sent["grant_type"], sent["code"], sent["client_id"]) == ("authorization_code", "c0de", "id")
assert sent["redirect_uri"] == "https://app.example.com/back"
assert sent["code_verifier"]

shown: list[DeviceCode] = []
fake = Fake(types, CODE, TOKEN, None)
Signing(person_client_id="id", person_show_code=shown.append, transport=fake).calls.person()
assert str(shown[0]) == "Go to https://auth.example.com/go and enter AB-CD"
assert form(fake.requests[1])["grant_type"] == "urn:ietf:params:oauth:grant-type:device_code"
assert bearer(fake) == "Bearer t1"

# --- Whatever a server says it offers ----------------------------------------------------------------------------------

fake = Fake(types, METADATA, TOKEN, None)
Signing(client_id="id", client_secret="s:1", transport=fake).calls.connected()
assert fake.requests[0].url == "https://id.example.com/.well-known/openid-configuration"
assert fake.requests[1].url == "https://id.example.com/t"
assert fake.requests[1].headers["Authorization"] == "Basic aWQ6cyUzQTE=", "OpenID Connect says: in a header"
assert bearer(fake) == "Bearer t1"
fake = Fake(types, METADATA, TOKEN, None)
Signing(client_id="id", sign_in=sign_in, discovery_url="https://other.example.com/m", transport=fake).calls.connected()
assert fake.requests[0].url == "https://other.example.com/m"
fake = Fake(types, None)
Signing(token="t", transport=fake).calls.connected()
assert [request.url for request in fake.requests] == ["https://api.example.com/v1/connected"], "nothing is discovered"

# --- The others --------------------------------------------------------------------------------------------------------

CHALLENGE = (401, "text/plain", b"", {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'})
fake = Fake(types, CHALLENGE, None, None)
client = Signing(username="ada", password="pw", transport=fake)
client.calls.digest()
client.calls.digest()
answers = [request.headers.get("authorization") for request in fake.requests]
assert answers[0] is None
assert [answer[:7] for answer in answers[1:]] == ["Digest "] * 2
assert ["nc=00000001" in answers[1], "nc=00000002" in answers[2]] == [True, True]

fake = Fake(types, None)
Signing(transport=fake).calls.mutual()
with raises(ConfigurationError, "certificate=... (or set SIGNING_CERTIFICATE)"):
    Signing().calls.mutual()
with raises(ConfigurationError, "'no.pem' cannot be used"):
    Signing(certificate="no.pem", base_url="https://127.0.0.1:1").calls.mutual()
fake = Fake(types, None)
Signing(implicit_token="t", transport=fake).calls.implicit()
assert bearer(fake) == "Bearer t"
with raises(ConfigurationError, "or person_client_id=... and person_sign_in=..., or"):
    Signing().calls.person()
fake = Fake(types, None)
Signing(transport=fake, headers={"Signature": "s"}).calls.signed()
assert fake.request.headers["Signature"] == "s", "what the client does not know is left to the caller"
assert callable(BrowserSignIn())
