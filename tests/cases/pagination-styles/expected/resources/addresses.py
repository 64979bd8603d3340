# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import LinkHeader, NextUrl, Operation, query
from .._runtime.resource import AsyncResource, Resource

_LIST_EVENTS = Operation(
    "addresses.list_events",
    method="GET",
    path=("/events",),
    parameters=(query("kind"),),
    responses={"200": {"application/json": lambda: models.AddressesListEventsResponse}},
    pagination=NextUrl(items=("results",), next=("next",)),
)
_LIST_COMMITS = Operation(
    "addresses.list_commits",
    method="GET",
    path=("/commits",),
    responses={"200": {"application/json": lambda: list[str]}},
    pagination=LinkHeader(),
)


class Addresses(Resource):
    """The operations of addresses."""

    def list_events(self, *, kind=None, options=None):
        """`GET /events`."""
        return self._pages(_LIST_EVENTS, locals(), options)

    def list_commits(self, *, options=None):
        """`GET /commits`."""
        return self._pages(_LIST_COMMITS, {}, options)


class AsyncAddresses(
    AsyncResource, of=Addresses, pages=("list_commits", "list_events")
):
    """The operations of addresses."""
