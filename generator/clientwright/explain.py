"""Why a name is what it is: `explain("cycles.activate", document, names, by_rule)`.

`by_rule` are the names that the client would have without its lockfile: what the lockfile pins has an older reason.
Understands Python names (`cycles.activate`, `Cycle.created_date`), operationIds and operations (`GET /cycles`).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.filtering import LeftOut
from clientwright.lockfile import Lock
from clientwright.naming import Names, Reason, assign_names
from clientwright.pipeline import Understood
from clientwright.pointer import Location, Pointer
from clientwright.source.document import Document


class Explanation(Struct, frozen=True):
    """Where a name comes from, why it is that one, and what changes it; `parts` are its arguments or fields."""

    name: str
    location: Location
    pointer: Pointer
    why: str
    setting: str | None
    """The key below the client's own in the configuration, where there is one: `operations."getCycle".name`."""
    parts: tuple[Explanation, ...] = ()


def explain_in(name: str, understood: Understood, settings: ClientSettings) -> Explanation | None:
    """The explanation of a name of a client, or of its absence; `None` where the client never heard of it."""
    by_rule = assign_names(understood.api, settings, Lock(), Report())
    explanation = explain(name, understood.document, understood.names, by_rule)
    if explanation is None:
        return explain_absence(name, understood.document, understood.left_out)
    return _with_settings(explanation, frozenset(_settings_in(settings, understood.names)))


def _with_settings(explanation: Explanation, configured: frozenset[str]) -> Explanation:
    """The explanation, where what the configuration names has that reason."""
    parts = tuple(_with_settings(part, configured) for part in explanation.parts)
    is_configured = explanation.setting in configured
    why = "the configuration says so" if is_configured else explanation.why
    return replace(explanation, why=why, parts=parts)


def _settings_in(settings: ClientSettings, names: Names) -> Iterator[str]:
    """The keys of the settings that name arguments, attributes and members, as reasons have them."""
    for operation in names.api.operations:
        for key in settings.for_operation(operation.id, operation.key).arguments:
            yield f'operations."{operation.id or operation.key}".arguments."{key}"'
    for model, _ in names.classes:
        said, place = settings.for_schema(model.component, str(model.schema.pointer)), model.component
        for kind, table in (("fields", said.fields), ("members", said.members)):
            yield from (f'schemas."{place or model.schema.pointer}".{kind}."{key}"' for key in table)


def explain(name: str, document: Document, names: Names, by_rule: Names) -> Explanation | None:
    """The explanation of the name, or `None` where the client has no such name."""
    found = next((key for key in _spellings(name, names) if key in names.reasons), None)
    if found is None:
        today = _name_of_today(name, names)
        explanation = None if today is None else explain(today, document, names, by_rule)
        return explanation and replace(explanation, why=f"`{name}` is an earlier name of it; {explanation.why}")
    reason = names.reasons[found]
    python_name = _python_name(reason, names)
    parts = tuple(
        _explanation(key, other, document) for key, other in names.reasons.items() if _is_part(key, python_name)
    )
    return _explanation(python_name, _older_reason(python_name, reason, by_rule), document, parts)


def explain_absence(name: str, document: Document, left_out: LeftOut) -> Explanation | None:
    """Why the client goes without an operation or a schema, or `None` where nobody left out anything of that name."""
    wanted = name.strip().removesuffix("()").lower()
    for key, omission in left_out.operations.items():
        if wanted in (key.lower(), (omission.operation.id or key).lower()):
            pointer = omission.operation.node.pointer
            why = f"left out: {omission.why}"
            return Explanation(key, document.locate(pointer, True), pointer, why, omission.setting)
    for schema, pointer in left_out.schemas.items():
        if schema.lower() == wanted:
            why = "left out: only operations that are left out need it"
            return Explanation(schema, document.locate(pointer, True), pointer, why, None)
    return None


def _python_name(reason: Reason, names: Names) -> str:
    """The name that has this reason, as Python code writes it; `Names.reasons` lists it before its other spellings."""
    return next(key for key, other in names.reasons.items() if other == reason)


def _older_reason(name: str, reason: Reason, by_rule: Names) -> Reason:
    """The rule behind a name that the lockfile pins, or what the rules would call it now."""
    ruled = next((other for other in by_rule.reasons.values() if other.pointer == reason.pointer), reason)
    if ruled.why == reason.why:
        return reason
    now = _python_name(ruled, by_rule)
    return ruled if now == name else replace(reason, why=f"{reason.why}; by rule it would be `{now}`")


def near_names(name: str, names: Names) -> tuple[str, ...]:
    """Up to three names of the client that look like this one, best first; as the client writes them."""
    by_spelling = {key.removeprefix("models:").lower(): key.removeprefix("models:") for key in names.reasons}
    return tuple(by_spelling[key] for key in difflib.get_close_matches(name.lower(), by_spelling))


def _spellings(name: str, names: Names) -> tuple[str, ...]:
    """What the user may have meant, in the words of `Names.reasons`."""
    verb, _, path = name.strip().partition(" ")
    head, _, rest = name.strip().partition(".")
    owners = {names.package.lower(), names.client.lower(), f"async{names.client.lower()}", "client", "models"}
    whole = name.strip().removesuffix("()")
    bare = [whole, rest.removesuffix("()")] if rest and head.lower() in owners else [whole]
    spelled = (f"{home}{text}" for text in bare for home in ("", "models:", "webhooks."))
    return (*spelled, f"{verb.upper()} {path.strip()}")


def _name_of_today(name: str, names: Names) -> str | None:
    """What a method or a class is called whose earlier name this is."""
    for earlier in names.earlier:
        if earlier.kind == "method" and earlier.name in _spellings(name, names):
            return str(names.methods[earlier.of[0]])
        if earlier.kind == "model" and f"models:{earlier.name}" in _spellings(name, names):
            return next(str(class_) for place, class_ in names.models.items() if str(place) == earlier.of[0])
    return None


def _is_part(key: str, name: str) -> bool:
    """Whether the key is an argument of the method, or a field of the model."""
    if name.startswith("models:"):
        return key.startswith(f"{name}.") and "." not in name
    return key.startswith(f"{name}(")


def _explanation(name: str, reason: Reason, document: Document, parts: tuple[Explanation, ...] = ()) -> Explanation:
    location = document.locate(reason.pointer, True)
    return Explanation(name, location, reason.pointer, reason.why, reason.setting, parts)
