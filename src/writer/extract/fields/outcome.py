"""What came of it already, and whether they want to be left alone until they decide."""

from collections.abc import Iterator, Sequence

from writer import regex
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

_NO_CONTACT = regex.compile(
    r"\b(?:please\s+)?(?:do not|don['’]?t|dont|not to|never)\s+(?:\w+\s+){0,2}?(?:contact|call|"
    r"phone|ring|chase|email|e-mail|get in touch|follow up|reach out|pester|write to)\b"
    r"(?!\s+(?:me|if you have))|"
    r"\bno (?:phone )?(?:calls?|follow[- ]?ups?|emails?|e-mails|chasing|contact|phone calls|"
    r"chasers)\b(?: (?:pls|please))?|"
    r"\b(?:rather|prefer) (?:we|i|you|candidates|people)?\s*(?:did|do)?(?:n['’]?t| "
    r"not)\s+(?:\w+\s+)?(?:contact|call|chase|phone|ring|email|follow)\w*|"
    r"\b(?:nicht anrufen|keine anrufe|bitte nicht (?:anrufen|nachfragen|kontaktieren|melden)|"
    r"nicht nachfragen|ne pas (?:relancer|rappeler|appeler|contacter)|"
    r"pas d['’]appels?|no llamar|no contactar|sin llamadas)\b",
    regex.IGNORECASE,
)
_OWN_CONTACT = regex.compile(
    r"\b(?:i|me|my|i['’]?d|i['’]?ll)\s+(?:\w+\s+){0,3}$|\b(?:they|he|she)\s+(?:did|do|does|said "
    r"they do|have)\s*$|"
    r"\b(?:patients?|clients?|customers?|parents?|pupils?|guests?|suppliers?|tenants?|"
    r"staff)\b[^.]{0,40}$|"
    r"current (?:boss|employer|manager)[^.]{0,30}$|if\b[^.]{0,40}$",
    regex.IGNORECASE,
)
_OUTCOMES = (
    ("accepted", r"\bi(?:'ve| have)? (?:accepted|said yes to|signed)\b|\baccepted (?:the|their) "
                 r"offer|\boffer accepted|zugesagt|j'ai accepté|he aceptado"),
    ("rejected", r"\b(?:rejected|turned (?:me )?down|unsuccessful|didn['’]?t get (?:it|the "
                 r"(?:job|role|post))|did not get (?:it|the job)|not (?:be )?(?:moving forward|"
                 r"going forward|progressing)|"
                 r"gone with (?:someone|somebody|another)|went with (?:someone|somebody|another)|"
                 r"chose (?:someone|somebody|another)|absage|abgesagt|refusée?|rejet|rechazad\w+|"
                 r"no (?:me )?han? (?:elegido|seleccionado))\b"),
    ("offer", r"\b(?:they|she|he|have|has|\w+)\s+(?:have |has |'ve )?offered me (?:the|this) "
              r"(?:job|role|position|post)|\bgot the (?:job|offer)\b|\b(?:made|got|received|"
              r"have) (?:me )?an offer\b|"
              r"\boffered (?:me )?the (?:job|role|position|post)\b|zusage bekommen|stelle "
              r"angeboten|m'ont proposé le poste|me (?:han ofrecido|ofrecieron) el puesto"),
    ("more time", r"\b(?:need(?:ed|s)?|want(?:ed|s)?|asked for) (?:(?:a (?:bit|little) |some "
                  r")?more time|longer (?:to decide)?)\b|\bstill deciding\b|\bdecision (?:is |"
                  r"was |has been )?(?:delayed|postponed|pushed back)|"
                  r"brauchen (?:noch|mehr) zeit|besoin de plus de temps|necesitan más tiempo"),
)  # fmt: skip
_OTHER_FIRM = regex.compile(
    r"\b(?:at|by|from|with|bei)\s+[A-Z]|\bcandidates?\b|\bother\b|\bonce\b|\blast (?:year|"
    r"time)\b|\bif\b|\bin case\b|\bafter\b"
)
_PRIVATE = regex.compile(
    r"private|off the record|salary|comp\b|don['’]?t (?:say|mention)|not for|privat|confidential|"
    r"pay\b",
    regex.I,
)


def account(units: Sequence[Unit]) -> Iterator[Unit]:
    """Yield the units of the candidate's own account that are not private."""
    for unit in units:
        if unit.part in ("notes", "transcript") and not _is_private(unit):
            yield unit


def _is_private(unit: Unit) -> bool:
    return any(_PRIVATE.search(words) for words in (*unit.headings, unit.label or ""))


def forbids_contact(words: str) -> bool:
    """Tell whether a sentence says that they don't want to be contacted."""
    for found in _NO_CONTACT.finditer(words):
        if not _OWN_CONTACT.search(words[: found.start()]):
            return True
    return False


def read_outcome(text: str, units: Sequence[Unit]) -> str | None:
    """Return "offer", "rejected", "more time", "accepted", or None where nothing is said."""
    for unit in units:
        words = text[unit.start : unit.end]
        kind = field_of(unit.label) if unit.label else None
        if kind == "outcome" and unit.part == "notes":
            return outcome_of(words)
    for unit in account(units):
        words = text[unit.start : unit.end]
        for outcome, pattern in _OUTCOMES:
            found = regex.search(pattern, words, regex.IGNORECASE)
            if found and not _OTHER_FIRM.search(words):
                return outcome
    return None


def outcome_of(value: str) -> str | None:
    """Return the outcome that a label's value names."""
    plain = value.casefold()
    for outcome, words in (
        ("accepted", ("accept", "angenommen", "zugesagt")),
        (
            "rejected",
            ("reject", "declin", "unsuccessful", "turned", "no ", "absage", "refus", "rechaz"),
        ),
        ("offer", ("offer", "zusage", "angebot", "offre", "oferta")),
        ("more time", ("more time", "waiting", "still", "delay", "pending", "mehr zeit")),
    ):
        if any(word in f"{plain} " for word in words):
            return outcome
    return None
