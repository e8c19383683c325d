"""The words by which notes tell when a decision is made, in a few languages."""

from writer import regex

DECIDE = regex.compile(
    r"\b(?:revert(?:s|ing)?\b(?! to (?:the|a|an|their)\b)|i['’]?ll know|hears?\b(?= (?:by|on|back|"
    r"within|in|next|tomorrow|(?:mon|tue|wed|thu|fri)\w*|\d))|"
    r"answer\b|offer or not|outcomes?\b|"
    r"results?\b(?= (?:in|by|on|usually|normally|typically|come|take|are|will|due|expected|"
    r"mon|tue|wed|thu|fri|next|tomorrow|\d)|:)|(?:they|she|"
    r"he) said(?= (?:by|before|within|until)\b)|deci[ds]\w*(?<!decided)|decided(?! (?:to|on|that|"
    r"against|not|it)\b)|desi[cs]ion\w*|hear(?:ing)? (?:w/in|back|"
    r"from|either way|by|something|in|within|on|before|after|no later)|(?:i|we|you|everyone|"
    r"we all)(?:['’]?(?:ll|d)| will|"
    r" should| would| can)? (?:all |both )?(?:expect to )?hear\b|(?<!please )let(?:ting)? (?:me|"
    r"us|you|"
    r"everyone|candidates|"
    r"people|(?-i:[A-Z]\w+)) know|(?:should|will|would|['’]ll|expect to|due to|gonna|"
    r"supposed to) hear\b|"
    r"selections? (?:expected|made|by|will)|(?:invit(?:e|ation)s?(?: for \w+)?|rankings?|"
    r"results?|scores?|names?|offers?|letters?|"
    r"outcomes?) (?:will (?:be )?|to be |are |get |to )?(?:released|published|issued|out|posted|"
    r"announced|sent|"
    r"go(?:es|ing)?(?: out)?)|odpowied\w+|decyzj\w+|decn|(?:they|she|he)(?:'ll| will) (?:tell|"
    r"inform|"
    r"let) (?-i:[A-Z])\w+|write to candidates|lmk|get(?:ting)? back|com(?:e|ing) back (?:to|in|"
    r"with|by)|be(?:ing)? in touch|in touch by|ma(?:ke|king|de) (?:up )?(?:their|her|his|our|your) "
    r"minds?|"
    r"make (?:a|the|their|her|his|our)(?: final)? (?:call|choice|pick)|"
    r"(?:want|hop|aim|plan|look|expect|like|tr[yi])\w* (?:to )?(?:get |have |be )?(?:(?:it|this|"
    r"things|everything|(?:the|this) (?:post|job|role|hire|position|vacancy)) (?:all )?(?:sorted|"
    r"filled|settled|wrapped|finali[sz]ed|tied|decided)|(?:sort|fill|settle|wrap|finali[sz]e|"
    r"tie) (?:it|this|things|up|the (?:post|job|role|hire|position|vacancy)))|"
    r"(?:say|give|have) (?:\w+ ){0,2}(?:yes or no|news)|(?:should|"
    r"will|'ll|(?<!want )(?<!wants )(?<!wanted )(?<!like )(?<!good )(?<!need )to) know|"
    r"(?:(?:i|we|you|me|us|all|every\w+|people|candidates|will|would|should|['’]ll|['’]d|"
    r"to) )know (?:by|"
    r"in|within|more)|(?<!\w )know (?=(?:by|within)\b)|"
    r"verdict|offer (?:goes|will|by|out)|inform (?:me|us|candidates|everyone)|"
    r"reach(?:ing)? out|leave it with (?:me|us|her|him|them)|wir hören|revien\w+ vers (?:vous|"
    r"moi|nous)|give (?:me|us) (?:until|till|to)|(?:not|n['’]?t) heard (?=by|in|"
    r"within|after)|"
    r"(?:she|he|they|we)(?:['’]ll| will)? finali[sz]e|hör(?:s)? av|ger besked|gir beskjed|"
    r"får svar|hører fra|"
    r"(?:candidates|applicants|we|i|every(?:one|body)|people) (?:will|['’]ll|"
    r"would|is|are) (?:all )?(?:be )?(?:told|informed|"
    r"contacted|notified)|letter (?:either way|by)|(?:shed|she['’]d|he['’]d|hed|theyd|"
    r"they['’]d|will|['’]ll|would|to) "
    r"(?:tell|contact) (?:me|us|you|every\w+|people|candidates|all|both|the)|"
    r"(?:choos|pick)(?:e|es|ing)?(?! (?:up|and|rates?|lists?))|appoint(?!ment)\w*|"
    r"entscheid\w*|rückmeldung|bescheid|"
    r"melden sich|antwort|décision|décid\w*|réponse|rappel\w*|recontact\w*|decisión|"
    r"decid(?:en|irán|imos|iremos|ir)|"
    r"respuesta|(?:me |nos )?dicen algo|me dirán|ci sentiamo|mi dicono|daremos|avisan|avisar\w*|"
    r"llamar\w*|responder\w*|contestan|resultado|rispond\w+|risposta|"
    r"(?:faranno|fanno) sapere|esito|beslis\w*|uitslag|laa?t(?:en)? (?:\w+ ){0,4}weten|"
    r"resposta|respondem|"
    r"dadzą znać|oddzwoni\w*|zadzwoni[ąć]|odezw\w+|announc(?:e|es|ed|ing)|notif(?:y|ied)|find out|"
    r"timeline(?! (?:for|of|on))|(?:final |formal |verbal )?offers? (?=\d|on|by|out|made)|"
    r"drop (?:me|us|you|everyone) an?|circl(?:e|ing) back|(?:extend|make|put out|"
    r"send out) (?:an? |the )?offers?|"
    r"(?:candidates?|applicants?|ones?) (?:told|informed|notified|contacted|called|rung|"
    r"phoned|emailed)|"
    r"feedback (?:bis|spätestens|kommt|(?=(?:by|before|within)\b))|"
    r"(?:call|answer|news) (?:is )?expected|mi fa(?:rà)? sapere|"
    r"word (?=by|on|in|within|before)|"
    r"(?:tell|say|says|said|give (?:me|us|you)) (?:(?:me|us|you|a) )?(?:yes|yay|yea|y) ?(?:/|"
    r"or) ?(?:no|nay|n))\b",
    regex.IGNORECASE,
)
CALL = regex.compile(
    r"(?<!cover )\b(?:letters?|e-?mail|news|verdict|offers?|repl(?:y|ies)|info|zusage|"
    r"absage|nachricht|rückruf|"
    r"rückinfo)\b(?=[^.;\n]{0,30}\b(?:by|before|within|in the next|no later|to come|due|"
    r"expected|bis|"
    r"innerhalb|noch|diese|nächste|hopefully)\b)|\b(?:ring|call|text|e-?mail|phone|"
    r"message) (?:you|ya|u)\b|"
    r"\b(?:elle|il|ils|on) (?:me )?(?:confirm\w*|rappell\w*|appell\w*|écri\w*|di[ts]\w*)|"
    r"\b(?:they|she|he|we)(?:['’]?re| are|['’]?s| is) (?:ringing|calling|phoning|e-?mailing|"
    r"texting)(?= (?:on|by|next|tomorrow|mon|tue|wed|thu|fri|sat|sun))|"
    r"\b(?:ringing|calling|phoning|e-?mailing|mailing|texting|messaging|writing to) (?:me|us|every|"
    r"candidates|(?-i:[A-Z]))|\b(?:ring|call|phone|e-?mail|mail|text|write to|tell) every(?:one|"
    r"body)\b|\b(?:ze|zij|hij|we) bel(?:t|len)\b|\bbel(?:t|len) (?:me|mij)\b|\b(?:mi )?(?:chiam|"
    r"telefon)(?:ano|a|eranno)\b|\bme (?:llaman?|ligam|telefonam)\b|\b(?:give (?:me|us) a (?:call|"
    r"ring|bell|shout|buzz|tinkle|nod)|(?:tell|text|message) (?:me|us))\b|\b(?:they|she|"
    r"he) (?:ring|call|phone|"
    r"write|text|e-?mail)s?\b|\b(?:e-?mail|letter|call|news) from\b|\b(?:e-?mail|call|letter|reply|"
    r"phone) (?=by|on|before)|(?:^|\b\w+ )(?:rings|calls|phones|telephones|emails|writes|texts|"
    r"replies|"
    r"answers)(?= (?:me|on|by|this|next|before|tomorrow|mon|tue|wed|thu|fri))|(?:\b(?:will|'ll|"
    r"['’]d|would|to|gonna|going to|she|he|they|shed|shell|theyd|theyll|and|or|sie|"
    r"er|hell|well|ull)\s+(?:\w+\s+)?|^|& |(?-i:[A-Z]\w+\s+))(?:call|phone|telephone|ring|write|"
    r"txt|msg|message|ping|dm|say|tell|notify|update|respond|contact|"
    r"e-?mail|"
    r"mail|text|answer|"
    r"reply|confirm|let|"
    r"be in touch|schreiben|schreibt|rufen|ruft|melde[nt])s?\b",
    regex.IGNORECASE,
)
ELSEWHERE = regex.compile(
    r"\b(?:i have|i['’]?ve(?: also)? got|i also have|i['’]m (?:also )?(?:waiting|interviewing|"
    r"seeing)|i got)\b[^.]{0,40}\b(?:interview|offer|trial|waiting|round|gespräch)\b|"
    r"\bwaiting to hear from\b|\b(?:the )?other (?:school|firm|company|hospital|practice|lot|"
    r"applications?|jobs?|interviews?|offers?|firms?|place)\b|"
    r"\belsewhere\b|\balso (?:applied|applying|interviewing)\b|\bi(?:'ll| will| need to|"
    r" have to| must| should|['’]d| would| said i['’]?d| promised to)\s+(?:send|write|decide|call|"
    r"email|e-mail|answer|reply|ring|phone|confirm|return|submit)\b(?! (?:you|u|ya)\b)",
    regex.IGNORECASE,
)
BY = regex.compile(
    r"\b(?:by|before|until|till|nlt|no later than|latest|bis(?: zum| spätestens| ende)?|"
    r"spätestens|vor|"
    r"do(?= (?:poniedz|wtor|środ|czwart|piąt|sobot|niedz|końca|połowy|\d))|przed|voor|innan|innen|"
    r"före|før|senest|d['’]ici(?: le| au)?|avant|au plus tard|"
    r"antes del?|para el|a más tardar|entro(?: il| la| le| fine)?|até(?: [àa]o?)?|uiterlijk|"
    r"tot)\s+",
    regex.IGNORECASE,
)
#: What a date may belong to that is no decision: a trial, a test, a meeting of theirs, a start.
EVENT = regex.compile(
    r"\b(?:trial|try-?out|ride-?along|assessment|test|practical|shadow\w*|taster|second|2nd|next|"
    r"final(?! decision)|(?:further|another)(?! (?:few |couple |two |three |\d+ |or so )*(?:weeks?|"
    r"fortnight|month|days?)\b)|interviews?|round|task|case study|presentation|starts?|"
    r"starting|trustees|board|governors|committee|probearbeiten|probetag|prueba|essai|visit)\b",
    regex.IGNORECASE,
)
#: Where those who decide do so: "they decide at the board on the 18th".
MEETS = regex.compile(
    r"\s(?:at|in|by) (?:the|their|a) (?:[\w'’-]+ )?(?:board|trustees|governors|"
    r"committee)(?: meeting)?"
    r"\s(?:on\s)?(?:the\s)?$",
    regex.IGNORECASE,
)
#: A day that nothing is decided before: it is no day they decide by.
NOT_BEFORE = regex.compile(
    r"\b(?:(?:not|no (?:decision|news|answer|word|offer)s?) (?:\w+ ){0,3}?(?:before|until|till)|"
    r"(?:won['’]?t|wont|will not|don['’]?t|can['’]?t|cannot) (?:\w+ ){1,4}?(?:before|until|till)|"
    r"(?<!week )(?<!weeks )(?<!day )(?<!days )(?<!month )after(?! next)|nicht vor|(?:erst|"
    r"frühestens) (?:nach|ab|am|im|in)|nach(?= (?:weihnachten|ostern|dem))|pas avant|après(?!-)|"
    r"no antes del?|después del?)\s+",
    regex.IGNORECASE,
)
CLAUSE_END = regex.compile(
    r";\s*|,\s+(?!20\d\d)(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?=\D)|"
    r"\s+but\s+|\s+and\s+(?=(?:says?|said|reckons?|thinks?|hopes?|will|he['’]?ll|she['’]?ll|"
    r"they['’]?ll)\b)|\s+[-–—]\s+|\s\((?=[^()\n]{3,30}latest)|(?<=[a-z)])\.\s+|\s*(?:->|→|=>)\s*|"
    r"\n",
    regex.IGNORECASE,
)


#: What follows replaces what was said before.
REVISED = regex.compile(
    r"\b(?:actually|correction|corrected|now|instead|changed|moved|pushed|postponed|delayed|"
    r"deferred|tabled|adjourned|held over|put (?:back|off)|brought forward|extended|slipped|"
    r"no longer|rather|"
    r"realistically|more like(?:ly)?|new (?:date|"
    r"deadline)|scratch that|no,? wait|make that|revised|after all|later said|then said|jetzt|doch|"
    r"verschoben|finalement|repoussée?|reportée?|aplazad[oa]|ahora)\b|(?:->|→|=>)",
    regex.IGNORECASE,
)
#: Where the new date stands in a sentence that takes the old one back.
NEW = regex.compile(
    r"\b(?:by|until|till|to|for|is|be|auf(?: den)?|bis(?: zum)?|au|al|hasta)\s+(?:now )?|:\s*|"
    r"(?:->|→|=>)\s*|\bnow\s+|\bnew (?:date|deadline)\W{1,3}(?=\S)",
    regex.IGNORECASE,
)
#: "By Friday.", "by the end of next week they said": a sentence of nothing but the date.
FRAGMENT = regex.compile(
    r"^\W*(?:by|before|no later than|latest|within|bis(?: zum)?|avant|d['’]ici|entro|antes del?|"
    r"até)\s(?:\S+\s*){1,7}$",
    regex.IGNORECASE,
)
#: What the candidate has to do: the date behind it is theirs.
OWN_TASK = regex.compile(
    r"\b(?:i(?:['’]?ll| will| said| must| promised| need| have to| should|['’]m)|to do|todo|send|"
    r"submit|return|apply|task|homework|complete|start\w*)\b",
    regex.IGNORECASE,
)
#: Right before a cue: the candidate does it, or told them that it is done.
OWN_DEED = regex.compile(
    r"(?:\bI(?:['’](?:d|ve|m))?(?: (?:always|usually|never|only|can|could|had|have|also))?|"
    r"\bhow to|\bI \w+ed (?:and|or)|\bwe)\s+$"
)
#: What the candidate is asked to do: "please let us know by Friday".
PLEASE = regex.compile(
    r"\b(?:please|pls|bitte|merci de)\s+(?=let|confirm|reply|answer|ring|call|e-?mail|write|text|"
    r"say|tell|decide)",
    regex.IGNORECASE,
)
#: What comes to the candidate, whose subject may be "I".
HEARING = regex.compile(
    r"(?:(?:i|we|you)\b|hear|know|find out|get(?:ting)? back|expect|let)", regex.IGNORECASE
)
SAME_DAY = regex.compile(r"\b(?:that|the same) (?:very )?(?:day|date)\b", regex.IGNORECASE)
#: What asks for the day of the decision.
ASKED = regex.compile(
    r"\bwhen (?:do|does|will|would|can|might|should|could|are|is)\b[^?.]{0,30}\b(?:hear|know|"
    r"decide|"
    r"deciding|find out|tell|decision|answer|expect)|\bwhen[^?.]{0,12}\b(?:hear|know|decision|"
    r"decide|tell)\b|"
    r"\b(?:next steps?|timelines?|timescales?|time ?frame|how long)\b[^.\n]{0,40}\?|"
    r"\b(?:did (?:he|she|they) say when|any idea when)\b|^(?:the |their )?(?:timelines?|"
    r"timescales?|"
    r"time ?frame)\b|\b(?:they|he|she|we)(?:['’]ll| will)? (?:decide|let (?:me|us) know)",
    regex.IGNORECASE,
)
#: That somebody of theirs said it.
TOLD = regex.compile(
    r"\b(?:said|says|say|reckons?|thinks?|hopes?|promised|told|either way|at the latest|latest)\b",
    regex.IGNORECASE,
)
#: What may stand around a date without making it another matter.
FILLER = frozenset(
    "by on before within until till no later than latest the at a in of or and he she they it its "
    "it's said says reckons reckon thinks think hopes hope promised told me us be is was "
    "would will "
    "should 'd d ll s probably prob maybe hopefully roughly around about so i apparently "
    "either way "
    "ish all being well fingers crossed very max tops ok okay we from now sometime some time oh um "
    "originally first then rang called texted to say i er well yes yeah no actually like at "
    "latest she'll they'll for sure definitely possibly "
    "bis zum "
    "spätestens avant d entro até senest".split()
)
#: Counted from the day told before it: "to the trustees on the 2nd, and a call the next day".
COUNTED_ON = regex.compile(
    r"\b(?:(?:next|following) (?:day|morning|week|(?:mon|tues|wednes|thurs|fri)day)|the day after|"
    r"(?:week|day)s? (?:after|later)|(?:that|same) (?:day|night|evening|afternoon|week)|"
    r"after that)\b|"
    r"\bof (?:that|it|this)\b",
    regex.IGNORECASE,
)
#: The last day of all, beside a vaguer one: "early December, at the latest on the 4th".
LATEST = regex.compile(
    r"\b(?:latest|no later than|not later than|nlt|(?:aller)?spätestens|au plus tard|a más tardar|"
    r"al più tardi|uiterlijk|senast|senest)\b",
    regex.IGNORECASE,
)
#: A later clause with one of these takes back the one before: "said Friday, then rang: Tuesday".
REPLACES = regex.compile(r"\b(?:then|now|actually|instead|no|rang|texted)\b", regex.IGNORECASE)
#: In an update: when they think they will decide.
HOPES = regex.compile(
    r"\b(?:they|she|he|we)(?:['’]d| would|['’]re| are|['’]s| is| now)* (?:hop(?:es?|ing)|expect\w*|"
    r"aim\w*|think\w*|reckons?|say|says)\b",
    regex.IGNORECASE,
)
