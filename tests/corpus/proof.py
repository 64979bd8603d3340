"""The proof of one client: generated, complete, importable; and, for all clients at once, what the checkers say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from tests.corpus.documents import Entry, operation_keys

LOADER = Path(__file__).with_name("loader.py")
GENERATOR = Path(__file__).parents[2] / "generator"
LONGEST = 3600
DRIVEN = frozenset(
    {
        "adyen-checkout-v71.yaml",
        "clerk-backend-2025-11-10.yaml",
        "cyclr-api.yml",
        "firecracker-0.25.json",
        "google-sheets-v4.yaml",
        "immich-1.107.json",
        "kanban-springdoc-v0.json",
        "ogen-additional-operations-3.2.yml",
        "opencode-2025.yaml",
        "qdrant-1.19.json",
        "redocly-sse-fixture-3.2.yaml",
        "sendgrid-mc-contacts-v3.json",
        "telegram-bot-api.json",
        "tinkoff-invest-openapi-1.0.json",
        "train-travel-api-1.2.yaml",
        "twilio-verify-v2.yaml",
        "typesense-30.yml",
        "typespec-sse-import-3.2.yml",
        "xero-bankfeeds.yaml",
    }
)
"""The documents whose clients are also called, each operation of them, by `tests.driver`."""


@dataclass(slots=True)
class Proof:
    """What came of a document."""

    entry: Entry
    seconds: float = 0.0
    lines: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    """The findings about the document by severity and code."""
    causes: Counter[str] = field(default_factory=Counter)
    """What was degraded to `Any`, by cause."""
    coverage: dict[str, int] = field(default_factory=dict)
    examples: Counter[str] = field(default_factory=Counter)
    """How many examples were tried, came back equal, and break their schema by themselves."""
    reached: int = 0
    """How many schemas the operations lead to."""
    degraded: int = 0
    """How many of these are `Any`, where the document says more."""
    faults: list[str] = field(default_factory=list)
    """Everything that is wrong with the client."""

    def keep(self, folder: Path) -> None:
        """Write it beside the client."""
        values = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "entry"}
        (folder / f"{self.entry.folder}.json").write_text(json.dumps(values), encoding="utf-8")

    @classmethod
    def read(cls, entry: Entry, folder: Path) -> Proof | None:
        """What was kept of an earlier run."""
        path = folder / f"{entry.folder}.json"
        if not path.is_file():
            return None
        values = json.loads(path.read_text("utf-8"))
        return cls(
            entry, **{name: Counter(value) if isinstance(value, dict) else value for name, value in values.items()}
        )


def prove(entry: Entry, folder: Path, forms: Sequence[str] = ()) -> Proof:
    """The proof of the document's client, which is made below the folder; other forms of the document count, too."""
    proof, output = Proof(entry), folder / entry.folder
    begin = time.perf_counter()
    command = ["-m", "clientwright", "generate", str(entry.path), "--output", str(output)]
    command += ["--allow-folder", str(entry.home)]
    done = _run([sys.executable, *command, "--keep-going", "--force", "--format", "json"])
    proof.seconds = time.perf_counter() - begin
    try:
        client: dict[str, Any] = json.loads(done.stdout)["clients"][0]
    except (ValueError, LookupError):
        proof.faults.append(f"generate ended with {done.returncode}: {_last(done.stderr)}")
        return proof
    for finding in client["diagnostics"]:
        proof.findings[f"{finding['severity']}:{finding['code']}"] += 1
        if finding["code"] == "degraded":
            proof.causes[_cause(finding["message"])] += 1
    proof.coverage = client["coverage"] or {}
    if done.returncode != 0:
        errors = [f for f in client["diagnostics"] if f["severity"] == "error"]
        first = errors[0]["message"] if errors else _last(done.stderr)
        proof.faults.append(f"generate ended with {done.returncode}, {len(errors)} errors: {first}")
        return proof
    proof.lines = sum(path.read_bytes().count(b"\n") for path in _modules(output) if "_runtime" not in path.parts)
    proof.faults += check_operations(entry, output)
    proof.faults += check_modules(output)
    if not proof.faults:
        proof.faults += check_schemas(proof, output)
    if entry.name in DRIVEN:
        proof.faults += check_calls(proof, output)
    for form in forms:
        proof.faults += check_form(entry, form)
    return proof


def _cause(message: str) -> str:
    """The message without the names in it."""
    return re.sub(r"`[^`]*`", "`…`", message)


def check_operations(entry: Entry, output: Path) -> Iterator[str]:
    """What is wrong with the operations of a client: some are lost, skipped, or made up."""
    lock = json.loads((output / "clientwright.lock").read_text("utf-8"))
    made, wanted = set(lock["operations"]), operation_keys(entry.path)
    if skipped := lock["skipped"]:
        yield f"{len(skipped)} operations are skipped, such as {next(iter(skipped))}"
    if lost := wanted - made - set(skipped):
        yield f"{len(lost)} of {len(wanted)} operations are lost, such as {min(lost)}"
    if more := made - wanted:
        yield f"{len(more)} operations are not in the document, such as {min(more)}"


def check_modules(output: Path) -> Iterator[str]:
    """What goes wrong when all modules of a client are compiled and imported."""
    done = _run([sys.executable, "-W", "error", str(LOADER), str(output / "src")])
    if done.returncode != 0:
        yield f"import: {_last(done.stderr)}"


def check_schemas(proof: Proof, output: Path) -> Iterator[str]:
    """What goes wrong when examples are read and written again, and what is `Any` in silence."""
    document, home = str(proof.entry.path), str(proof.entry.home)
    done = _run([sys.executable, "-m", "tests.corpus.trial", document, str(output), home])
    if done.returncode != 0:
        yield f"examples: {_last(done.stderr)}"
        return
    trial = json.loads(done.stdout)
    proof.examples += trial["counts"]
    proof.reached, proof.degraded = trial["reached"], trial["degraded"]
    yield from (f"silent: {pointer} is typed as `Any`, and nobody says so" for pointer in trial["silent"])
    yield from (f"example {what}: {pointer} {text}" for pointer, what, text in trial["failures"])


def check_calls(proof: Proof, output: Path) -> Iterator[str]:
    """What goes wrong when each operation is called by the lockfile, against a server that judges by the document."""
    done = _run([sys.executable, "-m", "tests.driver", str(proof.entry.path), str(output)])
    if done.returncode != 0:
        yield f"calls: {_last(done.stderr)}"
        return
    trial = json.loads(done.stdout)
    yield from (f"call {fault}" for fault in (*trial["faults"], *trial["untried"]))


def check_form(entry: Entry, form: str) -> list[str]:
    """What changes when the document is written in another way: nothing should."""
    done = _run([sys.executable, "-m", "tests.corpus.forms", form, str(entry.path), str(entry.home)])
    differences: list[str] = json.loads(done.stdout) if done.returncode == 0 else [f"{form}: {_last(done.stderr)}"]
    return differences


def black_faults(clients: Sequence[Path]) -> dict[str, list[str]]:
    """What black would change in some clients, by client; their runtime is a copy of one that is in its style."""
    options = ["--check", "--line-length", "88", "--target-version", "py311", "--extend-exclude", "/_runtime/"]
    found: dict[str, list[str]] = {}
    for client in clients:
        done = _run([sys.executable, "-m", "black", *options, str(client)])
        for line in done.stderr.splitlines():
            if line.startswith(("would reformat ", "error: cannot format ")):
                path = Path(line.removeprefix("would reformat ").removeprefix("error: cannot format "))
                found.setdefault(client.name, []).append(f"black: {path.name} would change")
    return found


def pyright_faults(clients: Sequence[Path]) -> dict[str, list[str]]:
    """What pyright has against some clients, by client."""
    found: dict[str, list[str]] = {}
    for diagnostic in _pyright(clients):
        path = Path(diagnostic["file"])
        (client,) = (client for client in clients if path.is_relative_to(client.resolve()))
        line = diagnostic["range"]["start"]["line"] + 1
        rule = diagnostic.get("rule", "pyright")
        message = " ".join(diagnostic["message"].split())
        found.setdefault(client.name, []).append(f"{rule}: {path.name}:{line} {message}")
    return found


def _pyright(clients: Sequence[Path]) -> list[dict[str, Any]]:
    """The errors and warnings in some clients; each sees itself and the installed packages only.

    Their runtime is read, and reported on by `make types`.
    """
    settings = {
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "include": [f"{client.resolve()}/src" for client in clients],
        "exclude": ["**/_runtime"],
        "executionEnvironments": [{"root": f"{client.resolve()}/src"} for client in clients],
    }
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "pyrightconfig.json"
        project.write_text(json.dumps(settings), encoding="utf-8")
        pyright = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(project)]
        done = _run(pyright)
    if not done.stdout.startswith("{"):
        raise RuntimeError(f"pyright cannot be run: {_last(done.stderr) or _last(done.stdout)}")
    diagnostics: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return [diagnostic for diagnostic in diagnostics if diagnostic["severity"] in {"error", "warning"}]


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(GENERATOR), str(GENERATOR.parent)))}
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST, env=environment)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", f"not done after {LONGEST} seconds")


def _modules(output: Path) -> Iterator[Path]:
    return (output / "src").rglob("*.py")


def _last(text: str) -> str:
    return text.strip().rpartition("\n")[2][:300]
