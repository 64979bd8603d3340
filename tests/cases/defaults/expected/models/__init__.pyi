# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Defaults API, each loaded when it is first asked for."""

from .level import Level
from .settings import (
    Settings,
    SettingsUnlistedNull,
    SettingsWrongMember,
    SettingsWrongProperty,
)

__all__ = [
    "Level",
    "Settings",
    "SettingsUnlistedNull",
    "SettingsWrongMember",
    "SettingsWrongProperty",
]
