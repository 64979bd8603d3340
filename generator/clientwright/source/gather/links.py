"""From a `$ref` to what it leads to: over files, `$id`s and anchors, through other references on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urljoin

from msgspec import Struct

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, fragment_tokens
from clientwright.source.gather.files import Fault, Files, Opened
from clientwright.source.names import join
from clientwright.source.positions import Tokens
from clientwright.source.references import MOST_SEARCHES, nearest, same_name_elsewhere, suggest

_MAX_STEPS = 64


class Found(Struct, frozen=True):
    """A value that a reference leads to, and where it stands; `holder` and `key` are its slot, which a file has not."""

    pointer: Pointer
    value: JsonValue
    holder: Any = None
    key: str | int = ""


class Links:
    """Follows references between the files of a document."""

    def __init__(self, files: Files, places: Mapping[int, Pointer]) -> None:
        self._files = files
        self._places = places
        """Where those objects were read that may have moved since, by identity."""
        self._known: dict[tuple[str, Tokens, str], Found | Fault] = {}
        self._searches = 0

    def follow(self, reference: str, place: Pointer, steps: int = 0) -> Found | Fault:
        """The value that a reference leads to which stands in the object at `place`."""
        key = (place.file, self._files.get(place.file).resource_of(place.tokens), reference)
        if key not in self._known:
            self._known[key] = _circle(reference)  # what it is, should it need itself
            self._known[key] = _circle(reference) if steps > _MAX_STEPS else self._follow(reference, place, steps)
        return self._known[key]

    def _follow(self, reference: str, place: Pointer, steps: int) -> Found | Fault:
        path, _, fragment = reference.partition("#")
        starts = self._starts(path, place)
        if isinstance(starts, Fault):
            message = starts.message and f"`{reference}` cannot be followed: {starts.message}"
            return starts._replace(message=message, hint=starts.hint or self._component_called(reference))
        found: Found | Fault | None = None
        for start in starts:
            found = self._find(start, unquote(fragment), fragment, steps)
            if isinstance(found, Found):
                return found
        return found or self._dangling(reference, starts[-1], fragment)

    def to_end(self, reference: str, place: Pointer) -> Found | Fault:
        """Where a reference leads in the end: through others that say nothing but where to go, up to a component."""
        found = self.follow(reference, place)
        for step in range(_MAX_STEPS):
            if isinstance(found, Fault) or self._is_component(found.pointer):
                return found
            onward = found.value.get("$ref") if isinstance(found.value, dict) and len(found.value) == 1 else None
            if not isinstance(onward, str):
                return found
            target = self.follow(onward, found.pointer, step)
            if isinstance(target, Fault) and target.code != "circular-ref":
                return found  # this is said where the faulty reference stands
            found = target
        return _circle(reference)

    def _is_component(self, pointer: Pointer) -> bool:
        tokens = pointer.tokens
        is_named = len(tokens) == 3 and tokens[0] == "components"
        return pointer.file == self._files.root and (is_named or (len(tokens) == 2 and tokens[0] == "definitions"))

    def _starts(self, path: str, place: Pointer) -> list[Pointer] | Fault:
        """The places that a fragment may count from: the schema with an `$id` around, and the file."""
        around = self._files.get(place.file)
        resource = around.resource_of(place.tokens)
        if not path:
            own = Pointer(place.file, resource)
            return [own, Pointer(place.file)] if resource else [own]
        base = around.resources.get(resource, "")
        known = self._files.uris.get(urljoin(base, path)) or self._files.uris.get(path)
        if known is not None:
            return [known]
        name = join(place.file, path)
        opened = self._files.open(name)
        return opened if isinstance(opened, Fault) else [Pointer(opened.document.name)]

    def _find(self, start: Pointer, anchor: str, fragment: str, steps: int) -> Found | Fault | None:
        opened = self._files.get(start.file)
        found = self._step(Found(Pointer(start.file), opened.document.root), start.tokens, steps)
        if not fragment or not isinstance(found, Found):
            return found
        if fragment.startswith("/"):
            return self._step(found, fragment_tokens(fragment), steps)
        tokens = _anchored(opened, start.tokens, anchor)
        return None if tokens is None else self._step(Found(Pointer(start.file), opened.document.root), tokens, steps)

    def _step(self, found: Found, tokens: Tokens, steps: int) -> Found | Fault | None:
        """What the keys lead to; a reference on the way is followed where it lacks the next key."""
        for token in tokens:
            hops = steps
            while isinstance(found.value, dict) and token not in found.value:
                onward = found.value.get("$ref")
                if not isinstance(onward, str):
                    return None
                hops += 1
                target = self.follow(onward, found.pointer, hops)
                if isinstance(target, Fault):
                    return target
                found = target
            value = found.value
            pointer = found.pointer.child(token)
            if isinstance(value, dict):
                found = self._found(pointer, value[token], value, token)
            elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token) < len(value):
                found = self._found(pointer, value[int(token)], value, int(token))
            else:
                return None
        return found

    def _found(self, pointer: Pointer, value: JsonValue, holder: Any, key: str | int) -> Found:
        return Found(self._places.get(id(value), pointer), value, holder, key)

    def _component_called(self, reference: str) -> str | None:
        """A hint for a name that stands alone where the way to it is wanted."""
        root = self._files.get(self._files.root).document
        return same_name_elsewhere(Pointer(root.name, (reference,)), root)

    def _dangling(self, reference: str, start: Pointer, fragment: str) -> Fault:
        opened = self._files.get(start.file)
        message = f"`{reference}` does not exist"
        self._searches += 1
        if self._searches > MOST_SEARCHES:
            return Fault("dangling-ref", message)
        if fragment.startswith("/"):
            pointer = Pointer(start.file, (*start.tokens, *fragment_tokens(fragment)))
            return Fault("dangling-ref", message, suggest(pointer, opened.document))
        near = nearest(fragment, [name for _, name in opened.anchors])
        hint = f"did you mean `#{near}`?" if near else "write the whole way, such as `#/components/schemas/Pet`"
        return Fault("dangling-ref", message, hint)


def _circle(reference: str) -> Fault:
    return Fault("circular-ref", f"`{reference}` runs in a circle", "let one of the references be an object")


def _anchored(opened: Opened, resource: Tokens, anchor: str) -> Tokens | None:
    """Where the schema with an `$anchor` stands: in the resource, or else anywhere in the file."""
    tokens = opened.anchors.get((resource, anchor))
    return tokens or next((place for (_, name), place in opened.anchors.items() if name == anchor), None)
