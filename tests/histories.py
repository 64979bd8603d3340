"""Real documents at two times, compared: what people wrote down about them has to be in the report.

    python -m tests.histories FOLDER

The folder has `docker-engine`, `discord` and others, each with `old.*` and `new.*`. A line of `NAMED` is the start of a
subject and words of the sentence; of what is `REFACTORED`, nothing may break on the wire.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from clientwright.config import ClientSettings
from clientwright.diff import compare
from clientwright.diff.model import Change
from clientwright.lockfile import Lock

NAMED: dict[str, tuple[tuple[str, str], ...]] = {
    "docker-engine": (
        ("POST /build/prune: query parameter `keep-storage`", "was removed"),
        ("GET /images/get: query parameter `platform`", "from string to array"),
        ("GET /images/{name}/get: query parameter `platform`", "from string to array"),
        ("POST /images/load: query parameter `platform`", "from string to array"),
        ("ContainerConfig.MacAddress", "was removed"),
        ("AuthConfig.email", "was removed"),
        ("Resources.KernelMemoryTCP", "was removed"),
        ("GET /system/df: answer 200, LayersSize", "was removed"),
        ("NetworkSettings.Bridge", "was removed"),
        ("NetworkSettings.HairpinMode", "was removed"),
        ("NetworkSettings.Gateway", "was removed"),
        ("ImageInspect.Parent", "was removed"),
        ("ImageInspect.DockerVersion", "was removed"),
        ("BuildInfo.error", "is gone"),
        ("CreateImageInfo.progress", "is gone"),
        ("PushImageInfo.error", "is gone"),
        ("GET /system/df: query parameter `verbose`", "was added"),
        ("ContainerSummary.Health", "was added"),
        ("ContainerStatsResponse.os_type", "was added"),
    ),
    "discord": (
        ("POST /guilds/{guild_id}/bulk-ban: answer 204", "was removed"),
        ("MessageAttachmentRequest.filename", "`minLength`"),
        ("PrivateApplicationResponse.eligible_oauth2_scopes", "was added"),
        ("MessageResponse.lobby_member", "was added"),
        ("LobbyMemberResponse.additional_name", "was added"),
        ("GuildInviteResponse.liveliness", "was added"),
        ("SearchMessageResponse.restriction_count", "was added"),
    ),
    "stripe": (
        ("POST /v1/payment_method_domains", "was added"),
        ("GET /v1/terminal/readers: query parameter `serial_number`", "was added"),
        ("POST /v1/ephemeral_keys: request body, nonce", "was added"),
        ("payment_method_ideal.bank", '`"n26"`'),
        ("payment_method_ideal.bic", '`"NTSBDEB1"`'),
        ("balance_transaction.source", "`customer_cash_balance_transaction`"),
        ("product.features", "was added"),
        ("POST /v1/webhook_endpoints: request body, enabled_events", '`"invoiceitem.updated"`'),
    ),
    "openai": (
        ("ProjectCreateRequest.geography", "was removed"),
        ("ProjectUpdateRequest.geography", "was removed"),
        ("MCPToolCall.error", "can no longer be"),
        ("ResponseStreamEvent", "can now be"),
        ("AuditLogEventType", "tenant.ads_account.onboarding.redemption"),
        ("CompactionSummaryItemParam.encrypted_content", "from 10485760 to 20971520"),
        ("CostsResult.quantity_unit", "was added"),
        ("Project.residency", "was added"),
    ),
    "asana": (
        ("GET /agents/{agent_gid}", "was added"),
        ("GET /workspaces/{workspace_gid}/agents", "was added"),
        ("ProjectDuplicateRequest.team", "was removed"),
        ("RbacRoleBase.permissions.create_goal", "was added"),
    ),
}
REFACTORED: dict[str, tuple[str, ...]] = {
    "docker-engine": ("POST /auth: answer", "AuthResponse", "POST /networks/{id}/", "Port", "VolumeCreate"),
    "asana": ("POST /tasks:", "POST /tasks/{task_gid}/subtasks:"),
}
BROKEN = ("request body, Container: is now required",)
"""What did break in the course of a refactoring: the new schemas of two bodies ask for a property."""


def faults(folder: Path) -> Iterator[str]:
    """What the notes on two documents say, and the report does not."""
    (old,), (new,) = folder.glob("old.*"), folder.glob("new.*")
    settings = ClientSettings(name="compared", spec=str(new), output=Path())
    comparison, _ = compare(str(old), str(new), settings, Lock())
    assert comparison is not None
    print(f"{folder.name}: {len(comparison.changes)} changes, {len(comparison.at('breaking'))} breaking")
    for subject, words in NAMED.get(folder.name, ()):
        if not any(_is_about(change, subject, words) for change in comparison.changes):
            yield f"{subject}: {words}: is not listed"
    for change in comparison.changes:
        is_refactored = change.subject.startswith(REFACTORED.get(folder.name, ()))
        if is_refactored and change.wire == "breaking" and not change.message.endswith(BROKEN):
            yield f"{change.message}: breaks nothing, the notes say"


def _is_about(change: Change, subject: str, words: str) -> bool:
    return change.subject.startswith(subject) and words in change.message


if __name__ == "__main__":
    found = [fault for path in sorted(Path(sys.argv[1]).iterdir()) if path.is_dir() for fault in faults(path)]
    print("\n".join(found))
    sys.exit(bool(found))
