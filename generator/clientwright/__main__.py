"""`python -m clientwright` is `clientwright`."""

from clientwright.cli import main

main()
