"""Rules about the small objects: tags and the like."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, with_related
from clientwright.source.positions import Tokens
from clientwright.source.references import nearest


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
    names = [tag.value["name"] for tag in view.of("tag") if isinstance(tag.value.get("name"), str)]
    for tag in view.of("tag"):
        parent = tag.value.get("parent")
        if isinstance(parent, str) and parent not in names:
            near = nearest(parent, [str(name) for name in names])
            hint = f"did you mean `{near}`?" if near else None
            yield view.warning("unknown-tag", (*tag.tokens, "parent"), f"there is no tag called `{parent}`", hint)


def titles_are_given(view: View) -> Iterator[Finding]:
    """3.1 §4.8.2: the title names the API, and the client takes its name from it."""
    for info in view.of("info"):
        title = info.value.get("title")
        if title == "":
            hint = "the client takes its name from it"
            yield view.error("missing-field", (*info.tokens, "title"), "the title is empty", hint)


RULES: tuple[Rule, ...] = (tags_are_listed_once, tags_have_parents, titles_are_given)
