"""Swagger 2.0 written in the words of OpenAPI 3.0: `definitions` become components, body parameters become bodies.

What moves is noted in `Moves`, so that everything said later about the document names the place as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.parser.upgrade.bodies import as_body, as_form, as_response
from clientwright.parser.upgrade.moves import Moves
from clientwright.parser.upgrade.parameters import as_parameter
from clientwright.parser.upgrade.security import as_scheme
from clientwright.pointer import Location, Pointer
from clientwright.source.copying import copy_value
from clientwright.source.document import Document, JsonValue, Node, parse_reference, write_reference
from clientwright.source.positions import METHODS, Tokens, positions

_Object = dict[str, JsonValue]
_REPLACED = frozenset({"swagger", "host", "basePath", "schemes", "consumes", "produces"})
_REPLACED |= {"definitions", "parameters", "responses", "securityDefinitions"}
_HTTP = ("https", "http")


class _Swagger(Struct, frozen=True):
    """A document that is being rewritten."""

    document: Document
    moves: Moves
    report: Report

    def media_types(self, key: str, operation: _Object | None = None) -> list[str]:
        """The media types that an operation, or the document, takes or gives."""
        root = self.document.root if isinstance(self.document.root, dict) else {}
        given = operation.get(key, root.get(key)) if operation is not None else root.get(key)
        return [name for name in given if isinstance(name, str)] if isinstance(given, list) else []


class _Listed(Struct, frozen=True):
    """A parameter of an operation: the element of the list, what it stands for, and where the latter is."""

    element: JsonValue
    at: Tokens
    value: _Object
    tokens: Tokens

    @property
    def place(self) -> JsonValue:
        """Where the parameter goes."""
        return self.value.get("in")


def is_swagger(document: Document) -> bool:
    """Whether a document is written in Swagger 2.0."""
    return isinstance(document.root, dict) and "swagger" in document.root


def upgrade_swagger(document: Document, report: Report) -> Document:
    """The document in the words of OpenAPI 3.0; from now on, the report names places of the document as it was."""
    source = replace(document, root=copy_value(document.root))
    swagger, moves = _Swagger(source, Moves(), report), Moves()
    swagger = replace(swagger, moves=moves)

    def locate(pointer: Pointer, is_key: bool) -> Location:
        return document.locate(moves.origin(pointer), is_key)

    report.origins[document.name] = moves.origin
    upgraded = replace(source, root=_as_document(swagger), locate=locate)
    for position in tuple(positions(upgraded)):
        if position.kind == "schema":
            _modernise(position.value)
        _redirect(position.value, document.name, moves)
    return upgraded


def _as_document(swagger: _Swagger) -> _Object:
    root = swagger.document.root
    old: _Object = root if isinstance(root, dict) else {}
    new: _Object = {"openapi": str(old.get("swagger"))}
    new |= {key: value for key, value in old.items() if key not in _REPLACED}
    new["servers"] = _as_servers(old, old.get("schemes"))
    swagger.moves.add(("openapi",), ("swagger",))
    swagger.moves.add(("servers",), ("host",) if "host" in old else ("basePath",) if "basePath" in old else ())
    new["components"] = _as_components(swagger)
    paths = swagger.document.node.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if isinstance(item.value, dict) and not path.startswith("x-"):
            _rewrite_path_item(item, swagger)
    return new


def _as_servers(root: _Object, schemes: JsonValue) -> list[JsonValue]:
    """The base addresses: https before http, since the first one is taken by default."""
    base = str(root.get("basePath") or "").rstrip("/")
    base = base if base.startswith("/") or not base else f"/{base}"
    host = root.get("host")
    if not isinstance(host, str) or not host:
        return [{"url": base or "/"}]
    given = [scheme for scheme in _HTTP if isinstance(schemes, list) and scheme in schemes] or ["https"]
    named: list[_Object] = [{"url": f"{scheme}://{host}{base}", "name": scheme} for scheme in given]
    return [*named] if len(named) > 1 else [{"url": f"{given[0]}://{host}{base}"}]


def _as_components(swagger: _Swagger) -> _Object:
    root, moves = swagger.document.node, swagger.moves
    sections: dict[str, _Object] = {
        name: {} for name in ("schemas", "parameters", "requestBodies", "responses", "securitySchemes")
    }
    moves.add(("components", "schemas"), ("definitions",))
    for name, node in _members(root.get("definitions")):
        sections["schemas"][name] = node.value
    for name, node in _members(root.get("parameters")):
        value, old = _object(node), node.pointer.tokens
        if value.get("in") == "body":
            new = ("components", "requestBodies", name)
            sections["requestBodies"][name] = as_body(value, swagger.media_types("consumes"), new, old, moves)
        elif value.get("in") != "formData":
            new = ("components", "parameters", name)
            sections["parameters"][name] = as_parameter(value, new, node.pointer, moves, swagger.report)
    for name, node in _members(root.get("responses")):
        new, produces = ("components", "responses", name), swagger.media_types("produces")
        sections["responses"][name] = as_response(_object(node), produces, new, node.pointer.tokens, moves)
    moves.add(("components", "securitySchemes"), ("securityDefinitions",))
    for name, node in _members(root.get("securityDefinitions")):
        sections["securitySchemes"][name] = as_scheme(_object(node))
    return {name: section for name, section in sections.items() if section}


def _members(node: Node | None) -> Iterator[tuple[str, Node]]:
    """The members of an object that are objects, extensions aside."""
    for name, member in node.items() if node is not None else ():
        if isinstance(member.value, dict):
            yield name, member


def _object(node: Node) -> _Object:
    return node.value if isinstance(node.value, dict) else {}


# --- Paths -----------------------------------------------------------------------------------------------------------


def _rewrite_path_item(item: Node, swagger: _Swagger) -> None:
    value = _object(item)
    shared = list(_listed(item))
    kept = [listed for listed in shared if listed.place not in ("body", "formData")]
    for method in METHODS:
        operation = item.get(method)
        if operation is not None and isinstance(operation.value, dict):
            _rewrite_operation(operation, shared, swagger)
    if "parameters" in value:
        value["parameters"] = _as_parameters(kept, (*item.pointer.tokens, "parameters"), swagger)


def _listed(holder: Node) -> Iterator[_Listed]:
    """The parameters of a path item or of an operation, each with what it refers to."""
    parameters = holder.get("parameters")
    for element in parameters.elements() if parameters is not None else ():
        node = element.resolve()
        if isinstance(node.value, dict):
            yield _Listed(element.value, element.pointer.tokens, node.value, node.pointer.tokens)


def _rewrite_operation(operation: Node, shared: list[_Listed], swagger: _Swagger) -> None:
    value, tokens, moves = _object(operation), operation.pointer.tokens, swagger.moves
    own = list(_listed(operation))
    named = {(listed.value.get("name"), listed.place) for listed in own}
    inherited = [listed for listed in shared if (listed.value.get("name"), listed.place) not in named]
    consumes, produces = swagger.media_types("consumes", value), swagger.media_types("produces", value)
    bodies = [listed for listed in (*own, *inherited) if listed.place == "body"]
    forms = [listed for listed in (*own, *inherited) if listed.place == "formData"]
    if "parameters" in value:
        plain = [listed for listed in own if listed.place not in ("body", "formData")]
        value["parameters"] = _as_parameters(plain, (*tokens, "parameters"), swagger)
    new = (*tokens, "requestBody")
    if bodies:
        value["requestBody"] = _as_body(bodies[0], consumes, new, swagger)
    elif forms:
        fields = [(listed.value, Pointer(swagger.document.name, listed.tokens)) for listed in forms]
        value["requestBody"] = as_form(fields, consumes, new, moves, swagger.report)
    responses = operation.get("responses")
    for status, response in _members(responses):
        place = response.pointer.tokens
        if isinstance(responses, Node) and isinstance(responses.value, dict) and "$ref" not in _object(response):
            responses.value[status] = as_response(_object(response), produces, place, place, moves)
    if isinstance(value.get("schemes"), list) and isinstance(swagger.document.root, dict):
        value["servers"] = _as_servers(swagger.document.root, value["schemes"])
    for key in ("consumes", "produces", "schemes"):
        value.pop(key, None)


def _as_parameters(listed: list[_Listed], tokens: Tokens, swagger: _Swagger) -> list[JsonValue]:
    """The list of parameters without bodies and forms; those that stand elsewhere stay references."""
    parameters: list[JsonValue] = []
    for index, parameter in enumerate(listed):
        new = (*tokens, str(index))
        swagger.moves.add(new, parameter.at)
        if parameter.at != parameter.tokens:
            parameters.append(parameter.element)
        else:
            pointer = Pointer(swagger.document.name, parameter.tokens)
            parameters.append(as_parameter(parameter.value, new, pointer, swagger.moves, swagger.report))
    return parameters


def _as_body(body: _Listed, consumes: list[str], new: Tokens, swagger: _Swagger) -> _Object:
    """The body of an operation; a shared one stays shared where the operation takes the same media types."""
    is_shared = body.tokens[:1] == ("parameters",) and len(body.tokens) == 2
    if is_shared and consumes == swagger.media_types("consumes"):
        swagger.moves.add(new, body.at)
        return {"$ref": write_reference(("components", "requestBodies", body.tokens[1]))}
    return as_body(body.value, consumes, new, body.tokens, swagger.moves)


# --- Schemas ---------------------------------------------------------------------------------------------------------


def _modernise(schema: _Object) -> None:
    """Write what Swagger 2.0 has in a form of its own as OpenAPI 3.0 does."""
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, str):
        schema["discriminator"] = {"propertyName": discriminator}
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    nullable = schema.pop("x-nullable", None)
    if isinstance(nullable, bool):
        schema["nullable"] = nullable


def _redirect(value: _Object, name: str, moves: Moves) -> None:
    """Let a reference lead to where its target has gone."""
    reference = value.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return
    old = parse_reference(reference, name).tokens
    new = moves.target(old)
    if new != old:
        value["$ref"] = write_reference(new)
