"""Two operations that want one name get two names, and each calls its own path."""

from fake import Fake
from name_clash import NameClash, types

fake = Fake(types, None, None, None)
client = NameClash(transport=fake)
client.accounts.list()
assert fake.path == "/accounts"
client.accounts.list_accounts()
assert fake.path == "/partners/accounts"
client.accounts.list_get_v2_accounts()
assert fake.path == "/v2/accounts"
