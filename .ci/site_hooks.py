"""Hooks of the site: all design notes are in its navigation, and code has colours, in the light and in the dark."""

from __future__ import annotations

from pathlib import Path

from properdocs.config.defaults import ProperDocsConfig
from pygments.formatters import HtmlFormatter

STYLES = {".codehilite": "default", "[data-bs-theme=dark] .codehilite": "github-dark"}
"""Where a style of Pygments holds."""


def on_config(config: ProperDocsConfig) -> ProperDocsConfig:
    """The configuration with a section for design notes at the end of the navigation."""
    folder = Path(config.docs_dir)
    notes = [path.relative_to(folder).as_posix() for path in sorted((folder / "design").glob("*.md"))]
    config.nav = [*(config.nav or ()), {"Design": notes}]
    return config


def on_post_build(config: ProperDocsConfig) -> None:
    """Write the colours, which `extra_css` names."""
    rules = [HtmlFormatter(style=style).get_style_defs(place) for place, style in STYLES.items()]
    Path(config.site_dir, "css", "code.css").write_text("\n".join(rules) + "\n", "utf-8")
