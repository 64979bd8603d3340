# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class AddressesListEventsResponse(Model):
    """What `addresses.list_events` answers."""

    results: list[str] | None = None
    next: str | Unset | None = UNSET
