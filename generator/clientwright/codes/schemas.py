"""Codes of faults in schemas, and in values that should fit them."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.codes.meaning import Meaning

SCHEMAS: Mapping[str, Meaning] = {
    "unknown-type": Meaning(
        "There is no such type.", "Use `string`, `number`, `integer`, `boolean`, `array`, `object` or `null`."
    ),
    "unknown-format": Meaning(
        "The format is none that is known for the type, and has no effect.",
        "Mend the spelling; a format of your own is fine when it is meant.",
    ),
    "unknown-value": Meaning(
        "A field holds a value that is none of those allowed.", "Use one of those that the message names."
    ),
    "wrong-type": Meaning(
        "A value is of another type than its field takes.", "Write it as the message says; quotes make text."
    ),
    "bad-form": Meaning("A text does not have the form that its field demands.", "Write it as the message says."),
    "empty-value": Meaning("A field has no value, which counts as absent.", "Remove it, or give it a value."),
    "empty-enum": Meaning("`enum` lists no value.", "List the values, or remove it."),
    "repeated-value": Meaning("A list holds a value twice.", "Keep one."),
    "rule-broken": Meaning("A value breaks a rule of the OpenAPI schema.", "Do what the message says."),
    "older-form": Meaning(
        "A keyword is used as an older version of OpenAPI did, or a newer one does.",
        "Write it as the version of the document does; it is read as it is meant.",
    ),
    "nullable": Meaning("`nullable` is no keyword since OpenAPI 3.1.", "Write `type: [string, 'null']`."),
    "nullable-ref": Meaning(
        "OpenAPI 3.0 ignores what stands beside a `$ref`, and yet `nullable` there is meant.",
        "Write `allOf` with the reference, and `nullable` beside it.",
    ),
    "nullable-alone": Meaning(
        "An alternative says nothing but `nullable: true`: by OpenAPI 3.0 it takes anything, and yet `null` is meant.",
        "Write `nullable: true` beside the other alternatives.",
    ),
    "required-property": Meaning(
        "A required name is not among the properties.", "Describe it under `properties`, or remove it from `required`."
    ),
    "default-type": Meaning("A default does not fit its schema.", "Mend the default or the schema."),
    "enum-type": Meaning(
        "A listed value does not fit its schema, so that it is left out.", "Mend the value or the type."
    ),
    "example-type": Meaning("An example does not fit its schema.", "Mend the example or the schema."),
    "degraded": Meaning(
        "A part of the document has no type of its own in Python, and is typed as `Any`.",
        "Mend the part, if the message says that it is broken; otherwise nothing needs to be done.",
    ),
    "validator-failed": Meaning(
        "The shape of the document could not be checked as a whole.", "Please report it, with the document if you can."
    ),
}
