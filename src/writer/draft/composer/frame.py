"""What stands around the body of a message: subject, greeting and closing."""

from writer.brief.brief import Brief
from writer.brief.days import on_past_day, weekday
from writer.draft.composer.slots import short_role
from writer.regex import Pattern

MAX_SUBJECT_WORDS = 9
MAX_SUBJECT_CHARS = 60
#: Forms of address, without their full stop.
TITLES = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Chef Rev Reverend Sister Matron Judge Captain Capt
    Sgt Sergeant Lt Lieutenant Col Colonel Major General Commander Inspector Fr Father Rabbi Imam
    Pastor Canon Cllr Councillor Lady Lord Baroness Frau Herr Madame Monsieur Mme Mlle Señor Señora
    Sr Sra Signor Signora Coach Principal Dean Hon Justice
    """.split()
)
#: These stand before the first name ("Sir Hugh").
_FIRST_NAME_TITLES = frozenset({"Sir", "Dame"})

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


def subject(brief: Brief) -> str | None:
    """Return the subject line: at most 9 words and 60 characters; None where there is none."""
    if brief.channel not in ("email", "letter"):
        return None
    role = short_role(brief.role)
    day = brief.interview_date
    past = on_past_day(day, brief.today, month_first=brief.month_first)
    named = weekday(day) if day and past and past.startswith("on ") and past[3:].isalpha() else None
    choices = [s.format(role=role, day=named) for s in _ROLE_SUBJECTS if role]
    choices += [s.format(role=role, day=named) for s in _DAY_SUBJECTS if role and named]
    if not role:
        at = f" at {brief.company}" if brief.company else ""
        choices = [s + at for s in _PLAIN_SUBJECTS]
    choices = [s[:1].upper() + s[1:] for s in choices]
    short = [f"Thank you: {role}"] if role else []
    fitting = [s for s in choices if _fits(s)] or [*short, *_PLAIN_SUBJECTS]
    fitting = [s for s in fitting if _fits(s)]
    return fitting[brief.seed // 11 % len(fitting)]


def _fits(text: str) -> bool:
    return len(text.split()) <= MAX_SUBJECT_WORDS and len(text) <= MAX_SUBJECT_CHARS


def greeting(brief: Brief) -> str:
    """Return "Dear Katarzyna,", "Dear Dr Ruiz," or "Dear hiring team,"."""
    return f"Dear {address(brief.recipient.name, brief.recipient.aliases)},"


def address(name: str, aliases: tuple[str, ...] = ()) -> str:
    """Return how to address somebody: by title and surname, by first name, or in full.

    By first name only where it is certain which part that is: the notes call them so (`aliases`),
    it is a well-known one, or the name has two plain parts. Otherwise in full.
    """
    parts = _ASIDE.sub(" ", name).split(",")[0].split()
    if not parts:
        return name or "hiring team"
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


def closing(brief: Brief) -> str:
    """Return the line above the signature, with its comma."""
    choices = _CARD_CLOSINGS if brief.channel == "card" else _CLOSINGS
    return choices[brief.seed // 13 % len(choices)]
