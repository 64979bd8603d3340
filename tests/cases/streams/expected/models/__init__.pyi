# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Streams API, each loaded when it is first asked for."""

from .chat import *
from .chats_create_request import *
from .event import *
from .feed_read_lines_item import *
from .piece import *
from .signal import *

__all__: list[str]
