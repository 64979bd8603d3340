"""The documents of a corpus, read without clientwright, so that its own reading does not judge itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_ENTRY = re.compile(r'^\s*["\']?(openapi|swagger)["\']?\s*:', re.MULTILINE)


class _Loader(yaml.CSafeLoader):
    """YAML whose scalars stay text: only keys are looked at here."""


_Loader.yaml_implicit_resolvers = {}


@dataclass(frozen=True, slots=True)
class Entry:
    """A document to generate a client from."""

    name: str
    """Its path below the corpus."""
    path: Path

    @property
    def folder(self) -> str:
        """The name of the folder for its client."""
        return re.sub(r"[^A-Za-z0-9]+", "-", self.name.rsplit(".", 1)[0]).strip("-")

    @property
    def home(self) -> Path:
        """The folder below the corpus that holds all files of the document."""
        return self.path.parents[max(0, self.name.count("/") - 1)]


def find_entries(folder: Path) -> list[Entry]:
    """The documents below the folder that say which version of OpenAPI they are written in."""
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in {".json", ".yaml", ".yml"}]
    return [Entry(path.relative_to(folder).as_posix(), path) for path in paths if _is_entry(path)]


def _is_entry(path: Path) -> bool:
    if not _ENTRY.search(path.read_text("utf-8-sig")):
        return False
    root = load(path)
    return isinstance(root, dict) and bool({"openapi", "swagger"} & root.keys())


@cache
def load(path: Path) -> Any:
    """The values of a file."""
    text = path.read_text("utf-8-sig")
    try:
        return json.loads(text)
    except ValueError:
        return yaml.load(text, _Loader)


def operation_keys(path: Path) -> set[str]:
    """Every operation of a document, by method and path: `GET /pets`."""
    root = load(path)
    paths, home = _follow(root.get("paths") or {}, path)
    return {
        f"{method} {name}"
        for name, item in paths.items()
        if name.startswith("/") and item
        for method in _methods(_follow(item, home)[0], root)
    }


def _methods(item: dict[str, Any], root: dict[str, Any]) -> Iterator[str]:
    is_new = str(root.get("openapi", "")).startswith("3.2")
    for key, value in item.items():
        if isinstance(value, dict):
            if key in METHODS or (is_new and key == "query"):
                yield key.upper()
            elif is_new and key == "additionalOperations":
                yield from value


def _follow(value: Any, home: Path) -> tuple[Any, Path]:
    """What a reference leads to, and the file that it stands in."""
    while isinstance(value, dict) and isinstance(reference := value.get("$ref"), str):
        file, _, fragment = reference.partition("#")
        home = (home.parent / unquote(file)).resolve() if file else home
        value = load(home)
        for token in unquote(fragment).split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
    return value, home
