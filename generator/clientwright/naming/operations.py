"""Names of resources, methods and arguments, and of what the client takes once for all calls.

`listAccounts` with the tag Accounts is `accounts.list`; `getStepFieldMappings` with the tag Steps is
`steps.get_field_mappings`; the header `X-Cyclr-Account` is `account`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.files import DEVICES
from clientwright.model import Api, MediaType, ObjectSchema, Operation, Property, Schema, SchemaRef
from clientwright.naming.words import as_spelled, free_name, singular, snake_case, split_words
from clientwright.pointer import Pointer

RESERVED_ARGUMENTS = frozenset({"self", "body", "options", "locals"})
"""What methods mean something else by: `locals()` is how they hand their arguments over."""
RESERVED_RESOURCES = frozenset(
    {
        *("request", "close", "aclose", "with_options", "resource"),
        *("str", "int", "float", "bool", "cached_property"),
    }
)
"""The methods of clients, and what their class body and its stub mean something else by."""

RESERVED_SETTINGS = frozenset(
    {
        "self",
        "server",
        "base_url",
        "headers",
        "timeout",
        "deadline",
        "max_retries",
        "idempotency_keys",
        "transport",
        "token_store",
        "strict",
        "middleware",
        "on_request",
        "on_response",
        "on_retry",
        "on_mismatch",
    }
)
"""The arguments that every client takes."""

_VERBS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


class MethodName(Struct, frozen=True):
    """Where an operation is found on a client, `resource.method`, and the sentence that says why."""

    resource: Identifier
    method: Identifier
    why: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.method}"


def resource_words(operation: Operation) -> tuple[str, ...]:
    """The words of the operation's resource: a group, its first tag, or the first literal segment of its path."""
    if operation.group is not None:
        return split_words(operation.group.text)
    if operation.tags:
        return split_words(operation.tags[0])
    segments = [segment for segment in operation.path.split("/") if segment and "{" not in segment]
    return split_words(segments[0]) if segments else ("root",)


def name_by_rule(operation: Operation) -> MethodName:
    """The method name that the rules give, whatever the other operations are called."""
    resource = resource_words(operation)
    resource_name = _resource_name(operation)
    source = _source_of_resource(operation)
    if operation.name is not None:
        given = f"`{operation.name.source}` gives the name `{operation.name.text}`, in {source}"
        return MethodName(resource_name, snake_case(split_words(operation.name.text), "call"), given)
    words = split_words(operation.id) if operation.id else ()
    rest = words[1:]
    if not words or _equal(words, resource):
        method = snake_case(_words_of_path(operation, resource), "call")
        lack = f"operationId `{operation.id}` only repeats the {source}" if words else "there is no operationId"
        return MethodName(resource_name, method, f"{lack}, so the method is named by `{operation.key}`")
    if _equal(rest[: len(resource)], resource):
        why = f"operationId `{operation.id}` less the words of {source}, which follow its verb"
        return MethodName(resource_name, snake_case((words[0], *rest[len(resource) :]), "call"), why)
    return MethodName(resource_name, snake_case(words, "call"), f"operationId `{operation.id}` in {source}")


def _source_of_resource(operation: Operation) -> str:
    if operation.group is not None:
        return f"group `{operation.group.text}` of `{operation.group.source}`"
    return f"tag `{operation.tags[0]}`" if operation.tags else f"path `{operation.path}`"


def full_name(operation: Operation) -> MethodName:
    """The longer name, for an operation whose short one is taken: all words of its operationId, or of its key."""
    words = split_words(operation.id or operation.key)
    return MethodName(
        _resource_name(operation), snake_case(words, "call"), "the shorter name is taken by another operation"
    )


def _resource_name(operation: Operation) -> Identifier:
    return free_resource(snake_case(resource_words(operation), "resource"))


def free_resource(name: Identifier) -> Identifier:
    """The name for a resource, which no method of the client has."""
    return Identifier(name + "_") if name in RESERVED_RESOURCES | DEVICES else name


def _equal(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two runs of words are the same, plural or singular."""
    return [singular(word) for word in words] == [singular(word) for word in others]


def _words_of_path(operation: Operation, resource: tuple[str, ...]) -> tuple[str, ...]:
    """A verb and the literal segments behind the resource's own: `GET /pets/{petId}/toys` is *list toys*."""
    segments = [segment for segment in operation.path.split("/") if segment]
    literals = [split_words(segment) for segment in segments if "{" not in segment]
    start = next((index for index, words in enumerate(literals) if _equal(words, resource)), 0)
    is_list = bool(segments) and "{" not in segments[-1] and singular(literals[-1][-1]) != literals[-1][-1]
    verb = "list" if operation.method == "GET" and is_list else _VERBS.get(operation.method, operation.method.lower())
    return (verb, *(word for words in literals[start + 1 :] for word in words))


# --- Arguments -------------------------------------------------------------------------------------------------------


def shared_parameters(api: Api) -> dict[str, Identifier]:
    """The headers that the client takes once, `header:X-Cyclr-Account` → `account`: required, of several operations.

    An idempotency key is another one in each call. No header goes by the name of a setting that every client has.
    """
    required = Counter(
        parameter.key
        for operation in api.operations
        for parameter in operation.parameters
        if parameter.location == "header" and parameter.is_required and not parameter.is_idempotency_key
    )
    product = split_words(api.title)
    given = dict(sorted(_given_headers(api), reverse=True))
    names: dict[str, Identifier] = {}
    for key in sorted(key for key, count in required.items() if count > 1):
        header = key.partition(":")[2]
        name = given[key] if key in given else header_argument(header, product)
        taken = RESERVED_SETTINGS | RESERVED_ARGUMENTS | set(names.values())
        if name in taken:
            name = snake_case(split_words(header), "header")
        names[key] = name if name not in taken else free_name(Identifier(f"header_{name}"), "_", taken.__contains__)
    return {key: names[key] for key in required if key in names}


def _given_headers(api: Api) -> Iterator[tuple[str, Identifier]]:
    """What extensions call the headers."""
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.location == "header" and parameter.given_name is not None:
                yield parameter.key, snake_case(split_words(parameter.given_name.text), "header")


def header_argument(header: str, product: tuple[str, ...]) -> Identifier:
    """The argument for a header: its words less a leading `x` and the words of the API's own name."""
    words = split_words(header)
    rest = words[1:] if words[:1] == ("x",) else words
    while len(rest) > 1 and rest[0] in product:
        rest = rest[1:]
    return snake_case(rest or words, "header")


def argument_names(
    operation: Operation, api: Api, shared: Mapping[str, Identifier], fields: tuple[Property, ...]
) -> dict[str, Identifier]:
    """The argument for each parameter and each flattened body property.

    What the client takes once keeps its name in all operations. Names that meet get their place as a first word, or an
    underscore where they stand in the same place.
    """
    product = split_words(api.title)
    own = {key: shared[key] for parameter in operation.parameters if (key := parameter.key) in shared}
    reserved = RESERVED_ARGUMENTS | ({"content_type"} if _has_choice(operation) else set())
    reserved |= {"accept"} if _has_choice_of_answers(operation) else set()
    taken = dict.fromkeys(reserved, "") | dict.fromkeys(own.values(), "header")
    names: dict[str, Identifier] = dict(own)
    given = {("body", field.name): field.given_name.text for field in fields if field.given_name}
    given |= {(p.location, p.name): p.given_name.text for p in operation.parameters if p.given_name}
    for location, wire in _wire_names(operation, fields):
        if f"{location}:{wire}" in own:
            continue
        fallback = "field" if location == "body" else "parameter"
        name = header_argument(wire, product) if location == "header" else snake_case(split_words(wire), fallback)
        if (location, wire) in given:
            name = snake_case(split_words(given[location, wire]), fallback)
        if taken.get(name, "") not in ("", location):
            name = snake_case((location, *split_words(wire)), fallback)
        name = free_name(name, "_", taken.__contains__)
        taken[name] = location
        names[f"{location}:{wire}"] = name
    return names


def _has_choice_of_answers(operation: Operation) -> bool:
    """Whether there are answers of several media types, among which `accept` chooses."""
    successes = (response for response in operation.responses if response.status[:1] in ("2", "d"))
    return len({media.name for response in successes for media in response.media_types}) > 1


def _wire_names(operation: Operation, fields: tuple[Property, ...]) -> Iterator[tuple[str, str]]:
    """Places and names in an order that the document's key order does not change: by place, the body last."""
    for location in ("path", "query", "querystring", "header", "cookie"):
        found = [parameter.name for parameter in operation.parameters if parameter.location == location]
        yield from [(location, name) for name in sorted(found, key=as_spelled)]
    yield from [("body", name) for name in sorted([field.name for field in fields], key=as_spelled)]


def flattened_properties(operation: Operation, definitions: dict[Pointer, Schema]) -> tuple[Property, ...]:
    """The properties of the operation's body that become arguments: those of an object, less the read-only ones."""
    body = operation.request_body
    if body is None or not body.media_types:
        return ()
    return sent_properties(body.preferred, definitions)


def sent_properties(media: MediaType, definitions: dict[Pointer, Schema]) -> tuple[Property, ...]:
    """The properties of the object that a body of the media type is made of, less the read-only ones."""
    schema = media.schema
    while isinstance(schema, SchemaRef):
        schema = definitions[schema.target]
    if not isinstance(schema, ObjectSchema) or media.kind not in ("json", "form", "multipart", "xml"):
        return ()
    return tuple(member for member in schema.properties if not member.schema.annotations.is_read_only)


def _has_choice(operation: Operation) -> bool:
    return operation.request_body is not None and operation.request_body.has_choice
