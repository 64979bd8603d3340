# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "connectors.list",
    method="GET",
    path=("/connectors",),
    parameters=(query("name"), query("page"), query("page_size", "pageSize")),
    responses={"200": {"application/json": lambda: list[models.Connector]}},
    pagination=PageNumber("page"),
)
_GET = Operation(
    "connectors.get",
    method="GET",
    path=("/connectors/", path("connector_id", "connectorId")),
    responses={"200": {"application/json": lambda: models.Connector}},
)
_INSTALL = Operation(
    "connectors.install",
    method="POST",
    path=("/connectors/", path("connector_id", "connectorId"), "/install"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body(
        "application/json",
        fields=(
            field("name", "Name"),
            field("description", "Description"),
            field("auth_value", "AuthValue"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.InstalledConnector}},
)
_LIST_ACCOUNT_CONNECTORS = Operation(
    "connectors.list_account_connectors",
    method="GET",
    path=("/account/connectors",),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: list[models.InstalledConnector]}},
)
_GET_ACCOUNT_CONNECTOR = Operation(
    "connectors.get_account_connector",
    method="GET",
    path=(
        "/account/connectors/",
        path("installed_connector_id", "installedConnectorId"),
    ),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: models.InstalledConnector}},
)
_DELETE_ACCOUNT_CONNECTOR = Operation(
    "connectors.delete_account_connector",
    method="DELETE",
    path=(
        "/account/connectors/",
        path("installed_connector_id", "installedConnectorId"),
    ),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
)


class Connectors(Resource):
    """Manage and install connectors."""

    def list(self, *, name=None, page=None, page_size=None, options=None):
        """Cyclr List Connectors. Retrieve a list of available connectors."""
        return self._pages(_LIST, locals(), options)

    def get(self, connector_id, *, options=None):
        """Cyclr Get Connector. Retrieve details of a specific connector."""
        return self._call(_GET, locals(), options)

    def install(
        self,
        connector_id,
        *,
        account=None,
        name=None,
        description=None,
        auth_value=None,
        body=None,
        options=None,
    ):
        """Cyclr Install Connector. Install a connector into the current account."""
        return self._call(_INSTALL, locals(), options, body)

    def list_account_connectors(self, *, account=None, options=None):
        """Cyclr List Account Connectors."""
        return self._call(_LIST_ACCOUNT_CONNECTORS, locals(), options)

    def get_account_connector(
        self, installed_connector_id, *, account=None, options=None
    ):
        """Cyclr Get Account Connector."""
        return self._call(_GET_ACCOUNT_CONNECTOR, locals(), options)

    def delete_account_connector(
        self, installed_connector_id, *, account=None, options=None
    ):
        """Cyclr Delete Account Connector."""
        return self._call(_DELETE_ACCOUNT_CONNECTOR, locals(), options)


class AsyncConnectors(AsyncResource, of=Connectors, pages=("list",)):
    """Manage and install connectors."""
