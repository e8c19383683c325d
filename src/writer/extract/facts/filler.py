"""What has no place in a letter: logistics, small talk, courtesies, remarks on how it went."""

from writer import regex
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import words

_FILLER = (
    r"^(?:I |we |and |then |so |also |just |got |had )*(?:arrived|parked|waited|drove|walked "
    r"(?:there|back|home|in|over|out)|went (?:home|there|in|back|up|out|by)|left (?:at|home|around"
    r"|the)"
    r"|got (?:there|home|lost|in|up|back|the bus|the train)|came (?:in|out|home|back)|sat (?:down"
    r"|in|there|with)|shook|met|wore|signed in|had (?:a )?(?:coffee|tea|lunch|water|a tour)|"
    r"took the|caught the|saw|spent(?! (?:[\w-]+ ){0,2}(?:years?|months?|seasons?|summers?"
    r"|terms?)\b)|nearly|almost|logged|dialled|joined|rang|called|phoned|felt"
    r"|thought|think|hope|hoped|guess|wonder|want|wanted|would|'d|need|am (?:happy|glad|sure|keen"
    r"|excited|pleased)"
    r"|was (?:early|there|happy|glad|pleased|surprised|asked|shown|offered|told|given|in (?:there"
    r"|and out))|liked|loved|enjoyed|love|like|remember|forgot|asked|said yes|said no|smiled"
    r"|laughed|slept|ate|"
    r"look(?:ed|ing)? forward|can(?:'t| not) wait|will see)\b",
    r"\b(?:weather|rain(?:ed|ing|y)?|sunny|parking|car park|parked|traffic|motorway|the bus|the "
    r"train|the tram|taxi|reception(?:ist)? (?:was|were|desk)|waiting room|lift was|coffee was"
    r"|tea was|"
    r"biscuits|small talk|dress code|wi-?fi (?:was|dropped)|camera|microphone|mic|connection "
    r"(?:was|dropped)|screen froze|zoom link|teams link|door code|buzzer|sandwich(?:es)?"
    r"|shoes)\b(?!.*\b(?:told|I (?:ran|built|led))\b)",
    r"^(?:I |we )?(?:just |have |had )*(?:had|did|attended|gave|went for|finished|came from)"
    r" (?:my|an?"
    r"|the|another) (?:\w+ ){0,2}(?:interview|call|meeting|chat|screening)\b|^the phone\b"
    r"|\bfingers crossed\b|^(?:fine|ok|okay)\W*$"
    r"|^(?:\d+ \w+: )?(?:emailed|sent|wrote|posted) (?:a |my |them )?(?:thanks|thank)\b"
    r"|\b(?:was|were) (?:also )?there(?: too)?\W*$|^int(?:erview)?\b (?:w/|with|at|for)"
    r"|^(?:fine|ok|okay|happy) with (?:that|it|this)\b",
    r"^(?:it |that |the interview |interview |all |overall,? |everything |the (?:call|meeting|chat"
    r"|talk) )*(?:went|was|felt|lasted|took|ran|started|began|ended|finished|is"
    r"|seems?)\s+(?:really |very |quite |pretty |so |a |all |"
    r"about |only |over |in |on |at |nearly |by )*(?:well|good|great|ok|okay|fine|nice|badly|long"
    r"|short|smooth\w*|positive|relaxed|fun|friendly|hard|tough|easy|interesting|an hour|\d+"
    r"|minutes|time|late|early|morning|afternoon|over)\b",
    r"^(?:very |really |quite |pretty |so |such an? |a )*(?:nice|good|great|lovely|friendly|cool"
    r"|interesting|pleasant|positive|long|short|cosy|cozy|modern|beautiful)\s+(?:\w+\s+)?(?:people"
    r"|person|office|place|chat|building|view|views|"
    r"guy|lady|woman|man|person|vibes?|feeling|atmosphere|team|talk|conversation|interview|meeting"
    r"|time|questions?|day|start|rapport|energy)\b.{0,25}$",
    r"^(?:thanks?|thank you|hi|hello|hey|good (?:morning|afternoon|evening)|nice to meet|pleased "
    r"to meet|great to meet|how are you|bye|see you|have a (?:good|nice|great)|cheers|welcome|no "
    r"problem|of course|absolutely|"
    r"exactly|right|sure|okay|ok|yes|yeah|yep|no|great|perfect|interesting|cool|wow|lovely"
    r"|brilliant|got it|i see|sounds (?:good|great)|makes sense|fair enough|that'?s (?:great|right"
    r"|good|impressive|interesting|helpful|true|fine)|"
    r"you'?re welcome|take care|can you hear|let me|shall we|any questions|do you have any|danke"
    r"|merci|gracias)\b(?:(?!\bI |\bwe |\bthe |\bour ).)*$",
    r"\b(?:she|he|they|everyone|everybody|both) (?:was|were|is|are|seemed) (?:\w+ )?(?:pleased"
    r"|happy|impressed|surprised|nodding|interested|keen|delighted|excited|glad)\b|\b(?:she|he"
    r"|they) (?:liked|loved|nodded|smiled|laughed|agreed|"
    r"wrote (?:it|that) down|took notes|made a note|thanked)\b",
    r"^(?:just |only )?(?:two|three|four|five|six|\d+) (?:(?:people|of them|interviewers)\s*[,:(-]"
    r"|(?:[a-z]+ ){0,2}[a-z]+: (?-i:[A-Z]))"
    r"|^there (?:was|were) (?:just |only )?(?:two|three|four|five|six|\d+|a panel|several)\b"
    r"|^(?:the|my|our) (?:interview|call|meeting|chat)\b.*\b(?:went|was|lasted|took|ran|felt"
    r"|started"
    r"|began)\b|\b(?:then )?met (?-i:[A-Z])|^(?:I )?(?:have |'ve )?(?:already )?(?:sent|e-?mailed"
    r"|posted|forwarded) (?:her|him|them|it)\b",
    r"^(?:my )?(?:own )?notes?\b.{0,20}$|\bfed up\b|\b(?:exactly|just) (?:that|this|it)$|^(?:that"
    r"|this|it)\b.{0,20}$",
    r"^(?:hi|hello|ok)?[, ]*(?:my )?(?:notes?|interview|call|chat|meeting|thoughts"
    r"|(?:a )?(?:quick|short) (?:one|note|update|summary)) (?:on|from|of"
    r"|about|after|with|at|for|re)\b|\bbless\b",
    r"\b(?:long|short) wait\b|^(?:gave|offered|showed) me (?:a|an|some|the) \w+$|\b(?:gave|offered"
    r"|made|got|brought) me (?:a |an |some )?(?:coffee|tea|water|cake|biscuits?)\b|\b(?:my|his"
    r"|her) (?:tie|suit|shirt|hair|jacket|coat)\b",
    r"^(?:one|two|three|four|five|six|\d+|several|some|many|no) other (?:candidates?|applicants?"
    r"|people)\b|\b(?:candidates|applicants) (?:left|in total|altogether|were|are)\b|\bshort-?list",
    r"^(?:can start|start(?:ing)? (?:date|from|on|straight|asap|in)|available (?:from|as of)"
    r"|availability|notice|(?:four|two|three|six|\d+) (?:weeks'?|months'?) notice|could start)\b"
    r"|\bnotice period\b|\bI (?:can|could) start\b|\bI'?m available\b",
    r"^(?:bring|wear|print|buy|eat|sleep|remember|check|google|read up|look up|ask (?:about|for|if"
    r"|whether)|note|nb|todo|to do|re-?read|prepare|practi[cs]e|call|ring|phone|write"
    r"|thank)\b(?! (?:is|are|was|were|has|have|will|uses|runs)\b)(?!.*\b(?:i|we|they) )",
    r"^(?:see|cf|as above|n/?a|none|nothing|nil|tbc|tbd|dito|ditto|same|same as|unknown|not sure"
    r"|no card|no email|\?+|-+)\b.{0,25}$",
    r"\b(?:owner|boss|manager|head|chef|gaffer|lead) is called\b|^(?:it |that |and )*(?:went"
    r"|landed|came across|worked) (?:down |over )?(?:really |very "
    r")?(?:well|ok|okay|fine|badly|nicely)\b|\b(?:I was|was I) interviewed\b|\bchaired\b|^they "
    r"were (?-i:[A-Z])|^there (?:was|were|is) "
    r"(?:also )?(?-i:[A-Z])\w+|\d.* / .* / | / .* "
    r"/ .*\d",
    r"^(?!.*\b(?:is|are|was|will|opens?|starts?|from|in|by|since|until)\b).*\b\d{1,2}(?:st|nd|rd"
    r"|th)? "
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:20)?\d\d\b",
    # An order to whoever writes the letter is nothing that was said.
    r"\b(?:reply|replies|letter|message|e-?mail|response|answer|summary|draft|assistant|model"
    r"|writer)s?"
    r"\b.{0,40}\b(?:must|should|has to|have to|needs? to|shall|is to)\b"
    r"|\b(?:state|say|write|mention|confirm) that the (?:candidate|applicant|sender)\b",
    r"@\S+\.\w|https?://|www\.|\+?\d[\d ()/-]{7,}\d",
)


_PATTERNS = tuple(regex.compile(pattern, regex.IGNORECASE) for pattern in _FILLER)


def is_filler(clause: str) -> bool:
    """Say whether the clause says nothing that a letter could take up."""
    plain = clause.replace("\u2019", "'").replace("\n", " ").strip(" .,;:!-\u2013\u2014*")
    if not any(c.isalpha() for c in plain):
        return True
    return any(pattern.search(plain) for pattern in _PATTERNS)


def content_count(clause: str) -> int:
    """Count the words that carry meaning: no stopwords, two letters or more, or with a digit."""
    return sum(
        1
        for token in words(clause)
        if token.text.casefold() not in STOPWORDS and (len(token.text) > 1 or token.text.isdigit())
    )


def says_something(clause: str, *, least: int = 2) -> bool:
    """Say whether the clause holds at least `least` words of content, or a figure with one."""
    count = content_count(clause)
    return count >= least or (count >= 1 and any(c.isdigit() for c in clause) and len(clause) > 5)
