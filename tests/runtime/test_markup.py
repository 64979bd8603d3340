"""XML: the specification's own examples, values that come back, and documents that mean harm."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.decoding import decode
from runtime.encoding import to_plain
from runtime.markup import encode_xml, xml_to_json
from runtime.models import Model, to_dict

HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
SMP = "https://example.com/schema/sample"


def written(value: Any, type_: Any, **hint: Any) -> str:
    return encode_xml(value, type_, {"name": "Root", **hint}).removeprefix(HEAD).decode()


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ({}, "<animals>a</animals><animals>b</animals>"),
        ({"item": {"name": "animal"}}, "<animal>a</animal><animal>b</animal>"),
        ({"name": "aliens", "item": {"name": "animal"}}, "<animal>a</animal><animal>b</animal>"),
        ({"wrapped": True}, "<animals><animals>a</animals><animals>b</animals></animals>"),
        (
            {"wrapped": True, "item": {"name": "animal"}},
            "<animals><animal>a</animal><animal>b</animal></animals>",
        ),
        (
            {"name": "aliens", "wrapped": True, "item": {"name": "animal"}},
            "<aliens><animal>a</animal><animal>b</animal></aliens>",
        ),
        ({"name": "aliens", "wrapped": True}, "<aliens><aliens>a</aliens><aliens>b</aliens></aliens>"),
    ],
)
def test_arrays_as_the_specification_has_them(hint: dict[str, Any], expected: str) -> None:
    """OpenAPI 3.1 §4.8.26.2.3, in its order."""

    class Root(Model, xml={"animals": hint}):
        animals: list[str]

    text = written(Root(animals=["a", "b"]), Root)
    assert text == f"<Root>{expected}</Root>"
    assert decode(xml_to_json(text.encode(), Root), Root).value == Root(animals=["a", "b"])


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ({}, "<Root><animals>a</animals></Root>"),
        ({"name": "animal"}, "<Root><animal>a</animal></Root>"),
        ({"node": "attribute"}, '<Root animals="a"/>'),
        ({"node": "attribute", "name": "x"}, '<Root x="a"/>'),
        ({"node": "attribute", "prefix": "smp", "namespace": SMP}, f'<Root xmlns:smp="{SMP}" smp:animals="a"/>'),
        ({"prefix": "smp", "namespace": SMP}, f'<Root><smp:animals xmlns:smp="{SMP}">a</smp:animals></Root>'),
        ({"namespace": SMP}, f'<Root><animals xmlns="{SMP}">a</animals></Root>'),
        ({"node": "text"}, "<Root>a</Root>"),
        ({"node": "cdata"}, "<Root><![CDATA[a]]></Root>"),
    ],
)
def test_names_and_nodes(hint: dict[str, Any], expected: str) -> None:
    class Root(Model, xml={"animals": hint}):
        animals: str

    assert written(Root(animals="a"), Root) == expected
    assert written({"animals": "a"}, Root) == expected
    assert decode(xml_to_json(expected.encode(), Root), Root).value == Root(animals="a")


class Inner(Model):
    text: str
    more: list[int] | None = None


class Outer(Model, xml={"key": {"node": "attribute"}, "inner": {"wrapped": True, "item": {"name": "i"}}}):
    key: str
    number: int | float
    flag: bool
    inner: list[Inner]
    one: Inner | None = None
    box: dict[str, str] | None = None


TEXT = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cn", "Co", "Cc"]))
INNERS = st.builds(Inner, text=TEXT, more=st.none() | st.lists(st.integers(), min_size=1))


@given(
    st.builds(
        Outer,
        key=TEXT,
        number=st.integers() | st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: x != int(x)),
        flag=st.booleans(),
        inner=st.lists(INNERS),
        one=st.none() | INNERS,
        box=st.none() | st.dictionaries(st.from_regex("[a-z][a-z0-9]{0,3}", fullmatch=True), TEXT, min_size=1),
    )
)
def test_values_come_back(value: Outer) -> None:
    decoded = decode(xml_to_json(encode_xml(value, Outer, {"name": "o"}), Outer), Outer)
    assert decoded.mismatches == ()
    assert decoded.value == value


def test_nothing_of_an_answer_is_lost() -> None:
    text = b'<o key="k" extra="e"><number>x</number><flag>1</flag><inner/><news><a b="1">t</a><a/></news></o>'
    decoded = decode(xml_to_json(text, Outer), Outer)
    assert [mismatch.pointer for mismatch in decoded.mismatches] == ["/number"]
    assert to_plain(to_dict(decoded.value)) == {
        "key": "k",
        "number": "x",
        "flag": True,
        "inner": [],
        "extra": "e",
        "news": {"a": [{"b": "1", "#text": "t"}, ""]},
    }
    assert b"<news><a><b>1</b>t</a><a/></news>" in encode_xml(decoded.value, Outer, {"name": "o"})


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
OUTSIDE = b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "has a DTD"),
        (OUTSIDE, "has a DTD"),
        (b"<a>&undefined;</a>", "broken XML: undefined entity"),
        (b"<a>", "broken XML: no element found"),
        (b"<a/><b/>", "broken XML: junk"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "broken XML: unknown encoding"),
        (b"<a>" * 5000, "deeper than 200"),
        (b"{}", "broken XML"),
        (b"", "broken XML"),
    ],
)
def test_documents_that_are_refused(text: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        xml_to_json(text, Any)


@pytest.mark.parametrize("value", ["\0", "\x1b", "\ufffe", "\ud800"])
def test_what_xml_cannot_hold(value: str) -> None:
    with pytest.raises(ValueError, match="XML cannot hold"):
        written(Inner(text=value), Inner)


@pytest.mark.parametrize("name", ["a b", "<a>", "1", "", "a:b:c", 'a"'])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of an element"):
        written({name: 1}, Any)


def test_other_character_sets() -> None:
    text = encode_xml(Inner(text="ü€"), Inner, {"name": "a"}, "iso-8859-1")
    assert text.endswith(b"<a><text>\xfc&#8364;</text></a>")
    assert decode(xml_to_json(text, Inner), Inner).value == Inner(text="ü€")


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ("<a><text>ü</text></a>".encode("latin-1"), "iso-8859-1"),
        ("<a><text>ü</text></a>".encode("cp1252"), "windows-1252"),
        ("<a><text>ü</text></a>".encode("utf-8-sig"), "iso-8859-1"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><a><text>ü</text></a>".encode(), "utf-8"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><a><text>ü</text></a>".encode("latin-1"), "utf-8"),
        ("<a><text>ü</text></a>".encode(), "nonsense"),
    ],
    ids=["latin", "windows", "a mark", "another declaration", "a wrong charset", "no charset"],
)
def test_the_charset_of_an_answer_counts(content: bytes, charset: str) -> None:
    assert decode(xml_to_json(content, Inner, charset), Inner).value == Inner(text="ü")
