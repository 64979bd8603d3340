"""`Model`, the base of every generated model, and the functions that work on models.

They are functions and not methods, so that no field name is reserved:
`to_dict(cycle)`, `from_dict(Cycle, {"Id": "c1"})`, `extra_fields(cycle)["NewField"]`.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import reduce
from operator import or_
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Self,
    TypeVar,
    dataclass_transform,
    get_args,
)

import msgspec
from msgspec import UNSET
from msgspec import UnsetType as Unset

from .choices import Choice, OneOf
from .enums import OpenIntEnum, OpenStrEnum
from .lazy import part
from .mismatch import Mismatch
from .surprises import note

__all__ = [
    "UNSET",
    "Choice",
    "DateTime",
    "Model",
    "OneOf",
    "OpenIntEnum",
    "OpenStrEnum",
    "Unset",
    "constant",
    "extra_fields",
    "from_dict",
    "model_issues",
    "replace",
    "to_dict",
    "to_json",
]

DateTime = Annotated[datetime, msgspec.Meta(tz=True)]
"""A date-time with an offset, as RFC 3339 demands."""

# What the decoder found beside the fields lives in the instance's `__dict__`. The keys
# are no identifiers, so that they can never be reached, or hidden, as attributes.
EXTRA = "unknown fields"
ISSUES = "issues found"
NULLS = "fields that came as null"
EARLIER = "_fields by earlier names"
READ_ONLY = "_read-only fields"
XML = "_how fields are written in XML"

M = TypeVar("M", bound="Model")
S = TypeVar("S", bound=msgspec.Struct)


def _narrow(model: type, namespace: dict[str, Any]) -> None:
    """Makes msgspec refuse `null` for fields where `None` only stands for an absence.

    The careful decoder keeps such a `null`; msgspec would take it for that absence. A
    constant for a field of a base has the type that the field has there.
    """
    bases = (base for base in model.__bases__ if issubclass(base, msgspec.Struct))
    above = {field for base in bases for field in base.__struct_fields__}
    model.__annotations__ = {
        name: _without_none(type_) if namespace.get(name, type_) is None else type_
        for name, type_ in model.__annotations__.items()
        if name not in above or not _is_constant(namespace.get(name))
    }


def _without_none(type_: Any) -> Any:
    if isinstance(type_, str):
        return type_.removesuffix(" | None")
    members = get_args(type_)
    if NoneType not in members:
        return type_
    return reduce(or_, [member for member in members if member is not NoneType])


class ModelType(msgspec.StructMeta):
    """The class of model classes: makes the fields of every one keyword-only."""

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        read_only: tuple[str, ...] = (),
        xml: Mapping[str, Mapping[str, Any]] | None = None,
        earlier: Mapping[str, str] | None = None,
        **flags: Any,
    ) -> "ModelType":
        """A model class. msgspec would have each class ask for `kw_only` again.

        The fields in `read_only` come from the API alone: no request sends them. `xml`
        says how fields are written in XML, by their names on the wire. `earlier` names
        of fields are deprecated, each with that of today.
        """
        flags.setdefault("kw_only", True)
        above: list[frozenset[str]] = [
            getattr(b, READ_ONLY, frozenset()) for b in bases
        ]
        namespace[READ_ONLY] = frozenset(read_only).union(*above)
        if xml:
            for base in bases:
                xml = {**getattr(base, XML, {}), **xml}
            namespace[XML] = xml
        if earlier:
            mcls = part("aliases").renaming(mcls, bases, namespace, earlier)
        model = super().__new__(mcls, name, bases, {**namespace}, **flags)
        _narrow(model, namespace)
        return model


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class Model(
    msgspec.Struct,
    metaclass=ModelType,
    omit_defaults=True,
    forbid_unknown_fields=True,
    dict=True,
    weakref=True,
):
    """The base of the models: keyword-only fields with `==`, `repr`, copy and pickle.

    Fields the model does not know and what the server got wrong are kept beside the
    fields, through copies and pickles too; see `extra_fields` and `model_issues`. `==`
    and `repr` look at the declared fields alone: a field that a server adds one day
    does not make two equal models differ.
    """

    if TYPE_CHECKING:  # what the metaclass takes

        def __init_subclass__(
            cls, read_only: tuple[str, ...] = (), **_: Any
        ) -> None: ...

    else:  # hidden: with it, checkers would accept any attribute

        def __setattr__(self, name: str, value: Any) -> None:
            """Sets a field; a name that is no field is refused."""
            if name not in self.__struct_fields__:
                raise AttributeError(_no_such_field(self, name))
            super().__setattr__(name, value)

    def __copy__(self) -> Self:
        """A new model of the same values, whose unknown fields are its own."""
        return _rebuild(type(self), _values(self), _notes(self))

    def __replace__(self, **changes: Any) -> Self:
        """What `copy.replace` gives (Python 3.13 and later)."""
        return replace(self, **changes)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled, and deeply copied, as class, values, unknown fields and issues."""
        return _rebuild, (type(self), _values(self), _notes(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Makes the model a field type for pydantic and FastAPI, where these are."""
        from .pydantic_schema import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """The model's JSON schema for pydantic and FastAPI."""
        from .pydantic_schema import json_schema

        return json_schema(cls)


def constant(value: Any) -> Any:
    """A field that holds this one value and is always sent, though nobody sets it."""
    return msgspec.field(default_factory=_Constant(value))


class _Constant:
    """Gives the value of a constant field; as `constant` it can be asked for."""

    def __init__(self, value: Any) -> None:
        self.constant = value

    def __call__(self) -> Any:
        note()
        return self.constant


def _is_constant(default: Any) -> bool:
    return isinstance(getattr(default, "default_factory", None), _Constant)


def to_dict(obj: Model) -> dict[str, Any]:
    """The model as plain values under wire names, as `json.loads` would give them.

    Unknown fields are included; `UNSET`, and `None` where it is only the default, are
    left out. A `Decimal` becomes the `int` or `float` that stands for the same number,
    and stays a `Decimal` where there is none: `to_json` writes every digit.
    """
    from .encoding import to_plain

    plain: dict[str, Any] = to_plain(obj)
    return plain


def to_json(obj: Model) -> bytes:
    """The model as JSON: `to_dict` as bytes, with decimals written exactly."""
    from .encoding import encode_json

    return encode_json(obj)


def from_dict(model: type[M], data: Mapping[str, Any]) -> M:
    """A model from values under wire names, read as leniently as an answer is.

    Unknown fields and wrong values are kept; `model_issues` lists the latter. Values
    may be plain ones or Python's own, such as `datetime`, `Decimal` or other models.
    """
    from .decoding import decode
    from .encoding import encode_json

    if not isinstance(data, Mapping):
        raise TypeError(f"`from_dict` takes a mapping, not `{type(data).__name__}`")
    value: M = decode(encode_json(data), model).value
    return value


def extra_fields(obj: Model) -> dict[str, Any]:
    """The fields the model does not declare, by wire name, as plain values.

    It is the model's own dictionary: what is put in or taken out shows when the model
    is next sent. A declared field always wins over one of the same wire name here.
    """
    extra: dict[str, Any] = vars(obj).setdefault(EXTRA, {})
    return extra


def model_issues(obj: Model) -> tuple[Mismatch, ...]:
    """What was wrong with the JSON this model was read from, nested models included.

    Pointers start at the model. Later changes to the model do not change the list.
    """
    issues: tuple[Mismatch, ...] = vars(obj).get(ISSUES, ())
    return issues


def replace(obj: S, /, **changes: Any) -> S:
    """A new model with some fields changed; unknown fields and issues come along.

    It takes requests and answers of middleware, too.
    """
    if earlier := getattr(type(obj), EARLIER, None):
        changes = part("aliases").translated(changes, earlier)
    changed = msgspec.structs.replace(obj, **changes)
    if isinstance(obj, Model):
        vars(changed).update(_notes(obj))
    return changed


def _values(obj: Model) -> dict[str, Any]:
    return {name: getattr(obj, name) for name in obj.__struct_fields__}


def _notes(obj: Model) -> dict[str, Any]:
    notes = dict(vars(obj))
    if EXTRA in notes:
        notes[EXTRA] = dict(notes[EXTRA])
    return notes


def _rebuild(model: type[M], values: dict[str, Any], notes: dict[str, Any]) -> M:
    obj = model(**values)
    vars(obj).update(notes)
    return obj


def _no_such_field(obj: Model, name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, obj.__struct_fields__, n=1)
    hint = f"; did you mean `{near[0]}`?" if near else ""
    return f"`{type(obj).__name__}` has no field `{name}`{hint}"
