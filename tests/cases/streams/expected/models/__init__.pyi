# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Streams API, each loaded when it is first asked for."""

from .chat import Chat
from .chats_create_request import ChatsCreateRequest
from .event import Event, EventEvent
from .feed_read_lines_item import FeedReadLinesItem
from .piece import Piece
from .signal import Signal, SignalCount, SignalEnd, SignalPiece

__all__ = [
    "Chat",
    "ChatsCreateRequest",
    "Event",
    "EventEvent",
    "FeedReadLinesItem",
    "Piece",
    "Signal",
    "SignalCount",
    "SignalEnd",
    "SignalPiece",
]
