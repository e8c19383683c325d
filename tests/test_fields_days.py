"""Days as notes tell them: of the interview, of the decision, and of neither."""

import datetime as dt

import pytest

from writer.extract.dates.order import date_order
from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.read.notes import Notes

TODAY = dt.date(2026, 11, 25)
#: The interview is on a Tuesday.
HEAD = "Interview at Elm House Care, senior carer, Tuesday 17 November 2026\nMet Ruth Amadi.\n"


def fields(text: str, today: dt.date = TODAY) -> Fields:
    notes = Notes(text, "notes.md")
    return read_fields(notes, structure(notes), today=today)


def iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # Other days than the interview's stand before it.
        ("Bewerbungsfrist war 31.10.2026\nGespräch am 12.11.2026 mit Frau Ohl", "2026-11-12"),
        ("2026-11-03T13:00 Applied\n2026-11-16T10:00 Interview: Noor Haddad", "2026-11-16"),
        ("Applications closed 10/30/2026\nInterview 11/9/2026 with Dana", "2026-11-09"),
        ("Job posted 10/1, closes 12/31\nThursday 11/12, panel: Tonya Briggs", "2026-11-12"),
        # The last round that took place.
        ("ROUND 1 - 3 Nov - Olivia, invites out by 6 Nov\nROUND 2 - 18 Nov - Anja", "2026-11-18"),
        ("1st interview – 27 Oct – Jess\n2nd interview – 10 Nov – Nikhil Rao", "2026-11-10"),
        ("| Round | Date |\n|---|---|\n| 1 | 20 Oct 2026 |\n| 2 | 3 Nov 2026 |", "2026-11-03"),
        ("22/10 saw ad\n2/11 phone chat with Dee\n9/11 trial morning with Dee", "2026-11-09"),
        ("Interview 4-5 November 2026, York", "2026-11-05"),
        # One that is only planned is none.
        ("Date: Nov 12, 2026\nKey dates\n- 2nd round (case study) 24-25 Nov", "2026-11-12"),
        ("Interview 12 Nov\n# Next\n- second interview 24 November with the CEO", "2026-11-12"),
        ("Interview with Zoë, 21 November 2026\n- trial day on Tuesday 24 November", "2026-11-21"),
        # Counted from the day of writing, as the notes have it.
        ("Interviewed last Friday with Ines.\n(notes 18/11)", "2026-11-13"),
        ("Yesterday I was in for the proper one.\n(written Thurs 19 Nov)", "2026-11-18"),
        ("Had the interview yesterday.\n20/11/26", "2026-11-19"),
        ("saw the gaffer tues. big lad\n18/11", "2026-11-17"),
        ("Thursday 19 November. Yesterday I had my interview at the mill.", "2026-11-18"),
        ("met big al at the gym yday", "2026-11-24"),
        # Days without their month.
        ("Friday was the interview at Larkfield (the 13th, unlucky for some)", "2026-11-13"),
        ("Monday 9th: in with Morag at the fish place", "2026-11-09"),
        # E-mails and chats.
        (
            "From: Ros <r@fen.example>\nDate: Mon, 9 Nov 2026 10:14\nSubject: Interview\n\n"
            "Dear Sam, we look forward to meeting you next Tuesday. Applications close on "
            "30 November. Ros",
            "2026-11-17",
        ),
        (
            "On Wed, 18 Nov 2026 at 09:12, Pia Lund <pia@fjord.example> wrote:\n"
            "> Thanks for coming in yesterday, it was lovely.\n> Pia\n\nNotes: kitchens",
            "2026-11-17",
        ),
        (
            "[18/11/2026, 17:42:10] Mum: how did it go??\n[18/11/2026, 17:44:02] Jo: met Graham\n"
            "[20/11/2026, 09:12:33] Jo: dentist at 3",
            "2026-11-18",
        ),
        ("interview_notes_20261117.txt\nHelga Storm, leakage model", "2026-11-17"),
    ],
)
def test_the_day_of_the_interview(text: str, date: str) -> None:
    assert iso(fields(text).date) == date


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("they'd ring thurs or fri", "2026-11-20"),
        ("She'd tell everyone, yes or no, by the Monday after that.", "2026-11-30"),
        ("w/c 23rd they'll be in touch", "2026-11-27"),
        ("she's making her mind up before the end of the month", "2026-11-30"),
        ("want it sorted before Christmas", "2026-12-24"),
        ("He said end of next week at the latest", "2026-11-27"),
        ("Not to call before the 27th. The decision should come that day.", "2026-11-27"),
        ("It goes to the trustees on 2 December and Keith will email the next day.", "2026-12-03"),
        ("committee meets 24 November, we will be told within three days of that", "2026-11-27"),
        ("References in the week of the 23rd, letters go out on the Friday of that week.",
         "2026-11-27"),
        ("Timeline they gave: interviews finish Tues 24th, then references, decision 30th",
         "2026-11-30"),
        ("Decision: w/c 23 Nov, letter by 25 Nov.", "2026-11-25"),
        ("Decision | two weeks from the interview", "2026-12-01"),
        ("When they'll decide: Tuesday 1st December", "2026-12-01"),
        ("originally said Friday, then rang to say Tuesday", "2026-11-24"),
        ("Brent's away next week, so decision the Monday or Tuesday after", "2026-12-01"),
        ("Selection expected NLT 12/11/2026. $40k", "2026-12-11"),
        ("Outcomes emailed within 72 hours!", "2026-11-20"),
        ("We'll drop you a line before the month's out.", "2026-11-30"),
        ("we'll circle back early next week", "2026-11-24"),
        ("hell txt by end of wk", "2026-11-20"),
        ("if not heard in 2 weeks assume no", "2026-12-01"),
        ("Letter to come within the fortnight.", "2026-12-01"),
        ("he'll decide tmrw nite after the last bloke", "2026-11-18"),
        ("Bal: \"Give me until the weekend, I'll phone.\"", "2026-11-20"),
        ("Q: when could I expect to hear?\nA: I'd say Monday.", "2026-11-23"),
        ("Decyzja do końca miesiąca", "2026-11-30"),
        ("Entscheidung fällt in der 49. KW", "2026-12-04"),
        ("Bescheid kommt Anfang Dezember, allerspätestens am 4.", "2026-12-04"),
        ("ci sentiamo entro la prima settimana di dicembre", "2026-12-04"),
        ("A decisão sai até ao fim do mês.", "2026-11-30"),
        ("De hör av sig senast på fredag nästa vecka", "2026-11-27"),
        ("Ze bellen me uiterlijk vrijdag over een week.", "2026-11-27"),
        ("me avisan la semana que viene, a más tardar el viernes", "2026-11-27"),
    ],
)  # fmt: skip
def test_the_day_they_decide_by(told: str, day: str) -> None:
    assert iso(fields(f"{HEAD}{told}\n").timeline.decision_by) == day


@pytest.mark.parametrize(
    "told",
    [
        "They call every customer back within 24 hours.",
        "She said they email the rota out by Thursday each week.",
        "The tender decision is due from the council on 15 December.",
        "She told me the lab results come back within 2 days.",
        "They text patients a reminder two days before.",
        "She will call the references on Monday.",
        "He will announce the merger to staff on 1 December.",
        "Probation lasts six months, and then they decide on the pension.",
        "They let tenants know by letter within ten working days.",
        "They answer tickets by the end of the day.",
        "Their client wants an answer on the bid by 1 December.",
        "They appoint the contractor in December.",
        "They decided to go paperless by the end of the year.",
        "I said I would know my exam results on 18 December.",
        "Other application: Larch Events decide 20 November.",
        "I told her I answer complaints within two days.",
        "I said I'd send my certificate by Friday and call the agronomist on Monday.",
        "Please let me know by Friday whether you accept.",
        "The contract starts on 4 January, training week from 11 January.",
        "The advert closes on 30 November. 24/7 cover, 3/4 of the wards.",
        "They are interviewing two more people on Thursday.",
        "Copy is due by 4pm Thursdays, deadline for the grant is 4 December.",
    ],
)
def test_what_is_no_day_of_the_decision(told: str) -> None:
    found = fields(f"{HEAD}{told}\n")
    assert found.timeline.decision_by is None
    assert iso(found.date) == "2026-11-17"


@pytest.mark.parametrize(
    ("later", "outcome", "day"),
    [
        ("23 Nov - rang, not decided, they now have until 11 December", "more time", "2026-12-11"),
        ("19 Nov - role went to the internal candidate", "rejected", None),
        ("20 Nov: got another offer and wrote to Ruth to pull out", "withdrew", None),
        ("20 Nov\nRuth called!! it's a yes\nneed to say yes or no by Monday 30th", "offer", None),
        ("** 20.11. e-mail: recruitment paused until the new budget", "on hold", None),
        ("19 Nov - the Crown offered me a job, said no", None, None),
        ("20 Nov: Ruth rang to offer it to me. asked for a week.", "offer", None),
        ("19 Nov: she messaged, she wants me to do another trial", None, None),
        ("23 Nov, Ruth phoned: the partners have put the hire on ice", "on hold", None),
        ("Zusage oder Absage kommt per Post", None, None),
        ("Rang 20th. Somebody local has it, fair enough.", "rejected", None),
        (
            "From: Ruth <ruth@elm.example>\nDate: 20 November 2026 16:02\nSubject: Senior carer\n"
            "Hi Nadia, we've had to push our decision back to Friday 4 December. Ruth",
            "more time",
            "2026-12-04",
        ),
        (
            "From: Ruth <ruth@elm.example>\nDate: 20 November 2026 16:02\nSubject: Senior carer\n"
            "Hi Nadia, we regret to inform you that we will not be progressing your application.",
            "rejected",
            None,
        ),
    ],
)
def test_what_came_of_it(later: str, outcome: str | None, day: str | None) -> None:
    found = fields(f"{HEAD}\n{later}\n")
    assert (found.outcome, iso(found.timeline.decision_by)) == (outcome, day)


@pytest.mark.parametrize(
    ("told", "alone"),
    [
        ("She hates being chased.", True),
        ("Please hold off reaching out to him directly.", True),
        ("Rückmeldung bis Freitag, bitte nicht vorher anrufen", True),
        ("don't call us, we'll call you", True),
        ("don't phone - email Sue if anything", False),
        ("don't forget to call Wes", False),
        ("They never call in an agency.", False),
        ("I don't chase clients.", False),
    ],
)
def test_whether_they_want_to_be_left_alone(told: str, alone: bool) -> None:
    assert fields(f"{HEAD}{told}\n").timeline.do_not_contact is alone


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Applied 10/22. On-site 12/2, a call by 12/9", "mdy"),
        ("met on 17/11, answer by 4/12", "dmy"),
        ("24/7 cover, 9/10 of the wards, answer by 12/9", "mdy"),
        ("Date: 11/9/2026. Reply by 12/8/2026", "mdy"),
    ],
)
def test_the_order_is_told_by_days_around_the_day_of_writing(text: str, order: str) -> None:
    assert date_order(text, TODAY) == order


def test_whoever_was_met_in_an_earlier_round_has_that_day() -> None:
    found = fields(
        "Naval architect, Halden Marine\n"
        "ROUND 1 - 3 Nov - video - Olivia Sand, recruiter\n"
        "ROUND 2 - 18 Nov - with Kristoffer Lie (design lead) and Anja Moe\n"
        "Final decision by Wed 2 Dec.\n"
    )
    met = {person.name: iso(person.met_on) for person in found.people}
    assert met == {"Olivia Sand": "2026-11-03", "Kristoffer Lie": None, "Anja Moe": None}
    assert (iso(found.date), iso(found.timeline.decision_by)) == ("2026-11-18", "2026-12-02")
