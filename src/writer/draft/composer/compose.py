"""Writes a message sentence by sentence along the plan of its brief."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from writer.brief.brief import Brief, Material, Step
from writer.brief.days import on_named_day
from writer.brief.orders import SHARED_BY
from writer.draft.composer.banks import bank_of
from writer.draft.composer.contract import contracted, spelled_out
from writer.draft.composer.frame import closing, greeting, signature, subject
from writer.draft.composer.phrasing import Phrasing, fill, untrue_of
from writer.draft.composer.repetition import of_myself, repetition, wear, wear_of
from writer.draft.composer.slots import common_slots, job_phrase, material_slots
from writer.draft.draft import Draft, Sentence
from writer.kinds import SPOKEN, Channel, Kind
from writer.regex import Pattern

MAX_SENTENCE_WORDS = 34
MAX_SPOKEN_WORDS = 25
_REFERENCE = Pattern(r"\breferences?\b")
#: What never stands first: by then the job has been named.
_LATER = frozenset({"qualification", "omission"})
_BEFORE_MINE = Pattern(r"(?:: |(?:part|side), )\{state\}")
_RELATIVE = Pattern(r"\b(?:which|that|who|whose|where|when|so)\b")
#: The phrasings that fit are shared out among this many neighbouring recipients.
SHARES = 4
#: So many sentences about a fact, for the first of several recipients.
FIRST_WEIGHED = 2
#: So many are weighed at least, so that one is found that repeats nothing.
LEAST_WEIGHED = 3
#: An optional sentence that would make the body longer than this is left out, in words.
CARD_WORDS = 59
#: By kind, three quarters of the limit and less.
EMAIL_WORDS: Mapping[Kind, int] = {
    "thanks": 140,
    "followup": 122,
    "feedback": 105,
    "keep-in-touch": 92,
    "still-waiting": 92,
    "offer-reply": 92,
}
#: In one part of a phone script, on a voicemail, in a speech.
SPOKEN_WORDS: Mapping[Channel, int] = {"phone": 67, "voicemail": 56, "speech": 82}
#: A sentence that is still to come is taken to have so many.
USUAL_WORDS = 13
#: On a card a sentence is at most this much longer than the shortest that says the same.
CARD_SPARE_WORDS = 4
#: The same of what is spoken, and of what is left on a voicemail.
SPOKEN_SPARE_WORDS = 3
RECORDED_SPARE_WORDS = 0


def compose(brief: Brief, *, used: Collection[str] = ()) -> Draft:
    """Return the whole message. Steps for which no good sentence exists are left out.

    `used` is what stands in the messages to others: sentences, subject, sign-off. None of it is
    written again while there is another way to say it.
    """
    sentences = _sentences(brief, CARD_SPARE_WORDS, used)
    if brief.channel == "card" and (len(sentences) < len(brief.plan) or _words(sentences) > 60):
        # In the fewest words more may find room.
        sentences = _sentences(brief, 0, used)
    return Draft(
        subject=subject(brief, used),
        greeting=greeting(brief),
        sentences=tuple(sentences),
        closing=closing(brief, used),
        signature=signature(brief),
    )


def _sentences(brief: Brief, spare: int, used: Collection[str]) -> list[Sentence]:
    """Write the sentences; on a card each is at most `spare` words longer than it need be."""
    sentences: list[Sentence] = []
    plain = {spelled_out(text) for text in used}
    worn = wear_of(plain)
    for step in brief.plan:
        before = [s for s in sentences if s.branch == step.branch]
        written = list(_choices(brief, step, before))
        choices = [s for s in written if spelled_out(s.text) not in plain] or written
        if not choices:
            continue
        considered = _considered(choices, brief, spare, anew=not used)
        if of_myself(before[-2:]):
            # Shares of recipients must not overlap, unless it is known what the others got.
            free = choices if used or not brief.others else considered
            considered = [s for s in free if not of_myself([s, s])] or considered
        bare = _is_bare(brief)
        chosen = min(considered, key=lambda s: repetition(s, before, bare=bare) + wear(s, worn))
        if step.optional:
            room = _room(brief, step) - _words(before)
            if _words([chosen]) > room:
                chosen = min(choices, key=lambda s: len(s.text.split()))
            if _words([chosen]) > room:
                continue
        sentences.append(chosen)
    return sentences


def _words(sentences: Sequence[Sentence]) -> int:
    return sum(len(s.text.split()) for s in sentences)


def compose_step(
    brief: Brief,
    step: Step,
    *,
    avoid: frozenset[str] = frozenset(),
    before: Sequence[Sentence] = (),
) -> Sentence | None:
    """Return one sentence for one step, by a phrasing whose text is not in `avoid`.

    `before` are the sentences before it, as far as they are known. None where there is none left,
    or where the material has no form that a phrasing takes.
    """
    said = [s for s in before if s.branch == step.branch]
    for sentence in _choices(brief, step, said):
        if sentence.text not in avoid:
            return sentence
    return None


def _choices(brief: Brief, step: Step, before: Sequence[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences that can be written for this step, the planned phrasing first.

    `before` are those that stand before it in the same part of the message.
    """
    materials = _materials(brief, step)
    if materials is None:
        return
    if brief.channel == "card":
        materials = materials[:1]
    named = _named(before, brief) or (step.purpose in _LATER and not before)
    values = common_slots(brief, named=named, dated=_dated(before, brief))
    if materials:
        values |= material_slots(materials[0])
    given = {name for name, value in values.items() if value is not None}
    more = any(s.purpose == step.purpose for s in before)
    bank: Sequence[Phrasing] = bank_of(brief, step, named=named, more=more)
    if _REFERENCE.search(" ".join(s.text for s in before)):
        # What was promised is not offered over again.
        bank = [p for p in bank if not _REFERENCE.search(p.text)] or bank
    if _RELATIVE.search(values.get("gerund") or ""):
        # "A list that halved the errors is what I would bring": nothing follows a relative clause.
        bank = [p for p in bank if "{gerund}" not in p.text or p.text.endswith("{gerund}.")]
    if "," in (values.get("clause") or ""):
        # "You told me that it opens late, and that is new, which I found interesting": which?
        bank = [p for p in bank if "}, which" not in p.text] or bank
    if (values.get("state") or "").startswith("my "):
        # "For my part, my thesis was on peat", "I bring what it needs: my thesis was on peat".
        bank = [p for p in bank if not _BEFORE_MINE.search(p.text)]
    fitting = [p for p in bank if _fits(p, materials, brief) and p.slots <= given]
    if not fitting and len(materials) > 1:
        # Nothing ties it to what stands before: then it is said by itself.
        materials = materials[:1]
        fitting = [p for p in bank if _fits(p, materials, brief) and p.slots <= given]
    most = MAX_SPOKEN_WORDS if brief.channel in SPOKEN else MAX_SENTENCE_WORDS
    place, recipient = divmod(step.phrasing, SHARED_BY)
    # The first recipient has two to choose from, even where the shares are of one.
    skipped = FIRST_WEIGHED - 1 if recipient and _share(len(fitting)) < FIRST_WEIGHED else 0
    ahead = place + skipped + recipient * _share(len(fitting))
    start = ahead % len(fitting) if fitting else 0
    for phrasing in fitting[start:] + fitting[:start]:
        text = fill(phrasing, values)
        if text is None or len(text.split()) > most:
            continue
        used = step.facts if phrasing.linked else step.facts[:1]
        yield Sentence(
            text=contracted(text, brief),
            purpose=step.purpose,
            facts=used,
            written_by="composer",
            paragraph=step.paragraph,
            branch=step.branch,
        )


def _share(count: int) -> int:
    """Return how many of `count` phrasings are weighed for one place in a message.

    Recipients whose plans differ by one in `phrasing` get shares that do not overlap.
    """
    return max(1, count // SHARES)


def _considered(
    choices: Sequence[Sentence], brief: Brief, spare: int, *, anew: bool
) -> Sequence[Sentence]:
    """Return the choices that are weighed: of a card or script the short ones, else the planned
    share; half of them where others have messages already (not `anew`), to be unlike those.

    Where a message holds nothing but courtesies, the longer ones keep it from being curt.
    """
    if _is_bare(brief):
        return sorted(choices, key=lambda s: -len(s.text.split()))[:4]
    if brief.channel not in ("card", "phone", "voicemail"):
        share = _share(len(choices)) if anew else len(choices) // 2
        shared_out = anew and choices[0].facts and len(brief.others) > 0
        if shared_out:
            share = max(share, FIRST_WEIGHED) if _is_first(brief) else share
            return choices[:share]
        return choices[: max(LEAST_WEIGHED, share)]
    if brief.channel != "card":
        spare = RECORDED_SPARE_WORDS if _is_recorded(choices[0], brief) else SPOKEN_SPARE_WORDS
    least = min(len(s.text.split()) for s in choices)
    short = [s for s in choices if len(s.text.split()) <= least + spare]
    return short[:LEAST_WEIGHED] if anew else short


def _is_first(brief: Brief) -> bool:
    return not brief.plan or brief.plan[0].phrasing % SHARED_BY == 0


def _is_bare(brief: Brief) -> bool:
    """Tell whether a thank-you has nothing to tell, since the notes hold nothing."""
    return brief.kind == "thanks" and not any(step.facts for step in brief.plan)


def _is_recorded(sentence: Sentence, brief: Brief) -> bool:
    return brief.channel == "voicemail" or sentence.branch == "voicemail"


def _materials(brief: Brief, step: Step) -> list[Material] | None:
    try:
        return [brief.material(fact) for fact in step.facts]
    except KeyError:
        return None


def _fits(phrasing: Phrasing, materials: Sequence[Material], brief: Brief) -> bool:
    """Tell whether owner, kind and the second fact are what the phrasing is for."""
    if phrasing.linked and len(materials) < 2:
        return False
    if not materials:
        return not phrasing.slots & {"clause", "noun", "gerund", "verb"}
    first = materials[0]
    if untrue_of(phrasing.text, first):
        return False
    if not phrasing.linked and len(materials) > 1 and brief.kind == "thanks":
        return False
    owner_fits = phrasing.owners is None or first.owner in phrasing.owners
    return owner_fits and (phrasing.kinds is None or first.kind in phrasing.kinds)


def _named(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Tell whether the job has been spoken of, so that "the role" is enough."""
    job = job_phrase(brief)
    return any(job in s.text for s in sentences)


def _dated(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Tell whether the day of the interview has been named."""
    day = on_named_day(brief.interview_date, brief.today, month_first=brief.month_first)
    return day is not None and any(f" {day}" in s.text for s in sentences)


def _room(brief: Brief, step: Step) -> int:
    """Return how many words the sentences up to this step may have, if it is optional."""
    if brief.channel == "card":
        # A sentence of about 14 words is still to follow: interest and looking forward.
        return CARD_WORDS - 14
    if brief.kind == "thanks" and brief.channel in ("email", "letter"):
        return EMAIL_WORDS["thanks"]
    to_come = [s for s in brief.plan[brief.plan.index(step) + 1 :] if s.branch == step.branch]
    most = SPOKEN_WORDS.get(brief.channel) or EMAIL_WORDS[brief.kind]
    return most - USUAL_WORDS * sum(not s.optional for s in to_come)
