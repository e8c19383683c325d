"""`writer feedback`: asks for feedback after a rejection."""

from writer.cli.writing import writing_command

feedback = writing_command("feedback", "Write a request for feedback after a rejection.")
