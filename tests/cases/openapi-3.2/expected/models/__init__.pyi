# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Newer API, each loaded when it is first asked for."""

from .files_search_request import FilesSearchRequest
from .files_watch_item import FilesWatchItem

__all__ = ["FilesSearchRequest", "FilesWatchItem"]
