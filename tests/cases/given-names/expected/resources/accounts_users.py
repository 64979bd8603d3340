# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "accounts_users.list",
    method="GET",
    path=("/v1/accounts/", path("owner", "account"), "/users"),
    parameters=(header("trace_id", "X-Trace"), query("limit", "$top")),
    responses={"200": {"application/json": lambda: list[models.User]}},
)
_IMPORT_ = Operation(
    "accounts_users.import_",
    method="POST",
    path=("/v1/accounts/", path("owner", "account"), "/users"),
    parameters=(header("trace_id", "X-Trace"), query("limit", "$top")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("user_name", "usr_nm"),
            field("level", "lvl"),
            field("address"),
            field("mail"),
            field("sort"),
            field("reason"),
        ),
    ),
)


class AccountsUsers(Resource):
    """The operations of accounts users."""

    def list(self, owner, *, trace_id=None, limit=None, options=None):
        """`GET /v1/accounts/{account}/users`."""
        return self._call(_LIST, locals(), options)

    def import_(
        self,
        owner,
        *,
        trace_id=None,
        limit=None,
        user_name=None,
        level=None,
        address=None,
        mail=None,
        sort=None,
        reason=None,
        body=None,
        options=None,
    ):
        """`POST /v1/accounts/{account}/users`."""
        return self._call(_IMPORT_, locals(), options, body)


class AsyncAccountsUsers(AsyncResource, of=AccountsUsers):
    """The operations of accounts users."""
