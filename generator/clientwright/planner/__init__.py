"""Every decision about the package: `plan(api, names, report, version)` gives the Python model that `render` prints."""

from __future__ import annotations

from clientwright.diagnostics import Report
from clientwright.earlier import UNRELEASED
from clientwright.model import Api
from clientwright.naming import Names
from clientwright.package import Package
from clientwright.planner.annotations import Types
from clientwright.planner.client import plan_client
from clientwright.planner.models import plan_models
from clientwright.planner.resources import plan_resources
from clientwright.planner.webhooks import plan_webhooks


def plan(api: Api, names: Names, report: Report, version: str = UNRELEASED) -> Package:
    """The package for the document, in the version that it is to have."""
    types = Types(api, names, report)
    resources = plan_resources(api, names, types)
    models = plan_models(api, names, types)
    return Package(
        name=names.package,
        distribution=names.package.replace("_", "-"),
        version=version,
        title=api.title,
        api_version=api.version,
        doc=api.description or "",
        client=plan_client(api, names),
        resources=resources,
        models=models,
        webhooks=plan_webhooks(api, names, types),
        earlier=names.earlier,
    )
