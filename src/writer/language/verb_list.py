"""The verbs that are known: irregular ones with their forms, and common regular ones."""

from writer.language.word_set import word_set

#: base, past, participle; "/" separates variants, the first of which is written.
IRREGULAR: tuple[tuple[str, str, str], ...] = tuple(
    (base, past, participle)
    for base, past, participle in (
        line.split()
        for line in """
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fitted/fit fitted/fit
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input/inputted input/inputted
keep kept kept
kneel knelt/kneeled knelt/kneeled
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown/mowed
offset offset offset
outgrow outgrew outgrown
overcome overcame overcome
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pleaded/pled pleaded/pled
proofread proofread proofread
prove proved proven/proved
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
redraw redrew redrawn
remake remade remade
repay repaid repaid
reread reread reread
reset reset reset
resit resat resat
rethink rethought rethought
retell retold retold
rewind rewound rewound
rewire rewired rewired
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shear sheared shorn/sheared
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck
string strung strung
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
wind wound wound
win won won
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
""".strip().splitlines()
    )
)

#: Common verbs with regular forms.
REGULAR: frozenset[str] = word_set(
    """
    abandon absorb accelerate accept access accommodate accompany accomplish account accuse achieve
    acknowledge acquire act activate adapt add address adhere adjust administer admire admit adopt
    advance advertise advise advocate affect afford age agree aid aim align allocate allow alter
    amend analyse analyze anchor animate announce answer anticipate apologise apologize appeal
    appear apply appoint appraise appreciate approach approve arbitrate archive argue arrange
    arrest arrive articulate ask assemble assert assess assign assist associate assume assure
    attach attack attempt attend attract attribute audit augment author authorise authorize
    automate avoid award back backfill bake balance ban bandage bank bar base bath battle behave
    believe belong benchmark benefit bill blame blend block blog boil bolt bond book boost bore
    borrow bother bottle bounce bowl box brace braise brand breathe brew bridge brief broaden
    browse brush budget buffer bug bundle butcher butter button cable calculate calibrate call
    calm camp campaign cancel canvass cap capture care carry carve cascade catalogue categorise
    categorize cater caulk cause cease celebrate certify chain chair challenge champion chance
    change channel charge chart chase chat cheat check cheer chill chop circulate cite claim
    clarify clash classify clean cleanse clear climb clinch clip close clothe coach coat code
    collaborate collapse collate collect combat combine command commence comment commission commit
    communicate commute compare compensate compete compile complain complement complete comply
    compose compound compress compromise compute conceive concentrate concern conclude condense
    conduct confess configure confine confirm conflict confront confuse connect consent conserve
    consider consist consolidate constitute constrain construct consult consume contact contain
    contest continue contract contrast contribute control convene converse convert convey convict
    convince cook cool coordinate co-ordinate cope copy correct correlate correspond corroborate
    counsel count counter couple course cover crack craft crash crave crawl create credit critique
    crop cross crowd cry cultivate cure curate customise customize cycle damage dance dash date
    debate debrief debug decide declare decline decommission decorate decrease dedicate deepen
    defend defer define delay delegate delete deliver demand demonstrate deny depart depend depict
    deploy deposit derive descend describe deserve design desire destroy detach detail detect
    determine develop devise devote diagnose dial dictate differ differentiate digitise digitize
    dilute dine dip direct disagree disappear disappoint discharge discipline disclose disconnect
    discontinue discount discover discuss dislike dismiss dispatch dispense display dispose dispute
    disrupt dissect distinguish distribute dive diversify divide document dominate donate double
    doubt download draft drag drain dress drill drop dry dub dump duplicate dust earn ease echo
    edit educate elaborate elect elevate eliminate embed embrace emerge emphasise emphasize employ
    empower enable encounter encourage end endorse endure enforce engage engineer enhance enjoy
    enlarge enrich enrol enroll ensure entail enter entertain entitle equip erase erect escalate
    escape escort establish estimate evaluate evolve examine exceed excel exchange excite exclude
    excuse execute exercise exhibit exist expand expect expedite experience experiment explain
    exploit explore export expose express extend extract face facilitate factor fail familiarise
    familiarize farm fasten favour favor fear feature fence fetch field figure file fill film
    filter finalise finalize finance fine-tune fine finish fire fix flag flash flatten float flood
    flour flow focus fold follow force forge form formalise formalize format formulate forward
    foster found frame free fry fuel fulfil fulfill function fund fundraise furnish further gain
    gamble garden garnish gather gauge gaze generate glaze glue govern grab grade graduate grant
    graft grasp greet grill grip groom ground group guarantee guard guess guide halt halve hammer
    hand handle handover happen harbour harden harm harmonise harmonize harness harvest hasten
    hate haul head heal heat heighten help herd hesitate highlight hike hinder hint hire hoist hone
    honour honor hook hope host house hug hunt hurry ice identify ignore illustrate imagine
    immunise immunize impact implement imply import impose impress improve improvise incorporate
    increase incur index indicate induce induct influence inform inherit initiate inject injure
    innovate inquire insert inspect inspire install instal instigate institute instruct insulate
    insure integrate intend intensify interact intercept interest interface interfere interpret
    interrupt intervene interview introduce intubate invent inventory invest investigate invite
    invoice invoke involve iron irrigate isolate issue iterate jam join joke journal judge juggle
    jump justify kick kill kiss knit knock label labour labor lack land last laugh launch layer
    leak lease lecture lessen level leverage liaise license lift like liken limit line link list
    listen litigate live load loan lobby locate lock lodge log look loosen love lower maintain
    manage mandate manipulate manufacture map march mark market marry mask master match mature
    maximise maximize measure mediate memorise memorize mend mention mentor merge message mill
    mind mine minimise minimize miss mitigate mix mobilise mobilize mock model moderate modernise
    modernize modify monitor motivate mould mount move multiply muse nail name narrate narrow
    navigate need neglect negotiate network nominate normalise normalize note notice notify
    number nurse nurture obey object oblige obscure observe obtain occupy occur offer offload
    onboard open operate optimise optimize orchestrate order organise organize orient originate
    outline outperform outsource overhaul overlap overlook overturn overwhelm owe own pace pack
    package page paint pair panic park parse part participate partner pass paste patch pause peel
    perceive perfect perform permit persist persuade phase phone photograph pick pickle piece pilot
    pipette pitch place plan plant plaster plate play please pledge plot plough plug plumb poach
    point polish poll pool populate port portray pose position possess post postpone pour power
    practise practice praise pray preach precede predict prefer prepare prescribe present preserve
    press presume pretend prevail prevent price print prioritise prioritize probe proceed process
    procure produce profile profit program programme progress project promise promote prompt
    pronounce proof propose prosecute protect protest prototype provide provision prune publicise
    publicize publish pull pump punch purchase pursue push qualify quantify query question queue
    quote race raise rally ramp rank rate ratify reach react readmit realise realize reap rearrange
    reason reassure rebrand recall receive reckon recognise recognize recommend reconcile
    reconfigure reconsider reconstruct record recover recruit rectify recycle redeem redesign
    redirect reduce refactor refer refine refinish reflect reform refresh refurbish refuse regain
    regard register regret regulate rehearse reimburse reinforce reject relate relax relaunch
    release relieve relocate rely remain remark remediate remember remind remodel remove render
    renegotiate renew renovate rent reopen reorder reorganise reorganize repair repeat replace
    replan reply report represent reproduce request require reroute rescue research resemble
    reserve reside resign resist resolve respect respond rest restart restock restore restrain
    restrict restructure result resume retain retire retrain retrieve retrofit return reuse reveal
    reverse review revise revisit revive reward rewire rig risk roast rock roll roof root rotate
    rub ruin rule rush sail salvage sample sand satisfy sauté save savour scale scan scatter
    schedule school score scrape screen scrub sculpt seal search season seat secure seed seem
    segment seize select separate serve service settle shadow shape share sharpen shelter shelve
    shift ship shock shop shorten shout shuffle sign signal simplify simulate sketch ski skip
    slash slice slip slow smile smoke smooth snap soak solder solve sort sound source span spar
    spark specialise specialize specify sponsor spot spray squeeze stabilise stabilize stack staff
    stage stain stamp standardise standardize star stare start state station stay steam steer stem
    step sterilise sterilize stimulate stir stitch stock stop store straighten strategise
    strategize streamline strengthen stress stretch strip structure struggle study style subdue
    submit subscribe substitute succeed suffer suggest suit summarise summarize supersede supervise
    supplement supply support suppose suppress surface surpass surprise surround survey survive
    suspect suspend sustain swap switch symbolise sympathise synthesise synthesize systematise
    tackle tag tailor talk tap target taste tax team telephone tempt tend tender terminate test
    testify thank theme thicken thrive tidy tie tighten tile time tip tire title toast tolerate
    top total touch tour track trade train transcribe transfer transform transition translate
    transmit transplant transport trap travel treat triage trial trigger trim triple troubleshoot
    trust try tuck tune turn tutor twist type underestimate underline undermine underpin underscore
    unify unite unlock unpack unveil update upgrade upload upskill urge use utilise utilize
    vaccinate validate value vary venture verify vet video view violate visit visualise visualize
    voice volunteer vote wait walk wander want warm warn wash waste watch water weaken weigh weld
    welcome whip whisk widen wipe wire wish wonder work worry worsen wrap wrestle yield zoom
    """
)

#: Verbs of more than one syllable that double their last consonant because the stress is on it.
DOUBLING: frozenset[str] = word_set(
    """
    admit commit permit submit transmit omit emit refer prefer defer infer confer deter occur recur
    incur control patrol excel compel propel expel rebel begin equip regret forget transfer
    program handicap kidnap unplug offset upset reset rerun outrun input overlap format rebut
    abet abhor acquit allot concur readmit replan unwrap embed
    travel model label cancel level counsel channel tunnel fuel dial total signal rival pencil
    marvel fulfil enrol instal shovel bevel chisel enamel initial panel quarrel trial
    """
)
