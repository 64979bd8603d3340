"""Names of servers: `Cyclr US API`, `Cyclr EU API` and `Cyclr AU API` are `us`, `eu` and `au`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, count
from urllib.parse import urlsplit

from clientwright.model import Server
from clientwright.naming.words import snake_case, split_words
from clientwright.pointer import Pointer


def server_names(servers: tuple[Server, ...], pinned: Mapping[str, str]) -> dict[Pointer, str]:
    """The name that each server is chosen by.

    A name that is pinned for an address stays, whatever other servers come and go. Else a server's own `name` (OpenAPI
    3.2 §4.6) comes first, then the words of its description that the others lack, those of its host, and its place.
    """
    descriptions = _distinguishing(tuple(split_words(server.description or "") for server in servers))
    hosts = _distinguishing(tuple(split_words(urlsplit(server.url).netloc) for server in servers))
    by_address = {server.url: server.pointer for server in reversed(servers)}  # of equal ones, the first is pinned
    names = {place: pinned[url] for url, place in by_address.items() if url in pinned}
    for index, server in enumerate(servers):
        if server.pointer in names:
            continue
        words = split_words(server.name or "") or descriptions[index] or hosts[index] or ("server", str(index + 1))
        name = snake_case(words, "server")
        numbered = (f"{name}_{number}" for number in count(index + 1))
        names[server.pointer] = next(one for one in chain([str(name)], numbered) if one not in names.values())
    return names


def _distinguishing(candidates: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Each run of words less the words that all have; nothing at all where that leaves two of them equal."""
    if not candidates:
        return ()
    common = set.intersection(*map(set, candidates)) if len(candidates) > 1 else set()
    rests = tuple(tuple(word for word in words if word not in common) for words in candidates)
    is_telling = all(rests) and len(set(rests)) == len(rests) and max(map(len, rests)) <= 4
    return rests if is_telling else ((),) * len(candidates)
