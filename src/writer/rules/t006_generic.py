"""T006: the message could not have gone to anybody else."""

from collections.abc import Iterator

from writer.brief.brief import Brief
from writer.kinds import Kind, Severity
from writer.language.tokens import content_words
from writer.rules.courtesy import is_courtesy
from writer.rules.cues import Cue
from writer.rules.evidence import once
from writer.rules.phrases import house_cue, in_message, quoted
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, LetterSentence, Rule
from writer.rules.vocabulary import distinctive, words_of
from writer.rules.wording import wording

#: Phrases that say nothing, whoever writes them.
_EMPTY = Cue(
    "{hope/trust} {this/my/the} {email/message/letter/note/mail} {finds/reaches/is finding} you,"
    "{hope/trust} you are {well/doing well/keeping well}, {hope/trust} {all/everything} is well,"
    "proven {track record/ability}, track record of {success/excellence/results/delivering},"
    "team player, hit the ground running, go getter, {think/thinking/thinks} outside the box,"
    "results {driven/oriented/orientated}, self starter, detail oriented, synerg*, game changer,"
    "passion for excellence, unique {skill set/skillset/set of skills}, bring to the table,"
    "{leverage/leveraging} my, wealth of {experience/knowledge}, esteemed {company/organi*/firm},"
    "prestigious {company/organi*/firm}, testament to, delve*, tapestry, unwavering, poised to,"
    "{resonate/resonated/resonates} deeply, deeply resonat*, committed to excellence,"
    "commitment to {excellence/innovation}, {your/the} {team/company} to the next level,"
    "ever {evolving/changing} {landscape/field/industry/world},"
    "{align*} {perfectly/seamlessly} with"
)
#: Worn phrases that decent letters still have, though not many of them.
_WORN = Cue(
    "{do not/never} hesitate to, feel free to contact, skill set, skillset, asset to, good fit for,"
    "{great/strong/perfect/ideal/excellent} {fit/match}, valuable addition, valuable insight*,"
    "{perfect/ideal/strong} candidate, insightful {conversation/discussion}, invaluable insight*,"
    "touch base, reach out, reaching out, {align*} with, {align*} {well/closely} with, resonat*,"
    "{thrilled/excited} {at/by/about} the {prospect/possibility/opportunity} {of/to},"
    "{make/making} a {meaningful/significant/lasting/real} {impact/difference/contribution},"
    "writing to {express/convey/inform/formally/reiterate/extend}, would like to express my,"
    "cutting edge, embark* on,"
    "confident {that my/in my} {skills/experience/background/qualifications}, fast paced,"
    "{skills/experience} and {skills/experience/background/qualifications} {make/would make/align},"
    "dynamic {team/environment/company/organi*}, exciting {opportunity/journey/challenge},"
    "forward thinking, exceed* expectations, vibrant {culture/team/community}, rich experience,"
    "left a lasting impression, eager to contribute my, strong foundation in, thought leader,"
    "furthered my, solidified my, reaffirmed my, reinforced my {interest/enthusiasm/desire},"
    "the possibility of joining, take the next step in my, moving forward, going forward,"
    "value add, add value, positive impact, my passion for, passionate about, stayed with me,"
    "stuck with me, {hope/trust} you are having, {hope/trust} your week {is/has}"
)
#: Kinds that tell something of the talk; the others answer, ask or wait.
_TELLING: frozenset[Kind] = frozenset({"thanks", "followup"})
#: So many worn phrases make a message that anybody could have sent.
_MOST_WORN = 3


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    source = _source(context)
    empty = _EMPTY + house_cue(context.style) if context.style.stock_phrases else _EMPTY
    named = [span for span in in_message(letter, empty) if not _noted(letter, span, source)]
    for span in named:
        yield RULE.finding(letter, f"{quoted(letter, span)} is a stock phrase", span)
    worn = [
        span
        for span in in_message(letter, _WORN)
        if not any(start < span[1] and span[0] < end for start, end in named)
        and not _noted(letter, span, source)
    ]
    for index, span in enumerate(worn):
        message = f"{quoted(letter, span)} is a worn phrase"
        severity: Severity = "warning" if index < _MOST_WORN else RULE.severity
        yield RULE.finding(letter, message, span, severity=severity)
    brief_by_nature = letter.channel in ("phone", "voicemail")
    known = _known(context) if letter.kind in _TELLING and not brief_by_nature else None
    if known is not None:
        yield from _thin(letter, known, context.brief)


def _source(context: Context) -> str:
    """Return the words of the notes: what stands there is theirs, not a stock phrase.

    With a brief, only what it quotes counts: the notes may hold an advert full of such phrases.
    """
    if context.brief is None:
        return wording(context.notes or "").padded
    return wording(" ".join(material.quote for material in context.brief.materials)).padded


def _noted(letter: Letter, span: tuple[int, int], source: str) -> bool:
    return wording(letter.text[span[0] : span[1]]).padded in source


@once
def _known(context: Context) -> frozenset[str] | None:
    """Return the words that the notes put within reach; None where they hold nothing."""
    brief = context.brief
    if brief is None:
        return None if context.notes is None else distinctive(context.notes)
    if not brief.materials:
        return None  # nothing may be invented; E004 tells the user what the notes lack
    named = content_words(" ".join(filter(None, (brief.role, brief.company, *brief.others))))
    return named.union(*(words_of(material) for material in brief.materials))


def _thin(letter: Letter, known: frozenset[str], brief: Brief | None) -> Iterator[Finding]:
    """Say so where most of what is no courtesy holds nothing from the notes."""
    told = [sentence for sentence in letter.sentences if not is_courtesy(sentence)]
    empty = [sentence for sentence in told if not _holds(sentence, known, brief)]
    if len(empty) * 2 > len(told):
        message = f"{len(empty)} of {len(told)} sentences hold nothing from the notes"
        span = (empty[0].start, empty[0].end)
        yield RULE.finding(letter, message, span)


def _holds(sentence: LetterSentence, known: frozenset[str], brief: Brief | None) -> bool:
    words = content_words(sentence.text)
    if words & known:
        return True
    # What was noted may be all everyday words: then two of them stand for it.
    quotes = " ".join(material.quote for material in brief.materials) if brief else ""
    return len(words & content_words(quotes)) >= 2


RULE = Rule(
    id="T006",
    name="generic",
    kinds=EVERY_KIND,
    severity="error",
    source="S1, S4",
    wants="The message could not have gone to anybody else: at least half of the sentences that "
    "are not courtesies hold something from the notes, and no stock phrase fills the room.",
    hint="Replace it with something from the notes, in plain words, or leave it out.",
    instruction="No stock phrases (hope this finds you well, proven track record, aligns with, "
    "do not hesitate): every sentence says something of this conversation.",
    check=_check,
    good=(
        Example(
            "The bean poles in the school garden were taller than the caretaker.", why="a teacher"
        ),
        Example(
            "The moth in the tapestry room would be my first concern.",
            notes="moths in the tapestry room",
            why="a conservator; the word is the notes' own",
        ),
        Example("Your track record on Line 4, forty days without a stop, is a good one to join."),
        Example(
            "The walk-in freezer by the yard door is close to how we had it.",
            notes="walk-in freezer sits by the yard door",
            why="a chef",
        ),
    ),
    bad=(
        Example("I hope this email finds you well."),
        Example("I have a proven track record and would be a valuable asset to your team."),
        Example("Your mission deeply resonated with me."),
        Example(
            "I am confident that my skills align with a dynamic team, that I would be an asset to"
            " it, and a great fit.",
            why="one worn phrase is a warning, four are an error",
        ),
        Example("Please do not hesitate to contact me.", why="a warning"),
        Example(
            "Dear Dr. Nyström,\n\nThank you for your time on Friday. I am a hard worker with much"
            " energy. People tell me that I am pleasant to work with. I have run two drug trials,"
            " so the research nurse post interests me. My spirits are high. I look forward to"
            " hearing from you.\n\nKind regards,\nPetra Lind",
            notes="Elm Clinic, research nurse. Dr. Nyström. Told: two drug trials.",
            subject="Research nurse post",
            why="one sentence of four rests on the notes",
            sentence=False,
        ),
    ),
)
