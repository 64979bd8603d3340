"""Rules about the keys of other generators: one that does not fit is of no effect, which is said."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser import extensions
from clientwright.parser.validate.view import Finding, Rule, View
from clientwright.source.positions import Kind

_KEYS: dict[Kind, frozenset[str]] = {
    "operation": frozenset((*extensions.GROUP, *extensions.METHOD, *extensions.IGNORE)),
    "parameter": frozenset(extensions.PARAMETER),
    "schema": frozenset((*extensions.TYPE, *extensions.PROPERTY, *extensions.MEMBERS)),
}


def keys_of_generators_fit(view: View) -> Iterator[Finding]:
    """A name is a string, and a list of names is as long as the list of values."""
    for kind, known in _KEYS.items():
        for position in view.of(kind):
            for key in sorted(position.value.keys() & known):
                fault = extensions.misfit(key, position.value[key], position.value)
                if fault is not None:
                    hint = "until then, it has no effect"
                    yield view.warning("bad-extension", (*position.tokens, key), f"`{key}` {fault}", hint)


def patterns_for_names_are_not_read(view: View) -> Iterator[Finding]:
    """Speakeasy names operations by regular expressions, too; patterns of a document are not executed."""
    for document in view.of("document"):
        if "x-speakeasy-name-override" in document.value:
            message = "`x-speakeasy-name-override` is only read where it stands on operations, parameters and schemas"
            hint = "patterns of a document are not executed; name the operations one by one, or in the configuration"
            yield view.warning("bad-extension", ("x-speakeasy-name-override",), message, hint)


RULES: tuple[Rule, ...] = (keys_of_generators_fit, patterns_for_names_are_not_read)
