"""Schemas: from JSON Schema 2020-12, as OpenAPI 3.1 §4.8.24 uses it, to the sum type `model.Schema`.

`{"type": ["string", "null"], "format": "date"}` becomes `UnionSchema((StringSchema(format="date"), NullSchema()))`,
and `{"allOf": [{"$ref": "#/…/Pet"}, {"properties": …}]}` one object that extends another. What cannot be typed becomes
an `AnySchema` that says why, and a warning.
"""

from __future__ import annotations

from clientwright.parser.schemas.discriminators import apply_discriminators
from clientwright.parser.schemas.reading import SchemaReader

__all__ = ["SchemaReader", "apply_discriminators"]
