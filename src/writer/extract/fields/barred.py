"""Whose name in the notes is nobody to write to: the writer's, kin's, a firm's, a device's."""

from collections.abc import Sequence

from writer.extract.names.given_names import is_given_name
from writer.extract.names.spelling import is_honorific, name_parts, same_person

#: "Auntie Grace", "Onkel Uwe": kin, in a few languages, is nobody met at work.
_KIN = frozenset(
    "aunt auntie aunty uncle grandma grandpa granny grandad gran nan nana nanna mum mom mama mummy "
    "dad daddy papa cousin tante onkel oma opa mutti vati tía tio tío abuela abuelo zia zio "
    "nonna nonno tata babcia ciocia wujek maman mamie papi".split()
)


#: What else is on the list of a call or an invitation.
_THINGS = frozenset("notetaker bot otter fireflies recorder calendar room noreply no-reply".split())


def is_barred(name: str, barred: Sequence[str], candidate: str | None) -> bool:
    """Tell whether a name is the candidate's, their kin's or a firm's."""
    if candidate and same_person(name, candidate):
        return True
    words = name.casefold().split()
    if words[0] in _KIN or not _THINGS.isdisjoint(words):
        return True
    if is_honorific(name.split()[0]):
        # "Mr Fothergill" of Fothergill Joinery is met all the same.
        return False
    parts = set(name_parts(name))
    return any(parts <= set(name_parts(other)) and not _owns(name, other) for other in barred)


def _owns(name: str, firm: str) -> bool:
    """Tell whether a firm bears a person's name: "Sandra Marsh" of "Marsh & Daughter"."""
    return (
        len(name_parts(name)) > 1
        and is_given_name(name.split()[0])
        and len(name_parts(firm)) > len(name_parts(name))
    )
