"""Documents that are too much: each is small to say, and costs much time or memory unless somebody counts.

`LARGE["alias bomb"](folder)` writes the document's files into the folder.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Schemas = Mapping[str, Any]
Large = Callable[[Path], None]

LARGE: dict[str, Large] = {}
"""The documents by name: each writes `spec.json` or `spec.yaml`, and at times `overlay.yaml`, into a folder."""


def large(function: Callable[[], Any]) -> Callable[[], Any]:
    """Enter the function among the documents: a string is YAML, anything else becomes JSON."""

    def write(folder: Path) -> None:
        made = function()
        if isinstance(made, str | bytes):
            (folder / "spec.yaml").write_bytes(made if isinstance(made, bytes) else made.encode())
        else:
            (folder / "spec.json").write_text(json.dumps(made), "utf-8")

    LARGE[function.__name__.replace("_", " ")] = write
    return function


def large_files(function: Callable[[], Iterator[tuple[str, str]]]) -> Callable[[], Iterator[tuple[str, str]]]:
    """Enter the function among the documents: it yields the names and texts of files."""

    def write(folder: Path) -> None:
        for name, text in function():
            (folder / name).write_text(text, "utf-8")

    LARGE[function.__name__.replace("_", " ")] = write
    return function


HEAD = "openapi: 3.1.0\ninfo: {title: Large, version: '1'}\npaths: {}\n"


def document(schemas: Schemas | None = None, first: str | None = None, **fields: Any) -> dict[str, Any]:
    """A document with schemas, and one operation that answers with the first of them."""
    schemas = schemas or {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}
    answer = {"application/json": {"schema": {"$ref": f"#/components/schemas/{first or next(iter(schemas))}"}}}
    get = {"operationId": "getThing", "responses": {"200": {"description": "A thing.", "content": answer}}}
    components = {"schemas": schemas, **fields.pop("components", {})}
    made = {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "paths": {"/things": {"get": get}}}
    return {**made, "components": components, **fields}


def operation(**fields: Any) -> dict[str, Any]:
    """An operation that answers with nothing."""
    return {"responses": {"204": {"description": "Done."}}, **fields}


def ref(name: str, section: str = "schemas") -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": f"#/components/{section}/{name}"}


def chain(length: int, link: Callable[[str], Any], end: Any = None) -> dict[str, Any]:
    """Schemas of which each leads to the next."""
    schemas = {f"S{number}": link(f"S{number + 1}") for number in range(length)}
    return {**schemas, f"S{length}": end or {"type": "object", "properties": {"end": {"type": "string"}}}}


def properties(*members: Any) -> dict[str, Any]:
    """An object whose properties are called a, b, c and so on."""
    return {"type": "object", "properties": {chr(97 + index): member for index, member in enumerate(members)}}


# --- Aliases ---------------------------------------------------------------------------------------------------------


def _bomb(levels: int = 30) -> str:
    lines = ["x0: &x0 [a, a]"]
    lines += [f"x{level}: &x{level} [*x{level - 1}, *x{level - 1}]" for level in range(1, levels)]
    return "\n".join(lines) + "\n"


@large
def alias_bomb() -> str:
    return HEAD + _bomb()


@large
def alias_bomb_below_the_limit() -> str:
    """Two million values from a few lines, as schemas."""
    lines = ["components:", "  schemas:", "    S0: &x0 {type: object, properties: {a: {type: string}}}"]
    for level in range(1, 17):
        members = f"{{a: *x{level - 1}, b: *x{level - 1}}}"
        lines.append(f"    S{level}: &x{level} {{type: object, properties: {members}}}")
    return HEAD + "\n".join(lines) + "\n"


@large
def merge_bomb() -> str:
    lines = ["x0: &x0 {a: 1, b: 2}"]
    lines += [f"x{n}: &x{n} {{k{n}: 1, <<: [*x{n - 1}, *x{n - 1}, *x{n - 1}]}}" for n in range(1, 40)]
    return HEAD + "\n".join(lines) + "\n"


@large
def anchors_by_the_thousand() -> str:
    return HEAD + "x-all:\n" + "".join(f"- &a{number} {number}\n- *a{number}\n" for number in range(20_000))


@large_files
def alias_bomb_in_an_overlay() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD
    yield "overlay.yaml", "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: []\n" + _bomb()


# --- Exponential schemas ---------------------------------------------------------------------------------------------


@large
def diamonds_of_all_of() -> Any:
    return document(chain(60, lambda below: {"allOf": [ref(below), ref(below), {"description": "x"}]}))


@large
def diamonds_of_one_of() -> Any:
    return document(chain(30, lambda below: {"oneOf": [ref(below), ref(below), {"type": "string"}]}))


@large
def diamonds_of_arrays() -> Any:
    return document(chain(30, lambda below: {"oneOf": [{"type": "array", "items": ref(below)}, ref(below)]}))


@large
def diamonds_of_tuples() -> Any:
    return document(chain(30, lambda below: {"type": "array", "prefixItems": [ref(below), ref(below)], "items": False}))


@large
def diamonds_of_maps() -> Any:
    array = {"type": "array"}
    return document(
        chain(30, lambda below: {"anyOf": [{"additionalProperties": ref(below)}, {**array, "items": ref(below)}]})
    )


@large
def diamonds_of_inline_objects() -> Any:
    return document(chain(30, lambda below: properties(properties(ref(below)), {"allOf": [ref(below), ref(below)]})))


@large
def diamonds_of_all_of_and_one_of() -> Any:
    return document(
        chain(24, lambda below: {"allOf": [{"oneOf": [ref(below), properties(ref(below))]}, {"oneOf": [ref(below)]}]})
    )


@large
def diamonds_of_nested_unions() -> Any:
    """Each of two members in each of forty parts: 2^40 combinations."""
    parts = [{"oneOf": [{"required": [f"a{number}"]}, {"required": [f"b{number}"]}]} for number in range(40)]
    return document({"Thing": {"type": "object", "allOf": parts}})


@large
def diamonds_of_objects() -> Any:
    return document(chain(40, lambda below: properties(ref(below), ref(below))))


@large
def diamonds_of_all_of_with_members() -> Any:
    return document(chain(40, lambda below: {"allOf": [ref(below), properties(ref(below), ref(below))]}))


@large
def diamonds_around_a_default() -> Any:
    """A default that fits none of 2^40 alternatives, by themselves and inside of a list."""
    either = chain(40, lambda below: {"anyOf": [ref(below), ref(below)]})
    both = {"B" + name[1:]: {"allOf": [ref("B" + str(int(name[1:]) + 1))] * 2} for name in list(either)[:40]}
    members = [{"allOf": [ref("S0")], "default": [1]}, {"type": "array", "items": ref("S0"), "default": [True, 1]}]
    return document({"Thing": properties(*members, {**ref("B0"), "default": {"end": 1}}), **either, **both, "B40": {}})


@large
def diamonds_beside_an_enum() -> Any:
    """Values that none of 2^40 alternatives takes."""
    either = chain(40, lambda below: {"oneOf": [ref(below), ref(below), {"type": "integer"}]}, {"maxLength": 0})
    return document({"Thing": properties({"anyOf": [{"enum": ["a", "b"]}, ref("S0"), {"type": "string"}]}), **either})


@large
def diamonds_of_discriminators() -> Any:
    def link(below: str) -> Any:
        mapping = {"a": f"#/components/schemas/{below}", "b": f"#/components/schemas/{below}"}
        union = {"oneOf": [ref(below), ref(below)], "discriminator": {"propertyName": "kind", "mapping": mapping}}
        return properties(union, union)

    return document(chain(40, link))


@large
def diamonds_of_heirs() -> Any:
    """Each schema is two schemas that the next one is, and all of them are told apart by the first."""
    base = {**properties({"type": "string"}), "required": ["a"], "discriminator": {"propertyName": "a"}}
    schemas = {"S0": base}
    for level in range(20):
        schemas |= {f"{side}{level}": {"allOf": [ref(f"S{level}")]} for side in "LR"}
        schemas[f"S{level + 1}"] = {"allOf": [ref(f"L{level}"), ref(f"R{level}")]}
    return document(schemas)


@large
def diamonds_of_parameters() -> Any:
    """References through references: each parameter's schema lies in those of the next one."""
    parameters: dict[str, Any] = {}
    for level in range(60):
        below = {"$ref": f"#/components/parameters/P{level + 1}/schema"}
        parameters[f"P{level}"] = {"name": f"p{level}", "in": "query", "schema": {"anyOf": [below, below]}}
    parameters["P60"] = {"name": "p60", "in": "query", "schema": {"type": "string"}}
    get = operation(parameters=[ref(name, "parameters") for name in parameters])
    return document(components={"parameters": parameters}, paths={"/p": {"get": get}})


@large
def diamonds_of_ways_through_references() -> Any:
    """`S0/properties/a/properties/a/…`: each step of the way leads through a reference."""
    way = {"$ref": "#/components/schemas/S0" + "/properties/a" * 40}
    return document({**chain(40, lambda below: properties(ref(below), ref(below))), "Thing": properties(way, way)})


@large
def diamonds_of_templates() -> Any:
    """Each template is made of the next one, ten times over, and a schema fills in the first."""
    schemas = chain(12, lambda below: {"allOf": [ref(below)] * 10}, properties({"$dynamicRef": "#T"}))
    bound = {"$defs": {"t": {"$dynamicAnchor": "T", "type": "string"}}, **ref("S0")}
    return document({"Bound": bound, **schemas})


@large
def diamonds_of_templates_that_bind() -> Any:
    """Each template fills in the next one, twice."""

    def link(below: str) -> Any:
        bound = {"$defs": {"t": {"$dynamicAnchor": "T", "type": "string"}}, **ref(below)}
        return {**properties(bound, {"$dynamicRef": "#T"}), "allOf": [ref(below), ref(below)]}

    return document(chain(30, link, properties({"$dynamicRef": "#T"})))


@large
def diamonds_of_maps_by_reference() -> Any:
    """Where a map is wanted, what a reference leads to takes its place: each of these holds the next one twice."""
    maps = {f"m{n}": {name: {"properties": {"$ref": f"#/x-maps/m{n + 1}"}} for name in "ab"} for n in range(40)}
    thing = {"properties": {"$ref": "#/x-maps/m0"}}
    return document({"Thing": thing}, **{"x-maps": {**maps, "m40": {"end": {"type": "string"}}}})


@large_files
def diamonds_of_files() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "components: {schemas: {A: {$ref: f0.yaml}}}\n"
    for number in range(40):
        below = f"{{$ref: f{number + 1}.yaml}}"
        yield f"f{number}.yaml", f"properties: {{a: {below}, b: {below}}}\nallOf: [{below}, {below}]\n"
    yield "f40.yaml", "type: object\n"


@large_files
def diamonds_that_are_left_out() -> Iterator[tuple[str, str]]:
    """What a filter leaves out is looked for through the same diamonds."""
    schemas = chain(40, lambda below: {"allOf": [ref(below), ref(below)], "discriminator": {"propertyName": "end"}})
    made = document(schemas, paths={"/a": {"get": operation(operationId="a")}})
    made["paths"]["/b"] = document(schemas, first="S39")["paths"]["/things"]
    yield "spec.json", json.dumps(made)
    yield "clientwright.toml", '[clients.large]\nspec = "spec.json"\noutput = "out"\nexclude = ["path:/b"]\n'


# --- Wide ------------------------------------------------------------------------------------------------------------


@large
def properties_by_the_hundred_thousand() -> Any:
    return document({"Thing": {"type": "object", "properties": {f"p{n}": {} for n in range(200_000)}}})


@large
def properties_below_the_limit() -> Any:
    return document({"Thing": {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(500)}}})


@large
def an_enum_of_ten_megabytes() -> Any:
    return document({"Thing": {"type": "string", "enum": [f"value-number-{n:06}" for n in range(450_000)]}})


@large
def enums_of_long_words() -> Any:
    return document({"Thing": {"type": "string", "enum": [f"{n}" + "a" * 100_000 for n in range(100)]}})


@large
def operations_by_the_ten_thousand() -> Any:
    return document(paths={f"/p{number}": {"get": operation()} for number in range(21_000)})


@large
def operations_with_one_name() -> Any:
    paths = {f"/p{n}": {"get": operation(operationId="get" + "-" * n, tags=["t"])} for n in range(150)}
    return document(paths=paths)


@large
def schemas_with_one_name() -> Any:
    return document({"S" + "." * number: properties({"type": "string"}) for number in range(150)})


@large
def properties_with_one_name() -> Any:
    members = {"a" + "-" * number: {"type": "string"} for number in range(500)}
    return document({"Thing": {"type": "object", "properties": members}})


@large
def enum_members_with_one_name() -> Any:
    return document({"Thing": {"type": "string", "enum": ["a" + "-" * number for number in range(500)]}})


@large
def tags_by_the_thousand() -> Any:
    paths = {f"/p{number}": {"get": operation(tags=[f"tag {number}"])} for number in range(2_500)}
    return document(paths=paths, tags=[{"name": f"tag {number}"} for number in range(2_500)])


@large
def parameters_by_the_thousand() -> Any:
    parameters = [{"name": f"p{number}", "in": "query", "schema": {"type": "string"}} for number in range(2_000)]
    return document(paths={"/p": {"get": operation(parameters=parameters)}})


@large
def a_path_of_many_parameters() -> Any:
    parameters = [{"name": f"p{n}", "in": "path", "required": True, "schema": {"type": "string"}} for n in range(600)]
    path = "/" + "/".join(f"{{p{number}}}" for number in range(600))
    return document(paths={path: {"get": operation(parameters=parameters)}})


@large
def responses_and_media_types() -> Any:
    content = {f"application/x-{number}+json": {"schema": {"type": "string"}} for number in range(1_000)}
    responses = {str(status): {"description": "x", "content": content} for status in range(200, 206)}
    return document(paths={"/p": {"get": {"responses": responses}}})


@large
def a_mapping_of_ten_thousand() -> Any:
    member = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    mapping = {f"kind{number}": "#/components/schemas/Member" for number in range(10_000)}
    thing = {"oneOf": [ref("Member")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    return document({"Thing": thing, "Member": member})


@large
def a_union_of_many_objects() -> Any:
    members = {
        f"M{n}": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": f"k{n}"}}}
        for n in range(500)
    }
    thing = {"oneOf": [ref(name) for name in members], "discriminator": {"propertyName": "kind"}}
    return document({"Thing": thing, **members})


@large
def a_union_of_many_arrays() -> Any:
    return document({"Thing": {"oneOf": [{"type": "array", "items": {"const": number}} for number in range(500)]}})


@large
def all_of_many_parts() -> Any:
    return document({"Thing": {"allOf": [{"properties": {f"p{n}": {"type": "string"}}} for n in range(500)]}})


@large
def everything_refers_to_everything() -> Any:
    names = [f"S{number}" for number in range(30)]
    return document({name: {"type": "object", "properties": {other: ref(other) for other in names}} for name in names})


@large
def one_inline_object_from_everywhere() -> Any:
    target = {"$ref": "#/paths/~1things/get/responses/200/content/application~1json/schema/properties/a"}
    made = document({"Thing": {"type": "object", "properties": {f"p{n}": dict(target) for n in range(5_000)}}})
    schema = properties(properties({"type": "string"}))
    made["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = schema
    return made


@large
def security_by_the_thousand() -> Any:
    schemes = {f"s{number}": {"type": "http", "scheme": "basic"} for number in range(2_000)}
    return document(components={"securitySchemes": schemes}, security=[{name: []} for name in schemes])


@large
def servers_and_their_variables() -> Any:
    variables = {f"v{number}": {"default": "a", "enum": ["a", "b"]} for number in range(2_000)}
    url = "https://x.example/" + "/".join(f"{{{name}}}" for name in variables)
    return document(servers=[{"url": url, "variables": variables}] * 3)


@large
def faults_by_the_ten_thousand() -> Any:
    members = {f"p{n}": {"type": "strin"} for n in range(1_000)}
    return document({f"Thing{n}": {"type": "object", "properties": members} for n in range(10)})


@large
def dangling_references_by_the_thousand() -> Any:
    schemas = {f"Schema{number}": {"type": "object"} for number in range(2_000)}
    members = {f"p{number}": ref(f"Schena{number}") for number in range(2_000)}
    return document({"Thing": {"type": "object", "properties": members}, **schemas})


@large
def names_that_nothing_has() -> Any:
    """Required properties, parents of tags, schemes and targets of links: each name is looked for among many."""
    required = {"required": [f"q{n}" for n in range(4_000)], "properties": {f"p{n}": {} for n in range(2_000)}}
    tags = [{"name": f"t{number}", "parent": f"u{number}"} for number in range(5_000)]
    links = {f"l{number}": {"operationId": f"o{number}"} for number in range(400)}
    answers = {"responses": {"204": {"description": "Done.", "links": links}}}
    paths = {f"/p{n}": {"get": {**answers, "operationId": f"p{n}", "security": [{f"s{n}": []}]}} for n in range(20)}
    schemes = {f"k{number}": {"type": "http", "scheme": "basic"} for number in range(2_000)}
    made = document({"Thing": {"type": "object", **required}}, paths=paths, components={"securitySchemes": schemes})
    return {**made, "openapi": "3.2.0", "tags": tags}


@large
def duplicate_keys_by_the_thousand() -> str:
    return HEAD + "x-a:\n" + "".join(f"  k{number}: 1\n  k{number}: 2\n" for number in range(3_000))


@large
def duplicate_operation_ids() -> Any:
    paths = {f"/p{number}": {"get": operation(operationId="same")} for number in range(3_000)}
    return document(paths=paths)


# --- Deep ------------------------------------------------------------------------------------------------------------


@large
def levels_of_yaml() -> str:
    return HEAD + "x-deep: " + "[" * 5_000 + "]" * 5_000 + "\n"


@large
def levels_of_indented_yaml() -> str:
    return HEAD + "x-deep:\n" + "".join(" " * level + "a:\n" for level in range(1, 3_000))


@large
def levels_of_block_sequences() -> str:
    return HEAD + "x-deep:\n" + "- " * 50_000 + "a\n"


@large_files
def levels_of_json() -> Iterator[tuple[str, str]]:
    yield "spec.json", '{"openapi": "3.1.0", "x-deep": ' + '{"a":' * 5_000 + "1" + "}" * 5_000 + "}"


@large_files
def levels_of_json_arrays() -> Iterator[tuple[str, str]]:
    yield "spec.json", '{"openapi": "3.1.0", "x-deep": ' + "[" * 1_000_000 + "]" * 1_000_000 + "}"


@large
def levels_never_closed() -> str:
    return "[" * 1_000_000


@large_files
def json_levels_never_closed() -> Iterator[tuple[str, str]]:
    yield "spec.json", "[" * 1_000_000


def _nested(levels: int, keyword: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        match keyword:
            case "properties":
                schema = properties(schema)
            case "items":
                schema = {"type": "array", "items": schema}
            case "additionalProperties":
                schema = {"type": "object", "additionalProperties": schema}
            case _:
                schema = {keyword: [schema]}
    return schema


@large
def levels_below_the_limit() -> Any:
    keywords = {"properties": 45, "items": 90, "additionalProperties": 90, "allOf": 45, "oneOf": 45, "anyOf": 45}
    return document({f"Nested{name.title()}": _nested(levels, name) for name, levels in keywords.items()})


@large
def a_default_below_the_limit() -> Any:
    value: Any = "end"
    for _ in range(85):
        value = [value]
    return document({"Thing": properties({"type": "array", "default": value})})


@large
def nested_references_of_arrays() -> Any:
    return document(chain(150, lambda below: {"type": "array", "items": ref(below)}))


@large
def nested_references_of_maps() -> Any:
    return document(chain(150, lambda below: {"type": "object", "additionalProperties": ref(below)}))


@large
def nested_references_of_objects() -> Any:
    return document(chain(150, lambda below: properties(ref(below))))


@large
def nested_references_of_unions() -> Any:
    return document(chain(150, lambda below: {"oneOf": [ref(below), {"type": "string"}]}))


@large
def nested_references_of_array_unions() -> Any:
    return document(chain(150, lambda below: {"oneOf": [{"type": "array", "items": ref(below)}, {"type": "integer"}]}))


@large
def nested_references_of_all_of() -> Any:
    return document(chain(3_000, lambda below: {"allOf": [ref(below)]}))


@large
def nested_references_of_all_of_with_members() -> Any:
    return document(chain(3_000, lambda below: {"allOf": [ref(below), properties({"type": "string"})]}))


@large
def nested_inline_all_of() -> Any:
    return document(chain(80, lambda below: properties({"allOf": [ref(below), {"type": "object"}]})))


@large
def references_in_a_row() -> Any:
    return document(chain(5_000, ref))


@large
def references_in_a_row_with_siblings() -> Any:
    return document(chain(5_000, lambda below: {**ref(below), "description": "x"}))


@large
def parameters_in_a_row() -> Any:
    row = {f"P{number}": ref(f"P{number + 1}", "parameters") for number in range(5_000)}
    end = {"P5000": {"name": "a", "in": "query", "schema": {"type": "string"}}}
    get = operation(parameters=[ref("P0", "parameters")])
    return document(components={"parameters": {**row, **end}}, paths={"/p": {"get": get}})


@large
def discriminators_in_a_row() -> Any:
    def link(below: str) -> Any:
        base = {"type": "object", "required": ["k"], "properties": {"k": {"type": "string"}}}
        return {"allOf": [ref(below), base], "discriminator": {"propertyName": "k"}}

    return document(chain(2_000, link))


# --- Rings -----------------------------------------------------------------------------------------------------------


def _ring(section: str, length: int = 3) -> dict[str, Any]:
    return {f"R{number}": ref(f"R{(number + 1) % length}", section) for number in range(length)}


@large
def a_ring_of_schemas() -> Any:
    return document(_ring("schemas", 5_000))


@large
def a_ring_of_all_of() -> Any:
    schemas = chain(1_000, lambda below: {"allOf": [ref(below)]})
    return document({**schemas, "S1000": {"allOf": [ref("S0")]}})


@large
def a_ring_around_a_default() -> Any:
    ring = {"A": {"anyOf": [ref("B"), ref("B")]}, "B": {"anyOf": [ref("A"), {"type": "string"}]}}
    member = {"allOf": [ref("A")], "default": 1}
    return document({"Thing": properties(member, {**ref("B"), "default": [1]}), **ring})


@large
def a_ring_of_other_names() -> Any:
    """`A` is `B`, `B` is `A`, and others are one of the two and more."""
    ring = {"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}}
    more = {"C": {"allOf": [ref("A"), properties({"type": "string"})]}, "D": {**ref("B"), **properties({})}}
    return document({"Thing": properties(ref("C"), ref("D")), **ring, **more})


@large
def a_ring_of_one_of() -> Any:
    schemas = chain(150, lambda below: {"oneOf": [ref(below), {"type": "integer"}]})
    return document({**schemas, "S150": {"oneOf": [ref("S0")]}})


@large
def a_ring_of_arrays() -> Any:
    schemas = chain(150, lambda below: {"type": "array", "items": ref(below)})
    return document({**schemas, "S150": {"type": "array", "items": ref("S0")}})


@large
def a_ring_of_objects() -> Any:
    schemas = chain(150, lambda below: properties(ref(below)))
    return document({**schemas, "S150": properties(ref("S0"))})


@large
def a_ring_of_negations() -> Any:
    schemas = chain(150, lambda below: {"not": ref(below), "if": ref(below), "then": ref(below)})
    return document({**schemas, "S150": {"not": ref("S0")}})


@large
def rings_of_everything() -> Any:
    sections = (
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    )
    get = {
        "parameters": [ref("R0", "parameters")],
        "requestBody": ref("R0", "requestBodies"),
        "responses": {"200": ref("R0", "responses")},
        "callbacks": {"on": ref("R0", "callbacks")},
        "security": [{"R0": []}],
    }
    paths = {"/p": {"post": get}, "/q": ref("R0", "pathItems")}
    return document(components={section: _ring(section) for section in sections}, paths=paths)


@large
def a_ring_of_callbacks() -> Any:
    callback = {"{$request.body#/url}": {"post": operation(callbacks={"again": ref("C", "callbacks")})}}
    get = operation(callbacks={"first": ref("C", "callbacks")})
    return document(components={"callbacks": {"C": callback}}, paths={"/p": {"get": get}})


@large
def a_ring_of_discriminators() -> Any:
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    cat = {"allOf": [ref("Pet"), properties({"type": "string"})]}
    return document({"Pet": pet, "Cat": cat, "Dog": {"allOf": [ref("Pet")], "discriminator": {"propertyName": "a"}}})


@large_files
def a_ring_of_files() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "components: {schemas: {A: {$ref: a.yaml}}}\n"
    yield "a.yaml", "$ref: b.yaml\n"
    yield "b.yaml", "$ref: a.yaml\n"


@large_files
def files_by_the_thousand() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "components: {schemas: {A: {$ref: f0.yaml}}}\n"
    for number in range(5_100):
        yield f"f{number}.yaml", f"type: object\nproperties: {{next: {{$ref: f{number + 1}.yaml}}}}\n"


@large_files
def files_that_only_refer() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "components: {schemas: {A: {$ref: f0.yaml}}}\n"
    for number in range(500):
        yield f"f{number}.yaml", f"$ref: f{number + 1}.yaml\n"
    yield "f500.yaml", "type: object\n"


# --- Long ------------------------------------------------------------------------------------------------------------


@large
def a_description_of_ten_megabytes() -> Any:
    return document(info={"title": "Large", "version": "1", "description": "word " * 2_000_000})


@large
def descriptions_with_many_lines() -> Any:
    return document({"Thing": {"type": "object", "description": "a\n" * 500_000}})


@large
def descriptions_with_hostile_markdown() -> Any:
    texts = ["[" * 100_000, "`" * 100_001, "* " * 50_000, "> " * 50_000, "_*" * 50_000, "<a " * 50_000, "\\" * 100_001]
    members = [{"type": "string", "description": text} for text in [*texts, " " * 100_000 + "a", "- a\n " * 20_000]]
    return document({"Thing": properties(*members)})


@large
def one_line_of_half_a_megabyte() -> str:
    return HEAD + "x-long: {" + ", ".join(f"k{number}: {{a: [1, 2]}}" for number in range(20_000)) + "}\n"


@large
def one_word_of_two_megabytes() -> str:
    return HEAD + "x-long: " + "a" * 2_000_000 + "\n"


@large
def a_title_of_two_megabytes() -> Any:
    return document(info={"title": "word " * 400_000, "version": "1"})


@large
def names_of_a_hundred_thousand_characters() -> Any:
    name = "e" + "\u0301" * 100_000
    parameter = {"name": name, "in": "query", "schema": {"type": "string"}}
    get = operation(operationId=name, tags=[name], parameters=[parameter])
    schema = {"type": "object", "properties": {name: {"type": "string"}}}
    return document({"Thing": schema, "S" + "A.b" * 100_000: schema}, paths={"/" + name: {"get": get}})


@large
def names_of_many_words() -> Any:
    name = "aB" * 100_000
    return document(
        {"Thing": properties({"type": "string", "enum": [name, name + "x"]})},
        paths={f"/{name}": {"get": operation(operationId=name, tags=[name])}},
    )


@large
def enums_of_combining_characters() -> Any:
    return document({"Thing": {"type": "string", "enum": ["\u0344" * 500_000, "\ufdfa" * 200_000]}})


@large
def integers_of_four_thousand_digits() -> str:
    return HEAD + "components: {schemas: {A: {type: integer, default: " + "9" * 4_000 + "}}}\n"


@large_files
def integers_of_a_hundred_thousand_digits() -> Iterator[tuple[str, str]]:
    yield "spec.json", '{"openapi": "3.1.0", "x-a": ' + "9" * 100_000 + "}"


@large
def floats_beyond_a_double() -> str:
    return HEAD + "components: {schemas: {A: {type: number, default: 1e400}}}\n"


@large
def floats_with_huge_exponents() -> str:
    return HEAD + "components: {schemas: {A: {type: number, multipleOf: 1e-999999999, maximum: 1e308}}}\n"


@large
def patterns_that_backtrack() -> Any:
    value = "a" * 60 + "!"
    names = {"type": "string", "pattern": "^(a+)+$", "default": value, "example": value, "enum": [value]}
    members = {"type": "object", "patternProperties": {"^(a|a)*$": {"type": "string"}}, "default": {value: 1}}
    return document({"Thing": properties(names, members), "Other": {"propertyNames": {"pattern": "(a*)*b"}}})


@large_files
def an_overlay_of_many_actions() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD
    actions = "".join(f"- {{target: $.info, update: {{x-a{number}: 1}}}}\n" for number in range(3_000))
    yield "overlay.yaml", "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions:\n" + actions


@large_files
def an_overlay_that_selects_everything() -> Iterator[tuple[str, str]]:
    yield "spec.json", json.dumps(document({f"S{number}": properties({}, {}) for number in range(1_500)}))
    actions = "- {target: '$..*..*..*', update: {x-a: 1}}\n- {target: '$..[?@..a..b]', remove: true}\n"
    yield "overlay.yaml", "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions:\n" + actions


@large_files
def an_overlay_that_doubles() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "x-a: {b: {c: 1}}\n"
    actions = "".join(
        f"- {{target: $.x-a, update: {{d{n}: {{}}}}}}\n- {{target: $.x-a.d{n}, copy: $.x-a}}\n" for n in range(40)
    )
    yield "overlay.yaml", "overlay: 1.1.0\ninfo: {title: a, version: '1'}\nactions:\n" + actions


@large_files
def an_overlay_that_searches_patterns() -> Iterator[tuple[str, str]]:
    yield "spec.yaml", HEAD + "x-a: [" + "a" * 60 + "]\n"
    action = "- {target: \"$.x-a[?match(@, '(a+)+b')]\", remove: true}\n"
    yield "overlay.yaml", "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions:\n" + action
