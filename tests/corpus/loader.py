"""A program of its own: compile and import every module of a client, and build a decoder for every model.

`python loader.py SRC` ends with the traceback of the first fault, which is the point of it.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(source: Path) -> None:
    """Import everything below the folder, and let msgspec look into each class that a module defines."""
    sys.path.insert(0, str(source))
    sys.dont_write_bytecode = True
    for path in sorted(source.rglob("*.py*")):
        if path.suffix in {".py", ".pyi"}:
            compile(path.read_text("utf-8"), str(path), "exec")
    for path in sorted(source.rglob("*.py")):
        parts = path.relative_to(source).with_suffix("").parts
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    import msgspec

    for name, module in sorted(sys.modules.items()):
        if ".models." in name and "_runtime" not in name and Path(module.__file__ or "").is_relative_to(source):
            for value in list(vars(module).values()):
                if isinstance(value, type) and issubclass(value, msgspec.Struct) and value.__module__ == name:
                    msgspec.json.Decoder(value)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
