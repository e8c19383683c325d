"""What a remark is judged by: whose it is, its words, and how it is put.

The same for the table that is learnt (`tools/learn_private.py`) and for its use.
"""

from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.language.word_set import word_set

MINE, THEIRS, NOBODYS = range(3)

_TOKEN = regex.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+(?:[.,:]\d+)*|[£$€%!?]+")
_FIRST = word_set(
    """
    i me my mine myself im ive id ich mein meine meinen meiner mich mir je j moi mon ma mes yo mi
    mis
    """
)
_THIRD = word_set(
    "he she they we it their his her hers its our them him us somebody theyre shes hes"
)
#: What stands for somebody's name.
SOMEBODY = "somebody"
_MODAL = word_set("would could might should may wouldn couldn shouldn d'")
_NOT = word_set("not n't never no nor cannot dont cant didnt wont nobody nothing nicht kein pas ne")
_PUT = (
    ("~!", regex.compile(r"!")),
    ("~!!", regex.compile(r"!!|\?!|!\?")),
    ("~?", regex.compile(r"\?")),
    ("~...", regex.compile(r"\.\.|\u2026")),
    ("~money", regex.compile(r"[£$€]|\b\d+(?:[.,]\d+)? ?k\b", regex.I)),
    ("~number", regex.compile(r"\d")),
    ("~aside", regex.compile(r" [-\u2013\u2014] |\u2014|:|\(")),
    (
        "~deed",
        regex.compile(
            r"^(?:(?:told|tells?) (?:him|her|them|\w+) )?(?:about |that |how )*i "
            r"(?:\w+ly |once |also )?(?:have \w+ed|ran|led|built|wrote|taught|set|cut|made"
            r"|held|kept|drove|sold|grew|did|hold|can|speak|\w{3,}ed)\b",
            regex.I,
        ),
    ),
)


class Features(NamedTuple):
    """Whose a remark is (an index: the candidate's, theirs, nobody's), its words, its marks."""

    whose: int
    words: tuple[str, ...]
    marks: tuple[str, ...]


def features(text: str, names: Collection[str] = ()) -> Features:
    """Return what `text`, one clause of notes, is judged by. `names` are folded, of those met."""
    words = tuple(_words(text, names))
    has = frozenset(words)
    whose = MINE if has & _FIRST else THEIRS if has & _THIRD else NOBODYS
    marks = [f"{a} {b}" for a, b in pairwise(("^", *words, "$"))]
    marks += [mark for mark, pattern in _PUT if pattern.search(text)]
    marks.append(f"~{('mine', 'theirs', 'nobodys')[whose]}")
    if has & _NOT:
        marks.append("~not")
    if has & _MODAL:
        marks.append("~modal")
    if len(words) <= 3:
        marks.append("~short")
    if len(words) >= 10:
        marks.append("~long")
    return Features(whose, words, tuple(dict.fromkeys(marks)))


def _words(text: str, names: Collection[str]) -> list[str]:
    """The words in small letters; "don't" is two of them, a number only its size."""
    found: list[str] = []
    for match in _TOKEN.finditer(text):
        written = match[0].replace("\u2019", "'")
        word = written.lower()
        if word[0].isdigit():
            found.append("0" if len(word) < 3 else "00")
        elif word in names or (written[0].isupper() and _is_name(written)):
            found.append(SOMEBODY)
        elif word.endswith("n't"):
            found += [word[:-3], "n't"] if len(word) > 3 else ["n't"]
        elif "'" in word:
            head, _, tail = word.partition("'")
            found += [head, f"'{tail}"] if head not in names else [SOMEBODY, f"'{tail}"]
        else:
            found.append(word)
    return found


@lru_cache(maxsize=1024)
def _is_name(written: str) -> bool:
    return not written.isupper() and is_given_name(written.partition("'")[0])
