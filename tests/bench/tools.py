"""The generators that are compared, each in a virtual environment of its own, made from the package index."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from clientwright import __version__
from tests.bench.measuring import Cost, run


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator: what to install, how to call it, and what its clients need."""

    name: str
    version: str
    requirements: tuple[str, ...]
    command: tuple[str, ...]
    """With {document} and {folder} to be filled in."""
    package: str = "*"
    """Where the package is in that folder, as a pattern."""

    def install(self, environments: Path) -> Installed:
        """The tool in an environment of its own, which is made once; clientwright is in that of this process."""
        if not self.requirements:
            return Installed(self, Path(sys.prefix))
        environment = environments / f"{self.name.replace(' ', '-').lower()}-{self.version}"
        if not (environment / "done").exists():
            subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
            pip = [environment / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, *self.requirements], check=True)
            (environment / "done").touch()
        return Installed(self, environment)


@dataclass(frozen=True, slots=True)
class Installed:
    """A tool, ready to run."""

    tool: Tool
    environment: Path

    def as_that_of(self, tool: Tool) -> Installed:
        """The same environment, for what another tool made."""
        return Installed(tool, self.environment)

    @property
    def python(self) -> str:
        return str(self.environment / "bin/python")

    def generate(self, document: Path, folder: Path, *, is_cold: bool = True) -> Cost:
        """What a client from the document into the folder costs; a cold run finds nothing there."""
        if is_cold:
            shutil.rmtree(folder, ignore_errors=True)
        program, *arguments = (part.format(document=document, folder=folder) for part in self.tool.command)
        binaries = self.environment / "bin"
        return run([str(binaries / program), *arguments], first_on_path=binaries)

    def package(self, folder: Path) -> Path | None:
        """The package in a folder that the tool wrote to, if it made one."""
        found = sorted(path.parent for path in folder.glob(f"{self.tool.package}/__init__.py"))
        return found[0] if found else None


LIBRARIES = Tool(
    "libraries of the client",
    f"{version('httpx2')}-{version('msgspec')}",
    (f"httpx2=={version('httpx2')}", f"msgspec=={version('msgspec')}"),
    (),
)
"""What clientwright's clients need, and nothing else that they would use if it were there."""
OURS = Tool(
    "clientwright",
    __version__,
    (),
    ("clientwright", "generate", "{document}", "--output", "{folder}"),
    package="src/*",
)
PEERS = (
    Tool(
        "openapi-python-client",
        "0.29.1",
        ("openapi-python-client==0.29.1",),
        ("openapi-python-client", "generate", "--path", "{document}", "--output-path", "{folder}", "--overwrite"),
    ),
    Tool(
        "OpenAPI Generator",
        "7.26.0",
        ("openapi-generator-cli==7.26.0", "pydantic>=2", "urllib3>=2", "python-dateutil", "typing-extensions"),
        ("openapi-generator-cli", "generate", "-gpython", "--skip-validate-spec", "-i", "{document}", "-o", "{folder}"),
        package="openapi_client",
    ),
)


def available() -> tuple[tuple[Tool, ...], tuple[str, ...]]:
    """The tools that can run here, and a sentence for each that cannot."""
    if shutil.which("java"):
        return (OURS, *PEERS), ()
    left_out = "OpenAPI Generator is left out: it needs Java, and there is none on this machine."
    return (OURS, *(tool for tool in PEERS if tool.name != "OpenAPI Generator")), (left_out,)
