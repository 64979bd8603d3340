"""Bills of materials: `python .ci/sbom.py dist` writes a CycloneDX file beside each wheel in `dist`.

It says what the wheel is, the digests of the wheel and of its source distribution, and all that it brings along when it
is installed, in the versions of this environment, which the tests ran with. The same files give the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import sys
import uuid
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesParser
from importlib.metadata import distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def main(folder: Path) -> None:
    """Write the bill of each wheel in the folder."""
    for wheel in sorted(folder.glob("*.whl")):
        name, version = wheel.name.split("-")[:2]
        text = JsonV1Dot6(bill(wheel, wheel.with_name(f"{name}-{version}.tar.gz"))).output_as_string(indent=2)
        wheel.with_name(f"{name}-{version}.cdx.json").write_text(text + "\n", "utf-8")


def bill(*files: Path) -> Bom:
    """The bill of a wheel, and of other files of the same version."""
    metadata = _metadata(files[0])
    digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    known: dict[str, Component] = {}
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, repr(digests)))
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bom.metadata.component = _add(bom, metadata, known)
    for name, digest in digests.items():
        hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest)]
        reference = ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(name), hashes=hashes)
        bom.metadata.component.external_references.add(reference)
    bom.components.update(component for component in known.values() if component is not bom.metadata.component)
    return bom


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return BytesParser().parsebytes(archive.read(name))


def _add(bom: Bom, metadata: Message, known: dict[str, Component]) -> Component:
    """The component that the metadata tells of, with all that it needs, and what these need."""
    name, version = canonicalize_name(metadata["Name"]), metadata["Version"]
    url = PackageURL("pypi", name=name, version=version)
    terms = metadata["License-Expression"] or metadata["License"]  # what came before metadata 2.4
    licenses = [LicenseFactory().make_from_string(terms)] if terms else []
    component = Component(
        name=name, version=version, type=ComponentType.LIBRARY, bom_ref=str(url), purl=url, licenses=licenses
    )
    known[name] = component
    needed = [known.get(need) or _add(bom, _installed(need), known) for need in sorted(set(_needs(metadata)))]
    bom.register_dependency(component, needed)
    return component


def _installed(name: str) -> Message:
    return BytesParser().parsebytes((distribution(name).read_text("METADATA") or "").encode())


def _needs(metadata: Message) -> Iterator[str]:
    """What is installed along with it here, extras aside."""
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield canonicalize_name(requirement.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
