"""Ordinary words that often stand capitalised at the start of a line and name nobody."""

from writer.language.word_set import word_set

#: Besides stopwords and verb forms, which are known elsewhere.
COMMON: frozenset[str] = word_set(
    """
    hi hello dear hey thanks thank regards sincerely yours cheers best kind warm warmly kindly
    respectfully cordially please sorry yes no okay ok well sure great good nice lovely fine
    wonderful new old big small large long short high low early late next last first second third
    final main key full part free open strong weak happy glad pleased delighted grateful excited
    eager keen interested impressed curious confident comfortable able ready proud honest
    longer shorter bigger smaller busier earlier later quicker slower faster higher lower harder
    easier older newer younger larger stronger calmer closer nearer fewer greater cheaper safer
    today tomorrow yesterday tonight morning afternoon evening night noon midday week weeks month
    months year years day days hour hours minute minutes time date weekend term semester quarter
    spring summer autumn fall winter christmas easter
    people person man woman boss manager director head chief chef nurse doctor teacher lawyer
    engineer developer designer electrician plumber carpenter mechanic technician analyst
    scientist accountant partner associate assistant officer coordinator supervisor consultant
    candidate candidates applicant applicants interviewer interviewers recruiter colleague
    colleagues team teams staff group company firm school hospital ward clinic kitchen restaurant
    hotel office site plant factory workshop warehouse shop store practice department unit
    headteacher principal deputy owner founder president vice senior junior lead trainee intern
    apprentice foreman sister matron sous pastry commis registrar solicitor barrister paralegal
    customer customers client clients patient patients pupil pupils student students guest guests
    user users member members parent parents child children family friend friends
    role position job post posts opening openings vacancy work shift shifts rota hours pay salary
    comp compensation package bonus benefits holiday holidays pension contract notice
    notes note summary agenda overview background context details detail info information
    interview interviews meeting panel call round rounds stage stages step steps process
    timeline decision deadline outcome result results feedback offer rejection reference
    references contact contacts email e-mail mail phone telephone mobile address website link
    topic topics subject theme question questions answer answers point points issue issues
    problem problems challenge challenges idea ideas plan plans project projects product products
    responsibilities responsibility duties duty tasks task requirements requirement attributes
    qualities quality skills skill experience experiences qualification qualifications strengths
    weaknesses education degree training certificate certification licence license exam
    impression impressions opinion opinions gut feeling vibe private personal confidential secret
    forgot forgotten missed missing promise promised todo follow-up followup bring brought
    budget cost costs price prices revenue sales growth market money funding profit loss rate
    data code software system systems tool tools platform service services process processes
    server servers network database app application applications website model models machine
    equipment kit menu dish food wine dinner lunch breakfast coffee tea water air gas power oil
    safety health care medicine medication infection hygiene law legal case cases court trial
    class classes lesson lessons curriculum reading writing maths math science history music art
    english french german spanish italian polish portuguese dutch latin mandarin arabic turkish
    british american european
    building buildings house houses street road city town country area region floor room rooms
    door window wall roof garden car cars van bus train bike parking traffic
    north south east west left right top bottom front back side centre center middle
    number numbers amount total average half double lots plenty couple few several many
    title name names role company candidate location place mode date format video zoom onsite
    on-site remote hybrid in-person person
    honestly frankly basically apparently actually generally mostly mainly especially obviously
    clearly probably possibly definitely certainly hopefully unfortunately luckily finally
    additionally furthermore moreover meanwhile afterwards nevertheless nonetheless besides
    everyone everybody someone somebody anyone anybody nobody
    culture values value mission vision strategy goal goals aim target targets vacation travel
    relocation visa start overtime weekends nights mornings evenings
    warehouse logistics marketing finance hr human resources it operations support legal security
    hardest biggest smallest best worst nicest funniest oldest newest
    """
)

#: Given names common enough to be told from ordinary words at the start of a sentence.
GIVEN_NAMES: frozenset[str] = word_set(
    """
    aaron abdul abigail adam adele adrian agnes ahmed aisha alan albert alejandro alessandro alex
    alexander alexandra alfred ali alice alicia alison amanda amelia amina amir amy ana anders
    andrea andreas andrew andrzej angela anil anita anja ann anna anne annette anthony antonio
    anton arjun arthur asha aylin barbara beatrice ben benjamin bernard beth björn bogdan brian
    bridget bruno carla carlos carmen carol caroline catherine cecilia charlie charles charlotte
    chen chiara chloe chris christian christina christine christopher claire clara claudia colin
    connor craig dan daniel daniela dario david deborah deepak denise dennis diana diego dieter
    dmitri dominic donna dorota douglas duncan dylan eddie edith edward eileen elena eleanor eli
    elif elisabeth elizabeth ella ellen emeka emil emily emma erik eric erin esther ethan eva
    evelyn fatima felix fernando fiona florian frances francesca francisco frank franz fred
    freddie frederik gabriel gareth gavin geoff george georgia gerald giulia gloria gordon graham
    greg gregory greta guy hamid hannah hans harold harriet harry hasan hassan heather heidi helen
    helena helga henrik henry hiroshi holly howard hugo ian ibrahim ingrid irene isaac isabel
    isabella ivan jack jacob jakob jacqueline jakub james jamie jan jane janet janine jason javier
    jean jennifer jenny jens jeremy jerome jessica jill jim joan joanna joanne joe joel johan
    johannes john jonas jonathan jörg jorge jose josef joseph joshua joy juan judith julia julian
    julie june jürgen justin karen karim karin karl kasia kate katarzyna katherine kathleen katie
    kathy katja kay keith kelly ken kenji kenneth kevin khalid kim kirsten klaus kofi krzysztof
    kwame lars laura lauren laurence layla lea leah lee lena leo leon leonard lewis liam lily linda
    lisa liz lorenzo louis louise luca lucas lucia lucy luis lukas luke lydia maciej maggie magnus
    malcolm marc marcel marco marcus maren margaret maria marie marina mario marion markus marta
    martha martin martina mary mateusz matteo matthew maurice max maya megan mehmet mei melanie
    melissa mia michael michal michelle miguel mike mikael mila milan mina miriam mohamed mohammed
    moira molly monica monika morten muhammad nadia nancy naomi natalia natalie natasha nathan neil
    nia nicholas nick nicola nicole niels nigel nikhil nina noah noel nora norman nuria olaf oleg
    olga oliver olivia omar oscar otto owen pablo pamela paola pat patricia patrick paul paula
    paulo pawel pedro penny per peter petra phil philip philippa pierre piotr priya rachel rafael
    rahul raj rajesh ralph ravi raymond rebecca reza ricardo richard rita rob robert roberta robin
    rodrigo roger roland ron rosa rose rosie ross roxana roy russell ruth ryan sabine sally sam
    samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian selma sergio shane
    sharon sheila shirley silvia simon simone sofia sonia sonja sophie stefan stefanie stella
    stephanie stephen steve steven stuart sue sunita susan suzanne svetlana sven sylvia tamara
    tanya tara tariq teresa terry theo theresa thomas tiago tim timothy tina tobias toby tom
    tomasz tommy toni tony tracy uwe valentina valerie vanessa vera veronica victor victoria vijay
    vikram vincent viola virginia vivian walter wanda wayne wei wendy will william wolfgang xavier
    yasmin yuki yusuf yvonne zara zoe zofia
    """
) - word_set("will rose joy june per may mark pat guy frank lee chen kay penny rob")
