"""Which words of a letter say something about this one interview, and which stand in any letter."""

from collections.abc import Sequence
from functools import cache, lru_cache

from writer import regex
from writer.brief.brief import Brief, Material
from writer.grounding.synonyms import canonical
from writer.language.tokens import SENTENCES, content_words, count_words, stem
from writer.rules.rule import Letter

_BREAK = regex.compile(r"\s[-\u2013\u2014]+\s|[;(]")
#: "The scheme is attached as promised": one word may say of what.
_SENT = regex.compile(
    r"\b(?:attach|enclos|promise)|\b(?:i'll|will|to) (?:send|forward|follow)\b", regex.I
)
#: Letters that a word cut short keeps at least.
_CUT = 3
#: Words that any letter of any trade may hold: they prove no acquaintance with the conversation.
_ANY_LETTER = """
thank thanks thankful grateful gratitude appreciate appreciated appreciation kind kindness kindly
time meet met meeting interview interviewed interviewer interviewing talk talked talking speak
spoke speaking discuss discussed discussion discussing conversation chat chatted chatting call
visit hour hours minute minutes morning afternoon evening day days today yesterday tomorrow week
weeks month monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november december
pleasure please pleased enjoy enjoyed enjoyable nice good great glad happy delighted lovely
wonderful excellent fantastic interesting interested interest interests exciting excited excite
enthusiasm enthusiastic enthusiastically keen eager eagerly passion passionate love like want wish
hope hoping hoped look looking looked forward hear heard hearing learn learned learnt learning
tell told telling say said saying ask asked know knowing understand understanding understood think
thinking thought feel felt feeling believe believing sure certain confident confidence consider
considered considering consideration decide decided decision decisions choose process next step
steps stage stages round rounds
position role job post opening vacancy opportunity opportunities career work works working worked
employment employer employee hire hiring hired recruit recruitment candidate candidates candidacy
application apply applied applying applicant join joining joined team teams colleague colleagues
staff member members people person persons everyone someone company companies organisation
organization firm business department office place workplace environment culture group manager
experience experiences experienced skill skills background qualification qualifications qualified
ability abilities capable strength strengths knowledge expertise training talent talents
contribute contributing contribution contributions add adding value asset fit match matches suit
suited suitable well align aligns help helping helped support make makes making made bring
brings bringing give gave given giving take took taking taken come came coming see saw seeing seen
show showed shown showing share shared sharing offer offered offering get got go going went
further more information detail details question questions need needs needed require required
requires provide provided providing send sending sent contact reach touch answer answers reply
response let mention mentioned mentioning reference references document documents anything
something everything nothing thing things way ways lot much many very really truly also even
still again soon later now back new first last best better long possible able part
success successful future goal goals challenge challenges responsibility responsibilities duty
duties task tasks strong strongly quick quickly additional particularly especially important
valuable insight insights insightful impressed impressive impress description aspect aspects
regard regards sincerely best dear hello hi mr mrs ms dr prof professor sir madam letter email
mail note message follow following followed write writing wrote written leave left reason hard
hardworking dedicated motivated professional professionally professionalism industry field
everyday bit little whole real right perfect ideal stand stands standing status check
"""


@cache
def _generic() -> frozenset[str]:
    """The stems of the words above."""
    return frozenset(stem(word) for word in _ANY_LETTER.split())


@lru_cache(maxsize=SENTENCES)
def distinctive(text: str) -> frozenset[str]:
    """Return the stems in `text` that could not stand in any letter whatever."""
    return content_words(text) - _generic()


@lru_cache(maxsize=SENTENCES)
def word_count(text: str) -> int:
    """Number of words in `text`."""
    return count_words(text)


def common_ground(brief: Brief) -> frozenset[str]:
    """Stems that everyone who writes to this recipient could use: role, company, names."""
    known = (brief.role, brief.company, brief.sender, brief.recipient.name, *brief.others)
    return content_words(" ".join(filter(None, known)))


def words_of(material: Material) -> frozenset[str]:
    """Return the distinctive stems of a material, in whatever form it may be told."""
    forms = (material.clause, material.noun, material.gerund, material.verb, material.quote)
    return distinctive(" ".join(filter(None, forms)))


@cache
def _sending() -> frozenset[str]:
    """The stems of how a thing goes to somebody."""
    return content_words("send email mail forward share attach post bring show give pass")


def is_told(material: Material, letter: Letter, *, names: Sequence[str] = ()) -> bool:
    """Whether a sentence tells `material`: it shares two words with it, or all that it has.

    What is noted after a break ("I speak Polish - many of their clients do") may be left out, and
    so may the `names` of those who read it ("forward the sample to Priya"). A word may be a short
    form ("ref details") or a near synonym of what the letter says.
    """
    # "send you my references" has everyday words only: then those have to do.
    known = content_words(" ".join(names))
    wanted = _one_word_each(
        (words_of(material) - known) or (content_words(material.verb or material.quote) - known)
    )
    if not wanted:
        return False
    # "Send you the write-up" has a thing, though an everyday one.
    thing = content_words(material.verb or "") - known - _sending()
    first = distinctive(_BREAK.split(material.clause or material.quote, maxsplit=1)[0]) - known
    for sentence in letter.sentences:
        said, beginnings = _said(sentence.text)
        is_sent = material.kind == "promise" and _SENT.search(sentence.text)
        enough = 1 if is_sent else min(2, len(wanted))
        told = wanted & said
        # A stem of the notes may be a word cut short ("calc" for "calculations").
        told |= {w for w in wanted - told if len(w) >= _CUT and f" {w}" in beginnings}
        here = content_words(sentence.text)
        whole = (first and first <= here) or (is_sent and thing and thing <= here)
        if len(told) >= enough or whole:
            return True
    return False


@lru_cache(maxsize=SENTENCES)
def _said(text: str) -> tuple[frozenset[str], str]:
    """Return the stems of a sentence with near synonyms made one; also in a row, " one two"."""
    said = _one_word_each(content_words(text))
    return said, "".join(f" {word}" for word in said)


def _one_word_each(stems: frozenset[str]) -> frozenset[str]:
    """Return stems with near synonyms and long and short forms made one."""
    return frozenset(map(canonical, stems))
