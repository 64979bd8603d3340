# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class AccountsGetSignInTokenResponse(Model):
    """What `accounts.get_sign_in_token` answers."""

    token: str | None = None
    """The sign-in token."""
    expires_at_utc: datetime | None = None
    """Token expiry time in UTC."""
