# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Forms API, each loaded when it is first asked for."""

from .forms_filter_request import FormsFilterRequest as FormsFilterRequest
from .forms_login_request import FormsLoginRequest as FormsLoginRequest
from .item import Item as Item

__all__: list[str]
