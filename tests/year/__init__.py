"""A year of an API: what each of its releases changes, in the document, the configuration, and the code that uses it.

Each step is a bump and replacements of text. Code is written anew where a step makes other names or things to use.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clientwright.diff.model import Bump

FOLDER = Path(__file__).parent
Edits = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Step:
    """What one release changes."""

    why: str
    bump: Bump
    version: str
    document: Edits = ()
    settings: str = ""
    """Lines for the configuration."""
    use: Edits = ()
    """What is written otherwise in code for this release."""
    renames: bool = False
    """Whether code for the release before uses names that are deprecated now."""


@dataclass(frozen=True)
class Version:
    """One release: what it is made from, and code that was written for it."""

    step: Step
    document: str
    settings: str
    use: str


_SETTINGS = '[clients.year]\nspec = "year.yaml"\noutput = "client"\n'
_LIMIT = "        - {name: limit, in: query, schema: {type: integer}}\n"
_CREATE = "operationId: createPet\n      tags: [Pets]"
_REFUND = """\
  /orders/{number}/refund:
    post:
      operationId: refundOrder
      tags: [Orders]
      parameters:
        - {name: number, in: path, required: true, schema: {type: integer}}
      responses:
        "204": {description: Done.}
components:
"""
_RENAMED = """\
operations.listPets = { name = "animals.all", arguments = { "query:limit" = "most" } }
operations.createPet.arguments."body:color" = "colour"
schemas.Pet = { name = "Animal", fields = { color = "colour" } }
schemas.NewPet.fields.color = "colour"
schemas.Status.members = { sold = "GONE", free = "HERE" }
"""

STEPS = (
    Step("the first release", "none", "1.0.0"),
    Step("other words", "patch", "1.0.1", (("All pets.", "All the pets."),)),
    Step(
        "another operation",
        "minor",
        "1.1.0",
        (("components:\n", _REFUND),),
        use=(
            ("    use(mock.client)\n", "    mock.orders.refund.returns(None)\n    use(mock.client)\n"),
            ("    assert with_", "    client.orders.refund(7)\n    assert with_"),
        ),
    ),
    Step(
        "names of all kinds, by the configuration",
        "minor",
        "1.2.0",
        settings=_RENAMED,
        use=(
            ("pets.list", "animals.all"),
            ("limit=", "most="),
            ("color=", "colour="),
            (".color", ".colour"),
            (" Pet", " Animal"),
            ("[Pet]", "[Animal]"),
            ("SOLD", "GONE"),
        ),
        renames=True,
    ),
    Step(
        "a gap of another name",
        "minor",
        "1.3.0",
        (("/pets/{id}", "/pets/{petId}"), ("{name: id, in: path", "{name: petId, in: path")),
        use=(("get(id=", "get(pet_id="),),
        renames=True,
    ),
    Step(
        "a component of another name",
        "minor",
        "1.4.0",
        (("    Order:", "    Purchase:"), ("schemas/Order", "schemas/Purchase")),
        use=((" Order,", " Purchase,"), ("[Order]", "[Purchase]")),
        renames=True,
    ),
    Step(
        "more to ask for, and more to get",
        "minor",
        "1.5.0",
        (
            (_LIMIT, _LIMIT.replace("limit", "sort").replace("integer", "string") + _LIMIT),
            ("        legacy:", "        age: {type: integer}\n        legacy:"),
        ),
        use=(("most=5", 'most=5, sort="age"'), ("found.legacy is None", "found.legacy is None and found.age is None")),
    ),
    Step(
        "a property that goes",
        "major",
        "2.0.0",
        (("        legacy: {type: string}\n", ""),),
        use=(("found.legacy is None and ", ""),),
    ),
    Step("another value in answers", "minor", "2.1.0", (("enum: [sold, free]", "enum: [sold, free, away]"),)),
    Step(
        "an operation that will go",
        "minor",
        "2.2.0",
        (("operationId: listOrders", "deprecated: true\n      operationId: listOrders"),),
    ),
    Step(
        "an operationId and a tag of other names",
        "patch",
        "2.2.1",
        (("operationId: getPet", "operationId: fetchPet"), (_CREATE, _CREATE.replace("Pets", "Animals"))),
    ),
    Step("an operation that moves", "major", "3.0.0", (("  /orders:", "  /purchases:"),)),
)


def versions() -> list[Version]:
    """The releases of the year."""
    document = (FOLDER / "year.yaml").read_text("utf-8")
    settings, use = _SETTINGS, (FOLDER / "use.txt").read_text("utf-8")
    found = []
    for step in STEPS:
        document, use = _edited(document, step.document), _edited(use, step.use)
        settings += step.settings
        found.append(Version(step, document, settings, use))
    return found


def _edited(text: str, edits: Edits) -> str:
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text
