# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Pagination styles API, each loaded when it is first asked for."""

from .addresses_list_events_response import AddressesListEventsResponse
from .counted_get_shelf_response import CountedGetShelfResponse
from .counted_list_issues_response import CountedListIssuesResponse
from .counted_list_rows_response import CountedListRowsResponse
from .cursors_list_charges_response import CursorsListChargesResponse
from .cursors_list_files_response import (
    CursorsListFilesResponse,
    CursorsListFilesResponsePage,
)
from .cursors_list_users_response import (
    CursorsListUsersResponse,
    CursorsListUsersResponseMeta,
)
from .user import User

__all__ = [
    "AddressesListEventsResponse",
    "CountedGetShelfResponse",
    "CountedListIssuesResponse",
    "CountedListRowsResponse",
    "CursorsListChargesResponse",
    "CursorsListFilesResponse",
    "CursorsListFilesResponsePage",
    "CursorsListUsersResponse",
    "CursorsListUsersResponseMeta",
    "User",
]
