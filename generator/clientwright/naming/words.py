"""Words, the raw material of names: `getAccountSignInToken` is *get account sign in token*.

Everything here is pure and works on the text alone, so a name never depends on the order of keys.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from clientwright.encoders import Identifier

_WHOLE_WORDS = "OAuth|GraphQL|IPv4|IPv6"
"""Words whose capitals do not start a new one."""

_WORD = re.compile(
    rf"(?:{_WHOLE_WORDS})\d*|\bu[0-9a-f]{{4,6}}\b|[A-Z]+(?=[A-Z][a-z])\d*|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+[a-z]*"
)
_SPELLED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l"}
"""Latin letters that no accent can be taken from."""

_LONGEST = 64
"""Longer names are cut at a word, so that paths stay short."""

_LONGEST_CLASS = 90
"""Names of classes are in no path: their last words, which tell them apart, have more room."""

_MOST_ENDINGS = 8


@cache
def split_words(text: str) -> tuple[str, ...]:
    """The words of a name in lower case; symbols separate words, and are spelled out where there is nothing else."""
    plain = unicodedata.normalize("NFKC", text)
    signed = re.sub(r"^([+-])(?=\w)", lambda match: "plus " if match[1] == "+" else "minus ", plain)
    words = _ascii_words(signed)
    return words or tuple(word for char in plain for word in _spell(char))


def _ascii_words(text: str) -> tuple[str, ...]:
    if text.isascii():
        return tuple(match.lower() for match in _WORD.findall(text))
    decomposed = unicodedata.normalize("NFKD", text)
    spelled = "".join(_to_ascii(char) for char in decomposed)
    return tuple(match.lower() for match in _WORD.findall(spelled))


def _to_ascii(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.combining(char):
        return ""
    if char.lower() in _SPELLED:
        latin = _SPELLED[char.lower()]
        return latin if char.islower() else latin.capitalize()
    return f" u{ord(char):04x} " if char.isalnum() else " "


def _spell(char: str) -> tuple[str, ...]:
    name = unicodedata.name(char, f"u{ord(char):04x}")
    return tuple(re.findall(r"[a-z0-9]+", name.lower().replace(" sign", "").replace("-", " ")))


def singular(word: str) -> str:
    """The singular of an English noun as far as its ending tells; other words as they are."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + replacement
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


@cache
def snake_case(words: tuple[str, ...], fallback: str, longest: int = _LONGEST) -> Identifier:
    """The name of a function, argument, field or module; `fallback` leads where the words begin with a digit."""
    name = "_".join(_fit(_led(words, fallback), longest))
    return Identifier(name + "_" if keyword.iskeyword(name) else name)


@cache
def as_spelled(text: str) -> tuple[bool, str]:
    """A key to sort names by: those that are in snake_case already come before others that would become the same."""
    return text != "_".join(split_words(text)), text


@cache
def upper_case(words: tuple[str, ...], fallback: str) -> Identifier:
    """The name of a constant or an enum member."""
    return Identifier("_".join(_fit(_led(words, fallback))).upper())


def pascal_case(words: tuple[str, ...], fallback: str, longest: int = _LONGEST_CLASS) -> Identifier:
    """The name of a class."""
    name = "".join(word[:1].upper() + word[1:] for word in _fit(_led(words, fallback), longest))
    return Identifier(name + "_" if keyword.iskeyword(name) else name)


def _led(words: tuple[str, ...], fallback: str) -> tuple[str, ...]:
    return words if words and not words[0][0].isdigit() else (fallback, *words)


def _fit(words: tuple[str, ...], longest: int = _LONGEST) -> tuple[str, ...]:
    """As many of the words as make no more than the longest name; a single endless word is cut."""
    length = -1
    for index, word in enumerate(words):
        length += 1 + len(word)
        if length > longest:
            return words[:index] or (word[:longest],)
    return words


def overruled(names: Mapping[str, Identifier], *wanted: Mapping[str, Identifier]) -> dict[str, Identifier]:
    """The names, with those that are wanted for some of them, the first ones before the others.

    No two are the same: a name by rule that is wanted for something else gets an underscore.
    """
    chosen: dict[str, Identifier] = {}
    taken: set[str] = set()
    for table in wanted:
        for part in sorted(names.keys() & table.keys() - chosen.keys()):
            if table[part] not in taken:
                chosen[part] = table[part]
                taken.add(table[part])
    for part in sorted(names.keys() - chosen.keys()):
        chosen[part] = free_name(names[part], "_", taken.__contains__)
        taken.add(chosen[part])
    return {part: chosen[part] for part in names}


def free_name(name: Identifier, ending: str, is_taken: Callable[[str], bool]) -> Identifier:
    """The name, where it is free; else with the ending up to eight times, and after that with a number behind it."""
    if not is_taken(name):
        return name
    longer = str(name)
    for _ in range(_MOST_ENDINGS):
        if not is_taken(longer):
            return Identifier(longer)
        longer += ending
    low, high = 1, 2
    while is_taken(f"{longer}{high}"):
        low, high = high, 2 * high
    while high - low > 1:  # halved, for counting up would cost too much where thousands have one name
        middle = (low + high) // 2
        low, high = (middle, high) if is_taken(f"{longer}{middle}") else (low, middle)
    return Identifier(f"{longer}{high}")
