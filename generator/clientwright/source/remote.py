"""Documents behind URLs: only from hosts that the user named, each redirect checked, nobody's credentials sent."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
from email.message import Message
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from clientwright import __version__
from clientwright.pointer import Pointer
from clientwright.source.access import Access, is_loopback
from clientwright.source.limits import MAX_BYTES, UnreadableError, too_large

_SECONDS = 20.0
_REDIRECTS = 5
_CHUNK = 64 * 1024
_ACCEPT = "application/yaml, application/json, application/vnd.oai.openapi, text/yaml, */*;q=0.1"
_WAY_OUT = "check the address; or save the document to a file, and name the file"


class _Unfollowed(urllib.request.HTTPRedirectHandler):
    """Hands redirects back instead of following them: each is looked at first."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        """Nothing, so that the redirect comes back as an answer."""


def fetch(url: str, access: Access) -> tuple[str, bytes]:
    """The address that answered in the end, and its bytes; raises `UnreadableError` with the reason, a sentence."""
    deadline = time.monotonic() + _SECONDS
    address = url
    for _ in range(_REDIRECTS + 1):
        check_url(address, access, url)
        request = urllib.request.Request(address, headers={"User-Agent": f"clientwright/{__version__}"})
        request.add_header("Accept", _ACCEPT)
        try:
            with urllib.request.build_opener(_Unfollowed).open(request, timeout=_SECONDS) as answer:
                return address, _body(answer, url, deadline)
        except urllib.error.HTTPError as error:
            with error:
                target = error.headers.get("Location")
                if error.code not in (301, 302, 303, 307, 308) or not target:
                    raise _status(error, url) from None
            address = urljoin(address, target)
        except (OSError, http.client.HTTPException) as error:
            raise _unreachable(error, url) from None
    raise UnreadableError("unreachable", Pointer(url), f"there are more than {_REDIRECTS} redirects")


def check_url(address: str, access: Access, url: str) -> None:
    """Raise `UnreadableError` for an address that may not be asked; `url` is the one that led there."""
    place, parts = Pointer(url), urlsplit(address)
    host = parts.hostname or ""
    via = "" if address == url else f", to which `{url}` redirects,"
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise UnreadableError("unsupported-source", place, f"`{address}`{via} is no `https` URL")
    if parts.scheme.lower() == "http" and not is_loopback(host):
        hint = "use `https`, or save the document to a file"
        raise UnreadableError("unsupported-source", place, f"`{address}`{via} is not encrypted", hint)
    if parts.username is not None or parts.password is not None:
        hint = "save the document to a file, and name the file"
        raise UnreadableError("unsupported-source", place, f"the URL{via} holds credentials, which are not sent", hint)
    if not access.allows(address):
        hint = f"allow it with `--allow-remote {host}`, or save the document to a file"
        raise UnreadableError("external-ref", place, f"the host `{host}`{via} is not allowed", hint)


def _body(answer: Any, url: str, deadline: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := answer.read1(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise too_large(Pointer(url), "the answer is too long", f"{MAX_BYTES // 1024 // 1024} MB")
        if time.monotonic() > deadline:
            raise UnreadableError("unreachable", Pointer(url), f"the answer takes longer than {_SECONDS:.0f} seconds")
    if answer.length:  # which `http.client` counts down, and says nothing about
        message = f"the answer broke off {answer.length:,} bytes before its end"
        raise UnreadableError("unreachable", Pointer(url), message, "run it once more")
    return b"".join(chunks)


def _status(error: urllib.error.HTTPError, url: str) -> UnreadableError:
    hint = _WAY_OUT
    if error.code in (401, 403):
        hint = "no credentials are sent; save the document to a file, and name the file"
    reason = http.client.responses.get(error.code, "")
    return UnreadableError("unreachable", Pointer(url), f"the server answers {error.code} {reason}".rstrip(), hint)


def _unreachable(error: Exception, url: str) -> UnreadableError:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        message = f"the certificate of the server cannot be trusted: {reason.verify_message.lower()}"
        return UnreadableError("unreachable", Pointer(url), message, "save the document to a file, and name the file")
    if isinstance(reason, TimeoutError):
        message = f"the server does not answer within {_SECONDS:.0f} seconds"
        return UnreadableError("unreachable", Pointer(url), message, _WAY_OUT)
    said = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
    message = f"the server cannot be reached: {' '.join(said.split())[:200].lower()}"
    return UnreadableError("unreachable", Pointer(url), message, _WAY_OUT)
