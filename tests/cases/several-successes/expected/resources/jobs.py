# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from typing import Any

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "jobs.create",
    method="POST",
    path=("/jobs",),
    responses={
        "200": {"application/json": lambda: models.Job},
        "201": {"application/json": lambda: models.NewJob},
        "202": {},
        "4XX": {"application/problem+json": lambda: models.Problem},
    },
)
_DELETE = Operation(
    "jobs.delete",
    method="DELETE",
    path=("/jobs/", path("id")),
    responses={"200": {"application/json": lambda: models.Job}, "204": {}},
)
_GET = Operation(
    "jobs.get",
    method="GET",
    path=("/jobs/", path("id")),
    responses={"default": {"application/json": lambda: models.Job}},
)
_GET_LOG = Operation(
    "jobs.get_log",
    method="GET",
    path=("/jobs/", path("id"), "/log"),
    responses={
        "200": {"application/json": lambda: list[str], "text/plain": lambda: str},
    },
)
_GET_END = Operation(
    "jobs.get_end",
    method="GET",
    path=("/jobs/", path("id"), "/end"),
    responses={
        "200": {
            "application/json": lambda: date,
            "application/vnd.jobs+json": lambda: Any,
        },
    },
)


class Jobs(Resource):
    """The operations of jobs."""

    def create(self, *, options=None):
        """`POST /jobs`."""
        return self._call(_CREATE, {}, options)

    def delete(self, id, *, options=None):
        """`DELETE /jobs/{id}`."""
        return self._call(_DELETE, locals(), options)

    def get(self, id, *, options=None):
        """`GET /jobs/{id}`."""
        return self._call(_GET, locals(), options)

    def get_log(self, id, *, accept=None, options=None):
        """`GET /jobs/{id}/log`."""
        return self._call(_GET_LOG, locals(), options, accept=accept)

    def get_end(self, id, *, accept=None, options=None):
        """`GET /jobs/{id}/end`."""
        return self._call(_GET_END, locals(), options, accept=accept)


class AsyncJobs(AsyncResource, of=Jobs):
    """The operations of jobs."""
