"""Defaults are documented, never sent; wrong ones are not even documented. Values of a wrong type are no members."""

from datetime import date
from pathlib import Path

import defaults
from defaults import Defaults, model_issues, to_dict, types
from defaults.models import Level, Settings, SettingsUnlistedNull
from fake import Fake

WIRE = {
    "text": "a", "number": 0.5, "whole": 3, "flag": True, "list": [3], "object": {"b": 1}, "nothing": None,
    "day": "2026-03-01", "level": "high", "other_level": "low", "either": "x", "wrong_type": 1, "wrong_flag": True,
    "wrong_null": "n", "wrong_member": "a", "wrong_level": "low", "wrong_part": "high", "wrong_item": [1],
    "wrong_property": {"a": "b"}, "wrong_day": "2026-03-02", "wrong_form": True, "wrong_value": "a",
    "wrong_values": "1", "unlisted_null": None, "wrong_constant": 1, "no_values": "v",
}  # fmt: skip
fake = Fake(types, WIRE)
client = Defaults(transport=fake)

settings = client.settings.save(body=Settings(text="b"), size=5)
assert fake.sent == {"text": "b"}
assert fake.query == [("size", "5")]
assert settings.day == date(2026, 3, 1)
assert settings.level is Level.HIGH
assert settings.wrong_value == "a"
assert list(SettingsUnlistedNull) == ["a", "b"]
assert not model_issues(settings)
assert to_dict(settings) == WIRE

stub = (Path(defaults.__file__).parent / "models" / "settings.pyi").read_text("utf-8")
documented = {word: stub.partition(f"    {word}: ")[2].splitlines()[1] for word in ("list", "object", "nothing", "day", "other_level")}
assert documented == {
    "list": '    """Default: `[1, 2]`."""',
    "object": """    \"\"\"Default: `{"a": ["b"]}`.\"\"\"""",
    "nothing": '    """Default: `null`."""',
    "day": """    \"\"\"Default: `"2026-02-28"`.\"\"\"""",
    "other_level": """    \"\"\"Default: `"high"`.\"\"\"""",
}
for word in ("type", "flag", "null", "member", "item", "property", "day", "form"):
    assert '"""' not in stub.partition(f"    wrong_{word}: ")[2].splitlines()[1], word
