"""Docstrings of methods: a line in the lean module, and all that is known in the stub."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.encoders import WIDTH, Identifier, Source, docstring_of_lines, fill, sentence, wrap_markdown
from clientwright.package import BINARY, NONE, Answer, Argument, Body, Builtin, Method, StreamOf
from clientwright.render.annotations import takes_mappings
from clientwright.render.arguments import named_arguments, path_arguments

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""The error class that a status raises; other 5xx raise `InternalServerError`, the rest `APIStatusError`."""


def short_text(method: Method) -> str:
    """The operation in a line: its summary, and the first sentence of its description where that fits."""
    summary = sentence(" ".join((method.summary or f"`{method.key}`").split()))
    first = _first_sentence(method.description)
    both = f"{summary} {first}" if first else summary
    return both if len(both) <= WIDTH - _INDENT - 6 else summary


def _first_sentence(text: str) -> str:
    """The sentence that the text begins with; nothing where it is not plain where that ends."""
    found = re.match(r"[^.!?]+[.!?](?=\s|$)", " ".join(text.split()))
    return found[0] if found else ""


def short(text: str) -> str:
    """What a lean module says of what the stub tells in full: the first sentence, or else the first paragraph."""
    first, _, others = text.strip().partition("\n\n")
    return (_first_sentence(first) or sentence(first)) if others or len(first) > WIDTH - _INDENT else sentence(text)


def summary_text(method: Method) -> str:
    """What the document says about the operation: its summary, and its description below."""
    first = sentence(method.summary or f"`{method.key}`")
    return f"{first}\n\n{method.description}" if method.description else first


def full_docstring(method: Method, ready: tuple[Body, ...]) -> Source:
    """The docstring of the stub: what the document says, the arguments, the answer and the errors."""
    width = WIDTH - _INDENT
    given = (*path_arguments(method), *named_arguments(method))
    described = [(a.name, _argument_doc(a)) for a in given if a.place != "body" or not ready]
    if ready:
        described.append((Identifier("body"), _body_doc(ready)))
    if method.body is not None and method.body.has_choice:
        described.append((Identifier("content_type"), _choice_doc(method.body, ready)))
    if method.accepts:
        described.append((Identifier("accept"), "The media type to ask for; any of them when left out."))
    described.append((Identifier("options"), "Headers, query, timeouts and retries for this call alone."))
    lines = [*wrap_markdown(summary_text(method), width), "", "Args:", *entries(described, width)]
    returns = " ".join(filter(None, (_returns_doc(method), _headers_doc(method))))
    if returns:
        lines += ["", "Returns:", *_entry(returns, width)]
    if links := list(_links(method)):
        lines += ["", "Links:", *entries(links, width)]
    lines += ["", "Raises:", *entries(list(_raises(method)), width)]
    return docstring_of_lines(lines, _INDENT)


_INDENT = 8


def _argument_doc(argument: Argument) -> str:
    doc = sentence(argument.doc or f"`{argument.wire}` in the {argument.place}")
    doc += " Deprecated." if argument.is_deprecated else ""
    if argument.part_headers:
        doc += f" A `Part` gives it the headers {', '.join(f'`{name}`' for name in argument.part_headers)}."
    return f"{doc} Taken from the client when left out." if argument.is_shared else doc


def _body_doc(bodies: tuple[Body, ...]) -> str:
    names = " or ".join(f"`{body.content_type}`" for body in bodies)
    doc = sentence(bodies[0].doc) if bodies[0].doc else f"The body, as {names}."
    if takes_mappings(bodies[0].type):
        return f"{doc} Mappings, with the names of the wire, and bytes are sent as they are."
    if bodies[0].type in (BINARY, Builtin("bytes")):
        return f"{doc} Files and iterators are sent piece by piece."
    return f"{doc} Bytes are sent as they are."


def _choice_doc(body: Body, ready: tuple[Body, ...]) -> str:
    if body.content_type.startswith("*/*") or ("*" not in body.content_type and (not ready or body in ready)):
        usual = "application/octet-stream" if "*" in body.content_type else body.content_type
        return f"The media type of the body, which is `{usual}` if not given."
    return "The media type of the body."


def _returns_doc(method: Method) -> str:
    if method.pages is not None:
        return "The first page; iterate over it for the items of all pages."
    if isinstance(method.returns, StreamOf):
        return "The items as they come; iterate over it, best in a `with` block."
    answers = [answer for answer in method.answers if answer.is_success]
    if method.returns == NONE or len(answers) == 1:
        return sentence(answers[0].doc) if method.returns != NONE else ""
    return " ".join(f"{answer.status}: {sentence(answer.doc)}" for answer in answers)


def _headers_doc(method: Method) -> str:
    headers = [name for answer in method.answers if answer.is_success for name, _ in answer.headers]
    named = ", ".join(f"`{name}`" for name in sorted(set(headers)))
    return f"Headers that `with_response` gives as values: {named}." if named else ""


def _links(method: Method) -> Iterator[tuple[str, str]]:
    """What `follow` can be asked for, by name."""
    for answer in method.answers:
        for link in answer.links:
            yield link.name, f"Leads to `{link.method}`. {sentence(link.doc) if link.doc else ''}"


def _raises(method: Method) -> Iterator[tuple[Source, str]]:
    for answer in method.answers:
        if not answer.is_success and not answer.status.startswith("3"):
            yield Source(error_class(answer)), sentence(answer.doc)
    yield Source("APIConnectionError"), "The server could not be reached, or did not answer in time."


def error_class(answer: Answer) -> str:
    """The class of the exception that the answer raises."""
    return ERRORS.get(answer.status, "InternalServerError" if answer.status.startswith("5") else "APIStatusError")


def entries(described: Sequence[tuple[str, str]], width: int) -> list[str]:
    """The lines of a docstring's list of names and what they mean."""
    return [line for name, doc in described for line in _entry(f"{name}: {doc}", width)]


def _entry(text: str, width: int) -> list[str]:
    return fill(text, width, "    ", "        ")
