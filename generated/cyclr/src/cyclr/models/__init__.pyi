# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Cyclr API, each loaded when it is first asked for."""

from .account import *
from .account_create import *
from .accounts_get_sign_in_token_response import *
from .authentication_get_access_token_request import *
from .authentication_get_access_token_response import *
from .connector import *
from .connectors_install_request import *
from .cycle import *
from .data_on_demand_request import *
from .field_mapping import *
from .installed_connector import *
from .launch_deploy_request import *
from .launch_deploy_response import *
from .marketplace_deploy_request import *
from .marketplace_deploy_response import *
from .step import *
from .step_parameter import *
from .template import *
from .templates_install_request import *

__all__: list[str]
