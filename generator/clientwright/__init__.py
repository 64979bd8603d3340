"""clientwright turns an OpenAPI document into a typed Python client; `clientwright.pipeline` tells the story."""

__version__ = "0.1.0"
__all__ = ["__version__"]
