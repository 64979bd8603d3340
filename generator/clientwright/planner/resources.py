"""From operations to resources and their methods."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from clientwright.encoders import Identifier
from clientwright.model import (
    Api,
    ArraySchema,
    MediaType,
    ObjectSchema,
    Operation,
    Parameter,
    Response,
    Schema,
    SecurityRequirement,
    UnionSchema,
)
from clientwright.model.answers import answer_schema, at
from clientwright.naming import Names
from clientwright.naming.words import pascal_case, split_words
from clientwright.package import (
    ANY,
    NONE,
    RESOURCE_IMPORTS,
    Answer,
    Argument,
    Builtin,
    Imported,
    ListOf,
    LiteralOf,
    Method,
    Moved,
    Pages,
    Resource,
    StreamOf,
    Type,
    UnionOf,
    union,
)
from clientwright.planner.annotations import Types
from clientwright.planner.bodies import plan_body
from clientwright.planner.links import plan_links
from clientwright.pointer import Pointer


def plan_resources(api: Api, names: Names, types: Types) -> tuple[Resource, ...]:
    """The resources in the order of the document's tags, then of their first operation."""
    operations: dict[Identifier, list[Operation]] = {}
    for operation in api.operations:
        operations.setdefault(names.methods[operation.key].resource, []).append(operation)
    docs = {"_".join(split_words(tag.name)): tag.description or tag.name for tag in api.tags}
    usual = default_security(api)
    rank = {name: index for index, name in enumerate(docs)}
    ordered = sorted(operations, key=lambda name: rank.get(name, len(rank)))
    methods = {
        name: tuple(_plan_method(operation, names, types, usual) for operation in operations[name]) for name in ordered
    }
    moved = _plan_moved([method for found in methods.values() for method in found], names)
    return tuple(
        Resource(
            name=name,
            class_name=_class_name(name),
            doc=docs.get(name) or f"The operations of {' '.join(split_words(name))}.",
            methods=methods.get(name, ()),
            moved=tuple(moved.get(name, ())),
        )
        for name in (*ordered, *sorted(moved.keys() - methods.keys()))
    )


def _plan_moved(methods: list[Method], names: Names) -> dict[Identifier, list[Moved]]:
    """The earlier names of methods, by the resources that they were found on."""
    found: dict[Identifier, list[Moved]] = {}
    for method in methods:
        for earlier in names.earlier_of("method", method.key):
            resource = Identifier(earlier.name.rpartition(".")[0])
            found.setdefault(resource, []).append(Moved(earlier.identifier, method))
    return found


def _class_name(resource: Identifier) -> Identifier:
    name = pascal_case(split_words(resource), "Resource")
    is_taken = not RESOURCE_IMPORTS.isdisjoint({name, f"Async{name}"})
    return Identifier(f"{name}Operations") if is_taken else name


def _plan_method(operation: Operation, names: Names, types: Types, usual: tuple[SecurityRequirement, ...]) -> Method:
    arguments = {
        parameter.key: _plan_argument(operation, parameter, names, types) for parameter in operation.parameters
    }
    answers = _plan_answers(operation, names, types)
    return Method(
        pointer=operation.pointer,
        key=operation.key,
        name=names.methods[operation.key].method,
        dotted_name=str(names.methods[operation.key]),
        id=operation.id or operation.key,
        verb=operation.method,
        path=tuple(_split_path(operation.path, arguments)),
        arguments=tuple(arguments.values()),
        body=plan_body(operation, names, types),
        answers=answers,
        returns=_plan_returns(answers),
        security=None if operation.security == usual else operation.security,
        servers=tuple((names.servers[server.pointer], server.url) for server in operation.servers),
        pages=_plan_pages(operation, names, types),
        summary=operation.summary or "",
        description=operation.description or "",
        is_deprecated=operation.is_deprecated,
    )


def default_security(api: Api) -> tuple[SecurityRequirement, ...]:
    """The security of most operations, which the client is told once; of several, the shortest that is one."""
    counts = Counter(operation.security for operation in api.operations)
    return min(
        counts, key=lambda security: (-counts[security], not security, len(security), repr(security)), default=()
    )


def _split_path(path: str, arguments: dict[str, Argument]) -> Iterator[str | Argument]:
    """The path as it is sent: without its fragment, and what no URL may hold percent-encoded (RFC 3986 §3.3, §3.5)."""
    for part in re.split(r"(\{[^{}]*\})", path.partition("#")[0]):
        if part.startswith("{") and part.endswith("}"):
            yield arguments[f"path:{part[1:-1]}"]
        elif part:
            yield quote(part, safe="/:@!$&'()*+,;=~%?")


def _plan_argument(operation: Operation, parameter: Parameter, names: Names, types: Types) -> Argument:
    key = parameter.key
    name = names.arguments[operation.key][key]
    is_shared = names.shared.get(key) == name
    schema = types.resolve(parameter.schema)
    return Argument(
        name=name,
        wire=parameter.name,
        place=parameter.location,
        type=_with_empty(types.type_of(parameter.schema))
        if parameter.allows_empty
        else types.type_of(parameter.schema),
        is_required=parameter.is_required and not is_shared and not parameter.is_idempotency_key,
        is_shared=is_shared,
        is_needed=parameter.is_required,
        style=parameter.style,
        explode=parameter.explode,
        content=parameter.content,
        allows_reserved=parameter.allows_reserved,
        allows_empty=parameter.allows_empty,
        doc=parameter.description or schema.annotations.description or "",
        is_deprecated=parameter.is_deprecated or schema.annotations.is_deprecated,
        earlier=names.earlier_of("argument", operation.key, key),
    )


def _with_empty(type_: Type) -> Type:
    """The type and, where it is no text, the empty text that stands for "no value" (3.1 §4.8.12.2)."""
    members = type_.members if isinstance(type_, UnionOf) else (type_,)
    return type_ if Builtin("str") in members else union(type_, LiteralOf(("",)))


# --- Answers ---------------------------------------------------------------------------------------------------------


def _plan_answers(operation: Operation, names: Names, types: Types) -> tuple[Answer, ...]:
    """The answers; those to HEAD tell what GET would answer with, and hold nothing (RFC 9110 §9.3.2)."""
    responses = operation.responses
    holds_nothing = operation.method == "HEAD"
    has_content = any(response.is_success for response in responses)
    has_success = has_content or any(response.status.startswith("3") for response in responses)
    return tuple(
        Answer(
            status=response.status,
            doc=response.description,
            contents=tuple(
                (media.name, NONE if holds_nothing else _content_type(media, types)) for media in response.media_types
            ),
            headers=tuple(_plan_headers(response, types)),
            links=tuple(plan_links(response, names)) if is_success else (),
            is_success=is_success,
        )
        for response in responses
        for is_success in [
            response.is_success
            or (response.status.startswith("3") and not has_content)
            or (response.status == "default" and not has_success)
        ]
    )


def _plan_headers(response: Response, types: Types) -> Iterator[tuple[str, Type]]:
    for name, schema in response.headers:
        type_ = types.type_of(schema)
        if type_ not in (ANY, Builtin("str")):
            yield name, type_


def _content_type(media: MediaType, types: Types) -> Type:
    if media.sequence is not None:
        return _stream_of(media, types)
    type_ = types.type_of(media.schema)
    is_structure = type_ not in (ANY, Builtin("str"), Builtin("bytes"))
    is_open = "*" in media.name and (is_structure or media.name.startswith("*/*"))
    if "json" in media.name or (type_ != ANY and (is_open or media.kind == "xml")):
        return type_
    return Builtin("str") if media.name.startswith("text/") else Builtin("bytes")


def _stream_of(media: MediaType, types: Types) -> StreamOf:
    """The stream of the items; the schema of a stream without `itemSchema` is taken for that of an item, or of a list.

    An event is read as a whole where its schema has `data`, else by its data alone; without a type it stays an event.
    """
    schema = media.schema if media.item is None else media.item
    type_ = types.type_of(schema)
    if media.sequence == "lines":
        return StreamOf(type_.item if isinstance(type_, ListOf) and media.item is None else type_)
    if type_ in (ANY, Builtin("str"), Builtin("bytes")):
        return StreamOf(Imported("._runtime.framing", "ServerSentEvent"))
    return StreamOf(type_, media.item is not None and _has_data(types.resolve(schema), types))


def _has_data(schema: Schema, types: Types) -> bool:
    match schema:
        case ObjectSchema(properties=properties):
            return any(member.name == "data" for member in properties)
        case UnionSchema(members=members):
            return any(_has_data(types.resolve(member), types) for member in members)
        case _:
            return False


def _plan_returns(answers: tuple[Answer, ...]) -> Type:
    """The type that a call gives back: the union over all successes, or `None` where none has content."""
    successes = [answer for answer in answers if answer.is_success]
    types = [type_ for answer in successes for _, type_ in answer.contents]
    types += [NONE for answer in successes if not answer.contents]
    return union(*types) if types else NONE


def _plan_pages(operation: Operation, names: Names, types: Types) -> Pages | None:
    pagination = operation.pagination
    if pagination is None:
        return None
    arguments = names.arguments[operation.key]
    definitions = types.definitions
    answer = answer_schema(operation, definitions)
    array = at(answer, pagination.items, definitions)
    size, parameter = pagination.page_size, pagination.parameter
    return Pages(
        style=pagination.style,
        parameter=None if parameter is None else arguments[f"query:{parameter}"],
        page_size=None if size is None else arguments[f"query:{size}"],
        start=pagination.start,
        item=types.type_of(array.items) if isinstance(array, ArraySchema) else ANY,
        wire_items=pagination.items,
        wire_next=pagination.next,
        wire_more=pagination.more,
        items=_attributes(answer, pagination.items, names, definitions),
        next=_attributes(answer, pagination.next, names, definitions),
        more=_attributes(answer, pagination.more, names, definitions),
    )


def _attributes(
    answer: Schema | None, path: tuple[str, ...], names: Names, definitions: Mapping[Pointer, Schema]
) -> tuple[str, ...]:
    """The path as Python spells it: the fields of models, the keys of mappings."""
    spelled = []
    for index, name in enumerate(path):
        owner = at(answer, path[:index], definitions)
        fields = {} if owner is None else names.fields.get(owner.pointer, {})
        spelled.append(str(fields.get(name, name)))
    return tuple(spelled)
