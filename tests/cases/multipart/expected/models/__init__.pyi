# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multipart API, each loaded when it is first asked for."""

from .order import *
from .photos_add_request import *
from .photos_send_form_request import *
from .photos_send_orders_request import *
from .place import *

__all__: list[str]
