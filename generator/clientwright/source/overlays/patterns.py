"""The functions `match` and `search` of JSONPath, in time that grows with the text: no pattern can stop a run.

Python's own `re` may take for ever with a pattern such as `(a+)+b`; the engine behind `jsonschema_rs` cannot.
"""

from __future__ import annotations

from collections.abc import Mapping

from jsonpath.function_extensions import ExpressionType, FilterFunction


class _Matching(FilterFunction):
    """Whether a text matches a pattern (RFC 9535 §2.4.6 and §2.4.7); a pattern that is none matches nothing."""

    def __init__(self, form: str) -> None:
        self._form = form

    @property
    def arg_types(self) -> list[ExpressionType]:
        """The text, and the pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """A truth, which a filter can be made of."""
        return ExpressionType.LOGICAL

    def __call__(self, text: object, pattern: object) -> bool:
        import jsonschema_rs

        if not isinstance(text, str) or not isinstance(pattern, str):
            return False
        schema = {"pattern": self._form.format(pattern)}
        try:
            validator = jsonschema_rs.Draft202012Validator(schema, pattern_options=jsonschema_rs.RegexOptions())
        except jsonschema_rs.ValidationError:
            return False
        return validator.is_valid(text)


PATTERN_FUNCTIONS: Mapping[str, FilterFunction] = {"match": _Matching("^(?:{})$"), "search": _Matching("{}")}
