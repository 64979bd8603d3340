"""The page of a comparison in a browser as wide as a phone: nothing is wider than the screen."""

from __future__ import annotations

import html
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).parent / "diff" / "reports").glob("*/report.html"))
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
WIDTH = 360

MEASURE = """<!doctype html><title>…</title>
<iframe width="{width}" height="800" style="border: 0" srcdoc="{page}"></iframe>
<script>
onload = () => {{
  const page = document.querySelector("iframe").contentDocument;
  page.querySelectorAll("details").forEach((details) => {{ details.open = true; }});
  document.title = `${{page.documentElement.scrollWidth}} of ${{page.documentElement.clientWidth}}`;
}};
</script>
"""


def browse(*arguments: str) -> str:
    assert BROWSER is not None
    command = (BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", *arguments)
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_page_is_no_wider_than_a_phone(page: Path, tmp_path: Path) -> None:
    text = page.read_text()
    style = text.partition("</style>")[0]
    assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in text
    assert "overflow-wrap: anywhere" in style
    assert "white-space: pre-wrap" in style
    assert not re.search(r"<(table|img|iframe|svg)\b|(?<!max-)width: *\d+px|nowrap", text)
    if BROWSER is None:
        return
    harness = tmp_path / "measure.html"
    harness.write_text(MEASURE.format(width=WIDTH, page=html.escape(text)))
    shown = browse("--dump-dom", harness.as_uri())
    wide, screen = map(int, re.findall(r"<title>(\d+) of (\d+)</title>", shown)[0])
    assert 0 < wide <= screen <= WIDTH
    picture = tmp_path / "page.png"
    browse(f"--screenshot={picture}", "--window-size=500,900", page.as_uri())
    head = picture.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:]) == (500, 900)
    assert picture.stat().st_size > 10_000, "the page is not blank"
