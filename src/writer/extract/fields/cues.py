"""The words of a title that are no part of its post, firm or day, and where it is cut."""

from collections.abc import Iterator

from writer import regex
from writer.extract.dates.written import DateFound
from writer.extract.fields.role import is_role
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base

NOISE = (
    r"(?:my\s+|your\s+|our\s+|the\s+|today['’]s\s+|yesterday['’]s\s+|quick\s+|rough\s+|raw\s+|"
    r"some\s+)*(?:(?:first|second|third|1st|2nd|3rd|final|last|recruiter|agency|panel|phone|video|"
    r"job|zoom|teams|"
    r"telephone|telefonisch\w*|telefon-?|video-?|persönlich\w*|online|in-person|trial|group|"
    r"meeting|campus|site|onsite)[\s-]+)*(?:[il]nterview|"
    r"interveiw|intervew|interviewed|telefoninterview|videointerview|i/?v|intvw?|notes?|"
    r"notizen|debrief|recap|gespräch|"
    r"vorstellungsgespräch|bewerbungsgespräch|entretien|entrevista|rozmowa|colloquio|pohovor|"
    r"pogovor|mülakat|haastattelu|interjú|"
    r"sollicitatiegesprek|"
    r"screening|screen|shift|"
    r"conversation|chat|call|"
    r"zoom|teams|video call|phone call|just back|back|home|been|ai-generated|write[- ]?up|visit|"
    r"talk(?=\s+\+)|memo|minutes|recording|transcript|summary|record|report|prueba|essai|journée "
    r"d'essai|"
    r"probearbeiten|probetag|prova|gesprächsnotiz(?:en)?|notat|samtal|intervju|trial(?: "
    r"shift| day)?(?=\s+(?:at|@|with|for|-|–|—)\b)|"
    r"brain dump|thoughts|impressions|answers?|questions?|preparation|reflections|log|diary|aac|"
    r"assessment (?:cent(?:re|er)|day)|selection (?:day|panel)|audition|viva|gesprek(?: met)?|"
    r"re|fwd?|aw|invitation|einladung|prep)"
)
_PREFIX = regex.compile(
    rf"\s*(?:so\s+|had\s+(?:an?\s+|my\s+)?)?(?:{NOISE}\b\s*(?:to self\s*|téléphonique\s*|"
    rf"telefónica\s*|telefonico\s*|en visio\w*\s*|d'embauche\s*|de "
    rf"trabajo\s*|de emprego\s*|di lavoro\s*|kwalifikacyjna\s*|o pracę\s*)?"
    rf"(?:(?:done|over|finished)\b\W*|[:,+–—-]\s*|interviews?\b\s*|w/\s*|(?:today['’]s|yesterday['’]s|after|at|with|from|for|"
    rf"on|of|about|by|the|an?|today|yesterday|bei|beim|für|als|mit|chez|pour|por|en|para|con|com|da|"
    rf"dal|dalla|al|alla|del|di|avec|"
    rf"zum|zur|à|au|aux|dans|el|la|los|las|le|les|der|die|das|dem|den|no|na|em|w|we|presso|il|"
    rf"bij|het|hos|interview)\b\s*)*)+",
    regex.IGNORECASE,
)
_SEGMENT = regex.compile(
    r"\s+(?:[-–—|·•/@]{1,2}|[x×]|<-?>)\s+|\s*[,;()|]\s*|\s*:\s+|\n|\s{3,}|"
    r"\s*[\U0001F300-\U0001FAFF\u2600-\u27BF]+\s*|\s+@\s*|"
    r"(?<=[\w)])(?<!\b[A-Z])(?<!\bSt)(?<!\bDr)(?<!\bMt)(?<!\bAssoc)(?<!\bAsst)(?<!\bSnr)(?<!\bJnr)\.\s+|"
    r"(?<!Department)(?<!Ministry)(?<!Institute)(?<!Centre)"
    r"(?<!Center)(?<!Society)(?<!Foundation)(?<!Council)(?<!Campaign)(?<!Trust)(?<!Office)"
    r"(?<!Board)(?<!Commission)(?<!Agency)(?<!Association)(?<!School)(?<!College)\s+(?=\bfor\b|\bre\s(?-i:[A-Z])|"
    r"\bat\b|\bbei\b|\bchez\b)|\s+(?=for\s(?:the|an?|their)\s[a-z])"
)
SUFFIX = regex.compile(
    r"(?:\s+(?:intro\w*|phone|telephone|video|zoom|teams|first|second|final|1st|2nd|3rd|panel|"
    r"recruiter|initial|technical|tech|on-?site|hr|screening|trial|group|round|stage|job|post|"
    r"interview|#?\d))*"
    r"\s+(?:interview|i/?v|visit|round|panel|meeting|chat|screening|notes?|debrief|recap|call|"
    r"assessment (?:day|cent(?:re|er))|selection day|trial(?: shift| day)?|"
    r"screen|"
    r"position|role|post|job|gespräch|entretien|"
    r"entrevista)s?$",
    regex.IGNORECASE,
)
SENTENCE = regex.compile(
    r"\b(?:i|they|she|he|we|me|my|met|was|were|is|are|said|asked|told|went|wants?|ran|showed|"
    r"forgot|ich|sie|je|j['’]ai|ils|nous|"
    r"will|spoke|talked|saw|had|thanks|chaired|hosted|led|introduced|interviewers?|panel "
    r"was)\b(?!['’/])",
    regex.IGNORECASE,
)

VERB = regex.compile(
    r"\b(?:i|we|they|she|he|you)['’](?:d|ve|m|ll|re|s)\b|\b(?:did|does|joined|gave|took|runs|"
    r"leads|explained|mentioned|promised)\b",
    regex.IGNORECASE,
)
#: "Gespräch bei Autohaus Bremer am 13.11."
_BEFORE_DATE = regex.compile(
    r"(?:\s+(?:on|am|vom|le|el|dated|den|dnia|em|il))?(?:(?:^|\s+)(?:mon|tues?|weds?|thu(?:rs)?|"
    r"fri|"
    r"sat|sun)\.?)?\s*$",
    regex.IGNORECASE,
)
#: "21 nov 26": two figures behind the month are the year.
_YEAR_LEFT = regex.compile(r"^[ ,]*['’]?2\d\b(?![:.%]?\d)")
#: "[JR-20418]", "(Ref PBS/0417)", "Req #R-88213"
#: "(their office, Hexby)", "(site cabin)": where it was, and nothing of the firm's name.
_IN_ROOMS = regex.compile(
    r"\s*\((?=[^()]*\b(?:offices?|hq|site|cabin|showroom|branch|premises|campus|depot|yard"
    r"|reception|lounge|building|floor)\b)[^()]{3,50}\)",
    regex.IGNORECASE,
)
_REFERENCE = regex.compile(
    r"\s*[\[(](?:(?:job |vacancy )?(?:ref|req|id|no|jr|job|posting)\b[^\])\n]{0,24}|"
    r"[A-Z]{1,4}[-/ ]?\d{2,}"
    r"[\w/-]*|#\s?\w+)[\])]|(?:,|\s[-–—|])\s*(?-i:[A-Z]{1,5})[/-]\d{2,}[\w/-]*|"
    r"\s+[-–—|/]?\s*(?:ref|req(?:uisition)?|job id)\.?\s*(?:no\.?|id)?\s*[:#]?\s*"
    r"[A-Z#]*[-/]?\d[\w/-]*",
    regex.IGNORECASE,
)
#: "(consultant: Gemma Tarn, gemma@bluebell.example)"
ADDRESSED = regex.compile(r"\s*\([^()\n]*@[^()\n]*\)")


#: "The owner, Sir Piers Thornbury, waved": the first words are no post.
OFFICE_HOLDER = regex.compile(
    r"(?:The|Their|Her|His|Our)\s[A-Za-z][\w ]{2,30},\s+[A-ZÀ-Þ][\w.'’-]+(?: "
    r"[A-ZÀ-Þ][\w'’-]+)+,\s+[a-z]"
)


#: "Currently at Denton Pumps (7 yrs)": where the candidate works.
OWN_PLACE = regex.compile(
    r"\W*(?:currently|presently|previously|formerly|still|ex|now|my (?:current|present|old)|"
    r"(?:old|former|previous) (?:boss|manager|colleague|employer|job)|"
    r"(?:client|customer|supplier|contractor|subcontractor)s?(?=\s?[-–—:]))\b",
    regex.IGNORECASE,
)


def is_told(words: str) -> bool:
    """Tell whether words in small letters are said rather than a firm's: "didnt get names"."""
    plain = [word.strip(".,'’") for word in words.split()]
    return any(
        irregular_base(word) or word in STOPWORDS or word in ("didnt", "dont", "cant", "wasnt")
        for word in plain
    )


#: "So the plasterer interview at ..."
_OPENER = regex.compile(
    r"^\W*(?:(?:so|ok|okay|right|well|anyway|and|finally)\W+)+(?=(?-i:the|my|had|an?)\s)",
    regex.IGNORECASE,
)


#: Signs that a scanner takes for a capital within a word: "INTERVlEW N0TES", "ARCHIV1ST".
_MISREAD = regex.compile(r"(?<=[A-Z])[l01|](?=[A-Z]{2})|(?<=[A-Z]{2})[l01|](?=[A-Z])")
_MEANT = {"0": "O"}


def as_meant(line: str) -> str:
    """Return a line of a scan with the capitals that stood on the page."""
    return _MISREAD.sub(lambda sign: _MEANT.get(sign[0], "I"), line)


def without_cues(line: str) -> str:
    """Return a title without "Notes from my interview at" and the like."""
    line = _OPENER.sub("", line, count=1)
    cues = _PREFIX.match(line)
    if _ALSO_TRADE.match(line) and is_role(regex.split(r"\s*[,(|@:]\s*|\s[-–—]\s", line)[0]):
        # "Call centre team leader", "Shift supervisor", "Prep chef"
        return line
    return line[cues.end() :] if cues else line


#: Words of noise that a post may begin with as well.
_ALSO_TRADE = regex.compile(
    r"(?:call|shift|records?|report|screen|screening|prep|log|diary|visit|trial|group|panel|teams?|"
    r"question|site|campus|video|phone|final)\s+(?!with\b|for\b|at\b|from\b|w/|interview|notes?\b|"
    r"call\b|screen\b|chat\b|as\b|of\b)[^\W\d_]",
    regex.IGNORECASE,
)


def without_date(line: str, date: DateFound) -> str:
    """Return a line with a bar where its date stood."""
    before, behind = line[: date.start], line[date.end :]
    return f"{_BEFORE_DATE.sub('', before)} | {_YEAR_LEFT.sub('', behind)}"


def without_clause(line: str) -> str:
    """Return a line without the clause before its dash: "what they asked me - baker, Rye"."""
    clause, dash, rest = line.partition(" - ")
    if not dash or not SENTENCE.search(clause) or SENTENCE.search(rest):
        return line
    return rest if is_role(regex.split(r"\s*[,(|@]\s*", rest)[0]) else line


def is_met_cue(cues: str) -> bool:
    """Tell whether the words cut off end in what stands before people: "Interview with"."""
    return regex.search(r"\b(?:with|w/|by|mit|avec|con)\W*$", cues, regex.IGNORECASE) is not None


def segments(rest: str) -> Iterator[tuple[str, str]]:
    """Yield (the mark before it, the words) for the first parts of a title."""
    at, mark, count = 0, "", 0
    for found in _SEGMENT.finditer(rest):
        part = rest[at : found.start()]
        if part.strip(" .,-–—:#*"):
            yield mark, part
            count += 1
        elif found[0].strip() in ("(", ",") and mark != "(":
            mark = found[0].strip()
        at, mark = found.end(), found[0].strip()
        if count >= 8:
            return
    if rest[at:].strip(" .,-–—:#*"):
        yield mark, rest[at:]


def without_asides(line: str) -> str:
    """Return a line without the number of the post, and without the rooms in brackets behind it."""
    return _IN_ROOMS.sub("", _REFERENCE.sub("", line))
