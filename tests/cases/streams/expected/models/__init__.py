# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Streams API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "chat": ("Chat",),
        "chats_create_request": ("ChatsCreateRequest",),
        "event": ("Event", "EventEvent"),
        "feed_read_lines_item": ("FeedReadLinesItem",),
        "piece": ("Piece",),
        "signal": ("Signal", "SignalCount", "SignalEnd", "SignalPiece"),
    },
)
