"""A hook of the site: all design notes are in its navigation, by their names."""

from __future__ import annotations

from pathlib import Path

from properdocs.config.defaults import ProperDocsConfig


def on_config(config: ProperDocsConfig) -> ProperDocsConfig:
    """The configuration with a section for them at the end of the navigation."""
    folder = Path(config.docs_dir)
    notes = [path.relative_to(folder).as_posix() for path in sorted((folder / "design").glob("*.md"))]
    config.nav = [*(config.nav or ()), {"Design": notes}]
    return config
