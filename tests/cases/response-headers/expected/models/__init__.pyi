# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Response Headers API, each loaded when it is first asked for."""

__all__ = []
