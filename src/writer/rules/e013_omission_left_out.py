"""E013: the message mentions an important detail that did not come up in the interview."""

from collections.abc import Iterator

from writer.brief.brief import Material
from writer.rules.evidence import noted
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import is_told


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    untold = [material for material in noted(context) if material.kind == "omission"]
    if untold and not any(is_told(material, letter) for material in untold):
        yield RULE.finding(letter, f"what did not come up is left out: “{untold[0].quote}”")


def _material(clause: str) -> tuple[Material, ...]:
    return (Material(fact="o1", kind="omission", owner="sender", clause=clause, quote=clause),)


RULE = Rule(
    id="E013",
    name="omission-left-out",
    kinds=frozenset({"thanks", "followup"}),
    severity="note",
    source="S0, S4",
    wants="Where the notes hold an important detail that did not come up, the message makes up "
    "for it: it is the last good moment to.",
    hint="Add, in one sentence, what you forgot to say in the interview.",
    instruction="If you were given something that did not come up in the interview, add it in one "
    "sentence that says so.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "One thing I did not get round to: I hold the forklift licence.",
            purpose="omission",
            sender="Ruth Calder",
            materials=_material("I hold the forklift licence"),
        ),
        Example(
            "I should have said that I sign, having grown up with a deaf brother.",
            purpose="omission",
            sender="Ruth Calder",
            materials=_material("I sign and grew up with a deaf brother"),
            why="a teaching assistant",
        ),
        Example(
            "What I did not mention is that I speak Polish.",
            purpose="omission",
            sender="Ruth Calder",
            materials=_material("I speak Polish - a lot of their clients do"),
            why="what comes after the dash is for the writer alone",
        ),
        Example("It was a clear answer to a dull question.", why="nothing was forgotten"),
    ),
    bad=(
        Example(
            "The lift was out of order.",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("I hold the forklift licence"),
        ),
        Example(
            "I liked the canteen too.",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("I passed the second part of the bar exam"),
            why="a lawyer",
        ),
        Example(
            "I would gladly count it with you.",
            channel="card",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("I trained as a paediatric nurse before"),
            why="a nurse",
        ),
    ),
)
