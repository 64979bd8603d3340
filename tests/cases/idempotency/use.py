"""One key for each call, the same for all its attempts, where the document or the client asks for keys."""

from fake import Fake, raises
from payments import CallOptions, InternalServerError, Payments, types

FAILED = (503, "text/plain", b"later")
LOST = (502, "text/plain", b"perhaps")


def keys(fake: Fake, name: str = "Idempotency-Key") -> list[str | None]:
    return [request.headers.get(name) for request in fake.requests]


fake = Fake(types, LOST, None, None)
client = Payments(transport=fake)
client.payments.create()
client.payments.create()
first, again, second = keys(fake)
assert first, "a required key is made up"
assert first == again, "a key is made once for a call, however often it is tried"
assert first != second, "another call has another key"
assert len({first, second}) == 2

fake = Fake(types, *[None] * 6)
client = Payments(transport=fake, headers={"x-unrelated": "1"})
client.payments.create(idempotency_key="mine")
client.payments.create(options=CallOptions(idempotency_key="of the options"))
client.payments.create(options=CallOptions(headers={"idempotency-key": "of a header"}))
assert keys(fake) == ["mine", "of the options", "of a header"]
client.refunds.create(options=CallOptions(idempotency_key="same"))
assert keys(fake, "X-Idempotency-Key")[-1] == "same"
assert keys(fake)[-1] == "same"
client.payouts.delete()
client.notes.create()
assert keys(fake)[-2:] == [None, None], "no key where nobody asks for one"

fake = Fake(types, LOST)
with raises(InternalServerError, "502"):
    Payments(transport=fake).notes.create()
assert len(fake.requests) == 1, "without a key, a POST whose answer was lost is not sent again"

fake = Fake(types, LOST, None, None, None, None)
client = Payments(transport=fake, idempotency_keys=True)
client.notes.create()
client.notes.update()
client.payouts.delete()
client.notes.create(options=CallOptions(idempotency_key="mine"))
one, same, other, none, mine = keys(fake)
assert one
assert one == same
assert other not in {None, one}
assert none is None, "methods that may be repeated need no key"
assert mine == "mine"
assert keys(fake := Fake(types)) == []
