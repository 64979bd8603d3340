# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Pagination styles API, each loaded when it is first asked for."""

from .addresses_list_events_response import (
    AddressesListEventsResponse as AddressesListEventsResponse,
)
from .counted_get_shelf_response import (
    CountedGetShelfResponse as CountedGetShelfResponse,
)
from .counted_list_issues_response import (
    CountedListIssuesResponse as CountedListIssuesResponse,
)
from .counted_list_rows_response import (
    CountedListRowsResponse as CountedListRowsResponse,
)
from .cursors_list_charges_response import (
    CursorsListChargesResponse as CursorsListChargesResponse,
)
from .cursors_list_files_response import (
    CursorsListFilesResponse as CursorsListFilesResponse,
    CursorsListFilesResponsePage as CursorsListFilesResponsePage,
)
from .cursors_list_users_response import (
    CursorsListUsersResponse as CursorsListUsersResponse,
    CursorsListUsersResponseMeta as CursorsListUsersResponseMeta,
)
from .user import User as User

__all__: list[str]
