"""Words that notes shorten to their initials: "variable speed drives" for "VSDs"."""

from itertools import pairwise

from writer.language.tokens import stem, words

#: Words that such a short form stands for, at least and at most.
_FEW, _MANY = 3, 5


def spelled_short(text: str, held: frozenset[str]) -> str:
    """Return `text` with each run of words as its initials, if these are among the stems `held`.

    Only words with nothing but a blank between them make a run.
    """
    tokens = words(text)
    for many in range(_MANY, _FEW - 1, -1):
        for n in range(len(tokens) - many + 1):
            run = tokens[n : n + many]
            short = "".join(token.text[0] for token in run).lower()
            joined = all(text[a.end : b.start] == " " for a, b in pairwise(run))
            if joined and short.isalpha() and (short in held or stem(short + "s") in held):
                head, tail = text[: run[0].start], text[run[-1].end :]
                return spelled_short(f"{head}{short}{tail}", held)
    return text
