"""The module of webhooks as source: a function for each, lean and as the stub has it."""

from __future__ import annotations

from clientwright.encoders import Source, docstring_of_lines, sentence, wrap_markdown
from clientwright.layout import call, lay_out, lines_of, list_of
from clientwright.package import Hook, Package, classes_in
from clientwright.render.annotations import RUNTIME, Scope, annotation, imported
from clientwright.render.docstrings import entries
from clientwright.render.imports import Import, import_block, sort_key

_PUBLIC = ("SignatureError", "StandardWebhooks", "Verifier", "WebhookError")
_ARGUMENTS = (
    ("content", "The body of the request, byte by byte as it came: a signature covers nothing else."),
    ("headers", "The headers of the request, whatever the case of their names."),
    ("verify", "What checks the signature, such as `StandardWebhooks(secret)`; `None` trusts anybody."),
)


def imports(package: Package) -> Source:
    """The import block of the lean module."""
    types = [hook.type for hook in package.webhooks]
    found: set[Import] = {("._runtime.webhooks", name) for name in (*_PUBLIC, "parse")}
    found |= set(imported(types, RUNTIME))
    found |= {(".", "models") for type_ in types for _ in classes_in(type_)}
    return import_block(found)


def stub_imports(package: Package) -> Source:
    """The import block of the stub."""
    found: set[Import] = {("collections.abc", "Mapping")} | {("._runtime.webhooks", name) for name in _PUBLIC}
    for hook in package.webhooks:
        found |= set(imported([hook.type], Scope("stub")))
        found |= {(".models", name) for name in classes_in(hook.type)}
    return import_block(found, aliased={entry for entry in found if entry[0] == ".models" and entry[1] in _renamed()})


def _renamed() -> frozenset[str]:
    return frozenset({*_PUBLIC, "Mapping"})


def names(package: Package) -> Source:
    """`__all__` of the module."""
    found: list[str] = sorted((*_PUBLIC, *(str(hook.name) for hook in package.webhooks)), key=sort_key)
    return lay_out(list_of(found), prefix="__all__ = ")


def statement(hook: Hook) -> Source:
    """The only statement of the lean function."""
    type_ = annotation(hook.type, RUNTIME)
    return lay_out(call("return parse", type_, *map(Source, ("content", "headers", "verify"))), 4)


def short_text(hook: Hook) -> str:
    """The docstring of the lean function."""
    return sentence(" ".join(hook.summary.split()))


def signature(hook: Hook) -> Source:
    """The function as the stub writes it."""
    arguments = map(Source, ("content: bytes | str", "headers: Mapping[str, str]", "*", "verify: Verifier | None"))
    returns = lay_out(annotation(hook.type, Scope("stub", renamed=_renamed())), 0, ") -> ", ":")
    return lay_out(lines_of(f"def {hook.name}(", arguments, returns))


def full_docstring(hook: Hook) -> Source:
    """The docstring of the stub."""
    text = sentence(hook.summary) + (f"\n\n{hook.description}" if hook.description else "")
    raises = [
        ("SignatureError", "The request is not signed as it should be."),
        ("WebhookError", "The body is not JSON."),
    ]
    lines = [*wrap_markdown(text, 84), "", "Args:", *entries(_ARGUMENTS, 84), "", "Raises:", *entries(raises, 84)]
    return docstring_of_lines(lines, 4)
