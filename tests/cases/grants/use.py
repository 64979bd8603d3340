"""However a token was got, it is sent the same way."""

from fake import Fake
from grants import Grants, types

fake = Fake(types, None)
Grants(transport=fake, token="t").checks.login()
assert fake.request.headers["Authorization"] == "Bearer t"
