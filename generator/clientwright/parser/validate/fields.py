"""The fields of every object, over all versions: to tell a slip from a word of another version."""

from __future__ import annotations

from clientwright.parser.validate.view import Version
from clientwright.source.positions import METHODS, Kind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARAMETER = (
    "description required deprecated allowEmptyValue style explode allowReserved schema example examples content"
)
FIELDS: dict[Kind, frozenset[str]] = {
    "document": _words(
        "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs"
    ),
    "info": _words("title summary description termsOfService contact license version"),
    "paths": frozenset(),
    "path item": _words("$ref summary description servers parameters additionalOperations") | frozenset(METHODS),
    "operation": _words(
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
        " security servers"
    ),
    "parameter": _words("name in " + _PARAMETER),
    "header": _words(_PARAMETER),
    "request body": _words("description content required"),
    "media type": _words("schema itemSchema example examples encoding prefixEncoding itemEncoding description"),
    "encoding": _words("contentType headers style explode allowReserved encoding prefixEncoding itemEncoding"),
    "responses": _words("default"),
    "response": _words("summary description headers content links"),
    "example": _words("summary description value externalValue dataValue serializedValue"),
    "link": _words("operationRef operationId parameters requestBody description server"),
    "callback": frozenset(),
    "components": _words(
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks"
        " pathItems mediaTypes"
    ),
    "schema": _words(
        "$schema $id $anchor $dynamicAnchor $dynamicRef $recursiveRef $recursiveAnchor $vocabulary $comment $defs $ref"
        " definitions title description default deprecated readOnly writeOnly example examples enum const type format"
        " multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern items prefixItems"
        " additionalItems unevaluatedItems contains maxContains minContains maxItems minItems uniqueItems properties"
        " patternProperties additionalProperties unevaluatedProperties propertyNames required maxProperties"
        " minProperties dependentRequired dependentSchemas dependencies allOf anyOf oneOf not if then else"
        " contentEncoding contentMediaType contentSchema nullable discriminator xml externalDocs id"
    ),
    "discriminator": _words("propertyName mapping defaultMapping"),
    "security scheme": _words(
        "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated"
    ),
    "security requirement": frozenset(),
    "server": _words("url description variables name"),
    "tag": _words("name summary description externalDocs parent kind"),
}

_ITEMS = (
    "type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength"
    " pattern maxItems minItems uniqueItems enum multipleOf"
)
_SWAGGER: dict[Kind, frozenset[str]] = {
    **FIELDS,
    "document": _words(
        "swagger info host basePath schemes consumes produces paths definitions parameters responses"
        " securityDefinitions security tags externalDocs"
    ),
    "info": _words("title description termsOfService contact license version"),
    "path item": _words("$ref get put post delete options head patch parameters"),
    "operation": _words(
        "tags summary description externalDocs operationId consumes produces parameters responses schemes deprecated"
        " security"
    ),
    "parameter": _words("name in description required schema allowEmptyValue " + _ITEMS),
    "header": _words("description " + _ITEMS),
    "response": _words("description schema headers examples"),
    "security scheme": _words("type description name in flow authorizationUrl tokenUrl scopes"),
    "tag": _words("name description externalDocs"),
}


def fields_of(version: Version) -> dict[Kind, frozenset[str]]:
    """The fields of every object in a version, and in those that are near to it."""
    return _SWAGGER if version == "2.0" else FIELDS
