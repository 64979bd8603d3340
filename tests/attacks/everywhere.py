"""A canary in every string of real documents: `python -m tests.attacks.everywhere FOLDER [NUMBER]`.

Texts and names are all changed at once. Words of OpenAPI, such as the value of `type` or a `$ref`, are changed in a
second document, a tenth of all strings at a time. A client that comes out is imported, described and called.
"""

from __future__ import annotations

import copy
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.output import write
from clientwright.printers.terminal import render_terminal
from clientwright.runs import Run, prepare
from clientwright.source.reading import read
from tests.attacks.canary import SHAPES, flat
from tests.attacks.words import FORBIDDEN, used

CALLS = Path(__file__).with_name("canary_calls.py")
_TEXTS = {"description", "summary", "title", "version", "pattern", "termsOfService", "email", "identifier",
          "operationId", "default", "example", "const", "value", "bearerFormat", "source", "lang",
          "namespace", "prefix"}  # fmt: skip
_LISTS = {"enum", "examples", "required", "tags"}
_NAMED = {"properties", "links", "callbacks", "encoding", "scopes", "patternProperties"}
_LARGEST = 400_000


def texts_changed(value: Any, shape: str, key: str = "") -> Any:
    """The value with the canary behind each text and each name that nothing else has to spell the same way."""
    if isinstance(value, dict):
        names = {name: SHAPES[shape].replace("@", name) for name in value} if key in _NAMED else {}
        if key == "paths":
            names = {path: path + flat(SHAPES[shape].replace("@", "")) for path in value if path.startswith("/")}
        return {names.get(name, name): texts_changed(member, shape, name) for name, member in value.items()}
    if isinstance(value, list):
        return [texts_changed(element, shape, key) for element in value]
    if isinstance(value, str) and (key in _TEXTS | _LISTS or key.startswith("x-")):
        return SHAPES[shape].replace("@", value)
    return value


def some_changed(value: Any, shape: str, chance: random.Random) -> Any:
    """The value with the canary in a tenth of all its strings, keys and words of OpenAPI, too."""
    if isinstance(value, dict):
        return {_maybe(name, shape, chance): some_changed(member, shape, chance) for name, member in value.items()}
    if isinstance(value, list):
        return [some_changed(element, shape, chance) for element in value]
    return _maybe(value, shape, chance) if isinstance(value, str) else value


def _maybe(text: str, shape: str, chance: random.Random) -> str:
    return SHAPES[shape].replace("@", text) if chance.random() < 0.1 else text


def variants(root: Any, chance: random.Random) -> Iterator[tuple[str, Any]]:
    """The documents to try, with the shape of their canaries."""
    shapes = sorted(set(SHAPES) - {"plain"})
    shape = chance.choice(shapes)
    yield shape, texts_changed(root, shape)
    shape = chance.choice(shapes)
    kept = {name: copy.deepcopy(root[name]) for name in ("openapi", "swagger") if name in root}
    yield shape, {**some_changed(root, shape, chance), **kept}


def generate(root: Any, folder: Path) -> Run:
    """The run that makes a client of a document; `folder` is to be the working folder."""
    (folder / "spec.json").write_text(json.dumps(root), "utf-8")
    settings = ClientSettings(name="canary", spec="spec.json", output=Path("out"), package="shop", keep_going=True)
    return prepare(settings, lambda message: None, {})


def forbidden(run: Run) -> set[str]:
    """The words of the payloads that the code of a run's client uses."""
    written = run.outcome.changes.written if run.outcome else ()
    return used({file.path: file.text for file in written}) & FORBIDDEN


def own_words(original: Any) -> set[str]:
    """Those of them that the client of the document as it was uses, too: it may have a property called `os`."""
    with tempfile.TemporaryDirectory(prefix="clientwright-canary-") as folder, chdir(folder):
        return forbidden(generate(original, Path(folder)))


def faults(root: Any, original: Any, folder: Path) -> Iterator[str]:
    """What is wrong with the client of a document, or with what is said where there is none."""
    with chdir(folder):
        run = generate(root, folder)
        shown = render_terminal(run.report)
        if not all(character.isprintable() or character == "\n" for character in shown):
            yield "a message holds control characters"
        if run.outcome is None:
            return
        write([run.outcome.changes])
    if (found := forbidden(run)) and (more := found - own_words(original)):
        yield f"the code uses {sorted(more)}"
    done = subprocess.run(
        [sys.executable, "-P", "-W", "error", str(CALLS)],
        cwd=folder, input="{}", capture_output=True, text=True, encoding="utf-8", check=False, timeout=600,
    )  # fmt: skip
    if done.returncode != 0:
        yield done.stderr.strip().rpartition("\n")[2]
    if more := {path.name for path in folder.iterdir()} - {"out", "spec.json"}:
        yield f"something ran, and made {sorted(more)}"


def check(path: Path) -> Iterator[str]:
    """What is wrong with the clients of a document with canaries."""
    document = read(str(path), Report())
    if document is None or not isinstance(document.root, dict):
        return
    for shape, root in variants(document.root, random.Random(path.name)):
        with tempfile.TemporaryDirectory(prefix="clientwright-canary-") as folder:
            yield from (f"{path.name}, {shape}: {fault}" for fault in faults(root, document.root, Path(folder)))


def main() -> int:
    """Try the documents of a folder: 0 where nothing is wrong with any."""
    folder, number = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20
    paths = [path for path in sorted(folder.glob("*.*")) if path.suffix in {".yaml", ".yml", ".json"}]
    paths = [path for path in paths if path.name != "INDEX.json" and path.stat().st_size < _LARGEST][:number]
    wrong = 0
    for path in paths:
        found = list(check(path))
        wrong += len(found)
        print(path.name, "fails" if found else "done", *found, sep="\n  ", flush=True)
    print(f"{len(paths)} documents, {wrong} faults")
    return int(wrong > 0 or not paths)


if __name__ == "__main__":
    sys.exit(main())
