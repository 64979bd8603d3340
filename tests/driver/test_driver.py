"""Every operation of two clients, called by their lockfiles alone against a server that openapi-core judges for."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_core import OpenAPI

from tests.clients import build, lock_of
from tests.cyclr.contract import DOCUMENT, Received
from tests.driver.judge import Judge, JudgedRequest
from tests.driver.trial import try_client

HERE = Path(__file__).parent
GENERATED = Path(__file__).parents[2] / "generated" / "cyclr"


@pytest.fixture(scope="module")
def lock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("driven")
    built = build(HERE)
    built.write(folder)
    sys.path.insert(0, str(folder))
    yield lock_of(built)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == built.package]:
        del sys.modules[name]


def test_each_operation_is_called_by_its_lockfile(lock: dict[str, Any]) -> None:
    trial = try_client(HERE / "spec.yaml", lock)
    assert trial.faults == []
    assert trial.untried == []
    assert (trial.operations, trial.calls) == (19, 100)


def test_each_operation_of_cyclr_is_called_by_its_lockfile() -> None:
    trial = try_client(DOCUMENT, json.loads((GENERATED / "clientwright.lock").read_text("utf-8")))
    assert trial.faults == []
    assert (trial.operations, trial.calls) == (28, 138)


def test_openapi_core_takes_each_part_for_text() -> None:
    """Why the judge looks at the parts of a body itself: openapi-core refuses a boolean in every spelling."""
    part = b'--b\r\nContent-Disposition: form-data; name="is_public"\r\n\r\n%s\r\n--b--\r\n'
    schema = {"type": "object", "properties": {"is_public": {"type": "boolean"}}}
    body = {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    paths = {"/photos": {"post": {"requestBody": body, "responses": {"204": {"description": "Done."}}}}}
    root = {"openapi": "3.1.0", "info": {"title": "Photos", "version": "1"}, "paths": paths}
    for spelled in (b"true", b"True", b"1"):
        headers = (("content-type", "multipart/form-data; boundary=b"),)
        request = JudgedRequest(Received("POST", "/photos", headers, part % spelled))
        assert OpenAPI.from_dict(root).unmarshal_request(request).errors
        assert not Judge(root).read(Received("POST", "/photos", headers, part % spelled))


def test_what_is_wrong_with_a_client_is_noticed(lock: dict[str, Any]) -> None:
    spoilt = json.loads(json.dumps(lock))
    entry = next(entry for entry in spoilt["operations"].values() if entry["id"] == "getTool")
    names = entry["parameters"]
    names["query:at"], names["query:since"] = names["query:since"], names["query:at"]
    trial = try_client(HERE / "spec.yaml", spoilt)
    assert any("was refused" in fault and "getTool" in fault for fault in trial.faults)
