"""Links as source: what the constants of operations say of them, and what clients with links have beside."""

from __future__ import annotations

import json
from typing import Any

from clientwright.layout import Group, Value, dict_of, list_of, tuple_of
from clientwright.package import Link, Method, Package


def links_of(method: Method) -> Group | None:
    """The links of each status, by their names, as the runtime takes them."""
    by_status = [(answer.status, answer.links) for answer in method.answers if answer.links]
    if not by_status:
        return None
    return dict_of((status, dict_of((link.name, _link(link)) for link in links)) for status, links in by_status)


def _link(link: Link) -> Group:
    return tuple_of((link.method, dict_of((name, _value(json.loads(text))) for name, text in link.arguments)))


def _value(value: Any) -> Value:
    """A constant, or the text of an expression, as a literal."""
    match value:
        case dict():
            return dict_of((key, _value(member)) for key, member in value.items())
        case list():
            return list_of(map(_value, value))
        case str() | int() | float() | bool() | None:
            return value
        case _:
            raise TypeError(f"{value!r} is no JSON")


def has_links(package: Package) -> bool:
    """Whether any answer leads on to other operations."""
    return any(answer.links for resource in package.resources for m in resource.methods for answer in m.answers)


def public_names(package: Package) -> dict[str, tuple[str, ...]]:
    """The name that links bring along for users, by the module that has it."""
    return {"_runtime.links": ("follow",)} if has_links(package) else {}


def unused_modules(package: Package) -> set[str]:
    """The modules of the runtime that a client without links can do without."""
    return set() if has_links(package) else {"links.py"}
