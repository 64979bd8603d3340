# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Defaults API, each loaded when it is first asked for."""

from .level import Level as Level
from .settings import (
    Settings as Settings,
    SettingsUnlistedNull as SettingsUnlistedNull,
    SettingsWrongMember as SettingsWrongMember,
    SettingsWrongProperty as SettingsWrongProperty,
)

__all__: list[str]
