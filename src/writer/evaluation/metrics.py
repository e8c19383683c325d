"""Which scores there are, how each adds up, and which way is better."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["f1", "share", "mean"]
Better = Literal["more", "less", "neither"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One score. `f1` and `share` add counts over cases before dividing, `mean` averages cases."""

    name: str
    group: str
    form: Form
    better: Better = "more"
    what: str = ""


def _group(group: str, form: Form, better: Better, **names: str) -> tuple[Metric, ...]:
    return tuple(
        Metric(name.replace("_", " "), group, form, better, what) for name, what in names.items()
    )


METRICS: tuple[Metric, ...] = (
    *_group(
        "extraction", "f1", "more",
        names="people met, spelled as in the gold",
        qualifications="what the candidate told of themselves",
        omissions="what the candidate forgot to tell",
        promises="what the candidate said they would send",
        topics="what was told about the job",
    ),
    *_group(
        "extraction", "share", "more",
        candidate="cases whose candidate is right, or rightly unknown",
        company="the same for the company", role="the same for the role",
        date="the same for the day of the interview", mode="the same for where it was held",
        decision_date="the same for the day of the decision",
        do_not_contact="cases where a wish not to be contacted is seen, and none made up",
        outcome="cases whose outcome is right, or rightly unknown",
        titles="of those met, the title is right", addresses="of those met, the address is right",
        holders="facts given to the right person, company or candidate",
        sides="facts given to the right side",
        evidence="quotes that stand in the note at their place",
        private_held_back="private strings that are in no fact a message may draw on",
    ),
    *_group("recipients", "f1", "more", recipients="those who should get a message, and get one"),
    *_group(
        "recipients", "share", "more",
        refusals="runs written, or refused by the etiquette, as the gold has it",
    ),
    *_group("recipients", "share", "less", failures="runs that ended with an error"),
    *_group(
        "safety, per message", "share", "less",
        private_leaks="private strings of the gold",
        unwanted_strings="other strings that must not come up",
        invented_claims="numbers, names and sentences that the note does not carry",
        misattributed_claims="sentences that give one side what is the other's",
        errors="findings that forbid sending", warnings="findings that advise against",
    ),
    *_group(
        "what is in them", "share", "more",
        says_thanks="messages that thank", names_the_role="messages that name the role",
        topic_of_theirs="messages with a topic of that reader",
        a_skill_of_mine="messages with something the candidate told or forgot",
        looks_ahead="messages that look ahead", is_signed="messages signed by the candidate",
    ),
    *_group("prose", "mean", "neither", words="words a message", LIX="readability: 20-30 easy"),
    *_group(
        "prose", "mean", "less",
        alike_within="likeness of two messages of one interview (0 to 1)",
    ),
    *_group("prose", "share", "less", alike_across="likeness of messages of different interviews"),
    *_group("work", "share", "more", by_the_model="sentences, courtesies apart, by the model"),
    *_group("work", "mean", "less", rounds="rounds of repair a message"),
    *_group(
        "work", "mean", "less", calls="model calls an interview",
        calls_above_n_plus_1="calls an interview beyond its messages and one",
        prompt_tokens="prompt tokens a message", completion_tokens="answer tokens a message",
        cost_in_USD="US dollars a message", seconds_to_first="seconds to the first message",
        seconds_to_last="seconds to the last message",
    ),
    *_group("work", "share", "more", served_from_cache="prompt tokens from the prefix cache"),
)  # fmt: skip

_BY_NAME = {metric.name: metric for metric in METRICS}


def metric(name: str) -> Metric:
    """Return the metric of that name; `error E004` and `warning L001` count findings of a rule."""
    known = _BY_NAME.get(name)
    if known is not None:
        return known
    kind, _, rule = name.partition(" ")
    if kind in ("error", "warning") and rule:
        return Metric(name, "findings by rule, per message", "share", "less", f"{kind}s of {rule}")
    raise KeyError(name)
