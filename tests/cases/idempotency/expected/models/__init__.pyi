# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Payments API, each loaded when it is first asked for."""

__all__ = []
