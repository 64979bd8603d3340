# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Account, AccountCreate, AccountsGetSignInTokenResponse

class Accounts(Resource):
    """Manage Cyclr accounts."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[Account]:
        """Cyclr List Accounts.

        Retrieve a list of all Cyclr accounts under the partner.

        Args:
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        api_id: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Account:
        """Cyclr Create Account.

        Create a new Cyclr account under the partner.

        Args:
            name: Account name.
            description: Account description.
            api_id: External API identifier for the account.

        Returns:
            Account created successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    def create(
        self,
        *,
        body: AccountCreate | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Account: ...
    def get(self, account_id: str, *, options: CallOptions | None = None) -> Account:
        """Cyclr Get Account.

        Retrieve details of a specific Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    @overload
    def update(
        self,
        account_id: str,
        *,
        name: str,
        description: str | None = None,
        api_id: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Account:
        """Cyclr Update Account.

        Update an existing Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.
            name: Account name.
            description: Account description.
            api_id: External API identifier for the account.

        Returns:
            Account updated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    @overload
    def update(
        self,
        account_id: str,
        *,
        body: AccountCreate | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Account: ...
    def delete(self, account_id: str, *, options: CallOptions | None = None) -> None:
        """Cyclr Delete Account.

        Delete a specific Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    def get_sign_in_token(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> AccountsGetSignInTokenResponse:
        """Cyclr Get Account Sign-In Token.

        Generate a sign-in token for a specific account, allowing access to the Cyclr
        console for that account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Returns:
            Sign-in token generated.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

class AsyncAccounts(AsyncResource):
    """Manage Cyclr accounts."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Account]:
        """Cyclr List Accounts.

        Retrieve a list of all Cyclr accounts under the partner.

        Args:
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        api_id: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Account:
        """Cyclr Create Account.

        Create a new Cyclr account under the partner.

        Args:
            name: Account name.
            description: Account description.
            api_id: External API identifier for the account.

        Returns:
            Account created successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    async def create(
        self,
        *,
        body: AccountCreate | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Account: ...
    async def get(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> Account:
        """Cyclr Get Account.

        Retrieve details of a specific Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    @overload
    async def update(
        self,
        account_id: str,
        *,
        name: str,
        description: str | None = None,
        api_id: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Account:
        """Cyclr Update Account.

        Update an existing Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.
            name: Account name.
            description: Account description.
            api_id: External API identifier for the account.

        Returns:
            Account updated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    @overload
    async def update(
        self,
        account_id: str,
        *,
        body: AccountCreate | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Account: ...
    async def delete(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> None:
        """Cyclr Delete Account.

        Delete a specific Cyclr account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """

    async def get_sign_in_token(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> AccountsGetSignInTokenResponse:
        """Cyclr Get Account Sign-In Token.

        Generate a sign-in token for a specific account, allowing access to the Cyclr
        console for that account.

        Args:
            account_id: The unique identifier of the Cyclr account.

        Returns:
            Sign-in token generated.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Account not found.
        """
