"""The careful decoder: reads JSON values into a type without losing any of them.

It walks the type, so that one wrong leaf costs one leaf: `[{"Id": "a"}, {"Id": 5}]` as
`list[Cycle]` gives two cycles, the second with `id=5`, and the mismatch `/1/Id`.

Unknown fields are kept and are no mismatch, since servers add fields; unknown enum
values are kept and are one. `10.0` is the integer 10 and no mismatch.
"""

import types
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from inspect import get_annotations
from typing import (
    Annotated,
    Any,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec
from msgspec import UNSET
from msgspec.structs import replace

from .choices import ChoiceType
from .leaves import (
    Path,
    Reader,
    describe,
    enumeration,
    keep,
    leaf,
    peel,
    plain,
    pointer,
    wrong,
)
from .members import is_constant
from .mismatch import Mismatch
from .models import EXTRA, ISSUES, NULLS, Model
from .unions import union

Fields: TypeAlias = dict[str, tuple[msgspec.structs.FieldInfo, Reader]]
"""The fields of a model by wire name, each with what reads it."""


def read(raw: Any, type_: Any) -> tuple[Any, tuple[Mismatch, ...]]:
    """The value of that type, and every mismatch in the order of the document."""
    found: list[Mismatch] = []
    value = reader(type_)(raw, None, found)
    return value, tuple(found)


@cache
def reader(type_: Any) -> Reader:
    """The reader of a type, built once.

    Fields of models are looked at when first met, so that a model may hold itself.
    """
    bare, limits = peel(type_)
    origin = get_origin(bare) or bare
    args = get_args(bare)
    if bare is Any or bare is object:
        return keep
    if origin is Union or origin is types.UnionType:
        return union(args, reader)
    if isinstance(bare, ChoiceType):
        return union((bare,), reader)
    if origin in (list, Sequence):
        return _limited(_array(args[0] if args else Any), list, limits)
    if origin is tuple and args:
        return _limited(_tuple(args), list, limits)
    if origin in (dict, Mapping) and (not args or peel(args[0])[0] is str):
        return _limited(_mapping(args[1] if args else Any), dict, limits)
    if isinstance(origin, type) and issubclass(origin, Model):
        return _model(origin, bare)
    if isinstance(bare, type) and issubclass(bare, Enum):
        return enumeration(bare)
    return leaf(type_, bare)


def _limited(inner: Reader, container: type, limits: tuple[Any, ...]) -> Reader:
    """The reader of an array or object, which also notes a broken `max_length`."""
    if not limits:
        return inner
    annotated: Any = Annotated
    checked = annotated[(container, *limits)]

    def read_limited(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if isinstance(raw, container):
            try:
                msgspec.convert(raw, checked)
            except ValueError:
                wrong(raw, checked, path, found)
        return inner(raw, path, found)

    return read_limited


def _array(item_type: Any) -> Reader:
    read_item = reader(item_type)

    def read_array(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if not isinstance(raw, list):
            return wrong(raw, list, path, found)
        return [read_item(item, (path, i), found) for i, item in enumerate(raw)]

    return read_array


def _tuple(item_types: tuple[Any, ...]) -> Reader:
    if item_types[-1] is Ellipsis:
        read_array = _array(item_types[0])

        def read_any_length(raw: Any, path: Path, found: list[Mismatch]) -> Any:
            items = read_array(raw, path, found)
            return tuple(items) if isinstance(raw, list) else items

        return read_any_length
    readers = [reader(item_type) for item_type in item_types]
    expected = f"array of {len(readers)} items"

    def read_tuple(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if not isinstance(raw, list) or len(raw) != len(readers):
            return wrong(raw, expected, path, found)
        pairs = enumerate(zip(readers, raw, strict=True))
        return tuple(
            read_item(item, (path, i), found) for i, (read_item, item) in pairs
        )

    return read_tuple


def _mapping(value_type: Any) -> Reader:
    read_value = reader(value_type)

    def read_mapping(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if not isinstance(raw, dict):
            return wrong(raw, dict, path, found)
        return {key: read_value(item, (path, key), found) for key, item in raw.items()}

    return read_mapping


def _model(cls: type[Model], type_: Any) -> Reader:
    tag_field, tag = cls.__struct_config__.tag_field, cls.__struct_config__.tag

    @cache
    def fields() -> Fields:
        infos = msgspec.structs.fields(type_)
        return {info.encode_name: (info, reader(info.type)) for info in infos}

    @cache
    def extra_reader() -> Reader:
        hints = get_type_hints(cls, include_extras=True) if types_extra(cls) else {}
        extra = get_args(hints.get("__extra__", None))
        return reader(get_args(extra[0])[1]) if extra else keep

    def read_model(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if not isinstance(raw, dict):
            return wrong(raw, type_, path, found)
        if tag_field is not None and raw.get(tag_field, tag) != tag:
            wrong(raw[tag_field], repr(tag), (path, tag_field), found)
            return plain(raw)
        start = len(found)
        values, nulls = _fields(raw, fields(), path, found)
        model = cls(**values)
        known = fields().keys() | {tag_field}
        if not raw.keys() <= known:
            read_extra = extra_reader()
            vars(model)[EXTRA] = {
                key: read_extra(raw[key], (path, key), found)
                for key in raw
                if key not in known
            }
        if nulls:
            vars(model)[NULLS] = nulls
        if len(found) > start:
            vars(model)[ISSUES] = _below(path, found[start:])
        return model

    return read_model


def _fields(
    raw: dict[str, Any], fields: Fields, path: Path, found: list[Mismatch]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The values of a model's fields, and those that are null but may only be absent."""
    values: dict[str, Any] = {}
    nulls: list[str] = []
    for wire, (info, read_field) in fields.items():
        place = (path, wire)
        if wire not in raw:
            if info.required or is_constant(info):
                values[info.name] = UNSET
                found.append(Mismatch(pointer(place), describe(info.type), "nothing"))
        elif raw[wire] is None and info.default is None:
            nulls.append(wire)
            wrong(None, info.type, place, found)
        else:
            values[info.name] = read_field(raw[wire], place, found)
    return values, tuple(nulls)


def types_extra(cls: type) -> bool:
    """Whether the class says what members without a name of their own are."""
    models = (base for base in cls.__mro__ if issubclass(base, Model))
    return any("__extra__" in get_annotations(base) for base in models)


def _below(path: Path, found: list[Mismatch]) -> tuple[Mismatch, ...]:
    """The mismatches with pointers that start at this place instead of the root."""
    length = len(pointer(path))
    return tuple(replace(item, pointer=item.pointer[length:]) for item in found)
