# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Car, CarsPaintRequest, CarsPaintRequestColour

class Cars(Resource):
    """The operations of cars."""

    @overload
    def update(
        self,
        car_id: str,
        *,
        plate: str,
        note: str | None = None,
        wheels: Sequence[int] | None = None,
        doors: Sequence[int] | None = None,
        seats: Sequence[int] | None = None,
        keys: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        owner: str | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Car:
        """`PUT /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            keys: `X-Keys` in the header.

        Returns:
            The car.
        """

    @overload
    def update(
        self,
        car_id: str,
        *,
        body: Car | Mapping[str, Any] | bytes,
        plate: None = None,
        note: str | None = None,
        wheels: Sequence[int] | None = None,
        doors: Sequence[int] | None = None,
        seats: Sequence[int] | None = None,
        keys: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> Car: ...
    @overload
    def paint(
        self,
        car_id: str,
        *,
        colour: CarsPaintRequestColour | str,
        note: str | None = None,
        parts: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Car:
        """`POST /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            The painted car.
        """

    @overload
    def paint(
        self,
        car_id: str,
        *,
        body: CarsPaintRequest | Mapping[str, Any] | bytes,
        colour: None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> Car: ...
    def get_photo(self, car_id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /cars/{carId}/photo`.

        Args:
            car_id: `carId` in the path.

        Returns:
            The photo.
        """

class AsyncCars(AsyncResource):
    """The operations of cars."""

    @overload
    async def update(
        self,
        car_id: str,
        *,
        plate: str,
        note: str | None = None,
        wheels: Sequence[int] | None = None,
        doors: Sequence[int] | None = None,
        seats: Sequence[int] | None = None,
        keys: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        owner: str | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Car:
        """`PUT /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            keys: `X-Keys` in the header.

        Returns:
            The car.
        """

    @overload
    async def update(
        self,
        car_id: str,
        *,
        body: Car | Mapping[str, Any] | bytes,
        plate: None = None,
        note: str | None = None,
        wheels: Sequence[int] | None = None,
        doors: Sequence[int] | None = None,
        seats: Sequence[int] | None = None,
        keys: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> Car: ...
    @overload
    async def paint(
        self,
        car_id: str,
        *,
        colour: CarsPaintRequestColour | str,
        note: str | None = None,
        parts: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Car:
        """`POST /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            The painted car.
        """

    @overload
    async def paint(
        self,
        car_id: str,
        *,
        body: CarsPaintRequest | Mapping[str, Any] | bytes,
        colour: None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> Car: ...
    async def get_photo(
        self, car_id: str, *, options: CallOptions | None = None
    ) -> bytes:
        """`GET /cars/{carId}/photo`.

        Args:
            car_id: `carId` in the path.

        Returns:
            The photo.
        """
