"""The settings that serve the security schemes, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, chain, count
from typing import assert_never

from clientwright.model import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    GrantKind,
    MutualTlsScheme,
    SecurityScheme,
)
from clientwright.naming.words import snake_case, split_words
from clientwright.package import Credential, Role, Setting
from clientwright.pointer import Pointer

_DOCS: dict[Role, str] = {
    "token": "A bearer token, or a function that returns one.",
    "client_id": "The client id with which tokens are fetched (OAuth 2.0).",
    "client_secret": "The secret that belongs to the client id.",
    "token_url": "Where tokens are fetched, if not where the document says.",
    "discovery_url": "Where the server's metadata is, if not where the document says (OpenID Connect Discovery).",
    "refresh_token": "What tokens are fetched with for a user who has signed in before.",
    "username": "The user name.",
    "password": "The password.",
    "sign_in": "What signs a user in with a browser, such as `BrowserSignIn()`.",
    "show_code": "What shows a user where to sign in, and with which code, such as `print`.",
    "scopes": "The scopes to ask for, if not those that the document asks for.",
    "certificate": "The file of the client's certificate (PEM).",
    "certificate_key": "The file of its private key, if the certificate's file lacks it.",
}
_ROLES: dict[GrantKind, tuple[Role, ...]] = {
    "authorization_code": ("sign_in",),
    "device_code": ("show_code",),
    "refresh_token": ("refresh_token",),
    "password": ("username", "password"),
    "client_credentials": (),
}
"""What each grant needs beside the client's id and secret."""

_LONGEST_PREFIX = 32
_FUNCTIONS: tuple[Role, ...] = ("sign_in", "show_code")


def plan_credentials(api: Api, environment: str, taken: set[str]) -> tuple[Credential, ...]:
    """Each scheme with its settings; of schemes that want the same name, the first by its own name gets it."""
    credentials: dict[Pointer, Credential] = {}
    for scheme in sorted(api.security_schemes, key=lambda scheme: scheme.name):
        settings = _scheme_settings(scheme, environment, ())
        if any(setting.name in taken for setting in settings):
            settings = _scheme_settings(scheme, environment, _free_prefix(scheme, environment, taken))
        taken.update(setting.name for setting in settings)
        credentials[scheme.pointer] = Credential(scheme, settings, _scopes(api, scheme))
    return tuple(credentials[scheme.pointer] for scheme in api.security_schemes)


def _scopes(api: Api, scheme: SecurityScheme) -> tuple[str, ...]:
    """What the operations ask of the scheme; a sign-in with OpenID Connect always asks who the user is."""
    found = {
        scope
        for operation in api.operations
        for requirement in operation.security
        for name, scopes in requirement.schemes
        if name == scheme.name
        for scope in scopes
    }
    if isinstance(scheme, BearerScheme) and scheme.discovers:
        found.add("openid")
    return tuple(sorted(found))


def _free_prefix(scheme: SecurityScheme, environment: str, taken: set[str]) -> tuple[str, ...]:
    """Words for the names of a scheme's settings that make them free: the scheme's own, or with a number."""
    own = _brief(split_words(scheme.name))
    longer = ((*own, "credential", str(number)) for number in count(2))
    return next(
        prefix
        for prefix in chain((own, (*own, "credential")), longer)
        if prefix and not any(setting.name in taken for setting in _scheme_settings(scheme, environment, prefix))
    )


def _brief(words: tuple[str, ...]) -> tuple[str, ...]:
    """As many of the words as leave room for what tells the settings of a scheme apart."""
    lengths = accumulate(len(word) + 1 for word in words)
    return tuple(word for word, length in zip(words, lengths, strict=True) if length <= _LONGEST_PREFIX) or tuple(
        word[:_LONGEST_PREFIX] for word in words[:1]
    )


def _scheme_settings(scheme: SecurityScheme, environment: str, prefix: tuple[str, ...]) -> tuple[Setting, ...]:
    def setting(role: Role) -> Setting:
        words = prefix if prefix and role == "api_key" else (*prefix, *split_words(role))
        name = snake_case(words, "credential")
        doc = f"The key that is sent as {scheme.key}." if isinstance(scheme, ApiKeyScheme) else _DOCS[role]
        return Setting(name, role, doc, None if role in _FUNCTIONS else f"{environment}_{name.upper()}")

    return tuple(setting(role) for role in dict.fromkeys(_roles(scheme)))


def _roles(scheme: SecurityScheme) -> Iterator[Role]:
    match scheme:
        case BearerScheme(grants=grants, discovers=discovers):
            yield "token"
            if grants:
                yield from ("client_id", "client_secret")
                yield "discovery_url" if discovers else "token_url"
            for grant in grants:
                yield from _ROLES[grant.kind]
            if any(grant.operation is None for grant in grants):
                yield "scopes"
        case BasicScheme() | DigestScheme():
            yield from ("username", "password")
        case ApiKeyScheme():
            yield "api_key"
        case MutualTlsScheme():
            yield from ("certificate", "certificate_key")
        case _:
            assert_never(scheme)
