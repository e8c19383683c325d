"""How the interview was held, where only the telling shows it: what one sees, hears or does."""

from collections.abc import Iterable

from writer import regex
from writer.extract.fields.modes import ROOMS, search_mode

#: What is shown on a screen or in a talk as well as on the spot.
_ON_SCREEN = (
    r"slides?|deck|screens?|dashboards?|figures?|numbers?|roadmap|code\w*|demos?|designs?|plans?|"
    r"charts?|mock-?ups?|wireframes?|spreadsheet|presentation|website|app|portal|data|role|job|"
    r"process|structure|strategy|benefits|package|contract|project|product|system|photos?|"
    r"pictures?|video|way|how|what|that|where|why|respect|cv|test|task|scenario|questions?|"
    r"example|history|background|team|business|stages?|steps?|timeline|day|week|options?"
)
#: What one is asked or let to do in any talk.
_SPEECH = (
    r"know|say|tell|think|talk|explain|describe|present|introduce|speak|choose|imagine|start|"
    r"finish|ask|go (?:through|over|first|on)|repeat|rate|guess|discuss|walk (?:him|her|them|"
    r"through)|share|answer|summari[sz]e|elaborate|expand|send|name|give|list|pick|comment|read|"
    r"want|feel|reali[sz]e|laugh|smile|wait|nervous|sure|an? (?:offer|call|ring|week|job|chance|"
    r"bit|lot)|the (?:job|role|offer)|if|about|why|what|how|where|when|for|at|all|on|off|more|"
    r"some|two|three|several|loads|many|few|questions?|lots"
)
_PLACE = (
    rf"(?:{ROOMS}|[a-z]{{3,}}room|table|counter|bench|desk|aga|sofa|van|lorry|truck|tanker|"
    rf"tractor|boat|bus|car|"
    r"field|shop|store|factory|farm|school|clinic|branch|floor|tank|ring|pit|track|court|site|"
    r"corridor|stairs|pool|stage|scenes|garden|kiln|forge|hive|stables?|house|hotel|practice)"
)
_THERE = (
    # Where they met, sat and talked.
    r"(?:sat|sit|stood|waited|went|was|were|met|saw|seen|talked|spoke|chatted|perched|came|tea|"
    r"coffee|lunch|qs|questions|interview\w*|chat|talk|presentation|task|activity|tour|mins?|hour)"
    r"(?!\s(?:who|that|which))\b[^.;!?\n]{0,48}?\s(?:in|at|on|round|around|into|through|behind|by|"
    rf"beside|inside|outside) (?:the|their|her|his|a) (?:[\w'’-]+ ){{0,2}}{_PLACE}(?!\w)",
    rf"(?:went|came|drove|popped|cycled|walked) to (?:the|their|her|"
    rf"his) (?:[\w'’-]+ ){{0,2}}{_PLACE}(?!\w)",
    r"(?:^|[;,.] |\bi )went (?:out |over |down |up |along )?to [^.;\n]{3,60} for (?:the|an?|my|"
    r"their) "
    r"(?:[\w/-]+ ){1,4}(?:job|interview|role|post|position|trial|vacancy|chat)\b",
    r"(?:interview\w*|it|meeting) (?:took place|was(?: held)?)\b[^.;\n]{0,40} (?:at|in) (?:the|"
    r"their) \w+|"
    r"went to see (?-i:[A-ZÀ-Þ])|did (?:half )?a day(?: there|['’]s)|in the woods|"
    r"\bwent for (?:the|an?|my|their) (?:[\w/-]+ ){1,6}(?:at|in|with)\b",
    r"(?<!virtual )(?<!online )(?<!remote )assessment (?:day|cent(?:re|er))",
    rf"(?:^|[,;] )(?:in|at|on|behind|outside) (?:the|their|his|her) (?:\w+ )?{_PLACE}(?!\w)",
    rf"(?:^|[,;·|] )(?:the |their )?(?:{ROOMS}),",
    r"met\b[^.;!?]{0,30}? (?:among|amongst|under|beneath|beside|behind|outside) (?:all )?the "
    r"\w+",
    r"(?:^|[,;:+&.] )(?:\w+ )?tour(?=[,;.+&]| then| (?:by|with|led|from)\b|$)|got to (?:hold|"
    r"see the|try|handle|drive|touch|"
    r"taste|feel|use|have a go|meet the)",
    r"(?:^|[;,.] |\bi )toured (?:the|their)|round the table|round a table|"
    r"sat (?:me|us)\b|behind the scenes|rang the (?:door ?)?bell",
    r"in [\w'’-]+['’]s (?:office|room|kitchen|study|workshop|studio|surgery|classroom)",
    # How one got there and home again.
    r"(?:(?:i|and|then|we) |^)(?:went|popped|nipped|came|walked|cycled|drove|got) "
    r"(?:over|down|up|round|out|along|in) (?:to|there|here|on the|at|by (?:bus|train))\b",
    r"(?:^|[;,.] )(?:went|gone|been|going) (?:in|down|over|up|along)(?: (?:at|to|for|about))?\b|"
    r"(?:^|[;,.] )went (?:at )?\d",
    r"(?:driving|walking|cycling|on (?:the|my) way|drive|walk|train|bus) (?:back )?home|"
    r"(?:was|got|were|half an hour|\d+ min\w*) (?:there )?(?:early|late) (?:at|for)",
    r"drove (?:out|over|me|up|down)|dropped me|got there|arrived (?:\w+ ){0,3}(?:early|late|at)|"
    r"turned up",
    r"\b(?:we|i) (?:all )?sat\b|portfolio on the",
    r"(?:on|off|took|caught|missed) the (?:train|tram|bus|tube|ferry|metro)|flights? of stairs|"
    r"up (?:\w+ )?flights",
    r"(?:got|came|come) (?:back |in )+from|just (?:come|got|back|coming|walked|been|"
    r"got out) (?:out|back|home|in|from|of)|just out\b|"
    r"fresh out of|(?:got|getting) (?:back )?home\b|in the van|in the car (?:park|outside|after|"
    r"now)",
    r"parked (?:my|outside|round|in the|at the|on the|up)|park(?:ing|ed) (?:was |is |a )?(?:awful|"
    r"a nightmare|impossible|easy|terrible|dreadful|bad)",
    # What was done to one and for one there.
    r"came (?:down|out|up) to (?:meet|get|fetch|collect) me",
    r"(?:met|collected|fetched) (?:me|us) (?:at|from|in|by) (?:the )?(?:door|gate|reception|"
    r"entrance|lift|lobby|station|foyer|desk|stairs|yard)",
    r"let (?:me|us) in(?!to)|buzzed (?:me|us) in|signed (?:me )?in|sign(?:ed)? the visitor|"
    r"visitors? (?:badge|book|pass)|lanyard|hi-?vis|steel toe\w*|hair ?net|white coat|overalls",
    r"(?:was|been|got) shown (?:the|their) \w+ (?:by|and|then|first)\b|"
    r"(?:in|at) (?:the )?reception\b(?! (?:class|year|intake|team|job|role))|in the waiting",
    r"(?:shown|walked|went|taken|led) (?:us |me )?a?round|walk(?:ed)? (?:the|their) "
    r"(?!dog|line between)\w+",
    r"(?:show|showe?d|walked|took|taken|led|marched) (?:me|us) (?!(?:straight )?(?:through )?"
    rf"(?:the |their |his |her |some |a |an |on )?(?:\w+ ){{0,2}}(?:{_ON_SCREEN})\b)[\w'’-]+",
    rf"(?:let|had|made|got|asked|watched) me (?!(?:to )?(?:{_SPEECH})\b)(?:to )?[a-z]{{2,}}",
    r"watched (?:me|my)|(?<=\w)\)? watched(?=[.,;]|$)|in front of (?:him|her|them|"
    r"(?-i:[A-ZÀ-Þ])\w+)|shadow(?:ed|"
    r"ing) \w+",
    r"(?:pulled|cooked|mixed|cut) me (?:a|an|one|some)\b|taught \w+ [^.;]{0,30}observed|gown\w* up",
    r"(?:made|brought|poured|gave|offered|got|fetched) (?:me|us) (?:a |an |some )?(?:\w+ )?(?:tea|"
    r"coffee|brew|cuppa|biscuit|cake|espresso|water|tour|lift|taste|go|try)",
    r"had (?:a|some|my|the) (?:\w+ )?(?:cuppa|coffee|tea|brew)\b|(?:^|[;,.] )(?:tea|coffee) "
    r"(?:with|and)|"
    r"(?:twice|once|all|right|lap) a?round the \w+|"
    r"went (?:out |over |down |up |along )?to (?-i:(?:the )?[A-ZÀ-Þ])[^.;]{0,60} (?:for|about|to "
    r"see)|"
    rf"walk(?:ed)? through (?:the|their) (?:\w+ )?{_PLACE}|"
    r""
    r"lunch (?:with|in)",
    r"handshake|shook (?:my )?hands?|smell(?:s|ed|t) of",
    r"(?:showed|gave|walked|did|had) (?:me |us )?(?:the |a )?(?:walk[- ]?(?:round|about|through)|"
    r"tour)",
    r"(?:place|office|shop|kitchen|building) (?:smell|stank|was (?:cold|warm|freezing|spotless|"
    r"tiny|huge|busy))\w*",
    # What was tried there.
    r"(?:did|do) (?:an?|one|two|\d) [^.;,]{2,24} on (?-i:[A-ZÀ-Þ])\w+",
    r"(?:picking|driving|practical|welding|trade|bench|maths|written|numeracy|cooking|physical|"
    r"fitness) test|(?:group of )?\d+ of us\b|spent the (?:morning|afternoon|day) (?:out|at|in|"
    r"with)|"
    r"taught (?:a|an|their|the|y\d|\d)\b[^.;]{0,30}(?:lesson|taster|class|session|to)|"
    r"visite (?:du|de la|des|de l['’])|dégustation|visita (?:a|al|de)|"
    r"me (?:recibió|enseñó)",
    r"(?:did|do|done|doing|had|with|started with|began with) (?:a|an|my|two|"
    r"\d) (?:\w+ ){0,2}(?:trial|"
    r"tour|practical|bench test|trade test|skills? test|walk-?(?:round|through|about))\b",
    r"trial (?:cut|hem|shift|service|day|lesson|session|run|went)|tasting (?:with|w/)|cupping|"
    r"sit-?down (?:with|w/|in)|(?:climb|drill|run|lift|carry)\w* (?:and [\w ]+ )?(?:done|first)",
    r"(?:yard|site|farm|shop|ward|workshop|school|home|factory|plant|nursery|kitchen|salon|"
    r"studio|depot|office) (?:visit|tour|walk\w*)",
    r"(?:hat|haben) (?:mir|uns) .{0,50}(?:gezeigt|geführt)|m['’]a (?:montré|fait visiter)|"
    r"me (?:enseñó|mostró)|mi ha (?:mostrato|fatto vedere)",
)
_SEEN = (
    r"dial+ed in|logged (?:on|in)|on mute|(?:was|were|is) muted|unmute\w*|breakout room|virtual "
    r"background|in the chat box|screen[- ]?shar\w+|shar(?:ed|ing) (?:my|his|her|their|the|a) "
    r"screens?|i can see you(?: both| all)?|can you (?:all |both )?(?:hear me|see my screen)",
    r"(?:my|the|his|her|their) (?:camera|webcam|headset|wi-?fi|connection|broadband|internet|"
    r"video|audio|mic|background) (?:was|were|kept|went|froze|dropped|has|didn|wouldn|died|cut|"
    r"off|on)|cameras? (?:on|off)|kept freezing|froze (?:twice|once|up|on)",
    r"(?:join(?:ing)?|meeting|video|the) link (?:didn|wouldn|worked|did not|failed)|"
    r"cat (?:walked|sat) (?:on|across) (?:the|my|his|her) (?:keyboard|desk)",
)
_HEARD = (
    r"(?:he|she|they|[A-Z]\w+|\w+\)) (?:rang|phoned|called) (?:me )?(?:at|for (?:the|our|my|a) "
    r"(?:interview|chat|call|screen)|on the dot|as agreed|(?:@ ?)?\d{1,2}(?:[.:]\d\d|am|pm))",
    r"(?:on|by|over) (?:the )?phone|(?:phone|telephone) (?:interview|screen|chat|call)|spoke by "
    r"phone|(?:the|my|bad|crackly) line(?: (?:was|kept|dropped|crackl\w*)|\))",
    r"(?:put|had) me on speaker(?:phone)?\b|picked up (?:on|after)|hung up|put me on hold",
)
_TOLD = (
    ("video", "|".join(_SEEN)),
    ("in person", "|".join(_THERE)),
    ("phone", "|".join(_HEARD)),
)
#: What is yet to come, or was elsewhere, is no sign of how this one was held.
_TO_COME = regex.compile(
    r"\b(?:next(?! to| door)|second|2nd|final|follow-?up|will|would|'ll|’ll|going to|tomorrow|"
    r"then (?:a|an|an?)|let (?:me|us) know|outcome|decision|"
    r"invited? (?:me )?(?:back )?to|if (?:i|they)|process|years? ago|used to|when i (?:was|"
    r"worked)|at my (?:old|last|current)|i (?:ran|led|built|made|cut|moved|set))\b",
    regex.IGNORECASE,
)
#: A call that nothing calls a video: heard, not seen.
_CALL = regex.compile(
    r"\b(?:(?:intro\w*|screening|recruiter|hr|initial|first|quick|discovery|informal|\d+[- ]?mins?"
    r"(?:ute)?) (?:call|screen)|call(?:ed)? (?:w/|with|from|by)|(?:had|did) (?:a|the|my) (?:\w+ )?"
    r"call|recruiter screen)\b|\brang (?:me|at|\d)",
    regex.IGNORECASE,
)


def is_to_come(words: str) -> bool:
    """Tell whether words are of another round or time than the interview's."""
    return _TO_COME.search(words) is not None


def mode_as_told(sentences: Iterable[str]) -> str | None:
    """Return the mode that most of what is told fits; None where nothing tells."""
    counts = dict.fromkeys((mode for mode, _ in _TOLD), 0)
    calls = 0
    for at, sentence in enumerate(sentences):
        if _TO_COME.search(sentence):
            continue
        if mode := search_mode(_TOLD, sentence, whole=False):
            counts[mode] += 1
        calls += at < 4 and _CALL.search(sentence) is not None
    best = max(counts, key=lambda mode: counts[mode])
    if not counts[best]:
        return "phone" if calls else None
    return best
