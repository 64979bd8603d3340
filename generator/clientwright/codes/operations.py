"""Codes of faults in what a document says about paths, operations, parameters, responses and security."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.codes.meaning import Meaning

OPERATIONS: Mapping[str, Meaning] = {
    "missing-field": Meaning("A field that OpenAPI demands is not there.", "Add it."),
    "unknown-field": Meaning(
        "OpenAPI has no such field here: a slip of the pen, or a field of another version.",
        "Mend the spelling; a field of your own starts with `x-`.",
    ),
    "exclusive-fields": Meaning("Two fields stand side by side that exclude each other.", "Keep one of them."),
    "bad-extension": Meaning(
        "An extension that names things in the client does not hold a name, or stands where it is not read.",
        "Mend it, or say it in the configuration.",
    ),
    "component-name": Meaning(
        "The name of a component holds characters that it must not have.", "Use letters, digits, `.`, `-` and `_`."
    ),
    "unused-component": Meaning("No operation uses the component.", "Remove what is left over, or refer to it."),
    "path-slash": Meaning("A path does not start with `/`.", "Add the slash."),
    "same-path": Meaning(
        "Two paths differ in the names of their parameters only, so that a server cannot tell them apart.",
        "Merge the two.",
    ),
    "bad-method": Meaning(
        "The key is no HTTP method, or a method that has a field of its own.", "Write the method as OpenAPI does."
    ),
    "duplicate-operation-id": Meaning("Two operations have the same `operationId`.", "Give each an id of its own."),
    "missing-responses": Meaning(
        "The operation does not say what it answers.", "Add `responses` with at least one status."
    ),
    "bad-status": Meaning(
        "The key of a response is no status code.", "Write a code such as `'200'`, a range such as `2XX`, or `default`."
    ),
    "unknown-operation": Meaning("A link names an operation that does not exist.", "Mend the spelling."),
    "ignored-link-part": Meaning(
        "A link gives a parameter or a body that its operation does not take, names a server, or is that of an error.",
        "Mend the spelling, or take it out.",
    ),
    "undeclared-path-parameter": Meaning(
        "The path has a place in braces, and no parameter of that name.",
        "Declare the parameter with `in: path`, or use one name.",
    ),
    "unused-path-parameter": Meaning(
        "A path parameter has no place in the path.", "Add it to the path in braces, or remove it."
    ),
    "path-parameter-required": Meaning(
        "A path parameter does not say `required: true`.", "Add it; no path can go without."
    ),
    "duplicate-parameter": Meaning("A parameter of the same name and place is listed twice.", "Remove one of the two."),
    "bad-in": Meaning(
        "A parameter cannot be where `in` says.",
        "Write `path`, `query`, `header` or `cookie`; a body is described by `requestBody`.",
    ),
    "bad-style": Meaning(
        "A parameter cannot have this style in its place.", "Use one of the styles that the message names."
    ),
    "parameter-type": Meaning("A parameter does not say which values it takes.", "Add a `schema`."),
    "opaque-body": Meaning(
        "A body has a structure in a media type that the client has no code for, such as `application/cbor`.",
        "Describe it as JSON, if the API knows that, too; otherwise encode and decode it in your own code.",
    ),
    "ignored-header": Meaning(
        "OpenAPI leaves `Accept`, `Content-Type` and `Authorization` to the client, not to a parameter.",
        "Describe media types and security instead; or remove the parameter.",
    ),
    "unknown-security-scheme": Meaning(
        "A requirement names a security scheme that is not defined.", "Mend the spelling, or define the scheme."
    ),
    "unknown-security-type": Meaning(
        "There is no such type of security scheme or flow.", "Use one of those that the message names."
    ),
    "unsupported-security": Meaning(
        "The client cannot sign in by this scheme by itself.", "Do what the message says, such as passing headers."
    ),
    "server-variable": Meaning(
        "A server's URL and its variables do not agree, or a variable has no `default`.",
        "Give each place in braces a variable with a `default`.",
    ),
    "duplicate-tag": Meaning("A tag is listed twice.", "Remove one of the two."),
    "unknown-tag": Meaning("A tag names a parent that is not listed.", "Mend the spelling, or list the tag."),
}
