"""The API model: an OpenAPI document after parsing, in OpenAPI's own words.

Every version of the specification has been rewritten to the 3.1 dialect by now, references to parameters, responses
and the like are resolved, and `SchemaRef` is the only link between schemas: no object cycles, everything hashes and
compares, and recursion needs no special case.
"""

from __future__ import annotations

from clientwright.model.bodies import Encoding, MediaType, Parts, RequestBody, Style
from clientwright.model.document import Api, Tag
from clientwright.model.media import MediaKind, is_file, media_kind
from clientwright.model.names import GivenName
from clientwright.model.operations import (
    Link,
    Operation,
    Pagination,
    Parameter,
    ParameterIn,
    Response,
)
from clientwright.model.schemas import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Discriminator,
    EnumSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    Scalar,
    Schema,
    SchemaDefinition,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
    Xml,
    schemas_inside,
)
from clientwright.model.security import (
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    Grant,
    GrantKind,
    MutualTlsScheme,
    SecurityRequirement,
    SecurityScheme,
)
from clientwright.model.servers import Server
from clientwright.model.webhooks import Webhook

__all__ = [
    "Annotations",
    "AnySchema",
    "Api",
    "ApiKeyScheme",
    "ArraySchema",
    "BasicScheme",
    "BearerScheme",
    "BooleanSchema",
    "DigestScheme",
    "Discriminator",
    "Encoding",
    "EnumSchema",
    "GivenName",
    "Grant",
    "GrantKind",
    "Link",
    "MediaKind",
    "MediaType",
    "MutualTlsScheme",
    "NullSchema",
    "NumberSchema",
    "ObjectSchema",
    "Operation",
    "Pagination",
    "Parameter",
    "ParameterIn",
    "Parts",
    "Property",
    "RequestBody",
    "Response",
    "Scalar",
    "Schema",
    "SchemaDefinition",
    "SchemaRef",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "StringSchema",
    "Style",
    "Tag",
    "TupleSchema",
    "UnionSchema",
    "Webhook",
    "Xml",
    "is_file",
    "media_kind",
    "schemas_inside",
]
