"""From the links of answers to the methods that they lead to."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model import Response
from clientwright.naming import Names
from clientwright.package import Link


def plan_links(response: Response, names: Names) -> Iterator[Link]:
    """The links of an answer; those to operations that the client goes without are left out with them."""
    for link in response.links:
        if link.operation in names.methods:
            arguments = names.arguments[link.operation]
            given = tuple((str(arguments.get(key, key)), value) for key, value in link.arguments)
            yield Link(link.name, str(names.methods[link.operation]), given, link.description)
