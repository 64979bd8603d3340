"""Rules 9 and 10: paths are made of checked names, links are not followed, a failed or killed run leaves the old."""

from __future__ import annotations

import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.attacks.runs import Runner

OLD = Path(__file__).parents[1] / "cases" / "names" / "spec.yaml"
NEW = Path(__file__).parents[1] / "cases" / "enums" / "spec.yaml"
KILLS = 5
CONTENT = "x-content: &content {application/json: {schema: {$ref: '#/components/schemas/Con'}}}"
Tree = dict[str, bytes]


def command(spec: Path, *options: str) -> list[str]:
    return [
        sys.executable,
        "-m",
        "clientwright",
        "generate",
        str(spec),
        "--output",
        "out",
        "--package",
        "shop",
        *options,
    ]


def generate(runner: Runner, folder: Path, spec: Path, *options: str) -> tuple[int, str]:
    """The exit code and the messages of a run."""
    ended = runner.run(folder, *command(spec, *options)[3:])
    return ended.code, ended.messages


def tree(folder: Path) -> Tree:
    """All files below the folder, with their bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory, runner: Runner) -> tuple[Tree, Tree]:
    """The client of the old document, and that of the new one."""
    trees = []
    for spec in (OLD, NEW):
        folder = tmp_path_factory.mktemp("made")
        code, messages = generate(runner, folder, spec)
        assert code == 0, messages
        trees.append(tree(folder / "out"))
    return trees[0], trees[1]


@pytest.fixture
def folder(tmp_path: Path, clients: tuple[Tree, Tree]) -> Path:
    """A folder with the client of the old document in `out`."""
    for path, content in clients[0].items():
        (tmp_path / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / path).write_bytes(content)
    return tmp_path


def test_a_killed_run_leaves_the_old_client_or_the_new_one(
    folder: Path, clients: tuple[Tree, Tree], runner: Runner
) -> None:
    """SIGKILL at any moment of the writing: the next command finds one client or the other, and no remains."""
    old, new = clients
    chance = random.Random(5)
    kept = shutil.copytree(folder / "out", folder / "kept")
    begun = attempts = 0
    while attempts < KILLS or (begun < 2 and attempts < 50):
        attempts += 1
        process = subprocess.Popen(command(NEW), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and not any((folder / "out").glob(".clientwright-*")):
            time.sleep(0.001)
        time.sleep(chance.choice([0, 0.001, 0.01]) * chance.random())
        process.send_signal(signal.SIGKILL)
        process.wait()
        begun += any((folder / "out").glob(".clientwright-*"))
        code, messages = generate(runner, folder, OLD, "--check")
        assert code in {0, 1}, messages
        left = tree(folder / "out")
        assert left in (old, new), sorted(set(left) ^ set(old))
        shutil.rmtree(folder / "out")
        shutil.copytree(kept, folder / "out")
    assert begun, "no run was killed while it was writing"


def test_a_full_disk_leaves_the_old_client(folder: Path, clients: tuple[Tree, Tree]) -> None:
    """The system refuses to write more than some bytes to a file."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))

    done = subprocess.run(
        command(NEW), cwd=folder, capture_output=True, text=True, check=False, preexec_fn=limit, timeout=60
    )
    messages = done.stderr
    assert done.returncode == 2
    assert messages.splitlines()[-1].startswith("error: cannot write to `")
    assert messages.splitlines()[-1].endswith("file too large; nothing was changed")
    assert tree(folder / "out") == clients[0]


@pytest.mark.parametrize("inner", ["src/shop/models", "src/shop/client.py", "src"])
def test_links_in_the_output_are_not_followed(folder: Path, inner: str, runner: Runner) -> None:
    place, elsewhere = folder / "out" / inner, folder / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    before = tree(folder)
    code, messages = generate(runner, folder, NEW)
    assert code == 2
    assert "is a symbolic link, and links in the output are not followed" in messages
    assert tree(folder) == before


def test_a_link_to_the_output_is_the_users_own(folder: Path, clients: tuple[Tree, Tree], runner: Runner) -> None:
    (folder / "out").rename(folder / "elsewhere")
    (folder / "out").symlink_to(folder / "elsewhere")
    code, messages = generate(runner, folder, NEW)
    assert code == 0, messages
    assert tree(folder / "elsewhere") == clients[1]


def test_two_runs_at_once_do_not_mix(folder: Path, clients: tuple[Tree, Tree]) -> None:
    """One writes; the others are told that it is at work or that its files are new to them, or come after it."""
    processes = [
        subprocess.Popen(command(spec), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for spec in (OLD, NEW, NEW, OLD)
    ]
    for process in processes:
        _, messages = process.communicate(timeout=60)
        assert process.returncode in {0, 1, 2}, messages
        assert "Traceback" not in messages
    assert tree(folder / "out") in clients


def test_names_of_devices_and_twins_make_no_files(tmp_path: Path, runner: Runner) -> None:
    """`con`, `nul` and the like are no files on every system, and `Pet` and `pet` are one on some."""
    lines = [
        "openapi: 3.1.0",
        "info: {title: Con, version: '1'}",
        "x-content: &content {application/json: {schema: {$ref: '#/components/schemas/Con'}}}",
        "paths:",
    ]
    for tag in ("con", "NUL", "aux", "com1", "lpt9", "Pets", "pets", "PETS", "../up", "a/b", "..", "C:\\x"):
        lines += [
            f"  '/{tag.encode().hex()}':",
            f"    get: {{tags: ['{tag}'], responses: {{'200': {{description: All., content: *content}}}}}}",
        ]
    names = ("Con", "nul", "Aux", "Pet", "pet", "PET")
    lines += ["components: {schemas: {", *(f"{n}: {{type: object, properties: {{con: {{}}}}}}," for n in names), "}}"]
    (tmp_path / "spec.yaml").write_text("\n".join(lines), "utf-8")
    done = runner.run(tmp_path, "generate", "spec.yaml", "--output", "out")
    assert done.code == 0, done.messages
    paths = [path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*")]
    assert len({path.lower() for path in paths}) == len(paths)
    stems = {part.split(".")[0].lower() for path in paths for part in path.split("/")}
    assert not stems & {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "spec.yaml"]
