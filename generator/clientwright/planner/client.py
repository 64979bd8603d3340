"""The client classes: servers, credentials, and what is given once for all calls."""

from __future__ import annotations

from itertools import accumulate, chain, count

from clientwright.encoders import Identifier
from clientwright.model import Api, ApiKeyScheme, BasicScheme, BearerScheme, SecurityScheme
from clientwright.naming import Names
from clientwright.naming.operations import RESERVED_SETTINGS
from clientwright.naming.words import snake_case, split_words
from clientwright.package import Builtin, Client, Credential, Setting
from clientwright.planner.resources import default_security
from clientwright.pointer import Pointer

_TEXT = Builtin("str")
_LONGEST_PREFIX = 32


def plan_client(api: Api, names: Names) -> Client:
    """What the constructors of the client take and know."""
    environment = names.package.upper()
    return Client(
        name=names.client,
        environment=environment,
        servers=tuple((names.servers[s.pointer], s.url, s.description or s.url) for s in api.servers),
        credentials=_plan_credentials(api.security_schemes, environment, {*names.shared.values(), *RESERVED_SETTINGS}),
        security=default_security(api),
        shared=tuple((key, _setting(name, _shared_doc(api, key), environment)) for key, name in names.shared.items()),
    )


def _shared_doc(api: Api, key: str) -> str:
    for operation in api.operations:
        for parameter in operation.parameters:
            if f"{parameter.location}:{parameter.name}" == key and parameter.description:
                return parameter.description
    return f"The header `{key.partition(':')[2]}` of every call that takes it."


def _plan_credentials(schemes: tuple[SecurityScheme, ...], environment: str, taken: set[str]) -> tuple[Credential, ...]:
    """Each scheme with its settings; of schemes that want the same name, the first by its own name gets it."""
    credentials: dict[Pointer, Credential] = {}
    for scheme in sorted(schemes, key=lambda scheme: scheme.name):
        settings = _scheme_settings(scheme, environment, ())
        if any(setting.name in taken for setting in settings):
            settings = _scheme_settings(scheme, environment, _free_prefix(scheme, environment, taken))
        taken.update(setting.name for setting in settings)
        credentials[scheme.pointer] = Credential(scheme, settings)
    return tuple(credentials[scheme.pointer] for scheme in schemes)


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
    def setting(name: str, doc: str) -> Setting:
        words = (*prefix, *split_words(name))
        return _setting(snake_case(words, "credential"), doc, environment, name == "token")

    match scheme:
        case BearerScheme():
            token = setting("token", "A bearer token, or a function that returns one.")
            if scheme.grant is None:
                return (token,)
            return (
                token,
                setting("client_id", "The client id with which tokens are fetched (OAuth 2.0 client credentials)."),
                setting("client_secret", "The secret that belongs to the client id."),
                setting("token_url", "Where tokens are fetched, if not where the document says."),
            )
        case BasicScheme():
            return (setting("username", "The user name."), setting("password", "The password."))
        case ApiKeyScheme():
            name = "" if prefix else "api_key"
            return (setting(name, f"The key that is sent as {scheme.key}."),)


def _setting(name: Identifier, doc: str, environment: str, is_callable: bool = False) -> Setting:
    return Setting(name, _TEXT, doc, f"{environment}_{name.upper()}", is_callable)
