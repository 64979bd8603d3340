"""Black over the Python files of a client: `format_files(files)` gives the files in black's style.

The templates print what black would, and the tests hold them to it, so a run does without; `generate --black` asks for
it all the same. It takes most of the time of a large client, which is therefore dealt out to several processes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec.structs import replace

from clientwright.beside import processors
from clientwright.files import File
from clientwright.formatting import worker

_WORTH_WORKERS = 500_000
"""Characters from which on several processes are quicker than one."""
_MOST_WORKERS = 8


def format_files(files: Sequence[File]) -> tuple[File, ...]:
    """The files, each `.py` and `.pyi` formatted unless it is so already; one that black cannot read is named."""
    python = [file for file in files if file.path.endswith((".py", ".pyi")) and not file.is_formatted]
    workers = min(processors(), _MOST_WORKERS)
    if workers > 1 and sum(len(file.text) for file in python) > _WORTH_WORKERS:
        texts = _format_in_workers(python, workers)
    else:
        texts = {file.path: worker.format_text(file.path, file.text) for file in python}
    return tuple(replace(file, text=texts.get(file.path, file.text)) for file in files)


def _format_in_workers(files: Sequence[File], workers: int) -> dict[str, str]:
    """The formatted texts by path; each worker gets as many long files as the next."""
    by_length = sorted(files, key=lambda file: (len(file.text), file.path))
    shares = [by_length[number::workers] for number in range(workers)]
    with ThreadPoolExecutor(workers) as pool:
        formatted = list(pool.map(_run_worker, shares))
    return {
        file.path: text
        for share, texts in zip(shares, formatted, strict=True)
        for file, text in zip(share, texts, strict=True)
    }


def _run_worker(files: Sequence[File]) -> list[str]:
    command = [sys.executable, "-P", str(Path(worker.__file__))]
    given = json.dumps([(file.path, file.text) for file in files])
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip() or f"black ended with {done.returncode}")
    texts: list[str] = json.loads(done.stdout)
    return texts
