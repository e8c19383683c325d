"""Common given names, in many languages: one hint among several that a word is a person.

`given_names.txt` holds them without accents, in lower case. Left out of it are names that are
everyday English words ("Will", "Mark", "May"): these need a surname or a verb beside them.
"""

from pathlib import Path

from writer.extract.names.spelling import SHORT_FORMS, fold

#: Everyday words that are given names too; they count when written with a capital.
_WORDY_NAMES = """
will mark may grace hope faith joy rose ivy drew art bill bob chuck dawn eddy frank gene guy
hunter jewel josh lance lee miles nick olive pat pearl penny pierce randy reed rich rob ruby sage
sandy skip summer sunny tad victor violet wade ward clay cliff dale glen heath holly jasper basil
brook carter chase chance cole cruz dolly ernest gale ginger iris jack june kit max melody mercy
merry miller mason noble norm patience prudence ray rusty star sterling angel autumn bishop
christian daisy destiny felicity forest said till dean jay sue april jan carol amber jade dora lou
jude saul rowan jem precious blessing honor mei min nana rex riley bailey alba amparo esperanza
socorro soledad lyndon laurel freddy charley clifford vlad perla paz grant wren celeste gaz baz
daz shaz kaz trev bev ste del jonno tone ty tad kit dot flo wen mo
"""


_WORDY = frozenset(fold(name) for name in _WORDY_NAMES.split())
_LISTED = Path(__file__).with_name("given_names.txt").read_text("utf-8").split()
_GIVEN = frozenset(_LISTED).union(*SHORT_FORMS) - _WORDY


def is_given_name(word: str) -> bool:
    """Tell whether `word`, in any spelling of case and accents, is a common given name."""
    plain = fold(word)
    if plain in _GIVEN:
        return True
    return plain in _WORDY and word[:1].isupper()
