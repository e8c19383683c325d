"""T005: the message does not grovel, despair, or apologise for being written."""

from collections.abc import Iterator

from writer.rules.cues import Cue, sentence_has
from writer.rules.phrases import in_message, quoted, sentences_with
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_SORRY = Cue(
    "sorry, apolog*, forgive me, excuse me, pardon me, excuse my, forgive my, forgive how,"
    "excuse how, forgive the, excuse the, my regrets"
)
_FOR_WRITING = Cue(
    "writing, to write, bother*, disturb*, to trouble, for the trouble, intrud*, tak* up,"
    "{take/taking/took/taken} so much, nuisance, pester*, emailing, {this/my} {email/message/note},"
    "so long, long {email/message/letter/note}, my nerves, nervous*, being late, arriving late,"
    "i was late, stammer*, babbl*, rambl*, my performance, my answer, my answers, my english,"
    "how i,"
    "for being, inconvenience, {waste/wasting/wasted} your, imposing, so badly, so poorly, so tired"
)
_DESPERATE = Cue(
    "desperate*, i beg, begging, please please, i really need {this/the/a}, need {this/the} {job},"
    "i need {this/the/a} {job/position/post/role/chance/work}, my last {chance/hope}, last resort,"
    "{will/would} do {anything/whatever}, whatever it takes, give me a chance, give me this chance,"
    "take a chance on me, only hope, at your mercy, i am not worthy, unworthy, not good enough,"
    "i know i am not {the/as/very/really/fully}, i {may/might} not be {the/your/good/as},"
    "even if you do not {choose/want/hire/pick}, i understand if you do not want,"
    "not {the/your} best {candidate/applicant}, lucky {to be/that you even}, i do not deserve,"
    "i hope i did not {bore/bother/offend/waste/disappoint/talk/ramble}, waste your time,"
    "wasted your time, {mess/messed} up {my/the} interview, i was so nervous,"
    "i was terribly nervous,"
    "anything you can give me, i can not afford, i have been {unemployed/jobless}, out of work for,"
    "{better/stronger/worthier/finer} {candidates/applicants/people} than,"
    " far better {people/candidates},"
    "{others/many/plenty/people} ... {better/stronger} than {me/i}, better qualified than,"
    "{not/hardly} {much to/a lot to/worth} {offer/your/my}, {any/whatever} job {will/would},"
    "{any/even the smallest} {job/position/post/role/work} {will/would} do,"
    " {whatever/anything} you have,"
    "i am {begging/pleading}, i plead, {one/just one} chance,"
    " please {consider/choose/pick/hire} me,"
    "{hate/sorry/not want/not mean/not wish} to be a {pest/bother/nuisance/pain}, think me {a/an},"
    "not know {how/what} i {will/would/shall}, feed my, any work at all, unpaid,"
    "work for {free/nothing},"
    "more important {people/things/matters}, {talked/spoke/said} ... {nonsense/rubbish}, idiot,"
    "if you {could find/can find} it in your, {spare/find} me a {place/corner/minute},"
    "i {messed/screwed/mucked} up, made a {mess/fool} of,"
    " my {poor/weak/bad/terrible} {answer/answers},"
    "i did {badly/poorly/terribly}, i was {awful/terrible/rubbish/dreadful/hopeless},"
    "i am {only/just} a {poor/simple/mere}, too {stupid/old/inexperienced/slow} for,"
    "rejected by, nobody {will/would} hire, no one {will/would} hire, i implore, have mercy"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for span in in_message(letter, _DESPERATE):
        yield RULE.finding(letter, f"{quoted(letter, span)} makes the writer small", span)
    for sentence in sentences_with(letter, _SORRY):
        if sentence_has(sentence.text, _SORRY, _FOR_WRITING):
            start, end = _SORRY.spans(sentence.text)[0]
            span = sentence.start + start, sentence.start + end
            yield RULE.finding(letter, f"{quoted(letter, span)}: no apology is needed", span)


RULE = Rule(
    id="T005",
    name="grovelling",
    kinds=EVERY_KIND,
    severity="warning",
    source="S4",
    wants="The message is cheerful: no grovelling, no desperation, no apology for writing or for "
    "how the interview went.",
    hint="Drop the apology or the plea, and say what you bring.",
    instruction="Be at ease: do not apologise, plead, or make the sender small.",
    check=_check,
    good=(
        Example(
            "I am sorry we ran out of time before the greenhouse.", why="nobody's fault, no plea"
        ),
        Example("The desk that takes the calls nobody else wants would suit me."),
        Example("You need someone for the nights, and nights are what I know.", why="a nurse"),
    ),
    bad=(
        Example("I'm sorry to bother you with this e-mail."),
        Example("I really need this job, so please give me a chance."),
        Example("Please forgive how nervous I was at the bench test.", why="an electrician"),
        Example("I know I am not the best candidate, but I would do anything for the school."),
    ),
)
