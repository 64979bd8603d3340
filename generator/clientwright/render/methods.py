"""Methods as source: the operation constant, the lean definition, the stub's overloads, and the docstrings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from clientwright.encoders import (
    WIDTH,
    Identifier,
    Source,
    docstring_of_lines,
    literal,
    sentence,
    string_literal,
    wrap_markdown,
)
from clientwright.layout import Group, Item, Node, Value, call, dict_of, flat_source, lay_out, lines_of, tuple_of
from clientwright.model import SecurityRequirement
from clientwright.package import (
    NONE,
    RESOURCE_IMPORTS,
    UNSET,
    Answer,
    Argument,
    Body,
    Builtin,
    Imported,
    ListOf,
    Method,
    Resource,
    Type,
    is_nullable,
    union,
)
from clientwright.render.annotations import Scope, annotation, annotation_source, takes_mappings
from clientwright.render.imports import alias_of

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""The error class that a status raises; other 5xx raise `InternalServerError`, the rest `APIStatusError`."""

RUNTIME = Scope("runtime", prefix="models.")


# --- The lean module -------------------------------------------------------------------------------------------------


def constant_name(method: Method) -> Source:
    """The name of the method's operation constant, which is private to the module."""
    return Source(f"_{method.name.upper()}")


def operation_constant(method: Method) -> Source:
    """The statement that describes the operation to the runtime."""
    parts = [_parameter(part) if isinstance(part, Argument) else part for part in method.path]
    others = [argument for argument in method.arguments if argument.place != "path"]
    described: dict[str, Value] = {"method": method.verb, "path": tuple_of(parts)}
    if others:
        described["parameters"] = tuple_of(_parameter(argument) for argument in others)
    if method.body is not None:
        described["body"] = _body(method.body)
    if any(answer.contents for answer in method.answers):
        answers = [answer for answer in method.answers if answer.contents or answer.is_success]
        described["responses"] = dict_of((answer.status, _contents(answer.contents)) for answer in answers)
    if method.pages is not None:
        size = [method.pages.page_size] if method.pages.page_size else []
        described["pagination"] = call("PageNumber", *(str(name) for name in (method.pages.page, *size)))
    if method.security is not None:
        described["security"] = security_of(method.security)
    return lay_out(call("Operation", method.dotted_name, **described), prefix=f"{constant_name(method)} = ")


def security_of(alternatives: tuple[SecurityRequirement, ...]) -> Group:
    """The alternatives as the runtime takes them: tuples of schemes, each with its scopes."""
    return tuple_of(
        tuple_of(tuple_of((name, tuple_of(scopes))) for name, scopes in alternative.schemes)
        for alternative in alternatives
    )


def _parameter(argument: Argument) -> Group:
    """The call that describes a parameter; what is the default of its place is left out (§4.8.12)."""
    options: dict[str, Value] = {}
    if argument.is_needed and argument.place != "path":
        options["required"] = True
    default_style = "form" if argument.place in {"query", "cookie"} else "simple"
    if argument.style != default_style:
        options["style"] = argument.style
    if argument.explode != (argument.style == "form"):
        options["explode"] = argument.explode
    return call(argument.place, str(argument.name), argument.wire, **options)


def _body(body: Body) -> Group:
    options: dict[str, Value] = {"required": True} if body.is_required else {}
    if body.fields:
        options["fields"] = tuple_of(_field(field) for field in body.fields)
    return call("Body", body.content_type, **options)


def _field(field: Argument) -> Group:
    options: dict[str, Value] = {"required": True} if field.is_needed else {}
    if is_nullable(field.type):
        options["nullable"] = True
    if field.constant is not None:
        options["default"] = field.constant
    return call("field", str(field.name), field.wire, **options)


def _contents(contents: tuple[tuple[str, Type], ...]) -> Group:
    return dict_of((media, Source(f"lambda: {annotation_source(type_, RUNTIME)}")) for media, type_ in contents)


def definition(method: Method) -> Source:
    """The first line, or lines, of the lean method."""
    names = [Source("self"), *(a.name for a in method.arguments if a.place == "path")]
    named = [Source(f"{argument.name}={_default(argument)}") for argument in _named_arguments(method)]
    if method.body is not None:
        named.append(Source("body" if _needs_body(method.body) else "body=None"))
    return lay_out(lines_of(f"def {method.name}(", [*names, Source("*"), *named, Source("options=None")], "):"), 4)


def statement(method: Method) -> Source:
    """The only statement of the lean method."""
    arguments = [*method.arguments, *(method.body.fields if method.body else ())]
    values = Group(
        Source("{"),
        tuple(Item(Source(f"{string_literal(a.name)}: "), _code(a.name)) for a in arguments),
        Source("}"),
    )
    runner = "_pages" if method.pages else "_call"
    body = [Source("body")] if method.body is not None else []
    return lay_out(call(f"return self.{runner}", constant_name(method), values, Source("options"), *body), 8)


def _code(name: Identifier) -> Group:
    return Group(name, (), Source(""))


def _named_arguments(method: Method) -> list[Argument]:
    """The keyword-only arguments: those that a call must give come first."""
    arguments = [a for a in method.arguments if a.place != "path"] + list(method.body.fields if method.body else ())
    return sorted(arguments, key=lambda argument: not argument.is_required)


def _needs_body(body: Body) -> bool:
    return body.is_required and not body.fields


def _default(argument: Argument) -> Source:
    if argument.constant is not None:
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
        yield method.body.type, "input"
    yield item(method), "stub"
    yield OPTIONS, "stub"


OPTIONS = Imported("._runtime.options", "CallOptions")


def shadowed_names(resource: Resource) -> frozenset[str]:
    """The names that the resource's own methods hide from its annotations."""
    return frozenset(method.name for method in resource.methods)


def renamed_classes(resource: Resource) -> frozenset[str]:
    """The names that a generated class cannot go by in the stub of the resource."""
    return RESOURCE_IMPORTS | {str(resource.class_name), f"Async{resource.class_name}"}


def ways(method: Method, resource: Resource) -> list[tuple[Value | Item, ...]]:
    """The arguments of each way to call the method: flattened, and with a ready body where there is one."""
    scope = Scope("input", shadowed_names(resource), renamed=renamed_classes(resource))
    positional = [_stub_argument(argument, scope) for argument in _path_arguments(method)]
    head: list[Value | Item] = [Source("self"), *positional, Source("*")]
    options = Source("options: CallOptions | None = None")
    body = method.body
    named = _named_arguments(method)
    flattened = (*head, *(_stub_argument(argument, scope) for argument in named))
    if body is None:
        return [(*flattened, options)]
    parameters = [argument for argument in named if argument.place != "body"]
    excluded = [_excluded(argument) for argument in named if argument.place == "body" and argument.is_required]
    is_optional = not body.is_required and not body.fields
    type_ = union(body.type, Builtin("bytes"), *([NONE] if is_optional else []))
    ready = Item(Source("body: "), annotation(type_, scope), Source(" = None" if is_optional else ""))
    with_body = (*head, ready, *excluded, *(_stub_argument(argument, scope) for argument in parameters), options)
    return [(*flattened, Source("body: None = None"), options), with_body] if body.fields else [with_body]


def _excluded(argument: Argument) -> Source:
    """The argument where a ready body stands in for it: it can only be left out."""
    return Source(f"{argument.name}: Unset = UNSET" if argument.can_be_unset else f"{argument.name}: None = None")


def _stub_argument(argument: Argument, scope: Scope) -> Item:
    type_ = argument.type
    if not argument.is_required and argument.constant is None:
        type_ = union(type_, UNSET if argument.can_be_unset else NONE)
    default = "" if argument.is_required else f" = {_default(argument)}"
    return Item(Source(f"{argument.name}: "), annotation(type_, scope), Source(default))


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a method, as the stub writes it."""

    decorators: tuple[Source, ...]
    line: Source
    docstring: Source


def sync_signatures(method: Method, resource: Resource) -> list[Signature]:
    """The ways to call the blocking method."""
    return _signatures(method, resource, "def", "Page")


def async_signatures(method: Method, resource: Resource) -> list[Signature]:
    """The ways to call the method of the async class; one with pages is awaited or iterated, so it is no coroutine."""
    return _signatures(method, resource, "def" if method.pages else "async def", "AsyncPages")


def _signatures(method: Method, resource: Resource, keyword: str, page: str) -> list[Signature]:
    shadowed = shadowed_names(resource)
    found = ways(method, resource)
    decorators = [Source(f"@{_decorator('typing', 'overload', shadowed)}")] if len(found) > 1 else []
    if method.is_deprecated:
        decorator = _decorator("typing_extensions", "deprecated", shadowed)
        decorators.append(Source(f'@{decorator}("The API has deprecated `{method.name}`.")'))
    scope = Scope("stub", shadowed, renamed=renamed_classes(resource))
    returns = lay_out(_returns(method, page, scope), 4, ") -> ", ":")
    return [
        Signature(
            tuple(decorators),
            lay_out(lines_of(f"{keyword} {method.name}(", arguments, returns), 4),
            full_docstring(method, has_ready_body=index > 0 or not (method.body and method.body.fields)),
        )
        for index, arguments in enumerate(found)
    ]


def _decorator(module: str, name: str, shadowed: frozenset[str]) -> str:
    return alias_of(module, name) if name in shadowed else name


def _returns(method: Method, page: str, scope: Scope) -> Node:
    """What the method gives back, `await` aside; `page` is the generic class for methods with pages."""
    returned = annotation(item(method), scope)
    return lines_of(f"{page}[", [returned], "]") if method.pages else returned


def returns_source(method: Method) -> Source:
    """What the blocking method gives back, on one line."""
    return flat_source(_returns(method, "Page", Scope("stub")))


def item(method: Method) -> Type:
    """What a method with pages gives item by item, or else what it gives at all."""
    return method.returns.item if method.pages is not None and isinstance(method.returns, ListOf) else method.returns


# --- Docstrings ------------------------------------------------------------------------------------------------------


def short_text(method: Method) -> str:
    """The operation in a line: its summary, and the first sentence of its description where that fits."""
    summary = sentence(" ".join((method.summary or f"`{method.key}`").split()))
    first = re.match(r"[^.!?]+[.!?](?=\s|$)", " ".join(method.description.split()))
    both = f"{summary} {first[0]}" if first else summary
    return both if len(both) <= WIDTH - _INDENT - 6 else summary


def summary_text(method: Method) -> str:
    """What the document says about the operation: its summary, and its description below."""
    first = sentence(method.summary or f"`{method.key}`")
    return f"{first}\n\n{method.description}" if method.description else first


def full_docstring(method: Method, has_ready_body: bool) -> Source:
    """The docstring of the stub: what the document says, the arguments, the answer and the errors."""
    width = WIDTH - _INDENT
    given = (*_path_arguments(method), *_named_arguments(method))
    described = [(a.name, _argument_doc(a)) for a in given if a.place != "body" or not has_ready_body]
    if method.body is not None and has_ready_body:
        described.append((Identifier("body"), _body_doc(method.body)))
    described.append((Identifier("options"), "Headers, query, timeouts and retries for this call alone."))
    lines = [*wrap_markdown(summary_text(method), width), "", "Args:", *entries(described, width)]
    if _returns_doc(method):
        lines += ["", "Returns:", *_entry(_returns_doc(method), width)]
    lines += ["", "Raises:", *entries(list(_raises(method)), width)]
    return docstring_of_lines(lines, _INDENT)


_INDENT = 8


def _path_arguments(method: Method) -> list[Argument]:
    return [argument for argument in method.arguments if argument.place == "path"]


def _argument_doc(argument: Argument) -> str:
    doc = sentence(argument.doc or f"`{argument.wire}` in the {argument.place}")
    doc += " Deprecated." if argument.is_deprecated else ""
    return f"{doc} Taken from the client when left out." if argument.is_shared else doc


def _body_doc(body: Body) -> str:
    doc = sentence(body.doc) if body.doc else f"The body, as `{body.content_type}`."
    if takes_mappings(body.type):
        return f"{doc} Mappings, with the names of the wire, and bytes are sent as they are."
    return doc if body.type == Builtin("bytes") else f"{doc} Bytes are sent as they are."


def _returns_doc(method: Method) -> str:
    if method.pages is not None:
        return "The first page; iterate over it for the items of all pages."
    answers = [answer for answer in method.answers if answer.is_success]
    if method.returns == NONE or len(answers) == 1:
        return sentence(answers[0].doc) if method.returns != NONE else ""
    return " ".join(f"{answer.status}: {sentence(answer.doc)}" for answer in answers)


def _raises(method: Method) -> Iterator[tuple[Source, str]]:
    for answer in method.answers:
        if not answer.is_success and not answer.status.startswith("3"):
            yield Source(error_class(answer)), sentence(answer.doc)
    yield Source("APIConnectionError"), "The server could not be reached, or did not answer in time."


def error_class(answer: Answer) -> str:
    """The class of the exception that the answer raises."""
    return ERRORS.get(answer.status, "InternalServerError" if answer.status.startswith("5") else "APIStatusError")


def entries(described: Sequence[tuple[str, str]], width: int) -> list[str]:
    """The lines of a docstring's list of names and what they mean."""
    return [line for name, doc in described for line in _entry(f"{name}: {doc}", width)]


def _entry(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        width,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
