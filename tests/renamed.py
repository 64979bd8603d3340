"""Clients of the case documents in which everything has another name than before: all of it works by its old name.

    python -m tests.renamed FOLDER

writes them all into a folder, calls every operation by old names, and lets the type checkers go over them.
"""

from __future__ import annotations

import enum
import importlib
import json
import re
import subprocess
import sys
import warnings
from contextlib import chdir
from pathlib import Path
from typing import Any

import black
import msgspec
from black.mode import TargetVersion
from msgspec.structs import replace

from clientwright.config import ClientSettings, load_config
from clientwright.diagnostics import Report
from clientwright.earlier import EarlierName
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.pipeline import generate
from tests.clients import CASES, Answers, AsyncAnswers, Built, build, calls, lock_of
from tests.test_cases import perform


def with_old_names(lock: Lock) -> Lock:
    """The lock after a release in which every resource, argument, class, field and member was called otherwise."""
    found = [EarlierName("method", f"old_{name}", (key,)) for key, name in lock.methods.items()]
    found += [EarlierName("model", f"Old{name}", (place,)) for place, name in lock.models.items()]
    for key, arguments in lock.arguments.items():
        found += [EarlierName("argument", f"old_{name}", (key, part)) for part, name in arguments.items()]
    for place, fields in lock.fields.items():
        found += [EarlierName("field", f"old_{name}", (place, wire)) for wire, name in fields.items()]
    for place, members in lock.members.items():
        found += [EarlierName("member", f"OLD_{name}", (place, value)) for value, name in members.items()]
    return replace(lock, earlier=tuple(found))


def renamed(case: Path) -> Built:
    """The client of a case with an old name for everything, in a package of its own."""
    built = build(case)
    report = Report()
    with chdir(case):
        clients = load_config(case, report).clients if (case / "clientwright.toml").exists() else ()
        settings = clients[0] if clients else ClientSettings(name=case.name, spec="spec.yaml", output=Path())
        lock = with_old_names(read_lock(built.files[LOCK_NAME]))
        settings = replace(settings, package=f"{built.package}_renamed")
        generated = generate(settings, lock, report, lambda message: None)
    assert generated is not None
    return Built(case, f"{built.package}_renamed", {file.path: file.text for file in generated.files}, "")


def in_old_words(built: Built) -> Built:
    """The client as its lockfile was before everything got another name."""
    lock = lock_of(built)
    for entry in lock["operations"].values():
        entry["method"] = f"old_{entry['method']}"
        entry["parameters"] = {key: f"old_{name}" for key, name in entry["parameters"].items()}
    text = re.sub(r"\.models:(\w+)", r".models:Old\1", json.dumps(lock))
    return Built(built.case, built.package, {LOCK_NAME: text}, "")


def check_style(built: Built) -> None:
    """Assert that black has nothing to change."""
    for path, text in built.decided.items():
        compile(text, path, "exec", dont_inherit=True)
        mode = black.Mode(is_pyi=path.endswith(".pyi"), target_versions={TargetVersion.PY311})
        assert black.format_str(text, mode=mode) == text, path


def check_calls(built: Built) -> int:
    """Make every call by old names, blocking and not; gives their number."""
    number = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for call in calls(in_old_words(built)):
            if "old_note" in call.arguments:
                continue  # the driver knows the header that this part needs by the part's name
            for kind, transport in (("sync", Answers), ("async", AsyncAnswers)):
                answers = transport(built.package, call.status, call.media, call.content)
                perform(built, kind, call, answers)
                assert len(answers.requests) == 1, call
                number += 1
    return number


def check_models(built: Built) -> None:
    """Make, read and set every class, field and member by its old name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        models = importlib.import_module(f"{built.package}.models")
        for entry in lock_of(built)["models"].values():
            class_: Any = getattr(models, f"Old{entry['name']}")
            assert class_ is getattr(models, entry["name"])
            for name in entry.get("members", {}).values():
                assert getattr(class_, f"OLD_{name}") is getattr(class_, name)
                assert isinstance(getattr(class_, name), enum.Enum)
            names = [name for name in entry.get("fields", {}).values() if name in class_.__struct_fields__]
            made = class_(**{f"old_{name}": None for name in names}) if names else None
            for name in names:
                setattr(made, f"old_{name}", name)
                assert (getattr(made, name), getattr(made, f"old_{name}")) == (name, name)
            assert made is None or isinstance(made, msgspec.Struct)


def main(site: Path) -> int:
    """All cases, and what the checkers say about them; the exit code is theirs."""
    clients = [renamed(case) for case in CASES]
    for built in clients:
        check_style(built)
        built.write(site)
    sys.path.insert(0, str(site))
    print(sum(check_calls(built) for built in clients), "calls")
    for built in clients:
        check_models(built)
    packages = [argument for built in clients for argument in ("-p", built.package)]
    (site / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard", "pythonVersion": "3.11"}')
    scripts = Path(sys.executable).parent
    commands = (["mypy", "--strict", *packages], ["pyright", "--pythonpath", sys.executable])
    return max(subprocess.run([scripts / name, *rest], cwd=site, check=False).returncode for name, *rest in commands)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
