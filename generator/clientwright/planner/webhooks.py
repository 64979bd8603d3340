"""From webhooks and callbacks to the functions that read them."""

from __future__ import annotations

from clientwright.model import Api, Webhook
from clientwright.naming import Names
from clientwright.package import NONE, Builtin, Hook, Type
from clientwright.planner.annotations import Types


def plan_webhooks(api: Api, names: Names, types: Types) -> tuple[Hook, ...]:
    """The functions in the order of the document."""
    return tuple(
        Hook(
            hook.pointer,
            names.webhooks[hook.pointer],
            _type_of(hook, types),
            hook.summary or f"What `{hook.name}` sends.",
            hook.description or "",
        )
        for hook in api.webhooks
    )


def _type_of(webhook: Webhook, types: Types) -> Type:
    """What the request holds: JSON by its schema, anything else as bytes, or nothing."""
    contents = webhook.request_body.media_types if webhook.request_body else ()
    json = next((media for media in contents if media.kind == "json"), None)
    if json is not None:
        return types.type_of(json.schema)
    return Builtin("bytes") if contents else NONE
