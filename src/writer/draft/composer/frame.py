"""What stands around the body of a message: subject, greeting and closing."""

from collections.abc import Collection, Sequence

from writer.brief.brief import Brief
from writer.brief.days import day_and_month, on_past_day, weekday
from writer.draft.composer.slots import short_role
from writer.kinds import SPOKEN, Kind
from writer.regex import Pattern

MAX_SUBJECT_WORDS = 9
MAX_SUBJECT_CHARS = 60
#: Forms of address, without their full stop.
TITLES = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Chef Rev Reverend Sister Matron Judge Captain Capt
    Sgt Sergeant Lt Lieutenant Col Colonel Major General Commander Inspector Fr Father Rabbi Imam
    Pastor Canon Cllr Councillor Lady Lord Baroness Frau Herr Madame Monsieur Mme Mlle Señor Señora
    Sr Sra Signor Signora Coach Principal Hon Justice
    """.split()
)
#: These stand before the first name ("Sir Hugh").
_FIRST_NAME_TITLES = frozenset({"Sir", "Dame"})

#: "Big Malc" is Malc to write to.
_NICKNAMES = frozenset({"Big", "Little", "Old", "Young"})
#: A nickname or remark inside a name: "Steve" in '"Big" Steve Harker' stays, "Big" does not.
_ASIDE = Pattern(r"[\"“(][^\"”)]*[\"”)]")
_CLOSINGS = (
    "Kind regards,",
    "Best regards,",
    "With kind regards,",
    "With best wishes,",
    "Best wishes,",
    "Sincerely,",
)
_CARD_CLOSINGS = ("With thanks,", "Kind regards,", "With best wishes,", "Best wishes,")
_ROLE_SUBJECTS = (
    "Thank you: {role} interview",
    "Thank you for our conversation: {role}",
    "{role} interview: thank you",
    "Our conversation about the {role} role",
    "Thank you for your time: {role}",
    "Thank you for talking about the {role} role",
    "Thank you for the {role} interview",
)
_DAY_SUBJECTS = ("Thank you for {day}: {role}", "{role} interview on {day}: thank you")
_PLAIN_SUBJECTS = (
    "Thank you for your time",
    "Thank you for our conversation",
    "Thank you for the interview",
    "Thank you for talking with me",
)

_Subjects = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
#: With the title, with the day as well, with neither.
_SUBJECTS: dict[Kind, _Subjects] = {
    "thanks": (_ROLE_SUBJECTS, _DAY_SUBJECTS, _PLAIN_SUBJECTS),
    "followup": (
        (
            "Following up: {role}",
            "My interview for the {role} role",
            "{role} interview: following up",
            "The {role} role: following up",
        ),
        ("{role}: my interview on {date}", "{role} interview on {date}"),
        ("Following up on my interview", "My interview"),
    ),
    "feedback": (
        (
            "Feedback on my {role} interview",
            "{role} interview: a request for feedback",
            "My {role} interview: feedback",
        ),
        (),
        ("A request for feedback on my interview", "Feedback on my interview"),
    ),
    "keep-in-touch": (
        (
            "{role} interview: thank you",
            "Thank you for the {role} interview",
            "The {role} role: thank you, and keeping in touch",
        ),
        (),
        ("Thank you for the interview", "Thank you for your time"),
    ),
    "still-waiting": (
        (
            "The {role} role: thank you for your message",
            "{role}: thank you for letting me know",
            "The {role} decision: thank you for letting me know",
        ),
        (),
        ("Thank you for your message about the position",),
    ),
    "offer-reply": (
        (
            "Your offer of the {role} role: thank you",
            "{role}: thank you for your offer",
            "Thank you for your offer: {role}",
        ),
        (),
        ("Thank you for your offer of the position",),
    ),
}
#: Of a second follow-up.
_SECOND_SUBJECTS: _Subjects = (
    ("{role}: a second note", "A short note about the {role} role", "The {role} decision"),
    (),
    ("A short note about my interview", "My interview: a second note"),
)
_SHORT: dict[Kind, str] = {
    "thanks": "Thank you: {role}",
    "followup": "Following up: {role}",
    "feedback": "Feedback: {role}",
    "keep-in-touch": "Thank you: {role}",
    "still-waiting": "Thank you: {role}",
    "offer-reply": "Your offer: {role}",
}


def subject(brief: Brief, used: Collection[str] = ()) -> str | None:
    """Return the subject line: at most 9 words and 60 characters; None where there is none.

    It is none of those in `used`, while there is another.
    """
    if brief.channel not in ("email", "letter"):
        return None
    role = short_role(brief.role)
    day = brief.interview_date
    past = on_past_day(day, brief.today, month_first=brief.month_first)
    named = weekday(day) if day and past and past.startswith("on ") and past[3:].isalpha() else None
    date = day_and_month(day, month_first=brief.month_first) if day and past else None
    titled, dated, plain = _SECOND_SUBJECTS if brief.again else _SUBJECTS[brief.kind]
    choices = [s.format(role=role) for s in titled if role]
    choices += [s.format(role=role, day=named, date=date) for s in dated if role and named and date]
    if not role:
        at = f" at {brief.company}" if brief.company else ""
        choices = [s + at for s in plain]
    choices = [s[:1].upper() + s[1:] for s in choices]
    short = [_SHORT[brief.kind].format(role=role)] if role else []
    fitting = [s for s in choices if _fits(s)] or [*short, *plain]
    fitting = [s for s in fitting if _fits(s)]
    fitting = [s for s in fitting if s not in used] or fitting
    return fitting[brief.seed // 11 % len(fitting)]


def _fits(text: str) -> bool:
    return len(text.split()) <= MAX_SUBJECT_WORDS and len(text) <= MAX_SUBJECT_CHARS


def greeting(brief: Brief) -> str:
    """Return "Dear Katarzyna,", "Dear Dr Ruiz,", "Dear hiring team,"; spoken, "Hello Dr Ruiz.".

    At the end of an interview, "Dr Ruiz,", or "" where nobody's name is known.
    """
    person = brief.recipient
    if person.name:
        name = address(person.name, person.aliases)
    else:
        name = "HR team" if brief.by_agency else "hiring team"
    return _greeted(name, brief)


def plain_greetings(brief: Brief) -> tuple[str, ...]:
    """Return greetings by the full name, without titles, and by its first and last word."""
    words = _ASIDE.sub(" ", brief.recipient.name).split(",")[0].split()
    bare = [word for word in words if word.rstrip(".") not in TITLES] or words
    names = (" ".join(words), " ".join(bare), *bare[:1], *bare[-1:])
    return tuple(_greeted(name, brief) for name in names if name)


def _greeted(name: str, brief: Brief) -> str:
    known = brief.recipient.name
    if brief.channel == "speech":
        return f"{name}," if known else ""
    if brief.channel in SPOKEN:
        return f"Hello {name}." if known else "Hello."
    return f"Dear {name},"


def address(name: str, aliases: tuple[str, ...] = ()) -> str:
    """Return how to address somebody: by title and surname, by first name, or in full.

    By first name only where it is certain which part that is: the notes call them so (`aliases`),
    it is a well-known one, or the name has two plain parts. Otherwise in full.
    """
    parts = _ASIDE.sub(" ", name).split(",")[0].split()
    if not parts:
        return name or "hiring team"
    if len(parts) > 1 and parts[0] in _NICKNAMES:
        parts = parts[1:]
    title = parts[0].rstrip(".")
    if parts[0] == "M." and len(parts) > 2 and len(parts[1].rstrip(".")) > 1:
        return f"M. {surname(parts[1:])}"
    if title in _FIRST_NAME_TITLES and len(parts) > 1:
        return f"{parts[0]} {parts[1]}"
    if title in TITLES and len(parts) > 1:
        # "Prof. Dr. Weiß" keeps the first title only.
        rest = [p for p in parts[1:] if p.rstrip(".") not in TITLES] or parts[1:]
        return f"{parts[0]} {surname(rest)}"
    return parts[0] if _is_first_name(parts, aliases) else " ".join(parts)


def _is_first_name(parts: list[str], aliases: tuple[str, ...]) -> bool:
    """Tell whether the first part of a full name is certainly the given name."""
    first, rest = parts[0], parts[1:]
    plain = all(p[1:].islower() and len(p) > 1 for p in first.split("-")) and first[-1] != "."
    if not rest or not plain:
        return False
    if first in aliases or _is_given(first):
        return True
    # "Nagy Ágnes", "Zhou Mei-Ling": the family name may stand first.
    swapped = "-" in rest[-1] and "-" not in first and len(rest) == 1 and len(first) < 5
    return len(rest) == 1 and len(first) > 2 and not _is_given(rest[0]) and not swapped


def _is_given(word: str) -> bool:
    # Imported here, since the list is long and most names need no look at it.
    from writer.extract.names.given_names import is_given_name

    return is_given_name(word) or ("-" in word and is_given_name(word.split("-")[0]))


def surname(parts: list[str]) -> str:
    """Return the surname with its particles ("van der Berg") from a name's parts."""
    for index, part in enumerate(parts):
        if index and part[:1].islower():
            return " ".join(parts[index:])
    return parts[-1]


def closing(brief: Brief, used: Collection[str] = ()) -> str:
    """Return the line above the signature, with its comma; "" where nothing is signed.

    It is none of those in `used`, while there is another.
    """
    if brief.channel in SPOKEN:
        return ""
    choices: Sequence[str] = _CARD_CLOSINGS if brief.channel == "card" else _CLOSINGS
    worn = {c.split()[-1] for c in choices if c in used}
    fresh = [c for c in choices if c.split()[-1] not in worn]
    choices = fresh or [c for c in choices if c not in used] or choices
    return choices[brief.seed // 13 % len(choices)]


def signature(brief: Brief) -> str:
    """Return the name that signs the message; "" where nothing is signed."""
    return "" if brief.channel in SPOKEN else brief.sender
