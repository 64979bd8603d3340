"""The public names that every client has, by the module of the package they live in."""

ERRORS = {
    "_runtime.errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "InternalServerError",
        "InvalidArgumentError",
        "MissingArgumentError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseValidationError",
        "TokenError",
        "UnprocessableEntityError",
    ),
}
TYPES = {
    "_runtime.events": ("Retry",),
    "_runtime.downloads": ("AsyncDownload", "Download"),
    "_runtime.headers": ("Headers",),
    "_runtime.httpx_transport": ("AsyncHttpTransport", "HttpTransport"),
    "_runtime.middleware": ("AsyncMiddleware", "Middleware"),
    "_runtime.mismatch": ("Mismatch",),
    "_runtime.models": ("UNSET", "Unset"),
    "_runtime.options": ("CallOptions",),
    "_runtime.pagination": ("AsyncPage", "AsyncPages", "Page"),
    "_runtime.response": ("Response",),
    "_runtime.tokens": ("MemoryTokenStore", "Token", "TokenKey", "TokenStore"),
    "_runtime.transport": (
        "AsyncTransport",
        "ByteStream",
        "RawResponse",
        "Request",
        "Transport",
    ),
    "_runtime.uploads": ("Binary", "Part", "Upload"),
}
STREAMS = {
    "_runtime.framing": ("ServerSentEvent",),
    "_runtime.streams": ("AsyncStream", "Stream"),
}
"""More types, of clients whose methods give streams."""
FUNCTIONS = {
    "_runtime.downloads": ("streamed",),
    "_runtime.models": (
        "extra_fields",
        "from_dict",
        "model_issues",
        "replace",
        "to_dict",
        "to_json",
    ),
    "_runtime.resource": ("with_response",),
}
MOCK = {
    "testing": ("async_client", "async_transport", "client", "transport"),
}
"""What a mock has of its own: resources of such a name get `_`."""
