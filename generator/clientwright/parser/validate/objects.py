"""Rules about the small objects: tags, servers and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, about_missing, choices, with_related
from clientwright.source.document import JsonValue
from clientwright.source.positions import Tokens

_EXPRESSION = re.compile(r"\{([^{}]+)\}")


def tags_are_listed_once(view: View) -> Iterator[Finding]:
    """3.1 §4.8.1: each tag name is unique."""
    first: dict[str, Tokens] = {}
    for tag in view.of("tag"):
        name = tag.value.get("name")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, tag.tokens)
        if other != tag.tokens:
            found = view.warning(
                "duplicate-tag", tag.tokens, f"the tag `{name}` is listed twice", "remove one of the two"
            )
            yield with_related(found, view.related("the first one is here", other))


def tags_have_parents(view: View) -> Iterator[Finding]:
    """3.2 §4.22: the parent of a tag is a tag of the document."""
    names = dict.fromkeys(name for tag in view.of("tag") if isinstance(name := tag.value.get("name"), str))
    for tag in view.of("tag"):
        parent = tag.value.get("parent")
        if isinstance(parent, str) and parent not in names:
            near = view.nearest(parent, list(names))
            hint = f"did you mean `{near}`?" if near else None
            yield view.warning("unknown-tag", (*tag.tokens, "parent"), f"there is no tag called `{parent}`", hint)


def titles_are_given(view: View) -> Iterator[Finding]:
    """3.1 §4.8.2: the title names the API, and the client takes its name from it."""
    for info in view.of("info"):
        title = info.value.get("title")
        if title == "":
            hint = "write one: the client takes its name from it"
            yield view.error("missing-field", (*info.tokens, "title"), "the title is empty", hint)


def server_variables_have_defaults(view: View) -> Iterator[Finding]:
    """3.1 §4.8.6: a server variable has a default, one of its values, and every `{name}` of a URL is a variable."""
    for server in view.of("server"):
        url, variables = server.value.get("url"), server.value.get("variables")
        known = variables if isinstance(variables, dict) else {}
        for name in dict.fromkeys(_EXPRESSION.findall(url)) if isinstance(url, str) else ():
            if name not in known:
                near = view.nearest(name, [other for other in known if f"{{{other}}}" not in str(url)])
                hint = f"the variable is called `{near}`: use one name" if near else _define(name)
                message = f"the server URL has `{{{name}}}`, and no variable of that name"
                yield view.warning("server-variable", (*server.tokens, "url"), message, hint)
        for name, variable in known.items():
            yield from _check_variable(name, variable, (*server.tokens, "variables", name), view)


def _define(name: str) -> str:
    return f"write `variables: {{{name}: {{default: ...}}}}` beside the `url`, or put the value into the URL"


def _check_variable(name: str, variable: JsonValue, tokens: Tokens, view: View) -> Iterator[Finding]:
    if not isinstance(variable, dict):
        return
    default, values = variable.get("default"), variable.get("enum")
    listed = [str(value) for value in values] if isinstance(values, list) else []
    if "default" not in variable:
        message = f"the server variable `{name}` has no `default`"
        hint = f"write `default: {listed[0]}`" if listed else "a client needs a value to start with"
        yield about_missing(view.error("server-variable", tokens, message, hint, is_key=True), "default")
    elif listed and str(default) not in listed:
        near = view.nearest(str(default), listed)
        hint = f"did you mean `{near}`?" if near else f"write {choices(listed)}"
        message = f"the default of the server variable `{name}` is not one of its values"
        yield view.warning("server-variable", (*tokens, "default"), message, hint)


RULES: tuple[Rule, ...] = (
    tags_are_listed_once,
    tags_have_parents,
    titles_are_given,
    server_variables_have_defaults,
)
