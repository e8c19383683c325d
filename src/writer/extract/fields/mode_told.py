"""How the interview was held, where only the telling shows it: what one sees, hears or does."""

from collections.abc import Iterable

from writer import regex
from writer.extract.fields.modes import ROOMS, search_mode

#: What is shown on a screen or in a talk as well as on the spot.
_ON_SCREEN = (
    r"slides?|deck|screens?|dashboards?|figures?|numbers?|roadmap|code\w*|demos?|designs?|plans?|"
    r"charts?|mock-?ups?|wireframes?|spreadsheet|presentation|website|app|portal|data|role|job|"
    r"process|structure|strategy|benefits|package|contract|project|product|system|photos?|"
    r"pictures?|"
    r"video|way|how|what|that|where|why|respect|cv|test|task|scenario|questions?|example"
)
_PLACE = (
    rf"(?:{ROOMS}|table|counter|bench|desk|aga|sofa|van|lorry|truck|tractor|boat|bus|car|field)"
)
_TOLD = (
    (
        "video",
        r"dial+ed in|logged (?:on|in)|on mute|(?:was|were|is) muted|unmute\w*|shar(?:ed|ing) (?:my|"
        r"his|her|their|the|a) screens?|screen[- ]?shar\w+|(?:my|the|his|her|their) (?:camera|"
        r"webcam|"
        r"headset|wi-?fi|connection|broadband|internet|video|audio|mic|background) (?:was|were|"
        r"kept|"
        r"went|froze|dropped|has|didn|wouldn|died|cut|off|on)|cameras? (?:on|off)|kept freezing|"
        r"froze (?:twice|once|up|on)|(?:join(?:ing)?|meeting|video|the) link (?:didn|wouldn|worked|"
        r"did not|failed)|i can see you(?: both| all)?|can you (?:all |both )?hear me|breakout "
        r"room|virtual background|cat (?:walked|sat) (?:on|across) (?:the|my|his|her) "
        r"(?:keyboard|desk)|in the chat box",
    ),
    (
        "in person",
        r"(?:sat|sit|stood|waited|went|was|were|met|talked|spoke|chatted|perched|came|in) "
        rf"(?:me |us )?(?:\w+ )?(?:in|at|on|round|around|into|through) (?:the|their|her|his|a) "
        rf"(?:[\w'’-]+ )?{_PLACE}|round the table|sat (?:me|us) (?:down )?(?:in|at)|"
        r"(?:(?:i|and|then|we) |^)(?:went|popped|nipped|came|walked|cycled|drove|got) "
        r"(?:over|down|up|round|out|along|in) (?:to|there|here|on the|at|by (?:bus|train))\b|"
        r"(?:^|[;,.] )(?:went|gone|been|going) (?:in|down|over|up|along)(?: (?:at|to|for|"
        r"about))?\b|"
        r"came (?:down|out|up) to (?:meet|get|fetch|collect) me|"
        r"had (?:a|some|my|the) (?:\w+ )?(?:cuppa|coffee|tea|brew)\b|shadow(?:ed|ing) |"
        r"park(?:ing|ed) (?:was |is |a )?(?:awful|a nightmare|impossible|easy|terrible|dreadful|"
        r"bad)|"
        r"(?:qs|questions|interview|chat|talk|presentation|task|activity|seen by [^.;]{2,40}),? "
        r"(?:in|at) (?:the|their) "
        rf"(?:\w+ )?(?:{_PLACE}|shop|store|factory|farm|school|clinic|branch)|"
        r"(?:hat|haben) (?:mir|uns) .{0,50}(?:gezeigt|geführt)|m['’]a (?:montré|fait visiter)|"
        r"me (?:enseñó|mostró)|walk(?:ed)? (?:the|their) (?!dog|line between)|(?:went|walked|"
        r"shown|taken|led) (?:us |"
        r"me )?"
        r"a?round|drove out|drove over|"
        r"(?:show|showe?d|walked|took|taken|led|marched) (?:me|us) (?!(?:straight )?(?:through "
        r")?(?:the |"
        rf"their |his |her |some |a |an |on )?(?:\w+ ){{0,2}}(?:{_ON_SCREEN})\b)|"
        r"just (?:come|got|back|coming|walked|been|got out) (?:out|back|home|in|from|of)|"
        r"just out of|just out\b|just got out|fresh out of|in the van|in the car (?:park|outside|"
        r"after|"
        r"now)|parked (?:my|outside|round|in the|at the|on the|up)|"
        r"(?:on|off|took|caught|missed) the (?:train|tram|bus|tube|ferry|metro)|bus home|train "
        r"home|"
        r"(?:made|brought|poured|gave|offered|got|fetched) (?:me|us) (?:a |an |some )?(?:\w+ )?"
        r"(?:tea|coffee|brew|cuppa|biscuit|cake|espresso|water|tour|lift|taste|go|try)|"
        r"let me (?:try|have a go|loose|taste|hold|touch|drive|handle|in\b)|"
        r"(?:in|at) (?:the )?reception\b(?! (?:class|year|intake|team|job|role))|"
        r"signed (?:me )?in|sign(?:ed)? the visitor|visitors? (?:badge|book|pass)|lanyard|hi-?vis|"
        r"steel toe\w*|let (?:me|us) in(?!to)|buzzed (?:me|us) in|(?:met|collected|fetched) "
        r"(?:me|us) "
        r"(?:at|from|in|by) (?:the )?(?:door|gate|reception|entrance|lift|lobby|station|foyer|desk|"
        r"stairs|yard)|in front of (?:him|her|them)|watched me|"
        r"(?:had|asked|got|made) me (?:(?:to|a) )?(?:\w+ )?(?:cook|cut|pare|make|pour|tie|ice|"
        r"pipe|plate|"
        r"weld|drive|reverse|fit|serve|prune|sew|bake|shape|try on|hold|do (?:a|an|some|two|2|one)|"
        r"strip|wire|fix|hem|build|lift|carry|lay|teach|change|take a)\b|"
        r"(?:did|do|done|doing|had) (?:a|an|my|two|\d) (?:\w+ )?(?:trial|tour|practical|bench "
        r"test|trade "
        r"test|skills? test|walk-?(?:round|through|about))\b|trial (?:cut|hem|shift|service|day|"
        r"lesson|"
        r"session|run|went)|(?:yard|site|farm|shop|ward|workshop|school|home|factory|plant|nursery|"
        r"kitchen|salon|studio|depot|office) (?:visit|tour|walk\w*)|sit-?down (?:with|w/|in)|"
        r"tasting (?:with|w/)|cupping|flights? of stairs|up (?:\w+ )?flights|smell(?:s|ed|t) of|"
        r"(?:place|office|shop|kitchen|building) (?:smell|stank|was (?:cold|warm|freezing|"
        r"spotless|tiny|"
        r"huge|busy))\w*|in the waiting|got there|arrived (?:early|late|ten|at)|turned up|"
        r"dropped me|"
        r"drove me|lunch (?:with|in)|handshake|shook (?:my )?hands?|"
        rf"(?:^|[,;·|] )(?:the |their )?(?:{ROOMS}),",
    ),
    (
        "phone",
        r"(?:he|she|they|[A-Z]\w+|\w+\)) (?:rang|phoned|called) (?:me )?(?:at|for (?:the|our|my|a) "
        r"(?:interview|chat|call|screen)|on the dot|as agreed|(?:@ ?)?\d{1,2}(?:[.:]\d\d|am|pm))|"
        r"(?:on|"
        r"by|over) (?:the )?phone|(?:phone|telephone) (?:interview|screen|chat|call)|spoke by "
        r"phone|"
        r"(?:the|my|bad|crackly) line(?: (?:was|kept|dropped|crackl\w*)|\))|on speaker(?:phone)?\b|"
        r"picked up (?:on|after)|hung up|put me on hold",
    ),
)
#: What is yet to come, or was elsewhere, is no sign of how this one was held.
_TO_COME = regex.compile(
    r"\b(?:next|second|2nd|final|follow-?up|will|would|'ll|’ll|going to|tomorrow|then (?:a|an|an?)|"
    r"invited? (?:me )?(?:back )?to|if (?:i|they)|process|years? ago|used to|when i (?:was|worked)|"
    r"at my (?:old|last|current)|i (?:ran|led|built|made|cut|moved|set))\b",
    regex.IGNORECASE,
)
#: A call that nothing calls a video: heard, not seen.
_CALL = regex.compile(
    r"\b(?:(?:intro\w*|screening|recruiter|initial|first|quick|discovery|informal|\d+[- "
    r"]?mins?(?:ute)?)"
    r" (?:call|screen)|call(?:ed)? (?:w/|with|from|by)|(?:had|did) (?:a|the|my) (?:\w+ )?call|"
    r"recruiter screen)\b|\brang (?:me|at|\d)",
    regex.IGNORECASE,
)


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
    return best if counts[best] else "phone" if calls else None
