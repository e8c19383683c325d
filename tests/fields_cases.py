"""Messy notes of many trades with the fields a careful reader would take from them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """One note; `people` are (name, title, email), None standing for "don't care"."""

    id: str
    text: str
    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    date: str | None = None
    mode: str | None = None
    people: tuple[tuple[str, str | None, str | None], ...] = ()
    decision_by: str | None = None
    do_not_contact: bool = False


CASES: tuple[Case, ...] = (
    Case(
        "nurse-dump",
        "met w/ sarah k (head nurse) and dr patel 2pm tues 10 nov 2026, st mary's hospital, "
        "interview for band 6 nurse job. me - joanna reid. they want someone for nights. told "
        "them about my NIV course. hear back by friday",
        candidate="Joanna Reid",
        company="St Mary's Hospital",
        role="band 6 nurse",
        date="2026-11-10",
        people=(("Sarah K", "head nurse", None), ("Dr Patel", None, None)),
        decision_by="2026-11-13",
    ),
    Case(
        "chef-round",
        "Harbour Kitchen, 3 Nov 2026\nInterview for senior line cook at Harbour Kitchen\n\n"
        "Chef Luca Moretti showed me round, the pass is tiny. Then I talked to Sarah, the front of "
        "house manager. My old boss Karen Flint would have loved it. Luca said they are changing "
        "the menu every six weeks. I told Sarah I can do brunch.\n\nThey'll decide by the end of "
        "next week.\n\nDiego Santos",
        candidate="Diego Santos",
        company="Harbour Kitchen",
        role="senior line cook",
        date="2026-11-03",
        mode="in person",
        people=(("Luca Moretti", "Chef", None), ("Sarah", "front of house manager", None)),
        decision_by="2026-11-13",
    ),
    Case(
        "lawyer-panel",
        "# Interview notes\n\nCandidate: Fiona MacLeod\nFirm: Blackwood Reeve LLP\n"
        "Position: Employment Solicitor\nDate: 12/11/2026\nPanel: Ms. Adaeze Obi (Partner), "
        "Jonathan Pryce-Hughes, HR director and Mei Ling Tan\nFormat: Teams\n\n"
        "Adaeze asked about tribunal work. Their client Hollis Foods was mentioned.\n\n"
        "Decision: within 10 days. Please don't contact us before that, they said.",
        candidate="Fiona MacLeod",
        company="Blackwood Reeve LLP",
        role="Employment Solicitor",
        date="2026-11-12",
        mode="video",
        people=(
            ("Ms. Adaeze Obi", "Partner", None),
            ("Jonathan Pryce-Hughes", "HR director", None),
            ("Mei Ling Tan", None, None),
        ),
        decision_by="2026-11-22",
        do_not_contact=True,
    ),
    Case(
        "engineer-invite",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview: Data Engineer (Northwind Analytics)\n"
        "DTSTART:20261105T140000Z\nLOCATION:Google Meet\n"
        'ORGANIZER;CN="Talent Team":mailto:talent@northwind.example\n'
        'ATTENDEE;CN="Priya Shah":mailto:p.shah@northwind.example\n'
        'ATTENDEE;CN="Ola Nowak":mailto:ola.nowak@northwind.example\n'
        'ATTENDEE;CN="Jonas Lind":mailto:jonas@post.example\nEND:VEVENT\nEND:VCALENDAR\n\n'
        "I'm Jonas Lind.\nPriya — CTO — asked about Snowflake. Ola ran the coding bit.\n"
        "They decide in two weeks.",
        candidate="Jonas Lind",
        company="Northwind Analytics",
        role="Data Engineer",
        date="2026-11-05",
        mode="video",
        people=(
            ("Priya Shah", "CTO", "p.shah@northwind.example"),
            ("Ola Nowak", None, "ola.nowak@northwind.example"),
        ),
        decision_by="2026-11-19",
    ),
    Case(
        "teacher-table",
        "Elm Park School - maths teacher - Monday 2 November 2026\n\n"
        "| Name | Role | Email |\n|---|---|---|\n"
        "| Katarzyna Wójcik | Head of Maths | k.wojcik@elmpark.example |\n"
        "| Samuel Adeyemi | Deputy Head | |\n\n"
        "Kasia Wojcik observed my lesson. Sam asked how I mark. I promised Kasia my fractions "
        "worksheet.\nDecision tomorrow.\n\n-- \nBen Hartley",
        candidate="Ben Hartley",
        company="Elm Park School",
        role="maths teacher",
        date="2026-11-02",
        people=(
            ("Katarzyna Wójcik", "Head of Maths", "k.wojcik@elmpark.example"),
            ("Samuel Adeyemi", "Deputy Head", None),
        ),
        decision_by="2026-11-03",
    ),
    Case(
        "electrician-lines",
        "Role - industrial electrician\nCompany - Voltline Services Ltd\n"
        "Spoke to: Dave Harmer, contracts manager (dave.h@voltline.example, 07700 900123)\n"
        "and Gill from HR\nwent 9th Nov 2026 on site visit\n\n"
        "- Dave said they do mostly switchgear\n- told him 8 yrs at Parson's\n"
        "- no calls pls, they text by Thurs\n\nmy name's Terry Oakes",
        candidate="Terry Oakes",
        company="Voltline Services Ltd",
        role="industrial electrician",
        date="2026-11-09",
        mode="in person",
        people=(
            ("Dave Harmer", "contracts manager", "dave.h@voltline.example"),
            ("Gill", "HR", None),
        ),
        decision_by="2026-11-12",
        do_not_contact=True,
    ),
    Case(
        "designer-french",
        "Entretien avec Camille Lefèvre (directrice artistique) et Hugo Marchand, chef de projet\n"
        "Poste : graphiste\nEntreprise : Studio Papillon\nDate : 6 novembre 2026\nCandidate : "
        "Inès Roux\nLieu : visio\n\nIls refont l'identité d'un musée. Réponse d'ici vendredi 13 "
        "novembre.",
        candidate="Inès Roux",
        company="Studio Papillon",
        role="graphiste",
        date="2026-11-06",
        mode="video",
        people=(
            ("Camille Lefèvre", "directrice artistique", None),
            ("Hugo Marchand", "chef de projet", None),
        ),
        decision_by="2026-11-13",
    ),
    Case(
        "warehouse-email",
        "From: Recruitment <jobs@pallet.example>\nTo: Marcus Bell <marcus.bell@post.example>\n"
        "Subject: Interview - Warehouse Team Lead\nDate: Mon, 26 Oct 2026 09:12\n\n"
        "Hi Marcus,\n\nthanks for applying. You will meet Janet Doyle, our shift manager, and "
        "Piotr Zielinski on Wednesday 4 November at 10:00 at Pallet & Co, Gate 3.\n\n"
        "Best regards,\nHolly Price\nRecruitment Coordinator\nPallet & Co\n\n"
        "=== my notes ===\n"
        "Janet was kind, showed me round the dock. Piotr asked about forklifts, told him "
        "counterbalance and reach. they ring by Monday",
        candidate="Marcus Bell",
        company="Pallet & Co",
        role="Warehouse Team Lead",
        date="2026-11-04",
        mode="in person",
        people=(("Janet Doyle", "shift manager", None), ("Piotr Zielinski", None, None)),
        decision_by="2026-11-09",
    ),
    Case(
        "accountant-twospellings",
        "Tues 17 Nov 2026\nphone interview with Kathryn Poole and Amir Hosseini at Larkfield "
        "Foods for the assistant accountant role.\nI'm Olu Bankole.\n\n"
        "Catherine asked about reconciliations. Ameer runs payroll.\n"
        "Katherine will write by the 25th.\n\n"
        "Card: Catharine Poole, Finance Director, c.poole@larkfield.example",
        candidate="Olu Bankole",
        company="Larkfield Foods",
        role="assistant accountant",
        date="2026-11-17",
        mode="phone",
        people=(
            ("Catharine Poole", "Finance Director", "c.poole@larkfield.example"),
            ("Amir Hosseini", None, None),
        ),
        decision_by="2026-11-25",
    ),
    Case(
        "lab-transcript",
        "Position: lab technician\nOrganisation: Fenland Diagnostics\nDate: 2026-11-11\n"
        "Interviewers: Dr. Hanna Virtanen; Prof Ewan Gray\nMe: Sofia Marino\n\n"
        "Hanna: How do you keep your lab book?\nMe: Every run gets a page, the same day.\n"
        "Ewan: We lost a batch in June because nobody wrote the lot number down.\n"
        "Me: I labelled 400 samples a week at Corvin.\nHanna: You'll hear from us next week.",
        candidate="Sofia Marino",
        company="Fenland Diagnostics",
        role="lab technician",
        date="2026-11-11",
        people=(("Dr. Hanna Virtanen", None, None), ("Prof Ewan Gray", None, None)),
        decision_by="2026-11-20",
    ),
    Case(
        "german-nurse",
        "Vorstellungsgespräch am 10.11.2026\nStelle: Pflegefachkraft\nKlinik: Klinikum Seeblick\n"
        "Gespräch mit: Frau Sabine Kühn (Pflegedienstleitung), Herr Dr. Oğuz Demir\n"
        "Bewerberin: Marta Kovács\n\nSie suchen jemanden für die Nacht. Rückmeldung bis Ende "
        "nächster Woche. Bitte nicht anrufen.",
        candidate="Marta Kovács",
        company="Klinikum Seeblick",
        role="Pflegefachkraft",
        date="2026-11-10",
        people=(
            ("Frau Sabine Kühn", "Pflegedienstleitung", None),
            ("Herr Dr. Oğuz Demir", None, None),
        ),
        decision_by="2026-11-20",
        do_not_contact=True,
    ),
    Case(
        "spanish-chef",
        "Entrevista con Lucía Ferrer (jefa de cocina) y Pablo Ibáñez\nPuesto: cocinero\n"
        "Restaurante: Casa Olmo\nFecha: 12 de noviembre de 2026\nCandidato: Andrés Gil\n\n"
        "Quieren cambiar la carta.",
        candidate="Andrés Gil",
        company="Casa Olmo",
        role="cocinero",
        date="2026-11-12",
        people=(("Lucía Ferrer", "jefa de cocina", None), ("Pablo Ibáñez", None, None)),
    ),
    Case(
        "advert-below",
        "Notes - 5 Nov 2026, on Zoom\nme: Grace Lindqvist\nmet Tom Baker (studio manager) and "
        "Zeynep Arslan\n\n- Tom: they're rebuilding the booking app\n- Zeynep does the research\n"
        "- forgot to say I know Figma variables\n\n--- job ad ---\n"
        "UX Designer\nBrightside Studio is looking for a UX designer.\n\nRequirements:\n"
        "- 5 years of experience\n- Contact: Lisa Monk, recruiter, lisa@hirewell.example\n",
        candidate="Grace Lindqvist",
        company="Brightside Studio",
        role="UX Designer",
        date="2026-11-05",
        mode="video",
        people=(("Tom Baker", "studio manager", None), ("Zeynep Arslan", None, None)),
    ),
    Case(
        "bullets-people",
        "INTERVIEW NOTES\n\nRosewood Primary School\nclass teacher post, Year 2\n"
        "Thursday 5th November 2026\n\nWho I met:\n* Mrs Eleanor Finch - headteacher\n"
        "* Jamal Osei - Year 2 lead (jamal.osei@rosewood.example)\n* a governor, didn't catch the "
        "name\n\nWhat came up:\n* Mrs Finch wants more outdoor learning\n* Jamal showed me the "
        "reading corner\n\nThey'll let me know by Tuesday.\n",
        company="Rosewood Primary School",
        role="class teacher, Year 2",
        date="2026-11-05",
        mode="in person",
        people=(
            ("Mrs Eleanor Finch", "headteacher", None),
            ("Jamal Osei", "Year 2 lead", "jamal.osei@rosewood.example"),
        ),
        decision_by="2026-11-10",
    ),
    Case(
        "headings-people",
        "# Kestrel Robotics / Mechanical Design Engineer / 18 November 2026\n\n"
        "Candidate: Noor Haddad\n\n## Dr. Ingrid Solberg, Head of Engineering\n- moving the arm "
        "to carbon fibre\n- I told her about the gripper\n\n## Felix Amadi (Senior Engineer)\n"
        "- showed me the test rig\n\n## Next steps\n- decision by 30 November\n",
        candidate="Noor Haddad",
        company="Kestrel Robotics",
        role="Mechanical Design Engineer",
        date="2026-11-18",
        people=(
            ("Dr. Ingrid Solberg", "Head of Engineering", None),
            ("Felix Amadi", "Senior Engineer", None),
        ),
        decision_by="2026-11-30",
    ),
    Case(
        "recruiter-kept-apart",
        "Recruiter: Bella Stone, Hirewell, bella@hirewell.example\nRole: payroll accountant\n"
        "Company: Oakmere Trust\n\nBella arranged it all by e-mail. On 9 November 2026 I spoke "
        "with Graham Tully, the finance manager, and Nkechi Eze on Teams. Graham used to work for "
        "Deloitte under Alan Sykes.\n\nRgds\nPetra Novak",
        candidate="Petra Novak",
        company="Oakmere Trust",
        role="payroll accountant",
        date="2026-11-09",
        mode="video",
        people=(("Graham Tully", "finance manager", None), ("Nkechi Eze", None, None)),
    ),
    Case(
        "nobody-named",
        "Interview at Seaview Care Home for the night carer position, 8 November 2026. Two women "
        "on the panel, I did not get their names. They asked about hoists. I told them I did my "
        "moving and handling refresher in May.",
        company="Seaview Care Home",
        role="night carer",
        date="2026-11-08",
        people=(),
    ),
    Case(
        "us-order",
        "Interview 11/12/2026 (Thu)\nCompany: Larch Legal\nRole: Paralegal\nInterviewed by Dana "
        "Whitfield, office manager, and Luis Ortega\nAsked for $52k\nMe: Kim Tran\n"
        "They'll call by 11/20/2026.",
        candidate="Kim Tran",
        company="Larch Legal",
        role="Paralegal",
        date="2026-11-12",
        people=(("Dana Whitfield", "office manager", None), ("Luis Ortega", None, None)),
        decision_by="2026-11-20",
    ),
    Case(
        "yaml-front",
        "---\nname: Ewa Zając\nemployer: Polaris Labs\nposition: Lab Technician\n"
        "date: 2026-11-06\ninterviewers:\n  - name: Dr Miriam Katz\n    title: Lab Director\n"
        "    email: miriam.katz@polaris.example\n  - Sean Ó Briain (shift lead)\n---\n\n"
        "Miriam wants two people on the sequencer. Told Sean about my QC log.\n",
        candidate="Ewa Zając",
        company="Polaris Labs",
        role="Lab Technician",
        date="2026-11-06",
        people=(
            ("Dr Miriam Katz", "Lab Director", "miriam.katz@polaris.example"),
            ("Sean Ó Briain", "shift lead", None),
        ),
    ),
    Case(
        "prose-chain",
        "So, Friday 6 November 2026, off I went to Mill & Stone Bakery for the head baker "
        "interview. First Agnieszka took me through the night shift, she is the owner. Then her "
        "brother Marek explained the ovens. I asked Agnieszka how many loaves: 900. The flour "
        "comes from Wessex Mill, and their biggest customer is Trent Hotels. She will let me know "
        "on Wednesday.\n\nOwen Price",
        candidate="Owen Price",
        company="Mill & Stone Bakery",
        role="head baker",
        date="2026-11-06",
        mode="in person",
        people=(("Agnieszka", None, None), ("Marek", None, None)),
        decision_by="2026-11-11",
    ),
)
