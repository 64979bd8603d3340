# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, header
from .._runtime.resource import AsyncResource, Resource

_DEPLOY = Operation(
    "marketplace.deploy",
    method="POST",
    path=("/users/marketplace",),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("username", "Username", required=True),
            field("password", "Password"),
            field("marketplace_id", "MarketplaceId", required=True),
            field("account_name", "AccountName"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.MarketplaceDeployResponse}},
)


class Marketplace(Resource):
    """Deploy Marketplace integration UI for end users."""

    def deploy(
        self,
        *,
        username=None,
        marketplace_id=None,
        account=None,
        password=None,
        account_name=None,
        body=None,
        options=None,
    ):
        """Cyclr Deploy Marketplace."""
        return self._call(_DEPLOY, locals(), options, body)


class AsyncMarketplace(AsyncResource, of=Marketplace):
    """Deploy Marketplace integration UI for end users."""
