"""Bars as SVG: `bars("CPU seconds", {"Cyclr": {"clientwright": 1.0, "other": 2.0}})` gives the text of the picture."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

_COLOURS = ("#2f6f4f", "#c0803c", "#7a86a8", "#a05050")
_LEFT, _WIDTH, _BAR = 190, 420, 18


def bars(title: str, groups: Mapping[str, Mapping[str, float]]) -> str:
    """A picture with a bar for each value; the longest of each group fills the width, so that ratios can be seen."""
    parts, y = [f'<text x="10" y="24" font-size="16">{escape(title)}</text>'], 48
    names = list(dict.fromkeys(name for group in groups.values() for name in group))
    for group, values in groups.items():
        parts.append(f'<text x="10" y="{y}" font-weight="bold">{escape(group)}</text>')
        for name, value in values.items():
            y += _BAR + 4
            length = _WIDTH * value / max(values.values())
            colour = _COLOURS[names.index(name) % len(_COLOURS)]
            parts.append(f'<text x="{_LEFT - 8}" y="{y}" text-anchor="end">{escape(name)}</text>')
            parts.append(f'<rect x="{_LEFT}" y="{y - 13}" width="{length:.1f}" height="{_BAR}" fill="{colour}"/>')
            parts.append(f'<text x="{_LEFT + length + 6:.1f}" y="{y}">{value:,.2f}</text>')
        y += 2 * _BAR
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + 90}" height="{y}"'
    return f'{head} font-family="sans-serif" font-size="13">\n' + "\n".join(parts) + "\n</svg>\n"
