# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of cars."""

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
            plate: `plate` in the body.
            note: `X-Note` in the header.
            wheels: `wheels` in the query.
            doors: `doors` in the query.
            seats: `seats` in the query.
            keys: `X-Keys` in the header.
            fields: `fields` in the query.
            owner: `owner` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> Car:
        """`PUT /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            wheels: `wheels` in the query.
            doors: `doors` in the query.
            seats: `seats` in the query.
            keys: `X-Keys` in the header.
            fields: `fields` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            colour: `colour` in the body.
            note: `X-Note` in the header.
            parts: `parts` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The painted car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> Car:
        """`POST /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The painted car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_photo(self, car_id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /cars/{carId}/photo`.

        Args:
            car_id: `carId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The photo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            plate: `plate` in the body.
            note: `X-Note` in the header.
            wheels: `wheels` in the query.
            doors: `doors` in the query.
            seats: `seats` in the query.
            keys: `X-Keys` in the header.
            fields: `fields` in the query.
            owner: `owner` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> Car:
        """`PUT /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            wheels: `wheels` in the query.
            doors: `doors` in the query.
            seats: `seats` in the query.
            keys: `X-Keys` in the header.
            fields: `fields` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            colour: `colour` in the body.
            note: `X-Note` in the header.
            parts: `parts` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The painted car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> Car:
        """`POST /cars/{carId}`.

        Args:
            car_id: `carId` in the path.
            note: `X-Note` in the header.
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The painted car.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_photo(
        self, car_id: str, *, options: CallOptions | None = None
    ) -> bytes:
        """`GET /cars/{carId}/photo`.

        Args:
            car_id: `carId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The photo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
