# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date as _datetime_date

from .._runtime.models import Model

class Page(Model):
    """The `Page` of the document."""

    date: _datetime_date | None = None
    page: Page | None = None
