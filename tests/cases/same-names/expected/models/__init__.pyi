# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Page API, each loaded when it is first asked for."""

from .any_schema import *
from .client import *
from .mapping import *
from .model_schema import *
from .none import *
from .none_schema import *
from .page import *
from .resource import *
from .uuid_schema import *

__all__: list[str]
