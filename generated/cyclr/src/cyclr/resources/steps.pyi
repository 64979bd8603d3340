# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import FieldMapping, StepParameter

class Steps(Resource):
    """Manage cycle steps, parameters, and field mappings."""

    def get_parameters(
        self,
        step_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> list[StepParameter]:
        """Cyclr Get Step Parameters.

        Get the parameters for a specific step in a cycle. Requires the X-Cyclr-Account
        header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    def update_parameters(
        self,
        step_id: str,
        *,
        body: Sequence[StepParameter | Mapping[str, Any]] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Update Step Parameters.

        Update the parameters for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    def get_field_mappings(
        self,
        step_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> list[FieldMapping]:
        """Cyclr Get Step Field Mappings.

        Get the field mappings for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    def update_field_mappings(
        self,
        step_id: str,
        *,
        body: Sequence[FieldMapping | Mapping[str, Any]] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Update Step Field Mappings.

        Update the field mappings for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

class AsyncSteps(AsyncResource):
    """Manage cycle steps, parameters, and field mappings."""

    async def get_parameters(
        self,
        step_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> list[StepParameter]:
        """Cyclr Get Step Parameters.

        Get the parameters for a specific step in a cycle. Requires the X-Cyclr-Account
        header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    async def update_parameters(
        self,
        step_id: str,
        *,
        body: Sequence[StepParameter | Mapping[str, Any]] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Update Step Parameters.

        Update the parameters for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    async def get_field_mappings(
        self,
        step_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> list[FieldMapping]:
        """Cyclr Get Step Field Mappings.

        Get the field mappings for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """

    async def update_field_mappings(
        self,
        step_id: str,
        *,
        body: Sequence[FieldMapping | Mapping[str, Any]] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Update Step Field Mappings.

        Update the field mappings for a specific step in a cycle. Requires the
        X-Cyclr-Account header.

        Args:
            step_id: The unique identifier of the step.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Step not found.
        """
