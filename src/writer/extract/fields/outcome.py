"""What came of it already."""

from collections.abc import Iterator, Sequence

from writer import regex
from writer.extract.units import Unit
from writer.kinds import Outcome

#: What, without any mark of an update, can only be about this application.
_OUTCOMES: tuple[tuple[Outcome, str], ...] = (
    ("withdrew", r"^\W*(?:turned|turning) (?:it|them|the (?:job|offer|role)) down\b|\bi(?:['’]ve|"
                 r" have)? (?:withdr[ae]wn?|pulled out|turned (?:it|the (?:job|offer)|"
                 r"them|their offer) down|declined (?:it|the (?:job|offer)|their offer))\b"),
    ("accepted", r"\bi(?:['’]ve| have)? (?:accepted|said yes to|signed)\b|\baccepted (?:the|their) "
                 r"offer|\boffer accepted|zugesagt|j['’]ai accepté|he aceptado"),
    ("rejected", r"\b(?:regret|sorry) to (?:inform|tell|let) you\b|\bnot (?:be )?(?:progress|"
     r"tak)\w+ "
                 r"(?:you|your|with your)\b|\bon this occasion\b|\b(?:i (?:was|got|am|"
                 r"have been)|i['’](?:m|ve been)|been|my application (?:was|"
                 r"is|has "
                 r"been)|i['’]d been) (?:rejected|turned down|unsuccessful)\b|^\W*(?:rejected|"
                 r"rejection|"
                 r"turned down|unsuccessful)\b|\b(?:rejected|turned down) (?:me|my application)\b|"
                 r"\b"
                 r"turned me down\b|\brejection (?:e-?mail|letter|call|mail)\b|\b(?:didn['’]?t|did "
                 r"not) get (?:it|the (?:job|role|post|position))\b|\bnot (?:be )?(?:moving|going|"
                 r"progressing) (?:me |forward|ahead)|\b(?:they|she|he)(?:['’]ve| have|['’]s|"
                 r" has)? "
                 r"(?:gone with|went with|chose|chosen|picked) (?:someone|somebody|another)|"
                 r"\babsage\b|"
                 r"abgesagt|refusée?\b|rejet\b|rechazad\w+|no (?:me )?han? (?:elegido|"
                 r"seleccionado)"),
    ("offer", r"\b(?:pleased|delighted|happy|glad) to (?:be able to )?offer you\b|\b(?:they|"
     r"she|he|have|has|\w+)\s+(?:have |has |'ve )?offered me (?:the|this) "
              r"(?:job|role|position|post)|\bgot the (?:job|offer)\b|\b(?:made|got|received|"
              r"have) (?:me )?an offer\b|"
              r"\boffered (?:(?:me )?the (?:job|role|position|post)|(?:it|"
              r"me)(?: it)? (?:there and then|"
              r"on the spot|straight away|right away))\b|zusage bekommen|stelle "
              r"angeboten|m['’]ont proposé le poste|me (?:han ofrecido|ofrecieron) el puesto"),
    ("on hold", r"\b(?:the |this )?(?:position|role|post|vacancy|recruitment|hiring) (?:\w+ ){0,3}?"
                r"(?:on hold|frozen|on ice|suspended|shelved)\b|\bhiring freeze\b"),
    ("more time", r"\b(?:need(?:ed|s)?|want(?:ed|s)?|asked for) (?:(?:a (?:bit|little) |"
                  r"some )?more time|longer(?: to decide)?)\b(?! (?:for|on|with|in|to (?!decide)))|"
                  r"\bstill deciding\b|\bdecision (?:is |"
                  r"was |has been )?(?:delayed|postponed|pushed back)|"
                  r"brauchen (?:noch|mehr) zeit|besoin de plus de temps|necesitan más tiempo"),
)  # fmt: skip
_OTHER_FIRM = regex.compile(
    r"\b(?:at|by|from|with|bei)\s+[A-Z]|\bcandidates?\b|\bother\b|\bonce\b|\blast (?:year|"
    r"time)\b|\bif\b|\bfalls\b|\bwhether\b|\beither\b|(?i:\b(?:oder|or|ou|bis|"
    r"by)\b.{0,12}\b(?:absage|zusage|"
    r"offer|rejection)|\b(?:absage|zusage|offer|rejection)\b.{0,12}\b(?:oder|or|ou|bis|by|"
    r"not)\b)|\bin case\b|\bafter\b"
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


def sure_outcome(words: str) -> Outcome | None:
    """Return the outcome of this application that a sentence anywhere in the notes tells."""
    for outcome, pattern in _OUTCOMES:
        if regex.search(pattern, words, regex.IGNORECASE) and not _OTHER_FIRM.search(words):
            return outcome
    return None


#: What a label's value says, in order: "not accepted" is no acceptance.
_VALUES: tuple[tuple[Outcome, str], ...] = (
    ("withdrew", r"withdr[ae]w|pulled out|declined by me|i declined|zurückgezogen|retirée?\b"),
    ("rejected", r"reject|declin|unsuccessful|turned|not (?:accepted|selected|offered)|^no\b|\bno "
                 r"(?:offer|luck)|absage|refus|rechaz"),
    ("accepted", r"accept|angenommen|zugesagt"),
    ("on hold", r"on hold|frozen|paused|auf eis|en pause"),
    ("more time", r"more time|still deciding|delay|postpon|mehr zeit|verschoben"),
    ("no news", r"waiting|pending|still|tbc|tba|unknown|no news|nothing|offen|en attente|"
                r"pendiente"),
    ("offer", r"offer(?! (?:expected|due|by))|zusage|angebot|offre|oferta|got it|hired|yes\b|"
          r"^success"),
)  # fmt: skip


def outcome_of(value: str) -> Outcome | None:
    """Return the outcome that a label's value names."""
    for outcome, pattern in _VALUES:
        if regex.search(pattern, value, regex.IGNORECASE):
            return outcome
    return None
