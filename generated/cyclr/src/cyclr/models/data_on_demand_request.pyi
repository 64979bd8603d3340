# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class DataOnDemandRequestParameter(Model):
    """An item of `Parameters` of `DataOnDemandRequest`."""

    target_field_name: str | None = None
    """`TargetFieldName` on the wire."""
    value: str | None = None
    """`Value` on the wire."""

class DataOnDemandRequest(Model):
    """The body of `data_on_demand.request`."""

    connector_account_id: str | None = None
    """The ID of the installed connector."""
    method_id: str | None = None
    """The ID of the connector method to call."""
    parameters: list[DataOnDemandRequestParameter] | None = None
    """Parameters for the method call."""
