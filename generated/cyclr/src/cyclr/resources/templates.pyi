# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Cycle, Template, TemplatesInstallRequest

class Templates(Resource):
    """Manage and install integration templates."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[Template]:
        """Cyclr List Templates.

        Retrieve a list of available integration templates.

        Args:
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    def get(self, template_id: str, *, options: CallOptions | None = None) -> Template:
        """Cyclr Get Template.

        Retrieve details of a specific integration template.

        Args:
            template_id: The unique identifier of the template.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Template not found.
        """

    @overload
    def install(
        self,
        template_id: str,
        *,
        account: str | None = None,
        name: str | None = None,
        description: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Install Template.

        Install an integration template into the current account. Requires the
        X-Cyclr-Account header.

        Args:
            template_id: The unique identifier of the template.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            name: Display name for the installed cycle.
            description: Description for the installed cycle.

        Returns:
            Template installed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
            NotFoundError: Template not found.
        """

    @overload
    def install(
        self,
        template_id: str,
        *,
        body: TemplatesInstallRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle: ...

class AsyncTemplates(AsyncResource):
    """Manage and install integration templates."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Template]:
        """Cyclr List Templates.

        Retrieve a list of available integration templates.

        Args:
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    async def get(
        self, template_id: str, *, options: CallOptions | None = None
    ) -> Template:
        """Cyclr Get Template.

        Retrieve details of a specific integration template.

        Args:
            template_id: The unique identifier of the template.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Template not found.
        """

    @overload
    async def install(
        self,
        template_id: str,
        *,
        account: str | None = None,
        name: str | None = None,
        description: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Install Template.

        Install an integration template into the current account. Requires the
        X-Cyclr-Account header.

        Args:
            template_id: The unique identifier of the template.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            name: Display name for the installed cycle.
            description: Description for the installed cycle.

        Returns:
            Template installed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
            NotFoundError: Template not found.
        """

    @overload
    async def install(
        self,
        template_id: str,
        *,
        body: TemplatesInstallRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle: ...
