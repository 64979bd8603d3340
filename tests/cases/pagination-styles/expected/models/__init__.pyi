# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Pagination styles API, each loaded when it is first asked for."""

from .addresses_list_events_response import *
from .counted_get_shelf_response import *
from .counted_list_issues_response import *
from .counted_list_rows_response import *
from .cursors_list_charges_response import *
from .cursors_list_files_response import *
from .cursors_list_users_response import *
from .user import *

__all__: list[str]
