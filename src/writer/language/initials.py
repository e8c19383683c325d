"""Which short words are letters that stand for words: "NHS", "SRE", "II"; never "HEAD"."""

from writer import regex
from writer.language.common_words import COMMON

#: These have a vowel, or are a word in small letters.
_KNOWN = frozenset(
    """
    ICU ISO SAP AWS CAD SIA ADR EYFS BSL ESOL SEN GDPR HSE COSHH IOSH PAT CPD NEBOSH HACCP BTEC SQL
    API AI UK US EU NVQ IELTS ACCA CIPD PRINCE2 AAT IT HR CPR AED ECG ITU GP CPC HGV LGV IRATA
    DIY TV PE IV GM SRE SEO CEO COO CIO UX UI EHS SENCO HCA ODP SWE SDE SDET
    """.split()
)
#: All words of two letters that running English has; any other stands for words ("QA").
_TWO_LETTERS = frozenset(
    "am an as at by be do go he hi if in is it me my no of oh ok on or so to up us we".split()
)
_VOWEL = regex.compile(r"[AEIOUY]")
#: "SRE II", "Part III": numbers of a grade.
_NUMERAL = regex.compile(r"(?:I{2,3}|I?V|VI{0,3})")


def is_known_initials(word: str) -> bool:
    """Tell whether letters in capitals are known to stand for words: "ICU"."""
    return word in _KNOWN


def stand_for_words(word: str) -> bool:
    """Tell whether a word in capitals is letters that stand for words, or a number of a grade."""
    if word in _KNOWN or _NUMERAL.fullmatch(word):
        return True
    if len(word) == 2:
        return word.lower() not in _TWO_LETTERS
    return len(word) < 5 and _VOWEL.search(word) is None and word.lower() not in COMMON
