"""`writer keep-in-touch`: keeps the door open after a rejection."""

from writer.cli.writing import writing_command

keep_in_touch = writing_command(
    "keep-in-touch", "Write a last message that keeps the door open after a rejection."
)
