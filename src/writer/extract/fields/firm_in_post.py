"""A firm that a title runs together with the post: "Lumenfield Data Engineer"."""

from writer import regex
from writer.extract.fields.firm_words import could_be_firm
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title_word

#: What stands before a firm, and seldom before a tool ("worked with Kubernetes").
_LED = r"(?:\b(?:at|join(?:ing)?|bei|chez)|@)\s+"


def firm_out_of_post(
    text: str, company: str | None, role: str | None
) -> tuple[str | None, str | None]:
    """Return firm and post, apart where the post was read with an unnamed firm before it.

    Only where the words before a plain post are used as a firm's name in the notes: "Kubernetes
    Platform Engineer" is one post.
    """
    if company or not role:
        return company, role
    words = role.split()
    size = next((at for at, word in enumerate(words) if _is_of_post(word)), 0)
    firm, post = " ".join(words[:size]), words[size:]
    if not 0 < size < 4 or not all(map(_is_of_post, post)) or not is_title_word(post[-1]):
        return company, role
    if not all(word[:1].isupper() for word in words[:size]) or not could_be_firm(firm):
        return company, role
    name = regex.escape(firm)
    named = regex.search(rf"(?i:{_LED}){name}(?!\w)|(?<!\w){name}['’]s(?!\w)", text)
    host = regex.search(rf"@[\w.-]*{regex.escape(''.join(words[:size]))}", text, regex.IGNORECASE)
    return (firm, " ".join(post)) if named or host else (company, role)


def _is_of_post(word: str) -> bool:
    return (is_title_word(word) or is_rank_word(word)) and not is_organisation(word)
