"""The options that a project may set: one table, from which checking and the published JSON Schema both come.

`docs/configuration.schema.json` is `json_schema()` written down; a test keeps the two equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from msgspec import Struct, field
from msgspec.structs import replace

SCHEMA_URI = "https://json-schema.org/draft/2020-12/schema"


class Text(Struct, frozen=True):
    """A string; `pattern` is what it must look like, and `expected` says so in words.

    `is_python` tells of a name in Python code, which none of Python's own words may be.
    """

    description: str
    expected: str = "a string"
    pattern: str = r"\S"
    is_python: bool = False


class Flag(Struct, frozen=True):
    """`true` or `false`."""

    description: str


class Number(Struct, frozen=True):
    """A whole number from 0 to `most`."""

    description: str
    most: int


class Several(Struct, frozen=True):
    """A list of strings."""

    description: str
    of: Text


class Table(Struct, frozen=True):
    """A table with fixed keys."""

    description: str
    options: Mapping[str, Option]
    required: tuple[str, ...] = ()


class Named(Struct, frozen=True):
    """A table whose keys are the user's own and whose values are all alike."""

    description: str
    of: Table | Text
    keys: Text = field(default_factory=lambda: Text("A name."))


class Switchable(Struct, frozen=True):
    """`false`, or a table that says how."""

    description: str
    of: Table


Option = Text | Flag | Number | Several | Table | Named | Switchable

ARGUMENT = Text("A name in Python.", "a name in snake_case, such as `page_size`", r"^[a-z][a-z0-9_]*$", is_python=True)

MEMBER = Text("The name of a member.", "a name in capitals, such as `ON_HOLD`", r"^[A-Z][A-Z0-9_]*$")

GROUP = Text("The resource that it is found on.", "a name in snake_case, such as `cycles`", ARGUMENT.pattern, True)

PARAMETER = r"^query:\S"

PLACE = r"^(/[^/]+)+$"

PAGINATION = Table(
    "How to ask for pages: parameters by place and name in the document, and places in the answer as JSON pointers.",
    {
        "style": Text(
            "How pages are told apart: by number, by the offset of their first item, by a cursor or an address in the "
            "answer, or by the `Link` header.",
            "`page`, `offset`, `cursor`, `url` or `link`",
            r"^(page|offset|cursor|url|link)$",
        ),
        "page": Text("The number of the page.", "a parameter, such as `query:page`", PARAMETER),
        "offset": Text("The number of items before the page.", "a parameter, such as `query:offset`", PARAMETER),
        "cursor": Text("The cursor of the page.", "a parameter, such as `query:cursor`", PARAMETER),
        "page-size": Text("The number of items in a page.", "a parameter, such as `query:pageSize`", PARAMETER),
        "start": Number("The number of the first page, or the offset of the first item.", 1),
        "items": Text("Where the items are; without it, the answer is the items.", "a place, such as `/data`", PLACE),
        "next": Text("Where the next cursor or address is.", "a place, such as `/meta/next_cursor`", PLACE),
        "more": Text("Where it says whether there are more pages.", "a place, such as `/has_more`", PLACE),
    },
    required=("style",),
)

FILTER = Text(
    "A filter: `*` stands for any text.",
    "a filter, such as `tag:Pets`, `path:/admin/*` or `id:list*`",
    r"^(tag|path|id):\S",
)

OPERATION = Table(
    "What to do with one operation.",
    {
        "name": Text(
            "The resource and the method under which the operation is called, such as `cycles.list`.",
            "a resource and a method in snake_case, such as `cycles.list`",
            r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$",
            is_python=True,
        ),
        "arguments": Named(
            "Names for arguments, by place and name in the document: `query:pageSize`, `body:Name`.", ARGUMENT
        ),
        "group": replace(GROUP, description="The resource; the method is named by rule. `name` sets both."),
        "ignore": Flag("Whether the client goes without it; `false` overrules filters and the document."),
        "pagination": Switchable("How it is paged; `false` for not at all.", PAGINATION),
    },
)

SCHEMA = Table(
    "What to call one schema.",
    {
        "name": Text(
            "The name of the class.", "a class name, such as `Account`", r"^[A-Z][A-Za-z0-9]*$", is_python=True
        ),
        "fields": Named("Names for attributes, by the name of the property in the document.", ARGUMENT),
        "members": Named("Names for the members of an enum, by the value in the document.", MEMBER),
    },
)

CLIENT = Table(
    "A client to generate.",
    {
        "spec": Text("The OpenAPI document; relative to the configuration file.", "the path of a document"),
        "output": Text(
            "The folder that receives `pyproject.toml`, `src/` and the lockfile; relative to the configuration file.",
            "the path of a folder",
        ),
        "overlays": Several(
            "OpenAPI overlays to apply to the document, in this order; relative to the configuration file.",
            Text("An overlay.", "the path of an overlay"),
        ),
        "allow-folder": Several(
            "Folders that references may lead to, beside the document's own; relative to the configuration file.",
            Text("A folder.", "the path of a folder"),
        ),
        "allow-remote": Several(
            "Hosts that the document and its references may be fetched from.",
            Text("A host.", "a host, such as `specs.example.com`", r"^[A-Za-z0-9.\[\]:-]+$"),
        ),
        "package": Text(
            "The name to import the client by; by default it comes from the document's title.",
            "a package name in snake_case, such as `cyclr`",
            r"^[a-z][a-z0-9_]*$",
            is_python=True,
        ),
        "client-class": Text(
            "The name of the client class; by default it comes from the document's title.",
            "a class name, such as `Cyclr`",
            r"^[A-Z][A-Za-z0-9]*$",
            is_python=True,
        ),
        "include": Several(
            "The operations that the client has, by tag, path or operationId; without it, all of them.", FILTER
        ),
        "exclude": Several("The operations that the client goes without, by tag, path or operationId.", FILTER),
        "strict": Flag("Whether warnings about the document count as errors."),
        "keep-going": Flag(
            "Whether to generate around errors of the document: what is broken becomes `Any`, and what cannot exist is "
            "listed in the lockfile."
        ),
        "black": Flag("Whether black goes over the files once more; they are in its style already."),
        "min-coverage": Number(
            "How many percent of the operations and schemas must be there and free of anything degraded to `Any`.", 100
        ),
        "operations": Named(
            "Settings for single operations, by operationId or by method and path (`GET /cycles/{cycleId}`).", OPERATION
        ),
        "tags": Named(
            "Settings for the operations of one tag, by its name.",
            Table("What to do with one tag.", {"group": GROUP}),
        ),
        "schemas": Named(
            "Settings for single schemas, by component or by place: `Account`, `#/components/schemas/Account`.", SCHEMA
        ),
    },
    required=("spec", "output"),
)

ROOT = Table(
    "The settings of clientwright: `clientwright.toml`, or `[tool.clientwright]` in `pyproject.toml`.",
    {
        "clients": Named(
            "The clients that `clientwright generate` makes, by a name of your choice.",
            CLIENT,
            Text("A client's name.", "letters, digits, `-` and `_`", r"^[A-Za-z0-9_-]+$"),
        )
    },
)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the configuration, as it stands in `docs/configuration.schema.json`."""
    return {"$schema": SCHEMA_URI, "title": "clientwright configuration", **_describe(ROOT)}


def _describe(option: Option) -> dict[str, Any]:
    """The JSON Schema of one option."""
    match option:
        case Text():
            return {"type": "string", "description": option.description, "pattern": option.pattern}
        case Flag():
            return {"type": "boolean", "description": option.description}
        case Number():
            return {"type": "integer", "description": option.description, "minimum": 0, "maximum": option.most}
        case Several():
            return {"type": "array", "description": option.description, "items": _describe(option.of)}
        case Table():
            return {
                "type": "object",
                "description": option.description,
                "properties": {key: _describe(value) for key, value in option.options.items()},
                "required": list(option.required),
                "additionalProperties": False,
            }
        case Named():
            return {
                "type": "object",
                "description": option.description,
                "propertyNames": {"pattern": option.keys.pattern},
                "additionalProperties": _describe(option.of),
            }
        case Switchable():
            return {"anyOf": [{"const": False}, _describe(option.of)], "description": option.description}
        case _:
            assert_never(option)
