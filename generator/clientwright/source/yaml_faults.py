"""What a YAML parser's complaint means to somebody who writes a document.

`mapping values are not allowed in this context` becomes `this value holds a second `: `` with advice. Both parsers
of PyYAML are understood: libyaml's and the one written in Python.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import yaml
from msgspec import Struct
from yaml.reader import ReaderError

from clientwright.diagnostics import Related
from clientwright.pointer import Location
from clientwright.source.limits import UnreadableError
from clientwright.source.lines import Lines

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_QUOTE = "quote it, if it is text"
_ASIDE = 20
"""How many spaces may stand between a quote and what the parser did not expect after it."""


class _Complaint(Struct, frozen=True):
    """A parser's complaint with the text around it."""

    problem: str
    context: str
    index: int
    context_index: int | None
    text: str
    lines: Lines

    @property
    def line(self) -> str:
        """The line of the problem."""
        start = self.text.rfind("\n", 0, self.index) + 1
        end = self.text.find("\n", start)
        return self.text[start : end if end != -1 else None]

    @property
    def before(self) -> str:
        """The line of the problem up to the problem."""
        return self.text[self.text.rfind("\n", 0, self.index) + 1 : self.index]

    @property
    def previous_line(self) -> str:
        """The last line above the problem that holds more than a comment."""
        above = self.text[: self.index - len(self.before)].splitlines()
        return next((line for line in reversed(above) if line.strip() and not line.lstrip().startswith("#")), "")

    def here(self) -> Location:
        """The word that the problem is about."""
        word = re.match(r"[^\s,\[\]{}]+", self.text[self.index : self.index + 80])
        return self.lines.location(self.index, self.index + (len(word[0].rstrip(":")) if word else 1))

    def rest(self) -> Location:
        """The text from the problem, or from the start of its line, to the end of the line."""
        indent = len(self.line) - len(self.line.lstrip())
        start = self.index - len(self.before) + indent
        return self.lines.location(start, start + len(self.line))

    def opening(self) -> Location:
        """Where the thing starts that the parser was in the middle of."""
        return self.lines.location(self.index if self.context_index is None else self.context_index)

    def fault(
        self, place: Location, message: str, hint: str | None = None, opened: str | None = None
    ) -> UnreadableError:
        """The fault to raise; `opened` describes the place where the surrounding thing starts."""
        related = (Related(opened, self.opening()),) if opened and self.context_index is not None else ()
        return UnreadableError("yaml-syntax", place, message, hint, related)


def explain_error(error: yaml.YAMLError, text: str, lines: Lines) -> UnreadableError:
    """The complaint of a YAML parser as a located sentence."""
    if isinstance(error, ReaderError):
        character = error.character if isinstance(error.character, int) else 0
        message = f"the character U+{character:04X} is not allowed in YAML"
        return UnreadableError(
            "yaml-syntax", lines.location(error.position), message, "remove it, or write it as an escape"
        )
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return UnreadableError("yaml-syntax", lines.location(0), f"the document is no YAML: {error}", _QUOTE)
    context_index = error.context_mark.index if error.context_mark is not None else None
    complaint = _Complaint(
        error.problem or "", error.context or "", error.problem_mark.index, context_index, text, lines
    )
    return _explain_tab(complaint) or _explain_quote(complaint) or _explain(complaint)


def _explain_tab(complaint: _Complaint) -> UnreadableError | None:
    indent = complaint.line[: len(complaint.line) - len(complaint.line.lstrip())]
    if "\t" not in indent or len(complaint.before) > len(indent):
        return None
    start = complaint.index - len(complaint.before) + indent.index("\t")
    hint = "replace the tab by spaces; most editors can do it for the whole file"
    message = "a tab indents this line, and YAML allows spaces only"
    return UnreadableError("yaml-tab", complaint.lines.location(start), message, hint)


def _explain_quote(complaint: _Complaint) -> UnreadableError | None:
    """A quote that was never closed ends at the next one that opens: the fault is where it began, not there."""
    start, end = next(
        ((start, end) for start, end in _quoted(complaint.text) if end <= complaint.index < end + _ASIDE), (0, 0)
    )
    text = complaint.text[start:end]
    if "\n" not in text or complaint.text[end : complaint.index].strip(" "):
        return None
    place, closing = complaint.lines.location(start), complaint.lines.location(end - 1)
    return UnreadableError(
        "yaml-syntax",
        place,
        f"this quote stays open until line {closing.line}, where more text follows",
        "add the closing quote where the value ends",
        (Related("the quote that closes it is here", closing),),
    )


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """The start and the end of every quoted scalar, as far as the text can be read."""
    try:
        for token in yaml.scan(text, _LOADER):
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                yield token.start_mark.index, token.end_mark.index
    except yaml.YAMLError:
        return


def _explain(complaint: _Complaint) -> UnreadableError:
    problem = complaint.problem
    for pattern, explain in _EXPLANATIONS:
        if pattern in problem:
            return explain(complaint)
    if "block scalar" in complaint.context:
        message = "only a comment may follow `|` or `>` on its line"
        return complaint.fault(complaint.here(), message, "start the text on the next line, or put it in quotes")
    said = f"{problem} {complaint.context}".strip()
    return complaint.fault(complaint.here(), f"YAML cannot be read here: {said}", _QUOTE)


def _second_colon(complaint: _Complaint) -> UnreadableError:
    if re.search(r":\s", complaint.before):
        message = "this value holds a second `:`, which would start another value"
        return complaint.fault(complaint.rest(), message, "put the value in quotes, if the `:` belongs to it")
    previous = complaint.previous_line
    if not re.search(r":(\s|$)", previous):
        start = complaint.text.rfind(previous, 0, complaint.index) + len(previous) - len(previous.lstrip())
        place = complaint.lines.location(start, start + len(previous))
        related = (Related("the next key starts here", complaint.rest()),)
        return UnreadableError("yaml-syntax", place, "expected `:` in this line", "write `key: value`", related)
    above = len(previous) - len(previous.lstrip(" -")) + 1
    message = "this line is indented deeper than the one above it, which already has a value"
    hint = f"the line above starts in column {above}, this one in column {complaint.rest().column}: let them agree"
    return complaint.fault(complaint.rest(), message, hint)


def _unexpected_in_mapping(complaint: _Complaint) -> UnreadableError:
    if complaint.before.strip():
        message = "expected the end of the line after this value"
        quote = complaint.before[-1:]
        inside = {"'": "inside single quotes, a quote is written `''`", '"': 'inside double quotes, write `\\"`'}
        hint = inside.get(quote, "put the whole value in one pair of quotes")
        return complaint.fault(complaint.here(), message, hint)
    opening = complaint.opening()
    message = f"this line starts in column {complaint.rest().column}, where no line above it does"
    hint = f"start it in column {opening.column} to go on with the mapping of line {opening.line}"
    return complaint.fault(complaint.rest(), message, hint, "the mapping starts here")


def _missing_colon(complaint: _Complaint) -> UnreadableError:
    if complaint.context_index is None:
        return complaint.fault(complaint.here(), "expected `:` after the key", "write `key: value`")
    start = complaint.context_index
    end = complaint.text.find("\n", start)
    place = complaint.lines.location(start, end if end != -1 else len(complaint.text))
    return complaint.fault(place, "expected `:` after this key", "write `key: value`, or `- value` in a list")


def _missing_dash(complaint: _Complaint) -> UnreadableError:
    message = "expected `-`, because this line stands in the column of a list"
    hint = "start the line with `- `, or indent it by fewer spaces to leave the list"
    return complaint.fault(complaint.rest(), message, hint, "the list starts here")


def _unclosed(complaint: _Complaint) -> UnreadableError:
    what, closing = ("list", "]") if "sequence" in complaint.context else ("mapping", "}")
    expected = f"expected `,` or `{closing}` here"
    opening, stop = complaint.opening(), complaint.lines.location(complaint.index)
    if stop.line == opening.line:
        hint = f"add the `,`, or the `{closing}`; text that holds `{closing}` or `,` must be in quotes"
        return complaint.fault(complaint.here(), expected, hint, f"the {what} is opened here")
    message, hint = f"this {what} is not closed", f"add the `{closing}` where it ends"
    return UnreadableError("yaml-syntax", opening, message, hint, (Related(expected, stop),))


def _end_of_text(complaint: _Complaint) -> UnreadableError:
    if "quoted" in complaint.context:
        return complaint.fault(complaint.opening(), "this quote is never closed", "add the closing quote")
    hint = "was the file saved or downloaded completely?"
    return complaint.fault(complaint.here(), "the document ends too early", hint, "this is not finished")


def _cannot_start(complaint: _Complaint) -> UnreadableError:
    character = complaint.text[complaint.index : complaint.index + 1]
    return complaint.fault(complaint.here(), f"a value cannot start with `{character}`", _QUOTE)


def _bad_name(complaint: _Complaint) -> UnreadableError:
    start = complaint.index if complaint.context_index is None else complaint.context_index
    sign = complaint.text[start : start + 1]
    kind = "an alias" if sign == "*" else "an anchor"
    return complaint.fault(complaint.opening(), f"`{sign}` starts the name of {kind}, and no name follows", _QUOTE)


def _bad_escape(complaint: _Complaint) -> UnreadableError:
    start = complaint.text.rfind("\\", 0, complaint.index + 2)
    place = complaint.lines.location(start, start + 2)
    message = f"`{complaint.text[start : start + 2]}` is no escape of a double-quoted string"
    return complaint.fault(place, message, "double the backslash, or use single quotes")


def _entry(complaint: _Complaint) -> UnreadableError:
    return complaint.fault(complaint.here(), "a list cannot start here", "put its first `-` on a line of its own")


def _no_content(complaint: _Complaint) -> UnreadableError:
    return complaint.fault(complaint.here(), "expected a value here", _QUOTE)


_EXPLANATIONS: tuple[tuple[str, Callable[[_Complaint], UnreadableError]], ...] = (
    ("mapping values are not allowed", _second_colon),
    ("did not find expected key", _unexpected_in_mapping),
    ("could not find expected ':'", _missing_colon),
    ("did not find expected '-' indicator", _missing_dash),
    ("expected ',' or", _unclosed),
    ("unexpected end of stream", _end_of_text),
    ("entries are not allowed", _entry),
    ("found unexpected document", _end_of_text),
    ("cannot start any token", _cannot_start),
    ("alphabetic or numeric character", _bad_name),
    ("unknown escape character", _bad_escape),
    ("node content", _no_content),
    ("expected <block end>, but found '?'", _missing_dash),
    ("expected <block end>", _unexpected_in_mapping),
)
