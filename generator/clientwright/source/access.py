"""What the user allows a document to reach: nothing outside its own folder, unless a flag says so.

`Access(hosts=frozenset({"specs.example.com"}))` lets documents and references be fetched from that host.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from msgspec import Struct

from clientwright.config import ClientSettings


class Access(Struct, frozen=True):
    """The hosts and the folders that references may lead to, beside the folder of the document."""

    hosts: frozenset[str] = frozenset()
    """Names or `name:port`, in lower case."""
    folders: tuple[str, ...] = ()

    def allows(self, url: str) -> bool:
        """Whether the host of a URL is one of those that the user named."""
        parts = urlsplit(url)
        return bool(self.hosts & {(parts.hostname or "").lower(), parts.netloc.rpartition("@")[2].lower()})

    def with_host_of(self, url: str) -> Access:
        """These and the host of a URL that the user gave: naming a URL allows its host."""
        return Access(self.hosts | {urlsplit(url).netloc.rpartition("@")[2].lower()}, self.folders)


def access_of(settings: ClientSettings) -> Access:
    """What the settings of a client allow."""
    return Access(frozenset(settings.allow_remote), settings.allow_folder)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, the only one that plain `http` is spoken with."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
