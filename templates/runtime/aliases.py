"""Names of earlier versions: they work until the next major one, and warn where used.

`list_all = Moved("pets.list")` in a resource, `@Renamed(per_page="page_size")` above a
method, `class Pet(Model, earlier={"colour": "color"})`, `RED = EarlierMember("CRIMSON")`
in an enum, and `earlier(__name__, __getattr__, {"Pet": "Animal"})` for models.
"""

import sys
from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any
from warnings import warn


def tell(old: str, new: str) -> None:
    """Warns of a name, at the line outside of this package that uses it."""
    frame, level = sys._getframe(1), 2
    home = __name__.rpartition(".")[0]
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(home):
        frame, level = frame.f_back, level + 1
    text = f"`{old}` is called `{new}` now, and goes with the next major version"
    warn(text, DeprecationWarning, stacklevel=level)


class Moved:
    """A method by an earlier name: it is the one of today, perhaps of another resource."""

    def __init__(self, today: str) -> None:
        self.today = today
        self._name = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, resource: Any, owner: type[Any]) -> Any:
        if resource is None:
            return self
        tell(f"{owner.__name__}.{self._name}", f"client.{self.today}")
        home, _, name = self.today.rpartition(".")
        today = getattr(resource._client, home)
        gives = resource._gives
        return getattr(today if gives == "value" else today._giving(gives), name)


class Renamed:
    """The decorator of a method that takes arguments by earlier names, too."""

    def __init__(self, **today: str) -> None:
        self._today = today

    def __call__(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """The method with these names."""

        @wraps(method)
        def call(*args: Any, **arguments: Any) -> Any:
            return method(*args, **translated(arguments, self._today))

        return call


def translated(given: dict[str, Any], today: Mapping[str, str]) -> dict[str, Any]:
    """Arguments by their names of today."""
    for old in [name for name in given if name in today]:
        if today[old] in given:
            raise TypeError(f"`{old}` and `{today[old]}` are the same argument")
        tell(old, today[old])
        given[today[old]] = given.pop(old)
    return given


class EarlierField:
    """A field by an earlier name, to be read and set."""

    def __init__(self, today: str) -> None:
        self._today = today
        self._name = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        if model is None:
            return self
        tell(f"{owner.__name__}.{self._name}", self._today)
        return getattr(model, self._today)

    def __set__(self, model: Any, value: Any) -> None:
        tell(f"{type(model).__name__}.{self._name}", self._today)
        setattr(model, self._today, value)


def renaming(
    metaclass: Any,
    bases: tuple[Any, ...],
    namespace: dict[str, Any],
    names: Mapping[str, str],
) -> Any:
    """Puts fields by earlier names into the namespace of a model class.

    Gives the metaclass that the class is to have.
    """
    from .models import EARLIER

    fields = {old: EarlierField(new) for old, new in names.items()}
    above = next((base for base in bases if hasattr(base, EARLIER)), None)
    namespace |= fields
    namespace[EARLIER] = {**getattr(above, EARLIER, {}), **names}

    def set_field(model: Any, name: str, value: Any) -> None:
        if name in fields:
            fields[name].__set__(model, value)
        else:
            bases[0].__setattr__(model, name, value)

    namespace["__setattr__"] = set_field
    return metaclass if above is not None else _translating(metaclass)


@cache
def _translating(metaclass: Any) -> Any:
    """The class of model classes whose instances are made with earlier names, too."""
    from .models import EARLIER

    def call(cls: Any, *args: Any, **fields: Any) -> Any:
        return metaclass.__call__(
            cls, *args, **translated(fields, getattr(cls, EARLIER))
        )

    return type("Translating", (metaclass,), {"__call__": call})


class EarlierMember:
    """A member of an enum by an earlier name."""

    def __init__(self, today: str) -> None:
        self._today = today
        self._name = ""

    def __set_name__(self, owner: Any, name: str) -> None:
        self._name = name
        owner._member_map_[name] = owner._member_map_[self._today]

    def __get__(self, member: Any, owner: Any) -> Any:
        tell(f"{owner.__name__}.{self._name}", self._today)
        return owner._member_map_[self._today]


def earlier(
    module: str, load: Callable[[str], Any], names: Mapping[str, str]
) -> Callable[[str], Any]:
    """The `__getattr__` of a module that knows its names by earlier ones, too."""

    def load_earlier(name: str) -> Any:
        if name not in names:
            return load(name)
        # `from … import` looks whether the name is there, and then asks for it
        if sys._getframe(1).f_globals.get("__name__") != "importlib._bootstrap":
            tell(f"{module}.{name}", names[name])
        return getattr(sys.modules[module], names[name])

    return load_earlier
