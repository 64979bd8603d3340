# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Several Successes API, each loaded when it is first asked for."""

from .job import *
from .new_job import *
from .problem import *

__all__: list[str]
