"""What a clause of the sender's claims and the evidence says not to be so."""

from writer.grounding.claim_cues import FLAT_NOT
from writer.grounding.deeds import main_verb
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import carried, matter, stems, stems_of_names
from writer.grounding.inflation import word
from writer.language.tokens import content_words, stem


def denied(text: str, wanted: frozenset[str], evidence: Evidence) -> str | None:
    """Return the word by which the evidence denies what is claimed; None where it does not.

    `wanted` are the stems of what the clause claims. What other evidence says of the sender without
    a "not" is no denial; a name counts as said only where it stands itself.
    """
    if not evidence.denials:
        return None
    named = stems_of_names(text)
    granted = carried(wanted - named, evidence.granted) | (named & evidence.granted)
    verb = main_verb(text)
    done = stem(verb) if verb else ""
    for piece in evidence.denials:
        shared = carried(wanted, stems(piece))
        whole = len(shared) * 2 > len(matter(piece))
        if whole and len(shared) > 2 and done in content_words(piece):
            return word(FLAT_NOT, piece)  # "checked, didn't design, the bearings"
        only_denied = shared - granted
        if not only_denied:
            continue
        most = len(shared) * 2 >= len(wanted)
        sure = only_denied & named
        if (most and (whole or sure or len(shared) > 1)) or (whole and sure):
            return word(FLAT_NOT, piece)
    return None
