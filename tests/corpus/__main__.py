"""Generate a client for every document of a folder, and prove each one: `python -m tests.corpus FOLDER`.

A client passes when it holds as many operations as its document, counted anew; when all its modules compile, import
and can be decoded into; when pyright finds nothing in it and black would change nothing; and, for some documents, when
every operation can be called. Where the folder has an INDEX.json, each construct that it names must have a case.

With `--shuffled` and `--versions`, the client must also be the same when its document is written in another way.
Small documents come first. `--only NAME` takes the documents whose path holds NAME, and `--shard 1/3` a third of them.
With `--output DIR`, a run that broke off is taken up where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.corpus.documents import Entry, find_entries
from tests.corpus.proof import Proof, black_faults, prove, pyright_faults
from tests.corpus.table import show

FEATURES = Path(__file__).parent.parent / "cases" / "FEATURES.toml"
AT_ONCE = 2
"""How many batches are proved at the same time."""
LONGEST_BATCH = 8
LARGEST_BATCH = 500_000
"""How many bytes the documents of a batch have together, unless it is a single one."""


def main() -> int:
    """Prove the documents and print the table: 0 where all is well, 1 where anything is wrong."""
    arguments = parse()
    if not arguments.folder.is_dir():
        print(
            f"there is no folder {arguments.folder}: name one that holds OpenAPI documents (make corpus CORPUS=DIR)",
            file=sys.stderr,
        )
        return 1
    entries = [entry for entry in find_entries(arguments.folder) if (arguments.only or "") in entry.name]
    number, shards = arguments.shard
    entries = sorted(entries, key=lambda entry: entry.path.stat().st_size)[number - 1 :: shards]
    if not entries:
        print(f"{arguments.folder} holds no document that is asked for", file=sys.stderr)
        return 1
    if arguments.output:
        arguments.output.mkdir(parents=True, exist_ok=True)
        proofs = run(entries, arguments.output, arguments.forms)
    else:
        with tempfile.TemporaryDirectory(prefix="clientwright-corpus-") as folder:
            proofs = run(entries, Path(folder), arguments.forms)
    print(show(proofs))
    missing = unproved(arguments.folder)
    if missing:
        print(f"\nno case in {FEATURES.name} holds {', '.join(missing)}")
    return int(bool(missing) or any(proof.faults for proof in proofs))


def unproved(folder: Path) -> list[str]:
    """The constructs that the index of the corpus names, where it has one, and that no case proves."""
    index = folder / "INDEX.json"
    named = {name for row in json.loads(index.read_text("utf-8")) for name in row["features"]} if index.exists() else ()
    return sorted(set(named) - tomllib.loads(FEATURES.read_text("utf-8")).keys())


def parse() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="make corpus", description="Generate and prove a client for each document.")
    parser.add_argument("folder", type=Path, help="the folder with the documents")
    parser.add_argument("--only", metavar="NAME", help="take the documents whose path holds this")
    parser.add_argument("--shard", metavar="I/N", type=shard, default=(1, 1), help="take the I-th of N parts of them")
    parser.add_argument("--output", type=Path, metavar="DIR", help="keep the clients and proofs here, and go on there")
    for form, what in (
        ("shuffled", "with its keys in another order"),
        ("versions", "of 2.0 or 3.0 as 3.1 and 3.2 have it"),
    ):
        text = f"also write each document {what}, and compare the clients"
        parser.add_argument(f"--{form}", dest="forms", action="append_const", const=form, default=[], help=text)
    return parser.parse_args()


def shard(text: str) -> tuple[int, int]:
    """The number of a part, and how many parts there are."""
    number, shards = map(int, text.split("/"))
    if not 0 < number <= shards:
        raise ValueError(f"{text} is no part of a whole")
    return number, shards


def run(entries: Sequence[Entry], folder: Path, forms: Sequence[str] = ()) -> list[Proof]:
    """The proofs, a line about each when its batch is done, since the whole takes very long."""
    kept = [proof for proof in (Proof.read(entry, folder) for entry in entries) if proof]
    done = {proof.entry for proof in kept}
    proofs = list(kept)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        todo = batches([entry for entry in entries if entry not in done])
        for batch in pool.map(lambda batch: prove_batch(batch, folder, forms), todo):
            for proof in batch:
                proofs.append(proof)
                state = "fails" if proof.faults else "sound"
                progress = f"{len(proofs)}/{len(entries)}"
                print(f"{progress} {proof.entry.name}: {state}, {proof.seconds:.1f} s", file=sys.stderr, flush=True)
    return sorted(proofs, key=lambda proof: proof.entry.name)


def batches(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The documents in their order, as many at once as checkers take well."""
    batch: list[Entry] = []
    for entry in entries:
        size = sum(other.path.stat().st_size for other in (*batch, entry))
        if batch and (size > LARGEST_BATCH or len(batch) == LONGEST_BATCH):
            yield batch
            batch = []
        batch.append(entry)
    yield from filter(None, [batch])


def prove_batch(batch: Sequence[Entry], folder: Path, forms: Sequence[str]) -> list[Proof]:
    """The proofs of some documents: each by itself, then what the checkers say about all of them."""
    proofs = [prove(entry, folder, forms) for entry in batch]
    clients = [folder / proof.entry.folder for proof in proofs if (folder / proof.entry.folder / "src").is_dir()]
    for check in (black_faults, pyright_faults):
        found = check(clients)
        for proof in proofs:
            proof.faults += found.get(proof.entry.folder, [])
    for proof in proofs:
        proof.keep(folder)
    return proofs


if __name__ == "__main__":
    sys.exit(main())
