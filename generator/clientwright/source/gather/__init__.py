"""One document out of many files: what references lead to, in another file or deep inside one, becomes a component.

    paths: {/pets: {$ref: pets.yaml}}        paths: {/pets: {get: …, schema: {$ref: '#/components/schemas/Pet'}}}
    pets.yaml, schemas/Pet.yaml         →    components: {schemas: {Pet: …}}

Everything after this sees one file, and yet every finding names the file and the line that a value was read from.
"""

from __future__ import annotations

import hashlib

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.access import Access
from clientwright.source.document import Document, JsonValue
from clientwright.source.gather.files import Files
from clientwright.source.gather.settling import origins, outline, settle
from clientwright.source.gather.walking import Walk
from clientwright.source.limits import UnreadableError, is_of_honest_size
from clientwright.source.origins import relocate

__all__ = ["gather"]

_SECTIONS = frozenset(
    {
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    }
)
_SWAGGER_SECTIONS = frozenset({"definitions", "parameters", "responses"})
_SPECIAL = frozenset({"$id", "$anchor", "$dynamicRef", "$self"})


def gather(document: Document, report: Report, access: Access | None = None) -> Document | None:
    """The document with all that its references lead to among its components; references that fail are reported.

    `None` where following them copies too much, or nests it too deeply.
    """
    if not isinstance(document.root, dict) or not _needs_gathering(document.root):
        return document
    files = Files(document, access or Access(), report)
    walked = Walk(files)
    try:
        walked.run()
    except UnreadableError as error:
        error.report_to(report)
        return None
    lifted = settle(walked)
    _report_failures(walked, document, report)
    gathered = relocate(document, walked.root, origins(walked), report)
    if not is_of_honest_size(gathered, report):
        return None
    digests = files.digests
    sha256 = hashlib.sha256("".join(digests).encode()).hexdigest() if len(digests) > 1 else document.sha256
    return replace(gathered, sha256=sha256, lifted=lifted)


def _needs_gathering(root: JsonValue) -> bool:
    """Whether there is any reference but to a component of the document, or a schema with a name of its own."""
    level: list[JsonValue] = [root]
    seen: set[int] = set()
    while level:
        deeper: list[JsonValue] = []
        for value in level:
            if id(value) in seen:
                continue
            seen.add(id(value))
            if isinstance(value, dict):
                reference = value.get("$ref")
                if isinstance(reference, str) and not _is_to_component(reference):
                    return True
                if not _SPECIAL.isdisjoint(value) and any(isinstance(value.get(name), str) for name in _SPECIAL):
                    return True
                deeper += [member for member in value.values() if isinstance(member, dict | list)]
            elif isinstance(value, list):
                deeper += [element for element in value if isinstance(element, dict | list)]
        level = deeper
    return False


def _is_to_component(reference: str) -> bool:
    tokens = reference.split("/")
    if len(tokens) == 4:
        return tokens[0] == "#" and tokens[1] == "components" and tokens[2] in _SECTIONS
    return len(tokens) == 3 and tokens[0] == "#" and tokens[1] in _SWAGGER_SECTIONS


def _report_failures(walked: Walk, document: Document, report: Report) -> None:
    """Report the references that lead nowhere, at the places that they have now."""
    homes = outline(walked.root)
    for owner, tokens, fault, pointer in walked.failures:
        home = homes.get(owner)
        place = pointer if home is None else Pointer(document.name, (*home.tokens, *tokens))
        if fault.message:
            report.error(fault.code, place, fault.message, hint=fault.hint)
