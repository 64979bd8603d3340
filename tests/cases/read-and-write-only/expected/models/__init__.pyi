# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Read And Write Only API, each loaded when it is first asked for."""

from .user import User

__all__ = ["User"]
