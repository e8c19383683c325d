"""`writer followup`: asks where the decision stands."""

from writer.cli.writing import writing_command

followup = writing_command("followup", "Write a follow-up, once the date they gave has passed.")
