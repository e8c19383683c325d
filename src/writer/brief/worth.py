"""Tells what is worth a sentence from what would only make its reader wonder why it is told.

"You run the lab" is no news to whoever runs it, "you will send the details" is no matter of theirs,
and the question of an interview ("a time I escalated") is none of its topics.
"""

from writer import regex
from writer.regex import Pattern

#: What is idle as a statement to the reader.
_IDLE_CLAUSE = Pattern(
    # What they are, and since when.
    r"^you are (?:responsible for|in charge of)\b"
    r"|^you (?:\w+ )?(?:run|lead|head(?: up)?|manage|oversee|look after|supervise) "
    r"(?:the|a|an|your|our|both|all|\w+) (?:[\w-]+ ){0,3}"
    r"(?:team|group|lab|department|ward|unit|office|division|section|branch|store|shop|company"
    r"|firm|practice|clinic|kitchen|school|site|people|staff|side|desk|business|function|service"
    r"|operations?|place|scheme|programme)$"
    r"|^you (?:are|were) (?:the|an?|my|your)? ?(?:[\w-]+ ){0,3}(?:manager|director|head|lead|owner"
    r"|partner|founder|chief|deputy|chair|supervisor|boss|principal|coordinator)$"
    r"|^you (?:report|answer) to\b"
    # What is so of those in their care, whom "they" stood for.
    r"|^you (?:(?:usually|often|mostly|normally|generally|all) )?(?:stay|recover|sleep|go home"
    r"|come in|arrive|wait)\b"
    # How the talk went.
    r"|^you (?:gave|opened|started|began|asked|liked|smiled|laughed|listened|took|made) "
    r"(?:me |us )?(?:with |by )?(?:an?|the|some|me|my|lots|good|great|notes|clear)\b"
    r" ?(?:\w+ )?(?:overview|introduction|outline|explanation|tour|time|notes|questions?|summary"
    r"|impression|presentation|picture|idea|answers?)\b"
    # What is still to be done about this application.
    r"|^you (?:will|would|are going to|want to|need to|have to|can|are to|promised to|plan to)"
    r"(?: also)? (?:send|let|call|ring|phone|e-?mail|get|be in|contact|write|decide|think|discuss"
    r"|speak|talk|check|confirm|come back|hear|arrange|forward|see|meet|interview|make)\b"
    r"|^you (?:promised?|expect(?:ed)?|hoped?|aim(?:ed)?) (?:to (?:decide|have)|an? (?:answer"
    r"|decision|reply))\b"
    r"|\bwill (?:send|e-?mail|get|post)(?: out)? (?:an?|the|me|you|out|any)? ?(?:invit\w+|links?"
    r"|details|forms?|tests?|tasks?|e-?mails?|letters?|contracts?|paperwork)\b"
    # Who they are: "the client is Velora Skincare".
    r"|^(?:the |your )?(?:client|employer|company|firm|agency|contact|recruiter) is (?-i:[A-Z])"
    r"|\b(?:background|reference|vetting|security|police|DBS) (?:checks?|clearance)\b"
    r"|^the (?:next|last|final|second|third) (?:stage|step|round|interview)\b"
    r"|^(?:the|your) (?:first|second|third|last|other|next|former|latter|one|rest|job|role|post"
    r"|position|interview|start|contract|hours?)\b(?: \w+)? (?:was|is|were|are|has|had|starts?)\b",
    regex.IGNORECASE,
)
#: What is so of the reader, who knows it: a courtesy where there is nothing else.
_OF_READER = Pattern(
    r"^you (?:have|had) (?:been (?!\w+ing\b)|worked\b|run\b|led\b|managed\b).*\b(?:for|since)\b"
    # How many they are.
    r"|^your (?:team|group|department|office|practice|firm|side) (?:is|has|are) (?:about )?(?:\d"
    r"|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|^you (?:joined|started|trained|studied|came|come|grew up) (?:here|as|from|at)\b",
    regex.IGNORECASE,
)
#: What is idle as something talked about.
_IDLE_NOUN = Pattern(
    r"^(?:an?|the|any|one|your|my) (?:time|times|situation|example|occasion|moment|instance|case)s?"
    r" (?:I|you|when|where|of when|that|in which)\b"
    r"|^(?:the |your |my )?(?:\w+ )?(?:(?:english|language) (?:level|skills)|notice(?: period)?"
    r"|start(?:ing)? date|availability|right to work|visas?|work permit|relocation|commut\w+"
    r"|background checks?|references?|probation\w*|(?:annual )?leave|pension|parking|dress code"
    r"|CV|résumé|strengths|weaknesses|gaps?|next steps?|timeline|travel time|driving licence"
    r"|background|test|task|exercise|gap years?|career breaks?|interviews?)$"
    r"|^(?:an?|the) (?:\w+ )?(?:disagreement|conflict|mistake|error|failure|weakness|argument"
    r"|difficult \w+|challenging \w+|stressful \w+|hard \w+)\b"
    r"|^(?:the |your )?(?:(?:fully|mostly|partly) )?(?:hybrid|remote|on-?site|full[- ]?time"
    r"|part[- ]?time)(?: (?:work(?:ing)?|(?:\d|one|two|three|four|five) days?\b.*|or .*))?$"
    r"|^why I (?:left|leave|am leaving|want to leave|was|quit)\b",
    regex.IGNORECASE,
)
#: What is said of the sender and says nothing: certified in what?
_BARE_CLAIM = Pattern(
    r"^I (?:am|was|have been) (?:\w+ly |also |now |already )?(?:certified|qualified|trained"
    r"|registered|accredited|licen[cs]ed|experienced|insured|available|flexible|interested|ready"
    r"|keen|used to it|able to|local|here|there)$"
    r"|^I notice \w+ (?:weeks?|months?|days?)\b"
    # What was said at the table is no deed, and few of a thing are no merit.
    r"|^I (?:also )?(?:suggested|proposed|agreed|replied|answered|argued|admitted|asked|wondered)\b"
    r"(?!.*(?: at [A-Z]|, and | and (?:they|it|we|the)\b))"
    # "Kept 81%": of what, only the words before say.
    r"|^I (?:have )?(?:also )?\w+ (?:about |over |nearly )?[\d.,]+ ?%?$"
    r"|^I (?:have )?(?:also )?\w+ (?:only|just) (?:\d|an?\b|one|two|three|four|five)"
    # What is wished for has not been done.
    r"|^I (?:want|need|hope|wish|expect|plan|intend|prefer|would (?:like|love|want|prefer))\b"
)


#: What lay on the table: nothing that one has done.
_PAPERS = Pattern(
    r"my (?:portfolio|CV|c\.v\.|résumé|resume|application(?: form)?|cover(?:ing)? letter|background"
    r"|experience|work history|career|profile|linkedin(?: profile)?|references|strengths"
    r"|weaknesses)",
    regex.IGNORECASE,
)


def is_dull(clause: str | None) -> bool:
    """Tell whether a statement is only about the reader's own career."""
    return clause is not None and _OF_READER.search(clause) is not None


def is_idle(clause: str | None, noun: str | None, *, claimed: bool) -> bool:
    """Tell whether a material, by its clause or its noun, is not worth a sentence.

    `claimed`: it is something the sender says of themselves, rather than a topic.
    """
    if claimed:
        return bool((clause and _BARE_CLAIM.match(clause)) or (noun and _PAPERS.fullmatch(noun)))
    if clause:
        return _IDLE_CLAUSE.search(clause) is not None
    return bool(noun and _IDLE_NOUN.search(noun))
