"""F005: no placeholder is left."""

from collections.abc import Iterator

from writer import regex
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_NOUNS = (
    r"name|first name|last name|surname|role|position|title|job(?: title)?|company(?: name)?"
    r"|date|day"
    r"|topic|skill|project|interviewer|recipient|candidate|sender|manager|team|department|number"
    r"|phone(?: number)?|e-?mail(?: address)?|address|signature|salutation|specific \w+"
    r"|hiring manager"
)
_PLACEHOLDER = regex.compile(
    r"\[[^\]\n]{0,60}\]|\{\{?[^{}\n]{0,60}\}?\}|<<[^<>\n]{0,40}>>|%[A-Za-z_]+%|\$\{?[A-Z_]{2,}\b\}?"
    rf"|<(?:your |the |my |insert )?(?:{_NOUNS})s?>"
    r"|\b(?:X{2,}|Y{3,}|T\.?B\.?[CAD]|lorem ipsum|TODO|FIXME|INSERT|N/A)\b|_{3,}|\?{3,}"
    rf"|\b(?i:(?:your|insert|their|recipient's) (?:{_NOUNS}) here)\b|\binsert (?:your "
    rf"|the )?(?:{_NOUNS})\b"
    r"|(?:Dear|Hi|Hello) (?:Your|Their|Recipient|Interviewer|Hiring Manager's) Name\b|\bJohn Doe\b"
    r"|^[ \t]*Your Name[ \t\r]*$",
    regex.MULTILINE,
)
#: Brackets that hold a plain aside: "[sic]", a citation.
_ASIDE = regex.compile(r"\[(?:sic|\d{1,3})\]")
#: No placeholder stands without one of these, in lower case.
_SIGNS = (
    *("[", "{", "<", "%", "$", "__", "??", "xx", "yyy", "tba", "tbc", "tbd", "t.b", "tb.", "n/a"),
    *("lorem", "todo", "fixme", "insert", " here", " name", " doe"),
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    lower = f"{letter.subject or ''}\n{letter.text}".lower()
    if not any(sign in lower for sign in _SIGNS):
        return
    for match in _PLACEHOLDER.finditer(letter.text):
        if not _ASIDE.fullmatch(match.group()):
            message = f"the placeholder '{match.group().strip()}' was never filled in"
            yield RULE.finding(letter, message, match.span())
    for match in _PLACEHOLDER.finditer(letter.subject or ""):
        yield RULE.finding(letter, f"the subject holds the placeholder '{match.group()}'")


RULE = Rule(
    id="F005",
    name="placeholder-left",
    kinds=EVERY_KIND,
    severity="error",
    source="S4",
    wants="No placeholder is left from a template: '[Name]', '{role}', 'XX', 'TBC'.",
    hint="Fill in what belongs there, or take the phrase out.",
    instruction="Leave no placeholder such as [Name] or {role}.",
    check=_check,
    good=(
        Example("I can bring the test sheets (all four) whenever it suits you."),
        Example("I have kept the C++ build running and read the <chrono> sources for it."),
        Example("The XL autoclave and the X-ray room you showed me were both new to me."),
    ),
    bad=(
        Example("I am very interested in the [Job Title] role.", why="square brackets"),
        Example("Your plans for {company} stayed with me.", why="braces"),
        Example("We spoke about XX and the night rota.", why="crosses"),
        Example("I enjoyed hearing about <topic> in the kitchen.", why="angle brackets"),
        Example("I can start on TBC and look forward to it.", why="an abbreviation for later"),
    ),
)
