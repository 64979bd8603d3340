"""Codes of documents that cannot be read, or not as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.codes.meaning import Meaning

READING: Mapping[str, Meaning] = {
    "empty-document": Meaning(
        "The file is empty, or holds comments only.",
        "Name the right file; an OpenAPI document starts with `openapi: 3.1.0`.",
    ),
    "missing-file": Meaning(
        "There is no file of this name, or the git revision has none.",
        "Check the spelling and the working folder; the message names files that are close.",
    ),
    "not-a-file": Meaning(
        "The name leads to a folder, a device, a pipe, or a link in a revision.", "Name the document itself."
    ),
    "unreadable": Meaning(
        "The system, or git, does not hand the document out, or standard input is closed or a terminal.",
        "Do what the reason asks for: rights, a shorter name, a repository, something on standard input.",
    ),
    "unreachable": Meaning(
        "The server of a URL gives an error status, no answer in time, or a certificate that cannot be trusted.",
        "Try the URL in a browser; or save the document to a file, and name the file.",
    ),
    "unsupported-source": Meaning(
        "The URL is not `https`, or holds credentials, which are never sent.",
        "Use `https`, or save the document to a file.",
    ),
    "external-ref": Meaning(
        "A reference leads out of the document's folder, or to a host that was not allowed.",
        "Copy the file into the folder; or allow the place with `--allow-folder` or `--allow-remote`, if you trust it.",
    ),
    "not-utf8": Meaning("The file is in another encoding than UTF-8, or no text at all.", "Save it as UTF-8."),
    "too-large": Meaning(
        "The document is larger, deeper or wider than any honest one, or expands without end.",
        "Look for what the message names: a generated list, an alias that multiplies, a chain of references.",
    ),
    "several-documents": Meaning("A `---` line starts a second document in the file.", "Keep one document to a file."),
    "merge-conflict": Meaning("A conflict of git was saved in the file.", "Settle it, and save the file."),
    "yaml-syntax": Meaning(
        "The text is not YAML from here on.", "Mend the line; quotes, colons and indentation are what goes wrong most."
    ),
    "yaml-tab": Meaning("A tab indents a line, and YAML allows spaces only.", "Replace the tabs by spaces."),
    "yaml-tag": Meaning("A tag such as `!!binary` asks for a type that JSON does not have.", "Remove the tag."),
    "json-syntax": Meaning(
        "The text is not JSON from here on.",
        "Mend the place; commas and quotes are what goes wrong most, or the file was cut off.",
    ),
    "duplicate-key": Meaning(
        "A key is written twice in the same object, so that one of the two values is lost.", "Keep one of the two."
    ),
    "merge-key": Meaning(
        "The merge key `<<` belongs to YAML 1.1, and OpenAPI asks for YAML 1.2.",
        "Write the members out, or share a schema by `$ref`.",
    ),
    "not-finite": Meaning(
        "`.inf` and `.nan` are numbers of YAML that JSON does not have.",
        "Quote the value, if it is meant as text; otherwise remove it.",
    ),
    "not-openapi": Meaning(
        "The file is something else: a web page, a collection, a schema, another kind of description.",
        "Name the OpenAPI document, or export one.",
    ),
    "missing-version": Meaning(
        "Nothing says which version of OpenAPI the document is written in.", "Add `openapi: 3.1.0` at its top."
    ),
    "unsupported-version": Meaning(
        "The version is none that is known here.", "Convert the document to Swagger 2.0, or OpenAPI 3.0, 3.1 or 3.2."
    ),
    "version-form": Meaning("The version is not written as three numbers in quotes.", "Write `openapi: '3.1.0'`."),
    "bad-ref": Meaning(
        "A `$ref` is no text, or no URI reference.", "Write it as text, such as `'#/components/schemas/Pet'`."
    ),
    "dangling-ref": Meaning(
        "A `$ref` or a mapping leads to something that does not exist.",
        "Mend the spelling, describe what is missing, or remove the reference.",
    ),
    "circular-ref": Meaning(
        "References lead to one another in a circle and never to an object.", "Let one of them be an object of its own."
    ),
    "ref-kind": Meaning(
        "A reference leads to another kind of object than is needed where it stands.",
        "Refer to an object of the right kind.",
    ),
}
