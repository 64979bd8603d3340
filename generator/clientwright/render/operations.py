"""Operations as source: the constants that describe them to the runtime."""

from __future__ import annotations

from clientwright.encoders import Source, string_literal
from clientwright.layout import Group, Item, Value, call, dict_of, lay_out, lines_of, tuple_of
from clientwright.model import SecurityRequirement
from clientwright.package import Argument, Method, Pages, Type
from clientwright.render.annotations import RUNTIME, annotation
from clientwright.render.bodies import body_of
from clientwright.render.links import links_of


def constant_name(method: Method) -> Source:
    """The name of the method's operation constant, which is private to the module."""
    return Source(f"_{method.name.upper()}")


def operation_constant(method: Method) -> Source:
    """The statement that describes the operation to the runtime."""
    parts = [_parameter(part) if isinstance(part, Argument) else part for part in method.path]
    others = [argument for argument in method.arguments if argument.place != "path"]
    described: dict[str, Value] = {"method": method.verb, "path": tuple_of(parts)}
    if others:
        described["parameters"] = tuple_of(_parameter(argument) for argument in others)
    if method.body is not None:
        described["body"] = body_of(method.body)
    if any(answer.contents or (answer.is_success and answer.status[0] == "3") for answer in method.answers):
        answers = [answer for answer in method.answers if answer.contents or answer.is_success]
        described["responses"] = dict_of((answer.status, _contents(answer.contents)) for answer in answers)
    headers = [header for answer in method.answers if answer.is_success for header in answer.headers]
    if headers:
        described["headers"] = _contents(tuple(dict(headers).items()))
    if method.pages is not None:
        described["pagination"] = _pagination(method.pages)
    if (links := links_of(method)) is not None:
        described["links"] = links
    if method.security is not None:
        described["security"] = security_of(method.security)
    if method.servers:
        described["servers"] = dict_of(method.servers)
    return lay_out(call("Operation", method.dotted_name, **described), prefix=f"{constant_name(method)} = ")


def security_of(alternatives: tuple[SecurityRequirement, ...]) -> Group:
    """The alternatives as the runtime takes them: tuples of schemes, each with its scopes."""
    return tuple_of(
        tuple_of(tuple_of((name, tuple_of(scopes))) for name, scopes in alternative.schemes)
        for alternative in alternatives
    )


def _parameter(argument: Argument) -> Group:
    """The call that describes a parameter; what is the default of its place is left out (§4.8.12)."""
    options: dict[str, Value] = {}
    if argument.is_needed and argument.place != "path":
        options["required"] = True
    if argument.content is not None:
        return call(argument.place, *argument.names, **options, content=argument.content)
    is_form = argument.place in {"query", "cookie"}
    if argument.style != ("form" if is_form else "simple"):
        options["style"] = argument.style
    if argument.explode != is_form:
        options["explode"] = argument.explode
    options |= {"allow_reserved": True} if argument.allows_reserved else {}
    options |= {"allow_empty": True} if argument.allows_empty else {}
    return call(argument.place, *argument.names, **options)


PAGINATION = {"page": "PageNumber", "offset": "Offset", "cursor": "Cursor", "url": "NextUrl", "link": "LinkHeader"}
"""The runtime's class for each style of pagination."""


def _pagination(pages: Pages) -> Group:
    options: dict[str, Value] = {}
    if (pages.style == "page" and pages.start != 1) or (pages.style == "offset" and pages.start != 0):
        options["start"] = pages.start
    paths = {"items": pages.items, "next": pages.next, "more": pages.more}
    options |= {key: tuple_of(path) for key, path in paths.items() if path}
    parameter = () if pages.parameter is None else (str(pages.parameter),)
    return call(PAGINATION[pages.style], *parameter, **options)


def _contents(contents: tuple[tuple[str, Type], ...]) -> Group:
    items = (
        Item(Source(f"{string_literal(media)}: lambda: "), annotation(type_, RUNTIME)) for media, type_ in contents
    )
    return lines_of("{", items, "}")
