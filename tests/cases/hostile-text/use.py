"""Text of the document is data wherever it stands: names on the wire are exact, and none of it ran."""

import importlib
import pkgutil
from pathlib import Path

import hostile_text_open_canary_w_write as package
from fake import Fake
from hostile_text_open_canary_w_write import extra_fields, from_dict, to_dict, types
from hostile_text_open_canary_w_write.models import Level, Thing

for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
    importlib.import_module(module.name)
assert not Path("canary").exists()

assert [member.value for member in Level] == [
    '"', "'", "\"'", "\\", '\\"', "\n", "\r\n", "\u2028", "\u202etxt", "{{ 7 * 7 }}", '"""', "# coding: utf-7", "\0",
]  # fmt: skip
WIRE = {
    '"quote"': "a", "'apostrophe'": "b", "back\\slash\\": "c", "new\nline": "\u202etxt",
    "{{ jinja }}": '"""\n{{ 7 * 7 }}\\', "{0!r}%s": "d", "# coding: utf-7": "e", "\u2028": "f", "": "g",
    "__class__": "h", "msgspec.field": "') + open('canary', 'w') + ('",
}  # fmt: skip
thing = from_dict(Thing, WIRE)
assert extra_fields(thing) == {name: WIRE[name] for name in ('"quote"', "back\\slash\\", "new\nline")}
assert to_dict(thing) == WIRE
assert thing.class_ == "h"

fake = Fake(types, WIRE)
client = package.HostileTextOpenCanaryWWrite(transport=fake, api_key="k", server="test")
answer = client.things_open_canary_w.send(
    "7", q_open_canary_w="q", s="v", c_ookie=Level("plain"), quote="a", apostrophe="b", back_slash="c",
    new_line=Level.TXT, jinja='"""\n{{ 7 * 7 }}\\', field_0_r_s="d", coding_utf_7="e", line_separator="f", field="g",
    class_="h", msgspec_field="') + open('canary', 'w') + ('",
)  # fmt: skip
assert answer == thing
assert fake.sent == WIRE
assert fake.request.url.startswith("https://test.example.com/")
assert fake.query == [("q\"\n]; open('canary', 'w') #", "q")]
assert fake.request.headers["X-#'`%s`"] == "v"
assert fake.request.headers["Cookie"] == "c%27ookie=plain"
assert not Path("canary").exists()
