# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class LaunchDeployResponse(Model):
    """What `launch.deploy` answers."""

    account_id: str | None = None
    """The Cyclr account ID."""
    expires_at_utc: datetime | None = None
    """When the LAUNCH token expires."""
    launch_url: str | None = None
    """URL to redirect the user to for LAUNCH."""
    token: str | None = None
    """LAUNCH access token."""
