"""What the templates of pages for people ask for: titles, rows of tables, and lines."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.encoders import Identifier, Source, code_span, markdown
from clientwright.model import BearerScheme
from clientwright.package import (
    Argument,
    Enum,
    Method,
    Model,
    ModelClass,
    ModelIndex,
    Package,
    Resource,
)
from clientwright.render import methods
from clientwright.render.annotations import Scope, annotation
from clientwright.render.imports import sort_key

# --- Titles ----------------------------------------------------------------------------------------------------------


def package_title(package: Package) -> str:
    """What the package is, in a sentence."""
    return f"A typed client for the {_title(package)}."


def client_title(package: Package) -> str:
    """What the client module is, in a sentence."""
    name = package.client.name
    return f"`{name}` and `Async{name}`: the {_title(package)}, blocking and for async code."


def models_title(index: ModelIndex) -> str:
    """What the models package is, in a sentence."""
    return f"The models of the {_title(index)}, each loaded when it is first asked for."


def _title(titled: Package | ModelIndex) -> str:
    return " ".join(titled.title.split()) or "API"


def source_folder(package: Package) -> str:
    """The folder of the package below the distribution folder."""
    return f"src/{package.name}"


# --- Pages for people ------------------------------------------------------------------------------------------------


def api_entries(resource: Resource) -> Iterator[Source]:
    """The lines of `api.md` for a resource: each method as it is called, what it gives, and what it does."""
    for method in resource.methods:
        arguments = ", ".join(_api_arguments(method))
        returns = methods.returns_source(method)
        call = f"client.{resource.name}.{method.name}({arguments})"
        summary = markdown(method.summary or method.description or method.key)
        yield Source(f"- `{call}` → `{returns}`  \n  {summary} · {code_span(method.key)}")


def webhook_entries(package: Package) -> Iterator[Source]:
    """The lines of `api.md` for what the API sends by itself."""
    for hook in package.webhooks:
        returns = annotation(hook.type, Scope("stub")).flat
        yield Source(
            f"- `webhooks.{hook.name}(content, headers, verify=…)` → `{returns}`  \n  {markdown(hook.summary)}"
        )


def webhook_name(package: Package) -> Source:
    """The first function that reads what the API sends."""
    return Source(package.webhooks[0].name)


def _api_arguments(method: Method) -> Iterator[str]:
    """The arguments as `api.md` shows them, in brackets where they may be left out."""
    body = method.body
    yield from (_api_argument(argument) for argument in method.arguments)
    if body is not None and body.fields:
        yield from (_api_argument(field) for field in body.fields)
    elif body is not None:
        yield "body=…" if body.is_required else "[body=…]"
    if body is not None and body.has_choice:
        yield "[content_type=…]"


def _api_argument(argument: Argument) -> str:
    if argument.place == "path":
        return argument.name
    return f"{argument.name}=…" if argument.is_required else f"[{argument.name}=…]"


def model_entries(package: Package) -> Iterator[Source]:
    """The lines of `api.md` for the models."""
    for module in sorted(package.models, key=lambda module: module.name):
        for class_ in module.classes:
            parts = ", ".join(f"`{part}`" for part in _parts(class_))
            yield Source(f"- `{class_.name}`: {parts}" if parts else f"- `{class_.name}`")


def _parts(class_: ModelClass) -> list[Identifier]:
    """The fields of a model, or the members of an enum."""
    match class_:
        case Model():
            return [field.name for field in class_.fields]
        case Enum():
            return [member.name for member in class_.members]
        case _:
            return []


def constructor_call(package: Package) -> Source:
    """The client made with the credentials that it would usually be given."""
    names: list[Identifier] = []
    for credential in package.client.credentials[:1]:
        names = [setting.name for setting in credential.settings]
        if isinstance(credential.scheme, BearerScheme):
            kinds = {grant.kind for grant in credential.scheme.grants}
            names = names[1:3] if "client_credentials" in kinds else names[:1]
    arguments = ", ".join(f'{name}="my-{name.replace("_", "-")}"' for name in names)
    return Source(f"{package.client.name}({arguments})")


def constructor_call_with(package: Package, argument: str) -> Source:
    """The client made with one more argument of our own."""
    head = constructor_call(package)[:-1]
    return Source(f"{head}{'' if head.endswith('(') else ', '}{argument})")


def root_import(package: Package, *names: str) -> Source:
    """The import of public names of the package, in order."""
    return Source(f"from {package.name} import {', '.join(sorted(names, key=sort_key))}")


def fetches_tokens(package: Package) -> bool:
    """Whether the client fetches tokens by itself."""
    schemes = [credential.scheme for credential in package.client.credentials]
    return any(isinstance(scheme, BearerScheme) and bool(scheme.grants) for scheme in schemes)


def settings_rows(package: Package) -> Iterator[Source]:
    """The rows of the README's table of settings."""
    client = package.client
    for setting in [s for c in client.credentials for s in c.settings] + [s for _, s in client.shared]:
        variable = f"`{setting.environment}`" if setting.environment else ""
        yield Source(f"| `{setting.name}=` | {variable} | {markdown(setting.doc)} |")


def server_rows(package: Package) -> Iterator[Source]:
    """The rows of the README's table of servers."""
    for name, url, description in package.client.servers:
        yield Source(f"| {code_span(name)} | {markdown(url)} | {markdown(description)} |")


def shared_argument(package: Package) -> Source:
    """The first argument that the client takes once for all calls."""
    return Source(package.client.shared[0][1].name)


def title(package: Package) -> Source:
    """The title of the API as Markdown."""
    return markdown(package.title)


def version(package: Package) -> Source:
    """The version of the document as Markdown."""
    return markdown(package.api_version)


def description(package: Package) -> Source:
    """What the document says about the API as Markdown."""
    return markdown(package.doc)


def resource_line(resource: Resource) -> Source:
    """What the document says about a resource as Markdown."""
    return markdown(resource.doc)


def variable(package: Package, name: str) -> Source:
    """An environment variable of the client."""
    return Source(f"{package.client.environment}_{name}")


def some_path(package: Package) -> str:
    """A path of the API that holds no parameter."""
    for resource in package.resources:
        for method in resource.methods:
            if method.verb == "GET" and len(method.path) == 1 and isinstance(method.path[0], str):
                return method.path[0]
    return "/"
