# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FormsFilterRequest(Model):
    """The body of `forms.filter`."""

    limit: int | None = None
