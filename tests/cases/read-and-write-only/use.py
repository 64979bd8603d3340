"""What only the API sets is not sent, and what is only sent need not come back."""

from datetime import date

from fake import Fake
from read_and_write_only import ReadAndWriteOnly, model_issues, to_dict, types
from read_and_write_only.models import User

ANSWER = {"id": 1, "name": "Ada", "created": "2026-02-28"}
fake = Fake(types, ANSWER, ANSWER, ANSWER)
client = ReadAndWriteOnly(transport=fake, strict=True)

user = client.users.update(1, name="Ada", password="secret")
assert fake.sent == {"name": "Ada", "password": "secret"}
assert user == User(id=1, name="Ada", created=date(2026, 2, 28))
assert not model_issues(user)
assert to_dict(user) == ANSWER

client.users.update(1, body=User(name="Bo", password="x", manager=user))
assert fake.sent == {"name": "Bo", "password": "x", "manager": {"name": "Ada"}}
client.users.update(1, body={"id": 2, "name": "as it is"})
assert fake.sent == {"id": 2, "name": "as it is"}
