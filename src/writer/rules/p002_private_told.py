"""P002: nothing that the notes mark private, and no opinion about a person."""

from collections.abc import Iterator

from writer import regex
from writer.rules.cues import Cue
from writer.rules.phrases import sentences_with
from writer.rules.private_matter import betrayed, is_shared, secrets
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, LetterSentence, Rule

_TRAIT = (
    r"(?:arrogant|rude|cold|distant|stern|strict|boring|bored|tired|nervous|awkward|grumpy"
    r"|moody|bossy"
    r"|unfriendly|unprofessional|disorgani[sz]ed|chaotic|scary|intimidating|difficult|weird|strange"
    r"|odd|smug|condescending|patroni[sz]ing|aloof|dull|lazy|stressed|overworked|distracted"
    r""
    r"|attractive|beautiful|handsome|pretty|cute|gorgeous|good-looking|charming)"
)
_OPINION = regex.compile(
    rf"\b(?:you|he|she|they|your (?:boss|manager|colleagues?)|(?-i:[A-Z])[a-z]+) (?:also "
    rf"|both |all )?(?:seem"
    rf"(?:ed|s)?(?: to be)?|look(?:ed|s)?|came across as|struck me as|appear(?:ed"
    rf"|s)?(?: to be)?|sound(?:ed|s)?"
    rf"|(?:were|was|are|is)) (?:a (?:bit|little) |rather |very |quite |so |somewhat |too |really )*"
    rf"{_TRAIT}\b(?! (?:case|question|patient|job|task|problem|shift|team|topic|subject|one"
    rf"|for|to|about"
    r"|enough|after))|\bfind (?:you|him|her|them) (?:very |rather |quite )?" + _TRAIT,
    regex.IGNORECASE,
)

#: The writer's own health, family trouble, dismissal or debts: no matter for a first letter.
_PERSONAL = regex.compile(
    r"\b(?:my|our) (?:\w+ )?(?:divorce|separation|pregnancy|surgery|operation|diagnosis|illness"
    r"|depression|anxiety|burn-?out|breakdown|disability|medication|therapy|treatment|cancer"
    r"|miscarriage|debts?|bankruptcy|conviction|criminal record|slipped disc|bad back|back pain"
    r"|migraines?|custody|ex-(?:wife|husband|partner)|drinking|addiction|visa problems?)\b"
    # "My treatment plans", "our cancer pathway", "my conviction that": a trade's matter.
    r"(?! (?:of (?:the|our|a)|that|(?:plan|chart|round|list|room|group|clinic|case|unit|record"
    r"|patient|client|practice|skill|method|note|scheme|programme|program|session|trial)s?"
    r"|pathway|ward|work|research|service|team|training|study|theatre|policy|protocol|centre"
    r"|department|care|nurse|charity|register)\b)"
    r"|\b(?:i|i've|i'd) (?:was|got|had been|have been|been|am being) (?:\w+ )?(?:fired|sacked"
    r"|dismissed|laid off|let go(?! from no)|made redundant|suspended|divorced|hospitali[sz]ed"
    r"|diagnosed|signed off|off sick)\b|\bwe (?:were|got) (?:\w+ )?(?:made redundant|divorced)\b"
    r"|\b(?:being|getting|having been) (?:fired|sacked|dismissed|laid off|let go|made redundant"
    r"|divorced)\b|\bi(?:'m| am) (?:\w+ )?(?:pregnant|divorced|divorcing|in debt|on medication"
    r"|in therapy|disabled|unwell|ill|recovering from|off sick|signed off|in recovery"
    r"(?! (?:room|ward|nurs|unit)))\b"
    # "I lost my licence", "I have epilepsy", "my wife is expecting", "my manager bullied me".
    r"|\blost my (?:\w+ )?licen[cs]e\b|\b(?:months|years|weeks) sober\b"
    r"|\bi (?:have|suffer from|live with|struggle with) (?:\w+ )?(?:epilepsy|anxiety|depression"
    r"|diabetes|asthma|adhd|autism|cancer|migraines?|arthritis|insomnia|dyslexia)\b(?! (?:\w+ )?"
    r"(?:patients?|clients?|clinics?|nurs\w+|training|care|research|screening))"
    r"|\bmy (?:wife|husband|partner|girlfriend|mother|father|mum|dad|son|daughter|child) (?:is|has"
    r" been|was) (?:\w+ )?(?:expecting|ill|sick|dying|pregnant|in hospital|unwell|leaving)\b"
    r"|\bmy visa (?:runs|ends|expires|is|will)\b|\bbullied me\b|\bdid \w+ (?:months|years) in"
    r" (?:prison|jail)\b|\b(?:a|my) custody (?:hearing|battle|case)\b(?! for)",
    regex.IGNORECASE,
)
#: Neither of them stands without one of these.
_TRAIT_WORDS = Cue(
    "arrogant, rude, cold, distant, stern, strict, boring, bored, tired, nervous, awkward, grumpy,"
    "moody, bossy, unfriendly, unprofessional, disorgan*, chaotic, scary, intimidating, difficult,"
    "weird, strange, odd, smug, condescending, patroni*, aloof, dull, lazy, stressed, overworked,"
    "distracted, attractive, beautiful, handsome, pretty, cute, gorgeous, looking, charming"
)
_PERSONAL_WORDS = Cue(
    "divorce, separation, pregnancy, surgery, operation, diagnosis, illness, depression, anxiety,"
    "burnout, burn, breakdown, disability, medication, therapy, treatment, cancer, miscarriage,"
    "debt, debts, bankruptcy, conviction, record, disc, bad, pain, migraine, migraines, custody,"
    "ex, drinking, addiction, visa, fired, sacked, dismissed, laid, go, redundant, suspended,"
    "divorced, hospitali*, diagnosed, pregnant, divorcing, disabled, unwell, ill, off, recovering,"
    "recovery, lost, sober, epilepsy, diabetes, asthma, adhd, autism, arthritis, insomnia,"
    "dyslexia, expecting, sick, dying, hospital, leaving, bullied, prison, jail"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    hidden = secrets(context)
    for sentence in letter.sentences:
        for secret in hidden:
            words = betrayed(sentence.text, secret)
            if words:
                yield _told(letter, sentence, certain=secret.certain)
                break
    for sentence in sentences_with(letter, _PERSONAL_WORDS):
        for match in _PERSONAL.finditer(sentence.text.replace("’", "'")):
            if not is_shared(match.group(), context):
                span = (sentence.start + match.start(), sentence.start + match.end())
                yield RULE.finding(letter, f"'{match.group()}' is a private matter", span)
    for sentence in sentences_with(letter, _TRAIT_WORDS):
        for match in _OPINION.finditer(sentence.text):
            span = (sentence.start + match.start(), sentence.start + match.end())
            yield RULE.finding(letter, f"'{match.group()}' is an opinion about a person", span)


def _told(letter: Letter, sentence: LetterSentence, *, certain: bool) -> Finding:
    """Return what is found in a sentence that tells a secret: sure, or a question to the writer."""
    message = (
        "this tells what the notes keep private"
        if certain
        else "this may be something the notes keep to themselves"
    )
    return RULE.finding(
        letter,
        message,
        (sentence.start, sentence.end),
        severity=None if certain else "note",
    )


RULE = Rule(
    id="P002",
    name="private-told",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Nothing comes out that the notes mark private or that is plainly not for the reader:"
    " health, family, doubts, slips, gossip; nor what the writer thinks of a person.",
    hint="Take it out; say something from the conversation instead.",
    instruction="Give no opinion about a person, and nothing about health, family or doubts.",
    check=_check,
    good=(
        Example(
            "It was good to hear of your smaller community events.",
            notes="Ana: smaller community events from spring.\nI'm not sure about the commute.",
            why="a fundraiser; a word like a private one tells nothing of it",
        ),
        Example(
            "The night rota you described would suit me.",
            notes="Spoke about the night rota, six on, eight off.\n\nPrivate:\n- my knee "
            "operation in"
            " June, don't mention",
            why="a nurse; the private line stays private",
        ),
        Example(
            "You were very thorough about the allergen sheets.",
            notes="Chef went through the allergen sheets with me.\nOff the record: the owner is"
            " selling in autumn.",
            why="a chef; praise for what somebody did",
        ),
        Example("My treatment plans cut amputations by a fifth.", why="a podiatrist's work"),
        Example(
            "It was an odd case, and I still think about the tenancy clause.",
            notes="Told them about the tenancy clause case. Between us: Mr. Brandt looked bored.",
            why="a lawyer; an opinion about a case, not a person",
        ),
    ),
    bad=(
        Example(
            "After my knee operation in June I will be quite fit again.",
            notes="Spoke about the night rota.\n\nPrivate:\n- my knee operation in June, don't "
            "mention",
            why="health",
        ),
        Example(
            "I heard that the owner is selling the restaurant in autumn.",
            notes="Chef went through the allergen sheets with me.\nOff the record: the owner is"
            " selling the restaurant in autumn.",
            why="what was said off the record",
        ),
        Example("I lost my licence in June, but the bus stops at the yard.", why="a lost licence"),
        Example("You seemed rather nervous, but the tour was good.", why="an opinion"),
        Example("Your manager came across as arrogant.", why="an opinion about another"),
    ),
)
