"""The command line as a user meets it: real processes, their exit codes, and what goes to which stream."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from clientwright import __version__
from clientwright.cli import main

ROOT = Path(__file__).parent.parent

SHOP = """\
openapi: 3.1.0
info:
  title: Shop API
  version: 1.0.0
servers:
  - url: https://shop.example/v1
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      responses:
        "200":
          description: All items.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/Item"
components:
  schemas:
    Item:
      type: object
      properties:
        Name:
          type: string
"""
BROKEN = SHOP.replace("schemas/Item", "schemas/Itme")
CONFIG = '[clients.shop]\nspec = "shop.yaml"\noutput = "out"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a document and a configuration."""
    (tmp_path / "shop.yaml").write_text(SHOP)
    (tmp_path / "clientwright.toml").write_text(CONFIG)
    return tmp_path


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own; whatever comes, it is no traceback."""
    finished = subprocess.run(
        [sys.executable, "-m", "clientwright", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in finished.stdout + finished.stderr
    return finished


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line in this process: its exit code, standard output and standard error."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    captured = capsys.readouterr()
    assert isinstance(left.value.code, int)
    return left.value.code, captured.out, captured.err


@pytest.fixture
def inside(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(project)
    return project


# --- generate --------------------------------------------------------------------------------------------------------


def test_generate_says_what_it_did(project: Path) -> None:
    first = run(project, "generate")
    assert (first.returncode, first.stderr) == (0, "")
    head, coverage = first.stdout.splitlines()
    assert head.startswith("out: ")
    assert head.endswith(" files written, 0 unchanged")
    assert coverage == "1/1 operations, 1/1 schemas, 0 skipped, 0 degraded to Any"
    assert (project / "out" / "src" / "shop" / "client.pyi").is_file()
    assert " 0 files written, " in run(project, "generate").stdout.replace("out: 0", "out:  0")


def test_check_lists_what_is_stale_and_writes_nothing(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "generate", "--check")
    assert code == 1
    assert "out/pyproject.toml: stale\n" in out
    assert not (inside / "out").exists()
    assert call(capsys, "generate")[0] == 0
    assert call(capsys, "generate", "--check")[0] == 0
    client = inside / "out" / "src" / "shop" / "client.py"
    client.write_text("edited = True\n")
    code, out, _ = call(capsys, "generate", "--check")
    assert (code, out.splitlines()[0]) == (1, "out/src/shop/client.py: edited by hand")
    assert client.read_text() == "edited = True\n"


def test_an_edit_is_not_overwritten_unless_forced(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "generate")
    client = inside / "out" / "src" / "shop" / "client.py"
    ours = client.read_text()
    client.write_text("edited = True\n")
    code, out, err = call(capsys, "generate")
    assert (code, out) == (1, "")
    assert err.startswith(
        "error: out/src/shop/client.py is not as clientwright left it, and would be overwritten\n"
        "--- out/src/shop/client.py (edited)\n"
        "+++ out/src/shop/client.py (generated)\n"
    )
    assert "\n-edited = True\n+# Made by clientwright." in err
    assert err.endswith("\nnothing was written; --force overwrites these files\n")
    assert client.read_text() == "edited = True\n"
    assert call(capsys, "generate", "--force")[0] == 0
    assert client.read_text() == ours


def test_a_document_outside_the_configuration(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.move(inside / "clientwright.toml", inside / "elsewhere.toml")
    assert call(capsys, "generate", "shop.yaml", "-o", "a", "--package", "kiosk")[0] == 0
    assert (inside / "a" / "src" / "kiosk" / "__init__.py").is_file()
    code, out, err = call(capsys, "generate", "shop.yaml")
    assert (code, out) == (2, "")
    assert "say where its client goes: --output DIR" in err
    code, _, err = call(capsys, "generate")
    assert code == 2
    assert "name a document, or configure [tool.clientwright.clients.NAME] in pyproject.toml" in err


def test_a_document_that_there_is_not(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "generate", "shpo.yaml")
    assert (code, out) == (3, "")
    assert "error[missing-file]" in err


def test_the_configuration_holds_for_a_document_that_is_named(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "generate", "./shop.yaml")[0] == 0
    assert (inside / "out" / "clientwright.lock").is_file()


def test_a_faulty_document_changes_nothing(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "generate")
    before = {path: path.read_bytes() for path in (inside / "out").rglob("*") if path.is_file()}
    (inside / "shop.yaml").write_text(BROKEN)
    code, out, err = call(capsys, "generate")
    assert (code, out) == (1, "")
    assert "error[dangling-ref]" in err
    assert "shop.yaml:20:25" in err
    assert {path: path.read_bytes() for path in (inside / "out").rglob("*") if path.is_file()} == before


def test_one_faulty_client_keeps_all_from_being_written(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (inside / "broken.yaml").write_text(BROKEN)
    (inside / "clientwright.toml").write_text(CONFIG + '[clients.broken]\nspec = "broken.yaml"\noutput = "broken"\n')
    assert call(capsys, "generate")[0] == 1
    assert not (inside / "out").exists()
    code, _, err = call(capsys, "generate", "--output", "x")
    assert code == 2
    assert "several are configured" in err


def test_generate_as_json(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "generate", "--format", "json")
    assert (code, err) == (0, "")
    answer = json.loads(out)
    assert answer["exit_code"] == 0
    (client,) = answer["clients"]
    assert client["client"] == "shop"
    assert "src/shop/client.py" in client["written"]
    assert client["coverage"] == {
        "operations": 1,
        "generated_operations": 1,
        "schemas": 1,
        "generated_schemas": 1,
        "degraded": 0,
        "affected": 0,
        "skipped": 0,
        "webhooks": 0,
        "generated_webhooks": 0,
        "left_out_operations": 0,
        "left_out_schemas": 0,
    }


def test_a_setting_for_no_operation_is_a_warning(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (inside / "clientwright.toml").write_text(CONFIG + 'operations.listItem.name = "items.all"\n')
    code, out, err = call(capsys, "generate")
    assert code == 0
    assert "warning[unused-setting]" in err
    assert "did you mean `listItems`?" in err
    assert out
    code, _, err = call(capsys, "generate", "--strict")
    assert code == 1
    assert "error[unused-setting]" in err


def test_a_broken_lockfile(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "generate")
    lock = inside / "out" / "clientwright.lock"
    lock.write_text("<<<<<<< HEAD\n" + lock.read_text())
    code, _, err = call(capsys, "generate")
    assert code == 1
    assert "error[broken-lock]" in err
    assert "restore it from version control" in err


def test_a_conflict_in_the_lockfile_is_named(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "generate")
    lock = inside / "out" / "clientwright.lock"
    lock.write_text(f"<<<<<<< HEAD\n{lock.read_text()}=======\n{lock.read_text()}>>>>>>> work\n")
    code, _, err = call(capsys, "generate")
    assert code == 1
    assert "git has left a conflict in it" in err
    assert "restore it from version control, or take one side whole; then generate" in err


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('operations.listItems.arguments."query:limt" = "limit"', "of `GET /items` the argument `query:limt`"),
        ('schemas.Itme.name = "Article"', "the schema `Itme`"),
        ('schemas.Item.fields.name = "title"', "of `Item` the property `name`"),
        ('schemas."#/components/schemas/Item".members.x = "Y"', "of `#/components/schemas/Item` the value `x`"),
    ],
)
def test_misspelled_names_of_settings(
    inside: Path, capsys: pytest.CaptureFixture[str], settings: str, words: str
) -> None:
    (inside / "clientwright.toml").write_text(f"{CONFIG}{settings}\n")
    code, _, err = call(capsys, "generate", "--strict")
    assert code == 1
    assert f"error[unused-setting]: the configuration names {words}, which the document does not have" in err


def test_a_resource_may_be_called_models(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parameters = "parameters: [{name: limit, in: query, schema: {type: integer}}]"
    (inside / "shop.yaml").write_text(SHOP.replace("tags: [Items]", f"tags: [Models]\n      {parameters}"))
    code, out, _ = call(capsys, "explain", "listItems")
    assert code == 0
    assert out.startswith("models.list_items\n")
    assert "models.list_items(limit)" in out
    assert call(capsys, "explain", "models.Item")[1].startswith("Item\n")
    assert "did you mean `Item`" in call(capsys, "explain", "Itemm")[2]


def test_what_the_configuration_names_is_explained(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = 'schemas.Item.fields.Name = "title"\nschemas.Item.name = "Article"\n'
    (inside / "clientwright.toml").write_text(CONFIG + said)
    code, out, _ = call(capsys, "explain", "Article.title")
    assert code == 0
    assert "the configuration says so" in out
    assert "in snake_case" not in out


def test_a_resource_is_never_called_like_a_method_of_the_client(
    inside: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (inside / "clientwright.toml").write_text(f'{CONFIG}operations.listItems.name = "close.list"\n')
    assert call(capsys, "generate")[0] == 0
    assert "class Close" in (inside / "out" / "src" / "shop" / "resources" / "close_.pyi").read_text()


def test_a_document_of_two_clients_is_that_of_both(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (inside / "clientwright.toml").write_text(CONFIG + CONFIG.replace("shop]", "other]").replace('"out"', '"there"'))
    code, out, _ = call(capsys, "generate", "shop.yaml")
    assert code == 0
    assert [line.partition(":")[0] for line in out.splitlines() if "files" in line] == ["out", "there"]


@pytest.mark.parametrize("style", ["json", "github", "sarif"])
@pytest.mark.parametrize("command", ["generate", "explain"])
def test_what_is_wrong_with_the_configuration_is_for_programs_too(
    inside: Path, capsys: pytest.CaptureFixture[str], command: str, style: str
) -> None:
    if (command, style) in (("explain", "github"), ("explain", "sarif")):
        return
    (inside / "clientwright.toml").write_text(CONFIG.replace("output", "outpt"))
    code, out, err = call(capsys, command, *(["items.list"] if command == "explain" else []), "--format", style)
    assert code == 2
    assert "`outpt` is not an option" in out
    assert "error[unknown-key]" in err


@pytest.mark.parametrize("descriptor", [1, 2])
def test_a_stream_that_was_never_there(inside: Path, descriptor: int) -> None:
    code = f"import os, sys; os.close({descriptor}); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    done = subprocess.run(
        [sys.executable, "-c", code, "-m", "clientwright", "generate"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert (inside / "out" / "clientwright.lock").exists()


@pytest.mark.parametrize("output", ["shop.yaml", "shop.yaml/below"])
def test_the_output_may_not_be_a_file(inside: Path, capsys: pytest.CaptureFixture[str], output: str) -> None:
    code, out, err = call(capsys, "generate", "--output", output)
    assert (code, out) == (2, "")
    assert err == "error: `shop.yaml` is a file, and the output must be a folder\n"


def test_a_folder_that_cannot_be_written(
    inside: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    code, out, err = call(capsys, "generate")
    assert (code, out) == (2, "")
    assert err == "error: cannot write to `out`: permission denied; nothing was changed\n"
    assert not (inside / "out").exists()


# --- validate and explain --------------------------------------------------------------------------------------------


def test_validate(project: Path) -> None:
    fine = run(project, "validate", "shop.yaml")
    assert (fine.returncode, fine.stdout, fine.stderr) == (0, "shop.yaml: no findings\n", "")
    (project / "shop.yaml").write_text(BROKEN)
    faulty = run(project, "validate", "shop.yaml")
    assert (faulty.returncode, faulty.stderr) == (1, "")
    assert "did you mean `Item`" in faulty.stdout
    as_json = run(project, "validate", "shop.yaml", "--format", "json")
    assert as_json.returncode == 1
    assert "dangling-ref" in json.dumps(json.loads(as_json.stdout))


@pytest.mark.parametrize("arguments", [("validate", "shop.yaml"), ("generate",)])
def test_findings_for_forges(inside: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    """Annotations of a workflow and SARIF are results, on standard output: the place in the file, and the code."""
    (inside / "shop.yaml").write_text(BROKEN)
    line = next(number for number, text in enumerate(BROKEN.splitlines(), 1) if "Itme" in text)
    code, out, _ = call(capsys, *arguments, "--format", "github")
    (command,) = out.splitlines()
    assert code == 1
    assert command.startswith(f"::error file=shop.yaml,line={line},col=25,endColumn=")
    assert ",title=dangling-ref::`#/components/schemas/Itme` does not exist%0Ahelp: did you mean `Item`" in command
    code, out, _ = call(capsys, *arguments, "--format", "sarif")
    (result,) = json.loads(out)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (code, result["ruleId"], result["level"]) == (1, "dangling-ref", "error")
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("shop.yaml", line)
    (inside / "shop.yaml").write_text(SHOP)
    assert call(capsys, *arguments, "--format", "github") == (0, "", "")
    code, out, _ = call(capsys, *arguments, "--format", "sarif")
    assert (code, json.loads(out)["runs"][0]["results"]) == (0, [])


def test_forms_for_forges_of_a_document_that_cannot_be_read(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "validate", "sohp.yaml", "--format", "github")
    assert (code, err) == (3, "")
    assert out.startswith("::error file=sohp.yaml,title=missing-file::there is no such file")
    code, out, _ = call(capsys, "validate", "https://me:secret@localhost/a.yaml", "--format", "sarif")
    assert code == 3
    assert "secret" not in out
    assert "secret" not in "".join(call(capsys, "generate", "https://me:secret@localhost/a.yaml")[1:])


@pytest.mark.parametrize("text", [None, "", "openapi: [\n"])
def test_a_document_that_cannot_be_read(inside: Path, capsys: pytest.CaptureFixture[str], text: str | None) -> None:
    (inside / "shop.yaml").unlink()
    if text is not None:
        (inside / "shop.yaml").write_text(text)
    assert call(capsys, "validate", "shop.yaml")[0] == 3
    code, out, err = call(capsys, "generate")
    assert (code, out) == (3, "")
    assert err.startswith("error[")


@pytest.mark.parametrize(
    "name", ["items.list", "listItems", "get /items", "GET /items", "client.items.list", "Shop.items.list()"]
)
def test_explain_an_operation(inside: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    code, out, err = call(capsys, "explain", name)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "items.list"
    assert lines[1].split() == ["document", "shop.yaml:9:5", "#/paths/~1items/get"]
    assert "operationId `listItems`" in lines[2]
    assert 'clients.shop.operations."listItems".name' in lines[3]


def test_explain_what_the_lockfile_pins(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "generate")
    before = call(capsys, "explain", "items.list")[1]
    assert "operationId `listItems` less the words of tag `Items`" in before
    (inside / "shop.yaml").write_text(SHOP.replace("listItems", "searchItems"))
    assert "by rule it would be `items.search`" in call(capsys, "explain", "items.list")[1]


def test_explain_a_field(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "explain", "Item.name", "--format", "json")
    assert code == 0
    answer = json.loads(out)
    assert (answer["name"], answer["line"]) == ("Item.name", 26)
    assert answer["pointer"] == "#/components/schemas/Item/properties/Name"


def test_explain_a_name_that_there_is_not(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "explain", "items.lists")
    assert (code, out) == (2, "")
    assert err.startswith("error: the client has no name `items.lists`; did you mean `items.list`")


# --- All commands ----------------------------------------------------------------------------------------------------


def test_filters_on_the_command_line(inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = SHOP.replace(
        "components:", "  /users:\n    get: {operationId: u, responses: {'204': {description: None.}}}\ncomponents:"
    )
    (inside / "shop.yaml").write_text(more)
    code, out, _ = call(capsys, "generate", "--exclude", "path:/us*")
    assert (code, out.splitlines()[1]) == (
        0,
        "1/1 operations, 1/1 schemas, 0 skipped, 0 degraded to Any, 1 operation left out by filter",
    )
    assert call(capsys, "generate", "--check")[0] == 1
    assert call(capsys, "generate", "--check", "--exclude", "id:u")[0] == 1  # the lockfile names the filter
    code, out, _ = call(capsys, "explain", "GET /users", "--include", "tag:Items")
    assert code == 0
    assert "left out: no filter of `include` matches it" in out
    assert "clients.shop.include" in out
    code, out, _ = call(capsys, "validate", "shop.yaml", "--include", "tag:Item")
    assert code == 1
    assert "did you mean `tag:Items`?" in out
    with pytest.raises(SystemExit) as exit_:
        main(["generate", "--include", "Items"])
    assert exit_.value.code == 2
    assert "'Items' is no filter, such as `tag:Pets`" in capsys.readouterr().err


def test_the_version(project: Path) -> None:
    assert run(project, "--version").stdout == f"clientwright {__version__}\n"


@pytest.mark.parametrize("command", [(), ("generate",), ("validate",), ("explain",)])
def test_help_has_examples(capsys: pytest.CaptureFixture[str], command: tuple[str, ...]) -> None:
    code, out, err = call(capsys, *command, "--help")
    assert (code, err) == (0, "")
    assert "Examples:\n" in out
    assert "    clientwright " in out


def test_help_loads_no_stage() -> None:
    script = (
        "import sys\nfrom clientwright.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n"
        "    print({'black', 'jinja2', 'yaml', 'clientwright.pipeline'} & set(sys.modules), file=sys.stderr)"
    )
    assert run_python(script).stderr == "set()\n"


def run_python(script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    return subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("generate", "--chek"), "--check"),
        (("genrate",), "generate"),
        (("validate",), "Missing argument 'SPEC'"),
        (("generate", "shop.yaml", "--package", "my-shop"), "no package name in snake_case"),
    ],
)
def test_wrong_usage(project: Path, arguments: tuple[str, ...], message: str) -> None:
    finished = run(project, *arguments)
    assert (finished.returncode, finished.stdout) == (2, "")
    assert message in finished.stderr


def test_a_faulty_configuration(project: Path) -> None:
    (project / "clientwright.toml").write_text(CONFIG.replace("output", "outptu"))
    finished = run(project, "generate")
    assert (finished.returncode, finished.stdout) == (2, "")
    assert "clientwright.toml:3:1" in finished.stderr
    assert "did you mean `output`?" in finished.stderr


def test_an_internal_error_is_one_line_and_a_file(
    inside: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise RuntimeError("the cat sat on it")

    monkeypatch.setattr("clientwright.pipeline.load", fail)
    monkeypatch.setattr("tempfile.tempdir", str(inside))
    code, out, err = call(capsys, "validate", "shop.yaml")
    assert (code, out, err.count("\n")) == (70, "", 1)
    (crash,) = inside.glob("clientwright-*.txt")
    assert str(crash) in err
    assert "the cat sat on it" in crash.read_text()


# --- Terminals and signals -------------------------------------------------------------------------------------------


def run_in_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """What a user at a terminal sees of a run."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "clientwright", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), "TERM": "xterm", **environment},
        stdin=follower,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    seen = bytearray()
    while True:
        try:
            chunk = os.read(leader, 4096)
        except OSError:  # the terminal is closed when the process has ended
            break
        if not chunk:
            break
        seen += chunk
    os.close(leader)
    process.wait(timeout=60)
    return seen.decode()


def test_colour_only_on_terminals_and_never_with_no_color(project: Path) -> None:
    (project / "shop.yaml").write_text(BROKEN)
    assert "\x1b[" in run_in_terminal(project, "validate", "shop.yaml", NO_COLOR="")
    assert "\x1b[" not in run_in_terminal(project, "validate", "shop.yaml", NO_COLOR="1")
    assert "\x1b[" not in run(project, "validate", "shop.yaml").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_result_that_cannot_be_written_is_said_in_a_sentence(project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "clientwright", "validate", "shop.yaml"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "error: cannot write the result: no space left on device\n")


def test_ctrl_c_leaves_everything_as_it_was(project: Path) -> None:
    (project / "shop.yaml").unlink()
    script = (
        "import sys, time\nimport clientwright.pipeline as p\n"
        "def load(*arguments):\n    print('loading', flush=True)\n    time.sleep(60)\n"
        "p.load = load\nfrom clientwright.cli import main\nmain(['generate'])\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "loading\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err.strip()) == (130, "interrupted; nothing was changed")
    assert not (project / "out").exists()


def test_a_reader_that_goes_away(project: Path) -> None:
    (project / "shop.yaml").write_text(BROKEN)
    process = subprocess.Popen(
        [sys.executable, "-m", "clientwright", "validate", "shop.yaml"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(timeout=60)
