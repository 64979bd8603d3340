"""The output folder: what is written, what is left alone, and what happens when something goes wrong half-way."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

from clientwright.failure import Failure
from clientwright.files import File
from clientwright.lockfile import digest
from clientwright.output import Changes, compare, read_lock_text, write

Tree = dict[str, str]

rename = Path.replace


def files(tree: Mapping[str, str]) -> tuple[File, ...]:
    return tuple(File(path, text) for path, text in tree.items())


def put(folder: Path, tree: Mapping[str, str]) -> None:
    """Lay the files down as an editor would."""
    for path, text in tree.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def tree(folder: Path) -> Tree:
    """Everything that is in the folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def generate(folder: Path, new: Mapping[str, str], old: Mapping[str, str] | None = None) -> Changes:
    """Write `new` over what an earlier run wrote as `old`."""
    changes = compare(files(new), folder, {path: digest(text) for path, text in (old or {}).items()})
    write([changes])
    return changes


OLD = {"src/shop/__init__.py": "A = 1\n", "src/shop/b.py": "B = 1\n", "src/shop/more/c.pyi": "C: int\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with a client of an earlier run."""
    put(tmp_path / "out", OLD)
    return tmp_path / "out"


def test_a_new_folder_is_made_with_all_above_it(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    changes = generate(out, OLD)
    assert tree(out) == OLD
    assert [file.path for file in changes.written] == sorted(OLD)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_only_what_differs_is_written(out: Path) -> None:
    before = {path: (out / path).stat().st_mtime_ns for path in OLD}
    changes = generate(out, OLD | {"src/shop/b.py": "B = 2\n"}, OLD)
    assert [file.path for file in changes.written] == ["src/shop/b.py"]
    assert changes.unchanged == ("src/shop/__init__.py", "src/shop/more/c.pyi")
    assert {path for path in OLD if (out / path).stat().st_mtime_ns != before[path]} == {"src/shop/b.py"}


def test_a_second_run_has_nothing_to_do(out: Path) -> None:
    assert compare(files(OLD), out, {}).stale == ()


def test_files_of_the_user_stay(out: Path) -> None:
    put(out, {"src/shop/mine.py": "mine", "notes.txt": "mine"})
    generate(out, {"src/shop/__init__.py": "A = 1\n"}, OLD)
    assert tree(out) == {"notes.txt": "mine", "src/shop/__init__.py": "A = 1\n", "src/shop/mine.py": "mine"}


def test_what_is_no_longer_made_goes_with_its_empty_folder(out: Path) -> None:
    changes = generate(out, {"src/shop/__init__.py": "A = 1\n"}, OLD)
    assert changes.removed == ("src/shop/b.py", "src/shop/more/c.pyi")
    assert not (out / "src/shop/more").exists()


def test_what_is_no_longer_made_stays_when_it_was_edited(out: Path) -> None:
    put(out, {"src/shop/b.py": "B = 'mine'\n"})
    changes = generate(out, {"src/shop/__init__.py": "A = 1\n"}, OLD)
    assert changes.kept == ("src/shop/b.py",)
    assert (out / "src/shop/b.py").read_text() == "B = 'mine'\n"


def test_an_edited_file_is_named(out: Path) -> None:
    put(out, {"src/shop/b.py": "B = 'mine'\n"})
    digests = {path: digest(text) for path, text in OLD.items()}
    assert compare(files(OLD | {"src/shop/b.py": "B = 2\n"}), out, digests).edited == ("src/shop/b.py",)


def test_a_file_that_clientwright_did_not_make_is_named(out: Path) -> None:
    put(out, {"pyproject.toml": "mine"})
    assert compare(files(OLD | {"pyproject.toml": "ours"}), out, {}).edited == ("pyproject.toml",)


def test_an_edit_that_says_what_we_would_say_is_no_edit(out: Path) -> None:
    put(out, {"src/shop/b.py": "B = 2\n"})
    assert compare(files(OLD | {"src/shop/b.py": "B = 2\n"}), out, {}).edited == ()


def test_line_ends_of_a_checkout_are_no_edit(out: Path) -> None:
    put(out, {"src/shop/b.py": "B = 1\r\n"})
    assert compare(files(OLD), out, {}).stale == ()


def test_the_lockfile_is_always_ours(out: Path) -> None:
    put(out, {"clientwright.lock": "{}"})
    assert read_lock_text(out) == "{}"
    assert compare(files({"clientwright.lock": "new"}), out, {}).edited == ()


def test_a_folder_without_lockfile(tmp_path: Path) -> None:
    assert read_lock_text(tmp_path / "nowhere") is None


# --- Failures on the way ---------------------------------------------------------------------------------------------


def failing_replace(at: int, error: BaseException) -> Callable[[Path, Path], Path]:
    """A `Path.replace` that fails at its n-th call, once."""
    calls = [0]

    def replace(self: Path, target: Path) -> Path:
        calls[0] += 1
        if calls[0] == at:
            raise error
        return rename(self, target)

    return replace


NEW = {"src/shop/__init__.py": "A = 2\n", "src/shop/new/d.py": "D = 1\n", "clientwright.lock": "{}\n"}


@pytest.mark.parametrize("at", range(1, 6))
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_on_the_way_puts_everything_back(
    out: Path, monkeypatch: pytest.MonkeyPatch, at: int, error: BaseException
) -> None:
    changes = compare(files(NEW), out, {path: digest(text) for path, text in OLD.items()})
    folders = sorted(path for path in out.rglob("*") if path.is_dir())
    monkeypatch.setattr(Path, "replace", failing_replace(at, error))
    with pytest.raises((Failure, KeyboardInterrupt)) as caught:
        write([changes])
    assert tree(out) == OLD
    assert sorted(path for path in out.rglob("*") if path.is_dir()) == folders
    if isinstance(error, OSError):
        assert str(caught.value) == f"cannot write to `{out}`: no space left on device; nothing was changed"


def killing_replace(at: int) -> Callable[[Path, Path], Path]:
    """A `Path.replace` that ends the process at its n-th call, as SIGKILL does."""
    calls = count(1)

    def replace(self: Path, target: Path) -> Path:
        if next(calls) == at:
            os._exit(9)
        return rename(self, target)

    return replace


@pytest.mark.parametrize("at", range(1, 6))
def test_what_a_killed_run_had_begun_is_put_back(out: Path, at: int) -> None:
    """Also a folder that was moved as a whole."""
    changes = compare(files(NEW), out, {path: digest(text) for path, text in OLD.items()})
    folders = sorted(path for path in out.rglob("*") if path.is_dir())
    child = os.fork()
    if child == 0:
        Path.replace = killing_replace(at)  # type: ignore[method-assign,assignment]
        write([changes])
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert read_lock_text(out) is None
    assert tree(out) == OLD
    assert sorted(path for path in out.rglob("*") if path.is_dir()) == folders


def test_the_same_changes_succeed_without_a_failure(out: Path) -> None:
    generate(out, NEW, OLD)
    assert tree(out) == NEW


def test_a_failure_in_the_second_client_puts_the_first_back(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compare(files({"src/shop/b.py": "B = 2\n"}), out, {})
    second = compare(files({"x.txt": "x"}), out.parent / "second", {})
    monkeypatch.setattr(Path, "replace", failing_replace(2, OSError(5, "Input/output error")))
    with pytest.raises(Failure):
        write([first, second])
    assert tree(out.parent) == {f"out/{path}": text for path, text in OLD.items()}
    assert not (out.parent / "second").exists()


@pytest.mark.parametrize("path", ["src/shop/__init__.py", "src/shop/b.py", "src/shop/more/c.pyi"])
@pytest.mark.parametrize("text", ["B = 3\n", None])
def test_changes_for_files_that_changed_since_are_refused(out: Path, path: str, text: str | None) -> None:
    """Whether this run would have written the file, removed it or left it: a mix of two clients is none."""
    digests = {path: digest(text) for path, text in OLD.items()}
    changes = compare(files({"src/shop/__init__.py": "A = 2\n", "src/shop/b.py": OLD["src/shop/b.py"]}), out, digests)
    if text is None:
        (out / path).unlink()
    else:
        put(out, {path: text})
    left = tree(out)
    with pytest.raises(Failure, match="has changed since this run began; run it once more"):
        write([changes])
    assert tree(out) == left


def test_python_that_does_not_parse_is_never_written(out: Path) -> None:
    changes = compare(files(OLD | {"src/shop/b.py": "def\n"}), out, {})
    with pytest.raises(SyntaxError, match=r"b\.py"):
        write([changes])
    assert tree(out) == OLD


def test_the_lockfile_goes_last(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def replace(self: Path, target: Path) -> Path:
        order.append(target.name)
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    generate(out, {"a.txt": "a", "clientwright.lock": "{}", "z.txt": "z"})
    assert order == ["a.txt", "z.txt", "clientwright.lock"]


# --- Folders that cannot be used -------------------------------------------------------------------------------------


def test_the_output_may_not_be_a_file(tmp_path: Path) -> None:
    put(tmp_path, {"out": "a file"})
    for folder in (tmp_path / "out", tmp_path / "out" / "below"):
        with pytest.raises(Failure, match="is a file, and the output must be a folder"):
            compare(files(OLD), folder, {})


def test_a_folder_where_a_file_goes(out: Path) -> None:
    (out / "README.md").mkdir()
    with pytest.raises(Failure, match="is a folder where the client needs a file"):
        compare(files({"README.md": "x"}), out, {})


def test_a_file_where_a_folder_goes(out: Path) -> None:
    put(out, {"docs": "a file"})
    with pytest.raises(Failure, match="is a file where the client needs a folder"):
        compare(files({"docs/a.md": "x"}), out, {})


@pytest.mark.parametrize("link", ["src", "src/shop", "src/shop/b.py"])
def test_links_in_the_output_are_not_followed(tmp_path: Path, link: str) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    put(elsewhere, {"b.py": "precious"})
    (out / link).parent.mkdir(parents=True)
    (out / link).symlink_to(elsewhere / "b.py" if link.endswith(".py") else elsewhere)
    with pytest.raises(Failure, match="is a symbolic link"):
        compare(files({"src/shop/b.py": "B = 2\n"}), out, {})
    assert tree(elsewhere) == {"b.py": "precious"}


def test_a_link_that_is_the_output_is_followed(out: Path) -> None:
    link = out.parent / "link"
    link.symlink_to(out)
    generate(link, {"src/shop/b.py": "B = 2\n"}, OLD)
    assert (out / "src/shop/b.py").read_text() == "B = 2\n"


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../a", "a/../../b", "a//b", "", "C:/a", "a\\b", "a\nb", "nul", "src/con.py", "a./b", "x" * 101],
)
def test_paths_stay_in_the_folder(out: Path, path: str) -> None:
    with pytest.raises(ValueError, match="is no path for an output file"):
        compare([File(path, "x")], out, {})


def test_a_lockfile_cannot_make_us_remove_what_is_outside(out: Path) -> None:
    put(out.parent, {"precious": "x"})
    assert compare((), out, {"../precious": digest("x"), "/etc/hostname": "x"}).removed == ()


def test_names_that_differ_only_in_case(out: Path) -> None:
    with pytest.raises(ValueError, match="the same file on some systems"):
        compare(files({"A.py": "", "a.py": ""}), out, {})
