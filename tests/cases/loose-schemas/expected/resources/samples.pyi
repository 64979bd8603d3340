# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of samples."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Sample, SampleA, SampleClosedOrOpen, SampleMoney

class Samples(Resource):
    """The operations of samples."""

    @overload
    def save(
        self,
        id: int,
        *,
        list: Sequence[Any] | None = None,
        pair: tuple[str, int] | None = None,
        open: Mapping[str, Any] | None = None,
        closed_or_open: SampleClosedOrOpen | Mapping[str, Any] | None = None,
        ratio: float | None = None,
        big: int | None = None,
        big_text: str | None = None,
        word: str | None = None,
        money: SampleMoney | Mapping[str, Any] | None = None,
        mixed: int | None = None,
        a: SampleA | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Sample:
        """`PUT /samples/{id}`.

        Args:
            id: `id` in the path.
            list: `list` in the body.
            pair: `pair` in the body.
            open: `open` in the body.
            closed_or_open: `closed_or_open` in the body.
            ratio: `ratio` in the body.
            big: `big` in the body.
            big_text: `big_text` in the body.
            word: `word` in the body.
            money: `money` in the body.
            mixed: `mixed` in the body.
            a: `a` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The sample.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def save(
        self,
        id: int,
        *,
        body: Sample | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Sample:
        """`PUT /samples/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The sample.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncSamples(AsyncResource):
    """The operations of samples."""

    @overload
    async def save(
        self,
        id: int,
        *,
        list: Sequence[Any] | None = None,
        pair: tuple[str, int] | None = None,
        open: Mapping[str, Any] | None = None,
        closed_or_open: SampleClosedOrOpen | Mapping[str, Any] | None = None,
        ratio: float | None = None,
        big: int | None = None,
        big_text: str | None = None,
        word: str | None = None,
        money: SampleMoney | Mapping[str, Any] | None = None,
        mixed: int | None = None,
        a: SampleA | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Sample:
        """`PUT /samples/{id}`.

        Args:
            id: `id` in the path.
            list: `list` in the body.
            pair: `pair` in the body.
            open: `open` in the body.
            closed_or_open: `closed_or_open` in the body.
            ratio: `ratio` in the body.
            big: `big` in the body.
            big_text: `big_text` in the body.
            word: `word` in the body.
            money: `money` in the body.
            mixed: `mixed` in the body.
            a: `a` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The sample.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def save(
        self,
        id: int,
        *,
        body: Sample | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Sample:
        """`PUT /samples/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The sample.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
