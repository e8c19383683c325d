"""What speaks for telling a clause to those met, or against it.

No list of bad words is ever long enough, so a remark needs something that speaks for it: somebody
met must do some work in it, and a thing must do more than be good or bad.
"""

import re
from functools import cache

from writer.extract.cast import bare, plain
from writer.language import verbs
from writer.language.common_words import COMMON
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
    care pick choose source order book digitise digitize map model record compare collect rotate
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
_BE = word_set("is was are were be been 's 're am being =")
_LINKING = _BE | word_set(
    """
    feels felt looks looked look seems seemed seem sounds sounded sound smells smelled smelt stinks
    stank appears appeared appear feel
    """
)
#: A state that is no verdict: where, when, how many, or what goes on.
_NEUTRAL = word_set(
    """
    new open due online digital local ready available able responsible part one all big bigger large
    larger small smaller full part-time full-time mixed separate seasonal weekly daily monthly
    nightly annual yearly free-range organic electric joint central public medical legal technical
    urban rural live responsible keen proud next up down over off out away back short closed shut
    halfway midway busy called named more most mostly mainly about around nearly almost still now
    there here where when
    what how why two three four five six seven eight nine ten half both each every who
    """
)
_PLACES = word_set("in on at from under with within across between by near to for of into per as")
_SHAM = word_set(
    """
    tired bored boring cramped dated exhausted stressed run-down disorganised disorganized annoyed
    annoying irritated frightened scared worried confused confusing depressing disappointing
    disappointed unimpressed uninterested underpaid understaffed overworked outdated neglected
    battered deserted frazzled hungover shocking appalling embarrassing uninspiring tiring
    exhausting crowded jaded doomed cursed finished struggling failing dying rotting falling
    leaving going retiring quitting resigning suing fighting bickering lying losing married
    divorced related pregnant
    """
)
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
    if first in _BE:
        after = " ".join(following[:6])
        if _in_charge().match(after):
            return True
        doing = bool(following) and (verbs.is_gerund(following[0]) or verbs.is_past(following[0]))
        return doing and following[0] not in _SHAM and _works(following, said)
    if first in ("has", "have", "had", "'ve", "'d", "'s", "having"):
        if _staffed().match(" ".join(following[:5])):
            return True
        if following[:1] == ["got"]:
            following = following[1:]
        if _holds_something(following):
            return True
        return bool(following) and _works([w for w in following if w != "been"], said)
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
    unnamed = somebody_unnamed().match(clause) if name is None else None
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
        # A pronoun, a surname alone, or a nickname.
        at = max(at, 1)
        if tokens[at - 1] in ("his", "her", "their"):
            owned = True
    pronoun = re.fullmatch(r"(?:s?he|they)'(s|d|ll|ve|re)", tokens[at - 1]) if at else None
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
            return ["'s", *rest[1:]] if rest and rest[0] in _BE else rest
    return None


def _own_thing(clause: str) -> bool:
    """Say whether it tells of a thing of theirs, such as a log or a plan, and what goes on in"
    " it."""
    head = [plain(t.text) for t in words(clause)][:5]
    return not (set(head) & _NOT_OF_WORK) and not is_verdict(clause) and not _NEVER & set(head)


@cache
def _staffed() -> re.Pattern[str]:
    return re.compile(
        r"(?:a |an |the |about |around )?(?:\w+ )?(?:team|staff|\w+ (?:people|staff|nurses"
        r"|engineers"
        r"|teachers|sites?|branch(?:es)?|shops?|stores?|wards?|projects?|apprentices|trainees"
        r"|schools|vans?|trucks?|clinics?|offices|customers|clients|tenants|patients|pupils|beds"
        r"|rooms|vacanc\w+|places))\b"
    )


@cache
def _in_charge() -> re.Pattern[str]:
    return re.compile(
        r"(?:responsible for|in charge of|interested in|curious about|looking for|keen (?:on|to)"
        r"|proud of|behind|busy with"
        r"|about to|due to|going to|hoping to|planning to|on the (?:board|committee|team))\b"
    )


@cache
def _mixed() -> re.Pattern[str]:
    return re.compile(
        r"^\W*(?:nobody|no one|no-one|nothing|no \w+ (?:in|at|on)\b)|\b(?:says it all|speaks"
        r" volumes"
        r"|closer to home|step (?:down|back|backwards?)|each way|door to door)\b"
        r"|\bhad no\b|\bhas no\b|\b(?:hasn't|haven't|hadn't) been\b|\bheld together\b"
        r"|^\W*every(?:thing|one|body)\b(?! (?:who|new))|\b(?:a )?(?:joke|mess|shambles|disaster"
        r"|nightmare|dump|disgrace"
        r"|shame|farce|circus|zoo|sinking ship|dead end|tip|pigsty|rip-?off|cult)\b\W*$"
        r"|\bwalk(?:ed|ing|s)? out\b|\b(?:bust|bankrupt|insolvent|broke)\W*$|\bgo(?:ing"
        r"|es)? under\b"
        r"|\bin trouble\b",
        re.IGNORECASE,
    )


@cache
def somebody_unnamed() -> re.Pattern[str]:
    """The head of a remark about somebody without a name: "the tall one ..."."""
    return re.compile(
        r"(?:the|that|this|one|another) (?:(?!is |was |are |has |had |of )\w+[ -]){0,2}?(?:one"
        r"|guy|man|woman|lady|bloke|chap|girl|boy"
        r"|lad|fella|fellow|gentleman|dude|of them)\b",
        re.IGNORECASE,
    )


@cache
def _unasked() -> re.Pattern[str]:
    return re.compile(
        r"\W*[£$€] ?\d|(?:\w+ ){0,2}(?:can't|cannot|couldn't|struggle[sd]? to) (?:keep|find|get"
        r"|hold"
        r"|hire|recruit|afford|retain|fill)\b",
        re.IGNORECASE,
    )


def is_unasked(clause: str) -> bool:
    """Say whether it opens with a sum of money, or tells what they fail at."""
    return _unasked().match(clause.replace("\u2019", "'")) is not None


def is_another_firm(clause: str, company: str | None) -> bool:
    """Say whether somebody acts in it who is neither the firm nor an ordinary word."""
    tokens = list(words(clause))[:3]
    if len(tokens) < 2 or not tokens[0].text[:1].isupper():
        return False
    first = plain(tokens[0].text)
    known = first in COMMON or first.rstrip("s") in COMMON or first in plain(company or "").split()
    acts = plain(tokens[1].text) in ("have", "has", "want", "wants") or verbs.is_past(
        plain(tokens[1].text)
    )
    return not known and acts and first.isalpha()


def is_verdict(clause: str) -> bool:
    """Say whether the clause tells how good or bad something is rather than what goes on."""
    if _mixed().search(clause.replace("\u2019", "'")):
        return True
    tokens = [plain(t.text) for t in words(clause)]
    for n, word in enumerate(tokens[1:9], 1):
        linking = word in _LINKING or (
            word.endswith(("'s", "'re")) and word in ("it's", "that's", "they're", "place's")
        )
        if not linking:
            if verbs.is_past(word) or verbs.is_finite(word):
                break
            continue
        return _evaluates(tokens[n + 1 :], word)
    if tokens and tokens[0] in ("they're", "it's", "that's"):
        return _evaluates(tokens[1:], "is")
    return False


_JOINING = word_set(
    """
    and but or because so that which too enough there here then when if though although than again
    all anyway today really honestly lol tbh
    """
)
_DEGREE = word_set(
    """
    very really so too quite pretty rather a bit little kind of sort half basically clearly totally
    completely always often mostly mainly just all still not a extremely incredibly particularly
    obviously such fairly somewhat twenty ten five minutes almost nearly
    """
)


def _evaluates(after: list[str], verb: str) -> bool:
    rest = after
    while rest and rest[0] in _DEGREE and rest[0] not in ("a", "twenty", "ten", "five", "minutes"):
        rest = rest[1:]
    if rest[:2] in (["a", "bit"], ["a", "little"]):
        rest = rest[2:]
    if not rest:
        return False
    first = rest[0]
    if "late" in rest[:4]:
        return True
    if verb not in _BE and verb not in ("they're", "it's", "that's"):
        return first not in ("at", "after", "into", "for", "through", "forward", "up")
    if first in _SHAM:
        return True
    if first in _NEUTRAL or first in _PLACES or first[0].isdigit():
        return False
    if first in ("a", "an", "the", "their", "our", "his", "her", "its", "my", "this", "that"):
        return False
    if verbs.is_gerund(first) or verbs.is_past(first):
        return False
    if len(rest) > 1 and rest[1] not in _PLACES and rest[1] not in _JOINING:
        # An adjective with its noun: "are rooftop units".
        return False
    return first.endswith(("less", "ous")) or not first.endswith(("s", "ly"))
