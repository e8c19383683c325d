"""Whose notes they are where they are told in the third person: "Jonas met with Deborah Sykes"."""

from collections import Counter

from writer import regex
from writer.extract.fields.meeting_words import SAY
from writer.extract.fields.own_name import NAME
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import fold, name_parts

#: What only the one who is interviewed does.
_OWN_DEED = regex.compile(
    r"(?<!\w)(?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,3})[ ]+(?:then\s+|also\s+|"
    r"briefly\s+)?(?:met(?: with)?|was (?:interviewed|asked|seen|shown|welcomed)|interviewed (?:"
    r"with|for|at)|forgot|(?:should|could) have (?:said|mentioned)|did(?: not|n['’]t) "
    r"(?:mention|say|bring)|never (?:mentioned|said)|applied|attended|promised (?:to send|them)|"
    r"is to send|will send|spoke (?:to|with)|talked (?:to|with)|is interested|came across|left out)"
    r"\b"
)
_FIRST_PERSON = regex.compile(r"(?<!\w)(?:I|I['’](?:m|ve|d|ll)|i|me|my|mir|je|ich|yo)(?!\w)")


def told_of(text: str) -> str | None:
    """Return whom an account without any "I" tells of: who met, was asked and forgot, or None."""
    head = text[:20000]
    if len(_FIRST_PERSON.findall(head)) > 1:
        return None
    told = Counter(
        name_parts(found["name"])[0]
        for found in _OWN_DEED.finditer(head)
        if not is_organisation(found["name"]) and name_parts(found["name"])
    )
    ranked = told.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    first, times = ranked[0]
    whole = _whole_name(head, first)
    return whole if whole and (times > 1 or is_given_name(first)) else None


def acts_beside_me(text: str, name: str) -> bool:
    """Tell whether notes of "me" tell what this one said, or was told: it is not the writer."""
    first = regex.escape(name.split()[0])
    if not _FIRST_PERSON.search(text):
        return False
    said = (found[1] for found in regex.finditer(rf"(?<!\w){first}\s+([a-z]+)", text))
    return any(word in SAY for word in said) or (
        regex.search(rf"\b(?i:told|asked|showed|thanked)\s+{first}(?!\w)", text) is not None
    )


def _whole_name(text: str, first: str) -> str | None:
    """Return the full name that begins with the given name, else the given name as written."""
    for found in regex.finditer(NAME, text):
        name = found[0].split("'s")[0].split("’s")[0]
        if fold(name.split()[0]) == first and is_person_like(name) and len(name.split()) > 1:
            return " ".join(name.split())
    lone = regex.search(rf"(?<!\w){regex.escape(first)}(?!\w)", text, regex.IGNORECASE)
    return lone[0] if lone and is_person_like(lone[0]) else None
