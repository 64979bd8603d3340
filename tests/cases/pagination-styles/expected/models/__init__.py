# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Pagination styles API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "addresses_list_events_response": ("AddressesListEventsResponse",),
        "counted_get_shelf_response": ("CountedGetShelfResponse",),
        "counted_list_issues_response": ("CountedListIssuesResponse",),
        "counted_list_rows_response": ("CountedListRowsResponse",),
        "cursors_list_charges_response": ("CursorsListChargesResponse",),
        "cursors_list_files_response": (
            "CursorsListFilesResponse",
            "CursorsListFilesResponsePage",
        ),
        "cursors_list_users_response": (
            "CursorsListUsersResponse",
            "CursorsListUsersResponseMeta",
        ),
        "user": ("User",),
    },
)
