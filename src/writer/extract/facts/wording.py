"""Wordings by which a clause shows what it is about: steps, wishes, sending, traits, one's own."""

from writer import regex
from writer.extract.facts.reading import Clause
from writer.language.verbs import is_participle, is_past


def names_own(body: str) -> bool:
    """Say whether the candidate is in it: "the checklist I wrote", "my rota"."""
    return (
        regex.search(r"\b(?:I|i|my|me|mine|we|our|ich|meine?[nrm]?|j'ai|mon)\b", body) is not None
    )


def is_wish(body: str) -> bool:
    """Say whether it is interest, availability or courtesy: true, but no qualification."""
    plain = body.replace("\u2019", "'")
    if (had := regex.match(r"(?:I|i)(?:'d| had) (?:\w+ly |also |just )?(\w+)", plain)) and (
        is_past(had[1]) or is_participle(had[1])
    ):
        return False
    return _WISH.search(plain) is not None


_WISH = regex.compile(
    r"^(?:I|i) should (?:be|like|love)\b|^(?:that )?(?:I|i)(?:'d| would|'ll| will)\b(?!.*\bhave"
    r" (?:led|run|built))"
    r"|^(?:I|i)(?:'m| am) (?:very |really |quite |so |also )*(?:interested|keen|excited|happy"
    r"|available|looking|hoping|"
    r"glad|free|flexible|moving|nervous|sorry|from|new|sure|not)\b"
    r"|^(?:I|i) (?:can|could) (?:start|travel|relocate|move|be there|(?:do|make) (?:any|that"
    r"|it|either|both|(?:the )?\d|mon|tue|wed|thu|fri|sat|sun|weekends|nights|next|this|days))"
    r"|^(?:I|i) (?:want|hope|think|like|love|live|wonder|guess|need|prefer|feel|mean|see|asked"
    r"|told|said|met|liked|loved|"
    r"enjoyed|found|noticed|got the (?:train|bus|tram|tube|ferry|job|impression|feeling|sense"
    r"|idea))\b|^(?:would|'d)\b|^thanks?\b|^my name\b|^(?:I|i)'?m "
    r"(?-i:[A-Z])\w+ (?-i:[A-Z])\w+(?=\W*$|,| and\b| from\b)"
)


def wants_theirs(body: str) -> bool:
    """Say whether somebody else wants or thinks it: "(Ollie fits pumps,) wants a second pair"."""
    return body.startswith(("wants ", "needs ", "prefers ", "thinks ", "says ", "likes "))


def is_sending(body: str) -> bool:
    """Say whether something is sent, shown or brought."""
    return _SENDING.search(body) is not None


_SENDING = regex.compile(
    r"\b(?:send|sending|e-?mail(?:ing)? (?:her|him|them|over|my|the|an?|(?-i:[A-Z])\w+)\b"
    r"|forward(?:ing)?|share"
    r"|sharing|pass on|drop (?:off|in|round)|"
    r"provide|supply|let (?:her|him|them) (?:have|know)|schicken|senden|envoyer|enviar"
    r"|mandar)\b",
    regex.IGNORECASE,
)


def only_pronouns(body: str) -> bool:
    """Say whether a promise names nothing: "send it over", "that to him and to Femi"."""
    return _PRONOUNS.match(body) is not None


whom = r"(?:her|him|them|(?-i:[A-Z])\w+)"
_PRONOUNS = regex.compile(
    rf"^(?:to )?(?:(?:send|e-?mail|forward|share|mail|bring|drop|post|get|pass)(?:p?ing)?"
    rf"|dig|let(?= {whom} have))?\s*(?:{whom}\s+(?:have )?)?"
    rf"(?:that|it|them|this|those|one)(?:\s+(?:in|round|back|over|on|across|along|out|by \w+|to "
    rf"{whom}(?: "
    rf"and (?:to )?{whom})?|too|later|tomorrow|"
    r"tonight|today|as well|straight away|(?:this|next) (?:week|evening|afternoon|morning"
    r"|weekend)))*\W*$",
    regex.IGNORECASE,
)


def wants_a_trait(body: str) -> bool:
    """Say whether it tells what they look for in a person."""
    return _TRAIT.search(body) is not None


_TRAIT = regex.compile(
    r"\b(?:someone|somebody|som(?:one|body)|a person) (?:who|with|that can|that has|able)\b"
    r"|\b(?:you|candidates?|applicants?|whoever|the (?:right |new )?person)\b.{0,20}\b(?:must"
    r"|should|needs? to|has to|have to)\b"
    r"|^(?:essential|must have|ideally)\b|\bis (?:essential|a must|key|vital|crucial)\b",
    regex.IGNORECASE,
)


def is_step(clause: Clause) -> bool:
    """Say whether it tells what happens next, and it isn't the candidate who does it."""
    theirs = clause.place.unit.speaker or clause.place.one
    if clause.subject == "I":
        # "I'll hear by the end of November"
        return _HEARS.match(clause.body) is not None and tells_next(clause.body)
    if _THEY_SEND.match(_with_apostrophes(clause.body)):
        return clause.subject in ("they", "person")
    own_we = clause.subject == "we" and not theirs
    if own_we or clause.subject in ("my", "deed", "gerund"):
        return False
    return tells_next(clause.body) or _STEP.search(_with_apostrophes(clause.body)) is not None


#: "she'll send me the shift pattern"
_THEY_SEND = regex.compile(
    r"(?:(?:s?he|they|(?-i:[A-Z])[\w.'-]+(?: (?-i:[A-Z])[\w.'-]+)?)(?:'ll|'d| will| would| is "
    r"going to"
    r"| are going to| is to))(?: \w+ly| also| then)? (?:send|e-?mail|forward|share|post|text) "
    r"(?:me|us|it|on|over|the|an?|my|some|this|that|both)\b",
    regex.IGNORECASE,
)
_HEARS = regex.compile(
    r"I(?:['\u2019](?:ll|d|m to)| will| would| should| shall| am to| expect to)? (?:also )?(?:hear"
    r"|know"
    r"|find out|expect|get|have)\b",
    regex.IGNORECASE,
)


def tells_next(body: str) -> bool:
    """Say whether somebody is to be in touch by some day: "she rings me Monday", "hear by Fri"."""
    return _IN_TOUCH.match(" ".join(_with_apostrophes(body).split())) is not None


_BARE = regex.compile(r"\b(they|you|it|that|who|there)(d|ll|re|ve)\b", regex.IGNORECASE)


def _with_apostrophes(body: str) -> str:
    """Return "they'd email" for "theyd email"."""
    return _BARE.sub(r"\1'\2", body.replace("\u2019", "'"))


_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tmrw|tonight"
    r"|today|weekend"
    r"|weeks?|wks?|fortnight|days?|months?|end of|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|christmas|xmas|easter|soon|shortly)"
)
_REPLY = (
    r"(?:ring|call|(?:tele)?phone|te?xt|msg|e-?mail|write|revert|reply|respond|answer|get back"
    r"|come back"
    r"|be in"
    r" touch"
    r"|decide|make (?:a|their|the) (?:decision|minds?)|confirm"
    r"|let (?:me|us|people|everyone|candidates|applicants) know|tell (?:me|people|everyone"
    r"|candidates|us)|say (?:yes|no)|message|whats-?app"
    r"|contact me|tell me|know)"
)
_IN_TOUCH = regex.compile(
    r"(?:so |and |then |also )*(?:"
    # "she'll text me by Sunday", "Bo calls Tues", "HR to revert within 10 days"
    rf"(?:they|he|she|we|hr|hell|shell|(?!I\b)(?:(?-i:[A-Z])[\w.'-]+ ?){{1,3}}(?<! )|the "
    rf"\w+)(?:'ll| will"
    rf"| should| would|'?(?:s|re)?"
    rf"(?: is| are)? (?:going to|gonna|to)| to|'d)? (?:also |then |only |usually |normally "
    rf"|(?:hope|aim|expect|promise|want|plan)(?:s|d|ed)? to |said (?:s?he|they)(?:'d| would|'ll) )?"
    rf"{_REPLY}(?:s|es)?\b"
    rf"(?! (?:out|round|back to the)\b)(?: (?:me|us|you|back|to (?:me|us|you)|with [\w ]{{3,16}}))*"
    rf"(?: (?!every\b|each\b|all\b|mondays\b)[\w'/]+,?){{0,5}}? {_DAY}\b"
    # "rings weds"
    rf"|(?:rings|calls|phones|te?xts|msgs|e-?mails|writes|replies|decides|answers)(?: (?:me|back))*"
    rf"(?: (?:on|by|next|this|before))? {_DAY}\b"
    rf"|(?:(?:will|to) (?:be|get|come) |(?:gets|comes) )?back to (?:me"
    rf"|us)\b[^.;]{{0,16}}?\b{_DAY}\b"
    rf"|[^.;]{{3,60}} and will {_REPLY} (?:by|before|within|on|in) \w+"
    # "hear back by the 20th", "should know Friday", "answer within two weeks"
    r"|(?:(?:I|we)(?: |(?=')))?(?:(?:'ll|'d|'m to|will|would|shall|should|to|expect to|am to) )?"
    r"(?:hear|know|find out|(?:expect|get|have) (?:an?|the) (?:letter|call|e-?mail|answer"
    r"|decision))"
    r"(?:"
    r" back)?"
    rf"(?: from (?:them|her|him|us|hr))?[^.;]{{0,16}}?\b{_DAY}\b"
    r"|(?:reply|answer|response|letter|decision|results?|outcome|news|feedback|callback)\b:?"
    r"(?: (?:in the post|by post|by e-?mail|in writing))?"
    rf" (?:is |are |due |coming |expected |comes |should come )*(?:by|on|in|within|before|after"
    rf"|next"
    rf"|this|(?=\d))\b[^.;]{{0,16}}?{_DAY}\b"
    r")",
    regex.IGNORECASE,
)

_STEP = regex.compile(
    r"\b(?:second|2nd|next|final|third|last|another|one more|further) (?:interview|round|stage)s?\b"
    r"|\btrial (?:\w+ )?(?:shift|day|lesson|morning|afternoon|evening|session|run|week)\b"
    r"|\b(?:trade|skills?|driving|typing|practical|tech(?:nical)?) test\b"
    r"|\btake[- ]home\b|\bassessment (?:day|centre|center)\b"
    r"|\b(?:'ll|will|going to|would)\s+(?:\w+ )?(?:decide|let (?:me|you|us|everyone) know|get "
    r"back|be in touch|hear|"
    r"confirm|(?:phone|call|ring|e-?mail|text|write to|contact) (?:me|you|everyone|us)|make "
    r"(?:a|their|the|its) (?:decision|mind))\b"
    r"|\b(?:making|make) (?:up )?their (?:decision|minds?)\b"
    r"|\b(?:want|hope|aim|plan|need|wanna|going|due|expect)\w*(?: to)? (?:choose|decide|pick"
    r"|appoint|make (?:a|their|the) choice)(?: somebody| someone)?"
    r" (?:by|on|before|next|this|soon|early|at|within|in)\b"
    r"|\b(?:needs?|wants?|asked for) (?:another|(?:a (?:few|couple of) )?more) (?:\w+ )?(?:weeks?"
    r"|days?"
    r"|time)\b"
    r"|\bdecision (?:by|on|before|in|next|is|will|comes?|expected|within|after|due)\b|\bmake "
    r"their minds? up\b|\bmake up their minds?\b"
    r"|\b(?:they|she|he) (?:decides?|rings?)\b|\b(?:will|'ll) (?:ring|phone|call|write|text"
    r"|e-?mail)\b(?! (?:customers|clients|patients|parents))"
    r"|(?<!\d )\b(?:rings|writes|calls|phones|e-?mails) (?:me |us )?(?:by|on|before|next)\b|\bhear "
    r"(?:back )?(?:from (?:us|them)|by)\b"
    r"|^next (?:is|comes|up|it'?s)\b|^the panel (?:reports|meets|decides|sits)\b|\btak(?:e|es|ing) "
    r"it to the (?:board"
    r"|trustees"
    r"|governors|committee|partners)\b|^come back for\b|^back (?:on|for)\b"
    r"|^(?:final )?decision\b|^references\b|\bentscheidung\b|\brückmeldung\b|\bréponse\b"
    r"|\bdécision\b|\bdecisión\b",
    regex.IGNORECASE,
)
