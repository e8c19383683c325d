"""Who, where, what for and when, in the first lines that people type in haste."""

import datetime as dt

import pytest

from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.language.initials import stand_for_words
from writer.read.notes import Notes

_TODAY = dt.date(2026, 11, 20)


def _fields(text: str) -> Fields:
    notes = Notes(text, "note.md")
    return read_fields(notes, structure(notes), today=_TODAY)


@pytest.mark.parametrize(
    ("note", "firm", "post"),
    [
        ("Interview: Ward clerk, Elmhurst General. 19/11/26", "Elmhurst General", "Ward clerk"),
        (
            "Interview for Buyer with Calder & Rowe, 17 November 2026 (their office, Hexby)",
            "Calder & Rowe",
            "Buyer",
        ),
        (
            "Interview with Moss Build for site manager, 17 Nov (site cabin, Hexby)",
            "Moss Build",
            "site manager",
        ),
        ("head chef trial at The Gilded Fork, 19 Nov", "The Gilded Fork", "head chef"),
        ("barista trial, Bean House, 19 Nov", "Bean House", "barista"),
        ("Waitress trial The Copper Kettle sat 14 nov", "The Copper Kettle", "Waitress"),
        ("Apprentice carpenter, J. Moss & Sons", "J. Moss & Sons", "Apprentice carpenter"),
        ("clinical trial manager, Hollin Pharma", "Hollin Pharma", "clinical trial manager"),
        ("Polyform interview\nrole is SRE II", "Polyform", "SRE II"),
        ("Polyform interview\nrole is SENIOR COOK", "Polyform", "Senior cook"),
        ("Interview at Lumenfield Data Engineer, 18 Nov", "Lumenfield", "Data Engineer"),
        ("Kubernetes Platform Engineer, 18 Nov", None, "Kubernetes Platform Engineer"),
        (
            "Interview for Kubernetes Platform Engineer, 18 Nov\nI worked with Kubernetes.",
            None,
            "Kubernetes Platform Engineer",
        ),
        ("Interview at Harrow Foods re Data Entry Clerk", "Harrow Foods", "Data Entry Clerk"),
        (
            "Interview - Site manager - Pell Build - 17/11\nClient - Harrow Council",
            "Pell Build",
            "Site manager",
        ),
        ("Mortgage adviser interview w/ Calder Homes", "Calder Homes", "Mortgage adviser"),
        ("call w/ Hannah at Hollin Bank about cashier role", "Hollin Bank", "cashier"),
        (
            "had my interview at Tolland & Pike Solicitors for the trainee conveyancer post.",
            "Tolland & Pike Solicitors",
            "trainee conveyancer",
        ),
    ],
)
def test_firm_and_post_of_a_first_line(note: str, firm: str | None, post: str) -> None:
    fields = _fields(f"{note}\nMet Ann Lowe.")
    assert (fields.company, fields.role) == (firm, post)


@pytest.mark.parametrize(
    ("remark", "met"),
    [
        ("April: they open a second shop", []),
        ("April: asked about nights, she runs them", [("April", None)]),
        ("## April\n- start", []),
        ("Aside asked about pay, told Aside no", []),
        ("Mortgage: adviser\nMortgage asked", []),
        ("Reminder: email Mrs Tate for the reference", []),
        ("Deputy manager - Ben Okoro", [("Ben Okoro", "Deputy manager")]),
        ("head = mrs okoro, senco = mr lyle", [("Mrs Okoro", "head"), ("Mr Lyle", "senco")]),
        ("head chef Marco\nasked for a menu", [("Marco", "head chef")]),
        ("recruiter Amy\nbooked it", []),
        ("Subcontractor - Dale\nOld boss - Terry Finch", []),
        ("HR - Lena\nPension was not asked", [("Lena", "HR")]),
        ("Panel: Freya Noble - Delivery Lead, and nobody else", [("Freya Noble", "Delivery Lead")]),
        ("Ben Hay chaired.", [("Ben Hay", None)]),
        ("phoned by boss, Lee Dawson", [("Lee Dawson", "boss")]),
        ("Sous chef. Tomas Reed", [("Tomas Reed", "Sous chef")]),
        ("Wen Li hiring manager\ntold W about pages", [("Wen Li", "hiring manager")]),
        ("Petra Holm wants a new manager", [("Petra Holm", None)]),
        (
            "Face to face with the GM, Mrs Ursula Penn and head housekeeper Bogdan.",
            [("Mrs Ursula Penn", "GM"), ("Bogdan", "head housekeeper")],
        ),
    ],
)
def test_who_else_was_met(remark: str, met: list[tuple[str, str | None]]) -> None:
    fields = _fields(f"Mortgage adviser, Calder Homes, 18 Nov\nMet Ann Lowe.\n{remark}\n")
    assert [(one.name, one.title) for one in fields.people] == [("Ann Lowe", None), *met]
    assert fields.candidate is None


def test_the_firm_behind_a_name_is_no_title() -> None:
    people = _fields("phone screen w/ Hannah from Quill & Co for copy editor").people
    assert [(one.name, one.title) for one in people] == [("Hannah", None)]


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("just had my interview at Polyform for the analyst job", _TODAY),
        ("just finished my second interview at Polyform", _TODAY),
        ("just had my interview feedback from last week", None),
    ],
)
def test_what_was_just_had_was_today(opening: str, day: dt.date | None) -> None:
    assert _fields(f"{opening}\nmet Ann Lowe").date == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("They'll ring next week, latest Fri", dt.date(2026, 11, 27)),
        ("They'll ring next week, by Wed at the latest", dt.date(2026, 11, 25)),
        ("They'll ring, latest Fri", dt.date(2026, 11, 20)),
    ],
)
def test_the_latest_day_is_in_the_week_that_was_named(said: str, day: dt.date) -> None:
    assert _fields(f"Chef, Fork, 19 Nov\nMet Ann Lowe.\n{said}").timeline.decision_by == day


@pytest.mark.parametrize("word", ["NHS", "SRE", "QA", "II", "III", "CNC"])
def test_letters_stand_for_words(word: str) -> None:
    assert stand_for_words(word)


@pytest.mark.parametrize("word", ["HEAD", "COOK", "OF", "TEAM", "NIGHT"])
def test_short_words_do_not(word: str) -> None:
    assert not stand_for_words(word)


@pytest.mark.parametrize(
    ("note", "firm", "post"),
    [
        ("my interview for night porter (The Anchorage, Whitby).", "The Anchorage", "night porter"),
        ("had my interview for staff nurse (Ward 7) this morning", None, "staff nurse"),
        ("had my interview for staff nurse (Maternity Cover, Leeds)", None, "staff nurse"),
        (
            "Had a panel at Westmarch Hospitals for the Ward Manager post. Also Chidi Obi, HR and "
            "a patient rep called Mrs Lowe.",
            "Westmarch Hospitals",
            "Ward Manager",
        ),
        (
            "Sous chef, Marlow Arms. Trial + chat.\nGM Fliss - chat after, rota & tips",
            "Marlow Arms",
            "Sous chef",
        ),
        (
            "interview done!! teaching assistant, Hollin Primary",
            "Hollin Primary",
            "teaching assistant",
        ),
        (
            "Thx for the tips yesterday dad. So it was at wrenfield council, planning officer.",
            "Wrenfield Council",
            "planning officer",
        ),
    ],
)
def test_firm_and_post_of_a_sentence(note: str, firm: str | None, post: str) -> None:
    fields = _fields(f"{note}\nMet Ann Lowe. She asked about appeals.")
    assert (fields.company, fields.role) == (firm, post)


def test_the_day_of_the_tips_is_not_the_interviews() -> None:
    assert _fields("Thx for the tips yesterday dad.\nMet Ann Lowe at Hollin Bank.").date is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("They've 2 more tmrw then decide. Hear Monday.", dt.date(2026, 11, 23)),
        ("2 more on Friday then they decide", None),
        ("They're ringing on Monday.", dt.date(2026, 11, 23)),
        ("know by mon", dt.date(2026, 11, 23)),
    ],
)
def test_a_day_before_they_decide_is_no_decision(said: str, day: dt.date | None) -> None:
    assert _fields(f"Chef, Fork, 18 Nov\nMet Ann Lowe.\n{said}").timeline.decision_by == day


@pytest.mark.parametrize(
    ("head", "mode"),
    [
        ("head chef trial at The Gilded Fork, 19 Nov", "in person"),
        ("clinical trial manager at Hollin Pharma, 19 Nov", None),
        ("Castor Ltd, electrician\nSite interview 12 Nov", "in person"),
        ("barista trial, Bean House, 19 Nov", "in person"),
        ("driver trial Tanner Haulage sat 14 nov 5am", "in person"),
        ("Interview with Copperline Games\nIt was over Discord.", "video"),
        ("Nurse at Calder Homes, 19 Nov. trial day next week", None),
        ("Nurse at Calder Homes, 19 Nov\nthey let me know by phone", None),
        ("Castor Ltd, setter\nOn: 16.11.2026 in their workshop", "in person"),
    ],
)
def test_where_it_was_by_the_first_lines(head: str, mode: str | None) -> None:
    assert _fields(f"{head}\nRay Mottram, owner").mode == mode


@pytest.mark.parametrize(
    ("above", "title"),
    [("Interviewers\n", "Head of Insight"), ("Panel\n", None), ("", None)],
)
def test_who_stands_alone_on_a_line_and_speaks_is_not_the_writer(
    above: str, title: str | None
) -> None:
    listed = "Maria Costa\n" + (f"{title}\n" if title else "") + "Ben Adler"
    said = "Maria talked about churn. Ben gave me a case on pricing."
    fields = _fields(f"Insight Analyst, Fennwick plc\n{above}{listed}\n\n{said}")
    assert [one.name for one in fields.people] == ["Maria Costa", "Ben Adler"]
    assert (fields.people[0].title, fields.candidate) == (title, None)


def test_a_post_above_the_name_is_not_the_one_above_s() -> None:
    listed = "Panel\nHead of Insight\nMaria Costa\nSenior Analyst\nBen Adler\n"
    fields = _fields(f"Analyst, Fennwick plc\n{listed}\nMaria and Ben talked to me.")
    assert not any(one.title == "Senior Analyst" for one in fields.people if "Costa" in one.name)


def test_a_mail_that_greets_and_goes_on_names_firm_and_people_in_full() -> None:
    mail = (
        "From: Leah Duffy <leah.duffy@northbeckschool.example>\nSubject: Teacher interview\n\n"
        "Dear Ms Kaya, we look forward to seeing you on Monday 16 November at Northbeck Primary "
        "School. You will meet Mr Alan Sowerby, headteacher. Kind regards, Leah Duffy\n\n"
        "My notes:\ntold Mr Sowerby I run the maths club\n"
    )
    fields = _fields(mail)
    assert fields.company == "Northbeck Primary School"
    assert [(one.name, one.title) for one in fields.people] == [("Mr Alan Sowerby", "headteacher")]


def test_a_word_of_the_post_is_nobody() -> None:
    fields = _fields("Had a panel on the 10th for the Ward Manager post. Dawn Kerr asked me why.")
    assert [one.name for one in fields.people] == ["Dawn Kerr"]


def test_whoever_ends_a_list_has_not_signed_it() -> None:
    fields = _fields("It was at Wrenfield Council, planning officer, 2 people: Moira Kent")
    assert ([one.name for one in fields.people], fields.candidate) == (["Moira Kent"], None)


@pytest.mark.parametrize(
    ("note", "people"),
    [
        (
            "Interview at Tarn Foods, Data Analyst, 18 Nov 2026, zoom panel: Ana Ruiz, Tom Hale",
            ["Ana Ruiz", "Tom Hale"],
        ),
        ("Met Ana Ruiz and Owen Lark\n\nOwen: they weld.\nSending Owen: the log", None),
        ("Met Ana Ruiz and Owen Lark\n\nOwen: they weld.\nOwe Ana: a copy of the log", None),
        ("Met Ana Ruiz and Owen Lark\n\nOwen: they weld.\nEmail Owen: the log", None),
    ],
)
def test_a_panel_behind_the_post_and_errands_before_a_name(
    note: str, people: list[str] | None
) -> None:
    names = [one.name for one in _fields(f"{note}\n").people]
    assert names == (people or ["Ana Ruiz", "Owen Lark"])


def test_the_day_of_an_earlier_round_is_not_this_one() -> None:
    fields = _fields(
        "Second interview - Halden Aero - Stress engineer\n19 Nov, tour and chat with Ana Ruiz\n"
        "First interview was 5 Nov with Nadia from HR (phone)\n"
    )
    assert fields.date == dt.date(2026, 11, 19)
