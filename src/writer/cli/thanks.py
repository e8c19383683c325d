"""`writer thanks`: a thank-you message for every person met."""

from writer.cli.writing import writing_command

thanks = writing_command(
    "thanks", "Write a thank-you message to every person met in the interview."
)
