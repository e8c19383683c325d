"""Mentions of people put together: one person each, one spelling, title and address matched."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from writer.extract.fields.barred import is_barred
from writer.extract.fields.meeting_words import RECRUITS
from writer.extract.fields.met import Met
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.people import is_person_like
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelling import (
    fold,
    is_honorific,
    local_part_fits,
    name_parts,
    near,
    same_person,
    sounds_alike,
)
from writer.interview import Person


@dataclass(slots=True)
class _Entry:
    """One person while being put together."""

    mentions: list[Mention] = field(default_factory=list)

    def name(self) -> str:
        return _best_name(self.mentions)

    def title(self) -> str | None:
        titled = [one for one in self.mentions if one.title]
        best = max(titled, key=lambda one: (one.weight, len(one.title or "")), default=None)
        return best.title if best else None

    def email(self) -> str | None:
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
            return " ".join([*words[:at], card, *words[at + 1 :]])
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


def _find(entries: Sequence[_Entry], name: str) -> _Entry | None:
    """Return the one entry that `name` may mean; None where there is none, or more than one."""
    exact = [entry for entry in entries if name_parts(entry.name()) == name_parts(name)]
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


def _may_be(entry: _Entry, name: str) -> bool:
    return any(
        same_person(one.name, name) or (one.alias and same_person(one.alias, name))
        for one in entry.mentions
    )


def _is_ambiguous(entries: Sequence[_Entry], name: str) -> bool:
    return sum(_may_be(entry, name) for entry in entries) > 1


def _is_other(entry: _Entry, mention: Mention) -> bool:
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


def _add(entries: list[_Entry], mention: Mention) -> None:
    entry = _find([one for one in entries if not _is_other(one, mention)], mention.name)
    if entry is None:
        if _is_ambiguous(entries, mention.name):
            return
        entry = _Entry()
        entries.append(entry)
    entry.mentions.append(mention)


def roster(
    text: str, met: Met, *, not_people: Iterable[str], candidate: str | None
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return (the interviewers in the order of the notes, contacts who only arranged things)."""
    barred = [name for name in not_people if name]
    fellows = {tuple(name_parts(one.name)) for one in met.others}
    for found in (met.known, met.likely) if fellows else ():
        found[:] = [one for one in found if tuple(name_parts(one.name)) not in fellows]
    sure = [
        one for one in _distinct(met.known)
        if not (
            is_barred(one.name, barred, candidate) and not _in_person(text, one.name, candidate)
        ) and not _is_agent(one, met.contacts)
    ]  # fmt: skip
    entries: list[_Entry] = []
    # Full names first, so that a first name joins its owner wherever it stands.
    for mention in sorted(sure, key=lambda one: -len(name_parts(one.name))):
        _add(entries, mention)
    _add_likely(entries, met, barred, candidate)
    contacts: list[_Entry] = []
    for mention in met.contacts:
        known = _find(entries, mention.name)
        if known is not None:
            known.mentions.append(mention)
        elif not is_barred(mention.name, barred, candidate):
            _add(contacts, mention)
    for mention in _distinct(met.cards):
        known = _find(entries, mention.name) or _find(contacts, mention.name)
        if known is not None:
            known.mentions.append(mention)
    _join_misheard(entries)
    _take_emails(text, entries, contacts, candidate)
    entries.sort(key=lambda entry: min(one.start for one in entry.mentions))
    return tuple(map(_person, entries)), tuple(map(_person, contacts))


#: No interview has more people than this; longer lists are somebody's address book.
_MOST = 200


def _join_misheard(entries: list[_Entry]) -> None:
    """Join "Voytek" to the Wojtek Sikora of the card: one of the two is no name but a sound."""
    for lone in [entry for entry in entries if len(name_parts(entry.name())) == 1]:
        heard = name_parts(lone.name())[0]
        fits = [
            other for other in entries
            if len(name_parts(other.name())) > 1 and len(heard) > 4
            and sounds_alike(heard, name_parts(other.name())[0])
            and not (is_given_name(heard) and is_given_name(name_parts(other.name())[0]))
        ]  # fmt: skip
        if len(fits) == 1:
            fits[0].mentions += lone.mentions
            entries.remove(lone)


def _distinct(mentions: Sequence[Mention], *, times: int = 1) -> list[Mention]:
    """Return the first `times` mentions of each kind: the thousandth "Ana said" adds nothing."""
    seen: Counter[tuple[str, str | None, str | None, int]] = Counter()
    kept: list[Mention] = []
    for one in mentions:
        key = one.name, one.title, one.email, one.weight
        seen[key] += 1
        if seen[key] <= times and len(seen) <= _MOST:
            kept.append(one)
    return kept


def _add_likely(
    entries: list[_Entry], met: Met, barred: Sequence[str], candidate: str | None
) -> None:
    """Take a name that was only seen speaking or spoken to: a given name, or one seen twice."""
    open_ones = [
        one for one in _distinct(met.likely, times=3) if not is_barred(one.name, barred, candidate)
    ]
    counts = Counter(tuple(name_parts(one.name))[-1:] for one in open_ones)
    spelled_out = [one.name for one in met.cards if len(name_parts(one.name)) > 1][:_MOST]
    for mention in sorted(open_ones, key=lambda one: -len(name_parts(one.name))):
        known = _find(entries, mention.name)
        if known is not None:
            known.mentions.append(mention)
        elif _is_ambiguous(entries, mention.name):
            continue
        elif any(same_person(one.name, mention.name) for one in met.contacts):
            # "Recruiter: Molly Trent. Molly says they decide by the 25th."
            continue
        elif (mention.weight and is_person_like(mention.name)) or (
            counts[tuple(name_parts(mention.name))[-1:]] > 1
            or any(name_parts(mention.name)[-1] in name_parts(full) for full in spelled_out)
            or _is_called(mention, open_ones)
        ):
            _add(entries, mention)


def _is_called(mention: Mention, others: Sequence[Mention]) -> bool:
    """Tell whether the first word of a full name is used alone elsewhere: "Ottoline Frayn"."""
    parts = name_parts(mention.name)
    return len(parts) > 1 and any(name_parts(one.name) == parts[:1] for one in others)


def _in_person(text: str, name: str, candidate: str | None) -> bool:
    """Tell whether somebody whose name the firm bears was there: "Verity herself"."""
    if candidate is not None and same_person(name, candidate):
        return False
    return any(f"{name} {word}" in text for word in ("herself", "himself"))


def _is_agent(mention: Mention, contacts: Sequence[Mention]) -> bool:
    """Tell whether running text names the recruiter again: "Jack wants feedback from me"."""
    if mention.weight > 1 or mention.title or mention.email:
        return False
    return any(
        one.title and RECRUITS.search(one.title) and same_person(one.name, mention.name)
        for one in contacts
    )


def _take_emails(
    text: str, entries: Sequence[_Entry], contacts: Sequence[_Entry], candidate: str | None
) -> None:
    """Match addresses that stand alone to the people whose names they are made of."""
    taken = {entry.email() for entry in (*entries, *contacts)}
    for found in EMAIL.finditer(text):
        address = found[0].rstrip(".")
        local = address.partition("@")[0]
        if address in taken or (candidate and local_part_fits(local, candidate)):
            continue
        fits = [
            entry for entry in (*entries, *contacts)
            if entry.email() is None
            and any(local_part_fits(local, one.name) for one in entry.mentions)
        ]  # fmt: skip
        if not fits:
            fits = [
                entry for entry in entries
                if entry.email() is None and fold(entry.title() or "") == fold(local)
            ]  # fmt: skip
        if not fits:
            # "Fi will email, fi.grant@stellar.example"
            given = fold(local).partition(".")[0]
            fits = [
                entry for entry in entries
                if entry.email() is None and "." in local and name_parts(entry.name()) == [given]
            ]  # fmt: skip
        if len(fits) == 1:
            mention = fits[0].mentions[0]
            fits[0].mentions.append(
                Mention(mention.name, mention.start, mention.end, None, address, 1)
            )
            taken.add(address)


def _person(entry: _Entry) -> Person:
    name = entry.name()
    named = [form for one in entry.mentions for form in (one.name, one.alias) if form]
    aliases = dict.fromkeys(
        form for form in named
        if form != name and form not in name.split() and not form.endswith(")")
    )  # fmt: skip
    return Person(name=name, title=entry.title(), email=entry.email(), aliases=tuple(aliases))
