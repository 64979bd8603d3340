"""Models: values with names, copies that lose nothing, and fields nobody declared."""

import copy
import gc
import pickle
import weakref
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal

import pydantic
import pytest

from runtime.mismatch import Mismatch
from runtime.models import (
    UNSET,
    DateTime,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    Unset,
    constant,
    extra_fields,
    from_dict,
    model_issues,
    replace,
    to_dict,
    to_json,
)


class CycleStatus(OpenStrEnum):
    ACTIVE = "Active"
    NONE = "None"
    TITLE = "title"


class Priority(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Step(Model, rename="pascal"):
    id: str | None = None
    connector_id: int | None = None


class Cycle(Model, rename="pascal"):
    id: str
    name: str | None = None
    kind: Literal["cycle"] = constant("cycle")
    status: CycleStatus | None = None
    created_date: DateTime | None = None
    expires: DateTime | Unset | None = UNSET
    steps: list[Step] | None = None


class Folder(Model):
    name: str | None = None
    inside: "list[Folder] | None" = None


RAW = {
    "Id": "c1",
    "Kind": "cycle",
    "Status": "Archived",
    "CreatedDate": "2024-03-01T10:00:00Z",
    "Steps": [{"Id": 5, "Colour": {"Red": 1}}],
    "Owner": "ann",
}


# --- Fields --------------------------------------------------------------------------------------


def test_fields_are_keywords_only_even_where_a_required_one_follows() -> None:
    class Late(Model):
        first: int | None = None
        second: str

    assert Late(second="x") == Late(first=None, second="x")
    with pytest.raises(TypeError, match="positional"):
        Late(1, "x")
    with pytest.raises(TypeError, match="second"):
        Late()


def test_a_typo_is_an_attribute_error_with_the_near_name() -> None:
    cycle = Cycle(id="c1")
    with pytest.raises(AttributeError, match=r"`Cycle` has no field `nmae`; did you mean `name`\?"):
        cycle.nmae = "x"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="nmae"):
        print(cycle.nmae)  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="nmae"):
        Cycle(id="c1", nmae="x")  # type: ignore[call-arg]
    cycle.name = "Orders"
    assert cycle.name == "Orders"


def test_none_is_left_out_where_it_means_absent_and_sent_where_it_is_a_value() -> None:
    assert to_dict(Cycle(id="c1")) == {"Id": "c1", "Kind": "cycle"}
    assert to_dict(Cycle(id="c1", expires=None)) == {"Id": "c1", "Kind": "cycle", "Expires": None}


def test_a_default_that_is_set_is_sent() -> None:
    class Search(Model):
        limit: int = 20

    assert to_dict(from_dict(Search, {"limit": 20})) == {"limit": 20}


def test_models_compare_and_print_by_their_declared_fields() -> None:
    read = from_dict(Step, {"Id": "s1", "ConnectorId": 7, "New": True})
    assert read == Step(id="s1", connector_id=7)
    assert read != Step(id="s2", connector_id=7)
    assert repr(read) == "Step(id='s1', connector_id=7)"


# --- Unknown fields and issues -------------------------------------------------------------------


def test_what_the_model_does_not_know_is_kept_at_every_depth() -> None:
    cycle = from_dict(Cycle, RAW)
    assert extra_fields(cycle) == {"Owner": "ann"}
    assert cycle.steps is not None
    assert extra_fields(cycle.steps[0]) == {"Colour": {"Red": 1}}
    assert to_dict(cycle) == RAW


def test_extra_fields_are_the_models_own_and_declared_ones_win() -> None:
    step = Step(id="s1")
    extra_fields(step)["New"] = datetime(2024, 1, 1, tzinfo=UTC)
    extra_fields(step)["Id"] = "hidden"
    assert to_dict(step) == {"Id": "s1", "New": "2024-01-01T00:00:00Z"}
    del extra_fields(step)["New"]
    assert to_json(step) == b'{"Id":"s1"}'


def test_issues_start_at_the_model_that_is_asked() -> None:
    cycle = from_dict(Cycle, RAW)
    assert model_issues(cycle) == (
        Mismatch("/Status", "a known CycleStatus", "'Archived'"),
        Mismatch("/Steps/0/Id", "string", "5"),
    )
    assert cycle.steps is not None
    assert model_issues(cycle.steps[0]) == (Mismatch("/Id", "string", "5"),)
    assert model_issues(Cycle(id="c1")) == ()


def test_a_mismatch_reads_well() -> None:
    assert str(Mismatch("/3/Date", "date-time", "'x'")) == "/3/Date: expected date-time, got 'x'"
    assert str(Mismatch("", "array", "object")) == "the whole value: expected array, got object"


@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, lambda obj: pickle.loads(pickle.dumps(obj)), replace],
    ids=["copy", "deepcopy", "pickle", "replace"],
)
def test_copies_keep_everything(duplicate: Any) -> None:
    cycle = from_dict(Cycle, RAW)
    twin = duplicate(cycle)
    assert twin is not cycle
    assert twin == cycle
    assert twin.expires is UNSET
    assert to_dict(twin) == RAW
    assert model_issues(twin) == model_issues(cycle)
    extra_fields(twin)["Owner"] = "bob"
    assert extra_fields(cycle) == {"Owner": "ann"}


def test_a_deep_copy_shares_nothing_and_a_copy_shares_its_parts() -> None:
    cycle = from_dict(Cycle, RAW)
    deep, shallow = copy.deepcopy(cycle), copy.copy(cycle)
    assert shallow.steps is cycle.steps
    assert deep.steps is not None
    assert cycle.steps is not None
    assert deep.steps[0] is not cycle.steps[0]
    extra_fields(deep.steps[0])["Colour"]["Red"] = 2
    assert to_dict(cycle) == RAW


def test_replace_changes_fields_and_keeps_unknown_ones() -> None:
    changed = replace(from_dict(Cycle, RAW), name="Orders", status=CycleStatus.ACTIVE)
    assert to_dict(changed) == {**RAW, "Name": "Orders", "Status": "Active"}
    with pytest.raises(TypeError, match="nmae"):
        replace(changed, nmae="x")


def test_copy_replace_keeps_unknown_fields() -> None:
    changed = from_dict(Step, {"Id": "s1", "New": 1}).__replace__(id="s2")
    assert to_dict(changed) == {"Id": "s2", "New": 1}


def test_models_can_be_weakly_referenced() -> None:
    step = Step()
    reference = weakref.ref(step)
    del step
    gc.collect()
    assert reference() is None


def test_a_model_may_hold_itself() -> None:
    raw = {"name": "a", "inside": [{"name": "b", "inside": [{"name": 3}], "size": 1}]}
    folder = from_dict(Folder, raw)
    assert to_dict(folder) == raw
    assert [issue.pointer for issue in model_issues(folder)] == ["/inside/0/inside/0/name"]


def test_from_dict_takes_python_values_and_models() -> None:
    when = datetime(2024, 3, 1, 10, tzinfo=UTC)
    step = from_dict(Step, {"Id": "s1", "New": Decimal("1.50")})
    cycle = from_dict(Cycle, {"Id": "c1", "Kind": "cycle", "CreatedDate": when, "Steps": [step]})
    assert cycle == Cycle(id="c1", created_date=when, steps=[step])
    with pytest.raises(TypeError, match="takes a mapping, not `list`"):
        from_dict(Cycle, [])  # type: ignore[arg-type]


def test_a_required_field_that_is_missing_is_unset_and_an_issue() -> None:
    cycle = from_dict(Cycle, {"Kind": "cycle", "Name": "x"})
    assert cycle.id is UNSET  # type: ignore[comparison-overlap]
    assert model_issues(cycle) == (Mismatch("/Id", "string", "nothing"),)
    assert to_dict(cycle) == {"Kind": "cycle", "Name": "x"}


# --- Open enums ----------------------------------------------------------------------------------


def test_known_values_are_the_members() -> None:
    assert CycleStatus("None") is CycleStatus.NONE
    assert Priority(2) is Priority.HIGH


@pytest.mark.parametrize("text", ["Archived", "", "upper", "__class__", "mro", "née", "a b", "_x_"])
def test_an_unknown_text_equals_itself(text: str) -> None:
    status = CycleStatus(text)
    assert isinstance(status, CycleStatus)
    assert status == text == str(status) == status.value
    assert hash(status) == hash(text)
    assert status == CycleStatus(text)
    for twin in (copy.copy(status), copy.deepcopy(status), pickle.loads(pickle.dumps(status))):
        assert twin == status
        assert type(twin) is CycleStatus
    assert text not in [member.value for member in CycleStatus]


def test_an_unknown_number_equals_itself() -> None:
    priority = Priority(10**30)
    assert priority == 10**30
    assert priority.name == str(10**30)
    assert pickle.loads(pickle.dumps(priority)) == priority
    assert copy.deepcopy(Priority(7)) == Priority(7) == 7
    assert list(Priority) == [Priority.LOW, Priority.HIGH]


def test_known_members_pickle_to_themselves() -> None:
    assert pickle.loads(pickle.dumps(CycleStatus.ACTIVE)) is CycleStatus.ACTIVE
    assert copy.deepcopy(Priority.LOW) is Priority.LOW


@pytest.mark.parametrize("value", [5, None, ["Active"]])
def test_a_value_of_another_kind_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="not a valid CycleStatus"):
        CycleStatus(value)


def test_a_number_enum_refuses_text_and_fractions() -> None:
    for value in ("1", 1.5, None):
        with pytest.raises(ValueError, match="not a valid Priority"):
            Priority(value)  # type: ignore[arg-type]


def test_unknown_members_are_not_collected() -> None:
    for number in range(1000):
        CycleStatus(f"status {number}")
    assert len(CycleStatus._value2member_map_) == len(CycleStatus)


def test_a_match_statement_sees_unknown_values() -> None:
    match CycleStatus("Archived"):
        case CycleStatus.ACTIVE:
            seen = "active"
        case str(other):
            seen = other
    assert seen == "Archived"


# --- pydantic ------------------------------------------------------------------------------------


class Order(pydantic.BaseModel):
    cycle: Cycle
    folders: list[Folder] = []


def test_pydantic_takes_models_and_mappings() -> None:
    cycle = Cycle(id="c1")
    assert Order(cycle=cycle).cycle is cycle
    order = Order.model_validate({"cycle": {"Id": "c1", "Kind": "cycle", "New": 1}})
    assert order.cycle == cycle
    assert order.model_dump() == {"cycle": {"Id": "c1", "Kind": "cycle", "New": 1}, "folders": []}
    assert Order.model_validate_json(order.model_dump_json()) == order


def test_pydantic_names_every_mismatch() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Order.model_validate({"cycle": {"Kind": "cycle", "Name": 5}})
    assert "/Id: expected string, got nothing; /Name: expected string, got 5" in str(caught.value)
    with pytest.raises(pydantic.ValidationError, match="expected a `Cycle` or a mapping"):
        Order.model_validate({"cycle": 5})


def test_pydantic_describes_models_in_its_schema() -> None:
    schema = Order.model_json_schema()
    cycle = schema["properties"]["cycle"]
    assert cycle["required"] == ["Id"]
    assert cycle["properties"]["Steps"]["items"]["properties"]["ConnectorId"]
    folder = schema["properties"]["folders"]["items"]
    assert folder["properties"]["inside"]["items"] == {"type": "object", "title": "Folder"}
