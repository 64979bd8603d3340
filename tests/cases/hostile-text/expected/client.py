# Made by clientwright. Change the document or the configuration, then regenerate.

"""`HostileTextOpenCanaryWWrite` and `AsyncHostileTextOpenCanaryWWrite`: the Hostile Text
API \"\"\" + open('canary', 'w').write('!') + \"\"\" \\, blocking and for async code.
"""

from ._runtime.api import Api, ApiKey, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Hostile Text API \"\"\" + open('canary', 'w').write('!') + \"\"\" \\",
    package="hostile_text_open_canary_w_write",
    version="0.1.0",
    environment="HOSTILE_TEXT_OPEN_CANARY_W_WRITE",
    servers=(
        Server("api", "https://api.example.com"),
        Server("test", "https://test.example.com"),
    ),
    schemes=(ApiKey("key\"); open('canary', 'w') #", "X-Key'", location="header"),),
)


class HostileTextOpenCanaryWWrite(Client):
    """The Hostile Text API \"\"\" + open('canary', 'w').write('!') + \"\"\" \\: use it in a
    `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    things_open_canary_w = resource("things_open_canary_w", "ThingsOpenCanaryW")

    def __init__(self, *, api_key=None, **settings):
        BaseClient.__init__(self, _API, {"api_key": api_key}, {}, **settings)


class AsyncHostileTextOpenCanaryWWrite(AsyncClient, of=HostileTextOpenCanaryWWrite):
    """The Hostile Text API \"\"\" + open('canary', 'w').write('!') + \"\"\" \\ for async code:
    use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
