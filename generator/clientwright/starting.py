"""What a repository needs to keep a client: configuration, targets of `make`, workflows, and a hook of pre-commit.

`new_files(start, present)` gives files from the texts that stand in their places now; lines are added to
`pyproject.toml`, `clientwright.toml` and `Makefile`, and all other files are clientwright's own.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

from msgspec import Struct

from clientwright import __version__
from clientwright.failure import Failure
from clientwright.files import File
from clientwright.templates import template_root

CONFIGURATION = ("clientwright.toml", "pyproject.toml")
MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
"""The first that there is counts, as `make` has it."""
TARGETS = "clientwright.mk"
HOOKS = ".pre-commit-config.yaml"
PATHS = (
    *CONFIGURATION,
    *MAKEFILES,
    HOOKS,
    TARGETS,
    *(f".github/workflows/client-{name}.yml" for name in ("diff", "regenerate", "release")),
)
"""All files that may be written; those that are there already decide what is."""

_INCLUDE = f"include {TARGETS}"


class Start(Struct, frozen=True):
    """The client that a repository is set up for."""

    name: str
    document: str
    folder: str
    url: str | None = None
    """Where the vendor publishes the document."""
    is_configured: bool = False

    def __post_init__(self) -> None:
        """Raise `Failure` where a value cannot be written to a Makefile, or leads out of the repository."""
        if re.fullmatch(r"[A-Za-z0-9_-]+", self.name) is None:
            raise Failure(f"a client cannot be called {self.name!r}: take letters, digits, `-` and `_`")
        if "://" in self.document:
            hint = f"clientwright init openapi.yaml --url {self.document}"
            raise Failure(f"keep a copy of the document in the repository, and say where it is from: {hint}")
        for path in (self.document, self.folder):
            parts = path.split("/")
            if re.fullmatch(r"[A-Za-z0-9._/-]+", path) is None or not all(parts) or {".", ".."} & {*parts}:
                raise Failure(f"{path!r} is no path for a Makefile: one below this folder, of `A-Z a-z 0-9 . _ - /`")
        if self.url is not None and re.fullmatch(r"https://[A-Za-z0-9._~:/?&=%+@!,;-]+", self.url) is None:
            raise Failure(f"{self.url!r} is no address for a Makefile: one that begins with https://")


def new_files(start: Start, present: Mapping[str, str | None]) -> Iterator[File]:
    """The files as they are to be; a file of the user's comes back with the lines that it lacks."""
    if not start.is_configured:
        yield _configuration(start, present)
    yield _makefile(present)
    targets = _filled(TARGETS, start) + (_filled("fetching.mk", start) if start.url else "")
    yield File(TARGETS, targets)
    for name in ("diff", "release", *(["regenerate"] if start.url else [])):
        yield File(f".github/workflows/client-{name}.yml", _filled(f"client-{name}.yml", start))
    if present[HOOKS] is None:
        yield File(HOOKS, hooks(start))


def known_url(targets: str | None) -> str | None:
    """Where the vendor publishes the document, by the targets of an earlier run."""
    found = re.search(r"^CLIENT_URL \?= (\S+)$", targets or "", re.MULTILINE)
    return found and found[1]


def hooks(start: Start) -> str:
    """What `.pre-commit-config.yaml` says about the client."""
    return _filled("pre-commit-config.yaml", start)


def _configuration(start: Start, present: Mapping[str, str | None]) -> File:
    """The configuration with a table for the client: in `pyproject.toml`, where there is no file of our own."""
    own, shared = CONFIGURATION
    path = shared if present[own] is None and present[shared] is not None else own
    prefix = "tool.clientwright." if path == shared else ""
    table = f'[{prefix}clients.{start.name}]\nspec = "{start.document}"\noutput = "{start.folder}"\n'
    text = _with_lines(path, present[path], table)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise Failure(
            f"`{path}` takes no table at its end; put this where it belongs, and try again:\n{table}"
        ) from None
    return File(path, text)


def _makefile(present: Mapping[str, str | None]) -> File:
    """The Makefile, which includes the targets of ours."""
    path = next((path for path in MAKEFILES if present[path] is not None), MAKEFILES[-1])
    text = present[path]
    if text is not None and _INCLUDE in text.splitlines():
        return File(path, text)
    return File(path, _with_lines(path, text, f"{_INCLUDE}\n"))


def _with_lines(path: str, present: str | None, lines: str) -> str:
    """The text with lines at its end, after an empty one."""
    if present is not None and "\ufffd" in present:
        raise Failure(f"`{path}` is not UTF-8, so nothing is added to it")
    return f"{present.rstrip()}\n\n{lines}" if present and present.strip() else lines


def _filled(template: str, start: Start) -> str:
    """The text of a template; `Start` holds nothing that means something to `make`, YAML or a shell."""
    text = (template_root() / "init" / template).read_text("utf-8")
    values = {"NAME": start.name, "DOCUMENT": start.document, "FOLDER": start.folder, "URL": start.url or ""}
    for key, value in {**values, "VERSION": __version__}.items():
        text = text.replace(f"@{key}@", value)
    return text
