"""A firm and a post side by side without a mark: "Corran Distillery Visitor Centre Manager"."""

from collections.abc import Sequence

from writer import regex
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title_word
from writer.language.common_words import COMMON
from writer.language.word_set import word_set

#: What ends the name of a firm, and seldom says what kind of post follows ("dental nurse").
_ENDS = word_set(
    "ltd limited llp llc inc gmbh plc corp corporation company holdings partners partnership "
    "hospital clinic surgery infirmary hospice trust school academy college university institute "
    "bistro brasserie bakery hotel inn tavern museum gallery library council foundation charity "
    "society solicitors chambers advocates builders brewery distillery winery vineyard creamery "
    "roastery foundry joinery garage salon farm zoo sons daughters brothers bros mills stores "
    "studio studios labs laboratories architects surveyors opticians vets orchestra federation "
    "constabulary airways airlines estates motors joiners butchers florists publishers nurseries"
)
#: What kind of school or hotel it is, no name of one: "community hospital pharmacist".
_KINDS = word_set(
    "community village country county city town luxury boutique craft artisan private public state "
    "national international local rural urban army military mobile independent boarding "
    "comprehensive grammar infant day beach university teaching children's cottage "
    "specialist multi call contact customer visitor"
)
_ADJECTIVE = regex.compile(r".{3,}(?:ic|al|ary|ory|ed|ing|ive|ous|ar|ish|less|able|ible)$")


def firm_size(words: Sequence[str]) -> int:
    """Return how many words at the front are a firm that a post follows, 0 where that is unsure."""
    end = next((at + 1 for at, word in enumerate(words) if word.casefold() in _ENDS), 0)
    while 0 < end < len(words) and words[end].casefold() in _ENDS:
        end += 1
    if end < 2 or not _is_post(words[end:]) or not _is_own(words[: end - 1]):
        return 0
    # "Forest School Assistant" may be a post and nothing else.
    return end if end > 2 or len(words) > end + 1 else 0


def words_before_post(words: Sequence[str]) -> int:
    """Return how many words stand before the post that follows a firm, all where none does.

    "wrenfield nursing home registered nurse nights": as far as the first run of a firm's words.
    """
    for at in range(2, len(words)):
        last = words[at - 1]
        ends = is_organisation(last) and last[-1].isalpha() and not is_organisation(words[at])
        if ends and any(map(is_title_word, words[at : at + 3])):
            return at
    return len(words)


def _is_post(words: Sequence[str]) -> bool:
    """Tell whether words are a job with what may stand before it, and its field behind."""
    titles = [at for at, word in enumerate(words) if is_title_word(word)]
    if not titles or not all(word[:1].isalpha() for word in words[: titles[-1]]):
        return False
    behind = words[titles[-1] + 1 :]
    return titles[-1] < 5 and (not behind or behind[0].casefold() in ("of", "in", "for"))


def _is_own(words: Sequence[str]) -> bool:
    """Tell whether words before a firm's last are its name: no job, rank or kind of firm."""
    plain = [word.casefold() for word in words if word.casefold() not in ("the", "of", "&", "and")]
    if not plain or any(map(is_title_word, plain)) or is_rank_word(plain[0]):
        return False
    return any(
        word not in COMMON and word not in _KINDS and not is_organisation(word)
        and not is_rank_word(word) and not _ADJECTIVE.match(word)
        for word in plain
    )  # fmt: skip
