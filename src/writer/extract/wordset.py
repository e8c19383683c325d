"""Word lists written as plain text."""


def word_set(*texts: str) -> frozenset[str]:
    """Return the words of `texts`, separated by white space."""
    return frozenset(word for text in texts for word in text.split())
