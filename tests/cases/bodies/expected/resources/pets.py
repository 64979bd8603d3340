# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "pets.create",
    method="POST",
    path=("/pets",),
    body=Body(
        "application/json",
        required=True,
        fields=(field("name", required=True), field("tags")),
        others=(
            Body("application/x-www-form-urlencoded"),
            Body("image/*"),
            Body("text/csv"),
        ),
    ),
)
_PATCH = Operation(
    "pets.patch",
    method="PATCH",
    path=("/pets",),
    body=Body(
        "application/merge-patch+json",
        fields=(field("name", required=True), field("tags")),
    ),
)
_SEARCH = Operation(
    "pets.search",
    method="QUERY",
    path=("/pets",),
    body=Body("application/json", required=True, fields=(field("words"),)),
)
_DELETE = Operation(
    "pets.delete", method="DELETE", path=("/pets",), body=Body("application/json")
)
_LIST = Operation(
    "pets.list",
    method="GET",
    path=("/pets",),
    body=Body("application/json", fields=(field("name", required=True), field("tags"))),
)
_COPY = Operation(
    "pets.copy",
    method="COPY",
    path=("/pets",),
    body=Body("text/plain; charset=iso-8859-1", required=True),
)
_LEND = Operation(
    "pets.lend",
    method="PUT",
    path=("/pets/loans",),
    body=Body(
        "application/json",
        fields=(
            field("kind", required=True, default="loan"),
            field("name", required=True),
            field("note"),
        ),
    ),
)
_SEND_PING = Operation(
    "pets.send_ping",
    method="POST",
    path=("/pets/loans",),
    body=Body(
        "application/json",
        fields=(field("kind", required=True, default="ping"), field("note")),
    ),
)
_SET_FRIENDS = Operation(
    "pets.set_friends",
    method="PUT",
    path=("/pets/friends",),
    body=Body(
        "application/json",
        required=True,
        nullable=True,
        others=(Body("application/merge-patch+json", nullable=True),),
    ),
)
_PUT_PHOTO = Operation(
    "pets.put_photo",
    method="PUT",
    path=("/pets/photo",),
    body=Body("image/*", required=True),
)
_PUT_FILM = Operation(
    "pets.put_film", method="PUT", path=("/pets/film",), body=Body("*/*")
)
_ADD = Operation(
    "pets.add",
    method="POST",
    path=("/pets/lines",),
    body=Body("application/x-ndjson", required=True),
)
_SEQUENCE = Operation(
    "pets.sequence",
    method="POST",
    path=("/pets/sequence",),
    body=Body("application/json-seq"),
)


class Pets(Resource):
    """The operations of pets."""

    def create(
        self, *, name=None, tags=None, body=None, content_type=None, options=None
    ):
        """`POST /pets`."""
        return self._call(_CREATE.sending(content_type), locals(), options, body)

    def patch(self, *, name=None, tags=None, body=None, options=None):
        """`PATCH /pets`."""
        return self._call(_PATCH, locals(), options, body)

    def search(self, *, words=None, body=None, options=None):
        """`QUERY /pets`."""
        return self._call(_SEARCH, locals(), options, body)

    def delete(self, *, body=None, options=None):
        """`DELETE /pets`."""
        return self._call(_DELETE, {}, options, body)

    def list(self, *, name=None, tags=None, body=None, options=None):
        """`GET /pets`."""
        return self._call(_LIST, locals(), options, body)

    def copy(self, *, body, options=None):
        """`COPY /pets`."""
        return self._call(_COPY, {}, options, body)

    def lend(self, *, name=None, kind=None, note=None, body=None, options=None):
        """`PUT /pets/loans`."""
        return self._call(_LEND, locals(), options, body)

    def send_ping(self, *, kind=None, note=None, body=None, options=None):
        """`POST /pets/loans`."""
        return self._call(_SEND_PING, locals(), options, body)

    def set_friends(self, *, body, content_type=None, options=None):
        """`PUT /pets/friends`."""
        return self._call(_SET_FRIENDS.sending(content_type), {}, options, body)

    def put_photo(self, *, body, content_type, options=None):
        """`PUT /pets/photo`."""
        return self._call(_PUT_PHOTO.sending(content_type), {}, options, body)

    def put_film(self, *, body=None, content_type=None, options=None):
        """`PUT /pets/film`."""
        return self._call(_PUT_FILM.sending(content_type), {}, options, body)

    def add(self, *, body, options=None):
        """`POST /pets/lines`."""
        return self._call(_ADD, {}, options, body)

    def sequence(self, *, body=None, options=None):
        """`POST /pets/sequence`."""
        return self._call(_SEQUENCE, {}, options, body)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
