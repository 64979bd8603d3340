# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Shared Files API, each loaded when it is first asked for."""

from .pet import Pet

__all__ = ["Pet"]
