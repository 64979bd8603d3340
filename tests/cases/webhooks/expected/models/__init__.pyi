# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Webhooks API, each loaded when it is first asked for."""

from .on_data_payload import *
from .order import *
from .subscriptions_create_request import *

__all__: list[str]
