"""What a referenced object is called among the components: after its own key, or after its file.

`schemas/pet.yaml` is `pet`, `shared.yaml#/definitions/Error` is `Error`, and
`#/components/schemas/Pet/properties/owner` is `PetOwner`. Where two would meet, the folder, the file
and the way to the object add their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue
from clientwright.source.names import file_stem, folder_words
from clientwright.source.positions import METHODS, Tokens

_NAMED = frozenset({"schemas", "definitions", "$defs", "parameters", "responses", "requestBodies", "headers"})
_SILENT = _NAMED | {
    "components",
    "properties",
    "patternProperties",
    "paths",
    "schema",
    "content",
    "allOf",
    "oneOf",
    "anyOf",
    "callbacks",
    "prefixItems",
    "dependentSchemas",
    "examples",
    "links",
    "securitySchemes",
    "webhooks",
}
_SPOKEN = {"items": "Item", "additionalProperties": "Value", "responses": "Response", "requestBody": "Request"}
_CHOICES = ("allOf", "oneOf", "anyOf", "prefixItems")
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def names_for(pointer: Pointer, value: JsonValue, root_name: str, root: JsonValue) -> Iterator[str]:
    """Names for a component, the best one first; there is always another one."""
    tokens = pointer.tokens
    is_own = pointer.file == root_name
    last = tokens[-1] if tokens else file_stem(pointer.file)
    if not tokens or len(tokens) == 1 or tokens[-2] in _NAMED:
        yield _name([last])
    words = _words(tokens, root)
    file = [] if is_own else [file_stem(pointer.file)]
    if len(tokens) > 1 and tokens[-2] in _CHOICES:
        yield from (_name([*file, *words, word]) for word in _telling_of_choice(tokens, value))
    elif words and words != [last]:
        yield _name(words)
    for length in range(1 + len(folder_words(pointer.file))):
        folders = [] if is_own else folder_words(pointer.file)[:length][::-1]
        yield _name([*folders, *file, *words])
    name = _name([*file, *tokens]) or "Component"
    while True:
        name += "_"
        yield name


def _telling_of_choice(tokens: Tokens, value: JsonValue) -> Iterator[str]:
    """Words that tell a member of an `allOf` or `oneOf` from the others: its title, its format, its type, its turn."""
    if tokens[-2] == "allOf" and tokens[-1] == "0":
        yield "Base"
    for keyword in ("title", "format", "type"):
        word = value.get(keyword) if isinstance(value, dict) else None
        if isinstance(word, str) and len(word) < 40:
            yield word
    if tokens[-1].isdigit():
        yield from _ORDINALS[int(tokens[-1]) : int(tokens[-1]) + 1]


def _words(tokens: Tokens, root: JsonValue) -> list[str]:
    """What the keys of a place say; an operation is called by its id."""
    words = []
    rest = tokens
    if len(tokens) > 3 and tokens[0] == "paths" and tokens[2] in METHODS:
        id_: JsonValue = root
        for token in (*tokens[:3], "operationId"):
            id_ = id_.get(token) if isinstance(id_, dict) else None
        words = [id_] if isinstance(id_, str) else [tokens[2], tokens[1]]
        rest = tokens[3:]
    is_operation = bool(words)
    for index, token in enumerate(rest):
        is_choice = index > 0 and rest[index - 1] in (*_CHOICES, "parameters")
        is_media_type = index > 0 and rest[index - 1] == "content"
        if (is_operation and token in ("responses", "requestBody")) or (token in _SPOKEN and token not in _SILENT):
            words.append(_SPOKEN[token])
        elif token not in _SILENT and not is_media_type and not (is_choice and token.isdigit()):
            words.append(token)
    return words


def _name(words: list[str]) -> str:
    """The words as the name of a component; a single one stays as it is spelled."""
    if len(words) == 1 and _NAME.fullmatch(words[0]):
        return words[0]
    parts = [part for word in words for part in re.split(r"[^A-Za-z0-9]+", word) if part]
    return "".join(part[:1].upper() + part[1:] for part in parts)
