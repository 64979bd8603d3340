"""Public names load when they are first asked for, once, whichever thread asks."""

import importlib
import pickle
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

INIT = """
from runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(__name__, {"client": ("Shop", "AsyncShop"), "models.order": ("Order",)})
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A small package whose `client` module takes a moment to load."""
    package = tmp_path / "shop"
    (package / "models").mkdir(parents=True)
    (package / "__init__.py").write_text(INIT)
    (package / "client.py").write_text("import time\ntime.sleep(0.05)\nclass Shop: pass\nclass AsyncShop: pass\n")
    (package / "models" / "__init__.py").write_text("")
    (package / "models" / "order.py").write_text("class Order: pass\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] == "shop"]:
        monkeypatch.delitem(sys.modules, name)
    return importlib.import_module("shop")


def test_importing_the_package_loads_nothing_else(shop: ModuleType) -> None:
    assert not [name for name in sys.modules if name.startswith("shop.")]
    assert shop.Shop.__module__ == "shop.client"
    assert "shop.models.order" not in sys.modules


def test_a_name_is_kept_once_it_is_loaded(shop: ModuleType) -> None:
    assert "Order" not in vars(shop)
    assert shop.Order is vars(shop)["Order"]


def test_dir_lists_names_that_are_not_loaded_yet(shop: ModuleType) -> None:
    assert {"Shop", "AsyncShop", "Order", "__name__"} <= set(dir(shop))
    assert dir(shop) == sorted(dir(shop))


def test_all_lists_the_public_names(shop: ModuleType) -> None:
    assert shop.__all__ == ["AsyncShop", "Order", "Shop"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Shopp", "module 'shop' has no attribute 'Shopp'; did you mean 'Shop'?"),
        ("zebra", "module 'shop' has no attribute 'zebra'"),
        ("__wrapped__", "module 'shop' has no attribute '__wrapped__'"),
    ],
)
def test_an_unknown_name_says_what_is_near(shop: ModuleType, name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(shop, name)
    assert str(caught.value) == message
    assert not hasattr(shop, name)


def test_submodules_are_attributes_too(shop: ModuleType) -> None:
    assert shop.models.__name__ == "shop.models"
    assert importlib.import_module("shop.models.order").Order is shop.Order


def test_threads_that_ask_at_once_get_the_same_object(shop: ModuleType) -> None:
    start, found = threading.Barrier(16), []

    def ask() -> None:
        start.wait()
        found.append((shop.Shop, shop.AsyncShop))

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len(set(found)) == 1


def test_lazily_loaded_classes_pickle(shop: ModuleType) -> None:
    assert type(pickle.loads(pickle.dumps(shop.Order()))) is shop.Order
