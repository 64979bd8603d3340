# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class AuthenticationGetAccessTokenResponse(Model):
    """What `authentication.get_access_token` answers."""

    access_token: str | None = None
    """The Bearer access token."""
    token_type: str | None = None
    """Token type (Bearer)."""
    expires_in: int | None = None
    """Token expiry time in seconds."""
