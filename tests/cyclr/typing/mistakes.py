"""Deliberate mistakes: a checker must complain about each line marked `# error`, and about no other."""

from __future__ import annotations

from typing import assert_type

from cyclr import AsyncCyclr, CallOptions, Cyclr, NoSuchError  # error
from cyclr.models import Account, AccountCreate, Cycle, CycleStatus, StepParameter
from cyclr.testing import MockCyclr


def clients() -> None:
    Cyclr(tokn="t")  # error
    Cyclr("t")  # error
    Cyclr(token=1)  # error
    Cyclr(server="mars")  # error
    Cyclr(token="t", timeout="soon")  # error
    Cyclr(token="t", account=42)  # error
    Cyclr(token="t").cycels.list()  # error
    Cyclr(token="t").with_options(token="other")  # error


def arguments(client: Cyclr) -> None:
    client.accounts.get()  # error
    client.accounts.get(42)  # error
    client.accounts.get("42", "43")  # error
    client.accounts.get("42", account="A")  # error
    client.accounts.create()  # error
    client.accounts.create("New")  # error
    client.accounts.create(nmae="New")  # error
    client.accounts.create(Name="New")  # error
    client.accounts.create(name="New", body=AccountCreate(name="New"))  # error
    client.accounts.create(body="New")  # error
    client.accounts.create(body=Account())  # error
    client.accounts.list(page="1")  # error
    client.accounts.list(pageSize=1)  # error
    client.accounts.get("42", options={"timeout": 1})  # error
    client.accounts.get("42", options=CallOptions(timeout="1"))  # error
    client.steps.update_parameters("s")  # error
    client.steps.update_parameters("s", body={"Value": "v"})  # error
    client.steps.update_parameters("s", value="v")  # error
    client.launch.deploy(password="p")  # error
    client.marketplace.deploy(username="u")  # error
    client.authentication.get_access_token(client_id="i")  # error
    client.authentication.get_access_token(client_id="i", client_secret="s", grant_type="password")  # error
    client.connectors.uninstall("7")  # error


def results(client: Cyclr) -> None:
    name: str = client.cycles.get("c").name  # error
    client.cycles.get("c").Name  # error
    client.cycles.get("c").status.value  # error
    client.cycles.get("c").created_date.year  # error
    assert_type(client.cycles.activate("c"), Account)  # error
    for account in client.accounts.get("42"):  # error
        print(account)
    for cycle in client.cycles.list():
        print(cycle.audience_count)  # error
    print(name)


def models() -> None:
    AccountCreate()  # error
    AccountCreate("New")  # error
    AccountCreate(name=1)  # error
    AccountCreate(Name="New")  # error
    AccountCreate(name=None)  # error
    Cycle(status=1)  # error
    Cycle(created_date="2026-01-01T00:00:00Z")  # error
    Cycle(steps=[StepParameter()])  # error
    CycleStatus.BROKEN  # error


async def asynchronous(client: AsyncCyclr) -> None:
    account = client.accounts.get("42")
    print(account.name)  # error
    await account
    for cycle in client.cycles.list():  # error
        print(cycle)
    async with Cyclr(token="t") as wrong:  # error
        print(wrong)
    await client.accounts.get(42)  # error
    await client.accounts.create(name="a", body={"Name": "b"})  # error


def mocks(mock: MockCyclr) -> None:
    mock.accounts.get.returns([])  # error
    mock.accounts.list.returns([Cycle()])  # error
    mock.accounts.read.returns({})  # error
    mock.nowhere  # error


print(NoSuchError)
