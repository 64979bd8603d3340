# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, header
from .._runtime.resource import AsyncResource, Resource

_DEPLOY = Operation(
    "launch.deploy",
    method="POST",
    path=("/users/launch",),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("username", "Username", required=True),
            field("password", "Password"),
            field("account_name", "AccountName"),
            field("connector_authentications", "ConnectorAuthentications"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.LaunchDeployResponse}},
)


class Launch(Resource):
    """Deploy LAUNCH integration UI for end users."""

    def deploy(
        self,
        *,
        username=None,
        account=None,
        password=None,
        account_name=None,
        connector_authentications=None,
        body=None,
        options=None,
    ):
        """Cyclr Deploy LAUNCH."""
        return self._call(_DEPLOY, locals(), options, body)


class AsyncLaunch(AsyncResource, of=Launch):
    """Deploy LAUNCH integration UI for end users."""
