"""The values that phrasings are filled with, drawn from a brief."""

import re

from writer.brief.brief import Brief, Material
from writer.brief.days import coming_day, on_past_day

_MEET = {"in person": "meet with me", "video": "speak with me", "phone": "speak with me"}
_MEET_YOU = {"in person": "meet you"}
_TALK = {"in person": "meeting", "phone": "call"}
_CUT = re.compile(r"\s*[(\[,;:|–—].*$|\s+-\s.*$", re.DOTALL)
_JOB_WORD = re.compile(r"\b(?:role|position|post|job|vacancy|opening)$", re.IGNORECASE)

#: Longest title that still reads well inside a sentence, in characters.
MAX_ROLE_CHARS = 48


def short_role(role: str | None) -> str | None:
    """Return the job title without what follows it ("Staff Nurse (Band 5), Ward 7").

    None where there is none, or where it is too long to stand in a sentence.
    """
    if not role:
        return None
    short = _CUT.sub("", " ".join(role.split())).strip(" .\"'")
    short = re.sub(r"^(?:the|an?)\s+", "", short, flags=re.IGNORECASE)
    return short if short and len(short) <= MAX_ROLE_CHARS else None


def job_phrase(brief: Brief) -> str:
    """Return "the Sous Chef role", or "the position" where no title is known."""
    role = short_role(brief.role)
    if role is None:
        return "the position"
    if _JOB_WORD.search(role):
        return f"the {role}"
    return f"the {role} {('role', 'position')[brief.seed // 7 % 2]}"


def common_slots(brief: Brief, *, named: bool) -> dict[str, str | None]:
    """Return the slots every phrasing may use. `named`: the job title has been said before."""
    mode = brief.mode or ""
    month_first = brief.month_first
    day = on_past_day(brief.interview_date, brief.today, month_first=month_first)
    coming = None
    if brief.decision_by and brief.decision_by > brief.today:
        coming = coming_day(brief.decision_by, brief.today, month_first=month_first)
    job = job_phrase(brief)
    if named:
        job = "the role" if "position" not in job else "the position"
    return {
        "meet": _MEET.get(mode, "talk with me"),
        "meet_you": _MEET_YOU.get(mode, "speak with you"),
        "talk": _TALK.get(mode, "conversation"),
        "on": f" {day}" if day else "",
        "job": job,
        "at": f" at {brief.company}" if brief.company and short_role(brief.role) else "",
        "company": brief.company,
        "day": coming,
        "by": f"by {coming}" if coming else None,
        "next": brief.next_step,
    }


def material_slots(material: Material) -> dict[str, str | None]:
    """Return the forms of one material as slots."""
    return {
        "clause": material.clause,
        "noun": material.noun,
        "gerund": material.gerund,
        "verb": material.verb,
    }
