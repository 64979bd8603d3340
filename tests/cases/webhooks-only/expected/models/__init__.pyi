# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Webhooks Only API, each loaded when it is first asked for."""

from .payment import Payment

__all__ = ["Payment"]
