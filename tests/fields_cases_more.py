"""More notes with their fields: transcripts, tabs, e-mails, diaries."""

from tests.fields_cases import Case

MORE_CASES: tuple[Case, ...] = (
    Case(
        "hospice",
        "Interview debrief\n"
        "\n"
        "Where: Larkspur Hospice, Bath\n"
        "When: Wednesday 4 November 2026, 11:30\n"
        "Who: Bridget Nolan (clinical lead), Dr. Farouk Hamdi\n"
        "Job: palliative care nurse\n"
        "By: Tessa Winfield\n"
        "\n"
        "Bridget talked about the new day unit. Dr Hamdi asked how I handle syringe "
        "drivers; I set up about three a week at Orchard House.\n"
        "Didn't mention my advanced communication course.\n"
        "They'll ring on Tuesday.\n"
        "bridget.nolan@larkspur.example\n",
        candidate="Tessa Winfield",
        company="Larkspur Hospice",
        role="palliative care nurse",
        date="2026-11-04",
        mode="in person",
        people=(
            ("Bridget Nolan", "clinical lead", "bridget.nolan@larkspur.example"),
            ("Dr. Farouk Hamdi", None, None),
        ),
        decision_by="2026-11-10",
    ),
    Case(
        "lowercase-pastry",
        "just back from olive & thyme (pastry chef) - 12/11/26. saw the owner nadia "
        "rahman and her head chef, pete lomas. nadia wants fewer desserts but better "
        "ones. told pete i laminate by hand. pete said theyll let me know by monday. "
        "rosa delgado\n",
        candidate="Rosa Delgado",
        company="Olive & Thyme",
        role="pastry chef",
        date="2026-11-12",
        mode="in person",
        people=(("Nadia Rahman", "owner", None), ("Pete Lomas", "head chef", None)),
        decision_by="2026-11-16",
    ),
    Case(
        "invitation-solicitor",
        "Subject: Your interview at Calder Wright Solicitors\n"
        "From: Imogen Hale <imogen.hale@calderwright.example>\n"
        "Date: 2 November 2026\n"
        "To: Rhys Bevan\n"
        "\n"
        "Dear Rhys,\n"
        "\n"
        "We look forward to seeing you for the role of Conveyancing Solicitor on Friday "
        "6 November 2026 at 2 pm. Your interviewers will be Margaret Stone (Managing "
        "Partner) and Imran Qureshi (Head of Conveyancing).\n"
        "\n"
        "Kind regards,\n"
        "Imogen Hale\n"
        "HR Manager\n"
        "Calder Wright Solicitors\n"
        "\n"
        "Notes\n"
        "\n"
        "Margaret: they merged with a firm in Leeds, two case systems. Imran: turnaround "
        "times, he wants searches ordered on day one. I told Imran I did that at Pike & "
        "Dow.\n",
        candidate="Rhys Bevan",
        company="Calder Wright Solicitors",
        role="Conveyancing Solicitor",
        date="2026-11-06",
        people=(
            ("Margaret Stone", "Managing Partner", None),
            ("Imran Qureshi", "Head of Conveyancing", None),
        ),
    ),
    Case(
        "setext-panel",
        """Sprocket Labs – SRE – 2nd round – 9 Nov 2026 (Google Meet)

Panel
-----
1. Yuki Tanaka — Director of Platform
2. Bartosz Król — Staff SRE — bartosz.krol@sprocket.example
3. Alice (didn't get the surname), product manager

Notes
-----
Yuki: error budgets are ignored at the moment
Bartosz: k8s 1.31 upgrade took 5 weeks
me: I did three upgrades at Fennel
Alice asked about incident reviews.

Timeline
--------
Answer by end of month
""",
        company="Sprocket Labs",
        role="SRE",
        date="2026-11-09",
        mode="video",
        people=(
            ("Yuki Tanaka", "Director of Platform", None),
            ("Bartosz Król", "Staff SRE", "bartosz.krol@sprocket.example"),
            ("Alice", "product manager", None),
        ),
        decision_by="2026-11-30",
    ),
    Case(
        "diary-teacher",
        "I was interviewed by Mr Gethin Rowlands, the deputy headteacher of Ysgol Glan "
        "Môr, and Mrs. Siân Pugh, who leads the science department, on Tuesday 10 "
        "November 2026. The post is biology teacher. Mr Rowlands told me about the new "
        "lab. Mrs Pugh asked about my A-level results. My mentor at Bryn School, Heledd "
        "Watkins, had warned me about that question. They decide on Friday.\n"
        "\n"
        "Elin Vaughan\n",
        candidate="Elin Vaughan",
        company="Ysgol Glan Môr",
        role="biology teacher",
        date="2026-11-10",
        people=(
            ("Mr Gethin Rowlands", "deputy headteacher of Ysgol Glan Môr", None),
            ("Mrs. Siân Pugh", None, None),
        ),
        decision_by="2026-11-13",
    ),
    Case(
        "tabs-electrician",
        """Job: Electrician (domestic)\tCompany: Brightspark Electrical
Date: 16/11/2026\tPlace: their yard in Hull
Name\tPosition\tPhone
Craig Tranter\tDirector\t07700 900456
Lisa Tranter\tOffice Manager\t07700 900457

Craig does rewires for the council. Lisa books the jobs.
I said I did 60 rewires last year.
""",
        company="Brightspark Electrical",
        role="Electrician",
        date="2026-11-16",
        mode="in person",
        people=(("Craig Tranter", "Director", None), ("Lisa Tranter", "Office Manager", None)),
    ),
    Case(
        "bold-labels",
        """**Interviewer:** Sanne de Vries, Creative Director
**Also there:** Joost Bakker
**Company:** Studio Kanaal
**Role:** Senior Brand Designer
**Date:** November 13, 2026
**Candidate:** Maya Lindholm

Sanne showed the rebrand for the ferry company. Joost asked for a link to my type specimen.
> "We'd rather have one good idea than ten."

Next: portfolio review with the founder, Pieter Smit, next Thursday.
""",
        candidate="Maya Lindholm",
        company="Studio Kanaal",
        role="Senior Brand Designer",
        date="2026-11-13",
        people=(("Sanne de Vries", "Creative Director", None), ("Joost Bakker", None, None)),
    ),
    Case(
        "abbreviated-phone",
        """Warehouse lead interview - Tamar Logistics - thurs 5 nov 2026 - phone

spoke to karen whittle (ops manager) n stuart
karen said 3 shifts, stuart does inventory
told stuart about cycle counting at redline
karen will ring mon

lee brannigan
""",
        candidate="Lee Brannigan",
        company="Tamar Logistics",
        role="Warehouse lead",
        date="2026-11-05",
        mode="phone",
        people=(("Karen Whittle", "ops manager", None), ("Stuart", None, None)),
        decision_by="2026-11-09",
    ),
    Case(
        "spellings-cfo",
        """Interviewers: Hélène Dubois, CFO (helene.dubois@montclair.example)
Helene wants IFRS 16 sorted before year end. Hélène's boss, Mr. Carver, sits in New York.
With her was Tobias Frank, group controller.
Told Tobias I closed in 4 days at Severn Glass.
company: Montclair Instruments
position: senior accountant
2026-11-17, video call
Yours truly: Niamh Kearney
decision before christmas
""",
        candidate="Niamh Kearney",
        company="Montclair Instruments",
        role="senior accountant",
        date="2026-11-17",
        mode="video",
        people=(
            ("Hélène Dubois", "CFO", "helene.dubois@montclair.example"),
            ("Tobias Frank", "group controller", None),
        ),
        decision_by="2026-12-24",
    ),
    Case(
        "questions-answers",
        "Q: Tell me about a time a run failed.\n"
        "A: The ELISA plates drifted, I found the pipette out of calibration.\n"
        "Q: And documentation?\n"
        "A: LIMS, same day.\n"
        "\n"
        "Lab technician, Meridian Biosciences, 12 November 2026. Interviewed by Dr Ngozi "
        "Adichie-Bell and Paul. I am Karolina Maj. They will be in touch within two "
        "weeks.\n",
        candidate="Karolina Maj",
        company="Meridian Biosciences",
        role="Lab technician",
        date="2026-11-12",
        people=(("Dr Ngozi Adichie-Bell", None, None), ("Paul", None, None)),
        decision_by="2026-11-26",
    ),
    Case(
        "chaired-panel",
        "Zoom w/ Acorn Fostering, 18 Nov 2026. Social worker post.\n"
        "Chaired by Denise Fairweather (registered manager); also Kwabena Asante and a "
        "young person, Jodie.\n"
        "Kwabena: supervision every fortnight.\n"
        "Jodie asked what I'd do if a kid runs off.\n"
        "I told Jodie the truth.\n"
        "signed, Hattie Bloom\n",
        candidate="Hattie Bloom",
        company="Acorn Fostering",
        role="Social worker",
        date="2026-11-18",
        mode="video",
        people=(
            ("Denise Fairweather", "registered manager", None),
            ("Kwabena Asante", None, None),
            ("Jodie", None, None),
        ),
    ),
    Case(
        "german-engineer",
        """Gespräch mit Frau Annika Thießen, Leiterin Entwicklung, und Herrn Mehmet Yıldız
Firma: Rotorwerk GmbH
Stelle: Konstruktionsingenieur
Datum: Mo, 9.11.2026
per Teams
Bewerber: Jan Petersen

Frau Thießen will bis Mittwoch Bescheid geben.
Herr Yildiz fragte nach FEM.
""",
        candidate="Jan Petersen",
        company="Rotorwerk GmbH",
        role="Konstruktionsingenieur",
        date="2026-11-09",
        mode="video",
        people=(
            ("Frau Annika Thießen", "Leiterin Entwicklung", None),
            ("Herr Mehmet Yıldız", None, None),
        ),
        decision_by="2026-11-11",
    ),
    Case(
        "plant-shop",
        """Notes from today's chat with Fern & Co (plant shop, Leeds), 14 November 2026
Position is store manager
Spoke with: Zara Whitcombe - area manager - zara@fernandco.example
           Ollie Drummond - current store manager, leaving in Jan
Zara: wants workshops at weekends
Ollie: till system is old
promised Zara my workshop calendar
zara will email by next Friday
- Priti Shah
""",
        candidate="Priti Shah",
        company="Fern & Co",
        role="store manager",
        date="2026-11-14",
        people=(
            ("Zara Whitcombe", "area manager", "zara@fernandco.example"),
            ("Ollie Drummond", None, None),
        ),
        decision_by="2026-11-20",
    ),
    Case(
        "garage-diary",
        "Dear diary, interview at Pemberton's Garage for the apprentice mechanic job "
        "went OK I think. 11th November 2026. Big Dave (Dave Pemberton, he owns it) and "
        "his daughter Chloe did the talking. Dave asked if I can weld. Chloe does the "
        "books. No calls, they'll write to me by the 20th. From Jake Sutton\n",
        candidate="Jake Sutton",
        company="Pemberton's Garage",
        role="apprentice mechanic",
        date="2026-11-11",
        people=(("Dave Pemberton", None, None), ("Chloe", None, None)),
        decision_by="2026-11-20",
        do_not_contact=True,
    ),
    Case(
        "appositions",
        "Interview with Anna Kowalska, Head of People, Driftwood Hotels, 3 November "
        "2026, for Duty Manager\n"
        "\n"
        "Anna said occupancy is 92 %. I told her I ran nights at The Gannet for 3 years.\n"
        "She also introduced me to Rui Costa from reservations.\n"
        "The regional director, Sir Alan Moss, was not there.\n"
        "\n"
        "Regards\n"
        "Colm Feeney\n",
        candidate="Colm Feeney",
        company="Driftwood Hotels",
        role="Duty Manager",
        date="2026-11-03",
        people=(("Anna Kowalska", "Head of People", None), ("Rui Costa", None, None)),
    ),
    Case(
        "yaml-like",
        """name: Leila Aziz
interview: Vesper Museum, exhibitions assistant, 10 Nov 2026
people: Johann Krug (head of exhibitions, johann.krug@vesper.example) / Thea Lund (registrar)

+ Johann: touring show in spring, 4 venues
+ Thea: condition reports on tablets
- forgot: I drive a 3.5 t van
next step: second interview on 24 November
decision: by 1 December
""",
        candidate="Leila Aziz",
        company="Vesper Museum",
        role="exhibitions assistant",
        date="2026-11-10",
        people=(
            ("Johann Krug", "head of exhibitions", "johann.krug@vesper.example"),
            ("Thea Lund", "registrar", None),
        ),
        decision_by="2026-12-01",
    ),
)
