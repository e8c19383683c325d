"""How the interview was held: in person, by video, by phone."""

from collections.abc import Iterable, Sequence

from writer import regex

MODES = (
    ("video", r"video(?:-?call| call| interview|konferenz)?|zoom|(?:ms |microsoft )?teams|google "
              r"meet|skype|webex|visio\w*|videollamada|videochamada|"
              r"videochiamata|wideo\w*|remote(?:ly)?|online|virtual(?:ly)?(?: "
              r"interview)?|hangouts|facetime|"
              r"discord|jitsi|whereby|"
              r"https?://(?:meet|zoom|teams|[\w.-]*(?:zoom|webex|meet)\.)\S*"),
    ("phone", r"(?:by |over the |on the |per )?(?:tele)?phone(?: call| interview| screen\w*)?|"
              r"telefon\w*|tel\.?|par téléphone|por teléfono|call|phone screen"),
    ("in person", r"in[- ]person|on[- ]?site|face[- ]to[- ]face|f2f|vor ort|sur place|op "
     "(?:kantoor|locatie)|rondleiding|di persona|presencial|"
                  r"in[- ]store|in their offices?|at (?:their|the) offices?|"
                  r"their offices?|in (?:the )?office|persönlich|en personne|en persona|"
                  r"walk-?round|probetag|probearbeiten|schnuppertag|in der filiale|at the "
                  r"(?:school|hospital|restaurant|site|lab|"
                  r"clinic|ward)"),
)  # fmt: skip
_STRONG_MODES = (
    ("video", r"(?:on|via|over|by|per|auf|par|por)\s+(?:a\s+|ms\s+|microsoft\s+|"
              r"google\s+)?(?:meet\b|discord|zoom|teams|ms teams|google meet|skype|webex|video\w*|"
              r"visio\w*)|"
              r"facetime(?= with|d\b|[,.]|$)|"
              r"(?:video|discord|skype|facetime|webex|meet) (?:call|interview|chat|link)|"
              r"(?:whatsapp|messenger) video|zoom "
              r"(?:call|interview|with|link)|teams (?:call|"
              r"interview|meeting|link|chat)|videocall|"
              r"(?:interview\w*|met|spoke)\s+(?:\w+\s+){0,3}(?:online|remotely)"),
    ("phone", r"(?:on|over|by) the (?:tele)?phone|(?:phoned|rung) by|"
              r"(?:phone|telephone|telefon)\s?(?:interview|"
              r"screen\w*|interveiw|-?gespräch|call with)|interview\w*\s+(?:\w+\s+){0,3}(?:by|"
              r"over the|on the) phone|"
              r"entretien (?:téléphonique|par téléphone)"),
    ("in person", r"in[- ]person|(?:on[- ]?)?site (?:interview|visit)|on[- ]?site (?:with|w/)|"
                  r"interview\w*\b[^.;\n]{0,40}\s+on[- ]?site|"
                  r"(?:come|report|go) to (?:the|our) (?:\w+ )?(?:gate|reception|entrance|"
                  r"front desk)|"
                  r"(?:meet\w*|see\w*|interview\w*|come|invited?)\b(?:[^.\n]|"
                  r"\.(?=\d)){0,60} at (?:the|our) (?:practice|school|"
                  r"surgery|salon|garage|hotel|shop|depot|clinic|home|nursery|showroom|workshop)\b|"
                  r"face[- ]to[- ]face|at our (?:[\w'’-]+ ){0,2}(?:offices?|practice|school|site|"
                  r"centre|center|"
                  r"hq|headquarters|premises|clinic|hospital|restaurant|studio|depot|campus)|"
                  r"show(?:ed|n) (?:me|us)?\s*(?:a?round)|"
                  r"(?:walked|took|led|gave) me (?:straight )?(?:through (?:to|"
                  r"the (?:kitchen|wards?|shop|workshop|factory|plant|school|yard|site|warehouse|"
                  r"lab|offices?|building|floor))\b|round|around|a tour|on "
                  r"a tour)|tour of (?:the )?|at their (?:office|site|place|hq|headquarters|"
                  r"premises)|"
                  r"(?<!clinical )trial (?:(?:shift|day|lesson)"
                  r"(?! (?:on )?(?:next|tbc|if|mon|tue|wed|thu|fri|sat|sun))|at)|"
                  r"probetag|probearbeiten|vor ort|sur place|their "
                  r"offices?(?! hours)|"
                  r"handshake|shook (?:my )?hands?|"
                  r"drove (?:out|there|over)|got there (?:early|late|ten)|waiting room|"
                  r"reception desk|in their (?:office|kitchen|lab|staff ?room|"
                  r"workshop|boardroom|studio|showroom|shop|yard|depot|warehouse|garage|surgery)"),
)  # fmt: skip
ROOMS = (
    r"(?:board|staff|class|show|tea|sacristy|meeting|interview|training|common|work|back|stock|"
    r"dining|consulting|changing|committee|seminar|conference)[ -]?room|hall|kitchen|yard|"
    r"work ?shop|warehouse|porta-?kabin|portacabin|cabin|library|office|studio|salon|garage|"
    r"church|vestry|lab|laboratory|canteen|cafe|café|caff|surgery|bar|barn|depot|greenhouse|"
    r"glasshouse|basement|lobby|foyer|reception|chapel|gallery|nursery|packhouse|mess room|"
    r"snug|parlour|dairy|shed|hangar|unit|sorting office|site hut|site office|theatre|"
    r"conservatory|gym|sports hall|ward|pub"
)
#: What a part of a title or first line says about the place: a room, an office, a street.
_PLACES = regex.compile(
    rf"(?:(?:in|at) (?:the|their|her|his|a)\s+(?:[\w'’-]+\s+){{0,2}}(?:{ROOMS})\b|"
    rf"^(?:{ROOMS})(?: (?:{ROOMS}))?s?$|^(?:the|their|his|her) (?:\w+ )?(?:{ROOMS})"
    rf"(?: in (?-i:[A-Z])\w+)?$|^(?:the |"
    rf"their )?(?:roastery|unit|floor|building|block) "
    rf"\w{1, 3}$|\d(?:st|nd|rd|th) floor$|"
    r"\b(?:board|committee|meeting|interview|training|seminar) ?room\b|"
    r"(?<!front )(?<!back )(?<!home )(?<!post )\b(?-i:offices?)$|"
    r"\b(?:hq|headquarters|head office|town hall|civic (?:centre|offices)|council house)\b|"
    r"\b(?:green|panelled|oak|interview) room\b|^room \w|\broom \d|"
    r"(?:in|at) the (?:hospice|school|college|hotel|museum|farm|shop|factory|plant|bakery|branch|"
    r"clinic|restaurant|cent(?:re|er)|brewery|house|parish|estate|gardens?|stables|care home|"
    r"practice|depot|club|home|mill|dental surgery|venue|theatre|sorting office|yard)\b|"
    r"\b(?:w warsztacie|na miejscu|in laboratorio|in cucina|in negozio|na cozinha)\b|"
    r"\ben (?:la|el) (?:residencia|tienda|oficina|cocina|cl[ií]nica|restaurante|hotel|taller|"
    r"hospital|local|colegio)\b|\bin (?:der|het|de) (?:werkstatt|praxis|küche|kantoor|kas)\b)",
    regex.IGNORECASE,
)
_STREET = regex.compile(
    r"(?:\b\d{1,4}[A-Za-z]?,?\s+(?:[A-ZÀ-Þ][\w'’-]+\s+){1,3}(?:Street|Road|Lane|Avenue|Square|"
    r"Terrace|Row|Quay|Wharf|Way|Close|Drive|Boulevard|St|Rd|Ave|Ln|Blvd)\b|"
    r"\([A-ZÀ-Þ][\w'’-]+ (?:Street|Road|Lane|Avenue|Rd|St|Ave)\)|"
    r"\b(?:on|in) [A-ZÀ-Þ][\w'’-]+ (?:Street|Road|Lane|Avenue)\b)"
)
_PARTS = regex.compile(r"\s*[|,;·•()\[\]]\s*|\s+[-–—@]{1,2}\s+|\.\s+|:\s+(?!//)|\t|\s{3,}")


_NEXT = regex.compile(
    r"\b(?:i|you|they|she|he|we)(?: would|['’]d be)\b|"
    r"\blet (?:me|us) know\b|\bdecision\b|\boutcome\b|"
    r"\bnext (?:would|will|is|step|stage|round|interview|one)\b|"
    r"\b(?:second|final) (?:round|stage|interview) (?:will|would|is)\b",
    regex.IGNORECASE,
)
#: "Zoom w/ Piet Bakker + Anna Lund"
_PHONE = regex.compile(r"(?:tele)?phone (?:call )?(?:w/?|with)(?= )", regex.IGNORECASE)
#: "barista trial", "Trial + chat 14 Nov"
_TRIAL = regex.compile(
    r"(?:(?!.*(?:clinical|drug|field|fair|time))[\w' -]{3,40} )?trial(?: shift| day)?"
    r"(?: (?:[+&]|(?-i:[A-ZÀ-Þ])).*)?",
    regex.IGNORECASE,
)
_VIDEO = regex.compile(
    r"(?:ms |microsoft |google )?(?:zoom|teams|skype|webex|meet|video(?: call)?)\s+(?:w/|with|\()",
    regex.IGNORECASE,
)


_ROOM = regex.compile(rf"(?:(?:the|their|a)\s)?(?:[\w'’-]+\s)?(?:{ROOMS})s?", regex.IGNORECASE)


def is_room(words: str) -> bool:
    """Tell whether words are a room or place to sit in: "lobby bar", "staff room"."""
    found = _ROOM.fullmatch(words)
    return found is not None and any(found[0].startswith(one) for one in _SITTING)


_SITTING = ("the lobby", "lobby", "the bar", "hotel bar", "staff", "meeting", "board", "back")


def search_mode(table: Sequence[tuple[str, str]], text: str, *, whole: bool) -> str | None:
    """Return the mode of `table` that `text` names first; `whole`: it is most of it."""
    best: tuple[int, str] | None = None
    for mode, pattern in table:
        found = regex.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, regex.IGNORECASE)
        if (
            found
            and (not whole or len(found[0]) * 2 >= len(text.strip()))
            and (best is None or found.start() < best[0])
        ):
            best = found.start(), mode
    return best[1] if best else None


def mode_of_value(text: str) -> str | None:
    """Return the mode that a label's value or part of a title names."""
    return search_mode(MODES, text, whole=False)


def mode_of_prose(text: str) -> str | None:
    """Return the mode that running text shows beyond doubt ("showed me round", "on Zoom")."""
    text = _PASSING.sub("", text)
    planned = _LATER.match(text) and _PLANNED.search(text)
    return None if planned or _NEXT.search(text) else search_mode(_STRONG_MODES, text, whole=False)


#: What an earlier round was, told in passing.
_PASSING = regex.compile(r"\((?:the )?(?:first|1st|initial|previous|earlier)\b[^()]*\)", regex.I)
#: "2nd i/v in person w/c 23rd" below the first line says nothing of this one.
_LATER = regex.compile(r"\W*(?:next|then|2nd|second|3rd|third|final)\b", regex.IGNORECASE)


_PLANNED = regex.compile(r"w/c|\b(?:tbc|next|soon|maybe|probably|if|will|would|week)\b", regex.I)


def mode_of_head(lines: Iterable[str]) -> str | None:
    """Return the mode that a part of the first lines names: "Teams", "room 2"."""
    for at, line in enumerate(_PASSING.sub("", line) for line in lines):
        if at and _LATER.match(line):
            continue
        for part in _PARTS.split(line[:240]):
            plain = part.strip(" .*_#~-–—")
            if plain.casefold() != "call" and (mode := search_mode(MODES, plain, whole=True)):
                return mode
            if at == 0 and _TRIAL.fullmatch(plain):
                return "in person"
            if _VIDEO.match(plain):
                return "video"
            if _PHONE.match(plain):
                return "phone"
            if len(plain.split()) <= 8 and _PLACES.search(plain):
                return "in person"
        if _STREET.search(line):
            return "in person"
    return None
