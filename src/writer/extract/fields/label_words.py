"""Labels and words that tell who of a labelled line cannot have been met."""

from writer import regex

#: Below these nobody stands who was met, whatever is said of them.
FORMERLY = regex.compile(
    r"\b(?:referees?|references?|predecessor|apologies|absent|held (?:it|the post)|forgot\w*|"
    r"missed|omitted|unsaid|"
    r"(?:not|never|didn['’]?t|did not) (?:say|said|tell|told|mention|mentioned|brought up|asked)|"
    r"vergessen|oublié|olvidé|vergeten|glemt\w*|glömde)\b",
    regex.IGNORECASE,
)
#: What one said of oneself names colleagues, not those met, unless somebody was told it.
MINE = regex.compile(
    r"(?:what )?(?:i|me|my|myself|self)\b(?! met| saw| spoke| talked)"
    r"(?! (?:day|notes?|interview|interviewers?|panel|visit|morning|afternoon)\b)",
    regex.IGNORECASE,
)
TOLD = regex.compile(
    r"\b(?:told|asked|showed|met|saw|spoke|talked|interview\w*|with me)\b", regex.IGNORECASE
)
#: Labels of people who have nothing to do with the meeting: "My referees", "Old boss".
ELSEWHERE = regex.compile(
    r"\b(?:referees?|references?|predecessor|previous|previously|former|formerly|old|ex|absent|"
    r"away|apologies|next|later|second|final|held (?:it|the)|before|left|gone|reports? to|"
    r"would report|line manager|ceo|founder|founded|owner of|reception\w*|front desk|agent|friend|"
    r"heard (?:of|from|about)|found (?:it|via)|via|through|told me about)\b|"
    r"^(?:the |two |three |four |some |\d )?(?:students?|pupils?|children|kids|residents?|"
    r"patients?|service users?|clients?|customers?|guests|animals|dogs)"
    r"(?: (?:panel|council|there))?$",
    regex.IGNORECASE,
)
#: What is to come: who stands behind it has not been met yet.
TO_COME_LABEL = regex.compile(
    r"^(?:(?:up )?next|upcoming|(?:still )?to come|final (?:round|stage|interview))\b|"
    r"\b(?:planned|to be (?:arranged|confirmed|scheduled)|tbc|tba|scheduled|upcoming)\b",
    regex.IGNORECASE,
)
#: What is still to do names referees and friends beside those who were met.
TASKS = regex.compile(r"(?:reminders?|to[ -]?do|remember|notes? to self)", regex.IGNORECASE)
#: "Two founders", "Assessors": the office of each who stands behind it.
EACH = regex.compile(
    r"(?:(?:the|both|two|three|four|my|our|their)\s+)*(?P<title>[^\W\d_][\w -]{2,28}[^s])s",
    regex.IGNORECASE,
)
