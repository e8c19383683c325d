"""The wordings by which private matter is known, a module for each kind of matter.

Patterns are applied to one clause of the notes, case-insensitively, after its words were made
canonical: apostrophes are plain, a person met or a pronoun for one is `xp`, a word of blame `xneg`
(`xrude` where it fits nothing but a person), a word of praise for a person `xpos`. That keeps the
patterns small, and quick to compile.
"""

#: What stands for a part that recurs: a word of degree, a bare figure of the size of a salary in
#: thousands, and the end of the phrase after it.
PARTS = {
    "{D}": (
        r"(?:(?:a bit|a little|kind of|kinda|sort of|rather|really|pretty|very|quite|so|too|clearly"
        r"|obviously|definitely|extremely|slightly|somewhat|always|just|super|such an?|an?|not|v\.?"
        r"|ziemlich|sehr|un peu|muy)\s+)"
    ),
    "{N}": (
        r"(?:[£$€]?(?:2[5-9]|[3-9]\d|1\d\d)(?:[.,]\d+)?k?|(?:twenty|thirty|forty|fifty|sixty"
        r"|seventy"
        r"|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: and a half)?"
        r"(?: k| grand| thousand)?)"
    ),
    "{E}": r"(?=\s*(?:$|[.,;:!?)](?!\d)|and\b|but\b|max\b|tops\b|plus\b|or\b|at\b|so\b|for the"
    r" (?:right|job|post|role)\b|if\b))",
}
