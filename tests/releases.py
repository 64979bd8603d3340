"""Pairs of documents as releases: code for the first client works with the second, but for what is said to break.

    python -m tests.releases FOLDER…

A folder has `old.*` and `new.*`, or `base.*` and `revision.*`. The code calls each operation of the first client that
no breaking change reaches (all of them, unless the bump is a major one), with arguments of the types that its stub has;
mypy checks it against the second client, and every call is made.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff import compare
from clientwright.diff.model import Bump
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.pipeline import generate
from clientwright.releasing import next_release
from tests.clients import Answers, Built, calls
from tests.test_cases import perform

MYPY = (str(Path(sys.executable).parent / "mypy"), "--no-error-summary", "--disable-error-code", "no-any-return")


@dataclass(frozen=True)
class Pair:
    """Two documents of an API, one after the other."""

    name: str
    old: Path
    new: Path


def pairs(folder: Path) -> Iterator[Pair]:
    """The pairs in a folder and in the folders below it."""
    for first, second in (("old.*", "new.*"), ("base.*", "revision.*")):
        for old in sorted(folder.rglob(first)):
            (new,) = old.parent.glob(second)
            yield Pair(old.parent.name, old, new)


def client_of(document: Path, lock: Lock) -> Built | None:
    """The client of a document, with names that are pinned; `None` where the document has faults."""
    settings = ClientSettings(name="released", spec=str(document), output=Path(), package="released")
    generated = generate(settings, lock, Report(), lambda message: None)
    if generated is None:
        return None
    return Built(document, "released", {file.path: file.text for file in generated.files}, "")


def compared(pair: Pair, old: Lock, new: Lock) -> tuple[Bump, frozenset[str]]:
    """The bump that the second release needs, and the methods of the first that nothing breaking reaches."""
    settings = ClientSettings(name="released", spec=str(pair.new), output=Path(), package="released")
    comparison, _ = compare(str(pair.old), str(pair.new), settings, new)
    assert comparison is not None, pair.name
    made = next_release("1.0.0", comparison, old, new, datetime.now(UTC).date(), None)
    broken = [change for change in comparison.changes if "breaking" in (change.wire, change.python)]
    reached = {key for change in broken for key in change.operations}
    return "none" if made is None else made.bump, frozenset(old.methods[key] for key in old.methods.keys() - reached)


# --- Code for the first client ---------------------------------------------------------------------------------------


def code_for(built: Built, methods: frozenset[str]) -> dict[str, str]:
    """A module for each resource, with a function for each of the methods that passes its arguments on."""
    root = "src/released/resources/"
    stubs = {path: text for path, text in built.files.items() if path.startswith(root) and path.endswith(".pyi")}
    client = json.loads(built.files[LOCK_NAME])["client"]["sync"].partition(":")[2]
    return {
        f"use_{Path(path).stem}.py": "\n".join(_functions(ast.parse(text), Path(path).stem, client, methods))
        for path, text in stubs.items()
        if not path.endswith("__init__.pyi")
    }


def _functions(stub: ast.Module, resource: str, client: str, methods: frozenset[str]) -> Iterator[str]:
    (class_, *_) = (node for node in stub.body if isinstance(node, ast.ClassDef))
    called = [one for one in class_.body if isinstance(one, ast.FunctionDef) and f"{resource}.{one.name}" in methods]
    code = "\n".join(_function(number, method, resource) for number, method in enumerate(called))
    yield "from __future__ import annotations"
    for node in stub.body:
        match node:
            case ast.ImportFrom(module=module, names=names, level=level):
                home = f"released{'.resources' if level == 1 else ''}.{module}" if level else module
                used = [name for name in names if re.search(rf"\b{name.asname or name.name}\b", code)]
                yield ast.unparse(ast.ImportFrom(home, used, 0)) if used else ""
            case ast.Import():
                yield ast.unparse(node)
            case _:
                pass
    yield f"from released import {client} as TheClient"
    yield code


def _function(number: int, method: ast.FunctionDef, resource: str) -> str:
    arguments = [*method.args.args[1:], *method.args.kwonlyargs]
    parameters = ", ".join(f"a_{one.arg}: {ast.unparse(one.annotation)}" for one in arguments if one.annotation)
    positional = [f"a_{one.arg}" for one in method.args.args[1:]]
    named = [f"{one.arg}=a_{one.arg}" for one in method.args.kwonlyargs]
    assert method.returns is not None
    head = f"def use_{number}(the_client: TheClient, {parameters}) -> {ast.unparse(method.returns)}:"
    return f"{head}\n    return the_client.{resource}.{method.name}({', '.join([*positional, *named])})"


# --- On the second client --------------------------------------------------------------------------------------------


def faults_of(pair: Pair, folder: Path) -> tuple[str, list[str]]:
    """What the pair comes to: the bump, and what does not work though it should; the folder keeps what mypy knows."""
    before = client_of(pair.old, Lock())
    after = before and client_of(pair.new, old := read_lock(before.files[LOCK_NAME]))
    if before is None or after is None:
        return "not generated", []
    bump, methods = compared(pair, old, read_lock(after.files[LOCK_NAME]))
    shutil.rmtree(folder / "released", ignore_errors=True)
    after.write(folder)
    what = f"{bump}, {len(methods)} of {len(old.methods)} operations"
    return what, [*_checked(code_for(before, methods), folder), *_called(before, after, methods, folder)]


def _checked(code: dict[str, str], folder: Path) -> list[str]:
    for path, text in code.items():
        (folder / path).write_text(text)
    done = subprocess.run([*MYPY, "--strict", *code], cwd=folder, capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if line.startswith("use_")]


def _called(before: Built, after: Built, methods: frozenset[str], folder: Path) -> list[str]:
    """What goes wrong where the calls of the first client are made with the second, in a program of its own."""
    lock = json.loads(before.files[LOCK_NAME])
    lock["operations"] = {key: entry for key, entry in lock["operations"].items() if entry["method"] in methods}
    (folder / "before.json").write_text(json.dumps(lock))
    (folder / "after.json").write_text(after.files[LOCK_NAME])
    command = [sys.executable, "-m", "tests.releases", "--call", str(folder)]
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{Path.cwd()}"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return [*done.stdout.splitlines(), *done.stderr.splitlines()[-1:]]


def call_all(folder: Path) -> None:
    """Call all that the first lockfile lists with the client that is there, and print what fails."""
    locks: list[dict[str, Any]] = [json.loads((folder / name).read_text()) for name in ("before.json", "after.json")]
    before, after = (Built(folder, "released", {LOCK_NAME: json.dumps(lock)}, "") for lock in locks)
    warnings.simplefilter("ignore", DeprecationWarning)
    for call in (call for call in calls(before) if 200 <= call.status < 300):
        answers = Answers("released", call.status, call.media, call.content)
        try:
            perform(after, "sync", call, answers)
        except Exception as error:
            print(f"{call}: {type(error).__name__}: {str(error).splitlines()[0]}")


def main(folders: list[str]) -> int:
    """Play all pairs, and say how many there were of each bump."""
    counts: dict[str, int] = {}
    number = 0
    with tempfile.TemporaryDirectory() as site:
        for pair in (pair for folder in folders for pair in pairs(Path(folder))):
            bump, faults = faults_of(pair, Path(site))
            counts[bump.partition(",")[0]] = counts.get(bump.partition(",")[0], 0) + 1
            number += len(faults)
            print("\n".join([f"{pair.name}: {bump}", *(f"  {fault}" for fault in faults)]), flush=True)
    print(", ".join(f"{bump}: {count}" for bump, count in sorted(counts.items())) + f"; {number} faults")
    return bool(number)


if __name__ == "__main__":
    if sys.argv[1] == "--call":
        call_all(Path(sys.argv[2]))
    else:
        sys.exit(main(sys.argv[1:]))
