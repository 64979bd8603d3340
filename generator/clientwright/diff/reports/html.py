"""The comparison as one HTML file without scripts, which loads nothing and reads well on a phone."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import __version__
from clientwright.diff.model import LEVELS, Comparison, Level, Side
from clientwright.diff.reports.groups import Group, grouped
from clientwright.diff.reports.parts import (
    MEANINGS,
    TITLES,
    diff_lines,
    effects,
    inline,
    places,
    reach,
    shown,
    verdict,
)
from clientwright.encoders import hypertext

_OPERATIONS_SHOWN = 200

_STYLE = """\
:root {
  color-scheme: light dark;
  --text: #1f2328; --faint: #57606a; --page: #ffffff; --card: #f6f8fa; --line: #d0d7de;
  --breaking: #b3141d; --dangerous: #8a4b00; --non-breaking: #116329; --none: #57606a;
  --removed: #ffebe9; --added: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --faint: #9198a1; --page: #0d1117; --card: #161b22; --line: #30363d;
    --breaking: #ff7b72; --dangerous: #e3a04a; --non-breaking: #56d364; --none: #9198a1;
    --removed: #4a1c1f; --added: #12361f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 56rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0; }
.faint { color: var(--faint); font-size: .875rem; }
.verdict { border-left: .3rem solid; padding-left: .75rem; margin: 1rem 0; }
.breaking { color: var(--breaking); } .dangerous { color: var(--dangerous); }
.non-breaking { color: var(--non-breaking); } .none { color: var(--none); }
details { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; }
summary { padding: .75rem; cursor: pointer; }
.inside { padding: 0 .75rem .75rem; font-size: .9375rem; }
dl { margin: 0; } dt { color: var(--faint); font-size: .8125rem; margin-top: .5rem; } dd { margin: 0; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; }
pre { margin: .5rem 0 0; white-space: pre-wrap; border: 1px solid var(--line); border-radius: .25rem; }
pre span { display: block; padding: 0 .5rem; }
.removed { background: var(--removed); } .added { background: var(--added); }
"""


def render_html(comparison: Comparison) -> str:
    """The comparison as a page; empty without changes."""
    return "\n".join(_page(comparison)) + "\n" if comparison.changes else ""


def _page(comparison: Comparison) -> Iterator[str]:
    title = hypertext(shown(comparison.new.title) or "API")
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>Changes of {title}</title>"
    yield f"<style>\n{_STYLE}</style>"
    yield f"<h1>Changes of {title}</h1>"
    yield f'<p class="faint">{_named(comparison.old)} → {_named(comparison.new)}</p>'
    level = comparison.level
    yield f'<p class="verdict {level}"><strong>{TITLES[level]}</strong>: {hypertext(verdict(comparison))}</p>'
    for level in reversed(LEVELS):
        yield from _section(level, comparison)
    yield f'<p class="faint">clientwright {__version__}</p>'
    yield "</html>"


def _named(side: Side) -> str:
    return f"<code>{hypertext(shown(side.name))}</code> {hypertext(shown(side.version))}"


def _section(level: Level, comparison: Comparison) -> Iterator[str]:
    changes = comparison.at(level)
    if not changes:
        return
    yield f'<h2 class="{level}">{TITLES[level]} ({len(changes)})</h2>'
    yield f'<p class="faint">{MEANINGS[level].capitalize()}.</p>'
    for group in grouped(changes):
        yield "<details>"
        subject, what = (inline(shown(text), hypertext) for text in (group.subject, group.phrase))
        yield f"<summary><strong>{subject}</strong>: {what}</summary>"
        yield '<div class="inside">'
        yield from _facts(group, comparison)
        yield from _before_and_after(group)
        yield "</div>"
        yield "</details>"


def _facts(group: Group, comparison: Comparison) -> Iterator[str]:
    change = group.changes[0]
    facts = {
        "Effect": hypertext(effects(change)),
        "Help": inline(shown(change.hint), hypertext) if change.hint else "",
        "Where": "<br>".join(_where(group, comparison)),
        "Reaches": hypertext(reach(group.operations, _OPERATIONS_SHOWN)),
        "Rule": f"<code>{hypertext(change.rule)}</code>",
        "Fingerprint": " ".join(f"<code>{one.fingerprint}</code>" for one in group.changes),
    }
    yield "<dl>"
    yield from (f"<dt>{name}</dt><dd>{text}</dd>" for name, text in facts.items() if text)
    yield "</dl>"


def _where(group: Group, comparison: Comparison) -> Iterator[str]:
    """The place of each change, with its name where there are several."""
    names = [f"{hypertext(shown(name))}: " for name in group.names] or [""]
    for name, change in zip(names, group.changes, strict=True):
        if change.old or change.new:
            yield f"{name}<code>{hypertext(places(change, comparison))}</code>"


def _before_and_after(group: Group) -> Iterator[str]:
    classes = {"-": "removed", "+": "added", "@": "faint"}
    blocks = dict.fromkeys(tuple(diff_lines(change)) for change in group.changes)
    every = (line for block in blocks for line in block)
    lines = "".join(f'<span class="{classes[line[0]]}">{hypertext(line)}</span>' for line in every)
    if lines:
        yield f"<pre>{lines}</pre>"
