"""The table of a corpus run, and what was wrong below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tests.corpus.proof import Proof

_FAULTS_SHOWN = 8


def show(proofs: Sequence[Proof]) -> str:
    """All proofs as text: a line each, the totals, the causes of degradations, and the faults."""
    names = [proof.entry.name for proof in proofs]
    width = max(map(len, names))
    head = f"{'document':<{width}}  seconds    lines  operations     schemas  skipped  degraded  errors  result"
    lines = [head, "-" * len(head), *(_row(proof, width) for proof in proofs), "-" * len(head)]
    good = sum(not proof.faults for proof in proofs)
    totals = [sum(proof.coverage.get(key, 0) for proof in proofs) for key in _KEYS]
    seconds, written = sum(proof.seconds for proof in proofs), sum(proof.lines for proof in proofs)
    lines.append(f"{good} of {len(proofs)} documents are sound; {seconds:.0f} seconds, {written:,} lines")
    lines.append("{}/{} operations, {}/{} schemas, {} degraded".format(*totals))
    tried, equal, broken = (sum(proof.examples[key] for proof in proofs) for key in ("tried", "equal", "broken"))
    lines.append(f"{equal}/{tried} examples came back equal; {broken} of them break their schema by themselves")
    degraded, reached = sum(proof.degraded for proof in proofs), sum(proof.reached for proof in proofs)
    share = f"1 in {reached // degraded:,}" if degraded else "none"
    lines.append(f"{degraded} of the {reached:,} schemas that operations lead to are degraded to Any: {share}")
    return "\n".join([*lines, *_causes(proofs), *_faults(proofs)])


_KEYS = ("generated_operations", "operations", "generated_schemas", "schemas", "degraded")


def _row(proof: Proof, width: int) -> str:
    coverage = proof.coverage
    errors = sum(count for code, count in proof.findings.items() if code.startswith("error:"))
    operations = f"{coverage.get('generated_operations', 0)}/{coverage.get('operations', 0)}"
    schemas = f"{coverage.get('generated_schemas', 0)}/{coverage.get('schemas', 0)}"
    return (
        f"{proof.entry.name:<{width}}  {proof.seconds:7.1f}  {proof.lines:7,}  {operations:>10}  {schemas:>10}  "
        f"{coverage.get('skipped', 0):7}  {coverage.get('degraded', 0):8}  {errors:6}  "
        f"{'FAILS' if proof.faults else 'sound'}"
    )


def _causes(proofs: Sequence[Proof]) -> list[str]:
    total: Counter[str] = Counter()
    for proof in proofs:
        total += proof.causes
    return ["", "degraded to Any:", *(f"{count:7}  {cause}" for cause, count in total.most_common())] if total else []


def _faults(proofs: Sequence[Proof]) -> list[str]:
    lines = []
    for proof in proofs:
        if proof.faults:
            lines += ["", proof.entry.name, *(f"  {fault}" for fault in proof.faults[:_FAULTS_SHOWN])]
            if len(proof.faults) > _FAULTS_SHOWN:
                rules = Counter(fault.partition(":")[0] for fault in proof.faults[_FAULTS_SHOWN:])
                lines.append(f"  and {', '.join(f'{count} of {rule}' for rule, count in rules.most_common())}")
    return lines
