"""What is said of XML as source."""

from __future__ import annotations

from clientwright.layout import Group, dict_of
from clientwright.package import XmlHint


def xml_source(hint: XmlHint) -> Group:
    """The hint as a dictionary, that of an array's items inside."""
    return dict_of((key, xml_source(value) if isinstance(value, tuple) else value) for key, value in hint)
