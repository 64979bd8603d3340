"""A program of its own, in the folder of a client: import all of it, ask for help on all of it, call all of it.

It reads the name of a property that bodies are to have, and prints what a loopback server received, what became of
the answers and which values enums have: all of it JSON.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import json
import pkgutil
import pydoc
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

TOKEN = re.compile(r"(header|cookie):[\w!#$%&'*+.^`|~-]+", re.ASCII)
"""The keys of those parameters in headers and cookies that can be sent (RFC 9110 §5.6.2)."""
IN_HEADERS = ("header:", "cookie:")
RECEIVED: list[dict[str, Any]] = []


class Server(BaseHTTPRequestHandler):
    """Remembers requests, and answers with the body that came."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode("utf-8", "replace")
        RECEIVED.append({"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body})
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    do_GET = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = do_POST

    def log_message(self, format: str, *args: Any) -> None:
        pass


def ask_for_help(package: Any) -> dict[str, list[Any]]:
    """Import every module, and describe every class of the document as `help()` does; the values of enums come back."""
    values: dict[str, list[Any]] = {}
    seen: set[Any] = set()
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(info.name)
        for name in [*getattr(module, "__all__", ()), *dir(module)]:
            held = getattr(module, name, None)
            if inspect.isclass(held) and is_of_document(held, package) and held not in seen:
                seen.add(held)
                pydoc.render_doc(held)
                if issubclass(held, enum.Enum):
                    values[f"{held.__module__}:{name}"] = [member.value for member in held]
    return values


def is_of_document(held: type, package: Any) -> bool:
    """Whether a class is one of the package, and no part of the run-time, which is the same in every client."""
    return held.__module__.startswith(package.__name__) and "._runtime" not in held.__module__


def call_all(client: Any, lock: dict[str, Any], to_dict: Any) -> list[Any]:
    """The answers of all operations, as JSON; what no request can hold is refused by an exception."""
    answers = []
    more = json.load(sys.stdin)
    fields = {entry["name"]: dict.fromkeys(entry.get("fields", {}), "1") | more for entry in lock["models"].values()}
    for entry in lock["operations"].values():
        named = {key: name for key, name in entry["parameters"].items() if not key.startswith("body:")}
        flat = {name: "1" for key, name in entry["parameters"].items() if key.startswith("body:")}
        sent = [
            (body["argument"], fields.get(str(body["type"]).partition(":")[2], {}))
            for body in (entry["body"] or {}).values()
        ]
        body = dict(sorted(sent, key=lambda argument: bool(argument[1])))
        safe = {key: name for key, name in named.items() if not key.startswith(IN_HEADERS) or TOKEN.fullmatch(key)}
        method = client
        for part in entry["method"].split("."):
            method = getattr(method, part)
        for keys, content in ((named, body), (safe, body), (safe, flat)):
            try:
                answers.append(to_dict(method(**dict.fromkeys(keys.values(), "1"), **content)))
            except Exception as error:
                print(type(error).__name__, str(error)[:200], file=sys.stderr)
    return answers


def main() -> None:
    lock = json.loads(Path("out/clientwright.lock").read_text("utf-8"))
    name, _, class_ = lock["client"]["sync"].partition(":")
    sys.path.insert(0, "out/src")
    package = importlib.import_module(name)
    values = ask_for_help(package)
    server = HTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ways = [way.items() for scheme in lock["client"]["credentials"].values() for way in scheme]
    credentials = {name: "secret" for way in ways for name, kind in way if kind == "apiKey"}
    with getattr(package, class_)(base_url=f"http://127.0.0.1:{server.server_port}", **credentials) as client:
        answers = call_all(client, lock, package.to_dict)
    print(json.dumps({"received": RECEIVED, "answers": answers, "enums": values}))


if __name__ == "__main__":
    main()
