"""`writer closing`: what to say as the interview ends."""

from writer.cli.writing import writing_command

closing = writing_command("closing", "Write what to say at the end of the interview.")
