"""Docstrings of methods: a line in the lean module, and all that is known in the stub."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.encoders import WIDTH, Identifier, Source, docstring_of_lines, fill, sentence, wrap_markdown
from clientwright.package import BINARY, NONE, Answer, Argument, Body, Builtin, Method, StreamOf

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


def full_docstring(method: Method) -> Source:
    """The docstring of the stub, which all overloads share: what the document says that signatures do not.

    What every call may be given, and may raise, is said by the types of these things and by the guide.
    """
    width = WIDTH - _INDENT
    lines = wrap_markdown(summary_text(method), width)
    if described := [(name, doc) for name, doc in _arguments(method) if doc]:
        lines += ["", "Args:", *entries(described, width)]
    returns = " ".join(filter(None, (_returns_doc(method), _headers_doc(method))))
    if returns:
        lines += ["", "Returns:", *_entry(returns, width)]
    if links := list(_links(method)):
        lines += ["", "Links:", *entries(links, width)]
    if raises := list(_raises(method)):
        lines += ["", "Raises:", *entries(raises, width)]
    return docstring_of_lines(lines, _INDENT)


_INDENT = 8
_TRIFLES = frozenset(
    {
        *("a", "answer", "call", "content", "creation", "default", "deletion", "empty", "error", "is", "no", "ok"),
        *("accepted", "completed", "created", "deleted", "expected", "returned", "succeeded", "unexpected", "updated"),
        *("operation", "request", "response", "result", "standard", "status", "success", "successful", "successfully"),
        *("the", "typical", "was"),
    }
)
"""Words that say of an answer no more than that it came."""


def _tells(text: str) -> bool:
    """Whether the text about an answer says more than its status does."""
    return any(not word.isdecimal() and word not in _TRIFLES for word in re.findall(r"\w+", text.lower()))


def _arguments(method: Method) -> Iterator[tuple[Identifier, str]]:
    """The arguments with what there is to say about each; nothing of one whose name says all."""
    for argument in (*method.path_arguments, *method.named_arguments):
        yield argument.name, _argument_doc(argument)
    if method.body is not None:
        yield Identifier("body"), _body_doc(method.body)
    if method.body is not None and method.body.has_choice:
        yield Identifier("content_type"), _choice_doc(method.body)
    if method.accepts:
        yield Identifier("accept"), "The media type to ask for; any of them when left out."


def _argument_doc(argument: Argument) -> str:
    doc = argument.doc or ("" if argument.wire == argument.name else f"`{argument.wire}` in the {argument.place}")
    headers = ", ".join(f"`{name}`" for name in argument.part_headers)
    parts = (
        sentence(doc),
        "Deprecated." if argument.is_deprecated else "",
        f"A `Part` gives it the headers {headers}." if headers else "",
        "Taken from the client when left out." if argument.is_shared else "",
    )
    return " ".join(filter(None, parts))


def _body_doc(body: Body) -> str:
    """What the document says about the body, and how it is sent where that is not as JSON."""
    names = " or ".join(f"`{other.content_type}`" for other in body.all)
    parts = (
        sentence(body.doc),
        "" if "json" in names and not body.others else f"Sent as {names}.",
        "Files and iterators go piece by piece." if any(o.type in (BINARY, Builtin("bytes")) for o in body.all) else "",
    )
    return " ".join(filter(None, parts))


def _choice_doc(body: Body) -> str:
    if body.is_open:
        return "The media type of the body."
    usual = "application/octet-stream" if "*" in body.content_type else body.content_type
    return f"The media type of the body, which is `{usual}` if not given."


def _returns_doc(method: Method) -> str:
    if method.pages is not None:
        return "The first page; iterate over it for the items of all pages."
    if isinstance(method.returns, StreamOf):
        return "The items as they come; iterate over it, best in a `with` block."
    if method.returns == NONE:
        return ""
    answers = [answer for answer in method.answers if answer.is_success]
    told = [answer for answer in answers if _tells(answer.doc)]
    if len(answers) == 1:
        return sentence(told[0].doc) if told else ""
    return " ".join(f"{answer.status}: {sentence(answer.doc)}" for answer in told)


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
        is_error = not answer.is_success and not answer.status.startswith("3")
        if is_error and (answer.status in ERRORS or _tells(answer.doc)):
            yield Source(error_class(answer)), sentence(answer.doc)


def error_class(answer: Answer) -> str:
    """The class of the exception that the answer raises."""
    return ERRORS.get(answer.status, "InternalServerError" if answer.status.startswith("5") else "APIStatusError")


def entries(described: Sequence[tuple[str, str]], width: int) -> list[str]:
    """The lines of a docstring's list of names and what they mean."""
    return [line for name, doc in described for line in _entry(f"{name}: {doc}", width)]


def _entry(text: str, width: int) -> list[str]:
    return fill(text, width, "    ", "        ")
