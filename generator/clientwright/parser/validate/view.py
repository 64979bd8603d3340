"""What a rule sees: the document with its objects by kind, and a short way to make a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import Literal, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.diagnostics import Diagnostic, Related
from clientwright.pointer import Pointer
from clientwright.source.document import Document, Node, parse_reference
from clientwright.source.positions import Kind, Position, Tokens
from clientwright.source.references import MOST_SEARCHES, nearest

Version = Literal["2.0", "3.0", "3.1", "3.2"]


class Finding(NamedTuple):
    """A diagnostic, and the place it settles: a later stage has nothing to add about that."""

    diagnostic: Diagnostic
    about: Tokens


class View(Struct, frozen=True, eq=False):
    """A document of a known version, and every object in it."""

    document: Document
    version: Version
    objects: tuple[Position, ...]
    _searches: Iterator[int] = field(default_factory=count)
    _by_kind: dict[Kind, list[Position]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for position in self.objects:
            if _stands_for_itself(position):
                self._by_kind[position.kind].append(position)

    @property
    def is_old(self) -> bool:
        """Whether the version has a JSON Schema of its own: Swagger 2.0 and OpenAPI 3.0 do."""
        return self.version in ("2.0", "3.0")

    def of(self, *kinds: Kind) -> Sequence[Position]:
        """The objects of some kinds, in document order; those that only refer to another one are left out."""
        if len(kinds) == 1:
            return self._by_kind[kinds[0]]
        return [position for position in self.objects if position.kind in kinds and _stands_for_itself(position)]

    def node(self, tokens: Tokens) -> Node | None:
        """The node at a place of the document."""
        return self.document.node.at(Pointer(self.document.name, tokens))

    def node_of(self, position: Position) -> Node:
        """The node of an object."""
        return Node(self.document, Pointer(self.document.name, position.tokens), position.value)

    def follow(self, node: Node) -> Node | None:
        """The object that a node stands for through its references; `None` where they lead nowhere."""
        seen: set[Tokens] = set()
        target: Node | None = node
        while target is not None and (reference := target.text("$ref")) is not None:
            if target.pointer.tokens in seen or not reference.startswith("#/"):
                return None
            seen.add(target.pointer.tokens)
            target = target.at(parse_reference(reference, self.document.name))
        return target

    def nearest(self, word: str, known: list[str]) -> str | None:
        """The known word that looks most like this one, for the first faults of a document: they may be many."""
        return nearest(word, known) if next(self._searches) < MOST_SEARCHES else None

    def error(
        self, code: str, tokens: Tokens, message: str, hint: str | None = None, *, is_key: bool = False
    ) -> Finding:
        """A finding that forbids to go on."""
        place = Pointer(self.document.name, tokens)
        return Finding(Diagnostic(code, "error", message, place, hint, is_key=is_key), tokens)

    def warning(
        self, code: str, tokens: Tokens, message: str, hint: str | None = None, *, is_key: bool = False
    ) -> Finding:
        """A finding that breaks a rule though its meaning is clear."""
        place = Pointer(self.document.name, tokens)
        return Finding(Diagnostic(code, "warning", message, place, hint, is_key=is_key), tokens)

    def note(
        self, code: str, tokens: Tokens, message: str, hint: str | None = None, *, is_key: bool = False
    ) -> Finding:
        """A finding that breaks no rule, and that whoever uses the client wants to know."""
        place = Pointer(self.document.name, tokens)
        return Finding(Diagnostic(code, "note", message, place, hint, is_key=is_key), tokens)

    def related(self, message: str, tokens: Tokens) -> Related:
        """A second place of the document, with what is to be seen there."""
        return Related(message, self.document.locate(Pointer(self.document.name, tokens), True))


def _stands_for_itself(position: Position) -> bool:
    return position.kind == "schema" or "$ref" not in position.value


Rule = Callable[[View], Iterator[Finding]]


def with_related(found: Finding, related: Related) -> Finding:
    """A finding with a second place that explains it."""
    others = (*found.diagnostic.related, related)
    return found._replace(diagnostic=replace(found.diagnostic, related=others))


def about_missing(found: Finding, name: str) -> Finding:
    """A finding about a member that is not there: it stands at the object, and settles the member."""
    return found._replace(about=(*found.about, name))


def choices(words: Iterable[str]) -> str:
    """Words in backticks, the last one after "or"."""
    shown = [f"`{word}`" for word in words]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"


def article(noun: str) -> str:
    """A noun with its article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
