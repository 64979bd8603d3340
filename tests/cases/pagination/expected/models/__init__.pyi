# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Pagination API, each loaded when it is first asked for."""

from .book import Book

__all__ = ["Book"]
