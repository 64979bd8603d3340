# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Given Names API, each loaded when it is first asked for."""

from .level import Level as Level
from .nullable import Nullable as Nullable
from .phase import Phase as Phase
from .phases import Phases as Phases
from .state import State as State
from .user import (
    PostalAddress as PostalAddress,
    RejectionReason as RejectionReason,
    User as User,
    UserMail as UserMail,
    UserSort as UserSort,
)

__all__: list[str]
