# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class User(Model):
    """The `User` of the document."""

    id: int | None = None
    name: str
    """What to call them. At least 1 characters. At most 20 characters."""
    password: str | None = None
    created: date | None = None
    manager: User | None = None
    language: str | None = None
    """Matches `^[a-z]{2}$`. Default: `"en"`."""
