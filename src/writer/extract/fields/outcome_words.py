"""The words by which notes tell what came of an interview, in a few languages.

In the notes at large only what cannot be about anything else counts (`SURE`); in what is marked as
an update, everyday words do too (`SAID_LATER`).
"""

from writer import regex
from writer.kinds import Kind, Outcome

_NOBODY = (
    r"(?:someone|somebody|another|an? (?:internal|external|stronger|other|different)|the other|"
    r"others)"
)

#: In this order: "no decision yet, they need more time" tells more than "no decision yet".
SAID_LATER: tuple[tuple[Outcome, str], ...] = (
    ("withdrew",
     r"\b(?:withdr[ae]w(?:n|ing)?|pulled out|(?:i|i['’]ve|have) (?:said no|declined|turned (?:it|"
     r"them|"
     r"this|the (?:job|offer|role)) down|rejected (?:it|them|the offer))|^\W*(?:declined|"
     r"turned (?:it|"
     r"them) down)|zurückgezogen|abgelehnt habe|j['’]ai (?:refusé|retiré)|me retiré|"
     r"he rechazado)\b"),
    ("accepted",
     r"(?<!they )(?<!not )(?<!been )\baccepted\b(?! (?:my|the) (?:application|cv))|\b(?:i|i['’]ve|"
     r"have) "
     r"(?:said yes|signed|taken the (?:job|role|post|position))|\bi took (?:it|the (?:job|offer))|"
     r"\bsigned (?:the|my) contract|\bzugesagt|j['’]ai accepté|he aceptado|acepté\b"),
    ("rejected",
     r"\b(?:reject(?:ed|ion)|turned (?:me )?down|unsuccessful|not (?:been )?(?:successful|selected|"
     r"chosen|appointed|offered|shortlisted)|no luck|did(?:n['’]?t| not) (?:get|make) "
     r"(?:it|the|an offer)|(?:gone|went|going|go) with (?!me\b)\w+|(?:chose|picked|hired|appointed|"
     r"offered (?:it|the (?:job|post|role)) to|preferred|selected) (?!me\b)(?:{nobody}|"
     r"(?-i:[A-Z])\w+)|"
     r"(?:position|post|role|job|vacancy)(?: has| was|['’]s| is)?(?: been)? (?:filled|gone|taken)|"
     r"filled (?:it|the|internally)|regret|(?:it['’]s|is|was|got|said) a? ?no\b|they said no|"
     r"not (?:be )?(?:moving|going|taking|progressing|proceeding)|won['’]?t be (?:moving|going|"
     r"taking|"
     r"progressing)|passed on me|knocked back|thanks but no|sorry to (?:say|inform)|absage|"
     r"abgesagt|"
     r"abgelehnt|leider nicht|refusée?|rejet\w*|pas retenue?|rechazad\w+|descartad\w+|no me han)\b"
     .replace("{nobody}", _NOBODY)),
    ("on hold",
     r"\b(?:on hold|on ice|hiring freeze|frozen|paused|shelved|suspended|put (?:it|the (?:post|"
     r"role|"
     r"position)) off|auf eis|ausgesetzt|en suspens|gelé|gelée|en pause|congelad\w+|en pausa|"
     r"paralizad\w+)\b"),
    ("more time",
     r"\b(?:another (?:\w+ )?(?:weeks?|days?|fortnight|month)|(?:need(?:s|ed|ing)?|want(?:s|ed)?|"
     r"ask(?:s|ed|ing)? for|require[sd]?) (?:(?:a|an|some|"
     r"more|"
     r"another|few|couple|of|bit|little|extra|one|two|three|\d+) )*(?:time|longer|weeks?|days?)|"
     r"still (?:deciding|interviewing|reviewing|undecided|thinking|discussing|"
     r"meeting|seeing)|(?:decision|it|answer|date|timeline|process)(?: is| was| has been|['’]s|)? "
     r"(?:now )?(?:delayed|postponed|pushed|moved|put back|slipped|deferred|extended)|(?:delayed|"
     r"postponed|pushed back|pushed out|put back|deferred|extended) (?:to|until|till|by|a|the)|^\W*"
     r"(?:delayed|postponed|pushed back)|taking longer|running (?:late|behind)|bear with|more "
     r"interviews|no decision (?:until|before|yet)|now by|brauchen (?:noch|mehr|länger)|noch keine "
     r"entscheidung|verschoben|dauert länger|(?:besoin|demandent?) (?:de |d['’])?(?:plus|un peu|"
     r"encore)|"
     r"repoussée?|reportée?|(?:necesitan|piden) más|aplazad\w+|retrasad\w+)\b"),
    ("no news",
     r"\b(?:no (?:news|word|reply|answer|response|update|decision|offer) (?:yet|so far|still)|no "
     r"(?:news|word)|nothing (?:yet|so far|heard|back|from them)|heard nothing|(?:haven['’]?t|have "
     r"not|not|never) heard|(?:haven['’]?t|have not|not) (?:had|got|received) (?:an? |any )?"
     r"(?:offer|reply|answer|word)|still (?:nothing|waiting|no)|radio silence|silence|crickets|"
     r"ghosted|no reply|unanswered|noch nichts|keine (?:antwort|nachricht|rückmeldung)|"
     r"nichts gehört|"
     r"pas de (?:nouvelles|réponse)|toujours rien|sin noticias|sin respuesta|nada todavía)\b"),
    ("offer",
     r"\b(?:offer(?:ed)? (?:me|us)|(?:got|have|received|made|sent|verbal|written|formal|"
     r"an) (?:\w+ )?"
     r"offer|offer (?:came|received|in|arrived|letter|today)|i['’]?(?:m| am) (?:in|hired)|"
     r"hired(?: me)?|"
     r"got (?:it|the (?:job|gig|role|post|position|offer))|landed it|(?:it['’]s|was|is|"
     r"a) (?:big )?yes|"
     r"said yes|(?:they|she|he) wants? me|chose me|picked me|gone with me|went with me|successful|"
     r"zusage|stelle bekommen|angebot (?:bekommen|erhalten)|proposé le poste|(?:j['’]ai|"
     r"on m['’]a donné) le "
     r"poste|une offre|me (?:han )?(?:ofrecido|ofrecieron|dieron|dan) el (?:puesto|trabajo)|"
     r"una oferta)\b|"
     r"^\W*offer\b(?! (?:expected|by|due|will|would|could|might))"),
)  # fmt: skip

#: What the candidate did, in the past: "chased them", not "chase them on Friday".
_DID = (
    r"(?:^\W*(?:then |so |also )?|\bi(?:['’]ve| have|['’]d)?(?: also| just| then)? |"
    r"[;,.] (?:and |then )?|\band )"
)
SENT: tuple[tuple[Kind, str], ...] = (
    ("thanks",
     rf"{_DID}(?:(?:sent|posted|emailed|e-mailed|wrote|dropped off|handed in|"
     rf"mailed) (?:\w+ ){{0,4}}?"
     r"(?:thanks|thank[- ]?yous?|thank[- ]you[- ](?:notes?|cards?|emails?|letters?|mails?))|"
     r"thanked "
     r"(?:them|her|him|(?-i:[A-Z]))|thank[- ]?yous? (?:sent|posted|done|gone))"),
    ("feedback",
     rf"{_DID}asked (?:\w+ ){{0,3}}?(?:for )?feedback"),
    ("still-waiting",
     rf"{_DID}(?:replied|wrote back|answered|told (?:them|her|him))[^.;]{{0,30}}(?:happy|glad|"
     rf"fine|no "
     r"problem|of course)[^.;]{0,12}\bwait"),
    ("followup",
     rf"{_DID}(?:chased|followed up|checked in|nudged|sent (?:\w+ ){{0,3}}?(?:follow[- ]?up|"
     rf"reminder|"
     r"chaser|nudge)|(?:e-?mailed|rang|called|phoned|wrote|messaged|left (?:a )?(?:voicemail|"
     r"message))"
     r"[^.;]{0,40}(?:to (?:ask|check|chase|follow|see|find)|asking|about the (?:decision|status|"
     r"job|"
     r"role|post)|follow(?:ing)?[- ]up|voicemail)|left (?:\w+ )?(?:a )?voicemail|nachgefragt|"
     r"relancé|"
     r"volví a preguntar)"),
)  # fmt: skip


def outcome_said_later(words: str) -> Outcome | None:
    """Return the outcome that an update tells, None where it tells none."""
    for outcome, pattern in SAID_LATER:
        if regex.search(pattern, words, regex.IGNORECASE):
            return outcome
    return None


def sent_in(words: str) -> Kind | None:
    """Return what the candidate says they sent, None where they say nothing of the kind."""
    for kind, pattern in SENT:
        if regex.search(pattern, words, regex.IGNORECASE):
            return kind
    return None
