"""Rules about paths and operations: templates, ids, responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, about_missing, with_related
from clientwright.source.document import Node
from clientwright.source.positions import METHODS, Position, Tokens
from clientwright.source.references import nearest

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)")
_OTHER_PLACES = ("query", "header", "cookie")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_EXPRESSION = re.compile(r"\{([^{}]+)\}")


def template_names(path: str) -> list[str]:
    """The names of the expressions in a path template: `/cycles/{cycleId}` has `cycleId`."""
    return _EXPRESSION.findall(path)


def paths_start_with_slash(view: View) -> Iterator[Finding]:
    """3.1 §4.8.8: a path begins with a slash, since it is appended to the URL of the server."""
    paths = view.node(("paths",))
    for path, _ in paths.items() if paths else ():
        if not path.startswith(("/", "x-")):
            yield view.error(
                "path-slash", ("paths", path), f"the path `{path}` must start with `/`", f"write `/{path}`", is_key=True
            )


def paths_differ_in_shape(view: View) -> Iterator[Finding]:
    """3.1 §4.8.8.2: templates that differ only in the names of their expressions are one path."""
    first: dict[str, str] = {}
    paths = view.node(("paths",))
    for path, item in paths.items() if paths else ():
        shape = _EXPRESSION.sub("{}", path)
        other = first.setdefault(shape, path)
        if other == path:
            continue
        shared = [method for method in METHODS if item.get(method) and view.node(("paths", other, method))]
        if shared:
            message = f"`{path}` and `{other}` are the same path with other names"
            found = view.warning("same-path", ("paths", path), message, "merge the two", is_key=True)
            yield with_related(found, view.related(f"`{other}` is here", ("paths", other)))


def path_parameters_are_declared(view: View) -> Iterator[Finding]:
    """3.1 §4.8.12.2: every expression of a path has a parameter, and every path parameter has an expression."""
    for path_item in view.of("path item"):
        if path_item.tokens[0] != "paths" or len(path_item.tokens) != 2:
            continue
        operations = _operations(path_item)
        undeclared = [_undeclared(path_item, method, view) for method in operations]
        everywhere = (
            [name for name in undeclared[0] if all(name in names for names in undeclared)] if undeclared else []
        )
        for name in dict.fromkeys(everywhere):
            yield _report_undeclared(view, path_item.tokens, name, path_item, operations)
        for method, names in zip(operations, undeclared, strict=True):
            for name in names:
                if name not in everywhere:
                    yield _report_undeclared(view, (*path_item.tokens, *method), name, path_item, [method])
        missing = [name for names in undeclared for name in names]
        yield from _unused(path_item, operations, missing, view)


def _operations(item: Position) -> list[Tokens]:
    """The operations of a path, by the way to each."""
    more = item.value.get("additionalOperations")
    ways: list[Tokens] = [(method,) for method in METHODS if isinstance(item.value.get(method), dict)]
    ways.extend(("additionalOperations", method) for method in (more if isinstance(more, dict) else ()))
    return ways


def methods_are_tokens(view: View) -> Iterator[Finding]:
    """3.2 §4.9.1: an additional operation is named by its method, which is a token (RFC 9110 §9.1)."""
    for item in view.of("path item"):
        more = item.value.get("additionalOperations")
        for method in more if isinstance(more, dict) else ():
            tokens = (*item.tokens, "additionalOperations", method)
            if not _TOKEN.fullmatch(method):
                message = f"`{method}` is no HTTP method"
                hint = "a method is a word such as `COPY`"
                yield view.error("bad-method", tokens, message, hint, is_key=True)
            elif method.lower() in METHODS:
                message = f"the method `{method}` has a field of its own"
                yield view.warning("bad-method", tokens, message, f"write `{method.lower()}`", is_key=True)


def _path_parameters(item: Position, methods: list[Tokens], view: View) -> list[tuple[str, Node]]:
    """The path parameters that operations of a path have, with the nodes that list them."""
    return [(name, node) for name, place, node in _parameters(item, methods, view) if place == "path"]


def _parameters(item: Position, methods: list[Tokens], view: View) -> list[tuple[str, str, Node]]:
    """The parameters that operations of a path have: name, place, and the node that lists each."""
    found: dict[Tokens, tuple[str, str, Node]] = {}
    for tokens in [item.tokens, *((*item.tokens, *method) for method in methods)]:
        listed = view.node((*tokens, "parameters"))
        for element in listed.elements() if listed else ():
            parameter = view.follow(element)
            name = parameter.text("name") if parameter else None
            if parameter is not None and name is not None:
                found[element.pointer.tokens] = (name, parameter.text("in") or "", element)
    return list(found.values())


def _has_open_references(item: Position, method: Tokens, view: View) -> bool:
    """Whether a parameter of an operation could not be followed, so that nothing is known about its name."""
    for tokens in (item.tokens, (*item.tokens, *method)):
        listed = view.node((*tokens, "parameters"))
        for element in listed.elements() if listed else ():
            if view.follow(element) is None:
                return True
    return False


def _undeclared(item: Position, method: Tokens, view: View) -> list[str]:
    names = template_names(item.tokens[1])
    if not names or _has_open_references(item, method, view):
        return []
    declared = {name for name, place, _ in _parameters(item, [method], view) if place not in _OTHER_PLACES}
    return [name for name in names if name not in declared]


def _report_undeclared(view: View, tokens: Tokens, name: str, item: Position, methods: list[Tokens]) -> Finding:
    used = template_names(item.tokens[1])
    spare = {other: node for other, node in _path_parameters(item, methods, view) if other not in used}
    near = nearest(name, list(spare))
    message = f"`{{{name}}}` in the path `{item.tokens[1]}` has no parameter"
    misplaced = {place: node for other, place, node in _parameters(item, methods, view) if other == name}
    for place, node in misplaced.items():
        hint = f"the parameter `{name}` says `in: {place}`: write `in: path`"
        found = view.error("undeclared-path-parameter", tokens, message, hint, is_key=True)
        return with_related(found, view.related("it is listed here", node.pointer.tokens))
    if near is None:
        hint = f"add a parameter with `name: {name}`, `in: path` and `required: true`"
        return view.error("undeclared-path-parameter", tokens, message, hint, is_key=True)
    found = view.error(
        "undeclared-path-parameter", tokens, message, f"the parameter is called `{near}`: use one name", is_key=True
    )
    return with_related(found, view.related(f"`{near}` is declared here", spare[near].pointer.tokens))


def _unused(item: Position, methods: list[Tokens], missing: list[str], view: View) -> Iterator[Finding]:
    path = item.tokens[1]
    used = template_names(path)
    for name, element in _path_parameters(item, methods, view):
        if name not in used and nearest(name, missing) is None:
            message = f"the path `{path}` has no place for the path parameter `{name}`"
            hint = f"add `{{{name}}}` to the path, or remove the parameter"
            yield view.warning("unused-path-parameter", element.pointer.tokens, message, hint)


def operation_ids_are_unique(view: View) -> Iterator[Finding]:
    """3.1 §4.8.10: an operationId names one operation."""
    first: dict[str, Tokens] = {}
    for operation in view.of("operation"):
        name = operation.value.get("operationId")
        if not isinstance(name, str):
            continue
        tokens = (*operation.tokens, "operationId")
        other = first.setdefault(name, tokens)
        if other != tokens:
            message = f"the operationId `{name}` is taken"
            found = view.error("duplicate-operation-id", tokens, message, "give each operation an id of its own")
            where = " ".join((other[-2], *other[-3:-2]))
            yield with_related(found, view.related(f"`{where}` has it too", other))


def operations_list_responses(view: View) -> Iterator[Finding]:
    """Responses are required until 3.0, and may not be empty; without them, nobody knows what comes back."""
    for operation in view.of("operation"):
        responses = operation.value.get("responses")
        if isinstance(responses, dict) and any(not key.startswith("x-") for key in responses):
            continue
        if responses is not None and not isinstance(responses, dict):
            continue
        what = "lists no responses" if isinstance(responses, dict) else "has no `responses`"
        hint = "say at least `'200': {description: ...}`"
        name = " ".join((operation.tokens[-1], *operation.tokens[-2:-1]))
        make = view.warning if responses is None and not view.is_old else view.error
        found = make("missing-responses", operation.tokens, f"the operation `{name}` {what}", hint, is_key=True)
        yield about_missing(found, "responses")


def response_keys_are_statuses(view: View) -> Iterator[Finding]:
    """3.1 §4.8.16: responses are keyed by a status code, a range such as `4XX`, or `default`."""
    for responses in view.of("responses"):
        for key in responses.value:
            if _STATUS.fullmatch(key) or key == "default" or key.startswith("x-"):
                continue
            upper = key.upper()
            near = upper if _STATUS.fullmatch(upper) else nearest(key, ["default"])
            hint = (
                f"did you mean `{near}`?"
                if near
                else "write a code such as `'200'`, a range such as `4XX`, or `default`"
            )
            message = f"`{key}` is no status code"
            yield view.error("bad-status", (*responses.tokens, key), message, hint, is_key=True)


RULES: tuple[Rule, ...] = (
    paths_start_with_slash,
    paths_differ_in_shape,
    path_parameters_are_declared,
    methods_are_tokens,
    operation_ids_are_unique,
    operations_list_responses,
    response_keys_are_statuses,
)
