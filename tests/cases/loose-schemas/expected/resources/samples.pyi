# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The sample.
        """

    @overload
    def save(
        self,
        id: int,
        *,
        body: Sample | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Sample: ...

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

        Returns:
            The sample.
        """

    @overload
    async def save(
        self,
        id: int,
        *,
        body: Sample | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Sample: ...
