# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any, TypeAlias

AnySchema: TypeAlias = Any
"""The `any` of the document. What `not` describes in the document is not allowed."""
