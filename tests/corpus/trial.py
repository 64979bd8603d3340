"""A program of its own: read every example of a document into the client's types, and write it again.

`python -m tests.corpus.trial DOCUMENT CLIENT [FOLDER]` prints what came of it as JSON. FOLDER may be referred to.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import LOCK_NAME, Lock
from clientwright.model import SchemaRef
from clientwright.package import classes_in
from clientwright.parser.schemas import SchemaReader
from clientwright.pipeline import Understood, understand
from clientwright.planner import plan
from clientwright.planner.annotations import Types
from clientwright.pointer import Pointer
from clientwright.render.annotations import Scope, annotation, imported
from tests.corpus.equality import is_same
from tests.corpus.examples import Example, find_examples
from tests.corpus.reach import measure_reach

_URI = "urn:document"


class Client:
    """The types of a generated client, by the place of their schema, and its runtime."""

    def __init__(self, folder: Path, understood: Understood) -> None:
        sys.path.insert(0, str(folder / "src"))
        lock = json.loads((folder / LOCK_NAME).read_text("utf-8"))
        self._package = lock["client"]["sync"].partition(":")[0]
        self._document = understood.document
        self._types = Types(understood.api, understood.names, Report())
        self._found: dict[Pointer, Any] = {}

    def type_at(self, pointer: Pointer) -> Any:
        """The type that the client has for the schema there."""
        if pointer not in self._found:
            self._found[pointer] = self._find(pointer)
        return self._found[pointer]

    def _find(self, pointer: Pointer) -> Any:
        node = self._document.node.at(pointer)
        assert node is not None
        is_component = pointer.tokens[:2] == ("components", "schemas") and len(pointer.tokens) == 3
        schema = SchemaRef(pointer, pointer) if is_component else SchemaReader(Report()).read(node)
        type_ = self._types.type_of(schema)
        names: dict[str, Any] = {}
        for module, name in imported([type_], Scope("runtime")):
            home = importlib.import_module(f"{self._package}{module}" if module.startswith(".") else module)
            names[name] = getattr(home, name)
        for name in classes_in(type_):
            names[name] = getattr(importlib.import_module(f"{self._package}.models"), name)
        return eval(annotation(type_, Scope("runtime")).flat, names)

    def runtime(self, module: str) -> Any:
        """A module of the client's runtime."""
        return importlib.import_module(f"{self._package}._runtime.{module}")

    def passes(self, content: bytes, type_: Any) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
        """What each way to decode makes of the JSON: its name, the value and the mismatches."""
        decoding = self.runtime("decoding")
        decoded = decoding.decode(content, type_)
        yield "decode", decoded.value, decoded.mismatches
        value, mismatches = self.runtime("careful").read(decoding._parse(content), type_)
        yield "careful", value, mismatches

    def dump(self, value: Any) -> Any:
        """The value as JSON again, numbers with all their digits."""
        return _exact(self.runtime("encoding").encode_json(value))


def _exact(content: bytes) -> Any:
    return json.loads(content, parse_float=Decimal)


def _keys(schema: dict[str, Any] | list[Any]) -> Any:
    return schema if isinstance(schema, dict) else range(len(schema))


class Judge:
    """Says whether an example fits its schema, without clientwright."""

    def __init__(self, understood: Understood) -> None:
        self._root = understood.document.root
        pairs: list[tuple[str, Any]] = [(_URI, self._root)]
        self._registry = jsonschema_rs.Registry(pairs, draft=jsonschema_rs.Draft202012)

    def _validator(self, pointer: Pointer) -> Any:
        fragment = "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in pointer.tokens)
        schema = {"$ref": f"{_URI}#{quote(fragment)}"}
        try:
            return jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)
        except (ValueError, jsonschema_rs.ReferencingError):
            return None

    def faults(self, example: Example) -> tuple[str, ...]:
        """The keywords that the example breaks; one is `unknown` where the schema itself is broken."""
        validator = self._validator(example.schema)
        if validator is None:
            return ("unknown",)
        errors = list(validator.iter_errors(example.value))
        return tuple(sorted({error.kind.name if self._is_described(error) else "undescribed" for error in errors}))

    def _is_described(self, error: Any) -> bool:
        """Whether a schema says more about the property that is missing than that it is required."""
        if error.kind.name != "required":
            return True
        schema: Any = self._root
        for token in error.schema_path[:-1]:
            schema = schema[token] if isinstance(schema, dict | list) and token in _keys(schema) else {}
        return error.kind.property in schema.get("properties", {})


@dataclass(slots=True)
class Trial:
    """What came of the examples of a document."""

    counts: Counter[str] = field(default_factory=Counter)
    """How many were `tried`, came back `equal`, and `broke` their schema by themselves."""
    failures: list[tuple[str, str, str]] = field(default_factory=list)
    """The pointer of an example, what went wrong, and the particulars."""


_CHECKED = frozenset({"type", "required"})
"""The keywords whose breach the client must always notice."""


def try_examples(client: Client, judge: Judge, understood: Understood) -> Trial:
    """The trial of all examples of a document."""
    trial = Trial()
    for example in find_examples(understood.document):
        faults = judge.faults(example)
        trial.counts["tried"] += 1
        trial.counts["broken"] += bool(faults)
        found = list(_failures(client, example, faults))
        trial.counts["equal"] += not found
        trial.failures += [(str(example.place), *failure) for failure in dict.fromkeys(found)]
    return trial


def _failures(client: Client, example: Example, faults: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    content = json.dumps(example.value).encode()
    is_part = example.schema.tokens[-2:-1] == ("allOf",)  # which has no type of its own
    try:
        type_ = client.type_at(example.schema)
        for name, value, mismatches in client.passes(content, type_):
            dumped = client.dump(value)
            if not is_same(_exact(content), dumped):
                yield "lost", f"{name}: {str(type_)[:80]} {content[:300].decode()} became {str(dumped)[:300]}"
            if mismatches and not faults:
                yield "mismatch", f"{name}: {mismatches[0]}"
            if not mismatches and not is_part and not _CHECKED.isdisjoint(faults):
                yield "silent", f"{name}: {','.join(faults)} {content[:200].decode()} as {str(type_)[:80]}"
    except Exception as error:
        yield "raised", f"{type(error).__name__}: {error}"


def main(document: str, folder: Path, allowed: tuple[str, ...]) -> None:
    """Print the trial, and how far the operations reach, as JSON."""
    settings = ClientSettings(name="trial", spec=document, output=folder, keep_going=True, allow_folder=allowed)
    report = Report()
    understood = understand(settings, Lock(), report)
    assert understood is not None
    plan(understood.api, understood.names, report)
    reach = measure_reach(understood, report)
    trial = try_examples(Client(folder, understood), Judge(understood), understood)
    silent = [str(pointer) for pointer in reach.silent]
    found = {"reached": reach.schemas, "degraded": reach.degraded, "silent": silent}
    json.dump({"counts": trial.counts, "failures": trial.failures, **found}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).resolve(), tuple(sys.argv[3:]))
