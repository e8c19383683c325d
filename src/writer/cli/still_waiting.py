"""`writer still-waiting`: answers that they need more time."""

from writer.cli.writing import writing_command

still_waiting = writing_command("still-waiting", "Write the answer to “we need more time”.")
