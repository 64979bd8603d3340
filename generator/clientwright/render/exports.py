"""The public names of a client: its root, its models, and the modules that pass on what the runtime has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from clientwright.encoders import Source
from clientwright.layout import Value, call, dict_of, lay_out, list_of, tuple_of
from clientwright.package import ModelIndex, Package
from clientwright.render import credentials, links
from clientwright.render.earlier import earlier_models
from clientwright.render.imports import import_block, sort_key
from clientwright.render.needs import has_streams
from clientwright.render.runtime import public_names

Names: TypeAlias = Mapping[str, tuple[str, ...]]
"""Names by the module of the client that has them."""


def _client_names(package: Package) -> tuple[str, str]:
    return (f"Async{package.client.name}", str(package.client.name))


def _rare_names(package: Package) -> Names:
    """The names that only clients have whose document asks for them."""
    return {**links.public_names(package), **credentials.public_names(package)}


def _root_names(package: Package) -> list[Names]:
    """The tables of names of the package's root; what the user's own module has comes before the others."""
    tables = map(public_names, _tables(package))
    return [{"client": _client_names(package)}, _rare_names(package), *tables, _custom_names(package)]


def _custom_names(package: Package) -> Names:
    return {"custom": tuple(map(str, package.custom))} if package.custom else {}


def _tables(package: Package) -> tuple[str, ...]:
    """What the tables of the runtime are called whose names the package's root has."""
    return ("ERRORS", *_type_tables(package), "FUNCTIONS")


def _type_tables(package: Package) -> tuple[str, ...]:
    return ("TYPES", "STREAMS") if has_streams(package) else ("TYPES",)


def _all(*tables: Names) -> Source:
    ordered: list[str] = sorted({n for table in tables for names in table.values() for n in names}, key=sort_key)
    return lay_out(list_of(ordered), prefix="__all__ = ")


def _reexports(*tables: Names) -> Source:
    homes = {name: f".{module}" for table in tables for module, names in table.items() for name in names}
    return import_block({(module, name) for name, module in homes.items()})


def init_all(package: Package) -> Source:
    """`__all__` of the package."""
    return _all(*_root_names(package))


def init_lazy(package: Package) -> Source:
    """The statement that makes the names of the package load lazily."""
    own = {"client": _client_names(package), **_rare_names(package)}
    clients = dict_of((module, tuple_of(names)) for module, names in own.items())
    kinds: list[Value] = [Source(table) for table in _tables(package)]
    kinds += [dict_of([(module, tuple_of(names))]) for module, names in _custom_names(package).items()]
    return lay_out(call("lazy", Source("__name__"), clients, *kinds), prefix="__all__, __getattr__, __dir__ = ")


def init_tables(package: Package) -> Source:
    """The import of the tables."""
    return import_block({("._runtime.names", table) for table in _tables(package)})


def types_tables(package: Package) -> Source:
    """The import of the tables of types."""
    return import_block({("._runtime.names", table) for table in _type_tables(package)})


def types_lazy(package: Package) -> Source:
    """The statement that makes the names of the types load lazily."""
    tables = map(Source, _type_tables(package))
    made = call("lazy", Source("__name__"), *tables, Source("package=__package__"))
    return lay_out(made, prefix="__all__, __getattr__, __dir__ = ")


def types_imports(package: Package) -> Source:
    """The imports by which the stub of the types declares them."""
    return _reexports(*map(public_names, _type_tables(package)))


def types_all(package: Package) -> Source:
    """`__all__` of the stub of the types."""
    return _all(*map(public_names, _type_tables(package)))


def init_imports(package: Package) -> Source:
    """The imports by which the package's stub declares its names."""
    return _reexports(*_root_names(package))


def table_imports(table: str) -> Source:
    """The imports of the stub of a module that passes a table of names on."""
    return _reexports(public_names(table))


def table_all(table: str) -> Source:
    """`__all__` of the stub of a module that passes a table of names on."""
    return _all(public_names(table))


def model_index(package: Package) -> ModelIndex:
    """The names that the package of the models has."""
    modules = sorted(package.models, key=lambda module: module.name)
    classes = {str(module.name): tuple(sorted(str(c.name) for c in module.classes)) for module in modules}
    return ModelIndex(package.title, classes, tuple(earlier_models(package)))


def models_all(index: ModelIndex) -> Source:
    """`__all__` of the models."""
    return _all(index.classes)


def models_lazy(index: ModelIndex) -> Source:
    """The table of the models' lazy names."""
    table = dict_of((module, tuple_of(names)) for module, names in index.classes.items())
    return lay_out(table, 4, suffix=",")


def models_imports(index: ModelIndex) -> Source:
    """The imports by which the stub of the models declares their names; a star would have all stubs read for one."""
    found = {(f".models.{module}", name) for module, names in index.classes.items() for name in names}
    found |= {("typing", "TypeAlias") for _ in index.earlier}
    return import_block(found, "models")
