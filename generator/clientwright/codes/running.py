"""Codes of faults in the configuration, in overlays, and in what is to be generated."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.codes.meaning import Meaning

RUNNING: Mapping[str, Meaning] = {
    "toml-syntax": Meaning("The configuration is not TOML.", "Mend the line."),
    "unreadable-configuration": Meaning(
        "The configuration file cannot be read.", "Do what the reason asks for; it must be UTF-8."
    ),
    "unknown-key": Meaning("The configuration has no such option.", "Mend the spelling."),
    "missing-key": Meaning("A client lacks an option that it needs.", "Add it."),
    "wrong-value": Meaning("An option holds a value that it cannot have.", "Write it as the message says."),
    "shared-output": Meaning("Two clients have the same output folder.", "Give each a folder of its own."),
    "unused-setting": Meaning(
        "The configuration names something that the document does not have.",
        "Mend the spelling, or remove the setting.",
    ),
    "unused-filter": Meaning("A filter matches no operation.", "Mend the spelling, or remove the filter."),
    "nothing-left": Meaning("The filters leave no operation for a client.", "Loosen them."),
    "wrong-pagination": Meaning(
        "The configuration pages an operation by a parameter that it does not take.", "Name one of its parameters."
    ),
    "name-clash": Meaning(
        "Two names of the document become the same one in Python, so one of them is changed.",
        "Nothing needs to be done; the configuration can give a better one.",
    ),
    "broken-lock": Meaning(
        "The lockfile cannot be read, so that published names might change.", "Restore it from version control."
    ),
    "low-coverage": Meaning(
        "The client covers less of the document than `min-coverage` asks for.",
        "Mend what the other findings name, or lower the limit.",
    ),
    "not-overlay": Meaning(
        "A file that was named as an overlay is none.", "Name the right file; an overlay starts with `overlay: 1.1.0`."
    ),
    "bad-target": Meaning(
        "The target of an action is no JSONPath of RFC 9535.", "Write it like `$.paths['/pets'].get`."
    ),
    "bad-copy": Meaning("What an action is to copy is not exactly one value.", "Let `copy` select one value."),
    "overlay-mismatch": Meaning(
        "An action does not fit what its target selects.", "Let an object change objects, and a list or a value lists."
    ),
    "unused-action": Meaning("An action matches nothing, or changes nothing.", "Mend its target, or remove it."),
}
