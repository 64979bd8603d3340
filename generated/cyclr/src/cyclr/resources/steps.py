# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, header, path
from .._runtime.resource import AsyncResource, Resource

_GET_PARAMETERS = Operation(
    "steps.get_parameters",
    method="GET",
    path=("/steps/", path("step_id", "stepId"), "/parameters"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: list[models.StepParameter]}},
)
_UPDATE_PARAMETERS = Operation(
    "steps.update_parameters",
    method="PUT",
    path=("/steps/", path("step_id", "stepId"), "/parameters"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body("application/json", required=True),
)
_GET_FIELD_MAPPINGS = Operation(
    "steps.get_field_mappings",
    method="GET",
    path=("/steps/", path("step_id", "stepId"), "/fieldmappings"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: list[models.FieldMapping]}},
)
_UPDATE_FIELD_MAPPINGS = Operation(
    "steps.update_field_mappings",
    method="PUT",
    path=("/steps/", path("step_id", "stepId"), "/fieldmappings"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body("application/json", required=True),
)


class Steps(Resource):
    """Manage cycle steps, parameters, and field mappings."""

    def get_parameters(self, step_id, *, account=None, options=None):
        """Cyclr Get Step Parameters."""
        return self._call(_GET_PARAMETERS, locals(), options)

    def update_parameters(self, step_id, *, account=None, body, options=None):
        """Cyclr Update Step Parameters."""
        return self._call(_UPDATE_PARAMETERS, locals(), options, body)

    def get_field_mappings(self, step_id, *, account=None, options=None):
        """Cyclr Get Step Field Mappings."""
        return self._call(_GET_FIELD_MAPPINGS, locals(), options)

    def update_field_mappings(self, step_id, *, account=None, body, options=None):
        """Cyclr Update Step Field Mappings."""
        return self._call(_UPDATE_FIELD_MAPPINGS, locals(), options, body)


class AsyncSteps(AsyncResource, of=Steps):
    """Manage cycle steps, parameters, and field mappings."""
