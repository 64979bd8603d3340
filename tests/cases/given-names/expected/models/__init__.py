# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Given Names API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "level": ("Level",),
        "nullable": ("Nullable",),
        "phase": ("Phase",),
        "phases": ("Phases",),
        "state": ("State",),
        "user": ("PostalAddress", "RejectionReason", "User", "UserMail", "UserSort"),
    },
)
