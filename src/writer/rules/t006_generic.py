"""T006: the message could not have gone to anybody else."""

from collections.abc import Iterator

from writer.brief.brief import Brief
from writer.language.tokens import content_words
from writer.rules.courtesy import is_courtesy
from writer.rules.cues import Cue
from writer.rules.phrases import in_message, quoted
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, LetterSentence, Rule
from writer.rules.vocabulary import distinctive, words_of

#: Phrases that say nothing, whoever writes them.
_EMPTY = Cue(
    "{hope/trust} {this/my/the} {email/message/letter/note/mail} {finds/reaches/is finding} you,"
    "{hope/trust} {all/everything} is {well/going well} {with you/at your/on your},"
    "{hope/trust} you are {well/doing well/having a}, proven {track record/ability}, team player,"
    "track record of {success/excellence/results/delivering}, hit the ground running, go getter,"
    "{think/thinking/thinks} outside the box, results {driven/oriented/orientated}, self starter,"
    "detail oriented, synerg*, passion for excellence, unique {skill set/skillset/set of skills},"
    "valuable {asset/addition} to {your/the}, an asset to {your/the}, bring to the table,"
    "{leverage/leveraging} my, wealth of {experience/knowledge}, esteemed {company/organi*/firm},"
    "prestigious {company/organi*/firm}, testament to, delve*, embark*, tapestry,"
    "{aligns/align/aligned/aligning} {perfectly/seamlessly/closely/well} with,"
    "{resonate/resonated/resonates} {deeply/strongly/with me}, deeply resonat*,"
    "{thrilled/excited} {at/by/about} the {prospect/possibility/opportunity} {of/to},"
    "{make/making} a {meaningful/significant/lasting/real} {impact/difference/contribution},"
    "writing to express my, would like to express my {sincere/heartfelt/deepest/gratitude},"
    "i am confident that my {skills/experience/background/qualifications},"
    "{skills/experience} and {skills/experience/background/qualifications} {make/would make/align},"
    "perfect {fit/match/candidate} for, ideal {fit/match/candidate} for,"
    "fast paced {and/environment},"
    "dynamic {team/environment/company/organi*}, cutting edge, game changer, unwavering,"
    "exciting {opportunity/journey/challenge}, forward thinking {company/organi*/team/firm},"
    "committed to excellence, commitment to {excellence/innovation}, exceed* expectations,"
    "take {your/the} {team/company} to the next level, vibrant {culture/team/community},"
    "it was {truly/a true/a great/a real} {pleasure/privilege/honour/honor} {to/meeting} ... learn,"
    "ever evolving, ever changing landscape, rich experience, invaluable insight*,"
    "left a lasting impression, eager to contribute my, poised to, strong foundation in,"
    "furthered my {interest/enthusiasm}, solidified my, reaffirmed my, further solidified"
)
#: Worn phrases that decent letters still have.
_WORN = Cue(
    "{do not/never} hesitate to, feel free to contact, skill set, skillset, asset to, good fit for,"
    "great fit, strong fit, perfect fit, valuable insight*, insightful conversation, touch base,"
    "reach out, reaching out, {align/aligns/aligned} with, look forward to the possibility,"
    "resonat*,"
    "i am writing to, take the next step, thought leader, moving forward, going forward, value add,"
    "positive impact, my passion for, passionate about, add value, stayed with me, stuck with me,"
    "{very/more/truly/really} excited about"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named = list(in_message(letter, _EMPTY))
    for span in named:
        yield RULE.finding(letter, f"{quoted(letter, span)} is a stock phrase", span)
    for span in in_message(letter, _WORN):
        if not any(start < span[1] and span[0] < end for start, end in named):
            message = f"{quoted(letter, span)} is a worn phrase"
            yield RULE.finding(letter, message, span, severity="warning")
    known = _known(context)
    if known is not None:
        yield from _thin(letter, known, context.brief)


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
