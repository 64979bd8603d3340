# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Downloads API, each loaded when it is first asked for."""

from .problem import Problem

__all__ = ["Problem"]
