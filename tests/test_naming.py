"""Names: tables for the rules, what beats them, and that the order of keys changes none of them."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientwright.config import ClientSettings, OperationSettings, SchemaSettings
from clientwright.diagnostics import Report
from clientwright.encoders import Identifier
from clientwright.lockfile import Lock, read_lock
from clientwright.model import EnumSchema, Server
from clientwright.naming import Names, assign_names
from clientwright.naming.clients import RESERVED_CLIENTS, client_class, package_name, product_words
from clientwright.naming.models import member_names
from clientwright.naming.operations import RESERVED_SETTINGS, header_argument
from clientwright.naming.servers import server_names
from clientwright.naming.words import singular, snake_case, split_words
from clientwright.overrides import override
from clientwright.parser import parse
from clientwright.parser.upgrade import upgrade
from clientwright.pointer import Location, Pointer
from clientwright.render import client as client_source
from clientwright.source.budgets import is_within_budgets
from clientwright.source.document import Document
from clientwright.source.yaml import load_yaml
from tests.key_order import client

CYCLR = Path(__file__).parent.parent / "spec" / "cyclr.yaml"
ROOT: Any = load_yaml(CYCLR.read_text("utf-8"), "cyclr.yaml").root
DATA_ON_DEMAND = {"dataOnDemand": OperationSettings("data_on_demand.request")}


def name(root: Any, lock: Lock | None = None, report: Report | None = None, **options: Any) -> Names:
    """The names of everything in a document."""
    report = report or Report()
    document = Document("cyclr.yaml", "", root, lambda pointer, is_key: pytest.fail("no place is asked for"), "")
    chosen = ClientSettings(name="cyclr", spec="cyclr.yaml", output=Path(), **options)
    api = override(parse(upgrade(document, report), report), chosen, lock or Lock(), report)
    return assign_names(api, chosen, lock or Lock(), report)


# --- Words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("getAccountSignInToken", "get account sign in token"),
        ("HTTPServer2Name", "http server2 name"),
        ("userID", "user id"),
        ("OAuth2Token", "oauth2 token"),
        ("IPv6Address", "ipv6 address"),
        ("snake_case-and.dots/slashes", "snake case and dots slashes"),
        ("3dModel", "3d model"),
        ("2XL", "2 xl"),
        ("$filter", "filter"),
        ("-created", "minus created"),
        ("+1", "plus 1"),
        ("<=", "less than equals"),
        ("größe", "grosse"),
        ("Œuvre Łódź", "oeuvre lodz"),
        ("café Ångström", "cafe angstrom"),
        ("名前", "u540d u524d"),
        ("\uff37ide", "wide"),
        ("\u202e", "right to left override"),
        ("\n", "u000a"),
        ("", ""),
    ],
)
def test_split_words(text: str, words: str) -> None:
    assert " ".join(split_words(text)) == words


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("accounts", "account"),
        ("categories", "category"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("wishes", "wish"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("address", "address"),
        ("ties", "tie"),
        ("news", "new"),
        ("is", "is"),
        ("people", "people"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text(max_size=200))
def test_every_text_makes_an_identifier(text: str) -> None:
    made = snake_case(split_words(text), "name")
    assert made == made.lower()
    assert len(made) <= 90


@pytest.mark.parametrize(
    ("header", "argument"),
    [
        ("X-Cyclr-Account", "account"),
        ("x-cyclr-account", "account"),
        ("Cyclr-Version", "version"),
        ("X-Cyclr", "cyclr"),
        ("X-Request-ID", "request_id"),
        ("X", "x"),
        ("If-Match", "if_match"),
        ("", "header"),
    ],
)
def test_header_argument(header: str, argument: str) -> None:
    assert header_argument(header, ("cyclr", "api")) == argument


# --- Clients, servers, enums -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "class_"),
    [
        ("Cyclr API", "Cyclr"),
        ("API", "ApiAPI"),
        ("The Pet Store REST API", "ThePetStore"),
        ("Page API", "PageAPI"),
        ("Not Found Error", "NotFoundErrorAPI"),
        ("3D", "Client3D"),
    ],
)
def test_client_class(title: str, class_: str) -> None:
    assert client_class(product_words(title)) == class_


@pytest.mark.parametrize(
    ("title", "package"),
    [
        ("Cyclr API", "cyclr"),
        ("Datetime API", "datetime_api"),
        ("Compression", "compression_api"),
        ("Import", "import_"),
    ],
)
def test_package_name(title: str, package: str) -> None:
    assert package_name(product_words(title)) == package


@pytest.mark.parametrize(
    ("servers", "names"),
    [
        (["Cyclr US API", "Cyclr EU API", "Cyclr AU API"], ["us", "eu", "au"]),
        (["Production", "Sandbox"], ["production", "sandbox"]),
        (["Live server", "Live server"], ["a", "b"]),
        ([None, None], ["a", "b"]),
        (["A very long sentence about the first of them", "And another long one about it"], ["a", "b"]),
        (["Only one"], ["only_one"]),
        ([None], ["a_example_com"]),
        ([], []),
    ],
)
def test_server_names(servers: list[str | None], names: list[str]) -> None:
    given_ = tuple(
        Server(Pointer("", ("servers", str(index))), f"https://{'abc'[index]}.example.com", text)
        for index, text in enumerate(servers)
    )
    assert list(server_names(given_, {}).values()) == names


@pytest.mark.parametrize(
    ("values", "members"),
    [
        (("OAuth2", "OAuth1", "ApiKey", "None"), ("OAUTH2", "OAUTH1", "API_KEY", "NONE")),
        (("name", "-name", "+name"), ("NAME", "MINUS_NAME", "PLUS_NAME")),
        ((-1, 0, 1), ("MINUS_1", "VALUE_0", "VALUE_1")),
        (("", " ", "mro", "true"), ("EMPTY", "SPACE", "MRO_", "TRUE")),
        (("a b", "a-b", "a_b"), ("A_B", "A_B_", "A_B__")),
    ],
)
def test_enum_members(values: tuple[Any, ...], members: tuple[str, ...]) -> None:
    assert tuple(member_names(EnumSchema(Pointer(""), values=values), {}).values()) == members


def test_what_every_client_takes_is_reserved() -> None:
    assert {setting[0] for setting in client_source._SETTINGS} | {"self"} == RESERVED_SETTINGS


def test_what_every_package_exports_is_reserved() -> None:
    exported = {"Api", "ApiKey", "AsyncClient", "Basic", "Bearer", "Client", "ClientCredentials", "Server"}
    exported |= client_source._STUB_NAMES | set(_public_classes())
    assert exported - RESERVED_CLIENTS == set()


def _public_classes() -> list[str]:
    """The classes that a client exports beside its own, errors aside: these end in `Error`."""
    stub = Path(__file__).parent.parent / "generated" / "cyclr" / "src" / "cyclr" / "__init__.pyi"
    names = [line.strip().strip('",') for line in stub.read_text("utf-8").split("__all__")[1].splitlines()[1:-1]]
    return [n for n in names if n[:1].isupper() and not n.isupper() and not n.endswith("Error") and "Cyclr" not in n]


# --- Cyclr -----------------------------------------------------------------------------------------------------------

METHODS = {
    "getAccessToken": "authentication.get_access_token",
    "listAccounts": "accounts.list",
    "createAccount": "accounts.create",
    "getAccount": "accounts.get",
    "updateAccount": "accounts.update",
    "deleteAccount": "accounts.delete",
    "getAccountSignInToken": "accounts.get_sign_in_token",
    "listConnectors": "connectors.list",
    "getConnector": "connectors.get",
    "installConnector": "connectors.install",
    "listAccountConnectors": "connectors.list_account_connectors",
    "getAccountConnector": "connectors.get_account_connector",
    "deleteAccountConnector": "connectors.delete_account_connector",
    "listTemplates": "templates.list",
    "getTemplate": "templates.get",
    "installTemplate": "templates.install",
    "listCycles": "cycles.list",
    "getCycle": "cycles.get",
    "deleteCycle": "cycles.delete",
    "activateCycle": "cycles.activate",
    "deactivateCycle": "cycles.deactivate",
    "getStepParameters": "steps.get_parameters",
    "updateStepParameters": "steps.update_parameters",
    "getStepFieldMappings": "steps.get_field_mappings",
    "updateStepFieldMappings": "steps.update_field_mappings",
    "deployLaunch": "launch.deploy",
    "deployMarketplace": "marketplace.deploy",
    "dataOnDemand": "data_on_demand.request",
}


def test_the_methods_of_cyclr() -> None:
    operations = {
        operation["operationId"]: f"{verb.upper()} {path}"
        for path, item in ROOT["paths"].items()
        for verb, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }
    report = Report()
    names = name(ROOT, report=report, operations=DATA_ON_DEMAND)
    assert {id_: str(names.methods[key]) for id_, key in operations.items()} == METHODS
    assert not list(report)
    assert dict(names.shared) == {"header:X-Cyclr-Account": "account"}
    assert list(names.servers.values()) == ["us", "eu", "au"]


def test_configuration_beats_the_lock_and_the_lock_beats_rules() -> None:
    key, schema = "GET /accounts", Pointer("cyclr.yaml", ("components", "schemas", "Account"))
    lock = Lock(
        methods={key: "accounts.fetch_all"},
        arguments={key: {"query:page": Identifier("page_number")}},
        models={str(schema): Identifier("Customer")},
        fields={str(schema): {"Name": Identifier("title")}},
    )
    pinned = name(ROOT, lock)
    assert str(pinned.methods[key]) == "accounts.fetch_all"
    assert pinned.arguments[key]["query:page"] == "page_number"
    assert pinned.arguments[key]["query:pageSize"] == "page_size"
    assert (pinned.models[schema], pinned.fields[schema]["Name"]) == ("Customer", "title")
    configured = name(
        ROOT,
        lock,
        package="other",
        client_class="Other",
        operations={"listAccounts": OperationSettings("accounts.all", {"query:page": "number"})},
        schemas={"Account": SchemaSettings("Client", {"Name": "label"})},
    )
    assert str(configured.methods[key]) == "accounts.all"
    assert configured.arguments[key]["query:page"] == "number"
    assert (configured.models[schema], configured.fields[schema]["Name"]) == ("Client", "label")
    assert (configured.package, configured.client) == ("other", "Other")


def test_a_name_that_is_pinned_is_not_given_to_another() -> None:
    lock = Lock(methods={"GET /accounts/{accountId}": "accounts.list"})
    report = Report()
    methods = name(ROOT, lock, report).methods
    assert str(methods["GET /accounts/{accountId}"]) == "accounts.list"
    assert str(methods["GET /accounts"]) == "accounts.list_accounts"
    assert [finding.code for finding in report] == ["name-clash"]


def member(*wires: str, **more: Any) -> dict[str, Any]:
    """An inline object with some text properties."""
    return {"type": "object", "properties": {wire: {"type": "string"} for wire in wires} | more}


def a_list(*members: dict[str, Any], parameters: tuple[str, ...] = ()) -> dict[str, Any]:
    """A document with a union of inline members, and parameters that are enums."""
    query = [{"name": wire, "in": "query", "schema": {"type": "string", "enum": ["a", wire]}} for wire in parameters]
    operation = {"operationId": "listPets", "tags": ["pets"], "parameters": query, "responses": {}}
    schemas = {"Pet": {"anyOf": list(members)}}
    return {"openapi": "3.1.0", "info": {}, "paths": {"/pets": {"get": operation}}, "components": {"schemas": schemas}}


def named_by_content(root: Any, lock: Lock | None = None) -> tuple[Lock, dict[str, str]]:
    """The lock for a document, and its classes by what is in them, whatever their places."""
    names = name(root, lock)
    models = {str(model.schema.pointer): class_ for model, class_ in names.classes}
    kept = Lock(models=models, fields={str(place): dict(fields) for place, fields in names.fields.items()})
    content: dict[str, str] = {}
    for model, class_ in names.classes:
        held = getattr(model.schema, "values", None) or names.fields.get(model.schema.pointer, ())
        if model.component is None:
            content[" ".join(map(str, (*held, model.schema.annotations.title or "")))] = class_
    return kept, content


CAT, DOG, EMU = member("name", "meow"), member("name", "bark"), member("name", "height")
LINE, DOT = {**member("at", "id"), "title": "Line"}, {**member("at", "id"), "title": "Dot"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([CAT, DOG], [EMU, CAT, DOG]),
        ([CAT, EMU, DOG], [DOG, CAT]),
        ([CAT, DOG], [member("name", "meow", "bark"), DOG]),  # `meow` tells it from the other no more than `bark` does
        ([LINE, DOT], [{**member("at", "id"), "title": "Area"}, DOT, LINE]),
        ([member("a"), member("a", "b")], [member("c"), member("a", "b"), member("a")]),
        ([member("x", inner=CAT), DOG], [EMU, DOG, member("x", inner=CAT)]),
        ([LINE, member("x", inner={"oneOf": [CAT, DOG]})], [EMU, LINE, member("x", inner={"oneOf": [DOG, CAT]})]),
    ],
)
def test_members_of_lists_keep_their_names_where_others_are_put_before_them(old: Any, new: Any) -> None:
    lock, before = named_by_content(a_list(*old, parameters=("sort", "state")))
    _, after = named_by_content(a_list(*new, parameters=("kind", "state", "sort")), lock)
    common = before.keys() & after.keys()
    assert any(key.startswith("a sort") for key in common)
    assert len(common) > 2
    assert {key: after[key] for key in common} == {key: before[key] for key in common}
    assert len({*after.values()}) == len(after)


def test_a_member_of_a_list_that_was_replaced_has_a_name_of_its_own() -> None:
    lock, before = named_by_content(a_list(CAT, DOG))
    _, after = named_by_content(a_list(EMU, DOG), lock)
    assert (before["name meow "], after["name height "]) == ("PetMeow", "PetHeight")


def test_the_lock_of_the_last_run_changes_nothing() -> None:
    text = (CYCLR.parent.parent / "generated" / "cyclr" / "clientwright.lock").read_text("utf-8")
    fresh, again = name(ROOT, operations=DATA_ON_DEMAND), name(ROOT, read_lock(text))
    assert {key: str(method) for key, method in fresh.methods.items()} == {
        key: str(method) for key, method in again.methods.items()
    }
    assert (fresh.arguments, fresh.models, fresh.fields) == (again.arguments, again.models, again.fields)


def shuffled(value: Any, random: Any) -> Any:
    """The value with the members of every object in another order."""
    if isinstance(value, list):
        return [shuffled(element, random) for element in value]
    if not isinstance(value, dict):
        return value
    items = list(value.items())
    random.shuffle(items)
    return {key: shuffled(member, random) for key, member in items}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_the_order_of_keys_changes_no_name(random: Any) -> None:
    fresh, other = name(ROOT), name(shuffled(json.loads(json.dumps(ROOT)), random))
    assert other.methods == fresh.methods
    assert other.arguments == fresh.arguments
    assert (other.models, other.fields, other.members) == (fresh.models, fresh.fields, fresh.members)
    assert (other.shared, other.servers) == (fresh.shared, fresh.servers)


def test_endless_names_are_cut() -> None:
    endless = "S" * 10_000
    schemas = {
        endless: {"properties": {endless: {"enum": [endless, endless + "2"]}}},
        endless + "2": {"enum": ["a", "b"]},
    }
    answer = {
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{endless}"}}},
        "description": "",
    }
    query = {"name": endless, "in": "query", "schema": {"$ref": f"#/components/schemas/{endless}2"}}
    operation = {"operationId": endless, "tags": [endless], "parameters": [query], "responses": {"200": answer}}
    root: Any = {
        "openapi": "3.1.0",
        "info": {"title": endless, "version": "1"},
        "paths": {f"/{endless}": {"get": operation, "put": operation | {"operationId": endless + "2"}}},
        "components": {"schemas": schemas, "securitySchemes": {endless: {"type": "http", "scheme": "basic"}}},
    }
    place = Location("spec.json", 1, 1)
    assert is_within_budgets(Document("spec.json", "", root, lambda pointer, is_key: place, ""), Report())
    files = client(root)
    assert max(map(len, files)) < 120
    names = {
        node.name for text in files.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)
    }
    assert max(map(len, names)) < 100


def test_the_last_words_of_long_names_tell_classes_apart() -> None:
    start = "api.v2010.account.available_phone_number_country.available_phone_number_"
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    root: Any = {
        "openapi": "3.1.0",
        "info": {"title": "Phones", "version": "1"},
        "paths": {},
        "components": {"schemas": {f"{start}{end}": schema for end in ("local", "machine_to_machine", "toll_free")}},
    }
    endings = ("Local", "MachineToMachine", "TollFree")
    expected = {f"ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumber{end}" for end in endings}
    assert set(name(root).models.values()) == expected


@pytest.mark.parametrize(
    ("key", "setting"),
    [
        ("x-fern-type-name", ""),
        ("x-speakeasy-name-override", ""),
        ("", "UserDto"),
        ("", "#/components/schemas/UserDto"),
    ],
)
def test_what_lies_inside_follows_a_given_name(key: str, setting: str) -> None:
    state = {"type": "string", "enum": ["on", "off"]}
    user = {
        "type": "object",
        "properties": {"state": state, "address": {"type": "object", "properties": {"at": state}}},
    }
    user |= {key: "Person"} if key else {}
    root = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {},
        "components": {"schemas": {"UserDto": user}},
    }
    named = name(root, schemas={setting: SchemaSettings("Person")} if setting else {})
    assert sorted(named.models.values()) == ["Person", "PersonAddress", "PersonAddressAt", "PersonState"]


def test_what_is_pinned_and_what_is_named_by_rule_are_not_the_same() -> None:
    old = a_list(member("petId"), parameters=("petId",))
    new = a_list(member("petId", "pet_id"), parameters=("petId", "pet_id"))
    names = name(old)
    lock = Lock(
        arguments={key: dict(found) for key, found in names.arguments.items()},
        fields={str(place): dict(found) for place, found in names.fields.items()},
    )
    names = name(new, lock)
    assert names.arguments["GET /pets"] == {"query:petId": "pet_id", "query:pet_id": "pet_id_"}
    assert {"petId": "pet_id", "pet_id": "pet_id_"} in names.fields.values()


def test_what_stands_under_both_keys_counts_together() -> None:
    by_id = OperationSettings("books.one", {"path:accountId": "first"})
    by_key = OperationSettings("books.two", {"path:accountId": "second", "query:all": "third"}, ignore=False)
    both = ClientSettings(
        name="a", spec="a", output=Path(), operations={"getBook": by_id, "GET /books": by_key}
    ).for_operation("getBook", "GET /books")
    assert both == OperationSettings("books.one", {"path:accountId": "first", "query:all": "third"}, ignore=False)
    place = "#/components/schemas/Book"
    of_schema = ClientSettings(
        name="a",
        spec="a",
        output=Path(),
        schemas={place: SchemaSettings("A"), "Book": SchemaSettings("B", {"Id": "id_"})},
    )
    assert of_schema.for_schema("Book", place) == SchemaSettings("A", {"Id": "id_"})


def test_a_server_keeps_its_name_whatever_others_come_and_go() -> None:
    place = Pointer("a")
    us, eu, live = (Server(place.child(n), f"https://{n}.pets.example", None) for n in ("us", "eu", "live"))
    assert server_names((us,), {}) == {us.pointer: "us_pets_example"}
    pinned = {us.url: "us_pets_example", live.url: "eu"}
    assert list(server_names((eu, us), pinned).values()) == ["us_pets_example", "eu"]
    assert server_names((eu, live), pinned) == {live.pointer: "eu", eu.pointer: "eu_1"}


def test_no_two_servers_have_one_name() -> None:
    place = Pointer("a")
    same = (Server(place.child(1), "https://a", "US"), Server(place.child(2), "https://a", "AU"))
    assert list(server_names(same, {"https://a": "us"}).values()) == ["us", "au"]
    named = [Server(place.child(n), f"https://{n}", None, "us") for n in range(3)]
    assert len({*server_names(tuple(named), {"https://1": "us_3"}).values()}) == 3
    taken = (Server(place.child(0), "https://0", None, "us_3"), *named[1:])
    assert len({*server_names(taken, {}).values()}) == 3


def test_a_name_that_the_configuration_gives_is_not_pinned_for_another() -> None:
    lock = Lock(methods={"GET /accounts": "accounts.list", "GET /accounts/{accountId}": "accounts.get"})
    wanted = {"GET /accounts/{accountId}": OperationSettings("accounts.list")}
    names = name(ROOT, lock, operations=wanted)
    assert str(names.methods["GET /accounts/{accountId}"]) == "accounts.list"
    assert str(names.methods["GET /accounts"]) == "accounts.list_accounts"
    assert [earlier.name for earlier in names.earlier] == ["accounts.get"], "the other name is taken"
