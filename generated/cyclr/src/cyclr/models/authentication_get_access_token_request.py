# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant


class AuthenticationGetAccessTokenRequest(Model):
    """The body of `authentication.get_access_token`."""

    grant_type: Literal["client_credentials"] = constant("client_credentials")
    client_id: str
    client_secret: str
