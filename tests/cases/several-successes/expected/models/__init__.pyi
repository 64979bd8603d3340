# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Several Successes API, each loaded when it is first asked for."""

from .job import Job
from .new_job import NewJob
from .problem import Problem

__all__ = ["Job", "NewJob", "Problem"]
