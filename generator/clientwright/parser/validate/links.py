"""Rules about links: where each leads, and what it gives (OpenAPI 3.1 §4.8.20)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.parser.validate.view import Finding, Rule, View
from clientwright.source.document import Node, fragment_tokens
from clientwright.source.positions import Position, Tokens


def links_lead_to_operations(view: View) -> Iterator[Finding]:
    """A link names an operation of the document."""
    names = _places_by_name(view)
    for link in view.of("link"):
        name, reference = link.value.get("operationId"), link.value.get("operationRef")
        if isinstance(name, str) and name not in names:
            near = view.nearest(name, list(names))
            hint = f"did you mean `{near}`?" if near else None
            tokens = (*link.tokens, "operationId")
            yield view.warning("unknown-operation", tokens, f"no operation is called `{name}`", hint)
        elif isinstance(reference, str) and name is None and _operation(link, names, view) is None:
            tokens = (*link.tokens, "operationRef")
            message = f"`{reference}` is no operation of this document, so that no client can follow the link"
            hint = "write `operationId`, or `operationRef: '#/paths/~1orders~1{id}/get'`"
            yield view.warning("unknown-operation", tokens, message, hint)


def links_fit_their_operations(view: View) -> Iterator[Finding]:
    """A link gives parameters and a body that the operation has, and names no server of its own."""
    places = _places_by_name(view)
    for link in view.of("link"):
        if "server" in link.value:
            message = "clients follow links on their own server alone, since they send what they sign in with"
            yield view.warning("ignored-link-part", (*link.tokens, "server"), message)
        found = _operation(link, places, view)
        if found is None:
            continue
        item, operation = found
        known = list(_parameters(item, operation, view))
        given = link.value.get("parameters")
        for name in given if isinstance(given, dict) and None not in known else ():
            if name not in {spelling for pair in known if pair for spelling in (pair[1], ".".join(pair))}:
                near = view.nearest(name, [pair[1] for pair in known if pair])
                hint = f"did you mean `{near}`?" if near else None
                message = f"the operation that the link leads to has no parameter `{name}`"
                yield view.warning("ignored-link-part", (*link.tokens, "parameters", name), message, hint, is_key=True)
        if "requestBody" in link.value and operation.get("requestBody") is None:
            message = "the operation that the link leads to takes no body"
            yield view.warning("ignored-link-part", (*link.tokens, "requestBody"), message)


def links_are_of_successes(view: View) -> Iterator[Finding]:
    """A link stands at an answer that a call returns: errors are raised, and nothing follows from them."""
    for responses in view.of("responses"):
        for status in responses.value:
            response = view.node((*responses.tokens, status)) if status.startswith(("4", "5")) else None
            links = target.get("links") if response is not None and (target := view.follow(response)) else None
            if links is not None and links.value:
                message = f"the links of `{status}` are left out: clients raise it as an error"
                yield view.warning("ignored-link-part", links.pointer.tokens, message, is_key=True)


def _places_by_name(view: View) -> dict[str, Tokens]:
    """Where the operations are, by their ids; of several with one id, the first."""
    return {str(operation.value.get("operationId")): operation.tokens for operation in [*view.of("operation")][::-1]}


def _operation(link: Position, places: Mapping[str, Tokens], view: View) -> tuple[Node, Node] | None:
    """The operation that a link leads to, behind the path that it is on."""
    name, reference = link.value.get("operationId"), link.value.get("operationRef")
    if isinstance(name, str):
        tokens = places.get(name)
    else:
        is_local = isinstance(reference, str) and reference.startswith("#/paths/")
        tokens = fragment_tokens(str(reference)[1:]) if is_local else None
    return _on_path(tokens, view) if tokens else None


def _on_path(tokens: Tokens, view: View) -> tuple[Node, Node] | None:
    length = 4 if "additionalOperations" in tokens[2:-1] else 3
    held = view.node(tokens[:2]) if len(tokens) == length else None
    item = node = view.follow(held) if held is not None else None
    for token in tokens[2:]:
        node = node.get(token) if node is not None else None
    return (item, node) if item is not None and node is not None else None


def _parameters(item: Node, operation: Node, view: View) -> Iterator[tuple[str, str] | None]:
    """Place and name of each parameter; `None` for one that could not be followed."""
    for owner in (item, operation):
        listed = owner.get("parameters")
        for element in listed.elements() if listed is not None else ():
            parameter = view.follow(element)
            yield (parameter.text("in") or "", parameter.text("name") or "") if parameter is not None else None


RULES: tuple[Rule, ...] = (links_lead_to_operations, links_fit_their_operations, links_are_of_successes)
