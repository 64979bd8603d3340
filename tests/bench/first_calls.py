"""Whole programs that make one call, as users of each client write them, and what none of them does without.

Each is run in a process of its own, with the address of the server as its argument, and says the name of a cycle.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

FLOOR_IMPORT = "httpx2, msgspec and the models, imported"
FLOOR_OPEN = "the same, and what httpx2 loads when a client is made"
"""The least that a call with these libraries loads: `httpcore2`, `h11` and `ssl` come with the first client."""
FLOOR_CALL = "the same call by hand, with httpx2 and msgspec"
FLOORS = (FLOOR_IMPORT, FLOOR_OPEN, FLOOR_CALL)


class Programs(NamedTuple):
    """What is measured of one API."""

    imports: Mapping[str, str]
    """What importing a client is, and what is imported in any case."""
    calls: Mapping[str, str]
    """What a first call is, importing included."""


CYCLR_IMPORTS = {
    "clientwright": "import cyclr",
    "openapi-python-client": "import cyclr_api_client",
    "OpenAPI Generator": "import openapi_client",
    FLOOR_IMPORT: """
import httpx2, msgspec
from cyclr.models import Cycle
""",
    FLOOR_OPEN: """
import httpx2, msgspec, httpcore2
from cyclr.models import Cycle
""",
}
CYCLR_CALLS = {
    "clientwright": """
from cyclr import Cyclr
with Cyclr(token="t", account="42", base_url=url) as client:
    print(client.cycles.list(page=1).items[0].name)
""",
    "openapi-python-client": """
from cyclr_api_client import AuthenticatedClient
from cyclr_api_client.api.cycles import list_cycles
with AuthenticatedClient(base_url=url, token="t") as client:
    print(list_cycles.sync(client=client, x_cyclr_account="42", page=1)[0].name)
""",
    "OpenAPI Generator": """
from openapi_client import ApiClient, Configuration, CyclesApi
with ApiClient(Configuration(host=url, access_token="t")) as client:
    print(CyclesApi(client).list_cycles("42", page=1)[0].name)
""",
    FLOOR_CALL: """
import httpx2, msgspec
from cyclr.models import Cycle
with httpx2.Client() as client:
    headers = {"X-Cyclr-Account": "42", "Authorization": "Bearer t"}
    answer = client.get(f"{url}/cycles", params={"page": 1}, headers=headers)
    print(msgspec.json.decode(answer.content, type=list[Cycle])[0].name)
""",
}
GITHUB_IMPORTS = {
    "clientwright": "import git_hub_v3",
    FLOOR_IMPORT: """
import httpx2, msgspec
from git_hub_v3.models import Topic
""",
    FLOOR_OPEN: """
import httpx2, msgspec, httpcore2
from git_hub_v3.models import Topic
""",
}
GITHUB_CALLS = {
    "clientwright": """
from git_hub_v3 import GitHubV3
with GitHubV3(base_url=url) as client:
    print(client.repos.repos_get_all_topics("octocat", "hello").names[0])
""",
    FLOOR_CALL: """
import httpx2, msgspec
from git_hub_v3.models import Topic
with httpx2.Client() as client:
    answer = client.get(f"{url}/repos/octocat/hello/topics")
    print(msgspec.json.decode(answer.content, type=Topic).names[0])
""",
}
"""Of the resource with the most operations."""
CYCLR, GITHUB = Programs(CYCLR_IMPORTS, CYCLR_CALLS), Programs(GITHUB_IMPORTS, GITHUB_CALLS)


def program(code: str) -> str:
    """The program for `python -c`, which finds a package in the folder that is its first argument."""
    return f"import sys\nsys.path.insert(0, sys.argv[1])\nurl = sys.argv[-1]\n{code}"


def counted(code: str) -> str:
    """The program, which says how many modules it has loaded."""
    return f"import sys\nempty = len(sys.modules)\n{program(code)}\nprint(len(sys.modules) - empty)"
