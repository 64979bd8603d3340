"""`clientwright.lock`: what was generated, in words that people read in a diff and programs call operations with.

`write_lock` writes names, types, security and file digests; `read_lock` gives back the names that the next run keeps.
What only a run with news needs is in `following` and `writing`.
"""

from __future__ import annotations

from clientwright.lockfile.lock import LOCK_NAME, Lock, digest, is_version, read_lock

__all__ = ["LOCK_NAME", "Lock", "digest", "is_version", "read_lock"]
