# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FormsLoginRequest(Model):
    """The body of `forms.login`."""

    user: str
    remember: bool | None = None
    scopes: list[str] | None = None
