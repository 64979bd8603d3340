"""Public names that load when they are first asked for (PEP 562).

`__all__, __getattr__, __dir__ = lazy(__name__, {"client": ("Cyclr",)})` lets `from
cyclr import Cyclr` import `cyclr.client`, and `import cyclr` alone import nothing.
"""

import sys

TYPE_CHECKING = False  # importing `typing` for it would take longer than all else here
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy(
    module: str, *tables: "Mapping[str, tuple[str, ...]]", package: "str | None" = None
) -> "tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]":
    """The `__all__`, `__getattr__` and `__dir__` of a module that loads lazily.

    The tables list names by the module of `package` they live in; that package is the
    module itself if not given. A name is looked up once and then kept. Two threads that
    ask at the same time get the same object: Python's import locks see to it.
    """
    homes = {
        name: home
        for table in tables
        for home, names in table.items()
        for name in names
    }

    def load(name: str) -> "Any":
        """The object of that name, imported now and kept for the next time."""
        home = homes.get(name)
        if home is not None:
            value = getattr(_module(f"{package or module}.{home}"), name)
            vars(sys.modules[module])[name] = value
            return value
        if package is None and not name.startswith("__") and _is_part(module, name):
            return _module(f"{module}.{name}")
        raise AttributeError(_unknown_name(module, name, list(homes)))

    def names() -> list[str]:
        """Every name of the module, loaded or not, in order."""
        return sorted({*vars(sys.modules[module]), *homes})

    return sorted(homes), load, names


def part(name: str) -> "Any":
    """A module of the runtime that is there where the API's document has a use for it."""
    return _module(f"{__package__}.{name}")


def _module(name: str) -> "Any":
    """The module, imported now if it has not been; `importlib` would be one more."""
    __import__(name)
    return sys.modules[name]


def _is_part(package: str, name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(f"{package}.{name}") is not None


def _unknown_name(module: str, name: str, known: list[str]) -> str:
    hint = ""
    if not name.startswith("__"):  # each import asks for `__path__`
        from difflib import get_close_matches

        near = get_close_matches(name, known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"module {module!r} has no attribute {name!r}{hint}"
