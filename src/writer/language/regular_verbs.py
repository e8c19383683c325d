"""Common regular verbs."""

from writer.language.word_set import word_set

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
