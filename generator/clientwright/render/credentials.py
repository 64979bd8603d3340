"""Security schemes as source: what the runtime is told about them, and the settings that serve them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientwright.encoders import Source
from clientwright.layout import Alternatives, Code, Group, Node, Value, call, lines_of, tuple_of
from clientwright.model import (
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    Grant,
    GrantKind,
    MutualTlsScheme,
)
from clientwright.package import Client, Credential, Package, Role, Setting
from clientwright.render.imports import Import

_GRANTS: dict[GrantKind, tuple[str, str]] = {
    "authorization_code": ("sign_in", "AuthorizationCode"),
    "device_code": ("device", "DeviceGrant"),
    "refresh_token": ("grants", "RefreshToken"),
    "password": ("grants", "Password"),
    "client_credentials": ("grants", "ClientCredentials"),
}
"""The classes that the runtime has for grants, by the module that they live in."""

_PUBLIC = {"sign_in": ("BrowserSignIn", "SignIn"), "device": ("DeviceCode",)}
"""What those modules have for users."""

_RARE = ("device", "digest", "discovery", "sign_in")
"""The modules that only clients have whose document asks for them."""

_TYPE_IMPORTS: dict[Role, Import] = {
    "token": ("collections.abc", "Awaitable"),
    "scopes": ("collections.abc", "Sequence"),
    "sign_in": ("._runtime.sign_in", "SignIn"),
    "show_code": ("._runtime.device", "DeviceCode"),
}


def own_settings(client: Client) -> Iterator[Setting]:
    """The settings that this client has beside those of every other."""
    for credential in client.credentials:
        yield from credential.settings
    for _, setting in client.shared:
        yield setting


def setting_annotation(setting: Setting, is_async: bool) -> Node:
    """What a setting takes."""
    text, none = Code(Source("str")), Code(Source("None"))
    match setting.role:
        case "token":
            result = Code(Source("str | Awaitable[str]")) if is_async else text
            return Alternatives((text, lines_of("Callable[", [Source("[]"), result], "]"), none))
        case "show_code":
            return Alternatives((lines_of("Callable[", [Source("[DeviceCode]"), Source("object")], "]"), none))
        case "sign_in":
            return Alternatives((Code(Source("SignIn")), none))
        case "scopes":
            return Alternatives((Code(Source("Sequence[str]")), none))
        case _:
            return Alternatives((text, none))


def setting_imports(client: Client) -> set[Import]:
    """What the annotations of the settings need."""
    return {_TYPE_IMPORTS[s.role] for s in own_settings(client) if s.role in _TYPE_IMPORTS}


def scheme_call(credential: Credential) -> Group:
    """The call that describes a scheme; arguments that are called as usual are left out."""
    scheme = credential.scheme
    match scheme:
        case BearerScheme(name=name, grants=grants):
            options: dict[str, Value] = _unusual(credential, "token")
            if grants:
                options["grants"] = tuple_of(_grant(credential, grant) for grant in grants)
            return call("Bearer", name, **options)
        case BasicScheme(name=name):
            return call("Basic", name, **_unusual(credential, "username", "password"))
        case DigestScheme(name=name):
            return call("Digest", name, **_unusual(credential, "username", "password"))
        case ApiKeyScheme(name=name, key=key, location=location):
            argument = credential.name_of("api_key")
            own = {} if argument == "api_key" else {"argument": str(argument)}
            return call("ApiKey", name, key, location=location, **own)
        case MutualTlsScheme(name=name):
            names = _unusual(credential, "certificate", "certificate_key")
            return call("MutualTls", name, **{role.removeprefix("certificate_"): n for role, n in names.items()})
        case _:
            assert_never(scheme)


def _grant(credential: Credential, grant: Grant) -> Group:
    """The call that describes a grant."""
    options: dict[str, Value] = {}
    if grant.sign_in_url:
        field = "device_url" if grant.kind == "device_code" else "authorization_url"
        options[field] = grant.sign_in_url
    options |= {"refresh_url": grant.refresh_url} if grant.refresh_url else {}
    options |= _unusual(credential, "client_id", "client_secret", *_roles(grant))
    override = str(credential.name_of("token_url") or credential.name_of("discovery_url"))
    options |= {} if override == "token_url" else {"override": override}
    scope = credential.name_of("scopes")
    options |= {} if scope is None or scope == "scopes" else {"scope": str(scope)}
    if grant.kind != "client_credentials" and credential.scopes:
        options["scopes"] = tuple_of(credential.scopes)
    if grant.operation is not None:
        options["methods"] = tuple_of([Source("POST")])
    if _discovers(credential):
        options["discover"] = Source("discover")
    return call(_GRANTS[grant.kind][1], grant.url, **options)


def _roles(grant: Grant) -> tuple[Role, ...]:
    match grant.kind:
        case "authorization_code":
            return ("sign_in",)
        case "device_code":
            return ("show_code",)
        case "refresh_token":
            return ("refresh_token",)
        case "password":
            return ("username", "password")
        case "client_credentials":
            return ()
        case _:
            assert_never(grant.kind)


def _unusual(credential: Credential, *roles: Role) -> dict[str, Value]:
    """The settings that are not called what the runtime expects."""
    return {role: str(name) for role in roles if (name := credential.name_of(role)) not in (None, role)}


def _discovers(credential: Credential) -> bool:
    return isinstance(credential.scheme, BearerScheme) and credential.scheme.discovers


def scheme_imports(package: Package) -> set[Import]:
    """What the lean module needs to describe the schemes."""
    found: set[Import] = set()
    for credential in package.client.credentials:
        name = scheme_call(credential).opening.removesuffix("(")
        found.add(("._runtime.digest" if name == "Digest" else "._runtime.api", name))
        if isinstance(credential.scheme, BearerScheme):
            homes = (_GRANTS[grant.kind] for grant in credential.scheme.grants)
            found |= {(f"._runtime.{module}", class_) for module, class_ in homes}
            if any(grant.operation is not None for grant in credential.scheme.grants):
                found.add(("._runtime.grants", "POST"))
        if _discovers(credential):
            found.add(("._runtime.discovery", "discover"))
    return found


def unused_modules(package: Package) -> set[str]:
    """The modules of the runtime that the client can do without."""
    used = {module for module, _ in scheme_imports(package)}
    unused = {f"{name}.py" for name in _RARE if f"._runtime.{name}" not in used}
    has_grants = any(isinstance(c.scheme, BearerScheme) and c.scheme.grants for c in package.client.credentials)
    return unused if has_grants else {*unused, "grants.py", "oauth.py", "orders.py"}


def public_names(package: Package) -> dict[str, tuple[str, ...]]:
    """The names that the schemes bring along for users, by the module that has them."""
    used = {module for module, _ in scheme_imports(package)}
    return {f"_runtime.{name}": names for name, names in _PUBLIC.items() if f"._runtime.{name}" in used}
