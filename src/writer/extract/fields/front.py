"""Front matter read into fields: keys in common spellings, values as YAML gave them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.extract.names.mention import Mention
from writer.extract.names.people import read_people
from writer.extract.names.pieces import EMAIL
from writer.extract.structure.labels import FieldName, field_of

_OWN_KEYS: dict[str, FieldName] = {
    "name": "candidate",
    "from": "candidate",
    "decision_by": "decision",
    "decision_date": "decision",
    "next_step": "next",
    "next_steps": "next",
    "do_not_contact": "no_contact",
    "no_contact": "no_contact",
    "interviewer": "people",
    "interviewers": "people",
    "panel": "people",
    "title": "role",
    "contact": "contact",
}


@dataclass(slots=True)
class Front:
    """The fields of the front matter; `problems` name values that could not be read."""

    values: dict[FieldName, object] = field(default_factory=dict)
    people: list[Mention] = field(default_factory=list)
    contacts: list[Mention] = field(default_factory=list)

    def text(self, key: FieldName) -> str | None:
        """Return the value of `key` as words, or None."""
        value = self.values.get(key)
        if value is None or isinstance(value, (bool, list, dict)):
            return None
        return " ".join(str(value).split()) or None

    def date(self, key: FieldName) -> dt.date | None:
        """Return the value of `key` where YAML read it as a date."""
        value = self.values.get(key)
        if isinstance(value, dt.datetime):
            return value.date()
        return value if isinstance(value, dt.date) else None


def read_front(front_matter: Mapping[str, object]) -> Front:
    """Return the fields that the front matter names; unknown keys are left alone."""
    front = Front()
    for key, value in front_matter.items():
        plain = str(key).strip().casefold()
        role = _OWN_KEYS.get(plain.replace("-", "_").replace(" ", "_"))
        role = role or field_of(plain.replace("_", " ").replace("-", " "))
        if role == "people":
            front.people += _people(value)
        elif role == "contact":
            front.contacts += _people(value)
        elif role is not None and value is not None:
            front.values.setdefault(role, value)
    return front


def _people(value: object) -> list[Mention]:
    if isinstance(value, str):
        return read_people(value, 0, len(value), weight=3)
    if isinstance(value, Mapping):
        named = _person(value)
        if named is not None:
            return [named]
        pairs = (f"{name}, {title}" for name, title in value.items())
        return [one for pair in pairs for one in _people(pair)]
    if isinstance(value, list):
        return [one for entry in value for one in _people(entry)]
    return []


def _person(value: Mapping[object, object]) -> Mention | None:
    found: dict[str, str] = {}
    for key, entry in value.items():
        role = field_of(str(key))
        if isinstance(entry, (str, int)) and role is not None:
            found.setdefault("title" if role == "role" else role, " ".join(str(entry).split()))
    name = found.get("name") or found.get("people") or found.get("candidate")
    if not name:
        return None
    email = EMAIL.search(found.get("email", ""))
    return Mention(name, 0, 0, found.get("title"), email[0] if email else None, 4)
