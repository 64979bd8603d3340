"""Pictures as SVG: `bars("CPU seconds", {"Cyclr": {"clientwright": 1.0, "other": 2.0}})` gives the text of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import log10

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


def curve(title: str, points: Sequence[tuple[float, float]]) -> str:
    """A picture of values over sizes, both by their logarithms; the thin line grows in proportion."""
    size, value = points[-1]
    low = min(min(y for _, y in points), value * points[0][0] / size)

    def place(x: float, y: float) -> str:
        across = (log10(x) - log10(points[0][0])) / (log10(size) - log10(points[0][0]))
        up = (log10(y) - log10(low)) / (log10(value) - log10(low))
        return f"{80 + 400 * across:.0f},{260 - 200 * up:.0f}"

    parts = [f'<text x="10" y="24" font-size="16">{escape(title)}</text>']
    proportional = " ".join(place(x, value * x / size) for x, _ in points)
    measured = " ".join(place(x, y) for x, y in points)
    for line, colour, width in ((proportional, "#bbbbbb", 1), (measured, _COLOURS[0], 2)):
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="{width}"/>')
    for x, y in points:
        across, up = place(x, y).split(",")
        parts.append(f'<circle cx="{across}" cy="{up}" r="4" fill="{_COLOURS[0]}"/>')
        parts.append(f'<text x="{across}" y="{int(up) - 10}" text-anchor="end">{y:,.2f}</text>')
        parts.append(f'<text x="{across}" y="285" text-anchor="middle">{x:,.0f}</text>')
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="300" font-family="sans-serif" font-size="13">'
    return f"{head}\n" + "\n".join(parts) + "\n</svg>\n"
