# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Unions API, each loaded when it is first asked for."""

from .amount import Amount
from .group import Group
from .maybe_owner import MaybeOwner
from .owner import Owner
from .value import Value

__all__ = ["Amount", "Group", "MaybeOwner", "Owner", "Value"]
