# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_GET_ACCESS_TOKEN = Operation(
    "authentication.get_access_token",
    method="POST",
    path=("/oauth/token",),
    body=Body(
        "application/x-www-form-urlencoded",
        required=True,
        fields=(
            field("grant_type", required=True, default="client_credentials"),
            field("client_id", required=True),
            field("client_secret", required=True),
        ),
    ),
    responses={
        "200": {
            "application/json": lambda: models.AuthenticationGetAccessTokenResponse,
        },
    },
    security=(),
)


class Authentication(Resource):
    """Obtain access tokens for API authentication."""

    def get_access_token(
        self,
        *,
        client_id=None,
        client_secret=None,
        grant_type="client_credentials",
        body=None,
        options=None,
    ):
        """Cyclr Get Access Token."""
        return self._call(_GET_ACCESS_TOKEN, locals(), options, body)


class AsyncAuthentication(AsyncResource, of=Authentication):
    """Obtain access tokens for API authentication."""
