"""The client module as source: what the runtime is told about the API, and the constructors."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.encoders import Source, docstring, docstring_of_lines
from clientwright.layout import Alternatives, Code, Item, Node, Value, call, dict_of, lay_out, lines_of, tuple_of
from clientwright.package import Package, Resource, Setting
from clientwright.render.credentials import (
    own_settings,
    scheme_call,
    scheme_imports,
    setting_annotation,
    setting_imports,
)
from clientwright.render.docstrings import entries
from clientwright.render.imports import Import, alias_of, import_block
from clientwright.render.operations import security_of

_SETTINGS: tuple[tuple[str, str, str, str], ...] = (
    ("server", "", "None", "The server to call, by name; the first one when left out."),
    ("base_url", "str | None", "None", "The address to call, in place of what the document says."),
    ("headers", "Mapping[str, str] | None", "None", "Headers to send with every call."),
    ("timeout", "float | None", "60.0", "Seconds that one attempt may take."),
    (
        "deadline",
        "float | None",
        "None",
        "Seconds that a whole call may take, with its retries, waits and token requests.",
    ),
    ("max_retries", "int", "2", "How often a call that failed is tried again, where that is safe."),
    (
        "idempotency_keys",
        "bool",
        "False",
        "Whether each POST and PATCH gets an `Idempotency-Key`, so that it can be tried again.",
    ),
    ("transport", "{transport} | None", "None", "What sends the requests, in place of httpx2 with its defaults."),
    ("token_store", "TokenStore | None", "None", "Where fetched tokens are kept; in memory when left out."),
    ("strict", "bool", "False", "Whether an answer that differs from the document is an error."),
    ("middleware", "Sequence[{middleware}]", "()", "Functions around the transport, the outermost first."),
    ("on_request", "Callable[[Request], {told}] | None", "None", "Called with each request, before it is sent."),
    ("on_response", "Callable[[Request, RawResponse], {told}] | None", "None", "Called with each answer."),
    ("on_retry", "Callable[[Retry], {told}] | None", "None", "Called before a request is sent again."),
    ("on_mismatch", "Callable[[Mismatch], {told}] | None", "None", "Called for each difference from the document."),
)
"""The settings that every client has: name, annotation, default, documentation."""

_STUB_NAMES = frozenset(
    {
        "AsyncClient",
        "AsyncMiddleware",
        "AsyncTransport",
        "Awaitable",
        "Callable",
        "Client",
        "DeviceCode",
        "Literal",
        "Mapping",
        "Middleware",
        "Mismatch",
        "RawResponse",
        "Request",
        "Retry",
        "Self",
        "Sequence",
        "SignIn",
        "TokenStore",
        "Transport",
    }
)
"""What the stub imports beside the classes of resources."""

_OPTIONS = (
    "headers",
    "timeout",
    "deadline",
    "max_retries",
    "idempotency_keys",
    "strict",
    "on_request",
    "on_response",
    "on_retry",
    "on_mismatch",
)
"""Those that `with_options` can change."""

_RAISES = (
    "Any call may raise `APIConnectionError`, where the server cannot be reached or does not answer in time, and "
    "`APIStatusError` for a status that its method says nothing of."
)
"""What the docstrings of methods leave out."""
_CHANGES = {"headers": "Mapping[str, str | None] | None"}
"""What it takes for them where that is more: a header of `None` is taken away."""


def api_constant(package: Package) -> Source:
    """The statement that describes the API to the runtime."""
    client = package.client
    entries_: dict[str, Value] = {
        "title": package.title,
        "package": str(package.name),
        "version": package.version,
        "environment": client.environment,
    }
    if client.servers:
        entries_["servers"] = tuple_of(call("Server", str(name), url) for name, url, _ in client.servers)
    if client.credentials:
        entries_["schemes"] = tuple_of(scheme_call(credential) for credential in client.credentials)
    if client.security:
        entries_["security"] = security_of(client.security)
    if client.shared:
        entries_["parameters"] = dict_of((s.name, key.partition(":")[2]) for key, s in client.shared)
    return lay_out(call("Api", **entries_), prefix="_API = ")


def resource_line(resource: Resource) -> Source:
    """The statement that gives the client a resource."""
    return lay_out(call("resource", str(resource.name), str(resource.class_name)), 4, f"{resource.name} = ")


def resource_signature(package: Package, resource: Resource, is_async: bool) -> Source:
    """The signature of a resource's property, for the stub."""
    returns = f") -> {resource_class(package, resource, is_async)}:"
    return lay_out(lines_of(f"def {resource.name}(", [Source("self")], returns), 4)


def imports(package: Package) -> Source:
    """The import block of the lean module."""
    found = scheme_imports(package) | {("._runtime.api", "Api")}
    found |= {("._runtime.api", "Server") for _ in package.client.servers}
    found |= {("._runtime.client", "AsyncClient"), ("._runtime.client", "BaseClient")}
    found |= {("._runtime.client", "Client"), ("._runtime.resource", "resource")}
    return import_block(found)


def constructor(package: Package) -> Source:
    """The first line, or lines, of the lean constructor."""
    own = [Source(f"{setting.name}=None") for setting in own_settings(package.client)]
    own = [Source("*"), *own] if own else []
    return lay_out(lines_of("def __init__(", [Source("self"), *own, Source("**settings")], "):"), 4)


def constructor_statement(package: Package) -> Source:
    """The only statement of the lean constructor."""
    client = package.client
    credentials = dict_of((s.name, Source(s.name)) for c in client.credentials for s in c.settings)
    shared = dict_of((s.name, Source(s.name)) for _, s in client.shared)
    arguments = (Source("self"), Source("_API"), credentials, shared, Source("**settings"))
    return lay_out(call("BaseClient.__init__", *arguments), 8)


# --- The stub --------------------------------------------------------------------------------------------------------


def stub_imports(package: Package) -> Source:
    """The import block of the stub."""
    runtime = {
        "client": ("AsyncClient", "Client"),
        "events": ("Retry",),
        "middleware": ("AsyncMiddleware", "Middleware"),
        "mismatch": ("Mismatch",),
        "tokens": ("TokenStore",),
        "transport": ("AsyncTransport", "RawResponse", "Request", "Transport"),
    }
    found: set[Import] = {(f"._runtime.{module}", name) for module, names in runtime.items() for name in names}
    found |= {("collections.abc", name) for name in ("Awaitable", "Callable", "Mapping", "Sequence")}
    found.add(("functools", "cached_property"))
    if package.client.servers:
        found.add(("typing", "Literal"))
    found |= setting_imports(package.client) | {("typing", "Self")}
    for resource in package.resources:
        found |= {(f".resources.{resource.name}", n) for n in (resource.class_name, f"Async{resource.class_name}")}
    return import_block(found, aliased={entry for entry in found if _is_renamed(package, *entry)})


def _is_renamed(package: Package, module: str, name: str) -> bool:
    """Whether the class of a resource goes by an alias in the stub, because something else has its name."""
    if not module.startswith(".resources."):
        return False
    classes = [kind + resource.class_name for resource in package.resources for kind in ("", "Async")]
    own = (str(package.client.name), f"Async{package.client.name}")
    return name in _STUB_NAMES or name in own or classes.count(name) > 1


def resource_class(package: Package, resource: Resource, is_async: bool) -> Source:
    """What the stub calls the class of a resource."""
    name = f"Async{resource.class_name}" if is_async else str(resource.class_name)
    module = f".resources.{resource.name}"
    return Source(alias_of(module, name) if _is_renamed(package, module, name) else name)


def stub_constructor(package: Package, is_async: bool) -> Source:
    """The constructor of one of the two classes, in full."""
    arguments: list[Value | Item] = [Source("self"), Source("*")]
    arguments += (_setting(s, is_async) for s in own_settings(package.client))
    arguments += [
        Item(Source(f"{name}: "), _annotation(package, name, annotation, is_async), Source(f" = {default}"))
        for name, annotation, default, _ in _settings(package)
    ]
    return lay_out(lines_of("def __init__(", arguments, ") -> None:"), 4)


def with_options(package: Package, is_async: bool) -> Source:
    """`with_options` of one of the two classes, in full."""
    names = [setting.name for _, setting in package.client.shared]
    arguments: list[Value | Item] = [Source("self"), Source("*")]
    arguments += (Source(f"{name}: str | None = None") for name in names)
    arguments += [
        Item(
            Source(f"{name}: "), _annotation(package, name, _CHANGES.get(name, annotation), is_async), Source(" = ...")
        )
        for name, annotation, _, _ in _settings(package)
        if name in _OPTIONS
    ]
    return lay_out(lines_of("def with_options(", arguments, ") -> Self:"), 4)


def _settings(package: Package) -> Iterator[tuple[str, str, str, str]]:
    """The settings that this client has like every other; without servers there is none to choose."""
    return (setting for setting in _SETTINGS if setting[0] != "server" or package.client.servers)


def _annotation(package: Package, name: str, annotation: str, is_async: bool) -> Node:
    if name == "server":
        servers = lines_of("Literal[", [str(name) for name, _, _ in package.client.servers], "]")
        return Alternatives((servers, Code(Source("None"))))
    prefix, told = ("Async", "Awaitable[None] | None") if is_async else ("", "None")
    text = annotation.format(transport=f"{prefix}Transport", middleware=f"{prefix}Middleware", told=told)
    some, _, none = text.rpartition(" | ")
    return Alternatives((Code(Source(some)), Code(Source(none)))) if none == "None" else Code(Source(text))


def _setting(setting: Setting, is_async: bool) -> Item:
    return Item(Source(f"{setting.name}: "), setting_annotation(setting, is_async), Source(" = None"))


def constructor_docstring(package: Package) -> Source:
    """The docstring of the constructor: every setting, and the environment variable that stands in for it."""
    own = [(s.name, _setting_doc(s)) for s in own_settings(package.client)]
    common = [(Source(name), doc) for name, _, _, doc in _settings(package)]
    lines = ["Open no connection yet: that happens with the first call.", "", "Args:", *entries([*own, *common], 80)]
    return docstring_of_lines(lines, 8)


def _setting_doc(setting: Setting) -> str:
    stands_in = f" `{setting.environment}` stands in." if setting.environment else ""
    return f"{setting.doc.rstrip('.')}.{stands_in}"


def class_line(package: Package, is_async: bool) -> Source:
    """The line that opens one of the two classes, as the stub has them."""
    name, base = (f"Async{package.client.name}", "AsyncClient") if is_async else (package.client.name, "Client")
    return lay_out(lines_of(f"class {name}(", [Source(base)], "):"))


def async_class_line(package: Package) -> Source:
    """The line that opens the async class, whose resources are those of the blocking one."""
    name = package.client.name
    return lay_out(lines_of(f"class Async{name}(", [Source("AsyncClient"), Source(f"of={name}")], "):"))


def class_docstring(package: Package, is_async: bool) -> Source:
    """The docstring of one of the two classes."""
    if is_async:
        return docstring(f"The {package.title} for async code: use it in an `async with` block.\n\n{_RAISES}", 4)
    return docstring(f"The {package.title}: use it in a `with` block, or call `client.close()`.\n\n{_RAISES}", 4)
