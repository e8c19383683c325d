"""What a heading, or the lead-in of a line or list, says that stands under it."""

from functools import cache
from typing import Literal

from writer import regex

#: `told`: the candidate's, said in the interview; `heard`: theirs; `skip`: of no use in a letter.
Context = Literal[
    "told", "omission", "attribute", "responsibility", "promise", "next", "topic", "heard", "skip"
]

# In the order in which they are tried: the first that matches wins.
_HEADINGS: tuple[tuple[Context, str], ...] = (
    (
        "omission",
        r"^(?:my )?gaps?$|\bdnm\b|\bleft (?:in|on|behind|unused)\b|^missed\b|\bforg[eo]t(?:ten"
        r"|ting)?\b"
        r"|\bunmentioned\b|\b(?:no|not) (?:chance|time)\b|\bfail(?:ed)? to (?:say|mention|raise"
        r"|bring|tell|cover)\b"
        r"|\b(?:not|never) (?:brought up|come up|got to)\b|\bskipped\b|\bslipped\b|\bmissed (?:my "
        r"|the |a )?chance\b|\bnot touched\b|\bunsaid\b"
        r"|\bgutted\b|\bregrets?\b|\bdid(?:n'?t| not) (?:\w+ "
        r")?(?:come up|mention|say|tell|bring up|raise|cover|discuss|use|share|talk|speak|"
        r"get (?:to|round|around|a chance))|\b(?:not|never|un)[ -]?(?:mentioned|said|covered"
        r"|reached"
        r"|discussed|told|raised|asked)\b"
        r"|\bnever (?:came|got|said|told|mentioned)|\bshou?l?d(?:'?ve| have| of|a) (?:said"
        r"|mentioned"
        r"|told|brought|added)"
        r"|\bleft out\b|\bno mention\b|\bomitted\b|\bmissed(?: out)?$|\bomissions?\b|\bwish"
        r" i(?:'d| had) (?:said"
        r"|mentioned|told)"
        r"|\bstill to (?:say|mention)|\b(?:want|like|meant|need) to (?:add|mention|say)\b"
        r"|\b(?:didn'?t|did not|never) (?:you )?(?:get across|get in|got across)\b|\bdropped"
        r" (?:the )?ball\b"
        r"|\bkicking myself\b|\bto add\b|\bno time (?:to|for)\b"
        r"|\bvergessen\b|\bnicht (?:erwähnt|gesagt|erzählt|besprochen|zur sprache)|\bhätte (?:ich "
        r")?(?:noch )?sagen"
        r"|\boubli|\b(?:pas|non) (?:dit|mentionné|abordé|évoqué)|\bolvid|\bzapomniał|\bzapomněl"
        r"|\bno (?:mencion[eé]|dije"
        r"|cont[eé]|salió)"
        r"|\bse me olvidó|\bvergeten\b|\bniet (?:genoemd|gezegd|verteld)|\bdimenticat|\bnon "
        r"(?:detto|menzionat)",
    ),
    (
        "promise",
        r"\bpromise[sd]?\b|\bowed\b|\bowing\b|^ap\b|\bon the hook\b|\bundertakings?\b"
        r"|\b(?:due|owed) (?:to|from me)\b|\b(?:to|i'?ll|need to|must|will) (?:send|e-?mail"
        r"|forward|share|follow "
        r"up with|deliver|post|provide|supply|drop off|fwd|give|attach|upload|submit)\b"
        r"|^for (?:them|her|him)(?: from me)?$|\bfrom me(?: to (?:them|her|him))?$"
        r"|^(?:send|e-?mail|forward|fwd|attach|post)(?:ing)?"
        r"(?: (?!to\b|the\b|my\b|an?\b)[\w'-]+){0,2}$|^(?:s?he|they) gets?$"
        r"|\bto[- ]?do'?s?\b|\baction "
        r"items?\b|\bactions?\b"
        r"|\bowes?\b|\bious?\b|^after(?:wards)?$|\bfollow[- ]?ups?\b|\bhomework for me\b|\bafter "
        r"(?:the "
        r")?interview\b.*\bsend\b"
        r"|\bobiecał|\bslíbil|\bversprochen\b|\bzugesagt\b|\bnachreichen\b|\bpromis(?:es)?\b|\bà "
        r"envoyer\b|\bpromet"
        r"|\benviar\b|\bbeloofd\b",
    ),
    (
        "skip",
        r"\bprep(?:aration)?\b|\bbefore (?:the )?interview\b|\bresearch\b|\bquestions? (?:for|to "
        r"ask|i (?:want|plan)|i'?ll)"
        r"|\bto ask\b|\bmy questions\b|\blogistics\b|\btravel\b|\bdirections\b|\bparking\b"
        r"|\bdress\b|\bto bring\b|\bcv\b"
        r"|\bresume\b|\brésumé\b|\bcover letter\b|\bapplication\b|\bjob (?:ad|advert|description"
        r"|posting|spec)\b|\bweather\b"
        r"|\breferences?$|\bcontact(?:s| details)?$|\baddress(?:es)?$|\bagenda\b|\bdoor code\b"
        r"|\bsmall talk\b|\blinks?$"
        r"|^(?:hobb(?:y|ies)|interests)$|\bavailability\b|\bstart date\b|\bnotice\b|\bhow (?:it"
        r"|they|did it) (?:went|felt)\b"
        r"|\b(?:dis|in)?advantages\b|^(?:overall|summary of how it went)$|\banreise\b"
        r"|\bvorbereitung\b|\bmeine fragen\b",
    ),
    (
        "attribute",
        r"\b(?:they|she|he|team|boss|wants?|what .*)\b.*\b(?:want|wants|need|needs|look(?:ing)? "
        r"for|after|value|care about)\b"
        r"|^(?:want(?:s|ed)?|needs?|needed|looking for|seeking|values?|after|must[- ]haves?"
        r"|nice[- ]to[- ]haves?)\b"
        r"|\bideal (?:person|candidate|hire|profile)\b|\brequirements?\b|\battributes?\b"
        r"|\bqualities\b|\bcriteria\b"
        r"|\b(?:skills|person) (?:wanted|needed|required|sought|spec(?:ification)?)\b|\blooking "
        r"for\b|\bprofile\b"
        r"|\bessentials?\b|\bdesirables?\b|\bkey (?:skills|traits|things)\b|\bwhat matters\b"
        r"|\bimportant to (?:them|her|him)\b"
        r"|\bgesucht\b|\banforderungen?\b|\bsuchen\b|\bwünschen\b|\b(?:ils|elle) (?:cherche|veul"
        r"|veut)|\bprofil\b|\bexigences?\b"
        r"|\brecherch|\bbuscan?\b|\brequisitos\b|\bperfil\b|\bquieren\b|\bzoeken\b|\bgevraagd\b"
        r"|\bcercano\b",
    ),
    (
        "responsibility",
        r"^(?:the |about the |what the )?(?:job|role|post|position|work|duties)(?: (?:is|itself"
        r"|involves|details|means|content))*$"
        r"|\bresponsibilit|\bduties\b|\bday[- ]to[- ]day\b|\bdaily\b|\btypical (?:day|week"
        r"|shift)\b|\btasks?\b"
        r"|\bwhat (?:i'?d|i would|you'?d|the (?:job|role|person)|they'?d have me)\b.*\b(?:do|be"
        r"|involves?|entails?)\b|\bfirst (?:90 days|months?|weeks?|project)\b"
        r"|\bscope\b|\bremit\b|\bjob content\b|\baufgaben?\b|\btätigkeit|\bmissions?\b|\btâches\b"
        r"|\bfonctions?\b|\bfunciones\b"
        r"|\btareas\b|\bresponsabil|\btaken\b|\bwerkzaamheden\b|\bcompiti\b|\bmansioni\b",
    ),
    (
        "next",
        r"^(?:they|he|she)(?:'ll| will| to)? (?:rings?|calls?|phones?|e-?mails?|texts?|decides?"
        r"|answers?|repl(?:y|ies)|lets? me know|gets? back(?: to me)?)\b"
        r"|\bnext\b|\btimeline\b|\btimescales?\b|\bprocess\b|\bdecision\b|\bdecid|\bhear(?:ing)? "
        r"(?:back|from)\b|\bwhat happens\b"
        r"|\b(?:next|final|last|further|another|more) rounds?\b|^rounds?$"
        r"|\bhow it goes on\b|\bnächste\b|\bwie (?:es )?weiter|\bweiteres vorgehen\b"
        r"|\bsuite\b|\bprochain|\bpróximo"
        r"|\bsiguiente|\bvervolg\b|\bpassi\b",
    ),
    (
        "told",
        r"^(?:what |things )?(?:they|she|he)(?: all| both)? (?:really )?liked(?: about me)?$"
        r"|\b(?:went"
        r" down|landed|went over) well\b|\b(?:i|me) (?:told|said|made|raised|mentioned|explained"
        r"|brought"
        r"|talked|shared|showed|described"
        r"|answered|pitched|gave)\b"
        r"|\bdid (?:you|i) (?:tell|say|mention|talk)\b|^mine\b|\btold (?:both|them|her|him"
        r"|everyone|the panel)\b|^q (?:re|on|about)\b|^(?:a"
        r"|ans|antwort|told|mentioned|said|answered|shared|described"
        r"|explained)\b"
        r"|\b(?:about|on) (?:me"
        r"|myself)\b"
        r"|^(?:me|i|myself|self|mine|my (?:side|part|answers?|bits?|pitch|points?|experience"
        r"|background"
        r"|stor(?:y|ies)|examples?|input"
        r"|turn|strengths?|skills|qualifications?|wins|achievements?|career|past|reply|replies))\b"
        r"|\bmy (?:answers?|experience|background|examples?|strengths?|qualifications?|skills"
        r"|pitch|stories)\b"
        r"|^(?:qualifications?|strengths?|experience|background|answers?|achievements|skills)(?: "
        r"(?:that )?(?:came up|mentioned|discussed|covered|told))?$"
        r"|\bcame up about me\b|\bwhat (?:i|we) brought\b|\bsold myself\b|\bi (?:have|can|did"
        r"|bring|offer)\b"
        r"|\b(?:ich|habe|hab) .*(?:erzählt|gesagt|erwähnt)\b|\b(?:erzählt|erwähnt)$|\büber mich\b"
        r"|\bmeine (?:erfahrung|antwort|stärken|beispiele)"
        r"|\bj'ai (?:dit|parlé|mentionné|raconté|expliqué)|\b(?:mon|mes) (?:expérience|réponses?"
        r"|parcours|atouts)|\bsur moi\b"
        r"|\b(?:dije|conté|mencioné|expliqué)\b|\bmi (?:experiencia|perfil)\b|\bsobre mí\b"
        r"|\bverteld\b|\bover mij\b",
    ),
    (
        "heard",
        r"\b(?:good|worth|useful|interesting) to know\b|\bworth knowing\b"
        r"|\b(?:they|she|he|interviewers?|panel) (?:said|told|mentioned|explained|talked|described"
        r"|shared|told me)\b"
        r"|\b(?:about|on) (?:them|the (?:team|company|ward|school|firm|kitchen|department|place"
        r"|business|site|project|store))\b"
        r"|^(?:them|they|(?:their|her|his) (?:side|part|bits?|plans?|news|problems?|challenges?"
        r"|team"
        r"|situation|setup"
        r"|set-up)|the (?:team|company|firm|ward"
        r"|school|department|kitchen|project|business|site|practice))$|\bwhat (?:they|she|he) "
        r"(?:said|told|do)\b|\blearn(?:ed|t|ings?)\b"
        r"|^(?:new |their |the |current )*(?:unit|ward|sites?|contracts?|clients?|kit|shifts?|fleet"
        r"|menu|caseload|systems?|store|shop|branch(?:es)?|depot|office|dept|clinic|lab|plant|farm"
        r"|herd|rota|building|customers?|patients?|pupils|residents)$"
        r"|\bdid (?:they|she|he) (?:tell|say|mention|talk)\b|\bchallenges?\b|\bplans\b"
        r"|\bprojects?\b|\bthe team\b|\bheard\b|^(?:company|team|culture"
        r"|tech(?: stack)?|stack|setup)$"
        r"|\bsie (?:haben|sagten|erzählten)\b|\büber (?:die firma|das team|sie)\b|\bils ont (?:dit"
        r"|parlé)|\bl'équipe\b|\bel equipo\b",
    ),
    (
        "topic",
        r"^what i (?:liked|enjoyed|found interesting|took away)|\b(?:talk(?:ed|ing)?"
        r"|discuss(?:ed|ion|ions)?|spoke|chatted|conversation|topics?|came up"
        r"|covered|touched on|went (?:over|through))\b"
        r"|^(?:notes?|interview(?: notes)?|my notes|main points|highlights?|key points|points"
        r"|content|what was said|summary|subjects?|stuff)$"
        r"|\bgespräch(?:sthemen|snotizen|sinhalt)?\b|\bthemen\b|\bbesprochen\b|\bgeredet\b"
        r"|\bnotizen\b|\bdiscuté\b|\bsujets\b|\bparlé\b"
        r"|\btemas\b|\bhablamos\b|\bconversación\b|\bbesproken\b|\bargomenti\b|\bparlato\b",
    ),
)


_COMPILED = tuple((context, regex.compile(pattern)) for context, pattern in _HEADINGS)


_ALSO = regex.compile(r"^(?:(?:also|and|then|plus|later|still|again|ps|btw)\s+)+")


@cache
def context_of(words: str) -> Context | None:
    """Return what the heading or lead-in `words` says about what it introduces, or None."""
    plain = (
        regex.sub(r"\s+", " ", words.replace("\u2019", "'").strip(" *_#:-\u2013\u2014.!?()[]"))
        .casefold()
        .replace("_", " ")
    )
    plain = _ALSO.sub("", plain)
    if not plain or len(plain) > 80:
        return None
    return next((context for context, pattern in _COMPILED if pattern.search(plain)), None)
