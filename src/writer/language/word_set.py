"""Word lists as they read best: plain text."""


def word_set(text: str) -> frozenset[str]:
    """Return the whitespace-separated words of `text`."""
    return frozenset(text.split())
