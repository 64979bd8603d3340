"""Servers without descriptions go by the words of their hosts."""

from fake import Fake
from servers_by_host import ServersByHost, types

fake = Fake(types, None, None)
ServersByHost(transport=fake, server="us").health.ping()
assert fake.request.url == "https://us.api.example.com/ping"
ServersByHost(transport=fake).health.ping()
assert fake.request.url == "https://eu.api.example.com/ping"
