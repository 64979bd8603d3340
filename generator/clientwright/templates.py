"""Where the templates are, and the runtime that is copied into every client."""

from __future__ import annotations

from pathlib import Path


def template_root() -> Path:
    """The folder of the templates: inside the installed package, or at the top of a checkout."""
    installed = Path(__file__).with_name("templates")
    return installed if installed.is_dir() else Path(__file__).parents[2] / "templates"
