"""The comparison as the comment on a pull request: the verdict first, the worst changes first, details folded.

The first line is a marker that nobody sees, by which the next run finds the comment and edits it. Forges refuse
comments of more than 65,536 characters: details give way before sentences, and the mildest sentences before others.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

from clientwright import __version__
from clientwright.diff.model import LEVELS, Comparison, Level
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
from clientwright.encoders import code_span, remark

MARKER = "<!-- clientwright: api-diff -->"
LIMIT = 60_000
_FRAME = 5_000
"""So many characters are kept for headings, the lines to allow changes with, the footer and what is said of things
left out."""
_ALLOWED = 20
"""So many entries of an allow file are written out."""
_DETAILED: tuple[Level, ...] = ("breaking", "dangerous")


def render_markdown(comparison: Comparison) -> str:
    """The comparison as Markdown of GitHub and GitLab; empty without changes."""
    if not comparison.changes:
        return ""
    entries = _fit(comparison)
    old, new = (
        f"{code_span(shown(side.name))} {remark(shown(side.version))}" for side in (comparison.old, comparison.new)
    )
    lines = [MARKER, f"**{TITLES[comparison.level]}**: {remark(verdict(comparison))}", "", f"{old} → {new}", ""]
    for level in reversed(LEVELS):
        lines += _section(level, comparison, entries)
    left_out = len(comparison.changes) - sum(len(group.changes) for group, _ in entries)
    if left_out:
        lines += [f"{left_out} more changes are left out here, the mildest: `--format html` shows all of them.", ""]
    command = shlex.join(("clientwright", "diff", comparison.old.name, comparison.new.name))
    footer = (f"The same at a terminal: {code_span(shown(command))}", "", f"<sub>clientwright {__version__}</sub>")
    return "\n".join([*lines, *_allowing(comparison), *footer]) + "\n"


def _fit(comparison: Comparison) -> list[tuple[Group, str]]:
    """The changes that have room with what is shown of them: details for as many of the worst as possible."""
    room = LIMIT - _FRAME
    entries: list[tuple[Group, str]] = []
    for group in grouped(comparison.changes):
        line = f"- {_sentence(group)}"
        room -= len(line) + 1
        if room < 0:
            break
        entries.append((group, line))
    for index, (group, line) in enumerate(entries):
        details = "\n".join(_details(group, comparison)) if group.level in _DETAILED else line
        room -= len(details) - len(line)
        if room < 0:
            break
        entries[index] = (group, details)
    return entries


def _section(level: Level, comparison: Comparison, entries: list[tuple[Group, str]]) -> Iterator[str]:
    """The changes of a level; mild ones are folded together."""
    count = len(comparison.at(level))
    texts = [text for group, text in entries if group.level == level]
    if not texts:
        return
    if level in _DETAILED:
        yield from (f"### {TITLES[level]} ({count})", "", f"{MEANINGS[level].capitalize()}.", "", *texts, "")
    else:
        summarised = f"<summary>{TITLES[level]} ({count}): {MEANINGS[level]}</summary>"
        yield from ("<details>", summarised, "", *texts, "", "</details>", "")


def _allowing(comparison: Comparison) -> Iterator[str]:
    """The entries of an allow file for what breaks; each is refused until somebody gives a reason."""
    changes = comparison.at("breaking")
    if not changes:
        return
    yield from ("<details>", "<summary>To allow them: lines for <code>clientwright-allow.toml</code></summary>", "")
    yield "```toml"
    for change in changes[:_ALLOWED]:
        yield from ("[[allow]]", f'fingerprint = "{change.fingerprint}" # {change.rule}', 'reason = ""', "")
    if len(changes) > _ALLOWED:
        yield f"# and {len(changes) - _ALLOWED} more: `rule` with a `path` allows many at once"
    yield from ("```", "", "</details>", "")


def _sentence(group: Group) -> str:
    return f"<b>{inline(shown(group.subject), remark)}</b>: {inline(shown(group.phrase), remark)}"


def _details(group: Group, comparison: Comparison) -> Iterator[str]:
    change = group.changes[0]
    yield from ("<details>", f"<summary>{_sentence(group)}</summary>", "")
    if group.operations:
        yield f"- reaches {code_span(reach(group.operations))}"
    where = "" if group.names else places(change, comparison)
    if where:
        yield f"- {code_span(where)}"
    yield f"- {remark(effects(change))}"
    if change.hint:
        yield f"- {inline(shown(change.hint), remark)}"
    yield f"- rule `{change.rule}`" + ("" if group.names else f", fingerprint `{change.fingerprint}`")
    for name, one in zip(group.names, group.changes, strict=False):
        where = places(one, comparison)
        yield f"- {code_span(shown(name))}: {code_span(where) + ', ' if where else ''}fingerprint `{one.fingerprint}`"
    lines = [line for block in dict.fromkeys(tuple(diff_lines(one)) for one in group.changes) for line in block]
    if lines:
        fence = "`" * max(3, *(len(run) + 1 for line in lines for run in re.findall("`+", line)), 0)
        yield from ("", f"{fence}diff", *lines, fence)
    yield from ("", "</details>", "")
