# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class AuthenticationGetAccessTokenRequest(Model):
    """The body of `authentication.get_access_token`."""

    grant_type: Literal["client_credentials"] = "client_credentials"
    """OAuth 2.0 grant type."""
    client_id: str
    """Your Cyclr Console Client ID."""
    client_secret: str
    """Your Cyclr Console Client Secret."""
