"""More notes of trades and forms that no rule was written for, with what is read from them."""

# ruff: noqa: E501 (notes as people type them, one paragraph to a line)
from tests.fields_cases import Case

TRADE_CASES = (
    Case(
        "m1",
        """Today I had my interview at Whitmoor Veterinary Centre for the position of head veterinary nurse. (Sat 7 Nov 2026)
It was with Dr. Olivia Brandt, who owns the practice, and practice manager Sunita Kapoor.
Sunita told me they're opening a second site in Alton. I told Olivia that I ran the dental suite for three years.
Their locum, Peter, was hoovering.
They said I'd hear back by the middle of next week.
Love from me, Harriet Quill
""",
        candidate="Harriet Quill",
        company="Whitmoor Veterinary Centre",
        role="head veterinary nurse",
        date="2026-11-07",
        people=(("Dr. Olivia Brandt", None, None), ("Sunita Kapoor", "practice manager", None)),
        decision_by="2026-11-11",
    ),
    Case(
        "m2",
        """# Brasserie Lune

* Role: Chef de partie
* Date: Fri 13 Nov 2026
* Who I spoke to: Étienne Garnier (executive chef), Moyà (sous)
* Me: Callum Reyes

## What they do
* new tasting menu in January
## Me
* told Étienne about the sourdough programme at Copper Pan
""",
        candidate="Callum Reyes",
        company="Brasserie Lune",
        role="Chef de partie",
        date="2026-11-13",
        people=(("Étienne Garnier", "executive chef", None), ("Moyà", "sous", None)),
    ),
    Case(
        "m3",
        """From: careers@northgatelaw.example
Sent: 5 November 2026 10:14
To: Aisha Rahim <aisha.rahim@post.example>
Subject: RE: Litigation Paralegal - interview confirmation

Dear Ms Rahim

This is to confirm your interview on Monday 9 November 2026 at 3pm via Microsoft Teams. You will be meeting Deborah Cole, Head of Litigation, and Simon Achterberg, Senior Paralegal.

Yours sincerely
Northgate Law Recruitment Team

-----

Deborah v. friendly. Wants bundles done without chasing. Simon does e-disclosure.
I said Relativity, 2 yrs.
Not mentioned - my CILEX level 6.
Answer w/c 16th.
""",
        candidate="Aisha Rahim",
        company="Northgate Law",
        role="Litigation Paralegal",
        date="2026-11-09",
        mode="video",
        people=(
            ("Deborah Cole", "Head of Litigation", None),
            ("Simon Achterberg", "Senior Paralegal", None),
        ),
        decision_by="2026-11-20",
    ),
    Case(
        "m4",
        """ML engineer @ Quillstone, 11 Nov 2026, zoom
w/ Hyejin Park (VP Eng), Dmitry Volkov (ML lead) + Ana Sousa (people ops)
- Hyejin: inference costs too high
- Dmitry: want distillation
- I: cut GPU bill 40 % at Marlin
- Ana: process = 1 more call w/ CEO Robert Hines
- decision by 25/11
Kofi Mensah
""",
        candidate="Kofi Mensah",
        company="Quillstone",
        role="ML engineer",
        date="2026-11-11",
        mode="video",
        people=(
            ("Hyejin Park", "VP Eng", None),
            ("Dmitry Volkov", "ML lead", None),
            ("Ana Sousa", "people ops", None),
        ),
        decision_by="2026-11-25",
    ),
    Case(
        "m5",
        """Teacher interview, St. Aldhelm's Academy, 12/11/2026 - DT teacher
Panel of three: the Head, Mr. J. P. Whitlock; Ms Amrit Kaur (Head of DT); and a parent governor called Steph.
Taught a 30 min lesson to 8C first.
Ms Kaur liked that I let them break the bridge.
I forgot to say I run a robotics club.
Mr Whitlock to phone tonight.
Name: Barney Foss
""",
        candidate="Barney Foss",
        company="St. Aldhelm's Academy",
        role="DT teacher",
        date="2026-11-12",
        mode="in person",
        people=(
            ("Mr. J. P. Whitlock", "Head", None),
            ("Ms Amrit Kaur", "Head of DT", None),
            ("Steph", None, None),
        ),
        decision_by="2026-11-12",
    ),
    Case(
        "m6",
        """ELECTRICAL MAINTENANCE TECHNICIAN – HOLLOWAY PAPER MILL
Interview 10 November 2026, on site

People:
Ron Pickering – engineering manager – 07700 900321 – r.pickering@hollowaymill.example
Sheila Gwynne – HR adviser

Ron took me round machine 3. He said PLCs are Siemens S7. I told him I did S7 at Dunmore for six years.
Sheila went through shifts: 4 on 4 off.

Ron will let me know before the end of the month.
Stuart Keane
""",
        candidate="Stuart Keane",
        company="Holloway Paper Mill",
        role="Electrical maintenance technician",
        date="2026-11-10",
        mode="in person",
        people=(
            ("Ron Pickering", "engineering manager", "r.pickering@hollowaymill.example"),
            ("Sheila Gwynne", "HR adviser", None),
        ),
        decision_by="2026-11-30",
    ),
    Case(
        "m7",
        """Entrevista con María José Ortega, directora de arte, y Teo Blanco
Empresa: Estudio Marea
Puesto: diseñadora gráfica
Fecha: 10/11/2026, por videollamada
Candidata: Nuria Campos
Teo preguntó por mi portfolio. Le dije que rediseñé la web de Faro.
Decisión antes del 20 de noviembre.
""",
        candidate="Nuria Campos",
        company="Estudio Marea",
        role="diseñadora gráfica",
        date="2026-11-10",
        mode="video",
        people=(("María José Ortega", "directora de arte", None), ("Teo Blanco", None, None)),
        decision_by="2026-11-20",
    ),
    Case(
        "m8",
        """had a chat on the phone today (6 Nov 2026) with Wes from Dockside Freight about the night shift lead job. Wes Hargreaves, depot manager, wes@dockside.example. He said agency turnover is killing them. I told him I kept 90% of my crew at Penrose. Andy Marsh who I used to work with is there too. Should know in a week. - Dee Okoro
""",
        candidate="Dee Okoro",
        company="Dockside Freight",
        role="night shift lead",
        date="2026-11-06",
        mode="phone",
        people=(("Wes Hargreaves", "depot manager", "wes@dockside.example"),),
        decision_by="2026-11-13",
    ),
    Case(
        "m9",
        """Interview log
Candidate name: Ingeborg Dahl
Employer: Ashworth & Pell (chartered accountants)
Job title: Audit Senior
Interview date: 3rd of November, 2026
Interview type: face to face
Interviewer 1: Rebecca Ashworth (Partner)
Interviewer 2: Nikhil Joshi – Audit Manager, nikhil.joshi@ashworthpell.example

Discussion
Rebecca - charities are a third of the book.
Nikhil - they moved to cloud files last year.

Outcome: waiting. They will decide by the 12th of November.
""",
        candidate="Ingeborg Dahl",
        company="Ashworth & Pell",
        role="Audit Senior",
        date="2026-11-03",
        mode="in person",
        people=(
            ("Rebecca Ashworth", "Partner", None),
            ("Nikhil Joshi", "Audit Manager", "nikhil.joshi@ashworthpell.example"),
        ),
        decision_by="2026-11-12",
    ),
    Case(
        "m10",
        """WEBVTT

00:00:04.000 --> 00:00:09.000
Dr Lena Fischer: Thanks for coming in. Could you tell us about HPLC?

00:00:10.000 --> 00:00:16.000
Tomasz Wilk: I ran the HPLC at Corvin for two years, about thirty samples a day.

00:00:17.000 --> 00:00:22.000
Grant Mbele: And how do you log drift?

00:00:23.000 --> 00:00:30.000
Tomasz Wilk: In the LIMS, every morning.

NOTE
I'm Tomasz Wilk, this was for the QC lab technician role at Arden Pharma on 4 November 2026.
""",
        candidate="Tomasz Wilk",
        company="Arden Pharma",
        role="QC lab technician",
        date="2026-11-04",
        people=(("Dr Lena Fischer", None, None), ("Grant Mbele", None, None)),
    ),
    Case(
        "m11",
        """Notes: interview for Ward Clerk, Royal Tarn Infirmary (17 Nov 2026)
Saw Sister Maureen Duffy and her deputy, Chidi. Sister Duffy said the desk is chaos on Mondays. Chidi asked about EPR systems. Spoke also to a Prof. Lindqvist in the corridor, who said hello.
I'd worked with EPIC for 2 years under Janet Rowe.
They'll phone Friday. Jo Tanner.
""",
        candidate="Jo Tanner",
        company="Royal Tarn Infirmary",
        role="Ward Clerk",
        date="2026-11-17",
        people=(
            ("Sister Maureen Duffy", None, None),
            ("Chidi", None, None),
            ("Prof. Lindqvist", None, None),
        ),
        decision_by="2026-11-20",
    ),
    Case(
        "m12",
        """Post: Sales Assistant
Shop: Threadneedle Yarns
5/11/26 (Thurs)
Spoke with owner Beatrix Thorne.
She said Christmas is 60% of sales. I told her about the knit nights I ran at Purl.
Beatrix will email me next Tues. please dont ring the shop she said
Maisie Dunn
""",
        candidate="Maisie Dunn",
        company="Threadneedle Yarns",
        role="Sales Assistant",
        date="2026-11-05",
        people=(("Beatrix Thorne", "owner", None),),
        decision_by="2026-11-10",
        do_not_contact=True,
    ),
    Case(
        "k1",
        """Fri 6 Nov 2026 - interview, Saltmarsh Veterinary Hospital, receptionist
Met Gwen Tolley (front desk manager) & Dr Arun Nair.
Gwen: 80 calls on a Monday. Told her I ran reception at Pine Road Surgery.
They'll let me know by Wednesday.
Poppy Lang
""",
        candidate="Poppy Lang",
        company="Saltmarsh Veterinary Hospital",
        role="receptionist",
        date="2026-11-06",
        people=(("Gwen Tolley", "front desk manager", None), ("Dr Arun Nair", None, None)),
        decision_by="2026-11-11",
    ),
    Case(
        "k2",
        """Company: Tern Software
Role: frontend developer
When: 10 Nov 2026, 14:00, Zoom
Interviewers
- Ravi Menon, engineering lead (ravi.menon@tern.example)
- Elspeth Craig, designer
My name: Luca Ferri

Ravi said they're moving to Svelte. Elspeth wants better handover.
I told Ravi I migrated two apps at Quay.
Decision in two weeks.
""",
        candidate="Luca Ferri",
        company="Tern Software",
        role="frontend developer",
        date="2026-11-10",
        mode="video",
        people=(
            ("Ravi Menon", "engineering lead", "ravi.menon@tern.example"),
            ("Elspeth Craig", "designer", None),
        ),
        decision_by="2026-11-24",
    ),
    Case(
        "k3",
        """I had my interview for the pastry sous chef job at The Linden Rooms on 12 November 2026. The executive chef, Marguerite Vidal, sat me down first, then I spent twenty minutes with Jonah Price, who runs pastry. Marguerite told me they bake for three sites. I mentioned my croissant work to Jonah. My last head chef, Ed Barlow, sends his regards to her. She will ring me on Monday.

Signed: Anya Petrova
""",
        candidate="Anya Petrova",
        company="The Linden Rooms",
        role="pastry sous chef",
        date="2026-11-12",
        mode="in person",
        people=(("Marguerite Vidal", None, None), ("Jonah Price", None, None)),
        decision_by="2026-11-16",
    ),
    Case(
        "k4",
        """interview at dunmore high, physics teacher, 9 nov 2026
spoke to mrs hargreaves (head) and tom ellery who does physics
mrs h asked about behaviour
tom showed me the labs
no phone calls please, email by friday
im sam whitaker
""",
        candidate="Sam Whitaker",
        company="Dunmore High",
        role="physics teacher",
        date="2026-11-09",
        mode="in person",
        people=(("Mrs Hargreaves", "head", None), ("Tom Ellery", None, None)),
        decision_by="2026-11-13",
        do_not_contact=True,
    ),
    Case(
        "k5",
        """## Penrose Hale LLP - trainee solicitor - 3 November 2026 - in person
**Me:** Jude Okafor
**Met:** Caroline Strand (training principal), Vikram Rao (partner)
**HR:** Lucy Dean, lucy.dean@penrosehale.example

- Caroline: four seats of six months
- Vikram: they act for housing associations
- forgot: my pro bono work
""",
        candidate="Jude Okafor",
        company="Penrose Hale LLP",
        role="trainee solicitor",
        date="2026-11-03",
        mode="in person",
        people=(("Caroline Strand", "training principal", None), ("Vikram Rao", "partner", None)),
    ),
    Case(
        "glazier-scrawl",
        """glazing job, Tavish Glass & Frames, weds 11 nov 2026

met Orsolya Bako (owner) + a fella called Mick from the workshop
Orsolya - sash windows mostly, 3 listed churches next year. told her I did leaded lights for 6 yrs at Brummell's
Mick: new cutting table. said I can do curved cuts
forgot: CSCS card, IPAF
Orsolya rings by Tues
don't say: £19/h, Mick grumpy
Rory Pell
""",
        candidate="Rory Pell",
        company="Tavish Glass & Frames",
        role="glazing",
        date="2026-11-11",
        people=(("Orsolya Bako", "owner", None), ("Mick", None, None)),
        decision_by="2026-11-17",
    ),
    Case(
        "midwife-form",
        """Name of applicant: Adaobi Ekwueme
Post applied for: Band 6 Midwife, Labour Ward
Organisation: Fenmarch Hospitals NHS Trust
Interview date: 17/11/2026
Panel: Sr. Colette Dunphy (ward manager), Dr. P. Varga (consultant obstetrician), Lucy Oyelaran - practice educator

1. Colette Dunphy asked about escalation. I described the cord prolapse drill I ran at Castlebridge.
2. Lucy Oyelaran explained the preceptorship.
Not mentioned: I am a trained NIPE examiner.
Panel will write to all candidates by 27 November.
""",
        candidate="Adaobi Ekwueme",
        company="Fenmarch Hospitals NHS Trust",
        role="Band 6 Midwife, Labour Ward",
        date="2026-11-17",
        people=(
            ("Sr. Colette Dunphy", "ward manager", None),
            ("Dr. P. Varga", "consultant obstetrician", None),
            ("Lucy Oyelaran", "practice educator", None),
        ),
        decision_by="2026-11-27",
    ),
    Case(
        "actuary-mail",
        """From: Henrike Vos <henrike.vos@meridianlife.example>
To: Sunil Tandon <sunil.t@mail.example>
Subject: Interview - Pricing Actuary, Group Protection
Date: 9 November 2026

Dear Sunil,

We look forward to seeing you on Monday 16 November at 2pm. You will meet Florian Adler, Head of Pricing, and me.

Kind regards,
Henrike Vos
Talent Partner
Meridian Life Assurance

---
Notes after: Florian talked about the new lapse model. I said I rebuilt ours at Cobalt in R. Henrike asked about exams; I have two left.
They decide within ten working days.
""",
        candidate="Sunil Tandon",
        company="Meridian Life Assurance",
        role="Pricing Actuary, Group Protection",
        date="2026-11-16",
        people=(
            ("Florian Adler", "Head of Pricing", None),
            ("Henrike Vos", None, "henrike.vos@meridianlife.example"),
        ),
        decision_by="2026-11-30",
    ),
    Case(
        "train-driver-voice",
        """okay um so i just came out of the interview at northern dales rail for trainee train driver its thursday the nineteenth of november and i spoke with gareth bowen he's the driver manager and with a lady called sunita rao from operations gareth said the class 195 units come in spring and i told him i drove trams for four years sunita asked about shift work oh and i forgot to say ive got my PTS card they said id hear by the end of november this is wayne hollis
""",
        candidate="Wayne Hollis",
        company="Northern Dales Rail",
        role="trainee train driver",
        date="2026-11-19",
        people=(("Gareth Bowen", None, None), ("Sunita Rao", None, None)),
        decision_by="2026-11-30",
    ),
    Case(
        "german-tischler",
        """Vorstellungsgespräch Tischlerei Brandner, 12.11.2026
Stelle: Tischlergeselle
Gesprächspartner: Herr Brandner (Inhaber), Frau Yildiz
Ich: Malte Oppermann

Herr Brandner: they build staircases, 40 a year.
Ich habe gesagt, dass ich drei Jahre Treppen gebaut habe.
Frau Yildiz asked about CNC. I told her I programme the Homag.
Vergessen: Gabelstaplerschein
Antwort bis 30.11.
Privat: 3.200 brutto
""",
        candidate="Malte Oppermann",
        company="Tischlerei Brandner",
        role="Tischlergeselle",
        date="2026-11-12",
        people=(("Herr Brandner", "Inhaber", None), ("Frau Yildiz", None, None)),
        decision_by="2026-11-30",
    ),
    Case(
        "stage-manager",
        """# Deputy stage manager, The Halyard Theatre
Interview 13 November 2026, in person

## Cressida Bloom - production manager
- two shows in rep from March
- I said I called 90 performances of a farce

## Obi
- head of lighting, wants cue sheets as spreadsheets
- told him I moved ours at the Corn Exchange

## Left out
- first aid at work

## Next
Second chat with the artistic director, Magnus Thorne, on 24 November.

Tamsin Quirk
""",
        candidate="Tamsin Quirk",
        company="The Halyard Theatre",
        role="Deputy stage manager",
        date="2026-11-13",
        mode="in person",
        people=(("Cressida Bloom", "production manager", None), ("Obi", None, None)),
        decision_by=None,
    ),
    Case(
        "crane-op",
        """Crane operator at Stratton Lifting, saw the contracts manager Del Finch and lift supervisor Joanne Peake on the 10th of November 2026.
Del wants A61 tickets. I said I have had mine since 2019.
Joanne asked about a lift I stopped. I told her about the one in Hull.
Del will give me a call on Monday either way.
I never said I'm an appointed person.
Rates: 26 an hour. Heard Borlase Cranes pay 29 and they offered me a trial.
- Kieran Moss
""",
        candidate="Kieran Moss",
        company="Stratton Lifting",
        role="Crane operator",
        date="2026-11-10",
        people=(
            ("Del Finch", "contracts manager", None),
            ("Joanne Peake", "lift supervisor", None),
        ),
        decision_by="2026-11-16",
    ),
    Case(
        "museum-table",
        """Interview: Visitor Services Manager @ Ropewalk Museum | 12 Nov 2026 | Teams | Dorcas Ablett

| Who | Said | Me |
|---|---|---|
| Ngaio Pritchard, director | new entrance opens in May | ran the reopening at Fort Brack |
| Tim (retail) | shop loses money on weekdays | doubled spend per head |

Missed: I sign BSL.
Decision: w/c 23 Nov, letter by 25 Nov.
""",
        candidate="Dorcas Ablett",
        company="Ropewalk Museum",
        role="Visitor Services Manager",
        date="2026-11-12",
        mode="video",
        people=(("Ngaio Pritchard", "director", None), ("Tim", None, None)),
        decision_by="2026-11-25",
    ),
    Case(
        "sushi-chef",
        """Had my interview for sushi chef at Kotori last Friday. Chef Hayato Mori did most of the talking; Bea, front of house, joined for the last ten minutes.
Chef Mori said they get whole yellowtail twice a week. I told him I ran the raw bar at Pelican for three years.
Bea asked whether I could do lunch too.
I forgot to mention my food hygiene level 3.
They'll tell me on Wednesday.

Thanks
Joaquin Reyes
""",
        candidate="Joaquin Reyes",
        company="Kotori",
        role="sushi chef",
        date="2026-11-13",
        people=(("Hayato Mori", None, None), ("Bea", None, None)),
        decision_by="2026-11-18",
    ),
    Case(
        "caretaker-terse",
        """St Bede's - caretaker - tues 3/11/26 - head: Mrs Ola Quaye, bursar: Phil Tapp
Quaye: boilers. me: looked after 3 at Moor End
Tapp: lettings at weekends. me: fine, did it 5 yrs
forgot legionella cert
answer fri
G. Sadler
""",
        candidate="G. Sadler",
        company="St Bede's",
        role="caretaker",
        date="2026-11-03",
        people=(("Mrs Ola Quaye", None, None), ("Phil Tapp", None, None)),
        decision_by="2026-11-06",
    ),
    Case(
        "translator-spanish",
        """Entrevista con Editorial Alcaraván, 10 de noviembre de 2026, por videollamada
Puesto: correctora de estilo
Candidata: Nerea Iturbe
Entrevistadores: Julio Sampedro (director editorial), Marta Ibáñez Ruiz

Julio: they publish 22 novels a year.
I told him I proofread nine of theirs as a freelancer.
Marta asked about style sheets.
Me olvidé de decir que hablo euskera.
Respuesta antes del 20 de noviembre.
""",
        candidate="Nerea Iturbe",
        company="Editorial Alcaraván",
        role="correctora de estilo",
        date="2026-11-10",
        mode="video",
        people=(("Julio Sampedro", "director editorial", None), ("Marta Ibáñez Ruiz", None, None)),
        decision_by="2026-11-20",
    ),
    Case(
        "farrier-american",
        """Met with Buck Tillman, owner of Tillman Equine Services, and his lead farrier Jolene Pruitt, 11/09/2026, at the barn.
Job: apprentice farrier
They shoe 40 horses a week. Jolene wants somebody who can hot shoe. I told Jolene I forged my own shoes for two years under my old boss Hank Weaver at Lazy J.
Should've said: I have my own truck.
They'll let me know by 11/20.
Best,
Dakota Reyes
""",
        candidate="Dakota Reyes",
        company="Tillman Equine Services",
        role="apprentice farrier",
        date="2026-11-09",
        mode="in person",
        people=(("Buck Tillman", "owner", None), ("Jolene Pruitt", "lead farrier", None)),
        decision_by="2026-11-20",
    ),
    Case(
        "datasci-transcript",
        """Interview with Halden Grid, data scientist, 18 Nov 2026
[10:02] Priyanka Rao: Thanks for joining. I lead forecasting.
[10:03] Me: Thanks for having me.
[10:05] Priyanka Rao: We forecast load for 40 substations.
[10:07] Me: At Ostler I cut the error by nine percent.
[10:15] Wen Jie Lim: How do you test a model?
[10:16] Me: I backtest on three winters.
[10:28] Priyanka Rao: We will decide by the 25th.
Candidate: Astrid Holm
""",
        candidate="Astrid Holm",
        company="Halden Grid",
        role="data scientist",
        date="2026-11-18",
        people=(("Priyanka Rao", None, None), ("Wen Jie Lim", None, None)),
        decision_by="2026-11-25",
    ),
    Case(
        "care-home",
        """Fernlea Care Home, care assistant nights, 16 November 2026

Interviewers:
Manager - Beverley Stott
Deputy - Tendai Moyo (tendai@fernlea.example)

Beverley told me about the dementia wing. I told Beverley that I worked nights at Oakdene for two years.
Tendai asked about medication rounds.
References first, then they decide by the end of the month.
I forgot to say I have NVQ 3.
Signed Marisol Quispe
""",
        candidate="Marisol Quispe",
        company="Fernlea Care Home",
        role="care assistant",
        date="2026-11-16",
        people=(
            ("Beverley Stott", "Manager", None),
            ("Tendai Moyo", "Deputy", "tendai@fernlea.example"),
        ),
        decision_by="2026-11-30",
    ),
    Case(
        "bare-two-lines",
        """talked to Sanjay at the bike shop about the mechanic job yesterday. He'll text me on Saturday
""",
        role="mechanic",
        date="2026-11-19",
        mode="in person",
        people=(("Sanjay", None, None),),
        decision_by="2026-11-21",
    ),
    Case(
        "upholsterer",
        """Interview notes / upholsterer / Hartwell & Daughters / 18.11.2026
- Greta Hartwell (owner), Femi the foreman
- Greta: hotel order, 120 headboards by March
- told Femi I do deep buttoning, four years at Colby's
- forgot to say: I sew leather
- they decide Friday
Imelda Roche
""",
        candidate="Imelda Roche",
        company="Hartwell & Daughters",
        role="upholsterer",
        date="2026-11-18",
        people=(("Greta Hartwell", "owner", None), ("Femi", None, None)),
        decision_by="2026-11-20",
    ),
    Case(
        "air-traffic",
        """Dear diary, today I finally had the interview for air traffic controller (trainee) at Skerry Airport.
Captain Rolf Aasen and Mrs Dunne from HR asked the questions, on Teams.
Captain Aasen explained how the night shifts work. I told him about my two years on the flight desk at Oban.
Mrs Dunne will e-mail me by 27 November.
I forgot to tell them that I speak Norwegian.

Fiona Baird
""",
        candidate="Fiona Baird",
        company="Skerry Airport",
        role="air traffic controller",
        date="2026-11-20",
        mode="video",
        people=(("Rolf Aasen", None, None), ("Mrs Dunne", None, None)),
        decision_by="2026-11-27",
    ),
    Case(
        "biochemist-list",
        """ROLE: Research Assistant (Protein Chemistry)
WHERE: Ellery Institute, Lab 4
WHEN: Tue 17 Nov, 11am
WHO: Prof. Anneliese Kroll, group leader, a.kroll@ellery.example / Dr Bogdan Ilie, postdoc
ME: Chiara Conti

Kroll - crystals, 3 beam times a year
Ilie - wants somebody to run the AKTA
me - purified 40 constructs at Lund
NOT SAID - I code in Python
HEAR BY - 1 Dec
""",
        candidate="Chiara Conti",
        company="Ellery Institute",
        role="Research Assistant",
        mode="in person",
        date="2026-11-17",
        people=(
            ("Prof. Anneliese Kroll", "group leader", "a.kroll@ellery.example"),
            ("Dr Bogdan Ilie", "postdoc", None),
        ),
        decision_by="2026-12-01",
    ),
    Case(
        "probation-prose",
        """On Monday I was seen by a panel at Thornaby Probation Service for the probation officer post. Hilary Benn-Okoro chaired it; with her were Mustafa Aydin, a senior probation officer, and a young woman called Jess who used to be on the programme.

Hilary asked what I do when somebody misses three appointments. I described the home visits I started at Redcar. Jess told me to be honest.

A decision is expected by Wednesday 25 November.

Yours, Leon Achebe
""",
        candidate="Leon Achebe",
        company="Thornaby Probation Service",
        role="probation officer",
        date="2026-11-16",
        people=(
            ("Hilary Benn-Okoro", None, None),
            ("Mustafa Aydin", "senior probation officer", None),
            ("Jess", None, None),
        ),
        decision_by="2026-11-25",
    ),
    Case(
        "french-cook",
        """Entretien du 16 novembre 2026 - Le Petit Moulin - chef de partie
Moi : Bastien Roy
Avec : Mme Fournier (gérante), chef Karim Haddad

Karim: they change the menu every three weeks.
I told Karim that I ran the fish section at L'Ancre for two years.
Mme Fournier asked about Sundays.
Réponse avant le 23 novembre.
Privé : 2 100 net.
""",
        candidate="Bastien Roy",
        company="Le Petit Moulin",
        role="chef de partie",
        date="2026-11-16",
        people=(("Mme Fournier", "gérante", None), ("Karim Haddad", "chef", None)),
        decision_by="2026-11-23",
    ),
    Case(
        "surveyor-mail-below",
        """Saw Tobias Lund and Gemma Fairley at Kerrow Land & Marine on Thursday, graduate hydrographic surveyor. They run two boats. Gemma wants someone who can process multibeam. I told Gemma I processed 30 lines a day on my placement. Should have said I have the STCW basics. Tobias will let me know by next Friday.
Kerensa Pascoe

-----Original Message-----
From: Gemma Fairley <g.fairley@kerrow.example>
Sent: 12 November 2026 09:15
To: Kerensa Pascoe
Subject: Interview Thursday 19 November

Hi Kerensa,
See you on Thursday 19 November at 10. You'll meet Tobias Lund, Survey Manager, and myself.
Gemma
""",
        candidate="Kerensa Pascoe",
        company="Kerrow Land & Marine",
        date="2026-11-19",
        people=(
            ("Tobias Lund", "Survey Manager", None),
            ("Gemma Fairley", None, "g.fairley@kerrow.example"),
        ),
        decision_by="2026-11-27",
    ),
    Case(
        "tattoo",
        """black heron tattoo, apprentice, 14 nov 2026
talked w moss (owner) n ivy
moss wants someone who cleans up. told him i ran the front desk at inkwell 2 yrs
ivy liked my flash sheets
didnt say im first aid trained
moss texts me by tuesday
me: dani okoye
""",
        candidate="Dani Okoye",
        company="Black Heron Tattoo",
        date="2026-11-14",
        people=(("Moss", "owner", None), ("Ivy", None, None)),
        decision_by="2026-11-17",
        role="apprentice",
    ),
    Case(
        "headteacher-day",
        """# Interview day, Wrenfield Junior School
Post: Deputy Headteacher
Friday 13 November 2026

**Morning - data task with Mr. Ian Crowe (chair of governors)**
He wanted the attendance figures explained.

**Afternoon - panel**
Mrs Yvonne Abiola, headteacher
Ian Crowe again
Rev. Peter Dunmore (governor)

Mrs Abiola spoke about phonics. I told her I led phonics for three years at Fairhill.
They will ring everybody on Monday 16 November.

Susannah Wick
""",
        candidate="Susannah Wick",
        company="Wrenfield Junior School",
        role="Deputy Headteacher",
        date="2026-11-13",
        people=(
            ("Mr. Ian Crowe", "chair of governors", None),
            ("Mrs Yvonne Abiola", "headteacher", None),
            ("Rev. Peter Dunmore", "governor", None),
        ),
        decision_by="2026-11-16",
    ),
    Case(
        "lift-engineer",
        """Candidate - Piotr Zając
Firm - Ascend Lifts Ltd
Vacancy - lift engineer (service)
Interviewed on 12/11/26 by: Sheila Grant & Tunde Bello
Sheila told me 400 lifts, 6 engineers. Told Sheila I looked after 70 at Vertic.
Tunde: overtime optional.
Promised Tunde my EOR 202 certificate.
I'll hear within 10 days.
""",
        candidate="Piotr Zając",
        company="Ascend Lifts Ltd",
        role="lift engineer",
        date="2026-11-12",
        people=(("Sheila Grant", None, None), ("Tunde Bello", None, None)),
        decision_by="2026-11-22",
    ),
    Case(
        "choir",
        """Just back from St Cuthbert's, organist and choirmaster job. Canon Ruth Peverell and the head chorister's dad, a Mr Lowe, heard me play.
Canon Peverell wants a children's choir by Advent. I said I built one of 30 at All Hallows.
Mr Lowe asked if I'd do weddings.
I ought to have said I'm ARCO.
The PCC meets on 30 November, they'll write after that.
Edmund Tarrant
""",
        candidate="Edmund Tarrant",
        company="St Cuthbert's",
        role="organist and choirmaster",
        mode="in person",
        people=(("Canon Ruth Peverell", None, None), ("Mr Lowe", None, None)),
    ),
)
