"""What speaks for telling a clause to those met, or against it.

No list of bad words is ever long enough, so a remark needs something that speaks for it: somebody
met must do some work in it, and a thing must do more than be good or bad.
"""

from writer import regex
from writer.extract.cast import bare, plain
from writer.extract.facts.states import BE, SHAM
from writer.extract.facts.verdicts import is_verdict
from writer.language import verbs
from writer.language.tokens import words
from writer.language.word_set import word_set

#: What somebody met may be said to do.
_WORK = word_set(
    """
    run lead manage head own found start launch open move build rebuild plan want need work teach
    train design redesign handle oversee cover redo rewrite write replace roll hire recruit develop
    organise organize prepare introduce test migrate use buy sell grow cook bake brew publish edit
    review research study supervise coordinate chair host direct supply deliver serve treat focus
    deal intend aim fix repair maintain renovate refit convert restore extend expand double halve
    reduce cut share show tell explain describe mention say ask add take bring hope
    measure check inspect audit answer approve sign plant harvest farm breed operate install wire
    weld analyse analyze price negotiate represent advise draft file mentor appoint promote report
    speak present demonstrate outline stress emphasise emphasize point confirm note raise propose
    suggest recommend join look seek search split divide schedule consult translate cater
    sort put set spend invest walk talk tour discuss require value expect try hand give
    care pick choose source order book digitise digitize map model record compare rotate
    read make keep learn merge combine automate simplify streamline standardise standardize pilot
    trial
    """
)
#: ... and what they may say of themselves.
_SAID_OF_THEMSELVES = word_set("prefer believe find enjoy see think")
_ADVERBS = word_set(
    """
    also then now just really already still currently always usually often mostly mainly actually
    even soon recently first personally basically generally normally sometimes regularly both all
    and but so who that is/was
    """
)
_NEVER = word_set("never only hardly barely not no clearly obviously apparently supposedly too")
#: A state that is no verdict: where, when, how many, or what goes on.
_TEAM = word_set(
    """
    team ward department class group side branch site kitchen shop company firm practice school
    office unit crew section area staff clinic lab studio garden farm workshop plan project work
    """
)
_OF_ME = word_set("me my myself mine")
_NOT_OF_WORK = word_set(
    """
    wife husband partner brother sister son daughter father mother dad mum mom uncle aunt cousin
    labrador labradors puppy puppies caravan allotment tattoo tattoos beard motorbike kid temper
    nephew niece friend girlfriend boyfriend family kids children baby dog dogs cat cats horse boat
    car house garden handshake voice accent laugh smile eyes eye nose breath hair beard tie suit
    shirt shoes jacket coat dress perfume aftershave phone watch manner manners attitude tone temper
    nails teeth lunch sandwich crisps coffee tea gum mood eyebrows face hands hand desk english
    german french memory ego age weight health divorce
    marriage wedding holiday holidays boss successor predecessor salary questions jokes humour humor
    """
)
_SILLY = word_set("faces face fun joke jokes remark remarks comments noises excuses fuss quiet")
_HEARING = word_set("tell show ask walk talk take explain describe say")


def does_work(clause: str, name: str | None, *, said: bool = False) -> bool:
    """Say whether `clause`, whose subject is somebody met, tells of what they do at work.

    `said`: they said so themselves, so that more may pass.
    """
    rest = _after_subject(clause, name)
    if rest is None:
        return _own_thing(clause)
    return _works(rest, said)


def works(clause: str) -> bool:
    """Say whether a clause without a subject ("runs the bar") tells of somebody's work."""
    return _works([plain(t.text) for t in words(clause)][:24], said=False)


def _works(rest: list[str], said: bool) -> bool:
    rest = [word for word in rest if word not in _ADVERBS]
    if not rest or rest[0] in _NEVER or rest[0].endswith("n't"):
        return False
    first, following = rest[0], rest[1:]
    if first == "'s" and following[:1] == ["got"]:
        return _holds_something(following[1:])
    if first in BE:
        after = " ".join(following[:6])
        if _IN_CHARGE.match(after):
            return True
        doing = bool(following) and (verbs.is_gerund(following[0]) or verbs.is_past(following[0]))
        return doing and following[0] not in SHAM and _works(following, said)
    if first in ("has", "have", "had", "'ve", "'d", "'s", "having"):
        if _STAFFED.match(" ".join(following[:5])):
            return True
        if following[:1] == ["got"]:
            following = following[1:]
        if _holds_something(following):
            return True
        return bool(following) and _works([w for w in following if w != "been"], said)
    if (
        first in ("would", "'d")
        and following[:1] in (["love"], ["like"])
        and "to" in following[1:2]
    ):
        return said and not {"retire", "quit", "leave", "go", "be"} & set(following[2:3])
    if first in ("will", "would", "can", "could", "'ll", "plans", "used", "to", "may", "might"):
        if first == "plans":
            return True
        return bool(following) and _works(following, said)
    base = verbs.base_of(first) or verbs.base_of(first.replace("ll", "l"))
    base = base[:-1] if base and base.endswith("ll") and base[:-1] in _WORK else base
    if first == "rather":
        return bool(following) and _works(following, said)
    if base == "pay":
        return following[:1] == ["attention"]
    if base in ("do", "drop", "change", "get") and not verbs.is_past(first):
        return len(following) > 1 and not set(following[:5]) & (_NOT_OF_WORK | _OF_ME | _SILLY)
    if base in _WORK or (said and base in _SAID_OF_THEMSELVES):
        of_me = base not in _HEARING and bool(_OF_ME & set(following[:4]))
        out = base in ("want", "need") and following[:1] == ["out"]
        leave = base in ("want", "need", "plan", "hope") and following[:2] in (
            ["to", "leave"],
            ["to", "retire"],
            ["to", "quit"],
            ["to", "go"],
        )
        silly = base in ("make", "keep") and (
            not following or verbs.is_gerund(following[0]) or following[-1] in _SILLY
        )
        own_body = base not in ("say", "tell", "explain") and bool(
            set(following[:4]) & _NOT_OF_WORK and set(following[:3]) & {"his", "her", "their"}
        )
        return not (of_me or out or leave or silly or own_body)
    return False


def _holds_something(words_: list[str]) -> bool:
    """Say whether what somebody has is counted or for some purpose: "40 frames", "a grant on"
    " eels"."""
    counted = bool(words_) and (words_[0].isdigit() or words_[0] in _NUMBERS)
    purpose = words_[:1] in (["a"], ["an"], ["the"]) and bool(
        {"on", "for", "with"} & set(words_[2:6])
    )
    return (counted or purpose) and not set(words_[:7]) & (_NOT_OF_WORK | _OF_ME)


_NUMBERS = word_set("three four five six seven eight nine ten eleven twelve twenty thirty forty")


def _after_subject(clause: str, name: str | None) -> list[str] | None:
    """The words after the subject; None where the subject is a thing of the person's."""
    unnamed = SOMEBODY_UNNAMED.match(clause) if name is None else None
    if unnamed:
        return [plain(t.text) for t in words(clause[unnamed.end() :])][:24]
    tokens = [plain(t.text) for t in words(clause)][:24]
    at = 0
    while at < len(tokens) and tokens[at] in _ADVERBS:
        at += 1
    parts = {plain(part).strip(".") for part in (name or "").split()}
    owned = False
    while at < len(tokens) and (
        bare(tokens[at]).strip(".") in parts
        or tokens[at].strip(".") in ("dr", "mr", "mrs", "ms", "prof", "professor", "miss")
    ):
        owned = tokens[at].endswith("'s")
        at += 1
    if at == 0 or (not owned and at < len(tokens) and not parts & set(tokens[:at])):
        # A pronoun, a surname alone, or a nickname; behind "so" as well.
        at = at + 1 if tokens[at : at + 1] and _PRONOUN.match(tokens[at]) else max(at, 1)
        if tokens[at - 1] in ("his", "her", "their"):
            owned = True
    pronoun = regex.fullmatch(r"(?:s?he|they)'(s|d|ll|ve|re)", tokens[at - 1]) if at else None
    if pronoun:
        return [f"'{pronoun[1]}", *tokens[at:]]
    if owned and at < len(tokens):
        if tokens[at] in ("been", "not", "never", "always", "also", "now", "a", "the") or (
            verbs.is_gerund(tokens[at])
        ):
            return ["'s", *tokens[at:]]
        return _of_theirs(tokens[at:])
    return tokens[at:]


def _of_theirs(tokens: list[str]) -> list[str] | None:
    """The words after "her team", "Ann's new shop": those act for whoever leads them.

    None where the thing is no matter of work.
    """
    for n, word in enumerate(tokens[:3]):
        if word in _TEAM or word.rstrip("s") in _TEAM:
            rest = tokens[n + 1 :]
            if rest[:1] == ["of"]:
                rest = rest[2:]
            return ["'s", *rest[1:]] if rest and rest[0] in BE else rest
    return None


def _own_thing(clause: str) -> bool:
    """Say whether it tells of a thing of theirs, such as a log or a plan, and what goes on in"
    " it."""
    head = [plain(t.text) for t in words(clause)][:5]
    return not (set(head) & _NOT_OF_WORK) and not is_verdict(clause) and not _NEVER & set(head)


_PRONOUN = regex.compile(r"(?:s?he|they)(?:'(?:s|d|ll|ve|re))?$")
_STAFFED = regex.compile(
    r"(?:a |an |the |about |around )?(?:\w+ )?(?:team|staff|\w+ (?:people|staff|nurses"
    r"|engineers"
    r"|teachers|sites?|branch(?:es)?|shops?|stores?|wards?|projects?|apprentices|trainees"
    r"|schools|vans?|trucks?|clinics?|offices|customers|clients|tenants|patients|pupils|beds"
    r"|rooms|vacanc\w+|places))\b"
)

_IN_CHARGE = regex.compile(
    r"(?:responsible for|in charge of|interested in|curious about|looking for|keen (?:on|to)"
    r"|proud of|behind|busy with"
    r"|about to|due to|going to|hoping to|planning to|on the (?:board|committee|team))\b"
)

#: The head of a remark about somebody without a name: "the tall one ...".
SOMEBODY_UNNAMED = regex.compile(
    r"(?:the|that|this|one|another) (?:(?!is |was |are |has |had |of )\w+[ -]){0,2}?(?:one"
    r"|guy|man|woman|lady|bloke|chap|girl|boy"
    r"|lad|fella|fellow|gentleman|dude|of them)\b",
    regex.IGNORECASE,
)
