# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import Body, Encoding, Operation, Parts, field
from .._runtime.resource import AsyncResource, Resource

_ADD = Operation(
    "photos.add",
    method="POST",
    path=("/photos",),
    body=Body(
        "multipart/form-data",
        required=True,
        fields=(
            field("title", required=True),
            field("photo", required=True),
            field("more"),
            field("place"),
            field("sizes"),
            field("key"),
            field("box"),
            field("flags"),
        ),
        parts=Parts(
            {
                "photo": Encoding("image/png", headers={"X-Kind": "photo"}),
                "box": Encoding(style="deepObject"),
                "flags": Encoding(style="pipeDelimited", explode=False),
                "key": Encoding(is_text=True),
            }
        ),
    ),
)
_SEND_ORDERS = Operation(
    "photos.send_orders",
    method="POST",
    path=("/orders",),
    body=Body(
        "multipart/form-data",
        required=True,
        fields=(field("order", required=True), field("others"), field("note")),
        parts=Parts(
            {
                "order": Encoding(
                    "application/xml",
                    xml={
                        "name": "order",
                        "namespace": "https://api.example.com/orders",
                    },
                    type=lambda: models.Order,
                ),
                "others": Encoding(
                    "application/xml; charset=utf-16",
                    xml={
                        "name": "order",
                        "namespace": "https://api.example.com/orders",
                    },
                    type=lambda: models.Order,
                ),
                "note": Encoding(needs=("X-Rate",)),
            }
        ),
    ),
)
_MIX_ORDERS = Operation(
    "photos.mix_orders",
    method="PUT",
    path=("/orders",),
    body=Body(
        "multipart/mixed",
        required=True,
        parts=Parts(
            rest=Encoding(
                "text/xml",
                xml={"name": "order", "namespace": "https://api.example.com/orders"},
                type=lambda: models.Order,
            )
        ),
    ),
)
_ADD_SCAN = Operation(
    "photos.add_scan",
    method="POST",
    path=("/scans",),
    body=Body(
        "multipart/form-data",
        required=True,
        fields=(
            field("file", required=True),
            field("page"),
            field("pages"),
            field("raw"),
            field("drawing"),
            field("notes"),
            field("icon"),
            field("photo", nullable=True),
            field("shots", nullable=True),
        ),
        parts=Parts(
            {
                "page": Encoding("image/tiff"),
                "file": Encoding("application/octet-stream"),
                "pages": Encoding("image/png"),
                "drawing": Encoding("image/svg+xml"),
                "notes": Encoding("text/markdown"),
                "icon": Encoding("image/png", is_text=True),
                "photo": Encoding("image/jpeg"),
                "shots": Encoding("image/gif"),
            }
        ),
    ),
)
_REPLACE_SCAN = Operation(
    "photos.replace_scan",
    method="PUT",
    path=("/scans",),
    body=Body(
        "multipart/form-data",
        required=True,
        fields=(field("file", required=True), field("title")),
        parts=Parts({"file": Encoding("image/png")}),
    ),
)
_CORRECT_SCAN = Operation(
    "photos.correct_scan",
    method="PATCH",
    path=("/scans",),
    body=Body(
        "application/json",
        required=True,
        fields=(field("svg"),),
        others=(
            Body(
                "multipart/form-data", parts=Parts({"svg": Encoding("image/svg+xml")})
            ),
        ),
    ),
)
_GET_SCAN = Operation(
    "photos.get_scan",
    method="GET",
    path=("/scans",),
    responses={"200": {"application/json": lambda: models.PhotosGetScanResponse}},
)
_SEND_FORM = Operation(
    "photos.send_form",
    method="POST",
    path=("/forms",),
    body=Body(
        "application/x-www-form-urlencoded",
        fields=(
            field("place"),
            field("box"),
            field("colours"),
            field("url"),
            field("lines"),
        ),
        parts=Parts(
            {
                "box": Encoding(style="deepObject", explode=True),
                "colours": Encoding(style="spaceDelimited", explode=False),
                "url": Encoding(style="form", allow_reserved=True),
                "lines": Encoding("application/json"),
            }
        ),
    ),
)
_SEND_MIXED = Operation(
    "photos.send_mixed",
    method="POST",
    path=("/mixed",),
    body=Body(
        "multipart/mixed",
        required=True,
        parts=Parts(
            first=(Encoding(), Encoding("text/markdown")), rest=Encoding("image/png")
        ),
    ),
)


class Photos(Resource):
    """The operations of photos."""

    def add(
        self,
        *,
        title=None,
        photo=None,
        more=None,
        place=None,
        sizes=None,
        key=None,
        box=None,
        flags=None,
        body=None,
        options=None,
    ):
        """`POST /photos`."""
        return self._call(_ADD, locals(), options, body)

    def send_orders(
        self, *, order=None, others=None, note=None, body=None, options=None
    ):
        """`POST /orders`."""
        return self._call(_SEND_ORDERS, locals(), options, body)

    def mix_orders(self, *, body, options=None):
        """`PUT /orders`."""
        return self._call(_MIX_ORDERS, {}, options, body)

    def add_scan(
        self,
        *,
        file=None,
        page=None,
        pages=None,
        raw=None,
        drawing=None,
        notes=None,
        icon=None,
        photo=UNSET,
        shots=UNSET,
        body=None,
        options=None,
    ):
        """`POST /scans`."""
        return self._call(_ADD_SCAN, locals(), options, body)

    def replace_scan(self, *, file=None, title=None, body=None, options=None):
        """`PUT /scans`."""
        return self._call(_REPLACE_SCAN, locals(), options, body)

    def correct_scan(self, *, svg=None, body=None, content_type=None, options=None):
        """`PATCH /scans`."""
        return self._call(_CORRECT_SCAN.sending(content_type), locals(), options, body)

    def get_scan(self, *, options=None):
        """`GET /scans`."""
        return self._call(_GET_SCAN, {}, options)

    def send_form(
        self,
        *,
        place=None,
        box=None,
        colours=None,
        url=None,
        lines=None,
        body=None,
        options=None,
    ):
        """`POST /forms`."""
        return self._call(_SEND_FORM, locals(), options, body)

    def send_mixed(self, *, body, options=None):
        """`POST /mixed`."""
        return self._call(_SEND_MIXED, {}, options, body)


class AsyncPhotos(AsyncResource, of=Photos):
    """The operations of photos."""
