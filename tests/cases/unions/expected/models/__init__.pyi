# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Unions API, each loaded when it is first asked for."""

from .amount import Amount as Amount
from .group import Group as Group
from .maybe_owner import MaybeOwner as MaybeOwner
from .owner import Owner as Owner
from .value import Value as Value

__all__: list[str]
