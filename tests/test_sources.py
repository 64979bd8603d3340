"""Documents that are no files: standard input, `file:` URLs, revisions of a repository, and hosts."""

from __future__ import annotations

import http.server
import io
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.pipeline import load
from clientwright.pointer import Pointer
from clientwright.source import remote
from clientwright.source.access import Access
from clientwright.source.names import canonical, file_stem, form_of, join
from clientwright.source.reading import read

SPEC = """\
openapi: 3.1.0
info: {title: Test, version: 1.0.0}
components: {schemas: {A: {$ref: 'schemas/a.yaml'}}}
"""


def refusal(name: str, access: Access | None = None) -> str:
    """What is said about a document that cannot be had: code, message and hint."""
    report = Report()
    document = load(name, report, access)
    assert document is None or report.errors
    finding = report.errors[0]
    return f"{finding.code}: {finding.message} | {finding.hint}"


# --- Names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "reference", "expected"),
    [
        ("spec.yaml", "a.yaml", "a.yaml"),
        ("spec/api.yaml", "../common/a%20b.yaml", str(Path("common", "a b.yaml"))),
        ("spec/api.yaml", "./api.yaml", str(Path("spec", "api.yaml"))),
        ("-", "schemas/a.yaml", str(Path("schemas", "a.yaml"))),
        ("main:spec/api.yaml", "../a.yaml", "main:a.yaml"),
        ("main:./api.yaml", "a.yaml", "main:./a.yaml"),
        ("https://example.com/v1/api.yaml", "../a.yaml", "https://example.com/a.yaml"),
        ("api.yaml", "https://example.com/a.yaml", "https://example.com/a.yaml"),
    ],
)
def test_references_are_joined(base: str, reference: str, expected: str) -> None:
    assert join(base, reference) == expected


def test_names_tell_their_form() -> None:
    names = ["-", "a.yaml", "C:\\a.yaml", "main:a.yaml", "https://a/b", "file:///a", "ftp://a/b", "v1^{}:a.yaml"]
    assert [form_of(name) for name in names] == [
        "standard input", "file", "file", "revision", "URL", "file URL", "unknown URL", "revision",
    ]  # fmt: skip
    assert canonical("./a/../b.yaml") == "b.yaml"
    assert file_stem("https://example.com/pet.schema.json?x=1") == "pet"


# --- Standard input and `file:` --------------------------------------------------------------------------------------


def test_standard_input_is_read_and_its_references_count_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "a.yaml").write_text("type: string")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SPEC.encode())))
    report = Report()
    document = load("-", report)
    assert document is not None
    assert not report.errors
    assert document.name == "-"


def test_a_file_url_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a b.yaml").write_text("openapi: 3.1.0")
    assert read((tmp_path / "a b.yaml").as_uri(), Report()) is not None


# --- Revisions -------------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose first commit has a document that the working folder no longer has."""
    folder = tmp_path / "repository"
    (folder / "spec" / "schemas").mkdir(parents=True)
    (folder / "spec" / "api.yaml").write_text(SPEC)
    (folder / "spec" / "schemas" / "a.yaml").write_text("type: string")
    (folder / "spec" / "link.yaml").symlink_to("api.yaml")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=first")
    git(folder, "tag", "v1")
    git(folder, "rm", "--quiet", "-r", "spec")
    git(folder, "commit", "--quiet", "--message=second")
    monkeypatch.chdir(folder)
    return folder


def git(folder: Path, *arguments: str) -> None:
    user = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *user, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.mark.usefixtures("repository")
def test_a_revision_is_read_with_its_own_files() -> None:
    report = Report()
    document = load("v1:spec/api.yaml", report)
    assert document is not None
    assert not report.errors
    assert set(report.sources) == {"v1:spec/api.yaml", "v1:spec/schemas/a.yaml"}


def test_a_revision_path_may_count_from_here(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "spec").mkdir()
    monkeypatch.chdir(repository / "spec")
    assert read("HEAD~1:./api.yaml", Report()) is not None


@pytest.mark.usefixtures("repository")
def test_what_a_revision_lacks_is_said() -> None:
    assert refusal("v2:spec/api.yaml").startswith("missing-file: there is no revision `v2`")
    assert refusal("v1:api.yaml") == (
        "missing-file: revision `v1` has no file `api.yaml` | did you mean `v1:spec/api.yaml`?"
    )
    assert refusal("v1:spec").startswith("not-a-file: `spec` is a folder")
    assert refusal("v1:spec/link.yaml").startswith("not-a-file: `spec/link.yaml` is a symbolic link")
    assert refusal("--help:spec/api.yaml").startswith("missing-file: there is no revision `--help`")


def test_a_shallow_clone_says_so(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", repository.as_uri(), "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    assert "shallow clone" in refusal("HEAD~1:spec/api.yaml")


def test_no_repository_and_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refusal("v1:api.yaml").startswith("unreadable: a revision was named, and this is no git repository")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal("v1:api.yaml").startswith("unreadable: a revision is read with git, which is not installed")


# --- Hosts -----------------------------------------------------------------------------------------------------------

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


def text(content: str, status: int = 200, **headers: str) -> Answer:
    """An answer with some text."""

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(content.encode())))
        handler.end_headers()
        handler.wfile.write(content.encode())

    return answer


class Site:
    """A server on this machine: what it answers, by path, and what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                site.answers.get(self.path, text("nothing", 404))(self)

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def site() -> Iterator[Site]:
    """A server that answers what a test tells it to."""
    made = Site()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def test_a_url_is_read_with_what_it_refers_to_on_its_host(site: Site) -> None:
    site.answers = {"/v1/api.yaml": text(SPEC), "/v1/schemas/a.yaml": text("type: string")}
    report = Report()
    document = load(f"{site.url}/v1/api.yaml", report)
    assert document is not None
    assert not report.errors
    assert [path for path, _ in site.asked] == ["/v1/api.yaml", "/v1/schemas/a.yaml"]
    assert not {"authorization", "cookie"} & site.asked[0][1].keys()


def test_references_to_a_host_need_permission(site: Site, tmp_path: Path) -> None:
    site.answers = {"/a.yaml": text("type: string")}
    path = tmp_path / "spec.yaml"
    path.write_text(SPEC.replace("schemas/a.yaml", f"{site.url}/a.yaml"))
    assert "the host `127.0.0.1` is not allowed | allow it with `--allow-remote 127.0.0.1`" in refusal(str(path))
    assert not site.asked
    report = Report()
    assert load(str(path), report, Access(frozenset({"127.0.0.1"}))) is not None
    assert not report.errors


def test_every_redirect_is_looked_at(site: Site) -> None:
    site.answers = {
        "/ok": text("", 302, Location="/api.yaml"),
        "/api.yaml": text("openapi: 3.1.0"),
        "/away": text("", 302, Location="https://other.example.com/api.yaml"),
        "/plain": text("", 302, Location="http://other.example.com/api.yaml"),
        "/file": text("", 302, Location="file:///etc/hostname"),
        "/login": text("", 302, Location="https://me:secret@other.example.com/"),
        "/round": text("", 302, Location="/round"),
    }
    assert read(f"{site.url}/ok", Report()) is not None
    assert "the host `other.example.com`" in refusal(f"{site.url}/away")
    assert "is not encrypted" in refusal(f"{site.url}/plain")
    assert "is no `https` URL" in refusal(f"{site.url}/file")
    assert "holds credentials" in refusal(f"{site.url}/login")
    assert refusal(f"{site.url}/round").startswith("unreachable: there are more than 5 redirects")


def test_references_count_from_where_redirects_lead(site: Site) -> None:
    """RFC 3986 §5.1.3; and what two addresses lead to is one file."""
    site.answers = {
        "/latest": text("", 302, Location="/v2/spec.yaml"),
        "/v2/spec.yaml": text(SPEC.replace("schemas/a.yaml", "../a")),
        "/a": text("", 307, Location="/v2/schemas/a.yaml"),
        "/v2/schemas/a.yaml": text("properties: {b: {$ref: b.yaml}, again: {$ref: a.yaml}}"),
        "/v2/schemas/b.yaml": text("type: string"),
    }
    report = Report()
    assert load(f"{site.url}/latest", report) is not None
    assert not report.errors
    addresses = ["/latest", "/v2/spec.yaml", "/a", "/v2/schemas/a.yaml", "/v2/schemas/b.yaml"]
    assert [path for path, _ in site.asked] == addresses


def test_failures_are_told_apart(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.answers = {"/private": text("", 401), "/broken": text("a: [")}
    assert refusal(f"{site.url}/nothing").startswith("unreachable: the server answers 404 Not Found")
    assert "no credentials are sent" in refusal(f"{site.url}/private")
    assert refusal(f"{site.url}/broken").startswith("yaml-syntax")
    assert "cannot be reached" in refusal("http://127.0.0.1:9/")
    assert refusal("http://example.com/a.yaml").startswith("unsupported-source: `http://example.com/a.yaml` is not enc")
    assert "cannot be reached" in refusal(site.url.replace("http", "https"))
    monkeypatch.setattr(remote, "_SECONDS", 0.2)
    site.answers["/slow"] = lambda handler: threading.Event().wait(0.5) and None
    assert "does not answer within" in refusal(f"{site.url}/slow")


def test_an_answer_that_breaks_off_is_no_document(site: Site) -> None:
    def half(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(SPEC) + 100))
        handler.end_headers()
        handler.wfile.write(SPEC.encode())

    site.answers = {"/half": half}
    assert refusal(f"{site.url}/half").startswith("unreachable: the answer broke off 100 bytes before its end")


def test_an_answer_without_end_is_cut(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "MAX_BYTES", 1000)
    site.answers = {"/large": text("x" * 5000)}
    assert refusal(f"{site.url}/large").startswith("too-large: the answer is too long")


# --- Standard input --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stdin", [None, "closed"])
def test_a_closed_standard_input_is_told(stdin: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b""))
    stream.close()
    monkeypatch.setattr("sys.stdin", stream if stdin else None)
    assert refusal("-").startswith("unreadable: standard input is closed")


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_a_terminal_holds_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(io.BytesIO(b"")))
    assert refusal("-").startswith("unreadable: standard input is a terminal, and holds no document")


# --- Certificates ----------------------------------------------------------------------------------------------------

CERTIFICATES = Path(__file__).parent / "authorization" / "certificates"


@pytest.fixture
def safe_site(site: Site) -> Site:
    """The same behind TLS, with a certificate of an authority of its own."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem", CERTIFICATES / "server.key")
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True)
    site.url = site.url.replace("http", "https")
    return site


def test_a_certificate_that_cannot_be_trusted(safe_site: Site) -> None:
    said = refusal(f"{safe_site.url}/api.yaml")
    assert said.startswith("unreachable: the certificate of the server cannot be trusted: ")
    assert "| save the document" in said
    assert not safe_site.asked


def test_a_document_behind_tls_and_its_files(safe_site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority is trusted where the system's settings say so, as for every program."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    safe_site.answers = {
        "/v1/api.yaml": text(SPEC.replace("components:", "paths: {}\ncomponents:")),
        "/v1/schemas/a.yaml": text("type: object\nproperties: {name: {type: string}}\n"),
        "/moved": text("", 302, Location="v1/api.yaml"),
    }
    report = Report()
    document = load(f"{safe_site.url}/v1/api.yaml", report)
    assert not report.errors
    assert document is not None
    name = Pointer(document.name, ("components", "schemas", "A", "properties", "name"))
    assert document.node.at(name) is not None
    assert read(f"{safe_site.url}/moved", Report()) is not None
