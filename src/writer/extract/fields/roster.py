"""Who of the people gathered is written to, and whose the addresses are that stand alone."""

from collections import Counter
from collections.abc import Iterable, Sequence

from writer.extract.fields.barred import is_barred
from writer.extract.fields.meeting_words import RECRUITS
from writer.extract.fields.met import Met
from writer.extract.fields.persons import Entry, is_ambiguous, join, one_called, person_of
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.people import is_person_like
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelling import (
    fold,
    local_part_fits,
    name_parts,
    same_person,
    sounds_alike,
)
from writer.interview import Person


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
    entries: list[Entry] = []
    # Full names first, so that a first name joins its owner wherever it stands.
    for mention in sorted(sure, key=lambda one: -len(name_parts(one.name))):
        join(entries, mention)
    _add_likely(entries, met, barred, candidate)
    contacts: list[Entry] = []
    for mention in met.contacts:
        known = one_called(entries, mention.name)
        if known is not None:
            known.mentions.append(mention)
        elif not is_barred(mention.name, barred, candidate):
            join(contacts, mention)
    for mention in _distinct(met.cards):
        known = one_called(entries, mention.name) or one_called(contacts, mention.name)
        if known is not None:
            known.mentions.append(mention)
    _join_misheard(entries)
    _take_emails(text, entries, contacts, candidate)
    entries.sort(key=lambda entry: min(one.start for one in entry.mentions))
    return tuple(map(person_of, entries)), tuple(map(person_of, contacts))


#: No interview has more people than this; longer lists are somebody's address book.
_MOST = 200


def _join_misheard(entries: list[Entry]) -> None:
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
    entries: list[Entry], met: Met, barred: Sequence[str], candidate: str | None
) -> None:
    """Take a name that was only seen speaking or spoken to: a given name, or one seen twice."""
    open_ones = [
        one for one in _distinct(met.likely, times=3) if not is_barred(one.name, barred, candidate)
    ]
    counts = Counter(tuple(name_parts(one.name))[-1:] for one in open_ones)
    spelled_out = [one.name for one in met.cards if len(name_parts(one.name)) > 1][:_MOST]
    for mention in sorted(open_ones, key=lambda one: -len(name_parts(one.name))):
        known = one_called(entries, mention.name)
        if known is not None:
            known.mentions.append(mention)
        elif is_ambiguous(entries, mention.name):
            continue
        elif any(same_person(one.name, mention.name) for one in met.contacts):
            # "Recruiter: Molly Trent. Molly says they decide by the 25th."
            continue
        elif (mention.weight and is_person_like(mention.name)) or (
            counts[tuple(name_parts(mention.name))[-1:]] > 1
            or any(name_parts(mention.name)[-1] in name_parts(full) for full in spelled_out)
            or _is_called(mention, open_ones)
        ):
            join(entries, mention)


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
    text: str, entries: Sequence[Entry], contacts: Sequence[Entry], candidate: str | None
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
