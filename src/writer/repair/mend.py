"""Misspellings of the notes that came into a message: mended before it goes out, and said."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from writer import regex
from writer.brief.brief import Brief
from writer.draft.draft import Draft
from writer.errors import ProofreadError
from writer.proofread import Slip
from writer.repair.faults import score_of
from writer.repair.repair import Repaired
from writer.rules.check import check as check_letter
from writer.rules.proofing import slips, sure_spelling
from writer.rules.rule import Context, Finding, Rule, letter_of


def proofread(
    last: Repaired, brief: Brief, context: Context, rules: Sequence[Rule]
) -> tuple[Repaired, tuple[str, ...]]:
    """Read a finished draft for spelling and grammar, and mend what is plainly a slip of spelling.

    Returns it with its findings, and a line for each word that was mended.
    """
    unread = replace(context, proofreader=None)

    def check(draft: Draft) -> tuple[Finding, ...]:
        return check_letter(letter_of(draft, brief), unread, rules=rules)

    try:
        found = slips(letter_of(last.draft, brief), context)
    except ProofreadError as error:
        return last, (f"{error}; spelling and grammar were not read",)
    draft, mended = _mended(last.draft, found, check)
    findings = check_letter(letter_of(draft, brief), context, rules=rules)
    return replace(last, draft=draft, findings=findings), mended


def _mended(
    draft: Draft, found: Sequence[Slip], check: Callable[[Draft], tuple[Finding, ...]]
) -> tuple[Draft, tuple[str, ...]]:
    """Return the draft with the words put right that can have been meant as one other alone.

    A change that makes the other rules find more than before is not made.
    """
    sure = [(s, meant) for s in found if s.kind == "spelling" and (meant := sure_spelling(s))]
    if not sure:
        return draft, ()
    before = score_of(check(draft))
    mended: list[str] = []
    # From the end, so that the places of those before stay as they are.
    for slip, meant in reversed(sure):
        changed = _replaced(draft, slip, meant)
        if changed is not None and score_of(check(changed)) <= before:
            draft = _in_subject(changed, slip.text, meant)
            mended.append(f"“{slip.text}” was taken for a misspelling and written “{meant}”")
    return draft, tuple(reversed(mended))


def _in_subject(draft: Draft, wrong: str, right: str) -> Draft:
    """Return the draft with the word put right in its subject as well ("Aproved electrician")."""
    subject = draft.subject
    for one, other in ((wrong, right), (wrong.capitalize(), right.capitalize())):
        subject = regex.sub(rf"\b{regex.escape(one)}\b", other, subject) if subject else subject
    return draft.model_copy(update={"subject": subject})


def _replaced(draft: Draft, slip: Slip, meant: str) -> Draft | None:
    """Return the draft with `meant` for the slip, None where it stands outside the sentences."""
    for index, (start, end) in enumerate(draft.layout()[1]):
        if start <= slip.start and slip.end <= end:
            old = draft.sentences[index]
            text = old.text[: slip.start - start] + meant + old.text[slip.end - start :]
            new = old.model_copy(update={"text": text})
            rest = (*draft.sentences[:index], new, *draft.sentences[index + 1 :])
            return draft.model_copy(update={"sentences": rest})
    return None
