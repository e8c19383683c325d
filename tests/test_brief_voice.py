"""How facts are turned into the voice of a letter: fragments of many trades and their forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.brief import turn
from writer.brief.brief import Material
from writer.interview import CANDIDATE, COMPANY, Fact, Interview, Person
from writer.kinds import FactKind

READER = Person(name="Marta Ruiz")
OTHER = Person(name="Tom Hale")
HOLDERS = {"c": CANDIDATE, "o": COMPANY, "r": READER.name, "x": OTHER.name}
KINDS: dict[str, FactKind] = {
    "t": "topic",
    "q": "qualification",
    "m": "omission",
    "p": "promise",
    "a": "attribute",
    "r": "responsibility",
}

#: Holder (candidate, o: company, reader, x: somebody else), kind, what the notes say, its forms;
#: "-" stands for what is better left out.
TABLE = """
o t | Snowflake migration by March | noun: your Snowflake migration
o t | they are moving to Snowflake by March | clause: you are moving to Snowflake by March
o t | Talked about their migration to Snowflake | noun: your migration to Snowflake
o t | discussed how they triage at night | noun: how you triage at night
o t | Northwind is opening a second site in Leeds | clause: you are opening a second site in Leeds; noun: the second site you are opening in Leeds
o t | the new theatre wing opens in May | clause: the new theatre wing opens in May
o t | needs someone calm on nights | clause: you need someone calm on nights
o t | She said they're rolling out electronic notes | clause: you are rolling out electronic notes
o t | wound care | noun: wound care
o t | Year 9 behaviour | noun: Year 9 behaviour
o t | night shifts | noun: night shifts
o t | Zero-waste menu | noun: your zero-waste menu
o t | the team is moving from paper to tablets | clause: your team is moving from paper to tablets
o t | We run three clinics across the county | clause: you run three clinics across the county
o t | opened a second bakery in 2024 | clause: you opened a second bakery in 2024; noun: the second bakery you opened in 2024
o t | growing fast → lots of ops debt | -
o t | maybe they hire two | -
r t | she rebuilt the ward rota | clause: you rebuilt the ward rota; noun: the ward rota you rebuilt
r t | Her research on sepsis scoring | noun: your research on sepsis scoring
r t | built the rota tool herself | clause: you built the rota tool yourself
r t | her ward takes 32 patients | clause: your ward takes 32 patients
r t | she liked my approach to reading recovery | clause: you liked my approach to reading recovery
r t | told me about her years at sea | noun: your years at sea
r t | I built this place from nothing | -
r t | she trains the juniors and runs the clinic | clause: you train the juniors and run the clinic
r t | asked about my time in Lyon | noun: my time in Lyon
x t | he set up the apprentice scheme | clause: Tom Hale set up the apprentice scheme
x t | Tom's apprentice scheme | noun: Tom's apprentice scheme
c q | led a team of 6 | clause: I led a team of 6; gerund: leading a team of 6
c q | 5 yrs on the pass at Lark | noun: my five years on the pass at Lark
c q | BSc in Biology from Leeds | noun: my BSc in Biology from Leeds
c q | fluent in Spanish | clause: I am fluent in Spanish
c q | native Polish speaker | clause: I am a native Polish speaker
c q | Kubernetes | -
c q | trained two juniors and wrote their rota | clause: I trained two juniors and wrote their rota
c q | I've used their product for years | clause: I have used your product for years
c q | qualified as an electrician in 2015 | clause: I qualified as an electrician in 2015
c q | 18th Edition certificate | noun: my 18th Edition certificate
c q | used to run a 60-cover section | clause: I used to run a 60-cover section
c q | used to 60 covers a night | clause: I am used to 60 covers a night
c q | managed budgets of £2m | clause: I managed budgets of £2m; gerund: managing budgets of £2m
c q | we rebuilt the kitchen | -
c q | I think I did well | -
c q | my five years on the pass | noun: my five years on the pass
c q | speak conversational German | clause: I speak conversational German
c q | been cooking since 2012 | clause: I have been cooking since 2012
c q | told him about my work with dementia patients | noun: my work with dementia patients
c q | mentioned cutting waste at Lark | -
c q | no experience of Snowflake | -
c q | wrote the handover checklist her ward uses | -
c m | didn't say that I also speak Polish | clause: I also speak Polish
c m | Level 3 food hygiene cert | noun: my Level 3 food hygiene certificate
c m | forgot: SnowPro certificate | noun: my SnowPro certificate
c m | volunteer lifeguard | clause: I am a volunteer lifeguard
c m | I also hold a HGV licence, which never came up | clause: I also hold a HGV licence
c p | send her the case study by Friday | verb: send you the case study
c p | Promised to send references | verb: send you my references
c p | promised her the recipe for the rye bread | verb: send you the recipe for the rye bread
c p | will forward the link to my talk | verb: forward you the link to my talk
c p | email portfolio | verb: email you my portfolio
c p | said I'd send him two lesson plans | verb: send you two lesson plans
c p | send Marta the drawings | verb: send you the drawings
c p | share the audit template | verb: share the audit template with you
c p | get back to them about the start date | verb: get back to you about the start date
o a | someone calm under pressure | clause: you are looking for someone calm under pressure
o a | calm under pressure | clause: you are looking for someone calm under pressure
o a | attention to detail | clause: you are looking for someone with attention to detail
o a | They want a steady hand with families | clause: you want a steady hand with families
o a | eye for detail | clause: you are looking for someone with an eye for detail
o a | sense of humour | clause: you are looking for someone with a sense of humour
o a | team player | -
o a | can work nights | clause: you are looking for someone who can work nights
o a | NMC registration | clause: you are looking for someone with an NMC registration
o r | run the pass on Fridays | noun: running the pass on Fridays
o r | manage a team of 8 | noun: managing a team of 8
o r | covering two wards | noun: covering two wards
o r | night rota | noun: your night rota
o r | work with families | noun: working with families
o t | their Ofsted visit next term | noun: your Ofsted visit
o t | bilingual signage for all 40 stations | noun: the bilingual signage for all 40 stations
o t | Marta told me about the Harbour Bridge contract | noun: the Harbour Bridge contract
o t | they want to open on Sundays | clause: you want to open on Sundays
o t | How they onboard new drivers | noun: how you onboard new drivers
o t | what they do when a mare foals at night | noun: what you do when a mare foals at night
o t | whether to insource the call centre | noun: whether to insource the call centre
o t | CT scanner | noun: the CT scanner
o t | 2 new apprentices starting in September | noun: two new apprentices starting in September
o t | apprentices | noun: apprentices
o t | the sous chef left in May | clause: the sous chef left in May
o t | they're replacing Epic with Cerner | clause: you are replacing Epic with Cerner
o t | "We never send a plate back" | -
o t | rota is done in Excel | clause: your rota is done in Excel
o t | They haven't got a QA team yet | -
o t | tour of the workshop | noun: the tour of the workshop
o t | showed me round the new greenhouse | -
o t | showed me the new greenhouse | noun: the new greenhouse
o t | biggest challenge = recruitment | -
o t | It's a small team | -
o t | her daughter goes to the school | -
o t | the vineyards they planted in 2011 | noun: the vineyards you planted in 2011
r t | she's been head of the ward since 2015 | clause: you have been head of the ward since 2015
r t | She is retiring in July | clause: you are retiring in July
r t | she runs the bakery with her brother | -
r t | Marta's team builds the signalling software | clause: your team builds the signalling software
r t | Marta has run the garden since 2009 | clause: you have run the garden since 2009
r t | Ruiz asked about conflict with parents | noun: the conflict with parents
r t | asked about my dissertation on peat bogs | noun: my dissertation on peat bogs
r t | asked why I left Lark | noun: why I left Lark
r t | is writing a book on soil | clause: you are writing a book on soil
r t | wants to bring audits in-house | clause: you want to bring audits in-house
r t | loved my idea for a quiet hour | clause: you loved my idea for a quiet hour
r t | she plans and runs the summer camps | clause: you plan and run the summer camps
r t | her team's work on slow looking | noun: your team's work on slow looking
c q | I taught myself German | clause: I taught myself German; gerund: teaching myself German
c q | grew the mailing list from 2k to 11k | clause: I grew the mailing list from 2k to 11k
c q | set up and ran the breakfast club | clause: I set up and ran the breakfast club
c q | rewires in old listed buildings | -
c q | three years as deputy | noun: my three years as deputy
c q | deputy head of year for three years | -
c q | certified scrum master | -
c q | PADI rescue diver | -
c q | NMC registered | clause: I am NMC registered
c q | registered with the NMC since 2016 | clause: I have been registered with the NMC since 2016
c q | I'm registered with the GMC | clause: I am registered with the GMC
c q | good with spreadsheets | -
c q | have my own van and tools | clause: I have my own van and tools
c q | have led two inspections | clause: I have led two inspections; gerund: leading two inspections
c q | had led two inspections | clause: I led two inspections; gerund: leading two inspections
c q | I can weld stainless | clause: I can weld stainless
c q | can weld stainless | clause: I can weld stainless
c q | done two marathons | -
c q | I've done night shifts for ten years | clause: I have done night shifts for ten years
c q | work as a paralegal at Osborne Quill | noun: my work as a paralegal at Osborne Quill
c q | my team cut lead times by half | clause: my team cut lead times by half
c q | I showed her my portfolio of shop fronts | -
c q | I told them about the flood at Elm Road and how we kept the clinic open | -
c q | the flood at Elm Road | noun: the flood at Elm Road
c q | I was a bit nervous | -
c q | my answer on IFRS 16 was weak | -
c q | Python/SQL/dbt | -
c q | Python, SQL and dbt | -
c q | A-level maths, BSc physics | -
c q | I'd run a bakery before that | clause: I ran a bakery; gerund: running a bakery
c q | led w/ patience | clause: I led with patience; gerund: leading with patience
c q | Ich habe drei Jahre im Labor gearbeitet | -
c q | J'ai travaillé trois ans en cuisine | -
c q | two years volunteering w/ Shelter | noun: my two years volunteering with Shelter
c q | I grew up near their farm | -
c m | my HGV licence | noun: my HGV licence
c m | HGV licence | noun: my HGV licence
c m | a first-aid certificate | noun: a first-aid certificate
c m | I've also worked in a hospice | clause: I have also worked in a hospice
c m | also worked in a hospice | clause: I worked in a hospice; gerund: working in a hospice
c m | should have mentioned the Lark kitchen refit | noun: the Lark kitchen refit
c m | Didn't mention that I coach a girls' football team | clause: I coach a girls' football team
c m | clean driving licence | noun: my clean driving licence
c m | that I can start in March | -
c p | I'll send over the drawings | verb: send over the drawings
c p | to send: references | verb: send you my references
c p | references | verb: send you my references
c p | forward my DBS certificate to HR | -
c p | let her know my notice period | verb: let you know my notice period
c p | call back on Monday | -
c p | sending my portfolio tonight | verb: send you my portfolio
c p | I promised Marta the soil survey | verb: send you the soil survey
c p | will read the strategy paper she mentioned | verb: read the strategy paper you mentioned
c p | send link to the choir recording | verb: send you the link to the choir recording
o a | patience | clause: you are looking for someone with patience
o a | strong communication skills | -
o a | a nurse who stays calm | clause: you are looking for a nurse who stays calm
o a | good with families | clause: you are looking for someone good with families
o a | willing to travel | clause: you are looking for someone willing to travel
o a | at least 3 years in a lab | -
o a | 3+ years' experience | clause: you are looking for someone with 3+ years' experience
o a | people who finish things | clause: you are looking for people who finish things
o a | he looks for people who clean as they go | clause: you look for people who clean as they go
o a | initiative | clause: you are looking for someone with initiative
o a | experience with children | clause: you are looking for someone with experience with children
o r | Lead the night team and write the rota | noun: leading the night team
o r | You will manage the pass | -
o r | leading the night team | noun: leading the night team
o r | line management of 6 technicians | noun: the line management of six technicians
o r | on call one week in four | -
o r | the on-call rota | noun: your on-call rota
o t | their move to a two-form entry | noun: your move to a two-form entry
o t | the firm acts for two housing associations | noun: your firm acts for two housing associations
o t | they bake everything on site from 2 a.m. | clause: you bake everything on site from 2 a.m.
o t | the ward's falls programme | noun: your ward's falls programme
o t | how the crew hands over between shifts | noun: how the crew hands over between shifts
o t | They use BIM on every project over 5m | clause: you use BIM on every project over 5m
o t | her plan for a sensory garden | noun: your plan for a sensory garden
o t | asked what I'd change about the wine list | noun: what I would change about the wine list
o t | The chef's table seats ten | clause: the chef's table seats ten
o t | Their biggest client is a ferry line | clause: your biggest client is a ferry line
o t | talked a lot about safeguarding | noun: safeguarding
o t | Talked about how they mark homework | noun: how you mark homework
o t | we discussed her time in Ghana | noun: your time in Ghana
o t | quiet hour for autistic visitors | noun: the quiet hour for autistic visitors
o t | the bylaws... | noun: the bylaws
o t | ??? something about cranes | -
o t | they probably want two people | -
o t | they seem disorganised | -
o t | boss is rude | -
o t | they pay badly | -
r t | he wrote the union's training handbook | clause: you wrote the union's training handbook; noun: the union's training handbook you wrote
r t | his team repairs 400 meters a week | clause: your team repairs 400 meters a week
r t | he started as an apprentice at sixteen | clause: you started as an apprentice at sixteen
r t | He is a funny guy | -
r t | her kids go to Elm Road | -
x t | his workshop in Hull | noun: Tom Hale's workshop in Hull
c q | I'm used to night shifts | clause: I am used to night shifts
c q | I have a CSCS card | clause: I have a CSCS card
c q | CSCS card | noun: my CSCS card
c q | I hold a Class 2 licence | clause: I hold a Class 2 licence
c q | my dissertation on peat bogs | noun: my dissertation on peat bogs
c q | the checklist I wrote | clause: I wrote the checklist; gerund: writing the checklist
c q | I can't do weekends | -
c q | not great at Excel | -
c q | struggled with the second question | -
c q | I was fired from Lark | -
c q | I don't know Kotlin | -
c q | apprenticeship w/ Marsh & Daughter | noun: my apprenticeship with Marsh & Daughter
c q | certified first-aider | clause: I am a certified first-aider
c q | member of the Royal Society of Biology | clause: I am a member of the Royal Society of Biology
c q | five years in A&E | noun: my five years in A&E
c q | increased footfall | clause: I increased footfall; gerund: increasing footfall
c q | experience with dementia patients | noun: my experience with dementia patients
c m | I should have said that I row for the county | clause: I row for the county
c m | never got to mention my master's thesis on lichens | noun: my master's thesis on lichens
c m | I've got my own tools | clause: I have my own tools
c m | ive got a forklift licence | clause: I have a forklift licence
c m | basic Polish | noun: my basic Polish
c m | Didn't bring up salary | -
c p | I promised to introduce her to my old head chef | verb: introduce you to my old head chef
c p | send him a list of suppliers | verb: send you a list of suppliers
c p | I told her I'd email the risk assessment | verb: email you the risk assessment
c p | show them the prototype | verb: show you the prototype
c p | have a coffee with Tom | -
c p | promised a copy | -
o a | Someone who can calm a queue | clause: you are looking for someone who can calm a queue
o a | a safe pair of hands | clause: you are looking for someone with a safe pair of hands
o a | comfortable with heights | clause: you are looking for someone comfortable with heights
o a | punctual | clause: you are looking for someone punctual
o a | they need a driver with a clean licence | clause: you need a driver with a clean licence
o a | He wants people who own up to mistakes | clause: you want people who own up to mistakes
o r | supervising the Saturday staff | noun: supervising the Saturday staff
o r | opens the shop at 7 | noun: opening the shop at 7
o r | budget of 200k | noun: the budget of 200k
o r | the Year 7 timetable | noun: the Year 7 timetable
o t | they've took on the secondary glazing for a row of listed cottages, 40 windows | clause: you have taken on the secondary glazing for a row of listed cottages
o t | they're getting rid of them on sundays | -
r t | Marta looks after the glasshouses and is short of two people | clause: you look after the glasshouses
o t | they replace 14 km of pipe until 2029, wants someone who can weld | clause: you replace 14 km of pipe until 2029
r t | reads every sample aloud before she signs it off | clause: you read every sample aloud before you sign it off
o t | children in year five has a support plan | -
r t | wants midwives who stay calm and explain things in plain words | clause: you want midwives who stay calm and explain things in plain words
r t | Ruiz wants the field course handbook | clause: you want the field course handbook
o t | opening a running lab in spring | clause: you are opening a running lab in spring; noun: the running lab you are opening in spring
o t | switching everybody to A2L refrigerants | clause: you are switching everybody to A2L refrigerants
o t | talked about opening a running lab in spring | noun: opening a running lab in spring
o t | They're opening a second birth pool room in January | clause: you are opening a second birth pool room in January; noun: the second birth pool room you are opening in January
o t | a second site in April, forty covers, open kitchen | noun: the second site
o t | they're moving to an LIMS in spring, tracking samples in spreadsheets now, 900 samples a month | clause: you are moving to an LIMS in spring
o t | Die Antwort bis 30.11 | -
o t | the panel reports to the trustees on 20 November | -
o t | Weekly case review on Tuesdays | noun: the weekly case review on Tuesdays
o t | Spoke on the phone with the land agent | -
o t | 45 min first appts | noun: 45-minute first appointments
o t | formé a dos aprendices en Sevilla | -
c q | visits to my branch rose from 1,100 to 1,700 a month | clause: visits to my branch rose from 1,100 to 1,700 a month
c q | I'd cut the dbt run at Plinth from 3h to 35 min | clause: I cut the dbt run at Plinth from three hours to 35 minutes; gerund: cutting the dbt run at Plinth from three hours to 35 minutes
c q | drove electric buses at voltway for three years and that | clause: I drove electric buses at Voltway for three years; gerund: driving electric buses at Voltway for three years
c q | did the dyslexia screening for the whole of key stage two, full stop | clause: I did the dyslexia screening for the whole of key stage two
c q | the 120 old apple trees I grafted at Morrow Court, of which 113 took | clause: I grafted 120 old apple trees at Morrow Court, of which 113 took; gerund: grafting 120 old apple trees at Morrow Court
c q | at Morrow I'd put QR labels on 300 plants with two volunteers | clause: I put QR labels on 300 plants with two volunteers at Morrow; gerund: putting QR labels on 300 plants with two volunteers at Morrow
c q | I do all my own surveys since 2023 | clause: I have done all my own surveys since 2023
c q | I was interviewed on Friday | -
c m | I'm an independent prescriber since March | clause: I have been an independent prescriber since March
c q | drove electric buses for three years and trained eleven drivers on them | clause: I drove electric buses for three years and trained eleven drivers
c q | ran 30 weddings last summer with bluebell events Tom does the deliveries | clause: I ran 30 weddings last summer with bluebell events; gerund: running 30 weddings last summer with bluebell events
c q | cut the run from 3h to 35 min with incremental models | clause: I cut the run from three hours to 35 minutes with incremental models; gerund: cutting the run from three hours to 35 minutes with incremental models
c q | set up reading buddies with y6 | clause: I set up reading buddies with Year 6; gerund: setting up reading buddies with Year 6
o t | they built it with the parents last summer | -
o t | one of her examples | -
r t | wants engineers to close the job on the tablet before they leave the house | clause: you want engineers to close the job on the tablet before they leave the house
o t | they sell to 45 pubs and they want to grow | clause: you sell to 45 pubs and you want to grow
c q | the time I reported a concern at Bright Sparks | clause: I reported a concern at Bright Sparks; gerund: reporting a concern at Bright Sparks
c q | ran the tap room every friday | clause: I ran the tap room every Friday; gerund: running the tap room every Friday
c m | I've sailed on a research ship for one season Promised Tom the list | clause: I have sailed on a research ship for one season; gerund: sailing on a research ship for one season
o t | Interview with Northgate Heating | -
c p | Send Ms Ruiz the paired reading handbook | verb: send you the paired reading handbook
o t | the Friday 6 November 2026 | -
o t | 84 flats in Harrow with him | -
o t | the open case list 412 | -
o t | the council grant ends | -
o t | half of the Tuesday team are over seventy | clause: half of the Tuesday team are over seventy
o t | did they say money | -
o t | you asked abt plumbing | -
o t | Faculty votes on 13 November | -
r t | she sat in, said that she drops the textbook in week three | clause: you drop the textbook in week three
o t | they want that halved before the new year | -
o t | Home births are up this year | clause: home births are up this year
c q | stayed three years on my last one | -
c p | drop off my knife 4 her to look at, promised | verb: drop off my knife for you to look at
c p | send her a blank one | -
c m | first aider | clause: I am a first aider
c m | learning Welsh either | clause: I am learning Welsh
c q | redesigned the checkout at Tisch and that completed orders went up by 18 percent | clause: I redesigned the checkout at Tisch and completed orders went up by 18 percent
c q | drove electric buses in leeds for three years | clause: I drove electric buses in Leeds for three years; gerund: driving electric buses in Leeds for three years
c q | did all my certs on a tablet at voltway and that | clause: I did all my certificates on a tablet at Voltway
o t | they look at repeat calls instead | clause: you look at repeat calls
o t | said id send Mina the refund template | -
o t | the lease ends in April | clause: the lease ends in April
o t | they have lost two optometrists | -
r t | told the whole table that the store opens a cafe | clause: the store opens a cafe
o t | will tell Tara by Thursday 19 November | -
c m | never said I'm a first aider | clause: I am a first aider
c p | il drop off a drawing 4 him | -
c q | I'm an accredited coordinator and ran 20 | clause: I am an accredited coordinator
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in TABLE.strip().splitlines()]


def turned(
    quote: str,
    kind: FactKind = "topic",
    holder: str = COMPANY,
    *,
    who: tuple[str, ...] = (READER.name,),
    restated: str | None = None,
    company: str | None = "Northwind",
) -> Material | None:
    fact = Fact(
        id="f1",
        kind=kind,
        holder=holder,
        interviewers=who,
        quote=quote,
        start=0,
        end=len(quote),
        restated=restated,
    )
    interview = Interview(
        candidate="Sam Reed", company=company, interviewers=(READER, OTHER), facts=(fact,)
    )
    return turn(fact, interview, READER)


def shown(material: Material | None) -> str:
    if material is None:
        return "-"
    forms = ("clause", "noun", "gerund", "verb")
    return "; ".join(f"{f}: {getattr(material, f)}" for f in forms if getattr(material, f))


@pytest.mark.parametrize(("who", "quote", "forms"), ROWS)
def test_a_fact_is_turned_or_left_out(who: str, quote: str, forms: str) -> None:
    holder, kind = who.split()
    assert shown(turned(quote, KINDS[kind], HOLDERS[holder])) == forms


def test_the_table_is_large_and_has_refusals() -> None:
    assert len(ROWS) >= 150
    assert sum(forms == "-" for _, _, forms in ROWS) >= 40


@pytest.mark.parametrize(
    ("restated", "holder", "clause"),
    [
        ("I cut the bill at Brightline by 38 %", CANDIDATE, "I cut the bill at Brightline by 38%"),
        ("they are moving to Snowflake", COMPANY, "you are moving to Snowflake"),
        ("Marta Ruiz rebuilt the ward rota", READER.name, "you rebuilt the ward rota"),
        ("Marta Ruiz has a garden in every yard", READER.name, "you have a garden in every yard"),
        ("Tom Hale runs the choir", OTHER.name, "Tom Hale runs the choir"),
    ],
)
def test_a_restated_fact_is_used_before_its_quote(restated: str, holder: str, clause: str) -> None:
    material = turned("→ etc etc", "topic", holder, restated=restated)
    assert material is not None
    assert material.clause == clause
    assert material.quote == "→ etc etc"


def test_a_foreign_quote_needs_its_restatement() -> None:
    quote = "Sie ziehen im März auf Snowflake um"
    assert turned(quote) is None
    material = turned(quote, restated="they are moving to Snowflake in March")
    assert material is not None
    assert material.clause == "you are moving to Snowflake in March"


def test_who_she_is_must_be_certain() -> None:
    assert turned("she rebuilt the rota", who=(READER.name, OTHER.name)) is None
    other = turned("she rebuilt the rota", who=(OTHER.name,))
    assert other is not None
    assert other.clause == "Tom Hale rebuilt the rota"
    assert turned("she rebuilt the rota when he left", holder=READER.name) is None


def test_owner_follows_the_holder() -> None:
    owners = [turned("built the rota tool", "topic", holder) for holder in HOLDERS.values()]
    assert [m.owner for m in owners if m] == ["sender", "company", "reader", "other"]


def test_private_matter_and_pay_are_never_turned() -> None:
    assert turned("I asked for 60k base", "qualification", CANDIDATE) is None
    assert turned("I run the rota", "private", CANDIDATE) is None


def test_the_company_becomes_you() -> None:
    material = turned("Northwind is building a second depot")
    assert material is not None
    assert material.clause == "you are building a second depot"


@given(st.text(max_size=120), st.sampled_from(sorted(HOLDERS)), st.sampled_from(sorted(KINDS)))
def test_any_text_gives_clean_forms_or_none(text: str, holder: str, kind: str) -> None:
    _is_clean(turned(text, KINDS[kind], HOLDERS[holder]))


WORDS = (
    "I she he they we her his their our my it the a led runs moving need ward team nurses Marta "
    "Tom Northwind 38 % three years and that , - to for with not at Lark Snowflake calm"
).split()


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join),
    st.sampled_from(sorted(HOLDERS)),
    st.sampled_from(sorted(KINDS)),
)
def test_any_jumble_of_words_keeps_the_persons_apart(text: str, holder: str, kind: str) -> None:
    material = turned(text, KINDS[kind], HOLDERS[holder])
    _is_clean(material)
    if material is None:
        return
    said = " ".join(filter(None, (material.clause, material.noun, material.gerund))).split()
    if material.owner in ("company", "reader") and material.kind == "topic":
        assert "Marta" not in said
        assert not {"she", "he", "we", "our", "us"} & set(said)
    if material.owner == "sender" and material.clause:
        assert not material.clause.startswith(("you ", "your "))


def _is_clean(material: Material | None) -> None:
    if material is None:
        return
    forms = [material.clause, material.noun, material.gerund, material.verb]
    assert any(forms)
    for form in filter(None, forms):
        assert form == " ".join(form.split())
        assert not form.endswith((",", ";", ":", "!", "?", "-"))
        assert not any(mark in form for mark in ("→", "...", "…", ";", "!", "?", "(", ")", '"'))
        assert len(form.split()) <= 27
