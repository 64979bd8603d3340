# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .._runtime.operation import Body, Operation, field, header
from .._runtime.resource import AsyncResource, Resource

_REQUEST = Operation(
    "data_on_demand.request",
    method="POST",
    path=("/data",),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("connector_account_id", "ConnectorAccountId"),
            field("method_id", "MethodId"),
            field("parameters", "Parameters"),
        ),
    ),
    responses={"200": {"application/json": lambda: dict[str, Any]}},
)


class DataOnDemand(Resource):
    """API-driven data requests (proxy)."""

    def request(
        self,
        *,
        account=None,
        connector_account_id=None,
        method_id=None,
        parameters=None,
        body=None,
        options=None,
    ):
        """Cyclr Data On Demand."""
        return self._call(_REQUEST, locals(), options, body)


class AsyncDataOnDemand(AsyncResource, of=DataOnDemand):
    """API-driven data requests (proxy)."""
