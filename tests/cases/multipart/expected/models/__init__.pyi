# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multipart API, each loaded when it is first asked for."""

from .photos_add_request import PhotosAddRequest
from .photos_send_form_request import PhotosSendFormRequest
from .place import Place

__all__ = ["PhotosAddRequest", "PhotosSendFormRequest", "Place"]
