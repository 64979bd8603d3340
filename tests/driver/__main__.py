"""`python -m tests.driver DOCUMENT CLIENT` calls every operation of the client in the folder; the result is JSON."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

from tests.driver.trial import try_client

if __name__ == "__main__":
    folder = Path(sys.argv[2])
    sys.path.insert(0, str(folder / "src"))
    lock = json.loads((folder / "clientwright.lock").read_text("utf-8"))
    json.dump(dataclasses.asdict(try_client(Path(sys.argv[1]), lock)), sys.stdout, indent=1)
