"""Generate a client for every document of a folder, and prove each one: `python -m tests.corpus FOLDER`.

A client passes when it holds as many operations as its document, counted anew; when all its modules compile, import
and can be decoded into; when pyright finds nothing in it and black would change nothing; and, for some documents, when
every operation can be called. `--only NAME` takes the documents whose path holds NAME.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.corpus.documents import Entry, find_entries
from tests.corpus.proof import Proof, black_faults, prove, pyright_faults
from tests.corpus.table import show

AT_ONCE = 2


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
    if not entries:
        print(f"{arguments.folder} holds no document that is asked for", file=sys.stderr)
        return 1
    if arguments.output:
        arguments.output.mkdir(parents=True, exist_ok=True)
        proofs = run(entries, arguments.output)
    else:
        with tempfile.TemporaryDirectory(prefix="clientwright-corpus-") as folder:
            proofs = run(entries, Path(folder))
    print(show(proofs))
    return int(any(proof.faults for proof in proofs))


def parse() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="make corpus", description="Generate and prove a client for each document.")
    parser.add_argument("folder", type=Path, help="the folder with the documents")
    parser.add_argument("--only", metavar="NAME", help="take the documents whose path holds this")
    parser.add_argument("--output", type=Path, metavar="DIR", help="keep the clients here")
    return parser.parse_args()


def run(entries: list[Entry], folder: Path) -> list[Proof]:
    """The proofs, two documents at a time; then the checks that take all clients at once."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        proofs = list(pool.map(lambda entry: announce(prove(entry, folder), len(entries)), entries))
    for check in (black_faults, pyright_faults):
        found = check(folder)
        for proof in proofs:
            proof.faults += found.get(proof.entry.folder, [])
    return proofs


def announce(proof: Proof, total: int) -> Proof:
    """The proof, after a line about it, since the whole takes minutes."""
    state = "fails" if proof.faults else "done"
    print(f"{proof.entry.name}: {state}, {proof.seconds:.1f} s ({total} documents)", file=sys.stderr, flush=True)
    return proof


if __name__ == "__main__":
    sys.exit(main())
