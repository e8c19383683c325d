"""Which lines are the candidate's own notes, a pasted e-mail, a job advert or a transcript.

An advert's requirements must not become the candidate's memories, nor the recruiter's e-mail what
an interviewer said; so the parts are told apart before anything else is read.
"""

from collections.abc import Sequence

from writer.extract.structure.adverts import mark_adverts
from writer.extract.structure.emails import mark_emails
from writer.extract.structure.lines import Line
from writer.extract.structure.transcripts import mark_transcripts
from writer.extract.units import Part


def parts_of(text: str, lines: Sequence[Line]) -> list[Part]:
    """Return, for each line, the part of the notes it belongs to."""
    parts: list[Part] = ["notes"] * len(lines)
    mark_emails(text, lines, parts)
    mark_adverts(text, lines, parts)
    mark_transcripts(text, lines, parts)
    return parts
