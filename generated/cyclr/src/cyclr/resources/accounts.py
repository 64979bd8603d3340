# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "accounts.list",
    method="GET",
    path=("/accounts",),
    parameters=(query("page"), query("page_size", "pageSize")),
    responses={"200": {"application/json": lambda: list[models.Account]}},
    pagination=PageNumber("page"),
)
_CREATE = Operation(
    "accounts.create",
    method="POST",
    path=("/accounts",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("name", "Name", required=True),
            field("description", "Description"),
            field("api_id", "ApiId"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Account}},
)
_GET = Operation(
    "accounts.get",
    method="GET",
    path=("/accounts/", path("account_id", "accountId")),
    responses={"200": {"application/json": lambda: models.Account}},
)
_UPDATE = Operation(
    "accounts.update",
    method="PUT",
    path=("/accounts/", path("account_id", "accountId")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("name", "Name", required=True),
            field("description", "Description"),
            field("api_id", "ApiId"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Account}},
)
_DELETE = Operation(
    "accounts.delete",
    method="DELETE",
    path=("/accounts/", path("account_id", "accountId")),
)
_GET_SIGN_IN_TOKEN = Operation(
    "accounts.get_sign_in_token",
    method="POST",
    path=("/accounts/", path("account_id", "accountId"), "/signintoken"),
    responses={
        "200": {"application/json": lambda: models.AccountsGetSignInTokenResponse},
    },
)


class Accounts(Resource):
    """Manage Cyclr accounts."""

    def list(self, *, page=None, page_size=None, options=None):
        """Cyclr List Accounts."""
        return self._pages(_LIST, locals(), options)

    def create(
        self, *, name=None, description=None, api_id=None, body=None, options=None
    ):
        """Cyclr Create Account. Create a new Cyclr account under the partner."""
        return self._call(_CREATE, locals(), options, body)

    def get(self, account_id, *, options=None):
        """Cyclr Get Account. Retrieve details of a specific Cyclr account."""
        return self._call(_GET, locals(), options)

    def update(
        self,
        account_id,
        *,
        name=None,
        description=None,
        api_id=None,
        body=None,
        options=None,
    ):
        """Cyclr Update Account. Update an existing Cyclr account."""
        return self._call(_UPDATE, locals(), options, body)

    def delete(self, account_id, *, options=None):
        """Cyclr Delete Account. Delete a specific Cyclr account."""
        return self._call(_DELETE, locals(), options)

    def get_sign_in_token(self, account_id, *, options=None):
        """Cyclr Get Account Sign-In Token."""
        return self._call(_GET_SIGN_IN_TOKEN, locals(), options)


class AsyncAccounts(AsyncResource, of=Accounts, pages=("list",)):
    """Manage Cyclr accounts."""
