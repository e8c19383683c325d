"""What an interviewer said in their own words, as a transcript has it, told back to them."""

from writer import regex
from writer.brief.grammar import agree_with_you
from writer.regex import Pattern

_FIRST_PERSON = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we": "you",
    "us": "you",
    "our": "your",
}
_ANY_PERSON = Pattern(r"\b(?:you|your|he|she|him|her|his|they|them|their)\b", regex.IGNORECASE)
_OF_SPEAKER = Pattern(r"\b(?:I|me|my|mine|myself|we|us|our)\b", regex.IGNORECASE)


def said_by_reader(text: str) -> str | None:
    """Return what the reader said of themselves, in a transcript: "you lead the platform"."""
    if _ANY_PERSON.search(text):
        return None
    text = _OF_SPEAKER.sub(lambda m: _FIRST_PERSON[m[0].lower()], text)
    return agree_with_you(regex.sub(r"^you am\b", "you are", text))
