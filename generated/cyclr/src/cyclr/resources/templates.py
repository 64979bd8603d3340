# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "templates.list",
    method="GET",
    path=("/templates",),
    parameters=(query("page"), query("page_size", "pageSize")),
    responses={"200": {"application/json": lambda: list[models.Template]}},
    pagination=PageNumber("page"),
)
_GET = Operation(
    "templates.get",
    method="GET",
    path=("/templates/", path("template_id", "templateId")),
    responses={"200": {"application/json": lambda: models.Template}},
)
_INSTALL = Operation(
    "templates.install",
    method="POST",
    path=("/templates/", path("template_id", "templateId"), "/install"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body(
        "application/json",
        fields=(field("name", "Name"), field("description", "Description")),
    ),
    responses={"200": {"application/json": lambda: models.Cycle}},
)


class Templates(Resource):
    """Manage and install integration templates."""

    def list(self, *, page=None, page_size=None, options=None):
        """Cyclr List Templates. Retrieve a list of available integration templates."""
        return self._pages(_LIST, locals(), options)

    def get(self, template_id, *, options=None):
        """Cyclr Get Template. Retrieve details of a specific integration template."""
        return self._call(_GET, locals(), options)

    def install(
        self,
        template_id,
        *,
        account=None,
        name=None,
        description=None,
        body=None,
        options=None,
    ):
        """Cyclr Install Template."""
        return self._call(_INSTALL, locals(), options, body)


class AsyncTemplates(AsyncResource, of=Templates, pages=("list",)):
    """Manage and install integration templates."""
