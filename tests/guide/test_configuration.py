"""The page on the configuration is made from the options that the tool checks, and so is the published schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import assert_never

from clientwright.config.options import (
    CLIENT,
    OPERATION,
    PAGINATION,
    SCHEMA,
    Flag,
    Named,
    Number,
    Option,
    Several,
    Switchable,
    Table,
    Text,
)
from tests.golden import check_text
from tests.guide.pages import GUIDE, ROOT

HEAD = """\
# Configuration

clientwright reads `[tool.clientwright]` of `pyproject.toml`, or `clientwright.toml`, which needs no such prefix. The
nearest one counts, from the working folder upwards; paths are relative to it. `clientwright init` writes one for you.

```toml
# clientwright.toml
[clients.shop]
spec = "openapi.yaml"
output = "client"
overlays = ["fixes.yaml"]
exclude = ["id:delete*"]
min-coverage = 100

[clients.shop.operations.listProducts]
name = "products.all"
arguments."query:pageSize" = "limit"
pagination = { style = "cursor", cursor = "query:cursor", next = "/nextCursor", items = "/items" }

[clients.shop.schemas.Product]
name = "Article"
fields.createdAt = "added"
```

What the command line says beats this file, this file beats the lockfile, the lockfile beats
[names in the document](migrating.md#names-in-the-document), and these beat the rules. `clientwright explain` tells
which of them it was. A mistake in this file is told with its line, before anything is read or written.

A document of others is mended by an [overlay](https://spec.openapis.org/overlay/v1.1.0.html), which is applied before
anything else:

```yaml
# fixes.yaml
overlay: 1.1.0
info: { title: What the shop forgot, version: 1.0.0 }
actions:
  - target: $.paths['/products'].post
    update: { description: Prices are in euros. }
```

Editors check and complete the file with [its JSON Schema](../configuration.schema.json).
"""


def page() -> str:
    """The page, each table of options in a section of its own."""
    lines = [HEAD, *section("`clients.NAME`", CLIENT), *section("`clients.NAME.operations.ID`", OPERATION)]
    lines += section("`clients.NAME.operations.ID.pagination`", PAGINATION)
    tags = CLIENT.options["tags"]
    assert isinstance(tags, Named)
    assert isinstance(tags.of, Table)
    lines += [*section("`clients.NAME.tags.TAG`", tags.of), *section("`clients.NAME.schemas.ID`", SCHEMA)]
    return "\n".join(lines).rstrip() + "\n"


def section(title: str, table: Table) -> Iterator[str]:
    yield from (f"## {title}", "", table.description, "", "| Key | Value | Meaning |", "|---|---|---|")
    for key, option in table.options.items():
        needed = " It must be there." if key in table.required else ""
        yield f"| `{key}` | {value_of(option)} | {option.description}{needed} |"
    yield ""


def value_of(option: Option) -> str:
    """What an option takes, in words."""
    match option:
        case Text():
            return option.expected
        case Flag():
            return "`true` or `false`"
        case Number():
            return f"a whole number from 0 to {option.most}"
        case Several():
            return f"a list; each is {option.of.expected}"
        case Table():
            return "a table"
        case Named(of=Text(expected=expected)):
            return f"a table; each value is {expected}"
        case Named():
            return "a table of tables, see below"
        case Switchable():
            return "`false`, or a table, see below"
        case _:
            assert_never(option)


def test_the_page_is_up_to_date() -> None:
    check_text(GUIDE / "configuration.md", page())


def test_every_option_of_the_schema_is_on_the_page() -> None:
    schema = json.loads((ROOT / "docs" / "configuration.schema.json").read_text("utf-8"))
    text = page()
    options = list(options_in(schema["properties"]["clients"]["additionalProperties"]))
    assert len(options) > 30
    for key, description in options:
        assert f"| `{key}` | " in text
        assert f" | {description}" in text


def options_in(schema: dict[str, object]) -> Iterator[tuple[str, str]]:
    """The keys that the schema has anywhere, with what it says about them."""
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    for key, described in properties.items():
        yield key, described["description"]
    choices = schema.get("anyOf", [])
    assert isinstance(choices, list)
    for inner in (*properties.values(), schema.get("additionalProperties"), *choices):
        if isinstance(inner, dict):
            yield from options_in(inner)
