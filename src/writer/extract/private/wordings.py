"""The wordings by which private matter is known, each group with its reason.

Patterns are applied to one clause of the notes, case-insensitively, after its words were made
canonical: apostrophes are plain, a person met or a pronoun for one is `xp`, a word of blame `xneg`
(`xrude` where it fits nothing but a person), a word of praise for a person `xpos`. That keeps the
patterns small, and quick to compile.
"""

#: A heading or lead-in under which everything is private.
SCOPES = (
    r"^(?:comp|compensation|money|pay|package|salary|wages?|day rate|rate|gehalt|lohn|salaire"
    r"|sueldo|cash|benefits|perks)$",
    r"^(?:strictly |very |just )?(?:private|confidential)(?:ly)?$|^private(?:\s|:|/|$)"
    r"(?!.*\b(?:client|practice|equity|sector|bank|ward|school|hospital)s?\b)",
    r"^(?:personal|personal (?:notes?|stuff|thoughts?|remarks?|impressions?|matters?|opinions?))$",
    r"^(?:privat(?:es)?|persönlich(?:es)?|vertraulich|privé|perso|privado|confidencial"
    r"|confidentiel|riservato|privato)$",
    r"^(?:my |your |the )?(?:notice(?: period)?|visa(?: status)?|right to work|age|faith|religion"
    r"|childcare|commute|debts?|disabilit(?:y|ies)|weakness(?:es)?|why (?:leave|leaving|left|now"
    r"|are you (?:leaving|looking|moving)|did you leave)\b.*)$",
    r"\b(?:off the record|between (?:us|you and me|ourselves)|entre nous|unter uns|in "
    r"confidence)\b",
    r"(?<!did )(?<!have )(?<!had )\b(?:do not|don'?t|dont|never|not|must not|mustn'?t|shouldn'?t"
    r"|won'?t|no need)\s+(?:to\s+)?"
    r"(?:say|mention|tell|send|write|share|include|repeat|bring up|use|put|reveal|disclose"
    r"|quote)\b",
    r"\bnot for (?:the |a |this )?(?:letter|e-?mail|message|note|card|them|sending|sharing|use)\b",
    r"\b(?:nicht|nichts|bitte nicht|ja nicht)\s+(?:erwähnen|sagen|schreiben|ansprechen|weitergeben)"
    r"|\bne (?:pas|rien)\s+(?:dire|mentionner|parler|écrire)|\bà ne pas (?:dire|mentionner)"
    r"|\bno (?:decir|mencionar|contar)\b|\bniet (?:zeggen|noemen|vermelden)|\bnon (?:dire"
    r"|menzionare)",
    r"\bkeep (?:it |this |that )?(?:to (?:my|your)self|quiet|private|out|back)\b|\bleave out\b",
    r"\b(?:for|only for|just for) (?:me|myself|my eyes)(?: only)?$|\bnote to (?:my)?self\b|^nb to "
    r"self",
    r"\bto (?:my)?self\b|^self$|\bsecrets?\b|\bgossip\b|\brumou?rs?\b",
    r"\b(?:gut feeling|gut|vibes?|impressions?|eindr[uü]ck|bauchgefühl|ressenti|impresión"
    r"|feelings)\b",
    r"^(?:my |honest |own )*(?:thoughts?|opinions?|view|verdict|reaction|take|mood)(?: on .*)?$",
    r"^(?:honestly|tbh|to be honest|ehrlich(?: gesagt)?|rant|moan|moaning|grumbles?)\??$",
    r"\b(?:red flags?|concerns|doubts|worries|misgivings|downsides?|cons|bedenken|doutes|dudas)$",
    r"\b(?:other|rival|competing) (?:offers?|applications?|interviews?|jobs?|options?|processes)\b",
    r"\b(?:andere (?:bewerbungen|angebote)|autres (?:offres|candidatures|pistes)|otras ofertas)\b",
    r"^(?:home|family|health|kids|family stuff|life|familie|famille|familia|santé|gesundheit)$",
    r"\b(?:why i'?m leaving|reasons? for (?:leaving|going)|leaving because)\b",
    r"^(?:important )?system(?: notice| message| prompt)?$|^assistant$|^(?:to|attn|attention"
    r"|dear).*"
    r"\b(?:processes|processing|reads this|reader|ai|assistant|model|llm|gpt|bot|chatbot)\b",
)

#: Headings over what went wrong: private, save what should have been said.
SLIP_SCOPES = (
    r"\b(?:mistakes?|blunders?|went (?:badly|wrong)|weak spots?|my weakness(?:es)?|fluffed|messed "
    r"up)\b",
)
LEFT_UNSAID = (
    r"\b(?:should|could|ought to)(?:'ve| have) (?:said|mentioned|told|brought up|added)\b"
    r"|\bforgot to (?:say|mention|tell)\b"
)

#: Words of the candidate's that ask for silence about what they stand beside. Only where they
#: are an order or a vow: "they don't share rotas between wards" is ordinary matter.
SILENCE = (
    r"\bnot to be (?:repeated|mentioned|shared|quoted|passed on|told|said)\b|\bdon'?t (?:quote"
    r"|pass (?:it|this|that) on)\b",
    r"(?:^|[,;:(]\s*|\b(?:and|but|so|pls|please|me|us|rather|must|should|I|nb|note|better"
    r"|really)\s+)"
    r"(?:do not|don'?t|dont|never|must not|mustn'?t|shouldn'?t|should not|not to|not|won'?t|avoid|"
    r"no need to)\s+(?:ever\s+|to\s+)?(?:say|mention(?:ing)?|tell|bring(?:ing)? (?:it )?up|repeat"
    r"|let on|"
    r"reveal|disclose|breathe|write (?:about|that|this)|talk(?:ing)? about|share (?:this|that|it)|"
    r"include (?:this|that|it)|put (?:this|that|it)|send (?:this|that))\b",
    r"\b(?:nicht|nichts)\s+(?:davon\s+)?(?:erwähnen|sagen|ansprechen|weitersagen|schreiben)\b",
    r"\bne (?:pas|rien)\s+(?:dire|mentionner|répéter|écrire)\b|\bn'en (?:pas )?parle",
    r"\bno (?:decir|mencionar|contar)\b|\bniet (?:zeggen|noemen|vermelden)\b",
    r"\boff[ -]the[ -]record\b|\bin (?:strict )?confidence\b|\bentre nous\b|\bunter uns\b|\bhush\b",
    r"\bbetween (?:us|you and me|ourselves|the two of us)\b(?! and)|\bconfidentially\b"
    r"|\bvertraulich\b",
    r"\b(?:keep|kept|keeping)\s+(?:(?:it|this|that|them|all this|things)\s+)?(?:to (?:my|him|her"
    r"|your|our)"
    r"sel(?:f|ves)|to themselves|between us)\b|\bsworn to secrecy\b|\bunder wraps\b|\bembargoed\b",
    r"\bkeep (?:it|this|that) (?:all )?(?:quiet|secret|private|confidential|out)\b|\blet (?:it "
    r")?slip\b",
    r"(?:\b(?:this|that|it|which|that'?s|it'?s|all) (?:is |was |stays |all )?|\bstrictly |\bstill "
    r"|\bhighly )(?<!that )(?<!all )"
    r"(?:private|confidential|secret)\b(?!\s+(?:\w+ )?(?:files?|papers?|records?|data|prints?"
    r"|documents?|waste|information|letters?|shredding|contracts?|archives?|rooms?|clients?|practices?|lenders?"
    r"|recipes?|ballots?|shoppers?|santa)\b)|[(\[](?:private|confidential|secret|privat|privé)\b"
    r"(?!\s+(?:clients?|practice|equity|sector|hospital|school|ward|dining|bank\w*|wealth|care|hire"
    r"|tuition|law|health\w*|patients?|rented|members?|office)\b)",
    r"^(?:private|confidential|secret|privat|privé|privado)\s*[-\u2013\u2014!.]",
    r"\bnot (?:public|announced|official|common knowledge)(?: yet)?\b|\bleave (?:it|this|that) "
    r"out\b",
    r"\bnot for (?:the |a |this )?(?:letter|e-?mail|message|note|card|sharing)\b",
    r"\b(?:didn'?t|did not|don'?t) want (?:it|this|that|them|him|her) to (?:get|know|hear)\b",
    r"\bkeep(?:ing)? (?:it |this |that |things )?(?:s(?:ch|h)tum|mum|zipped|dark|under (?:my|your"
    r"|our|wraps))\b|\bunder (?:my|your) hat\b|\b(?:kept|keep) (?:it|this|that) (?:very )?quiet\b"
    r"|\bsaid nothing\b|\bnone of (?:their|his|her) business\b|\bleave (?:it|this|that|them) off\b"
    r"|\b(?:they|he|she|nobody|no one) (?:don'?t|doesn'?t|needn'?t|mustn'?t|must not|shouldn'?t) "
    r"(?:need to |have to )?know\b(?! (?:what|how|where|when|which|who|why|whether|if)\b)"
    r"|\bmum'?s the word\b|\bdon'?t let on\b|\bnot (?:telling|letting on)\b",
    r"\bnot for (?:publication|attribution|circulation|onward|repeating)\b|\bgatepost\b"
    r"|\b(?:begged|asked|told|made|warned) me (?:not to (?:tell|say|repeat|mention|pass|breathe"
    r"|share)|to (?:keep|say nothing|promise)|promise)\b|\b(?:should|ought)(?:n'?t| not) (?:to )?"
    r"have (?:told|said|let)\b|\bnot supposed to (?:say|know|tell|have)\b|\btold me as a friend\b"
    r"|\b(?:staff|team|nobody|no one|they|public|press|others|rest|everyone) (?:\w+ )?(?:don'?t"
    r"|doesn'?t|do not|does not|can'?t|cannot|mustn'?t) know\b(?: yet\b|(?=\W*$)| I\b| about (?:my"
    r"|me)\b| that I\b)",
    r"\bnot a (?:word|peep|syllable) (?:about|of|to|on)\b|\b(?:breathe?d?|say|said) a word (?:about"
    r"|of|to)\b",
    r"\b(?:nobody|no one|no-one|none of them)(?: else| there)? (?:needs|has|ought) to (?:know|hear"
    r"|find out)\b|\b(?:keep|kept|hide|hid) (?:it|this|that) from (?:them|her|him|xp|everyone)\b",
    r"\bhop(?:e|ed|ing) (?:to (?:god|goodness) )?(?:that )?(?:they|he|she|xp|nobody|no one|hr)"
    r" (?:don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|never|do not|did not)? ?(?:ask|check|notic|find|"
    r"mind|see|saw|google|ring|spot|look)\w*\b"
    r"|\b(?:they|he|she|xp|nobody) (?:don'?t|doesn'?t|dont|doesnt|needn'?t) need to know\b"
    r"|\bgot away with (?:it|that)\b|\bkept (?:that|it) (?:back|to myself)\b",
)

#: What somebody thinks of people, the place or the job; gossip.
OPINIONS = (
    r"\bxp (?:swears?|swore|drinks?|smokes?|flirts?|gossips?|snores?)\b|\bxp (?:kept|keeps) "
    r"\w+ing me\b",
    r"^(?:but |and )?{D}*(?:xpos|xneg|xrude)\W*$|\b(?:his|her|their) (?:nose|eyes?|eyebrows?|phone"
    r"|watch|breath|face|handshake)\b"
    r"|\bxp (?:is|was) {D}*xpos\b(?!\s+(?:at|on|with|for)\b)",
    r"\b(?:is|was|are|were|be|'s|'re|seemed|seems|looked|sounded)\s+{D}*xrude(?!\s+(?:guests?"
    r"|customers?|patients?|people|"
    r"clients?|callers?|parents?|e-?mails?)\b)|\b(?:smelled|smelt|smells|stank|stinks"
    r"|reeked)\s+(?:of|like|bad|awful)\b",
    r"\b(?:worr(?:ies|ied|ying)|bothers?|bothered|concerns?|concerned|scares?|scared|puzzles"
    r"|annoys|annoyed) me\b|\b(?:makes|made) me "
    r"(?:nervous|wonder|uneasy|doubt)\b|\bgave me pause\b|\bnot a good sign\b|\bbad sign\b"
    r"|\bwarning signs?\b",
    r"\bxp\s+(?:both\s+|just\s+|also\s+)?(?:seem(?:s|ed)?|looks?|looked|came across|comes across"
    r"|struck me|felt|sounds|sounded|appear(?:s|ed)|acts?|acted|wirkte[n]?|semblait|parecía)\b"
    r"(?!\s+(?:at|after|into|for|through|forward|up|over|to (?:want|need|use|be looking|run"
    r"|have)))",
    r"^(?:seem(?:s|ed)|looked|came across|sounded|wirkte|semblait|parecía)(?:\s+(?:to be|as|like"
    r"|a bit"
    r"|really|very|quite|rather|pretty|so|kind of|sort of|ziemlich))*\s+(?!at\b|after\b|into\b"
    r"|for\b)",
    r"\bxp(?:\s+(?:is|was|are|were)|'s|'re)\s+{D}*(?:a (?:bit|little|tad) of an?\s+\w+|full of "
    r"(?:him|her|them)"
    r"sel(?:f|ves)|(?:xneg|xrude)|xpos(?!\s+(?:at|on|with|for)\b)|\w+er than xp (?:lets?|looks?"
    r"|seems?)\b)",
    r"\bxp\s+(?:doesn'?t|don'?t|didn'?t)\s+(?:smile|listen|care|know what|seem)\b",
    r"\bxp\s+(?:kept|keeps)\s+(?:checking|looking|yawning|interrupting|staring|glancing|scrolling"
    r"|forgetting|talking over|typing)\b|\bxp\s+(?:yawned|sighed|frowned|smirked|rolled|snapped"
    r"|ignored me|interrupted|glared|flirted|stared)\b",
    r"\bxp\s+(?:was|were|turned up|arrived|came|joined|is|showed up)\s+(?:\w+\s+){0,3}late\b",
    r"\b(?:a bit|a little bit|a tad|bit|kind of|kinda|sort of|sorta|somewhat|ziemlich|un peu|un "
    r"poco)\s+"
    r"(?:too |of an? )?(?:(?:xneg|xrude))(?!\s+(?:\w+\s+)?(?:system|tool|process|data|code"
    r"|software|stock)\b)",
    r"\b(?:too|so|very|really|pretty|rather|quite|extremely)\s+(?:(?:xneg|xrude))\b",
    r"\b(?:office|building|place|room|rooms|canteen|toilets?|corridors?|lobby|reception|kitchen"
    r"|site|"
    r"area|neighbou?rhood|atmosphere|mood|whole thing|büro|gebäude|bureau|oficina)\s+(?:really\s+)?"
    r"(?:smel(?:ls|t|led)|stank|stinks|(?:is|was|were|looked|looks|felt|feels"
    r"|seemed)\s+{D}*(?:(?:xneg|xrude)))",
    r"\bI\s+(?:really\s+)?(?:didn'?t|don'?t|did not|do not|wouldn'?t|can'?t"
    r"|couldn'?t)\s+(?:really\s+|quite"
    r"\s+|much\s+)*(?:like|love|trust|enjoy|fancy|care for|warm to|stand|click|believe|see "
    r"myself)\b",
    r"^(?:really\s+)?(?:didn'?t|don'?t|did not|do not)\s+(?:really\s+|much\s+)?(?:like|love|trust"
    r"|enjoy"
    r"|fancy|warm to|click)\b|\b(?:I|ich|je)\s+(?:hated?|loathe|dislike|hasse|déteste)\b|^hated?\b",
    r"\bwhich (?:is|was|seems?|feels?|felt|sounds?) (?:\w+ly |a bit |quite |very |really |pretty "
    r"|so "
    r"|rather )*(?:xneg|xrude|poor|rubbish|low|mad|silly|ridiculous|tight|mean|stingy|steep|far"
    r"|lame"
    r"|crap|laughable|grim|a (?:lot|pain|joke|shame|worry|bit))\b|\bgave me the (?:creeps|willies"
    r"|shivers|chills|ick)\b",
    r"\b(?:can'?t|couldn'?t) stand\b|\bput me off\b|\bputs me off\b|\bred flags?\b|\bgut feeling\b"
    r"|\bbad vibes?\b"
    r"|\bweird vibes?\b|\bnot (?:a fan|impressed|convinced|keen|thrilled|sold|sure (?:about|if i"
    r"|i))\b",
    r"\b(?:my|first|overall) (?:impression|feeling|hunch|guess|suspicion)\b|^honestly\?*$"
    r"|\b(?:xneg|xrude) questions?\b|\bnote to (?:my)?self\b",
    r"\bI\s+(?:\w+ly\s+)?(?:suspect|doubt|reckon|fear|worry|wonder)\b|\bI (?:had|got|have|get) "
    r"(?:the|a) "
    r"(?:feeling|impression|sense|hunch)\b|\bI (?:think|thought|guess|bet|feel) (?:xp|that xp)\b",
    r"\b(?:I'?d|I would) (?:much |far |really )?(?:rather|prefer|only (?:take|accept)|never|hate)\b"
    r"|\bI(?:'m| am) (?:not|only) (?:here|going|doing|applying|applied)\b|\bI only applied\b"
    r"|\bonly applied\b",
    r"\b(?:don'?t|doesn'?t|didn'?t|do not|does not) get (?:on|along)\b|\bcut the air\b|\boffice "
    r"politics\b"
    r"|\bin a huff\b|\bfalling[- ]out\b|\bfell out\b|\brumou?r|\bgossip|\bback-?stabb"
    r"|\bhigh turnover\b|\bunder (?:a lot of|huge|great|enormous|massive) (?:pressure|strain)\b",
    r"\b(?:is|are|was|were|'s) (?:leaving|quitting|being pushed out|about to be fired|on (?:his"
    r"|her) way out"
    r"|getting divorced|going through)\b|\b(?:unsure|sceptical|skeptical|doubtful) about me\b"
    r"|\b(?:likes?|liked|hates?|hated|fancies|dislikes) me\b(?! to\b)|\bthinks? I\b",
    r"\b(?:grumpy|arrogant|condescending|patroni[sz]ing|smug|creepy|creep|jerk|idiot|moron|twat"
    r"|arse(?:hole)?"
    r"|asshole|snob(?:bish)?|know-it-all|show-?off|pompous|full of (?:him|her)self|micromanag(?:er"
    r"|es)"
    r"|control freak|good-looking|sexy)\b",
)

#: Words of blame, where they are said of a person, a place or after "a bit".
BLAME = frozenset(
    "arrogant bored boring rude cold distracted tired unfriendly nervous unprepared disorganised "
    "disorganized condescending patronising patronizing smug grumpy weird creepy awkward annoyed "
    "annoying stressed chaotic shabby dirty filthy smelly grim gloomy dingy run-down cramped daft "
    "depressing intense odd strange snobby pushy aloof dull sleepy clueless vague evasive bossy "
    "defensive hostile impatient irritated moody scary stern stiff pompous fake slimy sleazy "
    "sloppy "
    "tense uninterested disinterested unimpressed sceptical skeptical unsure useless hopeless slow "
    "horrible awful terrible bad nasty stuffy snob bully dragon dump know-it-all show-off suit "
    "überheblich gelangweilt gestresst unfreundlich langweilig komisch seltsam ennuyé froid "
    "stressé "
    "bizarre aburrido aburrida antipático antipática harsh blunt brusque snappy cagey "
    "shifty".split()
)
#: Words of blame that fit nothing but a person: no subject is needed to know what they are.
RUDE = frozenset(
    "arrogant rude unfriendly condescending patronising patronizing smug grumpy weird creepy snob "
    "snobby pushy aloof bossy moody pompous fake slimy sleazy clueless bully dragon know-it-all "
    "show-off hostile harsh brusque snappy cagey shifty arse jerk idiot antipático antipática "
    "überheblich".split()
)

#: Words of praise for a person. An opinion of somebody has no place in a letter to them.
PRAISE = frozenset(
    "nice lovely sweet friendly charming funny warm cool sharp kind great brilliant likeable "
    "clever "
    "impressive smart good-looking handsome pretty gorgeous cute fit hot young old chatty "
    "easygoing easy-going nett sympathisch gentil "
    "gentille sympa simpático simpática".split()
)
DEGREE = (
    r"(?:a bit|a little|kind of|kinda|sort of|rather|really|pretty|very|quite|so|too|clearly"
    r"|obviously|"
    r"definitely|extremely|slightly|somewhat|always|just|super|such an?|an?|not|v\.?|ziemlich|sehr"
    r"|un peu|muy)\s+"
)

#: Candour: what stands beside it is an opinion, whatever it says.
CANDOUR = (
    r"\b(?:lol|haha+|hehe|bof|meh|ugh|yikes|hmm+)\b",
    r"\bto be (?:perfectly |quite |brutally )?(?:honest|frank)\b|\bif I'?m honest\b|\bfrankly\b"
    r"|\btbh\b",
    r"\bthank (?:heavens?|goodness|god)\b|\bglassdoor\b|\bgrapevine\b"
    r"|\bimh?o\b|\behrlich gesagt\b|\bfranchement\b|\bla verdad\b|^honestly\b",
)

#: Pay where only the wording around it tells.
MONEY = (
    r"\b(?:pay |salary |comp )?(?:band|range|scale) (?:is|was|of|from)?\s*[£$€]?\d{2,3}k?\s*(?:-"
    r"|\u2013|to)\s*[£$€]?\d{2,3}",
    r"\btime and a (?:half|quarter|third)\b|\b(?:they|xp|we|she|he) pays?\b(?!\s+(?:attention|for"
    r"|back|off|into|by|a visit|(?:their |the |its |all )?(?:suppliers?|farmers|growers|artists"
    r"|rent|bills?"
    r"|invoices?|tax\w*|fees|claims|interest|providers|contractors|landlords|authors)))",
    r"\b(?:current|present|old|new|starting|my|his|her|base|hourly|monthly|yearly|annual|weekly"
    r"|top|night) "
    r"(?:pay|wages?|salary|comp|package|rate)\b(?!\s+(?:run|slip|roll|data|system))|^(?:pay|wages?"
    r"|money)\b\W|\b(?:the|that) money (?:won'?t|wouldn'?t|doesn'?t|is|was|isn'?t|covers?)\b"
    r"|\blow-?ball|\bshort-?chang",
    r"\b(?:pay|comp|salary|wage) (?:bands?|scales?|grades?|points?|range|review|rise|talk)\b|\bin "
    r"band \w\b",
    r"\b(?:began|started|opened|talked|spoke|asked) (?:with|about) (?:the )?(?:money|pay|salary"
    r"|comp)\b",
    r"\b(?:need|want|take|accept|asked for|hold out for|holding out for|settle for|earn|get|on"
    r"|make) "
    r"(?:at least |about |around |roughly )?[£$€]?\d{2,3}(?:[.,]\d{3})?(?:k| grand| thousand)?\b"
    r"(?=\s+(?:at least|to move|now|right now|today|all in|plus|minimum|a year|an hour|p\.?a)\b)",
    # A bare figure of the size of a salary, after words of asking, giving or bounding.
    r"\b(?:tops? out|topped out|max(?:es|ed)? out|starts?|starting|started|caps?|capped|stuck|sits?"
    r"|hovers)\s+(?:people |everyone |everybody |me |you |xp |them |off |new \w+ )?(?:at|on|around"
    r"|from) {N}{E}"
    r"|\b(?:ceiling|cap|limit|max|maximum|top end|bracket|offer|floor|minimum|figure|number)"
    r" (?:is|was"
    r"|of|at|=) {N}{E}|\b(?:stretch|go|push|rise|climb)(?:es|ed)? (?:up )?to {N}{E}"
    r"|\b(?:told|offered|offering|quoted|currently (?:get|on|at|make|earn)|I'm on|I am on|I get"
    r"|(?:went|go|going|come|came) (?:up|down) to|I (?:want|need|said)|but I want)"
    r"(?: (?:me|hr|xp|them|him|her|\w+))? {N}{E}|\b{N} (?:max|tops|minimum)\b|^\W*{N} (?:plus"
    r"|\+) ",
    r"\b1?\d{1,2}(?:[.,]\d{1,2})?\s?(?:ph\b|p\.h\.|/ ?(?:hr?|hour)\b|an hour\b|per hour\b)"
    r"|\b\d{2,3}(?:[.,]\d+)? ?/ ?(?:d|day)\b|\bir35\b|\bhourly,? [£$€]?\d|\bpaid (?:fortnightly"
    r"|weekly|monthly)\b|\bminimum wage\b|\bnmw\b|\bplus tips\b"
    r"|\b(?:after|before) tax\b|\b(?:low|mid|high|upper|early|late)[- ](?:twenties|thirties|forties"
    r"|fifties|sixties|seventies|eighties|nineties)\b",
    r"(?<!piano )(?<!violin )(?<!theory )(?<!passed )(?<!have )\b(?:grade|band|scale|spine"
    r"|spine point|pay point|point) \d{1,2}(?: ?(?:-|\u2013|to|or) ?\d{1,2})?(?=\s*(?:$|[.,;:!?)]"
    r"|depending\b|or\b|top\b|at the\b|bottom\b|which\b|so\b))|^\W*[ABE] ?\d{1,2}(?: ?(?:or|/|-"
    r"|to|oder|bis) ?[ABE]? ?\d{1,2})?(?:\s*$| depending| je nach)",
    r"^\W*(?:£|\$|€){2,}|^\W*[£$€] (?=\w)|\bscp\b|\bzero[- ]hours?\b|\bpro[- ]rata\b|\b(?:spine"
    r"|pay) (?:pts?|points?)\b"
    r"|\b(?:plus|rate|min|minimum|about|around|at) [£$€]?\d{2,3} (?:a|per) (?:week|shift|night"
    r"|session)\b"
    r"|\bequity min\w*\b|\bunion rate\b|\b(?:offer(?:ing|ed|s)?|pay(?:ing|s)?|at|said|on|get)"
    r" (?:twenty|thirty|forty|fifty|sixty)[- ]?(?:one|two|three|four|five|six|seven|eight|nine)?"
    r" (?:five|plus|grand|k)\b",
    r"\b\d+(?:[.,]5)?(?: days'?| weeks'?) (?:of )?(?:annual leave|leave|hols?|holidays?|vacation"
    r"|paid leave)\b|\b(?:holidays?|leave|hols) (?:is|are|of) \d|\bfree (?:parking|gym|lunch(?:es)?"
    r"|travel|fruit)\b|\b(?:no|paid|unpaid) overtime\b|\bovertime (?:is|isn't) paid\b"
    r"|\bemployer pension\b|\b13(?:th|\.)? (?:month|monats)|\bcar allowance\b",
    r"\b(?:budget|money|figure|rate) for (?:the|this|my) (?:post|role|job|position)\b"
    r"|\bunpaid\b(?!\s+(?:carers?|invoices?|bills?|fines?|rent|debts?|tax\w*|fees|accounts"
    r"|claims?|loans?|orders?|council))",
    r"\b\d+(?:[.,]\d+)? ?(?:k|grand|thousand|quid) (?:less|down|short|worse off|below)\b"
    r"|\bpay cut\b|\brent[- ]free\b|\bbond of [£$€]?\d|"
    r"\bwhat I(?:'m| am) on\b|\bwhat I (?:earn|make|get)\b|\bat that (?:price|money|rate)\b|\bthe"
    r" last (?:person|one|guy) got\b|\bcan(?:'t|not) go (?:over|above|higher|beyond)\b|\bday"
    r" rate\b",
)

#: What was let slip, and what others would not want repeated.
HEARSAY = (
    r"\b(?:whisper|confid|mutter|gossip|grumbl|moan|hint)(?:s|ed|ing|es)\b|\blet(?:s|ting)? slip\b"
    r"|\bjoked\b",
    r"\b(?:other|another|internal|rival|stronger|favou?rite) (?:candidates?|applicants?)\b"
    r"|\bcandidates? (?:is|are) internal\b|\b(?:candidate|applicant)s? (?:left|in the running)\b",
    r"\btold me (?:after|afterwards|outside|privately|quietly|later|on the way out|in"
    r" the (?:lift|corridor|car park|kitchen|loo|stairwell)|by the \w+),",
    r"\b(?:being|are|getting) sued\b|\bsuing\b|\blawsuit against (?:them|xp)\b|\bla(?:y|ying|id)\b"
    r"[\w ]{0,18}\boff\b(?=.*\b(?:year|month|soon|staff|people|half|spring|summer|autumn|winter)"
    r"\b)|\bxp\b.{0,30}\b(?:redundanc\w+|job cuts|lay-?offs?)\b|\bjob cuts\b",
    r"\b(?:they(?:'re| are)?|xp(?:'re| are)?) (?:see|seeing|interviewing|interview|meeting)"
    r" (?:two|three"
    r"|four|five|six|\d+|some|a few|several|another) ?(?:\w+ )?(?:more|other|others|people)\b"
    r"|\b(?:two"
    r"|three|four|five|six|\d+) (?:others|more people|more candidates|other people)\b"
    r"|\b(?:lad|girl|guy|woman|bloke|man|lady) called\b.{0,40}\b(?:come|came|straight|college|from"
    r"|already|also)\b",
    r"\bxp (?:really )?(?:hates?|loathes?|despises?|detests?|can'?t stand)\b|\bwhy I (?:left|quit"
    r"|am"
    r" leaving|'m leaving|want to leave)\b|\b(?:fib|white lie|porky)\b",
    r"^(?:also )?heard\b.{0,30}\b(?:lost|losing|lose|leaving|left|quit|sack\w*|fired|trouble)\b"
    r"|^(?:rumour|word) (?:is|has it)\b|\bthey(?:'ve| have) lost (?:two|three|four|five|six|\d+) "
    r"(?!customers|clients|contracts|matches|games|patients)\w+s\b",
    r"\b(?:already|as good as) (?:chose|chosen|picked|have (?:some|their)|decided on|got someone)\b"
    r"|\b(?:so|as) (?:(?:my|a|the) )?(?:\w+ ){0,3}(?:says|tells me|told me|reckons)\W*$"
    r"|,\s*(?:says|said|reckons) (?:the|a|my|one of the) (?!manager|director|head|boss|owner"
    r"|partner|chef|lead|editor|matron|foreman|dean|principal)\w+\W*$"
    r"|\b(?:everyone|everybody|half|all) (?:in|of|round) [\w ]{2,20} knows?\b"
    r"|\b(?:weeks|months|days) from (?:the wall|going under|going bust|closing)\b",
    r"^(?:told me |said )?not to (?:expect|bother|trust|worry|ask|count)\b|\btold me not to\b",
    r"\b(?:aren'?t|isn'?t|not|don'?t|no longer|never) (?:speaking|talk|on speaking terms)\b"
    r"|\bwon'?t be (?:there|here|around|with us)\b|\b(?:won'?t|doesn'?t|didn'?t) last\b"
    r"|\bxp (?:is |are )?(?:retir(?:es?|ing)|(?:on|off) sick)\b|\b(?:been|stood) (?:open|vacant"
    r"|empty) for\b|\b(?:couldn'?t|can'?t|can not) fill\b|\bthe last \w+ (?:left|quit|walked"
    r"|lasted|ran off|resigned)\b|\bnever find (?:anyone|anybody|someone)\b",
)

#: Small talk about private life.
SMALL_TALK = (
    r"\b(?:talk(?:ed|s|ing)?|chat(?:ted|s|ting)?|spoke|went on|bonded|conversation|discussed"
    r"|stories)\b[^.;]{0,30}?\b(?:(?:about|over|on|of)\s+)?(?:(?:the|his|her|their|our|my|xp's"
    r"|a|some) )?(?:football|soccer|golf|cricket|rugby|tennis|sailing|fishing|gardening|(?:his|her"
    r"|their|our|my|xp's) (?:dogs?|cats?|pets|kids|children|famil(?:y|ies)|holidays?)|weather"
    r"|the weekend|skiing|hiking|cycling"
    r"|knitting|films|movies|telly|tv|netflix|politics|brexit|religion|church|astrology|marathons?"
    r"|motorbikes|boats?|mutual friends?|world cup|olympics|match|derby)(?=\s*(?:$|[.,;:!?)]|for\b"
    r"|a lot\b|mostly\b|mainly\b|at first\b|before\b|because\b|as\b|too\b|first\b))",
    r"\bxp (?:just |also |still )?(?:supports?|has a (?:\w+ )?(?:boat|dog|cat|baby|horse|allotment"
    r"|caravan|garden|beard|tattoo)|plays?|collects? \w+s\b(?! from))\b",
)

#: The candidate's own slips and weak points. Only where the subject is I, or there is none.
SLIPS = (
    r"^(?:I\s+|and\s+|but\s+)*(?:totally |completely |really |kind of |sort of |a bit |probably "
    r"|just )*"
    r"(?:blew|botched|bombed|fluffed|flubbed|fumbled|rambled|waffled|blanked|froze(?:$| up| when| "
    r"on)|"
    r"panicked|choked|babbled|mumbled|stammered|stuttered|messed up|screwed up|cocked up|ballsed|"
    r"got flustered|talked too much|spoke too (?:fast|much)|lost my thread|drew a blank|oversold|"
    r"exaggerated|lied|bluffed|winged it|struggled (?:with|to|on|a)|stumbled (?:on|over|with"
    r"|through|a)|"
    r"habe mich verhaspelt|verhaspelt)\b",
    r"\b(?:went|was) (?:totally |completely |a bit )?(?:blank|to pieces)\b|\bmy mind (?:went"
    r"|was)\b",
    r"\bI\s+(?:was|felt|sounded|looked|seemed|came across|am|'m)\s+{D}*(?:as\s+)?(?:nervous|late"
    r"|tired|stupid"
    r"|awful|terrible|unprepared|rubbish|bad|weak|shaky|awkward|hopeless|hung ?over|lost|sweating|"
    r"embarrassed|ashamed|rusty|confused|sick|ill|desperate|over-?qualified|under-?qualified)\b",
    r"(?:^|\bI )(?:couldn'?t|could not|didn'?t|did not|wasn'?t able to) (?:really )?(?:answer"
    r"|think of|"
    r"remember|recall|come up with|explain|know (?:the|what|how|much|a thing))\b|^no idea\b",
    r"\bmy (?:answers?|weak(?:est)? (?:point|spot|side|area)s?|weakness(?:es)?|mistakes?|english|"
    r"presentation|explanation|example)\b[^.;]{0,30}\b(?:was|were|is|are|sounded|came out|fell"
    r"|went)\b"
    r"[^.;]{0,12}\b(?:poor|weak|bad|badly|waffl\w*|terrible|awful|vague|thin|flat|rubbish|rusty"
    r"|shaky|too|"
    r"not|muddled|wrong)\b|\bmy (?:\w+ )?weak(?:ness|nesses|est|\s+(?:point|spot|side|area)s?)\b",
    r"\b(?:could|should) have (?:gone|prepared|been better|done better|practi[cs]ed|slept|studied"
    r"|kept)\b",
    r"^(?:my )?(?:hands?|voice|legs|knees|heart|mouth|stomach|palms|nerves?|anxiety|adrenalin\w*"
    r"|pulse) (?:was|were|went|felt|kept"
    r"|shook)"
    r"\b|\b(?:was|were) (?:shaking|sweating|trembling)\b",
    r"^(?:I )?(?:invented|made up) (?:a|an|some|the|my) [\w ]{3,40}? on the spot\b"
    r"|^(?:I )?(?:fudged|fibbed|embellished|blagged)\b",
    # What they cannot do, and what they only gathered.
    r"\bI (?:can'?t|cannot) (?:do|work|manage|cope|lift|carry|drive|stand|stay|start|move|relocate"
    r"|afford|sleep|commute|travel|face)\b|\bI(?:'m| am) (?:\w+ )?allergic\b|\ballergic to (?:milk"
    r"|dust|nuts|cats|dogs|latex)\b",
    r"\bI gather(?:ed)? (?:that|from|they|xp|it|there|the [\w ]{2,20} (?:is|are|wants?|will|has|had"
    r"|was|were))\b",
    r"\bnot my (?:best|finest|strong)|\bma[dk]e a fool\b|\bembarrass(?:ing|ed myself)\b|\bcring",
    r"^(?:my )?answer (?:on|about|to)\b.*\b(?:weak|poor|bad|waffly|terrible|wrong|thin)\b|^gave a "
    r"(?:bad|"
    r"poor|weak|stupid|terrible) answer",
)

#: Other applications and offers.
RIVALS = (
    r"(?:^|\bI(?:'m| am|'ve got| have)?\s+)(?:also |still )*(?:in|at|through to) (?:the |a "
    r")?(?:final|last|second|third|next) "
    r"(?:stages?|rounds?) (?:at|with|of)\b|\b(?:I'm|I am|i'm|im) (?:also )?(?:seeing|meeting"
    r"|visiting)\b.*\b(?:too|as well|also)\b",
    r"(?:^|\bI(?:'m| am| have been|'ve been)?\s+)(?:also |still |currently |already )+(?:talking "
    r"to|speaking "
    r"(?:to|with)|interviewing|in talks|in (?:the )?process|waiting (?:to hear|for)|in the "
    r"running)\b",
    r"\bI(?:'m| am) (?:talking to|interviewing (?:at|with)|in talks with|in (?:the )?process "
    r"with)\b",
    r"(?<!xp )\b(?-i:[A-Z])[\w&.'-]+ (?:have|has|had|want|wants|wanted|invited|asked|offered"
    r"|offer) "
    r"me (?:down|in|back|for|to come|an?|at)\b",
    r"^(?!they\b|he\b|she\b|xp\b)(?:\w+ ){1,5}(?:wants?|needs?) (?:an |my )(?:answer|decision"
    r"|reply|signature) (?:by|before|on)\b",
    r"\b(?:second|another|other|competing|rival|better|written|verbal|counter-?|third) (?:job "
    r")?offers?\b",
    r"\b(?:job )?offers? (?:from|at|in hand|elsewhere|on the table)\b|\boffered me\b|\boffered a "
    r"job\b"
    r"|\bI (?:have|had|got|received|'ve got) (?:an|two|three) offers?\b",
    r"\bmy other (?:applications?|interviews?|offers?|options?|process(?:es)?)\b|^(?:the )?other "
    r"(?:applications?"
    r"|interviews?|offers?)\b|\bI\b[^.;]*\bother (?:applications?|interviews?|offers?|employers)\b",
    r"\b(?:second|other|another|final|next|an|my) interview (?:at|with) (?-i:[A-Z])"
    r"|\b(?:interviewing|interviews?"
    r"|jobs?|roles?|posts?|looking) elsewhere\b",
    r"\bI(?:'ve|'m| have| am)?(?: also| just)? (?:applied|applying) (?:to|at|with|elsewhere|for "
    r"(?:another|other|two))"
    r"\b|^(?:also )?applied (?:to|at|with) (?-i:[A-Z])",
    r"(?:^|\bI\b.{0,20})waiting to hear\b|\bplan b\b|\bmy (?:back-?up|fall-?back|safety net)\b"
    r"|\bas a (?:back-?up|"
    r"fall-?back)$|\bmy (?:first|second|top|preferred) choice\b|\bprefer the (?:other|job)\b",
    r"\bif (?:they|this|xp|it) (?:says? no|turns? me down|falls? through|doesn'?t (?:work out"
    r"|come off)|don'?t "
    r"(?:take|want|hire|pick|choose) me)\b|\bif (?-i:[A-Z])[\w ]{1,30} says? (?:no|yes)\b",
    r"\b(?:anderes?|zweites|weiteres) (?:angebot|gespräch)|\bläuft noch\b|\bauch beworben\b"
    r"|\bbeworben bei\b"
    r"|\b(?:autre|deuxième) (?:offre|entretien|candidature)|\botra (?:oferta|entrevista)\b",
)

#: Health, family, money worries and other personal matters; small talk about private life.
PERSONAL = (
    r"\b(?:my|his|her|xp's|meine?[mnr]?|mon|ma|mes)\s+(?:\w+\s+)?(?:kids?|children|baby|sons?"
    r"|daughters?|"
    r"wife|husband|girlfriend|boyfriend|fianc[eé]e?|mother|mum|mom|dad|father|parents?|brother|"
    r"sister|twins|toddler|divorce|marriage|wedding|pregnancy|family|dog|cat|puppy|holidays?"
    r"|vacation|"
    r"honeymoon|hobby|hobbies|weekend|frau|mann|tochter|sohn|kinder?|mutter|vater|familie|femme"
    r"|mari|fille|"
    r"fils|enfants?|mère|père)\b(?!'s\s+\w|\s+(?:tongue|company|board|team|ward|class|unit|firm"
    r"|reserve))",
    r"\bmy\s+(?:\w+\s+)?(?:bad back|knee|hip|shoulder|migraines?|anxiety|depression|adhd|autism"
    r"|dyslexia|"
    r"illness|sickness|surgery|therapy|therapist|medication|meds|diabetes|epilepsy|asthma"
    r"|burn-?out|disability|"
    r"diagnosis|chemo|cancer|health|insomnia|addiction|criminal record|conviction|debts?|mortgage|"
    r"overdraft|landlord|visa|boss|ex)\b|\bmy back (?:is|was|hurts|pain|problem|trouble)",
    r"\b(?:I|I'm|I've|xp)(?:\s+(?:am|was|have|had|is|has|been))*\s+(?:\w+ly\s+)?(?:pregnant"
    r"|divorced|divorcing|"
    r"depressed|burn(?:ed|t) out|off sick|on sick leave|signed off|in hospital|in therapy|ill"
    r"|hung ?over)\b",
    r"\bI (?:have|had|suffer from|was diagnosed with|got) (?:\w+\s+)?(?:diabetes|epilepsy|asthma"
    r"|adhd|autism|"
    r"dyslexia|depression|anxiety|migraines?|cancer|covid|burn-?out|a bad (?:back|knee))\b",
    r"\b(?:childcare|nursery run|school run|sick leave|maternity pay|custody|divorce|miscarriage"
    r"|ivf)\b"
    r"(?=.*\b(?:I|my|me)\b)|\b(?:I|my|me)\b.*\b(?:childcare|school run|sick leave|custody"
    r"|divorce)\b",
    r"\b(?:pick|picking|collect|collecting|drop|dropping|fetch|fetching)(?: up| off)? (?:up |off )?"
    r"(?:the|my|our) (?:kids?|children|son|daughter|boys?|girls?|little one)\b|\b(?:hospital|doctor"
    r"'?s|gp|dentist'?s?|scan|clinic|physio|therapy) appointment\b(?=.*)|\babout my (?:back|health"
    r"|leg|heart|hearing|eyes|condition|record|past)\b|\bschool fees\b|\bmy partner\b|^(?:mum|dad"
    r"|mom|granny|gran|grandma)\b|\bmade me (?:drowsy|sleepy|sick|ill)\b|\bI need (?:to get"
    r" )?out\b",
    r"\bI (?:left|quit)\b.{0,30}\b(?:after|over|because of|following) (?:a|the|an) (?:row|fight"
    r"|argument|dispute|disagreement|falling)\b|\bmy contract\b.{0,30}\b(?:runs? out|ends|is up"
    r"|ending|expires|renewed)\b|\bmy references?\b.{0,30}\b(?:shaky|bad|problem|won'?t|thin"
    r"|poor)\b"
    r"|^(?:I )?(?:really |so |badly )+want (?:this|it)\b|\b\d+ (?:min(?:ute)?s?|hours?|hrs?|miles"
    r"|km)"
    r" each way\b",
    # What the candidate owes, or promised at home.
    r"\bpromised (?:my |the )?(?:nan\w*|gran\w*|mum\w*|mom\w*|dad\w*|wife|husband|kids|family"
    r"|partner|myself|sis|missus)\b|\b(?:hours?'?|no|any|without|bad night'?s) sleep\b"
    r"|\bI(?:'m| am| was) (?:\w+ )*?(?:in|of) (?:\w+ )?(?:debt|arrears)\b",
    r"\bow(?:e|es|ed|ing) (?:the )?(?:tax\w*|hmrc|irs|bank|landlord|council|rent|maintenance|child "
    r"support|money|bookie)\b|\bI voted\b|\bmy (?:faith|religion|vote|politics|asylum|probation "
    r"officer|sexuality|transition)\b|\bas (?:an? )(?:atheist|christian|catholic|muslim|jew|hindu"
    r"|believer)\b|\bgroped?\b|\bhungover\b",
    r"\b(?:the|our|a) baby\b(?=.*\b(?:tell|them|due|coming|me|my|I|either)\b)|\b(?:about"
    r"|expecting) (?:the|a|our) baby\b"
    r"|\bI need (?:the|this|a) (?:job|money)\b|\b(?:rent|mortgage) (?:is )?due\b",
)

#: Why the candidate leaves.
LEAVING = (
    r"(?:^|\bI(?:'m| am| was)?\s+)(?:\w+ly |so |just )?(?:hate|hated|can'?t stand|sick of|fed up "
    r"with|tired of|had enough of)\b",
    r"\bmy (?:current |old |last |former |present )?(?:boss|line manager"
    r"|manager)\b(?=.*\b(?:hates?|shouts?|bull\w+|"
    r"toxic|awful|never|doesn'?t|won'?t|micromanag\w*|unfair|horrible|nightmare)\b)",
    r"\breasons? (?:for|why I'?m|I'?m) leaving\b|(?:^|\bI(?:'m|'d| am| just| really| "
    r"do)*\s+)(?:want|wanted|wanting|need|dying"
    r"|desperate|can'?t wait|trying) (?:to |so badly to )?(?:leave|get out|quit|get away)\b",
    r"\b(?:leaving|left|quit|resigned) because\b|\bI'?m leaving\b|\b(?:is|are) closing (?:my"
    r"|our)\b",
    r"\bI (?:was|got|have been|'ve been|am being|'m being) (?:\w+ly\s+)?(?:fired|sacked|dismissed"
    r"|let go|laid off|made "
    r"redundant|suspended|demoted|bullied|passed over|pushed out|disciplined)\b|^(?:got|was|been) "
    r"(?:fired|sacked|"
    r"dismissed|let go|laid off|made redundant|bullied)\b|\bmy (?:redundancy|dismissal|sacking"
    r"|lay-?off|final warning)\b",
    r"\bscape-?goat\w*\b"
    r"|\btoxic\b(?!\s+(?:waste|chemical|gas|fume|substance|material|spill|release|asset))|\bgap in "
    r"my (?:cv|resume|résumé)\b"
    r"|\bunemployed\b(?=.*\b(?:I|my|been|since)\b)|^unemployed\b",
    r"\bfailed (?:my |the )?probation\b|\b(?:was|been|got) passed over\b"
    r"|\b(?:final|written) warning\b|\bgrievance against\b|\btook (?:the |all the )?credit for my\b"
    r"|\bout of (?:his|her|their) depth\b|\b(?:I'?ve|I have|have) (?:got )?the upper hand\b"
    r"|\bmy bottom line\b",
)

#: Sentences that talk to whoever writes the letter, or give orders to a machine.
ORDERS = (
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.]{0,40}\b(?:instructions?|prompts?"
    r"|guidelines?|everything|"
    r"(?:previous|prior|above|the|all|any|your) rules)\b|\b(?:new|updated|secret|hidden) "
    r"instructions?\s*:",
    r"^(?:system|assistant|user|developer)\s*[:>\]]|<\|?\s*/?(?:im_start|im_end|system|inst|s)\b"
    r"|\[/?INST\]|^#+ *instruction",
    r"\b(?:system|hidden|initial) (?:prompt|message|notice|instruction)s?\b|\bjailbreak\b"
    r"|\bdeveloper mode\b|\bprompt injection\b",
    r"\byou are (?:now |no longer )?(?:an?|the)\s+(?:\w+\s+){0,2}(?:ai|assistant|model|llm|chatbot"
    r"|gpt|bot|writer|pirate)\b",
    r"\b(?:language model|chatgpt|llm|ai|assistant)s?\b(?=.*\b(?:must|should|please|write|say"
    r"|output|reading|processing) )"
    r"(?=.*\b(?:this|letter|e-?mail|message|notes|instructions?|that I)\b)",
    r"^(?:please |pls |now |then |and |just |instead,? |always )*(?:write|say|claim|pretend"
    r"|state) that\b",
    r"^(?:please |now |then |and |just |instead,? |always )*(?:output|print|reveal|append|repeat"
    r"|insert|include) (?:the|your|"
    r"this|a|all|my|everything)\b.*\b(?:prompt|instructions?|lines?|words?|e-?mail|message|letter"
    r"|text|salary)\b",
    r"\b(?:write|draft|make|phrase|compose|sign|begin|start|end) (?:the|this|my|every|each|a) "
    r"(?:thank[- ]you )?(?:letter|"
    r"e-?mail|message)\b|\bin the (?:voice|tone) of an?\b|\bcc (?:to |me |\S+@)",
    # "To the assistant that reads this", but not "moved to the airport" or "the assistant head".
    r"(?:^|[.;:] )\W*(?:note )?(?:to|dear|attention|attn:?) (?:whoever|whatever|anyone|any|the)\b"
    r"[^.]{0,25}\b(?:process(?:es|ing)|read(?:s|ing|er)?|ai|(?:language )?model|assistant|bot"
    r"|llm)\b(?! (?:head|manager|teacher|cook|director|editor|curator|professor))",
)

#: What stands for a part that recurs: a word of degree, a bare figure of the size of a salary in
#: thousands, and the end of the phrase after it.
PARTS = {
    "{D}": f"(?:{DEGREE})",
    "{N}": (
        r"(?:[£$€]?(?:2[5-9]|[3-9]\d|1\d\d)(?:[.,]\d+)?k?|(?:twenty|thirty|forty|fifty|sixty"
        r"|seventy"
        r"|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: and a half)?"
        r"(?: k| grand| thousand)?)"
    ),
    "{E}": r"(?=\s*(?:$|[.,;:!?)](?!\d)|and\b|but\b|max\b|tops\b|plus\b|or\b|at\b|so\b|for the"
    r" (?:right|job|post|role)\b|if\b))",
}
