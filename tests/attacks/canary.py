"""A document with a canary in every string slot, in many shapes: code that makes a file, if anything ever runs it.

`document(text)` calls `text("operation summary")` for each slot. `SHAPES` are the texts that are tried: `@` stands for
the slot, so that names differ.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Text = Callable[[str], str]

CODE = '__import__("pathlib").Path("canary").touch()'
_CODE = CODE.replace('"', "'")
_WIDE = {word: "".join(chr(ord(letter) + 0xFEE0) for letter in word) for word in ("exec", "import")}
"""Words in characters that Python takes for others in names."""
SHAPES: dict[str, str] = {
    "plain": "plain @ text",
    "double quotes": f'@" + {_CODE} + "',
    "single quotes": f"@' + {CODE} + '",
    "call": f'@"); {_CODE}; ("',
    "triple quotes": f'@"""\n{_CODE}\n"""',
    "single triple quotes": f"@'''\n{CODE}\n'''+(\"\"\" or '''",
    "backslashes": f'@\\" + {_CODE} + \\\\" #\\',
    "line ends": f"@\n{CODE}\r{CODE}\x0b{CODE}\x0c{CODE}\x1c{CODE}\x85{CODE}\u2028{CODE}\u2029{CODE}\r\n{CODE}",
    "null and bidi": f"\ufeff@\0\u202e\u2066 {CODE} \u2069\x1b[2J\x08\x7f",
    "templates": f"@{{{{ cycler.__init__.__globals__.os.mkdir('canary') }}}}{{% set x = {CODE} %}}{{# #}}",
    "braces": f"@{{{CODE}}}{{0.__class__}}%s%(x)s${{{CODE}}}#{{{CODE}}}",
    "cookie": f"# -*- coding: utf-7 -*-\n@+AAo-{CODE}+AAo-",
    "twins": f"@\uff02+{_WIDE['exec']}({CODE})\n__{_WIDE['import']}__('os').mkdir('canary') \ufb01\u212a",
    "imports": f"@; import os\nfrom os import *\nos.mkdir('canary')\nclass A(B, metaclass=lambda *a: {CODE}): pass",
}


def flat(text: str) -> str:
    """The text for where braces mean something: in a path or in the URL of a server."""
    return text.replace("{", "(").replace("}", ")").replace("?", "").replace("#", "")


def token(text: str) -> str:
    """The text without what no name of a header or a cookie can hold (RFC 9110 §5.6.2)."""
    return "".join(letter for letter in text if letter.isascii() and (letter.isalnum() or letter in "!#$%&'*+-.^_`|~"))


def document(text: Text) -> dict[str, Any]:
    """A document that is sound but for its names and texts."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text("title"),
            "summary": text("info summary"),
            "description": text("info description"),
            "termsOfService": text("terms of service"),
            "contact": {"name": text("contact name"), "url": text("contact url"), "email": text("contact email")},
            "license": {"name": text("license name"), "identifier": text("license identifier")},
            "version": text("version"),
            text("extension of info").join(["x-", ""]): text("value of an extension"),
        },
        "externalDocs": {"description": text("external description"), "url": text("external url")},
        "servers": _servers(text),
        "tags": [{"name": text("tag"), "description": text("tag description"), "externalDocs": _docs(text)}],
        "paths": {"/" + flat(text("path")) + "/{id}": _path_item(text)},
        "webhooks": {text("webhook"): {"post": {"summary": text("webhook summary"), "responses": _done(text)}}},
        "security": [{text("security scheme"): []}],
        "components": {"schemas": _schemas(text), "securitySchemes": _schemes(text)},
    }


def _servers(text: Text) -> list[dict[str, Any]]:
    name = flat(text("variable"))
    default = flat(text("variable default"))
    variable = {"default": default, "enum": [default, text("variable value")], "description": text("variable text")}
    other = {"url": "https://other.example/" + flat(text("server path")), "description": text("server description")}
    return [{"url": f"https://server.example/{{{name}}}", "variables": {name: variable}}, other]


def _docs(text: Text) -> dict[str, Any]:
    return {"description": text("tag documentation"), "url": "https://docs.example/" + text("tag documentation url")}


def _path_item(text: Text) -> dict[str, Any]:
    parameters = [
        {"name": "id", "in": "path", "required": True, "description": text("path parameter"), "schema": {}},
        {
            "name": text("query"),
            "in": "query",
            "description": text("query description"),
            "schema": {"type": "string", "default": text("query default"), "title": text("query title")},
            "examples": {text("example name"): {"summary": text("example summary"), "value": text("example value")}},
        },
        {"name": text("header"), "in": "header", "schema": {"type": "string", "pattern": text("pattern")}},
        {"name": text("cookie"), "in": "cookie", "schema": {"type": "string", "format": text("format")}},
        {"name": token(text("header name")), "in": "header", "schema": {"type": "string"}},
        {"name": token(text("cookie name")), "in": "cookie", "schema": {"type": "string"}},
        {"name": "filter", "in": "query", "content": {text("parameter media type"): {"schema": {}}}},
    ]
    operation = {
        "operationId": text("operation"),
        "tags": [text("tag"), text("second tag")],
        "summary": text("operation summary"),
        "description": text("operation description"),
        "externalDocs": {"url": text("operation url"), "description": text("operation documentation")},
        "parameters": parameters,
        "requestBody": _body(text),
        "responses": _responses(text),
        "callbacks": {text("callback"): {"{$request.body#/" + text("expression") + "}": {"post": _hook(text)}}},
        "x-code-samples": [{"lang": text("sample language"), "source": text("sample")}],
    }
    return {"summary": text("path summary"), "description": text("path description"), "post": operation}


def _hook(text: Text) -> dict[str, Any]:
    return {"summary": text("callback summary"), "responses": _done(text)}


def _done(text: Text) -> dict[str, Any]:
    return {"204": {"description": text("other description")}}


def _body(text: Text) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Thing"}
    encoding = {
        text("encoding"): {"contentType": text("encoding type"), "headers": {text("encoding header"): {"schema": {}}}}
    }
    content = {
        "application/json": {"schema": schema, "example": {text("example key"): text("body example")}},
        text("media type"): {"schema": {"type": "string"}, "encoding": encoding},
    }
    return {"description": text("body description"), "content": content, "required": True}


def _responses(text: Text) -> dict[str, Any]:
    link = {"operationId": text("operation"), "description": text("link description"), "parameters": {"id": text("x")}}
    return {
        "200": {
            "description": text("response description"),
            "headers": {text("response header"): {"description": text("response header description"), "schema": {}}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            "links": {text("link"): link},
        },
        "404": {"description": text("error description"), "content": {text("error media type"): {"schema": {}}}},
        "default": {"description": text("default description")},
    }


def _schemas(text: Text) -> dict[str, Any]:
    member = {
        "type": "string",
        "title": text("property title"),
        "description": text("property description"),
        "default": text("property default"),
        "examples": [text("property example")],
        "pattern": text("property pattern"),
        "format": text("property format"),
        "contentMediaType": text("content media type"),
        "contentEncoding": text("content encoding"),
        "$comment": text("comment"),
        "x-python-type": text("python type"),
        "default_factory": text("default factory"),
        "customBasePath": text("base path"),
    }
    thing = {
        "type": "object",
        "title": text("schema title"),
        "description": text("schema description"),
        "required": [text("property"), text("required name")],
        "properties": {
            text("property"): member,
            "constant": {"const": text("constant"), "description": text("constant description")},
            "kind": {"$ref": "#/components/schemas/Kind"},
            "pet": {"$ref": "#/components/schemas/Pet"},
            "maps": {"type": "object", "patternProperties": {text("pattern of names"): {"type": "string"}}},
            "given": {"type": "string", "x-fern-property-name": text("given property")},
        },
        "dependentRequired": {text("dependent"): [text("depends on")]},
        "xml": {"name": text("xml name"), "namespace": text("xml namespace"), "prefix": text("xml prefix")},
        "externalDocs": {"url": text("schema url"), "description": text("schema documentation")},
        "x-fern-type-name": text("given type"),
    }
    return {
        "Thing": thing,
        "Kind": _enum(text),
        text("component"): {"type": "object", "properties": {"a": {"type": "integer"}}},
        "Cat": {"type": "object", "required": [text("tag property")], "properties": {text("tag property"): {}}},
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {
                "propertyName": text("tag property"),
                "mapping": {text("mapping key"): "#/components/schemas/Cat"},
            },
        },
    }


def _enum(text: Text) -> dict[str, Any]:
    return {
        "type": "string",
        "description": text("enum description"),
        "enum": [text("enum value"), text("other enum value")],
        "x-enum-varnames": [text("enum name"), text("other enum name")],
        "x-enumDescriptions": {text("enum value"): text("enum value description")},
        "x-ms-enum": {
            "name": text("enum given name"),
            "values": [{"value": text("enum value"), "description": text("value description"), "name": text("v")}],
        },
    }


def _schemes(text: Text) -> dict[str, Any]:
    flows = {
        "clientCredentials": {
            "tokenUrl": "https://token.example/" + text("token url"),
            "scopes": {text("scope"): text("scope description")},
        }
    }
    return {
        text("security scheme"): {"type": "apiKey", "in": "query", "name": text("key"), "description": text("scheme")},
        text("oauth"): {"type": "oauth2", "flows": flows, "description": text("oauth description")},
        text("bearer"): {"type": "http", "scheme": "bearer", "bearerFormat": text("bearer format")},
        text("openid"): {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/" + text("openid url")},
    }


def break_slots(made: dict[str, Any], text: Text) -> None:
    """Put texts where only words of OpenAPI may stand; a client is made around these with `--keep-going`."""
    path = {"/broken/" + place: _broken(place, text) for place in ("status", "in", "style", "type", "ref")}
    made["paths"].update(path)
    made["components"]["securitySchemes"][text("bad scheme")] = {"type": text("scheme type"), "scheme": text("a")}
    made["components"]["schemas"]["Broken"] = {"type": text("type"), "minLength": text("bound"), "enum": text("enum")}
    made[text("unknown field")] = text("unknown value")


def _broken(place: str, text: Text) -> dict[str, Any]:
    parameter: dict[str, Any] = {"name": "q", "in": "query", "schema": {"type": "string"}}
    responses: dict[str, Any] = {"204": {"description": "Done."}}
    match place:
        case "status":
            responses[text("status")] = {"description": text("broken description")}
        case "in" | "style":
            parameter[place] = text(place)
        case "type":
            parameter["schema"] = {"type": text("parameter type"), "default": text("parameter default")}
        case _:
            parameter["schema"] = {"$ref": "#/components/schemas/" + text("reference")}
    return {"get": {"parameters": [parameter], "responses": responses}}
