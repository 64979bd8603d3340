"""XML both ways: names, attributes, namespaces, wrapped and plain arrays, text, and what was not expected."""

from datetime import date

from fake import Fake, raises
from xml_api import ResponseValidationError, Xml, types
from xml_api.models import Animal, AnimalKind, Person, Zoo
from xml_api.testing import mock_xml_api as mock_xml

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
PERSON = (
    '<Person id="123"><sample:name xmlns:sample="https://example.com/schema/sample">A &amp; Ö</sample:name>'
    "<born>2026-01-02</born><tall>true</tall><weight>61.5</weight>{}</Person>"
)
FRIEND = '<friend id="7"/>'
ZOO = (
    '<zoo xmlns="https://zoo.example.com"><plain>a</plain><plain>b</plain><animal>a</animal><animal>b</animal>'
    "<wrapped><wrapped>a</wrapped></wrapped><aliens><one>a</one><one>b</one></aliens><inner><inner>1</inner></inner>"
    '<animals><animal kind="cat">Tom</animal><animal kind="dog"/></animals>'
    "<code><![CDATA[a<b]]]]><![CDATA[>]]></code><box><w>1</w></box></zoo>"
)


def xml(text: str, media: str = "application/xml") -> tuple[int, str, bytes]:
    return 200, media, text.encode()


fake = Fake(
    types,
    None,
    xml(HEAD + PERSON.format(FRIEND)),
    None,
    xml(ZOO, "text/xml; charset=utf-8"),
    xml(ZOO, "text/xml"),
    xml('<a><animal kind="cat"/><other/></a>'),
    *[xml("<a/>")] * 3,
)
client = Xml(transport=fake, strict=True)

person = Person(id=123, name="A & Ö", born=date(2026, 1, 2), tall=True, weight=61.5, friend=Person(id=7))
client.people.put_person(1, body=person)
assert fake.request.headers["Content-Type"] == "application/xml"
assert fake.request.content.decode() == HEAD + PERSON.format(FRIEND)
assert client.people.get_person(1) == person
client.people.put_person(1, body={"id": 123})
assert fake.request.content.decode() == HEAD + '<Person id="123"/>'

zoo = Zoo(
    plain=["a", "b"],
    named=["a", "b"],
    wrapped=["a"],
    both=["a", "b"],
    inside=[1],
    animals=[Animal(kind=AnimalKind.CAT, text="Tom"), Animal(kind=AnimalKind.DOG)],
    code="a<b]]>",
    box={"w": 1},
)
answer = client.zoos.add(body=zoo)
assert fake.request.headers["Content-Type"] == "application/vnd.zoo+xml; charset=iso-8859-1"
assert fake.request.content.decode("latin1") == HEAD.replace("UTF-8", "iso-8859-1") + ZOO
assert answer.animals and answer.animals[1].text in (None, "")
answer.animals[1].text = None
assert answer == zoo
client.zoos.add(plain=["€"])
assert b"<plain>&#8364;</plain>" in fake.request.content

assert client.zoos.put_animals(body=["cat", "dog"])[0].kind == AnimalKind.CAT
assert fake.request.content.decode() == HEAD + "<animals><animal>cat</animal><animal>dog</animal></animals>"
with raises(ValueError, "XML cannot hold the character '\\x00'"):
    client.zoos.put_animals(body=["\0"])

for text, words in [
    ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "the XML has a DTD, which is refused"),
    ("<a><b></a>", "broken XML: mismatched tag"),
    ("<a>" * 300 + "</a>" * 300, "deeper than 200 elements"),
    ("", "an empty body"),
]:
    fake = Fake(types, xml(text))
    with raises(ResponseValidationError, words):
        Xml(transport=fake, strict=True).people.get_person(1)

# A mock takes values, and sends them as XML.
with mock_xml() as mock:
    mock.people.get_person.returns(person)
    assert mock.client.people.get_person(1) == person
    with raises(ValueError, "/nmae: there is no such property"):
        mock.people.get_person.returns({"nmae": "A"})
