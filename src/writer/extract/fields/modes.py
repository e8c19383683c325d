"""How the interview was held: in person, by video, by phone."""

from collections.abc import Sequence

from writer import regex

MODES = (
    ("video", r"video(?:-?call| call| interview|konferenz)?|zoom|(?:ms |microsoft )?teams|google "
              r"meet|skype|webex|visio\w*|videollamada|remote(?:ly)?|online|hangouts|facetime"),
    ("phone", r"(?:by |over the |on the |per )?(?:tele)?phone(?: call| interview| screen\w*)?|"
              r"telefon\w*|par téléphone|por teléfono|call|phone screen"),
    ("in person", r"in[- ]person|on[- ]?site|face[- ]to[- ]face|f2f|vor ort|sur place|presencial|"
                  r"in their offices?|at (?:their|the) offices?|"
                  r"their offices?|in (?:the )?office|persönlich|en personne|en persona|"
                  r"walk-?round|in der filiale|at the (?:school|hospital|restaurant|site|lab|"
                  r"clinic|ward)"),
)  # fmt: skip
_STRONG_MODES = (
    ("video", r"(?:on|via|over|by|per|auf|par|por)\s+(?:a\s+|ms\s+|microsoft\s+|"
              r"google\s+)?(?:meet\b|zoom|teams|ms teams|google meet|skype|webex|video\w*|"
              r"visio\w*)|"
              r"video (?:call|interview|chat)|zoom (?:call|interview|with)|teams (?:call|"
              r"interview|meeting)|videocall|"
              r"(?:interview\w*|met|spoke)\s+(?:\w+\s+){0,3}(?:online|remotely)"),
    ("phone", r"(?:on|over|by) the (?:tele)?phone|(?:phone|telephone|telefon)\s?(?:interview|"
              r"screen\w*|interveiw|-?gespräch|call with)|interview\w*\s+(?:\w+\s+){0,3}(?:by|"
              r"over the|on the) phone|"
              r"entretien (?:téléphonique|par téléphone)"),
    ("in person", r"in[- ]person|on[- ]?site (?:interview|visit)|interview\w*\s+on[- ]?site|"
                  r"face[- ]to[- ]face|show(?:ed|n) (?:me|us)?\s*(?:a?round)|"
                  r"(?:walked|took|led|gave) me (?:straight )?(?:through|round|around|a tour|on "
                  r"a tour)|tour of (?:the )?|at their (?:office|site|place|hq|headquarters|"
                  r"premises)|"
                  r"trial (?:shift|day|lesson)|vor ort|sur place|their offices?(?! hours)|"
                  r"handshake|shook (?:my )?hands?|"
                  r"drove (?:out|there|over)|got there (?:early|late|ten)|waiting room|"
                  r"reception desk|in their (?:office|kitchen|lab|staff ?room)"),
)  # fmt: skip


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
    return search_mode(_STRONG_MODES, text, whole=False)
