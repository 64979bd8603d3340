"""Methods as source: the lean definition, and the overloads of the stub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from clientwright.encoders import (
    Source,
    docstring,
    literal,
)
from clientwright.layout import (
    Item,
    Node,
    Value,
    call,
    lay_out,
    lines_of,
)
from clientwright.package import (
    NONE,
    RESOURCE_IMPORTS,
    UNSET,
    Argument,
    Imported,
    LiteralOf,
    Method,
    Moved,
    Resource,
    Type,
    union,
)
from clientwright.render.accepts import choices
from clientwright.render.annotations import Scope, annotation
from clientwright.render.bodies import choice_argument, lean_choice, needs_body, ready_argument
from clientwright.render.docstrings import full_docstring
from clientwright.render.earlier import before, deprecated, methods_of, was_renamed
from clientwright.render.imports import alias_of
from clientwright.render.operations import constant_name

# --- The lean module -------------------------------------------------------------------------------------------------


def definition(method: Method) -> Source:
    """The first line, or lines, of the lean method."""
    names = [Source("self"), *(argument.name for argument in method.path_arguments)]
    named = [_lean_argument(argument) for argument in method.named_arguments]
    if method.body is not None:
        named.append(Source("body" if needs_body(method.body) else "body=None"))
        named += [Source(lean_choice(method.body))] if method.body.has_choice else []
    if method.accepts:
        named.append(Source("accept=None"))
    return lay_out(lines_of(f"def {method.name}(", [*names, Source("*"), *named, Source("options=None")], "):"), 4)


def _lean_argument(argument: Argument) -> Source:
    """The argument with its default; a required one has none, unless a ready body may stand in for it."""
    if argument.is_required and argument.place != "body":
        return argument.name
    return Source(f"{argument.name}={_default(argument)}")


def statement(method: Method) -> Source:
    """The only statement of the lean method."""
    has_arguments = method.arguments or (method.body is not None and method.body.fields)
    values = Source("locals()" if has_arguments else "{}")  # what the call was given, by the names of the signature
    runner = "_pages" if method.pages else "_stream" if method.has_streams else "_call"
    body = [Source("body")] if method.body is not None else []
    accept = {"accept": Source("accept")} if method.accepts else {}
    operation = constant_name(method)
    if method.body is not None and method.body.has_choice:
        operation = Source(f"{operation}.sending(content_type)")
    return lay_out(call(f"return self.{runner}", operation, values, Source("options"), *body, **accept), 8)


def _default(argument: Argument) -> Source:
    if argument.constant is not None and argument.is_implied:
        return literal(argument.constant)
    return Source("UNSET" if argument.can_be_unset else "None")


def uses_unset(method: Method) -> bool:
    """Whether the lean method needs `UNSET` for a default."""
    return any(argument.can_be_unset for argument in (method.body.fields if method.body else ()))


# --- The stub --------------------------------------------------------------------------------------------------------


def stub_types(method: Method) -> Iterator[tuple[Type, Literal["input", "stub"]]]:
    """The types that the stub of the method names, and how it writes them."""
    for argument in (*method.arguments, *(method.body.fields if method.body else ())):
        yield argument.type, "input"
    if method.body is not None:
        for body in method.body.all:
            yield body.type, "input"
        if method.body.has_choice:
            yield LiteralOf((method.body.content_type,)), "input"
    yield item(method), "stub"
    for media in method.accepts:
        yield method.returns_for(media), "stub"
    yield OPTIONS, "stub"


OPTIONS = Imported("._runtime.options", "CallOptions")


def renamed_classes(resource: Resource) -> frozenset[str]:
    """The names that a generated class cannot go by in the stub of the resource."""
    return RESOURCE_IMPORTS | {str(resource.class_name), f"Async{resource.class_name}"}


class Way(Struct, frozen=True):
    """One way to call a method, by its arguments."""

    arguments: tuple[Value | Item, ...]


def ways(method: Method, resource: Resource) -> list[Way]:
    """The ways to call the method: with its arguments, and with a ready body of each type that there is."""
    scope = Scope("input", resource.method_names, renamed=renamed_classes(resource))
    positional = [_stub_argument(argument, scope) for argument in method.path_arguments]
    head: list[Value | Item] = [Source("self"), *positional, Source("*")]
    options = Source("options: CallOptions | None = None")
    named = method.named_arguments
    flattened = (*head, *(_stub_argument(argument, scope) for argument in named))
    body = method.body
    if body is None:
        return [Way((*flattened, options))]
    parameters = [_stub_argument(argument, scope) for argument in named if argument.place != "body"]
    excluded = [_excluded(argument) for argument in named if argument.place == "body" and argument.is_required]
    found = []
    if body.fields:
        names = [other.content_type for other in body.all if other.takes_fields]
        found.append(Way((*flattened, Source("body: None = None"), *choice_argument(body, names, scope), options)))
    for type_ in dict.fromkeys(other.type for other in body.all):
        bodies = [other for other in body.all if other.type == type_]
        choice = choice_argument(body, [other.content_type for other in bodies], scope)
        may_be_absent = not body.is_required and body in bodies and (bool(excluded) or not body.fields)
        ready = ready_argument(type_, may_be_absent, scope)
        found.append(Way((*head, ready, *excluded, *parameters, *choice, options)))
    return found


def _excluded(argument: Argument) -> Source:
    """The argument where a ready body stands in for it: it can only be left out."""
    return Source(f"{argument.name}: Unset = UNSET" if argument.can_be_unset else f"{argument.name}: None = None")


def _stub_argument(argument: Argument, scope: Scope) -> Item:
    type_ = argument.type
    if not argument.is_required and (argument.constant is None or not argument.is_implied):
        type_ = union(type_, UNSET if argument.can_be_unset else NONE)
    default = "" if argument.is_required else f" = {_default(argument)}"
    return Item(Source(f"{argument.name}: "), annotation(type_, scope), Source(default))


class Signature(Struct, frozen=True):
    """One way to call a method, as the stub writes it."""

    decorators: tuple[Source, ...]
    line: Source
    docstring: Source | None
    """What the first way says holds for the others, which is what editors show for them."""


def has_overloads(method: Method) -> bool:
    """Whether there are several ways to call the method."""
    body = method.body
    is_one = body is None or bool(body.fields) + len({other.type for other in body.all}) == 1
    return not is_one or len(list(choices(method))) > 1 or any(before(method))


def sync_signatures(resource: Resource) -> list[Signature]:
    """The ways to call the methods of the blocking class, one after the other."""
    return _signatures(resource, is_async=False)


def async_signatures(resource: Resource) -> list[Signature]:
    """The ways to call the methods of the async class."""
    return _signatures(resource, is_async=True)


class _Overload(Struct, frozen=True):
    """A way to call a method, what it gives then, and why one should not, where there is a reason."""

    way: Way
    returns: Type
    docstring: Source | None
    deprecation: str


def _signatures(resource: Resource, *, is_async: bool) -> list[Signature]:
    shadowed = resource.method_names
    scope = Scope("stub", shadowed, renamed=renamed_classes(resource), is_async=is_async)
    decorator = _decorator("typing_extensions", "deprecated", shadowed)
    signatures = []
    for method, found in _all_overloads(resource):
        keyword = "async def" if is_async and not method.is_plain else "def"
        overload = [Source(f"@{_decorator('typing', 'overload', shadowed)}")] if len(found) > 1 else []
        for one in found:
            why = [deprecated(decorator, one.deprecation, 4)] if one.deprecation else []
            returns = _returns(method, one.returns, scope)
            line = _signature_line(f"{keyword} {method.name}(", one.way, returns, one.docstring is not None)
            signatures.append(Signature((*overload, *why), line, one.docstring))
    return signatures


@lru_cache(1)  # the async class has the same
def _all_overloads(resource: Resource) -> list[tuple[Method, list[_Overload]]]:
    return [(method, _overloads(method, moved, resource)) for method, moved in methods_of(resource)]


def _overloads(method: Method, moved: Moved | None, resource: Resource) -> list[_Overload]:
    """The ways to call a method: those of today, and then those of earlier versions."""
    reason = f"The API has deprecated `{method.name}`." if method.is_deprecated else ""
    if moved is not None:
        reason = was_renamed(f"{resource.name}.{moved.name}", moved.method.dotted_name)
    found: list[_Overload] = []
    today = ways(method, resource)
    for way in today:
        for accept, type_ in choices(method):
            doc = full_docstring(method) if not found and moved is None else None
            found.append(_Overload(_accepting(way, accept), type_, doc, reason))
    for earlier, why in before(method):
        reasons = f"{reason} {why}" if moved is not None else why
        for way in ways(earlier, resource):
            if way.arguments not in [other.arguments for other in today]:
                found += [_Overload(_accepting(way, accept), type_, None, reasons) for accept, type_ in choices(method)]
    if moved is not None:
        found[0] = replace(found[0], docstring=docstring(f"Deprecated: {reason}", 8))
    return found


def _accepting(way: Way, accept: Iterable[Value | Item]) -> Way:
    return Way((*way.arguments[:-1], *accept, way.arguments[-1]))


def _signature_line(opening: str, way: Way, returns: Node, has_docstring: bool) -> Source:
    closing = lay_out(returns, 4, ") -> ", ":" if has_docstring else ": ...")
    return lay_out(lines_of(opening, way.arguments, closing), 4)


def _decorator(module: str, name: str, shadowed: frozenset[str]) -> str:
    return alias_of(module, name) if name in shadowed else name


def _returns(method: Method, type_: Type, scope: Scope) -> Node:
    """What the method gives back, `await` aside, where its value is of the type."""
    if method.pages is None:
        return annotation(type_, scope)
    return lines_of("AsyncPages[" if scope.is_async else "Page[", [annotation(item(method), scope)], "]")


def returns_source(method: Method) -> Source:
    """What the blocking method gives back, on one line."""
    return _returns(method, method.returns, Scope("stub")).flat


def item(method: Method) -> Type:
    """What a method with pages gives item by item, or else what it gives at all."""
    return method.returns if method.pages is None else method.pages.item
