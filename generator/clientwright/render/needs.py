"""Which modules of the runtime a client carries: all but those that its document gives no use to.

A client of an API in JSON goes without multipart, XML, streams and webhooks. The runtime loads these by name when a
call asks for them (`part` in `lazy.py`), so that nothing refers to a module that is not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.package import Body, Method, Package
from clientwright.render import credentials, earlier, links

_XML = re.compile(r"[/+]xml\b|\*", re.IGNORECASE)
_MULTIPART = re.compile(r"multipart/|\*", re.IGNORECASE)
"""Ranges of media types may turn out to be either."""


def unused_modules(package: Package) -> set[str]:
    """The modules of the runtime that the client can do without."""
    sent = {name for method in _methods(package) for name in _sent(method.body)}
    answers = [answer for method in _methods(package) for answer in method.answers]
    received = {name for answer in answers for name, _ in answer.contents}
    has_parts = any(map(_MULTIPART.match, sent))
    needs = {
        "multipart.py": has_parts,
        "markup.py": has_parts or any(map(_XML.search, sent | received)),  # parts may be XML
        "streams.py": has_streams(package),
        "framing.py": has_streams(package),
        "header_values.py": any(answer.headers for answer in answers),
        "webhooks.py": bool(package.webhooks),
    }
    unused = {path for path, is_needed in needs.items() if not is_needed}
    unused |= earlier.unused_modules(package)
    return unused | credentials.unused_modules(package) | links.unused_modules(package)


def has_streams(package: Package) -> bool:
    """Whether any method gives a stream."""
    return any(method.has_streams for method in _methods(package))


def _methods(package: Package) -> Iterator[Method]:
    return (method for resource in package.resources for method in resource.methods)


def _sent(body: Body | None) -> Iterator[str]:
    """The media types that a body may be sent in."""
    if body is not None:
        yield body.content_type
        for other in body.others:
            yield from _sent(other)
