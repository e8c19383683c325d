"""What the rules of timing share: a refusal of the etiquette, said of the message it is about."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule


def refused(rule: Rule, letter: Letter, context: Context) -> Iterator[Finding]:
    """Yield the reason for which the etiquette refuses this message by `rule`, if it does."""
    refusal = context.timing.refusal(rule.id) if context.timing else None
    if refusal is None:
        return
    hint = rule.hint
    if refusal.from_date is not None:
        hint = f"Write on {refusal.from_date.isoformat()} or later."
    yield rule.finding(letter, refusal.why, hint=hint)
