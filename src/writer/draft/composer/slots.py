"""The values that phrasings are filled with, drawn from a brief."""

from writer import regex
from writer.brief.brief import Brief, Material
from writer.brief.capitals import titled
from writer.brief.days import coming_day, day_and_month, on_named_day, on_past_day, weekday
from writer.brief.first_letter import lowered
from writer.brief.mood import is_glum, is_trouble, is_welcome
from writer.brief.noun_words import LANGUAGES
from writer.brief.orders import SHARED_BY
from writer.brief.phone import slowly
from writer.kinds import SPOKEN
from writer.language.verbs import is_participle, is_past
from writer.regex import Pattern

_MEET = {"in person": "meet with me", "video": "speak with me", "phone": "speak with me"}
_MEET_YOU = {"in person": "meet you"}
_TALK = {"in person": "meeting", "phone": "call"}
_CUT = Pattern(r"\s*[(\[,;:|–—].*$|\s+-\s.*$", regex.DOTALL)
_OWN = Pattern(r"\b(?:I|my)\b")
_STATES = frozenset("was were had have am used".split())
_HELPERS = frozenset("am was have had can could will would may".split())
_QUESTION = Pattern(r"(?:how|why|what|where|when|whether|who|which)\b", regex.IGNORECASE)
#: What the sender made or took part in, rather than has: "the boathouse project".
_PIECE = Pattern(r"the\b")
#: What befell them, and is nothing to build on: "the foaming incident at Easterby".
_EVENT = Pattern(
    r"\b(?:incident|case|complaint|outage|failure|crash|breakdown|accident|flood|fire|emergency"
    r"|crisis|dispute|delay|recall|mistake|error|leak|storm|theft|shortage|strike|fall|death|loss)"
    r"s?(?=$|,| (?:where|when|at|in|on|that|with|of|for|which|from|by|I)\b)"
)
_YOURS = Pattern(r"\byou(?:r|rs)?\b")
_JOB_WORD = Pattern(r"\b(?:role|position|post|job|vacancy|opening)$", regex.IGNORECASE)
#: "Dental nurse interview": what the notes are of, and no part of the title.
_OCCASION = Pattern(
    r"(?: (?:interview|assessment|notes|vacancy|application|debrief))+$", regex.IGNORECASE
)
#: Endings of what stands before the name of a trade, and is no name itself.
_ADJECTIVES = ("al", "ic", "ive", "er", "or", "ing", "ist", "ian", "ant", "ary")
#: What they are at or mean to do.
_UNDER_WAY = Pattern(
    r"(?:you|your [\w' -]{2,30}?|the [\w' -]{2,30}?) (?:(?:are|is|have been|has been) "
    r"(?:also |now |currently |just )?(?!being\b|looking\b)\w+ing\b"
    r"|(?:are|is) (?:going|about) to|(?:plan|hope|want|mean|intend|aim)s? to)\b"
)
_SOUGHT = Pattern(r"you (?:are|were) looking for (.+)$")

#: Longest title that still reads well inside a sentence, in characters.
MAX_ROLE_CHARS = 48


def short_role(role: str | None) -> str | None:
    """Return the job title without what follows it ("Staff Nurse (Band 5), Ward 7").

    None where there is none, or where it is too long to stand in a sentence.
    """
    if not role:
        return None
    # "Line cook -> sous chef": the post is the one to move to.
    role = role.rpartition("->")[2].rpartition("\u2192")[2]
    short = _CUT.sub("", " ".join(role.split())).strip(" .\"'")
    short = regex.sub(r"^(?:(?:the|an?|role:?|post of)\s+)+", "", short, flags=regex.IGNORECASE)
    short = titled(_OCCASION.sub("", short))
    return short if short and len(short) <= MAX_ROLE_CHARS else None


def job_phrase(brief: Brief) -> str:
    """Return "the Sous Chef role", or "the position" where no title is known.

    To every second recipient it is a position: two letters of one interview share few words.
    """
    role = short_role(brief.role)
    if role is None:
        return "the position"
    words = role.split()
    if len(words) > 1 and all(word.islower() for word in words[1:]):
        # "Warehouse shift supervisor" has its capital from the start of a line.
        role = lowered(role)
        ordinary = words[0].endswith(_ADJECTIVES) and words[0].lower() not in LANGUAGES
        role = role[:1].lower() + role[1:] if ordinary and words[0][1:].islower() else role
    if _JOB_WORD.search(role):
        return f"the {role}"
    return f"the {role} {'position' if _place(brief) % 2 else 'role'}"


def _place(brief: Brief) -> int:
    """Return which of the recipients of one interview this is, the first being 0."""
    return brief.plan[0].phrasing % SHARED_BY if brief.plan else 0


def common_slots(brief: Brief, *, named: bool, dated: bool = False) -> dict[str, str | None]:
    """Return the slots every phrasing may use.

    `named`: the job title has been said before; `dated`: the day of the interview has.
    """
    mode = brief.mode or ""
    month_first = brief.month_first
    day = on_past_day(brief.interview_date, brief.today, month_first=month_first)
    coming = None
    if brief.decision_by and brief.decision_by > brief.today:
        coming = coming_day(brief.decision_by, brief.today, month_first=month_first)
    job = job_phrase(brief)
    return {
        "meet": _MEET.get(mode, "talk with me"),
        "meet_you": _MEET_YOU.get(mode, "speak with you"),
        "talk": _TALK.get(mode, "conversation"),
        "on": f" {day}" if day and not _left_out_day(brief) else "",
        "job": _again(job, brief.seed) if named else job,
        "at": f" at {brief.company}" if brief.company else "",
        "in_person": "" if mode == "in person" else None,
        "by": f"by {coming or brief.decision_week}" if coming or brief.decision_week else None,
        "next": brief.next_step,
        **_job_slots(brief, job, named=named),
        **_later_slots(brief, job, named=named, dated=dated),
        **_call_slots(brief),
    }


def _left_out_day(brief: Brief) -> bool:
    """Tell whether a message goes without the day: all but the first, where it has more."""
    later = brief.kind == "thanks" and brief.channel != "phone" and _place(brief) > 0
    return later and any(step.facts for step in brief.plan)


def _later_slots(brief: Brief, job: str, *, named: bool, dated: bool) -> dict[str, str | None]:
    """Return the slots of messages that go out long after the interview."""
    titled = short_role(brief.role) is not None
    day = on_named_day(brief.interview_date, brief.today, month_first=brief.month_first)
    said_day = f" {day}" if day and not dated else ""
    post = _again(job, brief.seed) if named else job
    at = f" at {brief.company}" if brief.company else ""
    seen = f", about which we spoke{said_day}" if titled and said_day else said_day
    return {
        "dated": said_day,
        "wrote": brief.again,
        "due": _due(brief),
        "post_or_talk": post if titled else "my interview",
        "seen": seen,
        "about_post": f"about {post}" if titled else "about the position",
        "with_post": f"with {post}" if titled else "with the position",
        "offered": f"{job}{'' if brief.channel in SPOKEN else at}",
    }


def _due(brief: Brief) -> str | None:
    day = brief.due_by
    if day is None:
        return None
    if (brief.today - day).days <= 6:
        # "By Friday", written on a Thursday, is taken for tomorrow.
        this_week = day.isocalendar()[:2] == brief.today.isocalendar()[:2]
        return weekday(day) if this_week else f"last {weekday(day)}"
    return f"{weekday(day)}, {day_and_month(day, month_first=brief.month_first)}"


def _call_slots(brief: Brief) -> dict[str, str | None]:
    """Return the slots of what is spoken on the telephone."""
    number = brief.phone
    team = "somebody in HR" if brief.by_agency else "somebody about my interview"
    return {
        "name": brief.sender,
        "their_name": brief.recipient.name or team,
        "number": number,
        "slowly": slowly(number) if number else None,
        "on_number": f" and can be reached on {number}" if number else "",
    }


def _job_slots(brief: Brief, job: str, *, named: bool) -> dict[str, str | None]:
    """Return how the work is spoken of. Without a title it is "working with you", for nobody
    says "the position" four times."""
    at = f" at {brief.company}" if brief.company else ""
    if short_role(brief.role) is not None:
        again = _again(job, brief.seed) if named else job
        # One of the panel reads the name of their own company; the others have less in common.
        opening = f"{job}{'' if _place(brief) and brief.kind == 'thanks' else at}"
        return {
            "about": f"about {opening}",
            "opening": opening,
            "work": again,
            "post": again,
            "place": "the job" if again == "the position" else again,
            "take": f"take on {again}",
        }
    return {
        "about": f"about working{at}" if at else "about the position",
        "opening": None,
        "work": "working with you",
        "post": None,
        "place": "your team",
        "take": "work with you",
    }


def _again(job: str, seed: int) -> str:
    """Return how the job is spoken of once it has been named in full."""
    noun = job.rsplit(" ", 1)[-1].lower()
    return f"{('the', 'this')[seed // 17 % 2]} {noun}" if noun != "position" else "the position"


def material_slots(material: Material) -> dict[str, str | None]:
    """Return the forms of one material as slots; a clause is a deed or a state as well."""
    clause, noun = material.clause, material.noun
    own = noun is not None and _OWN.search(noun) is not None
    deed = material.owner == "sender" and clause is not None and _deed(material)
    result = deed and ", and " in (clause or "")
    sad = noun is not None and is_glum(noun)
    asked = noun is not None and _QUESTION.match(noun) is not None
    thing = noun if noun != material.gerund else None
    yours = noun if noun and not own and not sad and (asked or _YOURS.search(noun)) else None
    return {
        "clause": clause,
        "welcome": clause if clause and is_welcome(clause) else None,
        "light": clause if clause and not is_glum(clause) else None,
        "doing": clause if clause and _UNDER_WAY.match(clause) else None,
        "grave": clause if clause and is_glum(clause) else None,
        "trouble": clause if clause and is_trouble(clause) else None,
        "also": _also(clause) if material.owner == "sender" and clause else None,
        "result": clause if result else None,
        "deed": clause if deed and not result else None,
        "state": clause if material.owner == "sender" and not deed else None,
        "noun": noun,
        "asset": thing if thing and not _PIECE.match(thing) else None,
        "piece": thing if thing and _PIECE.match(thing) and not _EVENT.search(thing) else None,
        "event": thing if thing and _PIECE.match(thing) and _EVENT.search(thing) else None,
        "own_noun": noun if own else None,
        "their_noun": None if own or sad else noun,
        "grave_noun": noun if sad and not own else None,
        "yours": yours,
        "told": yours if asked or yours is None else f"about {yours}",
        "gerund": material.gerund.partition(", ")[0] if material.gerund else None,
        "verb": material.verb,
        "sought": _sought(clause),
        "calls": noun if noun and not own and not asked else None,
    }


def _sought(clause: str | None) -> str | None:
    """Return whom or what they look for, as a noun phrase."""
    match = _SOUGHT.match(clause) if clause else None
    return match[1] if match else None


def _also(clause: str) -> str | None:
    """Return "I also hold ..."; None where what follows would hang on the wrong word."""
    words = clause.split()
    if words[0] != "I" or len(words) < 3 or "," in clause or len(words) > 16:
        return None
    if "also" in words:
        return clause
    after = 2 if words[1] in _HELPERS and not _owns(words) else 1
    return " ".join([*words[:after], "also", *words[after:]])


def _owns(words: list[str]) -> bool:
    """Tell whether "have" is the verb itself ("I have a CSCS card")."""
    return words[1] in ("have", "had") and not is_participle(words[2])


def _deed(material: Material) -> bool:
    """Tell whether a clause tells what the sender did, rather than what they are or have."""
    if material.gerund is not None:
        return True
    words = (material.clause or "").split()
    return len(words) > 2 and words[0] == "I" and is_past(words[1]) and words[1] not in _STATES
