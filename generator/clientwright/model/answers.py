"""What an operation answers with, and what stands where in it: `at(answer, ("meta", "next"), definitions)`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.model.operations import Operation
from clientwright.model.schemas import (
    ArraySchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Schema,
    SchemaRef,
    UnionSchema,
)
from clientwright.pointer import Pointer

Definitions = Mapping[Pointer, Schema]


def answer_schema(operation: Operation, definitions: Definitions) -> Schema | None:
    """The schema of the answer, where an operation has one success with one media type."""
    successes = [response for response in operation.responses if response.is_success]
    if len(successes) != 1 or len(successes[0].media_types) != 1:
        return None
    return bare(successes[0].media_types[0].schema, definitions)


def at(schema: Schema | None, path: tuple[str, ...], definitions: Definitions) -> Schema | None:
    """The schema behind a path of names; `-1` stands for the last item of an array."""
    for name in path:
        if isinstance(schema, ArraySchema) and name == "-1":
            schema = bare(schema.items, definitions)
        else:
            schema = dict(names_in(schema, definitions)).get(name)
    return schema


def names_in(schema: Schema | None, definitions: Definitions) -> Iterator[tuple[str, Schema]]:
    """The properties of an object, each with the schema behind references and beside `null`."""
    if isinstance(schema, ObjectSchema):
        yield from ((member.name, bare(member.schema, definitions)) for member in schema.properties)


def bare(schema: Schema, definitions: Definitions) -> Schema:
    """The schema that a chain of references leads to, `null` aside."""
    seen: set[Pointer] = set()
    while True:
        match schema:
            case SchemaRef(target=target) if target in definitions and target not in seen:
                seen.add(target)
                schema = definitions[target]
            case UnionSchema(members=members):
                others = [member for member in members if not isinstance(member, NullSchema)]
                if len(others) != 1:
                    return schema
                schema = others[0]
            case _:
                return schema


def is_integer(schema: Schema, definitions: Definitions) -> bool:
    """Whether the values are whole numbers."""
    found = bare(schema, definitions)
    return isinstance(found, NumberSchema) and found.is_integer


def start_of(schema: Schema, start: int, definitions: Definitions) -> int:
    """Where counting begins: 0 or 1, as the default or the minimum says, else as such parameters commonly do."""
    known = [schema.annotations, bare(schema, definitions).annotations]
    for said in (*(about.default for about in known), *(_minimum(about.notes) for about in known)):
        if said in ("0", "1"):
            return int(said)
    return start


def _minimum(notes: tuple[str, ...]) -> str | None:
    return next((note.removeprefix("At least ").rstrip(".") for note in notes if note.startswith("At least ")), None)
