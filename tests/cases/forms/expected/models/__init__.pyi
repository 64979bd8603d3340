# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Forms API, each loaded when it is first asked for."""

from .forms_filter_request import FormsFilterRequest
from .forms_login_request import FormsLoginRequest
from .item import Item

__all__ = ["FormsFilterRequest", "FormsLoginRequest", "Item"]
