"""Code for earlier versions runs on: names that changed still work, and say so where they are used."""

import asyncio
import inspect
import warnings
from collections.abc import Callable
from typing import Any

from aliases import replace, to_dict, with_response
from aliases.testing import mock_aliases

from aliases import models


def warned(use: Callable[[], Any]) -> tuple[Any, list[str]]:
    """What comes of a use of old names, and what is said about it, all of it at the line of the use."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        value = use()
    line = inspect.getsourcelines(use)[1]
    assert all(one.category is DeprecationWarning for one in told)
    assert {(one.filename, one.lineno) for one in told} <= {(__file__, line)}, (line, [str(one) for one in told])
    return value, [str(one.message).partition(" now")[0] for one in told]


# models and members
assert warned(lambda: models.Pet) == (models.Animal, ["`aliases.models.Pet` is called `Animal`"])
assert warned(lambda: models.Legs) == (models.LegCount, ["`aliases.models.Legs` is called `LegCount`"])
assert warned(lambda: models.Shade.RED) == (models.Shade.CRIMSON, ["`Shade.RED` is called `CRIMSON`"])
assert warned(lambda: models.LegCount.VALUE_4) == (4, ["`LegCount.VALUE_4` is called `FOUR`"])
assert models.Shade["RED"] is models.Shade.CRIMSON and list(models.Shade) == ["red", "green"]
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    from aliases.models import Pet
assert [one.filename for one in told] == [__file__], "an import warns once"
assert "Pet" not in models.__all__ and not hasattr(models, "Pets")

# fields, of a class and of what extends it
made, said = warned(lambda: Pet(kind="dog", color="red"))
assert (made.colour, said) == ("red", ["`color` is called `colour`"])
assert to_dict(made) == {"kind": "dog", "color": "red"}
assert warned(lambda: made.color) == ("red", ["`Animal.color` is called `colour`"])
assert warned(lambda: setattr(made, "color", "green"))[1] == ["`Animal.color` is called `colour`"]
assert made.colour == "green"
assert warned(lambda: replace(made, color="blue"))[0].colour == "blue"
cat, said = warned(lambda: models.Cat(kind="cat", color="red", lives=9))
assert (cat.colour, cat.lives_left, len(said)) == ("red", 9, 2)
assert warned(lambda: cat.color) == ("red", ["`Cat.color` is called `colour`"])
try:
    Pet(kind="dog", color="red", colour="red")
except TypeError as error:
    assert str(error) == "`color` and `colour` are the same argument"
else:
    raise AssertionError("one argument was given twice")
try:
    made.wings = 2
except AttributeError as error:
    assert str(error) == "`Animal` has no field `wings`"

# methods and arguments
with mock_aliases() as mock:
    pets, client = mock.client.pets, mock.client
    assert warned(lambda: mock.pets.list.returns([]))[1] == []
    mock.pets.create.returns({"kind": "dog", "color": "red"})
    mock.pets.get.returns({"kind": "cat", "color": "red"})
    assert warned(lambda: pets.list(size=1)) == ([], ["`Pets.list` is called `client.pets.all`", "`size` is called `page_size`"])
    assert warned(lambda: pets.all(limit=2, sort="kind")) == ([], ["`limit` is called `page_size`", "`sort` is called `order`"])
    assert warned(lambda: client.stock.animals(per_page=3))[1][0] == "`Stock.animals` is called `client.pets.all`"
    assert [call.query for call in mock.pets.all.calls] == [{"size": ["1"]}, {"size": ["2"], "sort": ["kind"]}, {"size": ["3"]}]
    assert warned(lambda: with_response(client.stock.animals)())[0].status == 200
    assert warned(lambda: pets.create(kind="dog", color="red"))[0] == models.Animal(kind="dog", colour="red")
    assert warned(lambda: pets.get(id="1"))[1] == ["`id` is called `pet_id`"]
    assert pets.get("2").colour == "red", "by position there is nothing to warn of"

    async def call() -> Any:
        return await mock.async_client.stock.animals(size=1)

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert asyncio.run(call()) == []
    assert [(one.filename, one.lineno) for one in told] == [(__file__, call.__code__.co_firstlineno + 1)] * 2
    assert inspect.iscoroutinefunction(mock.async_client.pets.all)
