# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FormsLoginRequest(Model):
    """The body of `forms.login`."""

    user: str
    """`user` on the wire."""
    remember: bool | None
    """`remember` on the wire."""
    scopes: list[str] | None
    """`scopes` on the wire."""

    def __init__(
        self,
        *,
        user: str,
        remember: bool | None = None,
        scopes: list[str] | None = None,
    ) -> None: ...
