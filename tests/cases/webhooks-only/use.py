"""A document without paths has models to read what comes."""

from datetime import date

from webhooks_only import from_dict, to_dict
from webhooks_only.models import Payment
from webhooks_only.webhooks import parse_paid

payment = from_dict(Payment, {"amount": 1.5, "day": "2026-02-28"})
assert payment == Payment(amount=1.5, day=date(2026, 2, 28))
assert to_dict(payment) == {"amount": 1.5, "day": "2026-02-28"}
assert parse_paid(b'{"amount": 1.5, "day": "2026-02-28"}', {}, verify=None) == payment
