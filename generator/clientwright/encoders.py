"""The ways in which text of a document may reach generated files.

Each encoder returns a `Source`. Templates print nothing else (`render` refuses a plain `str`), so a document's text
cannot become code: `string_literal('"; import os')` is a literal, whatever it holds.
"""

from __future__ import annotations

import math
import re
import textwrap
from functools import lru_cache

WIDTH = 88
"""The line length of generated code, which is black's own."""

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_CALLS = re.compile(r"(?<=[@#!~%$&])(?=[\w{`])|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
"""Where a character without width keeps forges from what they make of plain text: mentions, references, links."""
_MARKUP = re.compile(r"[^\w ,.:;()/+=?{}'→-]|(?<![^\W_])_|_(?![^\W_])")
"""What may be markup in HTML or Markdown; underscores inside of words never are (GFM §6.2)."""
_KEPT_LINE = re.compile(r"\s*([-*+] |\d+[.)] |[|#>]|```|~~~|    )")


class Source(str):
    """Text that is fit to stand in a generated file."""

    __slots__ = ()


class Identifier(Source):
    """A name that Python accepts: `naming` makes them, and nothing else may."""

    __slots__ = ()

    def __new__(cls, name: str) -> Identifier:
        """The name, checked; raises `ValueError` for what is no ASCII identifier."""
        if not (name.isascii() and name.isidentifier()):
            raise ValueError(f"not an ASCII identifier: {name!r}")
        return super().__new__(cls, name)


def string_literal(text: str) -> Source:
    """A Python string literal in printable ASCII, in the quotes that need fewer escapes (and `"` where it is a tie)."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    if text.isascii() and text.isprintable() and "\\" not in text and quote not in text:
        return Source(f"{quote}{text}{quote}")
    body = "".join("\\" + character if character == quote else _escape(character) for character in text)
    return Source(f"{quote}{body}{quote}")


def literal(value: str | int | float | bool | None) -> Source:
    """A Python literal for a scalar; numbers beyond what JSON can say are refused with `ValueError`."""
    if isinstance(value, str):
        return string_literal(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"JSON has no {value}")
    return Source(repr(value))


def sentence(text: str) -> str:
    """The text with a full stop, where it ends in a letter, a digit or a quote."""
    stripped = text.rstrip()
    return stripped + "." if stripped[-1:].isalnum() or stripped[-1:] in {"`", ")", '"', "'"} else stripped


def with_notes(text: str, notes: str) -> str:
    """The text with more sentences at its end: in a paragraph of their own only where it ends in a list or the like."""
    if not (text and notes):
        return text or notes
    last = text.rpartition("\n\n")[2]
    is_plain = not any(_KEPT_LINE.match(line) for line in last.split("\n"))
    return f"{text} {notes}" if is_plain else f"{text}\n\n{notes}"


@lru_cache(4096)  # what stands in a stub often stands in the lean module, too
def docstring(text: str, indent: int, width: int = WIDTH) -> Source:
    """A docstring literal for the text, wrapped, for a body indented by `indent` columns.

    Plain paragraphs are filled; Markdown lists, tables, headings and code keep their lines.
    """
    lines = wrap_markdown(text, width - indent)
    if len(lines) == 1 and indent + len(lines[0]) + 6 > width:
        lines = wrap_markdown(text, width - indent - 6)
    return docstring_of_lines(lines, indent)


def docstring_of_lines(wrapped: list[str], indent: int) -> Source:
    """A docstring literal for lines that are wrapped already."""
    lines = [_escape_docstring(_printable(line).replace("\n", " ").rstrip()) for line in wrapped]
    if not any(lines):
        return Source('""""""')
    lines[0] = lines[0].lstrip()
    if lines[0].startswith('"'):
        lines[0] = " " + lines[0]
    if len(lines) == 1:
        padding = " " if lines[0].endswith('"') else ""
        return Source(f'"""{lines[0]}{padding}"""')
    margin = " " * indent
    rest = textwrap.dedent("\n".join(lines[1:])).split("\n")
    body = "\n".join([lines[0], *(margin + line if line else "" for line in rest)])
    return Source(f'"""{body}\n{margin}"""')


def toml_string(text: str) -> Source:
    """A TOML basic string (TOML 1.0 §String) in printable ASCII."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return Source('"' + "".join(escapes.get(char) or _toml_escape(char) for char in text) + '"')


def markdown(text: str) -> Source:
    """The text as one paragraph of Markdown in which none of its characters is markup."""
    plain = " ".join(_printable(text).split())
    return Source(re.sub(r"([\\`*_\[\]<>|#!~])", r"\\\1", plain))


def code_span(text: str) -> Source:
    """The text as Markdown code (CommonMark §6.1): between more backticks than it has in a row."""
    plain = " ".join(_printable(text).split())
    fence = "`" * (max(map(len, re.findall(r"`+", plain)), default=0) + 1)
    padding = " " if plain.startswith("`") or plain.endswith("`") else ""
    return Source(f"{fence}{padding}{plain}{padding}{fence}")


def hypertext(text: str) -> Source:
    """The text as HTML (§13.1.2), in an element or a quoted attribute; in Markdown none of it is markup either."""
    plain = re.sub(r"\s+", " ", _printable(text))
    return Source(_MARKUP.sub(lambda found: f"&#{ord(found[0])};", plain))


def remark(text: str) -> Source:
    """The text as `hypertext` in which a forge finds nobody to call, nothing to link to and no formula."""
    plain = re.sub(r"\s+", " ", _printable(text))
    return Source("&#8203;".join(map(hypertext, _CALLS.split(plain))))


def wrap_markdown(text: str, width: int) -> list[str]:
    """The text's lines, no longer than `width` where words allow, without blank lines at either end."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", _printable(text).strip("\n")):
        if lines:
            lines.append("")
        lines.extend(_wrap_paragraph(paragraph, width))
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def _wrap_paragraph(paragraph: str, width: int) -> list[str]:
    if any(_KEPT_LINE.match(line) for line in paragraph.split("\n")):
        return [line.rstrip() for line in paragraph.split("\n")]
    return fill(paragraph, max(width, 20))


def fill(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    """The words of the text in lines of at most `width`, behind an indent for the first line and one for the others.

    `textwrap` would do the same, but it took a tenth of a run.
    """
    lines: list[str] = []
    line, has_words = first, False
    for word in text.split():
        if has_words and len(line) + 1 + len(word) > width:
            lines.append(line)
            line, has_words = others, False
        line += f" {word}" if has_words else word
        has_words = True
    return [*lines, line] if has_words else lines


def _printable(text: str) -> str:
    """The text with its line ends as `\\n`, tabs as spaces, and every character that does not print spelled out."""
    if text.isprintable():
        return text
    text = re.sub("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", text).replace("\t", "    ")
    unprintable = [char for char in set(text) if not char.isprintable() and char != "\n"]
    return text.translate({ord(char): " " if char.isspace() else _escape(char) for char in unprintable})


def _escape_docstring(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _escape(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if " " <= character <= "~":
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _toml_escape(character: str) -> str:
    if " " <= character <= "~":
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return "\\uFFFD"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
