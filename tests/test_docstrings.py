"""What stubs and lean modules say: each text once in full, and in a sentence where the code is."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest
from msgspec.structs import replace

from clientwright.encoders import Identifier, with_notes
from clientwright.package import BINARY, NONE, Answer, Argument, Body, Builtin, Method, ModelType
from clientwright.pointer import Pointer
from clientwright.render.docstrings import full_docstring, short


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An account.", "An account."),
        ("an account", "an account."),
        ("An account. It may be used.", "An account. It may be used."),
        ("An account that signs in. " + "It may be closed. " * 4, "An account that signs in."),
        ("An account\n\nIt may be closed.", "An account."),
        (
            "Since version 1.5 of the API\nan account. More.\n\n- one\n- two",
            "Since version 1.5 of the API an account. More.",
        ),
        ("", ""),
    ],
)
def test_a_lean_module_says_what_a_thing_is_in_a_sentence(text: str, expected: str) -> None:
    assert " ".join(short(text).split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In bytes.", "In bytes. At most 3."),
        ("", "At most 3."),
        ("One.\n\nTwo.", "One.\n\nTwo. At most 3."),
        ("One of:\n- `a`\n- `b`.", "One of:\n- `a`\n- `b`.\n\nAt most 3."),
        ("Such as:\n\n    code", "Such as:\n\n    code\n\nAt most 3."),
    ],
)
def test_demands_follow_what_is_said(text: str, expected: str) -> None:
    assert with_notes(text, "At most 3.") == expected


def test_nothing_follows_where_nothing_is_demanded() -> None:
    assert with_notes("In bytes.", "") == "In bytes."


# --- Methods ---------------------------------------------------------------------------------------------------------

METHOD = Method(
    pointer=Pointer(None, ()),
    key="GET /pets",
    name=Identifier("list"),
    dotted_name="pets.list",
    id="listPets",
    verb="GET",
    path=("/pets",),
    arguments=(),
    body=None,
    answers=(),
    returns=ModelType(Identifier("Pet")),
    security=None,
    servers=(),
    pages=None,
    summary="Lists pets",
    description="",
    is_deprecated=False,
)


def said(**changes: object) -> str:
    """What the stub says about the method below its summary."""
    text = ast.literal_eval(full_docstring(replace(METHOD, **changes)))
    summary, _, others = text.partition("\n")
    assert summary == "Lists pets."
    return dedent(others).strip()


def argument(name: str, doc: str = "", wire: str = "", **more: object) -> Argument:
    return Argument(Identifier(name), wire or name, "query", Builtin("str"), False, doc=doc, **more)


def test_only_arguments_are_told_of_whose_names_do_not_say_all() -> None:
    assert said(arguments=(argument("color"), argument("size"))) == ""
    told = (argument("color"), argument("size", "in cm"), argument("page_size", wire="pageSize"))
    assert said(arguments=told) == "Args:\n    size: in cm.\n    page_size: `pageSize` in the query."
    others = (argument("color", is_deprecated=True), argument("shop", is_shared=True))
    assert said(arguments=others) == "Args:\n    color: Deprecated.\n    shop: Taken from the client when left out."


@pytest.mark.parametrize(
    ("doc", "is_told"),
    [
        ("OK", False),
        ("200", False),
        ("Successful response.", False),
        ("The request was successful", False),
        ("", False),
        ("The pets, oldest first", True),
        ("Успешный ответ", True),
    ],
)
def test_an_answer_is_told_of_where_more_is_said_than_that_it_comes(doc: str, is_told: bool) -> None:
    answers = (Answer("200", doc, is_success=True),)
    assert said(answers=answers) == (f"Returns:\n    {doc}." if is_told else "")
    assert said(answers=answers, returns=NONE) == ""
    others = (*answers, Answer("206", "Some of them", is_success=True))
    assert said(answers=others) == f"Returns:\n    {f'200: {doc}. ' if is_told else ''}206: Some of them."


def test_errors_are_those_that_the_document_gives() -> None:
    answers = (Answer("404", "Not Found"), Answer("500", "Unexpected error"), Answer("default", "Error"))
    assert said(answers=answers) == "Raises:\n    NotFoundError: Not Found."
    answers = (Answer("301", "Moved"), Answer("402", "Pay first"), Answer("503", "Asleep"))
    assert said(answers=answers) == "Raises:\n    APIStatusError: Pay first.\n    InternalServerError: Asleep."


def test_bodies_are_told_of_where_there_is_something_to_know() -> None:
    pet = ModelType(Identifier("Pet"))
    json = Body("application/json", pet, True)
    assert said(body=json) == ""
    assert said(body=replace(json, doc="The pet")) == "Args:\n    body: The pet."
    assert said(body=Body("text/csv", pet, True)) == "Args:\n    body: Sent as `text/csv`."
    image = Body("image/png", BINARY, True)
    assert said(body=image) == "Args:\n    body: Sent as `image/png`. Files and iterators go piece by piece."
    told = said(body=replace(json, others=(image,)))
    assert told.startswith("Args:\n    body: Sent as `application/json` or `image/png`. Files")
    assert "    content_type: The media type of the body, which is `application/json` if not" in told
