# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class DataOnDemandRequestParameter(Model, rename="pascal"):
    """An item of `Parameters` of `DataOnDemandRequest`."""

    target_field_name: str | None = None
    value: str | None = None


class DataOnDemandRequest(Model, rename="pascal"):
    """The body of `data_on_demand.request`."""

    connector_account_id: str | None = None
    method_id: str | None = None
    parameters: list[DataOnDemandRequestParameter] | None = None
