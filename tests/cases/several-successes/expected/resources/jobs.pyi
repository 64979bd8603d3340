# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Job, NewJob

class Jobs(Resource):
    """The operations of jobs."""

    def create(self, *, options: CallOptions | None = None) -> Job | NewJob | None:
        """`POST /jobs`.

        Returns:
            200: The job was there already. 201: The job is new. 202: The job will be
                made.

        Raises:
            APIStatusError: A problem.
        """

    def delete(self, id: int, *, options: CallOptions | None = None) -> Job | None:
        """`DELETE /jobs/{id}`.

        Returns:
            200: The last state. 204: Nothing was left.
        """

    def get(self, id: int, *, options: CallOptions | None = None) -> Job:
        """`GET /jobs/{id}`.

        Returns:
            The job.
        """

    @overload
    def get_log(
        self, id: int, *, accept: None = None, options: CallOptions | None = None
    ) -> list[str] | str:
        """`GET /jobs/{id}/log`.

        Args:
            accept: The media type to ask for; any of them when left out.

        Returns:
            The log.
        """

    @overload
    def get_log(
        self,
        id: int,
        *,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> list[str]: ...
    @overload
    def get_log(
        self,
        id: int,
        *,
        accept: Literal["text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    def get_end(
        self, id: int, *, accept: None = None, options: CallOptions | None = None
    ) -> Any:
        """`GET /jobs/{id}/end`.

        Args:
            accept: The media type to ask for; any of them when left out.

        Returns:
            When it ends, as a date or in a form of the vendor.
        """

    @overload
    def get_end(
        self,
        id: int,
        *,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> date: ...
    @overload
    def get_end(
        self,
        id: int,
        *,
        accept: Literal["application/vnd.jobs+json"],
        options: CallOptions | None = None,
    ) -> Any: ...

class AsyncJobs(AsyncResource):
    """The operations of jobs."""

    async def create(
        self, *, options: CallOptions | None = None
    ) -> Job | NewJob | None:
        """`POST /jobs`.

        Returns:
            200: The job was there already. 201: The job is new. 202: The job will be
                made.

        Raises:
            APIStatusError: A problem.
        """

    async def delete(
        self, id: int, *, options: CallOptions | None = None
    ) -> Job | None:
        """`DELETE /jobs/{id}`.

        Returns:
            200: The last state. 204: Nothing was left.
        """

    async def get(self, id: int, *, options: CallOptions | None = None) -> Job:
        """`GET /jobs/{id}`.

        Returns:
            The job.
        """

    @overload
    async def get_log(
        self, id: int, *, accept: None = None, options: CallOptions | None = None
    ) -> list[str] | str:
        """`GET /jobs/{id}/log`.

        Args:
            accept: The media type to ask for; any of them when left out.

        Returns:
            The log.
        """

    @overload
    async def get_log(
        self,
        id: int,
        *,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> list[str]: ...
    @overload
    async def get_log(
        self,
        id: int,
        *,
        accept: Literal["text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def get_end(
        self, id: int, *, accept: None = None, options: CallOptions | None = None
    ) -> Any:
        """`GET /jobs/{id}/end`.

        Args:
            accept: The media type to ask for; any of them when left out.

        Returns:
            When it ends, as a date or in a form of the vendor.
        """

    @overload
    async def get_end(
        self,
        id: int,
        *,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> date: ...
    @overload
    async def get_end(
        self,
        id: int,
        *,
        accept: Literal["application/vnd.jobs+json"],
        options: CallOptions | None = None,
    ) -> Any: ...
