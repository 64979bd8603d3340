# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Given Names API, each loaded when it is first asked for."""

from .level import Level
from .nullable import Nullable
from .phase import Phase
from .phases import Phases
from .state import State
from .user import PostalAddress, RejectionReason, User, UserMail, UserSort

__all__ = [
    "Level",
    "Nullable",
    "Phase",
    "Phases",
    "PostalAddress",
    "RejectionReason",
    "State",
    "User",
    "UserMail",
    "UserSort",
]
