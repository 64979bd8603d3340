# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.aliases import Moved
from .._runtime.resource import AsyncResource, Resource


class Stock(Resource):
    """The operations of stock."""

    animals = Moved("pets.all")


class AsyncStock(AsyncResource, of=Stock):
    """The operations of stock."""
