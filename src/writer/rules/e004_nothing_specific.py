"""E004: the message brings up something specific that was discussed with this person."""

from collections.abc import Iterator
from functools import lru_cache

from writer.brief.brief import Brief, Material
from writer.kinds import SPOKEN
from writer.language.tokens import SENTENCES, content_words
from writer.rules.cues import Cue
from writer.rules.jobs import employer_spans, title_spans
from writer.rules.qualification import is_qualification
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import common_ground, distinctive, words_of

#: What was talked about; one of these has to come up where the brief holds any.
_DISCUSSED = frozenset({"topic", "responsibility", "attribute"})
#: What came up too, and will do where nothing else did.
_CAME_UP = frozenset({"qualification", "next_step"})
#: The sentence points at the conversation or at the reader's side of it.
_POINTS_AT = Cue("you, your, yours, we, our, us, the way, how, whether, why")
_RECALLS = Cue(
    "talk* {about/of/on/through/over}, discuss*, convers*, told, tell, describ*, explain*, show*,"
    "mention*, said, heard, hear* about, saw, tour*, visit, walk* me, account of, view of, plan*,"
    "interest* {in/to}, learn* {about/of/how}, sharing, shared, cover*, since we, think* about,"
    "thought about, touch* on,"
    "brought up, raised, came up, went {over/into/through}, spoke* of, spoke about, back to,"
    "idea*, thought*, question, answer*"
)
#: What letters say of their writers everywhere; no sign of a conversation.
_SELF_PRAISE = frozenset(
    content_words(
        "communication leadership teamwork problem solving creative innovative dynamic asset proven"
        " track record fast-paced results driven detail oriented commitment dedication customer"
        " service management organisational organizational enthusiasm mission values growth impact"
        " vision exceptional unique passion energy drive attitude ethic qualities credentials"
        " requirements resume cv cover profile future prospects excellence"
    )
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    brief = context.brief
    if brief is not None and brief.again:
        return  # a second follow-up is short, and the first one said it
    if brief is not None:
        discussed = [m for m in brief.materials if m.kind in _DISCUSSED]
        came_up = [m for m in brief.materials if m.kind in _CAME_UP]
        if not discussed:
            if not any(_recalls(letter, material, brief) for material in came_up):
                yield _nothing_to_bring_up(letter, brief)
        elif not any(_recalls(letter, material, brief) for material in discussed):
            name = brief.recipient.name or "them"
            yield RULE.finding(letter, f"nothing that was discussed with {name} comes up")
    elif context.notes is not None:
        noted = content_words(context.notes)
        if not any(_beyond_the_job(s.text) & noted for s in letter.sentences):
            yield RULE.finding(letter, "nothing from the notes comes up")
    elif not any(_is_concrete(s.text) for s in letter.sentences):
        yield RULE.finding(letter, "nothing specific to this conversation comes up")


def _nothing_to_bring_up(letter: Letter, brief: Brief) -> Finding:
    """Nothing may be invented, so this is for the user to mend, not for the message."""
    name = brief.recipient.name or "them"
    return RULE.finding(
        letter,
        f"the notes hold nothing that was discussed with {name}, so the message cannot either",
        severity="note" if letter.channel in SPOKEN else "warning",
        hint=f"Add to the notes what you and {name} talked about.",
    )


def _recalls(letter: Letter, material: Material, brief: Brief) -> bool:
    whole = letter.body.casefold()
    forms = (material.clause, material.noun, material.gerund)
    if any(form and len(form.split()) > 2 and form.casefold() in whole for form in forms):
        return True  # the matter itself, however everyday its words
    wanted = words_of(material) - common_ground(brief)
    body = content_words(letter.body)
    if wanted:
        return bool(wanted & body)
    # All its words are everyday ones: then it takes two of them to be sure.
    everyday = content_words(f"{material.noun or ''} {material.clause or ''} {material.quote}")
    return any(len(everyday & content_words(s.text)) >= 2 for s in letter.sentences)


@lru_cache(maxsize=SENTENCES)
def _is_concrete(text: str) -> bool:
    """Without notes to compare: words that could not stand in any letter, and about them."""
    words = _beyond_the_job(text) - _SELF_PRAISE
    if _RECALLS.within(text):
        return bool(words)
    if _POINTS_AT.within(text):
        return len(words) >= 2
    return len(words) >= (5 if is_qualification(text) else 3)


@lru_cache(maxsize=SENTENCES)
def _beyond_the_job(text: str) -> frozenset[str]:
    """Return the distinctive words of `text` apart from job title and employer."""
    words = distinctive(text)
    for start, end in (*title_spans(text), *employer_spans(text)):
        words -= content_words(text[start:end])
    return words


RULE = Rule(
    id="E004",
    name="nothing-specific",
    kinds=frozenset({"thanks", "followup"}),
    severity="error",
    severities={
        "followup": "warning",
        # A long matter does not go into one spoken sentence.
        ("thanks", "phone"): "warning",
        ("followup", "phone"): "note",
        ("followup", "voicemail"): "note",
    },
    source="S1, S2, S4",
    wants="The message brings up something that was discussed with this very person. A letter "
    "that could have gone to anybody is the commonest mistake and worth little.",
    hint="Bring up one thing that you talked about with this person, in a few plain words.",
    instruction="Bring up one thing that was discussed with this reader, in its own plain words.",
    check=_check,
    good=(
        Example("Your reasons for teaching fractions before decimals made sense to me."),
        Example(
            "I had not met a kitchen that weighs its waste each night, and I liked it.",
            notes="Chef: they weigh the waste bins each night",
            why="a cook, held against the notes",
        ),
        Example(
            "The plan to rewire the east wing over the summer would suit me.",
            purpose="topic",
            recipient="Dana Whitfield",
            materials=(
                Material(
                    fact="t1",
                    kind="topic",
                    owner="reader",
                    noun="your plan to rewire the east wing over the summer",
                    quote="rewiring the east wing over the summer",
                ),
            ),
            why="an electrician, held against the brief",
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Popescu,\n\nThank you for taking the time to meet with me today. I enjoyed"
            " learning more about the Account Manager position and your company. I am very"
            " interested in the role, and I am confident that my communication skills and my"
            " experience would make me a strong addition to your team. I look forward to hearing"
            " from you about the next steps.\n\nSincerely,\nDerek Stone",
            subject="Account Manager position",
            why="could have gone to anybody",
            sentence=False,
        ),
        Example(
            "Dear Dr. Nyström,\n\nThank you for your time on Friday. I am keen on the research"
            " nurse post, since I have run two drug trials at Holm Hospital. I look forward to"
            " hearing from you.\n\nKind regards,\nPetra Lind",
            notes="Research nurse at Elm Clinic. Dr. Nyström: consent forms go digital in spring.",
            subject="Research nurse post",
            why="her own trials, but nothing that was talked about",
            sentence=False,
        ),
        Example(
            "Dear Mr. Achterberg,\n\nThank you for your time. I would like to join the surveyors."
            " I look forward to hearing from you.\n\nKind regards,\nRuth Calder",
            subject="Surveyor",
            recipient="Mr. Achterberg",
            role="surveyor",
            materials=(
                Material(
                    fact="t1",
                    kind="topic",
                    owner="reader",
                    noun="the drone flights over the quarry",
                    quote="drone flights over the quarry",
                ),
            ),
            why="the brief holds a topic that is left out",
            sentence=False,
        ),
    ),
)
