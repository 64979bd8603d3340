"""Webhooks and callbacks are read into models, once it is clear who sent them; the scheme of Standard Webhooks is there."""

import base64
import hmac
import time
from datetime import UTC, datetime

from fake import raises
from webhooks import ConfigurationError, extra_fields, model_issues
from webhooks.models import Order, OrderStatus, SubscriptionsCreateRequest
from webhooks.types import Headers
from webhooks.webhooks import (
    SignatureError,
    StandardWebhooks,
    WebhookError,
    parse_on_data,
    parse_order_made,
    parse_ping_get,
    parse_ping_post,
)

BODY = b'{"id": 1, "status": "paid"}'
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def signed(body: bytes, secret: str = SECRET, at: float | None = None, *others: str) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = base64.b64encode(hmac.digest(key, f"m1.{stamp}.".encode() + body, "sha256")).decode()
    return {"webhook-id": "m1", "Webhook-Timestamp": stamp, "webhook-signature": " ".join([*others, f"v1,{signature}"])}


# The example of the specification.
example = StandardWebhooks(SECRET, clock=lambda: 1614265330)
example(
    b'{"test": 2432232314}',
    Headers([
        ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("webhook-timestamp", "1614265330"),
        ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    ]),
)  # fmt: skip

verify = StandardWebhooks(SECRET)
assert parse_order_made(BODY, signed(BODY), verify=verify) == Order(id=1, status=OrderStatus.PAID)
assert parse_order_made(BODY.decode(), signed(BODY, SECRET, None, "v1,bm8=", "v1a,eA=="), verify=verify).id == 1
both = StandardWebhooks(["whsec_b2xk", SECRET])
assert parse_order_made(BODY, signed(BODY), verify=both).id == parse_order_made(BODY, signed(BODY, "whsec_b2xk"), verify=both).id
assert "MfKQ" not in repr(verify)

now = time.time()
for headers in (
    signed(BODY + b" "), signed(BODY, "whsec_b3RoZXI="), signed(BODY, at=now - 400), signed(BODY, at=now + 400),
    {**signed(BODY), "webhook-id": "m2"}, {**signed(BODY), "Webhook-Timestamp": "soon"},
    {**signed(BODY), "webhook-signature": ""}, {**signed(BODY), "webhook-signature": "v2,x"}, {},
):  # fmt: skip
    with raises(SignatureError):
        parse_order_made(BODY, headers, verify=verify)
with raises(SignatureError):
    parse_order_made(BODY, {}, verify=lambda body, headers: headers.get("x-secret") == "s")
assert parse_order_made(BODY, {"X-Secret": "s"}, verify=lambda body, headers: headers.get("x-secret") == "s").id == 1


async def promise(body: bytes, headers: Headers) -> None:
    raise SignatureError("nobody waits for this")


with raises(ConfigurationError, "not an `async` one"):
    parse_order_made(BODY, {}, verify=promise)  # type: ignore[arg-type]
for name in ("webhook-id", "webhook-signature"):  # what is no text is no reason for another error
    with raises(SignatureError):
        parse_order_made(BODY, {**signed(BODY), name: "\udc80"}, verify=verify)
for secret in ("whsec_", "whsec_%%%"):
    with raises(ConfigurationError, "whsec_"):
        StandardWebhooks(secret)

# What is not as the document says is kept, as in answers.
order = parse_order_made(b'{"id": "x", "new": [1]}', {}, verify=None)
assert (order.id, extra_fields(order)) == ("x", {"new": [1]})
assert [issue.pointer for issue in model_issues(order)] == ["/id"]
with raises(WebhookError, "not JSON"):
    parse_order_made(b"<html>", {}, verify=None)

data = parse_on_data(b'{"at": "2026-01-01T00:00:00Z"}', {}, verify=None)
assert data.at == datetime(2026, 1, 1, tzinfo=UTC)
assert type(data) is not SubscriptionsCreateRequest
assert parse_ping_get(b"", {}, verify=None) is None
assert parse_ping_post(b"hi", {}, verify=None) == b"hi"
