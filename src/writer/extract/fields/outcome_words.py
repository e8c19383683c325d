"""The words by which notes tell what came of an interview, in a few languages.

In the notes at large only what cannot be about anything else counts (`SURE`); in what is marked as
an update, everyday words do too (`SAID_LATER`).
"""

from writer import regex
from writer.kinds import Kind, Outcome

_NOBODY = (
    r"(?:someone|somebody|another|(?:an?|the|their|some) (?:\w+ )?(?:internal|external|"
    r"stronger|other|"
    r"different|preferred|existing|candidate|applicant|person|guy|girl|lad|lady|bloke|woman|"
    r"man|one)|"
    r"one of the(?:ir| other)|in-?house|internally|others)"
)

#: In this order: "no decision yet, they need more time" tells more than "no decision yet".
SAID_LATER: tuple[tuple[Outcome, str], ...] = (
    ("withdrew",
     r"\b(?:withdr[ae]w(?:n|ing)?|(?:pulled|bowed|dropped|backed|(?:wrote|e-?mailed|told|rang|"
     r"called|"
     r"decided|wants?|going|phoned) [^.;]{0,24}\bto (?:pull|bow|drop|back)) out|"
     r"(?:i|i['’]ve|have) (?:said no|declined|turned (?:it|"
     r"them|this|the (?:job|offer|role)) down|rejected (?:it|them|the offer))|^\W*(?:declined|"
     r"turned (?:it|them) down)|zurückgezogen|abgelehnt habe|j['’]ai (?:refusé|retiré)|me retiré|"
     r"he rechazado)\b"),
    ("accepted",
     r"(?<!they )(?<!not )(?<!been )\baccepted\b(?! (?:my|the) (?:application|cv))|\b(?:i|i['’]ve|"
     r"have) (?:said yes|signed|taken the (?:job|role|post|position))|\bi took (?:it|the (?:job|"
     r"offer))|\bsigned (?:the|my) contract|^\W*(?:said yes|took it)\b|\bzugesagt|"
     r"j['’]ai accepté|he aceptado|acepté\b"),
    ("rejected",
     r"\b(?:reject(?:ed|ion)|no from (?:them|him|her)|turned (?:me )?down|unsuccessful|(?:not|"
     r"unable to) (?:be )?(?:progress\w*|tak\w+ (?:you|your|things|it))|"
     r"not (?:been )?(?:successful|selected|"
     r"chosen|appointed|offered|shortlisted)|no luck|(?:gave|given) it to (?!me\b|us\b)|"
     r"(?:someone|somebody|a \w+|"
     r"the \w+)(?: \w+)? (?:has|have|got|gets)(?: got)? (?:it|the (?:job|post|role))|(?:not|"
     r"(?:was|is)n['’]?t) me\b(?! who)|"
     r"not this time|on this occasion|did(?:n['’]?t| not) (?:get|make) (?:it|the|"
     r"an offer)|(?:gone|went|going|go) with (?!me\b)\w+|(?:chose|picked|hired|appointed|"
     r"offered (?:it|the (?:job|post|role)) to|preferred|selected) (?!me\b)(?:{nobody}|"
     r"(?-i:[A-Z])\w+)|(?:it|job|role|post|position|place|they|vacancy|offer)(?:['’]s|"
     r" has| have)? (?:went|gone|going|goes|been given|was given|given) to {nobody}|(?:position|"
     r"post|role|job|vacancy)(?: has| was|['’]s|"
     r" is)?(?: been)? (?:filled|gone|taken)|filled (?:it|the|internally)|(?:appointed|hired|"
     r"promoted|recruited|"
     r"filled it) (?:from within|internally|in-?house)|regret|(?:it['’]s|is|was|"
     r"got|said) a? ?no\b|they said no|not (?:be )?(?:moving|going|taking|progressing|proceeding)|"
     r"won['’]?t be (?:moving|going|taking|progressing)|passed on me|knocked back|thanks but no|"
     r"sorry to (?:say|inform)|absage|abgesagt|abgelehnt|leider nicht|refusée?|rejet\w*|"
     r"pas retenue?|rechazad\w+|descartad\w+|wybrali (?:kogoś|inn\w+)|odrzuc\w+|hanno scelto|"
     r"escolheram|hebben gekozen|no me han)\b"
     .replace("{nobody}", _NOBODY)),
    ("on hold",
     r"\b(?:cancell?ed (?:the|this) (?:vacancy|post|role|position|recruitment|hire)|"
     r"(?:vacancy|post|role|"
     r"position|recruitment) (?:has been |was |is )?(?:cancell?ed|withdrawn|scrapped|pulled)|"
     r"on hold|on ice|hiring freeze|frozen|paused|shelved|suspended|put (?:it|the (?:post|"
     r"role|position)) off|auf eis|ausgesetzt|en suspens|gelé|gelée|en pause|congelad\w+|en pausa|"
     r"paralizad\w+)\b"),
    ("more time",
     r"\b(?:(?:gives?|gave|need|want|have|given) (?:(?:us|them|her|him|me) )?(?:till|until)|"
     r"(?:gives?|gave) (?:us|them|her|him|me) (?:another|an extra|"
     r"a (?:bit|few|couple|little|"
     r"week))|not (?:yet )?(?:been )?decided(?: yet)?|undecided|(?:have|has)(?:n['’]?t|"
     r" not) (?:yet )?decided|"
     r"another (?:\w+ )?(?:weeks?|wks?|days?|fortnight|month)|(?:need(?:s|ed|ing)?|want(?:s|"
     r"ed)?|ask(?:s|ed|ing)? for|require[sd]?) (?:(?:a|an|some|more|another|few|couple|of|bit|"
     r"little|extra|one|two|three|\d+) )*(?:time|longer|weeks?|wks?|days?)|still (?:deciding|"
     r"interviewing|reviewing|undecided|thinking|discussing|meeting|seeing)|(?:decision|it|answer|"
     r"date|timeline|process)(?: is| was| has been|['’]s|)? (?:now )?(?:delayed|postponed|pushed|"
     r"moved|put back|slipped|deferred|extended)|(?:delayed|postponed|pushed back|pushed out|"
     r"put back|deferred|extended) (?:to|until|till|by|a|the)|(?:push|put|mov|delay|postpon|"
     r"defer)\w* (?:(?:our|the|their|this) )?(?:decision|date|deadline) (?:back|"
     r"to|until)|^\W*(?:delayed|postponed|"
     r"pushed back)|taking longer|tabled|adjourned|held over|carried over|running (?:late|"
     r"behind)|bear with|more interviews|"
     r"no decision (?:until|before|yet)|now by|brauchen (?:noch|mehr|länger)|"
     r"noch keine entscheidung|verschoben|dauert länger|(?:besoin|demande(?:nt)?) (?:de |"
     r"d['’])?(?:plus|un peu|encore)|repoussée?|reportée?|(?:necesitan|piden) más|aplazad\w+|"
     r"retrasad\w+)\b"),
    ("no news",
     r"\b(?:no (?:news|word|reply|answer|response|update|decision|offer) (?:yet|so far|still)|"
     r"no (?:news|word)|nothing (?:yet|so far|heard|back|from them)|heard nothing|(?:haven['’]?t|"
     r"have not|not|never) heard|(?:haven['’]?t|have not|not) (?:had|got|received) (?:an? |"
     r"any )?(?:offer|reply|answer|word)|still (?:nothing|nowt|nada|waiting|no)|radio silence|"
     r"silence|crickets|ghosted|no reply|unanswered|noch nichts|keine (?:antwort|nachricht|"
     r"rückmeldung)|nichts gehört|pas de (?:nouvelles|réponse)|toujours rien|sin noticias|"
     r"sin respuesta|nada todavía)\b"),
    ("offer",
     r"\b(?:offer(?:ed)? (?:me|us|it to me|it me)|(?:got|have|received|made|sent|verbal|"
     r"written|formal|"
     r"an) (?:(?!another|other|better|counter|second)\w+ )?offer(?!s\b| (?:from (?:an|a |"
     r"the )?(?:other|different)|"
     r"elsewhere))|"
     r"offer (?:came|received|in|arrived|letter|today)|i['’]?(?:m| am) (?:in|"
     r"hired)|hired(?: me)?|got (?:it|the (?:job|gig|role|post|position|offer))|landed it|"
     r"(?:want|like|love)\w* me to (?:join|start|come (?:on board|and work))|"
     r"contract (?:is )?(?:in the post|on its way|coming|to follow|sent)|welcome (?:aboard|"
     r"to the team)|"
     r"(?:pleased|delighted|happy|glad|like|want) "
     r"to (?:be able to )?offer you|(?:it['’]s|was|is|a) (?:big )?yes|said yes|(?:they|she|"
     r"he) wants? me(?! (?:to|back|for|in)\b)|chose me|picked me|"
     r"gone with me|went with me|successful|zusage|stelle bekommen|angebot (?:bekommen|erhalten)|"
     r"proposé le poste|(?:j['’]ai|on m['’]a donné) le poste|une offre|me (?:han )?(?:ofrecido|"
     r"ofrecieron|dieron|dan) el (?:puesto|trabajo)|una oferta)\b|"
     r"^\W*(?:job )?offer\b(?! (?:elsewhere|expected|by|"
     r"due|will|would|could|might))"),
)  # fmt: skip

#: What the candidate did, in the past: "chased them", not "chase them on Friday".
_DID = (
    r"(?:^\W*(?:then |so |also )?|\bi(?:['’]ve| have|['’]d)?(?: also| just| then)? |[;,.] (?:and |"
    r"then )?|\band )"
)
SENT: tuple[tuple[Kind, str], ...] = (
    ("thanks",
     rf"{_DID}(?:(?:sent|posted|emailed|e-mailed|wrote|dropped off|handed in|"
     rf"mailed) (?:\w+ ){{0,4}}?"
     r"(?:thanks|thank[- ]?yous?|thank[- ]you[- ](?:notes?|cards?|emails?|letters?|mails?))|"
     r"thanked (?:them|her|him|(?-i:[A-Z]))|thank[- ]?yous? (?:sent|posted|done|gone))"),
    ("feedback",
     rf"{_DID}asked (?:\w+ ){{0,3}}?(?:for )?feedback"),
    ("still-waiting",
     rf"{_DID}(?:replied|wrote back|answered|told (?:them|her|him))[^.;]{{0,30}}(?:happy|glad|fine|"
     rf"no "
     r"problem|of course)[^.;]{0,12}\bwait"),
    ("followup",
     rf"{_DID}(?:chased|followed up|checked in|nudged|sent (?:\w+ ){{0,3}}?(?:follow[- ]?up|"
     rf"reminder|"
     r"chaser|nudge)|(?:e-?mailed|rang|called|phoned|wrote|messaged|left (?:a )?(?:voicemail|"
     r"message))[^.;]{0,40}(?:to (?:ask|check|chase|follow|see|find)|asking|about the (?:decision|"
     r"status|job|role|post)|follow(?:ing)?[- ]up|voicemail)|left (?:\w+ )?(?:a )?voicemail|"
     r"nachgefragt|relancé|volví a preguntar)|^\W*(?:then )?(?:rang|called|phoned|e-?mailed|texted|"
     r"messaged|wrote to) (?:them|her|him|back|again|hr|the|school|office|reception|"
     r"(?-i:[A-Z])\w+)\b"),
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


#: A job of somebody else's: whoever offers this one offers "the job", or "they" do.
OTHERS_OFFER = regex.compile(
    r"\b(?!They|She|He|We|It)[A-Z]\w+ (?:have |has |['’]ve |['’]s )?offered me an? (?:\w+ )?"
    r"(?:job|role|post|position|place)\b"
)
