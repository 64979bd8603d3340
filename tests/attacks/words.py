"""The words that the code of a client uses, and those that it defines."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator, Mapping

FORBIDDEN = {"__import__", "canary", "cycler", "eval", "exec", "mkdir", "os", "pathlib", "system", "touch"}
"""Words of the payloads that no code of a client has."""


def own_modules(files: Mapping[str, str]) -> Iterator[ast.Module]:
    """The modules and stubs of a client that its document decides about."""
    for path, text in _own_texts(files):
        yield ast.parse(text, path)


def _own_texts(files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for path, text in files.items():
        if path.endswith((".py", ".pyi")) and "/_runtime/" not in path:
            yield path, text


def comments(files: Mapping[str, str]) -> set[str]:
    """Every comment in the code of the client."""
    lines = (tokenize.generate_tokens(io.StringIO(text).readline) for _, text in _own_texts(files))
    return {token.string for tokens in lines for token in tokens if token.type == tokenize.COMMENT}


def used(files: Mapping[str, str]) -> set[str]:
    """Every word that code of the client uses: names, attributes, what is imported and from where."""
    words: set[str] = set()
    for node in (node for module in own_modules(files) for node in ast.walk(module)):
        match node:
            case ast.Name(id=word) | ast.Attribute(attr=word):
                words.add(word)
            case ast.Import(names=names):
                words.update(part for alias in names for part in alias.name.split("."))
            case ast.ImportFrom(module=module, names=names):
                words.update([*(module or "").split("."), *(alias.name for alias in names)])
    return words


def strings(files: Mapping[str, str]) -> set[str]:
    """Every text that the code of the client holds as data."""
    nodes = (node for module in own_modules(files) for node in ast.walk(module))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def defined(files: Mapping[str, str]) -> set[str]:
    """Every word that the client gives a meaning to: classes, functions, arguments, variables, and its modules."""
    words = {part.partition(".")[0] for path in files for part in path.split("/")}
    for node in (node for module in own_modules(files) for node in ast.walk(module)):
        match node:
            case ast.ClassDef(name=word) | ast.FunctionDef(name=word) | ast.AsyncFunctionDef(name=word):
                words.add(word)
            case ast.arg(arg=word) | ast.Name(id=word, ctx=ast.Store()):
                words.add(word)
    return words
