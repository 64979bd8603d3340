"""`python -m clientwright` is `clientwright`."""

from clientwright.cli import run

run()
