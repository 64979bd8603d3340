"""The public names of a client: its root, its models, and the modules that pass on what the runtime has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientwright.encoders import Source
from clientwright.layout import dict_of, lay_out, list_of, tuple_of
from clientwright.package import Package
from clientwright.render.imports import import_block, sort_key
from clientwright.render.runtime import public_names


def _client_names(package: Package) -> tuple[str, str]:
    return (f"Async{package.client.name}", str(package.client.name))


def _root_names(package: Package) -> dict[str, tuple[str, ...]]:
    """The names of the package's root, by the module that has them."""
    return {"client": _client_names(package), **public_names()}


def _all(names: Iterable[str]) -> Source:
    ordered: list[str] = sorted(names, key=sort_key)
    return lay_out(list_of(ordered), prefix="__all__ = ")


def _reexports(modules: Mapping[str, tuple[str, ...]], folder: str = "") -> Source:
    found = {
        (f".{folder + '.' if folder else ''}{module}", name) for module, names in modules.items() for name in names
    }
    return import_block(found, folder)


def init_all(package: Package) -> Source:
    """`__all__` of the package."""
    return _all([name for names in _root_names(package).values() for name in names])


def init_lazy(package: Package) -> Source:
    """The table of the package's own lazy names."""
    return lay_out(tuple_of(_client_names(package)))


def init_imports(package: Package) -> Source:
    """The imports by which the package's stub declares its names."""
    return _reexports(_root_names(package))


def errors_imports() -> Source:
    """The imports of `errors.py`, which passes the exceptions on."""
    return _reexports(_error_names())


def errors_all() -> Source:
    """`__all__` of `errors.py`."""
    return _all(name for names in _error_names().values() for name in names)


def types_imports() -> Source:
    """The imports of `types.py`, which passes on whatever stands in signatures."""
    return _reexports(_type_names())


def types_all() -> Source:
    """`__all__` of `types.py`."""
    return _all(name for names in _type_names().values() for name in names)


def _error_names() -> dict[str, tuple[str, ...]]:
    return {module: names for module, names in public_names().items() if module == _ERRORS}


def _type_names() -> dict[str, tuple[str, ...]]:
    """The public names of the runtime that are neither exceptions nor functions."""
    others = {module: names for module, names in public_names().items() if module != _ERRORS}
    return {module: types for module, names in others.items() if (types := tuple(n for n in names if not n.islower()))}


_ERRORS = "_runtime.errors"


def _model_names(package: Package) -> dict[str, tuple[str, ...]]:
    modules = sorted(package.models, key=lambda module: module.name)
    return {str(module.name): tuple(sorted(str(c.name) for c in module.classes)) for module in modules}


def models_all(package: Package) -> Source:
    """`__all__` of the models."""
    return _all([name for names in _model_names(package).values() for name in names])


def models_lazy(package: Package) -> Source:
    """The table of the models' lazy names."""
    table = dict_of((module, tuple_of(names)) for module, names in _model_names(package).items())
    return lay_out(table, 4, suffix=",")


def models_imports(package: Package) -> Source:
    """The imports by which the stub of the models declares their names."""
    return _reexports(_model_names(package), "models")
