"""Classes of nouns: what a person can call their own, what a company has, what takes no article."""

#: Nouns that somebody can say "my" of in an application.
OWN_HEADS = frozenset(
    """
    experience background training course courses certificate certificates certification
    certifications licence license licences licenses degree diploma qualification qualifications
    years months weeks project projects thesis dissertation internship placement placements
    apprenticeship research portfolio work time background knowledge skills skill interest badge
    registration accreditation membership award awards volunteering study studies practice
    fluency proficiency familiarity command grasp languages language record exam exams module
    modules publication publications paper papers article articles book app blog talk talks
    season seasons stint term terms shift shifts rotation rotations secondment traineeship
    competence competency clearance card ticket tickets permit passport references reference
    method methods approach understanding garden podcast website business bsc ba msc ma mba phd
    belt aid audit audits prize prizes scholarship endorsement
    pgce hnd hnc nvq btec gcse gcses degrees a-levels levels level year month week
    """.split()
)
#: Before a number these name one of many, and are no verbs ("Level 3 certificate", "line 4").
NUMBERED = frozenset(
    """
    level grade band stage class form phase unit room line ward bay block floor gate route year
    week team branch lot zone section theatre studio building chapter platform terminal kiln page
    part key area tier round station
    """.split()
)
LANGUAGES = frozenset(
    """
    english french german spanish italian portuguese polish dutch russian ukrainian arabic turkish
    greek hindi urdu punjabi bengali tamil mandarin cantonese chinese japanese korean swedish danish
    norwegian finnish czech slovak hungarian romanian bulgarian croatian serbian hebrew persian
    farsi somali swahili yoruba igbo welsh irish gaelic bsl makaton latin vietnamese thai tagalog
    """.split()
)
#: What a company or team has and works on: "your ..." reads well before these.
THEIR_HEADS = frozenset(
    """
    migration move plan plans project projects programme program team teams kitchen ward unit
    department school clinic hospital practice restaurant company firm office lab studio garden
    workshop approach research work rota menu system systems platform pipeline product products
    roadmap rollout launch strategy expansion renovation refurbishment extension opening wing
    building site sites service services shop firm bakery clients customers pupils patients students
    process processes policy curriculum caseload backlog launch relaunch redesign switch transition
    introduction adoption campaign study trial trials merger partnership training onboarding
    fleet portfolio initiative rebuild upgrade overhaul scheme model standards goals values culture
    """.split()
)
MASS_HEADS = frozenset(
    """
    care behaviour behavior safety compliance hygiene training nutrition safeguarding literacy
    numeracy maintenance research work waste sourcing quality security privacy triage prevention
    attendance inclusion wellbeing discharge medication rehabilitation teamwork communication
    feedback sustainability accessibility infrastructure automation litigation conveyancing
    mediation mastery staffing leadership software hardware equipment data news time progress food
    wine bread pastry water energy gas electricity wiring music history geography science chemistry
    physics biology maths mathematics english art drama experience patience attention curiosity
    accuracy flexibility reliability honesty autonomy ownership confidence empathy resilience
    calm punctuality discretion duty retention recruitment morale supervision
    """.split()
)
ORDINARY_TOO = frozenset(
    """
    fluent native bilingual qualified certified night day wound handover sourdough wine pastry
    theatre rota triage sepsis boiler wiring reading phonics solar heat rewire asylum probate
    conveyancing tenancy paediatric pediatric neonatal palliative maternity dementia outpatient
    inpatient bedside newborn toddler nursery reception primary secondary sixth whole fully tasting
    home house office water fire food book paper door window road street car van bus train ship
    boat staff bed care health child parent pupil patient student customer client guest order price
    cost sale stock store shop market farm field crop tree plant animal dog cat horse cow sheep pig
    boiler pipe cable wire tool machine engine pump valve tank roof wall floor brick concrete steel
    timber glass paint test result report record file form case contract tender bid budget invoice
    payroll ledger audit tax board council trust fund grant member club band choir play music art
    film photo print press design site page app screen phone call email letter visit tour round
    shift week month year morning evening writing spelling maths science harbour river bridge tunnel
    culvert asbestos birth visitor volunteer apprentice trainee quote agency part handover teaching
    hot cold open weekly monthly daily annual local national regional clinical legal family
    seasonal vegan gluten nose-to-tail zero low high three-phase
    """.split()
)
PERSON_HEADS = frozenset(
    """
    speaker driver trainer instructor member user nurse chef cook teacher tutor lifeguard
    first-aider aider mentor assessor electrician plumber engineer developer designer welder
    supervisor manager coach governor volunteer guide interpreter translator reader learner
    carer editor musician pianist cyclist fellow graduate administrator marshal warden prescriber
    practitioner representative ambassador educator joiner carpenter plasterer bricklayer roofer
    baker barista waiter waitress bartender porter cleaner caretaker midwife paramedic pharmacist
    physiotherapist therapist radiographer dietitian podiatrist vet accountant bookkeeper auditor
    analyst scientist lawyer solicitor paralegal librarian archivist conservator photographer
    hairdresser barber gardener grower mechanic technician machinist fitter signaller
    dispatcher receptionist secretary buyer planner copywriter actuary statistician researcher
    lecturer trustee treasurer examiner foreman apprentice signalman programmer tester joiner
    """.split()
)
#: Participles that say what somebody is ("trained first-aider").
TRAINED = frozenset(
    "trained qualified certified registered licensed experienced chartered accredited".split()
)
#: One of several, whatever they end in.
COUNT_HEADS = frozenset(
    """
    business witness city university community charity facility activity priority opportunity
    building meeting wedding opening wing ring hearing setting listing crossing
    """.split()
)
