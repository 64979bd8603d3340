# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Cursor, Operation, query
from .._runtime.resource import AsyncResource, Resource

_LIST_USERS = Operation(
    "cursors.list_users",
    method="GET",
    path=("/users",),
    parameters=(query("cursor"), query("limit")),
    responses={"200": {"application/json": lambda: models.CursorsListUsersResponse}},
    pagination=Cursor("cursor", items=("data",), next=("meta", "next_cursor")),
)
_LIST_CHARGES = Operation(
    "cursors.list_charges",
    method="GET",
    path=("/charges",),
    parameters=(query("starting_after"),),
    responses={"200": {"application/json": lambda: models.CursorsListChargesResponse}},
    pagination=Cursor(
        "starting_after", items=("data",), next=("data", "-1", "id"), more=("has_more",)
    ),
)
_LIST_FILES = Operation(
    "cursors.list_files",
    method="GET",
    path=("/files",),
    parameters=(query("from_", "from"),),
    responses={"200": {"application/json": lambda: models.CursorsListFilesResponse}},
    pagination=Cursor("from_", items=("page", "files"), next=("page", "next_from")),
)


class Cursors(Resource):
    """The operations of cursors."""

    def list_users(self, *, cursor=None, limit=None, options=None):
        """`GET /users`."""
        return self._pages(_LIST_USERS, locals(), options)

    def list_charges(self, *, starting_after=None, options=None):
        """`GET /charges`."""
        return self._pages(_LIST_CHARGES, locals(), options)

    def list_files(self, *, from_=None, options=None):
        """`GET /files`."""
        return self._pages(_LIST_FILES, locals(), options)


class AsyncCursors(
    AsyncResource, of=Cursors, pages=("list_charges", "list_files", "list_users")
):
    """The operations of cursors."""
