"""The views of a comparison: each report is a function from a `Comparison` to text.

What people read is empty where nothing changed; what programs read is a whole document even then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clientwright.diff.model import Comparison
from clientwright.diff.reports.changelog import render_changelog
from clientwright.diff.reports.github import render_github
from clientwright.diff.reports.gitlab import render_gitlab
from clientwright.diff.reports.html import render_html
from clientwright.diff.reports.json import render_json
from clientwright.diff.reports.junit import render_junit
from clientwright.diff.reports.markdown import render_markdown
from clientwright.diff.reports.sarif import render_sarif

__all__ = ["RENDERERS"]

RENDERERS: Mapping[str, Callable[[Comparison], str]] = {
    "markdown": render_markdown,
    "json": render_json,
    "html": render_html,
    "github": render_github,
    "junit": render_junit,
    "sarif": render_sarif,
    "gitlab": render_gitlab,
    "changelog": render_changelog,
}
"""The reports by the names of their formats; that for a terminal also depends on the terminal."""
