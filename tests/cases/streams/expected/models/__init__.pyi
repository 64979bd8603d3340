# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Streams API, each loaded when it is first asked for."""

from .chat import Chat as Chat
from .chats_create_request import ChatsCreateRequest as ChatsCreateRequest
from .event import Event as Event, EventEvent as EventEvent
from .feed_read_lines_item import FeedReadLinesItem as FeedReadLinesItem
from .piece import Piece as Piece
from .signal import (
    Signal as Signal,
    SignalCount as SignalCount,
    SignalEnd as SignalEnd,
    SignalPiece as SignalPiece,
)

__all__: list[str]
