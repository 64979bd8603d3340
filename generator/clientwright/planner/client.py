"""The client classes: servers, credentials, and what is given once for all calls."""

from __future__ import annotations

from collections import Counter

from clientwright.encoders import Identifier
from clientwright.model import Api
from clientwright.naming import Names
from clientwright.naming.operations import RESERVED_SETTINGS
from clientwright.package import Client, Setting
from clientwright.planner.credentials import plan_credentials
from clientwright.planner.resources import default_security


def plan_client(api: Api, names: Names) -> Client:
    """What the constructors of the client take and know."""
    environment = names.package.upper()
    return Client(
        name=names.client,
        environment=environment,
        servers=tuple((names.servers[s.pointer], s.url, s.description or s.url) for s in api.servers),
        credentials=plan_credentials(api, environment, {*names.shared.values(), *RESERVED_SETTINGS}),
        security=default_security(api),
        shared=tuple((key, _setting(name, _shared_doc(api, key), environment)) for key, name in names.shared.items()),
    )


def _shared_doc(api: Api, key: str) -> str:
    """What most operations say of the header: the order of operations decides nothing."""
    said = Counter(
        parameter.description
        for operation in api.operations
        for parameter in operation.parameters
        if parameter.key == key and parameter.description
    )
    if not said:
        return f"The header `{key.partition(':')[2]}` of every call that takes it."
    return min(said, key=lambda text: (-said[text], text))


def _setting(name: Identifier, doc: str, environment: str) -> Setting:
    return Setting(name, "parameter", doc, f"{environment}_{name.upper()}")
