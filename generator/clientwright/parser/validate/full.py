"""All of openapi-spec-validator, for `validate --full`: what only that finds is reported in its own words.

It runs patterns of the document, and takes ten seconds for a large one, so that no other command does this. What it
would follow references out of the document with is taken away.
"""

from __future__ import annotations

from typing import Any, NoReturn

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.document import Document


def check_fully(document: Document, report: Report) -> None:
    """Report what openapi-spec-validator has against places of the document that nothing is said about yet."""
    said = {finding.place.tokens for finding in report if isinstance(finding.place, Pointer)}
    try:
        for error in _validator(document).iter_errors():
            tokens = tuple(str(token) for token in error.absolute_path)
            if tokens not in said:
                said.add(tokens)
                message = f"openapi-spec-validator says: {error.message.partition(chr(10))[0][:300]}"
                report.warning("rule-broken", Pointer(document.name, tokens), message)
    except Exception as error:  # noqa: BLE001 - whatever the library trips over, the user gets a sentence
        message = f"openapi-spec-validator did not come to its end: {' '.join(str(error).split())[:200]}"
        report.warning("validator-failed", Pointer(document.name), message)


def _validator(document: Document) -> Any:
    import openapi_spec_validator as judges
    from jsonschema_path.paths import SchemaPath

    root: Any = document.root
    version = str(root.get("openapi") or root.get("swagger"))[:3]
    by_version = {
        "2.0": judges.OpenAPIV2SpecValidator,
        "3.0": judges.OpenAPIV30SpecValidator,
        "3.2": judges.OpenAPIV32SpecValidator,
    }
    handlers: dict[str, Any] = dict.fromkeys(("<all_urls>", "http", "https", "file"), _refuse)
    return by_version.get(version, judges.OpenAPIV31SpecValidator)(SchemaPath.from_dict(root, handlers=handlers))


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"a reference leads out of the document, to {uri}")
