"""Mentions that are one person's: joined by name, and made into the person they speak of."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from writer.extract.names.mention import Mention
from writer.extract.names.spelling import (
    are_couple,
    fold,
    is_honorific,
    name_parts,
    near,
    same_person,
)
from writer.interview import Person


@dataclass(slots=True)
class Entry:
    """One person while being put together."""

    mentions: list[Mention] = field(default_factory=list)

    def name(self) -> str:
        """Return the fullest and surest spelling."""
        return _best_name(self.mentions)

    def title(self) -> str | None:
        """Return the surest title, of these the longest."""
        titled = [one for one in self.mentions if one.title]
        best = max(titled, key=lambda one: (one.weight, len(one.title or "")), default=None)
        return best.title if best else None

    def email(self) -> str | None:
        """Return the first address."""
        return next((one.email for one in self.mentions if one.email), None)


def _rank(mention: Mention) -> tuple[int, int]:
    words = [word for word in mention.name.split() if not is_honorific(word)]
    whole = sum(len(word.strip(".")) > 1 for word in words)
    return mention.weight, whole


def _best_name(mentions: Sequence[Mention]) -> str:
    """Return the spelling of the contact line, made whole by the words it abbreviates."""
    fullest = max(len(name_parts(one.name)) for one in mentions)
    ranked = sorted(mentions, key=_rank, reverse=True)
    whole = [one for one in ranked if len(name_parts(one.name)) == fullest and _is_whole(one.name)]
    best = (whole or ranked)[0].name
    top = ranked[0]
    if top.weight == 3 and top.name != best and len(name_parts(top.name)) == 1:
        best = _with_given_name(best, top.name)
    return _with_honorific(best, mentions)


def _is_whole(name: str) -> bool:
    return all(len(part.strip(".")) > 1 for part in name_parts(name)[:1] + name_parts(name)[-1:])


def _with_given_name(name: str, card: str) -> str:
    """Spell the given name of `name` as the card does, where the two are slips of each other."""
    words = name.split()
    for at, word in enumerate(words):
        one, two = fold(word), name_parts(card)[0]
        if not is_honorific(word) and one != two and near(one, two) and len(card.split()) == 1:
            return " ".join([*words[:at], card, *words[at + 1 :]])
        if not is_honorific(word) and one == two:
            return " ".join([*words[:at], card.split()[-1], *words[at + 1 :]])
    return name


def _with_honorific(name: str, mentions: Sequence[Mention]) -> str:
    """Keep "Dr" where the notes have it: a doctor is greeted as one."""
    if is_honorific(name.split()[0]):
        return name
    for mention in mentions:
        first, *others = mention.name.split()
        plain = fold(first).rstrip(".")
        if (
            plain in ("dr", "prof", "professor")
            and others
            and name_parts(name)
            and (near(name_parts(name)[-1], name_parts(mention.name)[-1]))
        ):
            return f"{first} {name}"
    return name


def one_called(entries: Sequence[Entry], name: str) -> Entry | None:
    """Return the one entry that `name` may mean; None where there is none, or more than one."""
    exact = [
        entry for entry in entries
        if name_parts(entry.name()) == name_parts(name) and not are_couple(entry.name(), name)
    ]  # fmt: skip
    if exact:
        return exact[0]
    fits = [entry for entry in entries if _may_be(entry, name)]
    if len(fits) > 1:
        strict = [entry for entry in fits if set(name_parts(name)) & set(name_parts(entry.name()))]
        fits = strict or fits
    if len(fits) > 1 and len(name_parts(name)) > 1:
        # "Katarina Symanski" and a lone "Catherina": the card's full name is the former's.
        fits = [entry for entry in fits if len(name_parts(entry.name())) > 1] or fits
    return fits[0] if len(fits) == 1 else None


def _may_be(entry: Entry, name: str) -> bool:
    return any(
        same_person(one.name, name) or (one.alias and same_person(one.alias, name))
        for one in entry.mentions
    )


def is_ambiguous(entries: Sequence[Entry], name: str) -> bool:
    """Tell whether a name may mean more than one of them."""
    return sum(_may_be(entry, name) for entry in entries) > 1


def _is_other(entry: Entry, mention: Mention) -> bool:
    """Tell whether a list names somebody else whose name is alike: John Price, Jon Pryce."""
    parts = name_parts(mention.name)
    return (
        mention.weight > 1 and mention.title is not None and len(parts) > 1
        and all(
            one.weight > 1 and one.title is not None and one.title != mention.title
            and len(name_parts(one.name)) == len(parts) and name_parts(one.name) != parts
            for one in entry.mentions
        )
    )  # fmt: skip


def join(entries: list[Entry], mention: Mention) -> None:
    """Give a mention to the one it means, or begin another; none where it may mean several."""
    entry = one_called([one for one in entries if not _is_other(one, mention)], mention.name)
    if entry is None:
        if is_ambiguous(entries, mention.name):
            return
        entry = Entry()
        entries.append(entry)
    entry.mentions.append(mention)


def is_named_in(person: Person, mentions: Sequence[Mention]) -> bool:
    """Tell whether one of the mentions names nobody but this person, in full or in part."""
    words = {word for name in (person.name, *person.aliases) for word in name_parts(name)}
    return any(words.issuperset(name_parts(one.name)) for one in mentions)


def person_of(entry: Entry) -> Person:
    """Return the person that the mentions speak of."""
    name = entry.name()
    named = [form for one in entry.mentions for form in (one.name, one.alias) if form]
    aliases = dict.fromkeys(
        form for form in named
        if form != name and form not in name.split() and not form.endswith(")")
    )  # fmt: skip
    return Person(name=name, title=entry.title(), email=entry.email(), aliases=tuple(aliases))
