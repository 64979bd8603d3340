"""The configuration names operations, by operationId or by method and path; then there is nothing to note."""

from fake import Fake
from name_clash_settled import NameClashSettled, types

fake = Fake(types, None, None, None)
client = NameClashSettled(transport=fake)
client.accounts.list()
assert fake.path == "/accounts"
client.partners.list_accounts()
assert fake.path == "/partners/accounts"
client.accounts.list_recent()
assert fake.path == "/v2/accounts"
