"""Wordings by which a clause shows what it is about: steps, wishes, sending, traits, one's own."""

from writer import regex
from writer.extract.facts.reading import Clause
from writer.language.verbs import base_of, is_past, participle


def names_own(body: str) -> bool:
    """Say whether the candidate is in it: "the checklist I wrote", "my rota"."""
    return (
        regex.search(r"\b(?:I|i|my|me|mine|we|our|ich|meine?[nrm]?|j'ai|mon)\b", body) is not None
    )


def is_wish(body: str) -> bool:
    """Say whether it is interest, availability or courtesy: true, but no qualification."""
    plain = body.replace("\u2019", "'")
    if (
        had := regex.match(r"(?:I|i)(?:'d| had) (?:\w+ly |also |just )?(\w+)", plain)
    ) and _is_participle(had[1]):
        return False
    return _WISH.search(plain) is not None


def _is_participle(word: str) -> bool:
    base = base_of(word)
    return is_past(word) or (base is not None and participle(base) == word.lower())


_WISH = regex.compile(
    r"^(?:that )?(?:I|i)(?:'d| would|'ll| will)\b(?!.*\bhave (?:led|run|built))"
    r"|^(?:I|i)(?:'m| am) (?:very |really |quite |so |also )*(?:interested|keen|excited|happy"
    r"|available|looking|hoping|"
    r"glad|free|flexible|moving|nervous|sorry|from|new|sure|not)\b"
    r"|^(?:I|i) (?:can|could) (?:start|travel|relocate|move|be there|(?:do|make) (?:any|that"
    r"|it|either|both|(?:the )?\d|mon|tue|wed|thu|fri|sat|sun|weekends|nights|next|this|days))"
    r"|^(?:I|i) (?:want|hope|think|like|love|live|wonder|guess|need|prefer|feel|mean|see|asked"
    r"|told|said|met|liked|loved|"
    r"enjoyed|found|noticed|got the)\b|^(?:would|'d)\b|^thanks?\b|^my name\b|^(?:I|i)'?m "
    r"(?-i:[A-Z])\w+ (?-i:[A-Z])"
)


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
    rf"^(?:to )?(?:send|e-?mail|forward|share|mail|bring|drop|post|get|pass"
    rf"|dig)?\s*(?:{whom}\s+)?"
    rf"(?:that|it|them|this|those|one)(?:\s+(?:in|round|back|over|on|across|along|out|by \w+|to "
    rf"{whom}(?: "
    rf"and (?:to )?{whom})?|too|later|tomorrow|"
    r"tonight|today|as well|straight away))*\W*$",
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
    own_we = clause.subject == "we" and clause.place.unit.speaker is None
    if own_we or clause.subject in ("I", "my", "deed", "gerund"):
        return False
    return _STEP.search(clause.body.replace("\u2019", "'")) is not None


_STEP = regex.compile(
    r"\b(?:second|next|final|third|last|another|one more|further) (?:interview|round|stage)\b"
    r"|\btrial (?:shift|day|lesson)\b"
    r"|\btake[- ]home\b|\bassessment (?:day|centre|center)\b"
    r"|\b(?:'ll|will|going to|would)\s+(?:\w+ )?(?:decide|let (?:me|you|us|everyone) know|get "
    r"back|be in touch|hear|"
    r"confirm|(?:phone|call|ring|e-?mail|text|write to|contact) (?:me|you|everyone|us)|make "
    r"(?:a|their|the|its) (?:decision|mind))\b"
    r"|\bdecision (?:by|on|before|in|next|is|will|comes?|expected|within|after|due)\b|\bmake "
    r"their minds? up\b|\bmake up their minds?\b"
    r"|\b(?:they|she|he) (?:decides?|rings?)\b|\b(?:will|'ll) (?:ring|phone|call|write|text"
    r"|e-?mail)\b(?! (?:customers|clients|patients|parents))"
    r"|\b(?:rings|writes|calls|phones|e-?mails) (?:me |us )?(?:by|on|before|next)\b|\bhear "
    r"(?:back )?(?:from (?:us|them)|by)\b"
    r"|^the panel (?:reports|meets|decides|sits)\b|\btak(?:e|es|ing) it to the (?:board"
    r"|trustees"
    r"|governors|committee|partners)\b|^come back for\b|^back (?:on|for)\b"
    r"|^(?:final )?decision\b|^references\b|\bentscheidung\b|\brückmeldung\b|\bréponse\b"
    r"|\bdécision\b|\bdecisión\b",
    regex.IGNORECASE,
)
