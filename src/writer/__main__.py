"""`python -m writer`."""

from writer.cli import main

main()
