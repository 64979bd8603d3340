# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Garage` and `AsyncGarage`: the Garage API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Garage API",
    package="garage",
    version="0.1.0",
    environment="GARAGE",
    servers=(
        Server("https", "https://garage.example.com/v2"),
        Server("http", "http://garage.example.com/v2"),
    ),
    schemes=(Bearer("login"),),
)


class Garage(Client):
    """The Garage API: use it in a `with` block, or call `client.close()`."""

    cars = resource("cars", "Cars")

    def __init__(self, *, token=None, **settings):
        BaseClient.__init__(self, _API, {"token": token}, {}, **settings)


class AsyncGarage(AsyncClient, of=Garage):
    """The Garage API for async code: use it in an `async with` block."""
