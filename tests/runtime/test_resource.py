"""Resources: loaded late, named right, and the same bodies for both kinds of clients."""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from runtime.client import AsyncClient
from runtime.resource import AsyncResource, Resource, with_response
from tests.runtime.scripted import DELETE, GET, AsyncScript, Cycle, Script, make, reply


class Cycles(Resource):
    """Manages cycles."""

    def get(self, cycle_id: str, *, options: Any = None) -> Any:
        """One cycle."""
        return self._call(GET, {"cycle_id": cycle_id}, options)

    def delete(self, cycle_id: str, *, options: Any = None) -> Any:
        return self._call(DELETE, {"cycle_id": cycle_id}, options)


class AsyncCycles(AsyncResource, of=Cycles):
    get: Any
    delete: Any


def test_values() -> None:
    cycles = Cycles(make(token="t", transport=Script(reply(), reply())))
    assert cycles.get("c1") == Cycle(id="c1")
    assert cycles.delete("c1") is None
    assert repr(cycles) == "<Cycles of Client(base_url='https://api.cyclr.com/v1.0')>"


def test_with_response() -> None:
    cycles = Cycles(make(token="t", transport=Script(reply(X_Request_Id="r"), reply())))
    response = with_response(cycles.get)("c1")
    assert (response.value, response.headers["x-request-id"]) == (Cycle(id="c1"), "r")
    assert cycles.get("c1") == Cycle(id="c1")
    for other in (len, lambda: None, cycles._client.request):
        with pytest.raises(TypeError, match="takes a method of a resource"):
            with_response(other)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(backend: str) -> None:
    async def main() -> None:
        cycles = AsyncCycles(make(AsyncClient, token="t", transport=AsyncScript(reply(), reply())))
        assert await cycles.get("c1") == Cycle(id="c1")
        assert (await with_response(cycles.get)(cycle_id="c1")).status == 200

    anyio.run(main, backend=backend)


def test_async_methods_are_what_they_seem() -> None:
    assert inspect.iscoroutinefunction(AsyncCycles.get)
    assert inspect.iscoroutinefunction(AsyncCycles(make(AsyncClient, token="t")).get)
    assert not inspect.iscoroutinefunction(Cycles.get)
    assert AsyncCycles.get.__qualname__ == "AsyncCycles.get"
    assert Cycles.get.__qualname__ == "Cycles.get"
    assert AsyncCycles.get.__doc__ == "One cycle."
    assert list(inspect.signature(AsyncCycles.get).parameters) == ["self", "cycle_id", "options"]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A client package, laid out like a generated one."""
    (tmp_path / "corner_shop" / "resources").mkdir(parents=True)
    (tmp_path / "corner_shop" / "__init__.py").touch()
    (tmp_path / "corner_shop" / "resources" / "__init__.py").touch()
    (tmp_path / "corner_shop" / "resources" / "orders.py").write_text(
        "from runtime.resource import Resource\nclass Orders(Resource): pass\n"
    )
    (tmp_path / "corner_shop" / "client.py").write_text(
        "from runtime.client import Client\nfrom runtime.resource import resource\n"
        "class Shop(Client):\n    orders = resource('orders', 'Orders')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield "corner_shop.client"
    for name in [name for name in sys.modules if name.partition(".")[0] == "corner_shop"]:
        del sys.modules[name]


def test_a_resource_loads_on_first_use(package: str) -> None:
    from importlib import import_module

    shop = import_module(package).Shop

    class MyShop(shop):  # type: ignore[misc, valid-type]
        """A subclass in another module finds the resources all the same."""

    client = make(MyShop, token="t")
    assert "corner_shop.resources.orders" not in sys.modules
    orders = client.orders
    assert type(orders).__name__ == "Orders"
    assert client.orders is orders
    assert orders._client is client
    assert client.with_options(timeout=1).orders is not orders
