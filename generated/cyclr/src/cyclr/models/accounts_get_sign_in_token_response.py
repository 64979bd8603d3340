# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model


class AccountsGetSignInTokenResponse(Model, rename="pascal"):
    """What `accounts.get_sign_in_token` answers."""

    token: str | None = None
    expires_at_utc: DateTime | None = None
