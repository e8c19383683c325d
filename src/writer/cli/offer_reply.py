"""`writer offer-reply`: answers an offer."""

from writer.cli.writing import writing_command

offer_reply = writing_command(
    "offer-reply", "Write thanks for an offer, which changes none of its terms."
)
