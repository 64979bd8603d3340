"""Printing the package: `render(package)` gives every file of the client, the lockfile aside.

Templates look like the files they make. They hold loops, plain flags and calls, and print nothing but `Source`: a
text that has not gone through an encoder is an error.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

from clientwright import __version__, encoders
from clientwright.encoders import Source
from clientwright.files import File
from clientwright.package import Alias, Enum, Model, ModelIndex, ModelModule, Package, Resource
from clientwright.render import (
    client,
    docstrings,
    earlier,
    examples,
    exports,
    links,
    methods,
    models,
    needs,
    operations,
    pages,
    resources,
    testing,
    webhooks,
)
from clientwright.render.runtime import runtime_files
from clientwright.templates import template_root

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment

_MODULES: tuple[ModuleType, ...] = (
    client,
    docstrings,
    earlier,
    examples,
    exports,
    links,
    methods,
    models,
    operations,
    pages,
    resources,
    testing,
    webhooks,
)
"""What templates call, each by its name."""

_HEADER = Source("# Made by clientwright. Change the document or the configuration, then regenerate.")


Reuse = Callable[[str, str], str | None]
"""The text that a file had, by its path, where it was made of what has this digest."""


def nothing(_path: str, _made_of: str) -> None:
    """What there is to reuse where nothing is kept."""


def render(package: Package, reuse: Reuse = nothing, compiled: BytecodeCache | None = None) -> tuple[File, ...]:
    """The files of the client, by paths below the output folder; those that `reuse` knows are taken from there.

    Where templates were compiled before, they are taken from `compiled`.
    """
    environment = template_environment(compiled)
    folder = f"src/{package.name}"
    files = list(_fixed_files(environment, package, folder))
    unused = needs.unused_modules(package)
    runtime = (file for file in runtime_files() if file.path not in unused)
    files += [File(f"{folder}/_runtime/{file.path}", file.text, is_formatted=True) for file in runtime]
    if package.webhooks:
        for suffix in ("py", "pyi"):
            text = environment.get_template(f"webhooks.{suffix}.jinja").render(package=package)
            files.append(File(f"{folder}/webhooks.{suffix}", text))
    files += _modules(environment, package, folder, reuse)
    return tuple(sorted(files, key=lambda file: file.path))


def _modules(environment: Environment, package: Package, folder: str, reuse: Reuse) -> Iterator[File]:
    """The modules of resources and models. Their templates see nothing but the one value that each is made of."""
    parts: list[tuple[str, str, str, Resource | ModelModule | ModelIndex]] = []
    parts += [(f"resources/{one.name}", "resource", "resource", one) for one in package.resources]
    parts += [(f"models/{one.name}", "model", "module", one) for one in package.models]
    parts += [("models/__init__", "models_init", "index", exports.model_index(package))]
    for name, template, variable, value in parts:
        made_of = hashlib.sha256(repr(value).encode()).hexdigest()
        for suffix in ("py", "pyi"):
            path = f"{folder}/{name}.{suffix}"
            text = reuse(path, made_of)
            if text is None:
                text = environment.get_template(f"{template}.{suffix}.jinja").render({variable: value})
            yield File(path, text, made_of=made_of)


_FIXED = {
    "pyproject.toml": "pyproject.toml.jinja",
    "README.md": "README.md.jinja",
    "api.md": "api.md.jinja",
    "{}/__init__.py": "init.py.jinja",
    "{}/__init__.pyi": "init.pyi.jinja",
    "{}/client.py": "client.py.jinja",
    "{}/client.pyi": "client.pyi.jinja",
    "{}/errors.py": "errors.py.jinja",
    "{}/errors.pyi": "errors.pyi.jinja",
    "{}/testing.py": "testing.py.jinja",
    "{}/testing.pyi": "testing.pyi.jinja",
    "{}/types.py": "types.py.jinja",
    "{}/types.pyi": "types.pyi.jinja",
    "{}/resources/__init__.py": "resources_init.py.jinja",
}
"""The files that every client has, and their templates."""


def _fixed_files(environment: Environment, package: Package, folder: str) -> Iterator[File]:
    for path, name in _FIXED.items():
        yield File(path.format(folder), environment.get_template(name).render(package=package))
    yield File(f"{folder}/py.typed", "")


def template_environment(compiled: BytecodeCache | None = None) -> Environment:
    """The Jinja environment: undefined names are errors, and only `Source` is printed."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(template_root()),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=False,  # constants that a filter has gone over would be kept with the compiled template
        bytecode_cache=compiled,
        finalize=_demand_source,
    )
    environment.filters.update(
        py=encoders.string_literal,
        docstring=encoders.docstring,
        toml=encoders.toml_string,
        markdown=encoders.markdown,
    )
    names: dict[str, Any] = {module.__name__.rpartition(".")[2]: module for module in _MODULES}
    names |= {"header": _HEADER, "generator": Source(__version__)}
    environment.globals.update(names)
    tests: dict[str, Any] = {
        "model": lambda class_: isinstance(class_, Model),
        "enum": lambda class_: isinstance(class_, Enum),
        "choice": lambda class_: isinstance(class_, Alias) and class_.is_choice,
    }
    environment.tests.update(tests)
    return environment


def _demand_source(value: object) -> Source:
    """The value, where an encoder made it."""
    if isinstance(value, Source):
        return value
    from jinja2 import Undefined

    if isinstance(value, Undefined):
        value._fail_with_undefined_error()
    raise TypeError(f"a template prints {value!r}, which no encoder made")
