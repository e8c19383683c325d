"""Words that make a phrase a job title, words that make it an organisation, in a few languages.

They decide whether "Rahul Desai, Financial Controller" lists two people or one with a title.
"""

import unicodedata
from functools import lru_cache
from itertools import pairwise

from writer import regex

_TITLE_WORDS = """
accountant accounts actor actuary adjuster admin administrator advisor adviser advocate agent aide
allocator analyst anesthesiologist animator apprentice appraiser arborist archaeologist architect
archivist arranger artist artisan assembler assessor assistant associate attendant attorney au-
pair auditor baker barber barista barrister bartender biller biologist boss botanist bricklayer
brewer broker builder butcher buyer captain cardiologist caregiver carer caretaker carpenter
cashier caseworker caterer ceo cfo chair chairman chairwoman chairperson chancellor chauffeur
checker chef chemist chief chro ciso cio cleaner clerk clinician cmo coach co-founder cofounder
commander commis compere comptroller conductor conservator consultant controller cook coo
coordinator co-ordinator copywriter counsel counsellor counselor courier cpo cro cto curator
custodian data-scientist dealer dev dean dentist deputy dermatologist designer developer developers
devops dietitian director dispatcher doctor doorman draughtsman drafter driver economist editor
educator electrician electricians engineer engineers estimator examiner executive expeditor expert
fabricator facilitator farmer fellow fighter firefighter fisherman fitter florist footman foreman
forewoman forester forwarder founder gardener garde-manger geologist governor groundskeeper groom
guard guide gynaecologist hairdresser handyman handler haulier head headteacher headmaster
headmistress helper hostess housekeeper hygienist illustrator inspector installer instructor
intern interpreter investigator janitor jeweller joiner journalist judge keeper labourer laborer
landscaper lawyer lead leader lecturer librarian lifeguard loader locksmith logistician machinist
magistrate maid maintenance maître maker manager managers marketer mason masseur mate matron
mechanic mediator merchandiser merchandizer meteorologist midwife miller miner moderator mover
musician nanny navigator neurologist nurse nurses nutritionist officer oncologist operative
operator optician optometrist orderly organiser organizer owner packer painter paediatrician
pediatrician paralegal paramedic partner partners pastry pathologist perfusionist pharmacist
phlebotomist photographer physician physicist physiotherapist physio pi picker pilot planner
plasterer plumber podiatrist porter postdoc potter practitioner preceptor president presenter
principal printer producer professor programmer promoter prosecutor psychiatrist psychologist
publicist purchaser pupil-barrister radiographer radiologist ranger realtor receptionist recruiter
rector referee registrar rep representative researcher restorer retailer reviewer rigger roofer
saucier scaffolder scheduler scholar scientist scrum secretary seller senco server setter shepherd
shipper shopkeeper sister social-worker solicitor sommelier sonographer sous specialist staff
statistician steward stewardess stocker storekeeper strategist student stylist superintendent
supervisor supervisors supplier surgeon surveyor tailor ta teacher teachers team-leader technician
technologist tech teller tester therapist tiler toolmaker trader trainee trainer translator
treasurer tutor typist umpire underwriter upholsterer usher valet valuer vet veterinarian vp svp
evp avp waiter waitress warden warehouseman watchmaker weaver webmaster welder worker workers
writer zookeeper lectureship fellowship apprenticeship internship traineeship studentship
professorship headship placement pupillage clerkship bookbinder cabinetmaker blacksmith farrier
luthier piano-tuner tuner cheesemaker beekeeper winemaker roaster cellarman groundsman greenkeeper
signaller traductrice traducteur dispensary dispenser pharmacy-technician embalmer undertaker
sexton verger organist choirmaster stonemason glazier thatcher dyer seamstress cutter machinist
dressmaker milliner cobbler saddler upholsterer postman postwoman conductor cameraman gaffer
dramaturg choreographer dancer singer actress stagehand lighting-technician projectionist
zookeeper hr sre dba hca rn swe sdet ba pa ea pm talent ops operations cofounder mdt md gm qs cso
cdo cao cxo cmio caio em icu-nurse lpn cna rmn rgn odp hr-director hiring-manager headhunter
binder fd mgr mngr
airman almoner anaesthetist aquarist arbitrator assayer astronomer auctioneer bailiff banksman
barback barkeep barmaid barman bellhop boatbuilder bookmaker bookseller bosun bouncer busker
busser cabbie calligrapher cameraperson campaigner canvasser captioner cartoonist cellist
ceramicist chambermaid chaplain childminder chiropractor chocolatier cladder coder colourist
columnist compositor concierge confectioner constable conveyancer coroner correspondent croupier
curate deacon deckhand decorator demonstrator derrickman detective distiller diver docker
dosimetrist doula dryliner embroiderer engraver exporter expediter finisher framer freelancer
fundraiser furrier geneticist geophysicist gilder glassblower goldsmith governess gravedigger
groundworker helmsman herdsman historian houseparent importer insulator invigilator jointer
kennelhand knitter lagger landlord laundress linesman linguist lobbyist lyricist manicurist
mechatronic modeller moulder negotiator newsreader notary nurseryman ombudsman orthodontist
orthoptist orthotist osteopath panelbeater paraplanner patternmaker percussionist pianist
pipefitter pizzaiolo plater platemaker playwright playworker ploughman polisher proofreader
propmaker prosthetist purser quarryman reporter retoucher roughneck roustabout sailmaker sailor
salesman salesperson saleswoman sandblaster screenwriter scriptwriter sculptor sergeant shipwright
shoemaker shopfitter shotfirer signwriter silversmith skipper slaughterman smelter soldier splicer
spokesperson sprayer stablehand steeplejack stevedore stockman subcontractor subeditor subtitler
sysadmin tattooist telemarketer transcriber trawlerman typesetter understudy usherette valeter
vintner violinist vocalist wheelwright wholesaler wigmaker hcsw hrbp pdra sdr bdr konditor
konditorin
trustee gp sho observer exec notetaker note-taker taker scribe timekeeper composer assessor
"""

#: The same in other languages.
_FOREIGN_TITLES = """
lektor lektorin redakteur redakteurin bagare kock snickare lärare sjuksköterska farmacista
titolare cheflektor verlagsleiterin verlagsleiter ägare bagerichef chirurgien chirurgienne médecin
kinésithérapeute pharmacien pharmacienne sage-femme soignant soignante menuisier plombier
boulanger boulangère pâtissier pâtissière serveur serveuse maçon soudeur mécanicien mécanicienne
jardinier jardinière secrétaire rédacteur rédactrice juriste camarero camarera carpintero
fontanero soldador mecánico jardinero panadero peluquero peluquera cirujano farmacéutico
farmacéutica traductor traductora redactor redactora klempner tischler schreiner maurer schweißer
mechatroniker friseur friseurin gärtner gärtnerin bäcker bäckerin kellner kellnerin apotheker
apothekerin physiotherapeut physiotherapeutin hebamme polier steuerfachangestellte fachangestellte
kp cdp dsm sso tramper harvester grower hauler stolarz kierownik kierowniczka brygadzista
brygadzistka dyrektor dyrektorka diretor diretora rececionista gerente técnica cozinheiro
cozinheira direttore direttrice cuoco cuoca infermiere infermiera receptionista recepcionista
superintendent dsl bursar provost vice-principal vice-president crew geschäftsführer
geschäftsführerin leiter leiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin
pflegedienstleitung pflegedienstleiterin pflegedienstleiter stationsleitung stationsleiterin
pflegefachkraft pflegekraft krankenschwester krankenpfleger küchenchef küchenchefin koch köchin
souschef lehrer lehrerin schulleiter schulleiterin rektorin rektor ingenieur ingenieurin
entwickler entwicklerin elektriker elektrikerin elektroniker elektronikerin meister meisterin
buchhalter buchhalterin bilanzbuchhalter bilanzbuchhalterin anwalt anwältin rechtsanwalt
rechtsanwältin sachbearbeiter sachbearbeiterin laborant laborantin mta gestalter gestalterin
lagerleiter lagerleiterin schichtleiter schichtleiterin erzieher erzieherin verkäufer verkäuferin
arzt ärztin oberarzt oberärztin chefarzt chefärztin personalleiter personalleiterin
personalreferentin personalreferent referent referentin berater beraterin kaufmann kauffrau
assistent assistentin inhaber inhaberin infirmier infirmière cadre aide-soignant aide-soignante
directeur directrice responsable chef-cuisinier cuisinier cuisinière cheffe professeur professeure
enseignant enseignante ingénieur ingénieure développeur développeuse électricien électricienne
comptable avocat avocate technicien technicienne laborantin laborantine gérant gérante associé
associée gestionnaire conseiller conseillère vendeur vendeuse assistante drh pdg chargé chargée
proviseur magasinier graphiste concepteur conceptrice enfermero enfermera supervisora jefe jefa
cocinero cocinera profesor profesora maestro maestra ingeniero ingeniera desarrollador
desarrolladora electricista contable contador contadora abogado abogada técnico técnica diseñador
diseñadora encargado encargada gerente directora responsable coordinador coordinadora socio socia
médico médica almacenero auxiliar administrativo administrativa dueño dueña medewerker hoofd
verpleegkundige
"""

#: Words of rank or field that only help: "senior", "line"; no title on their own.
_RANK_WORDS = """
under senior junior sr jr lead head chief deputy assistant associate principal staff graduate
trainee vice interim acting general regional area national global group team shift night day site
plant ward charge practice clinical medical nursing line executive sous pastry kitchen finance
financial management people product project programme program software backend frontend full-stack
data machine-learning platform engineering design ux ui creative marketing sales customer success
support legal commercial corporate property tax audit quality safety health site warehouse
logistics supply chain lab laboratory research science maths english reading year early primary
secondary special class subject approved electrical mechanical maintenance field service technical
it hr operations office business development learning first second third level band part-time
full-time certified registered licensed chartered qualified stellvertretende stellvertretender
leitende leitender
"""

_ORG_WORDS = """
ltd limited llp llc inc gmbh plc sarl corp corporation company co group holding holdings partners
partnership associates hospital clinic clinics surgery infirmary hospice trust nhs health
healthcare care school academy college university primary secondary nursery kindergarten institute
laboratory laboratories labs lab restaurant bistro brasserie kitchen kitchens café cafe bakery
hotel inn tavern ladle pub bar grill studio studios agency design museum gallery library theatre
council foundation charity society solicitors law legal chambers advocates electrical electric
engineering construction builders plumbing logistics freight transport distribution warehouse
shipping foods food farm farms brewery bank insurance capital finance accounting accountants
consulting consultancy services solutions systems software technologies technology tech digital
media energy power solar motors automotive pharma pharmaceuticals biotech biosciences diagnostics
industries manufacturing works mobility home homes house housing centre center klinik klinikum
krankenhaus praxis schule gymnasium grundschule kanzlei möbel werke verlag stadtwerke hôpital
clinique école lycée collège cabinet boulangerie entreprise hospital clínica colegio instituto
bufete empresa panadería bakers and-sons
benefice hotels resort resorts restaurants academies museums theatres diocese deanery
institut instituto istituto instituut bindery heating
dentistry coffee cleaning catering childcare playgroup preschool montessori cattery kennels stables
orchards fisheries taproom deli delicatessen patisserie cinema arena stadium hostel cathedral
sons daughter daughters brothers bros mills store stores
market retail fashion shipyard yard zoo council library libraries pharmacy dental chambers
security buses bus coaches estate estates joinery vets veterinary nursing wildlife mechanical
orchestra choir parish borough ambulance rail railway railways airport airlines airways ferries
shipping dairy garage motors salon spa gym leisure press publishing publishers éditions boatyard
marine forge foundry quarry vineyard winery cheese creamery brewing roastery roasters tunnelling
tiling roofing joiners optical opticians surveyors assurance mutual underwriting packaging haulage
hauliers forestry interpreting translations productions robotics analytics aerospace aviation
textiles ceramics plastics chemicals commission authority ministry embassy parliament senate
verlag windows furniture interiors antiques auctioneers opticians podiatry physiotherapy
orthodontics pediatrics ambulances recycling environmental renewables offshore subsea telecom
telecoms networks semiconductors instruments laboratoires pépinières université universität
universidad università universiteit teatro teatre théâtre konditorei bäckerei metzgerei gärtnerei
apotheke autohaus tischlerei schreinerei spedition hôtel ristorante trattoria pasticceria
panificio farmacia ospedale azienda szpital apteka piekarnia szkoła biblioteka hurtownia
tierarztpraxis architects veterinaires federation nurseries landscapes gardens observatory
bakkerij slagerij padaria pastelaria zakład warsztat restauracja osteria pizzeria albergo clinica
carrozzeria officina tienda taller peluquería carpintería menuiserie charcuterie pâtisserie
pharmacie mairie forno werkstatt gasthof gasthaus daycare scaffolding aggregates ironworks tailors
butchers grocers florist florists chandlers stationers jewellers
cider distillery brewhouse timber sawmill printworks tyres trucks turbines aquariums hospitals
schools guarding constabulary police regiment squadron bureau
meats toys valves cranes carpets seeds feeds seafoods juices wines
bikes cycles games labels optics risk wealth trading travel charters yachts lighting flooring
clothing skincare cosmetics printing translation translations salmon bathrooms beds
chocolates sauces poultry fabrics knitwear jewellery batteries coatings fuels couriers parcels
removals castings bearings hoses lasers drones hydraulics pneumatics
"""
#: Legal forms of two letters count in capitals only: "Rui Sa" is a person.
_LEGAL = frozenset(["AG", "KG", "SE", "SA", "SL", "BV", "NV", "AB", "AS", "SAS", "SpA"])

_SUFFIXES = regex.compile(
    r".{2,}(?:ologist|ician|ographer|therapist|keeper|worker|leiterin|leiter|leitung|fachkraft|"
    r"berater|techniker|technikerin|ingenieur|assistentin|assistent|managerin|mechaniker|meister|"
    r"entwickler|chirurg|pfleger|pflegerin|lehrer|lehrerin|[^lp]iste|pädagoge|pädagogin|login|"
    r"sköterska|"
    r".{3,}chef|beauftragte|beauftragter|verwalter|verwalterin)s?$"
)
_WORD = regex.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

_ENGLISH_TITLES = frozenset(_TITLE_WORDS.split())
TITLE_WORDS = _ENGLISH_TITLES | frozenset(_FOREIGN_TITLES.split())
RANK_WORDS = frozenset(_RANK_WORDS.split())
ORG_WORDS = frozenset(_ORG_WORDS.split())
#: Words that stand before a name as a title and alone too: "Chef Moretti", "Sister Agnes".
CHIEFS = frozenset({"chef", "sister", "matron", "coach", "head", "principal", "sir", "captain"})


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


@lru_cache(maxsize=4096)
def is_title_word(word: str) -> bool:
    """Tell whether a single word names a job: "nurse", "Abteilungsleiterin", "CTO"."""
    plain = _plain(word)
    if plain in TITLE_WORDS or _SUFFIXES.match(plain) is not None:
        return True
    if plain.endswith("s") and plain[:-1] in TITLE_WORDS:
        return True
    if plain.endswith("person") and len(plain) > 9:
        # "herdsperson", "tradesperson"
        return True
    # "Managing-director", "Teamleiter/in"; typos such as "maneger" are left to the context.
    return "-" in plain and any(part in TITLE_WORDS for part in plain.split("-") if len(part) > 3)


def is_title(phrase: str) -> bool:
    """Tell whether a phrase holds a word that makes it a job title."""
    words = _WORD.findall(phrase)
    return any(is_title_word(word) for word in words) or any(
        _plain(word) == "member" and _plain(before) in _BODIES for before, word in pairwise(words)
    )


#: "lay member", "board member"
_BODIES = frozenset(
    "lay board panel committee faculty council staff team crew union parent senate".split()
)
#: Parts of a firm that one may be said to be of: "Suzy from payroll", "Jonas Brandt, EHS".
_DEPARTMENTS = frozenset(
    "payroll purchasing procurement compliance marketing sales finance legal logistics quality qa "
    "qc ehs hse admissions housekeeping reservations dispatch recruitment safeguarding it hr r&d "
    "comms communications operations maintenance facilities security events catering accounts "
    "admin".split()
)
_DEPARTMENT_PHRASES = frozenset(
    ["front of house", "back of house", "food safety", "health and safety", "human resources",
     "customer service", "customer services", "quality assurance", "tenancy services",
     "supply chain"]
)  # fmt: skip


def is_department(phrase: str) -> bool:
    """Tell whether a phrase is a part of a firm and nothing else: "the food safety team"."""
    words = [word for word in _plain(phrase).split() if word not in ("the", "team", "department")]
    plain = " ".join(words)
    return plain in _DEPARTMENT_PHRASES or (
        0 < len(words) < 4 and all(word in _DEPARTMENTS or word in ("and", "&") for word in words)
    )


def is_rank_word(word: str) -> bool:
    """Tell whether a word may stand in a job title without naming a job itself."""
    return _plain(word) in RANK_WORDS


def english_words(phrase: str) -> int:
    """Return how many words of a job title are English ones."""
    words = [_plain(word) for word in _WORD.findall(phrase)]
    return sum(word in _ENGLISH_TITLES or word in RANK_WORDS for word in words)


def is_organisation(phrase: str) -> bool:
    """Tell whether a phrase holds a word that makes it an organisation."""
    return "&" in phrase or any(
        _plain(word) in ORG_WORDS or word in _LEGAL for word in _WORD.findall(phrase)
    )
