"""The words around a name that tell whether its owner was met, or only talked about."""

from writer import regex
from writer.language.word_set import word_set

MET = regex.compile(
    r"(?<!\w)(?:(?:met|meet|saw|chatted|spoke(?: also| then| briefly)?|spoken|talked|sat down|"
    r"sat|interviewed|interview|"
    r"interveiw|intervew|iv|intv|i/v|chat|chats|call|conversation|panel|lunch|tea|coffee|session|"
    r"tour)\s+"
    r"(?:up\s+)?(?:again\s+)?(?:online\s+)?(?:with|w/|w|by|to|from|2)|(?:i|we|also|then|just|and|"
    r"only)\s+met|"
    r"(?:^|(?<=[.,;\n-] )|(?<=\bi )|(?<=then ))saw|(?:chaired|led|hosted|run|conducted|done) by|"
    r"(?:^|(?<=people )|(?<=them ))there (?:was|were)|"
    r"(?:^|(?<=[.!?;] ))(?:two|three|four|2|3|4) (?:of them|people|interviewers|ladies|blokes|guys|"
    r"men|women|managers)\s*[,:]|"
    r"(?<=, )(?:two|three|four|2|3|4) (?:of them|people|interviewers)\s*:|"
    r"(?:saw|met|seen by|interviewed by|spoke (?:to|with)|there (?:was|were)|it was)\s+"
    r"(?:two|three|four|both|a couple|2|3|4)"
    r"(?:\s+(?:of (?:them|us|people)|people|persons|ladies|blokes|guys|men|women|folk|managers|"
    r"there))*(?:\s*[,:]|"
    r"\s+(?:there|it) (?:was|were)|\s+was)?|"
    r"(?:it|interview|that|this|meeting|round)\s+(?:itself\s+)?was\s+with|with me were|"
    r"(?:^|(?<=[.;!?] ))(?:present|in the room|on the (?:panel|call|board)|opposite me) "
    r"(?:was|were)|"
    r"\bwas\s+(?:on|over|by|via|at|in)\s[^.;\n]{2,30}?\swith|"
    r"(?:minutes|hour|hours|time|while|face[ -]to[ -]face|f2f|in person|zoom|teams|skype|phone|"
    r"video)\s+with|"
    r"(?:chat|call|interview|meeting|conversation|spoke|talked)\s+(?:\d|on|over|by|via|today|"
    r"yesterday|this|at|for|\()[^.;\n]{0,40}?\s(?:with|to)|"
    r"(?:^|(?<=[.;,] ))with(?= (?!the |my |our |all |this |that |no |a ))|\b(?:i had|it was)(?= "
    r"(?-i:[A-ZÀ-Þ]))|"
    r"(?:went|been|was|came) to see|^met|(?<=[.,;\n] )met|met|w/|"
    r"(?:was|were|been|got)\s+(?:\w+\s+)?(?:interviewed|seen|grilled|greeted|shown (?:a?round)|"
    r"met|welcomed|walked round)\s+by|"
    r"(?:interviewed|shown (?:a?round)|seen|phoned|rung)\s+by|"
    r"(?:interviewers?|assessors?|panell?ists?|hosts?)\s+(?:was|were)|^(?:interviewers?|panel)(?=\s+\(?1[).])|"
    # "Data Analyst, 18 Nov, panel: Ana Ruiz, Tom Hale"
    r"(?<=[,;.] )(?:\w+ )?(?:panel|interviewers?|present)\s*:|panel\s+(?:was|were|of|"
    r"consisted of|made up of)|"
    r"introduced(?:\s+me)?\s+to|(?:joined|accompanied)\s+by|"
    r"interv\w{2,4} was (?:with|by)|re[çc]ue? par|empfangen von|reçu par|"
    r"(?:^|(?<=[.;,] )|(?<=j['’]ai ))vue?s? (?=(?:le|la|l['’]|les|m\.|mme|madame|monsieur)\b)|"
    r"träffade|mötte|møtte|mødte|intervju med|samtal med|snakket med|pratade med|gesproken met|"
    r"ontmoet|gesprek met|ho incontrato|incontrato|parlato con|colloquio con|conheci|falei com|"
    r"entrevista com|rozmawia[łl][ae]?m z|spotka[łl][ae]?m|pozna[łl][ae]?m|"
    r"gespräch mit|gesprochen mit|getroffen|traf|entretien avec|rencontré|"
    r"parlé (?:avec|à)|entrevista con|hablé con|conocí a|me entrevistó|me entrevistaron)\s+",
    regex.IGNORECASE | regex.MULTILINE,
)
NOT_MET = regex.compile(
    r"(?:(?:\b(?:will|would|could|to|going to|next|didn['’]?t|did not|not|never|don['’]?t|"
    r"couldn['’]?t|can['’]?t|"
    r"should|might|may|more|second|final|another|further|hope to|arranged?|set up|follow-up|"
    r"used to|once)|\b(?:i|we|they|you)['’]?(?:ll|d))\s+(?:\w+\s+){0,2}|"
    r"\b(?:they|she|he|who)(?:['’](?:s|ve|d))?\s+(?:(?:had|has|"
    r"have|also|often)\s+)?|(?:have|"
    r"get)\s+a\s+\w*\s*)$",
    regex.IGNORECASE,
)
FORMER = regex.compile(
    r"(?:\b(?:my|an?|our|their|his|her)\s+(?:own\s+)?(?:old|former|ex|previous|last|current|late|"
    r"first|own|"
    r"ex-)?[ -]*(?:boss|consultant|landlord|manager|colleague|colleagues|mentor|friend|"
    r"client|clients|customer|customers|supervisor|"
    r"head|chef|tutor|teacher|patient|predecessor|competitor|line manager|agent|recruiter|"
    r"partner|team lead|team leader|referee|flatmate|chief)(?:\s+(?:at|from|in)\s+[^,.;]{1,30})?"
    r"|['’]s\s+(?:old |former )?(?:boss|manager|predecessor|client|assistant|wife|husband|partner)"
    r"|\bmy\s+(?:\w+\s+)?(?:wife|husband|sister|brother|mum|mom|dad|mother|father|son|daughter|"
    r"cousin|neighbour|aunt|uncle)"
    r"|\b(?:took|taken|takes|taking) over (?:from|for)|\binstead of|\b(?:cover\w*|standing|stands|"
    r"filling|fills) (?:in )?for|\bon behalf of|\b(?:left|inherited) (?:by|from)"
    r"|\b(?:boy|girl|child|kid|lad's|pupil|student|patient|resident|guest|volunteer|customer|dog|"
    r"cat)s?\b,?(?: (?:called|named))?"
    r"|\b(?:son|daughter|wife|widow|husband|brother|sister|niece|nephew|friend) of(?: old| the "
    r"late)?"
    r"|\bex(?:[- ]\w*)?|\bformer(?:ly)?\s+\w*(?:\s+\w+)?|\bpredecessor|\b(?:replac\w+|success\w+ "
    r"(?:of|to))|"
    r"\b(?:worked|work|working|trained|trainee)\s+(?:for|with|w/|under|at|alongside)|\bnamed after|"
    r"\bfor|\bat|\bbei|\bchez|\blike|\bvia|\bthrough|\bcompetitors?)\s*,?\s*$",
    regex.IGNORECASE,
)
SAY = word_set(
    "chaired said says asked asks told tells explained mentioned showed shows talked walked "
    "took described "
    "wanted wants gave introduced interviewed opened noted thinks thought suggested promised "
    "offered pointed emphasised emphasized stressed added started began went led leads runs ran "
    "liked loved let demonstrated demoed covered confirmed does did raised "
    "joined greeted met joked laughed smiled nodded spoke chatted brought hopes hoped likes "
    "needs needed "
    "reckons focused admitted finished closed agreed described looked shared "
    "quizzed grilled drew ran pushed probed challenged sits sat answered replied meinte sagte "
    "fragte "
    "erklärte zeigte erzählte will möchte dit demandé a dijo preguntó explicó"
)
WEAK = word_set(
    "owns is was has had looks seemed kept will would does did cares v very seems loves"
)
TO_ME = regex.compile(r"\s+(?:\w+\s+){0,2}(?:me|us|mich|mir)\b", regex.IGNORECASE)
OBJECT = regex.compile(
    r"(?:\b(?:told|asked|tell|promised|owe|send|sent|sending|thank|thanked|showed|email|e-mail|"
    r"emailed|sagte|promise|reminded|forward|get|give|gave)|\b(?:said|explained|mentioned|talked|"
    r"spoke|"
    r"chatted|send \w+|back|over) to|\b(?:with|from)|"
    r"\b(?:passed|handed|transferred|put) (?:me|us) (?:on |over |through |back )?(?:to|onto))\s+$",
    regex.IGNORECASE,
)
CONTACT_ONLY = regex.compile(
    r"\b(?:arranged|organised|organized|scheduled|booked|set (?:it |this )?up|put (?:me|it) "
    r"forward|"
    r"recruiter|recruitment agen\w+|agency|invited me|emailed me|coordinat\w+ the)\b",
    regex.IGNORECASE,
)
WERE_THERE = regex.compile(
    r"\s(?:in the chair|presiding|(?:was|were) chairing)\b|"
    r"\s(?:was|were) (?:both |all |also )?(?:there|present|in the room|on the (?:panel|call)|"
    r"interviewing(?: me)?)\b",
    regex.IGNORECASE,
)
TO_COME = regex.compile(
    r"\b(?:will|would|to|'ll)\s+(?:decide|discuss|check|confirm|talk|sign)\b[^.;]{0,40}\bwith\b|"
    r"\b(?:next|second|2nd|final|third|another|further)\s+(?:\w+\s+)?(?:round|interview|stage|"
    r"step|meeting|call|chat)\b|"
    r"(?:\b(?:will|would|to|could|might|shall|should)|['’](?:ll|d)|\b(?:id|ill))\s+"
    r"(?:then\s+|also\s+|first\s+|be\s+)?(?:meet|meeting|see|seeing|speak|talk|report)\b|"
    r"\b(?:would|will) be (?:an?|the|on|with)\s[^.;]{0,40}?\bwith\b|\breport(?:ing|"
    r"s)?\s+(?:in)?to\b|"
    r"\b(?:founded|set up|run|owned|written|recommended|referred)\s+by\b",
    regex.IGNORECASE,
)
RECRUITS = regex.compile(r"recruit|talent|staffing|headhunt", regex.IGNORECASE)
ABSENT = regex.compile(
    r"[^.;]{0,40}?\b(?:(?:was|is|were)(?: not|n['’]t)|could(?: not|n['’]t) "
    r"(?:make|come|join|be (?:there|with)|attend)|"
    r"(?:was|is) (?:away|off|ill|abroad|travell?ing|out|elsewhere|stuck|called away|in "
    r"(?-i:[A-ZÀ-Þ])|on "
    r"(?:site|holiday|business|the road|a train|another)|at (?:a|another|the) (?:conference|"
    r"meeting|"
    r"wedding)|"
    r"on leave|absent|on holiday|sick)|did(?: not|n['’]t) (?:come|show|join)|sent (?:his|her|"
    r"their) "
    r"(?:apologies|regrets))\b",
    regex.IGNORECASE,
)
ON_CONDITION = regex.compile(
    r"[^.;!?\n]{0,40}\bif (?:i (?:get|pass|make)|it goes|all goes|successful|they like|"
    r"shortlisted)\b",
    regex.IGNORECASE,
)
WILL_CALL = regex.compile(
    r"\W*(?:will|would|'ll|is going to)\s+(?:\w+\s+)?(?:call|phone|ring|email|e-mail|write|text|"
    r"send|confirm|let|tell|be in)\b",
    regex.IGNORECASE,
)
#: Whoever only let somebody in, brought tea or interpreted was no interviewer.
PASSING = regex.compile(
    r"\b(?:let (?:me|us) in(?!to)|buzzed (?:me|us) in|signed (?:me|us) in|checked (?:me|us) in|"
    r"on (?:the )?(?:reception|front desk|switchboard)|(?:at|on|from) (?:the )?(?:front desk|"
    r"reception desk)|receptionist|interpreter|interpreted|translated for|"
    r"met (?:me|us) (?:at|in|by) (?:the )?(?:door|gate|reception|entrance|lift|lobby|station|foyer|"
    r"front desk)|(?:greeted|met|welcomed) by [^.;]{2,40}? (?:from|on|at|in) (?:the )?reception|"
    r"\b(?:at|by) the (?:door|gate|entrance|lift)[^.;]{0,12} (?:greeted|met|welcomed)|(?:gave|got|"
    r"brought|made|fetched) (?:me|us) (?:a |an |some |my )?(?:\w+ "
    r")?(?:coffee|"
    r"lunch|dinner|cake|sandwich\w*|tea|water|brew|cuppa|biscuits?|badge|lanyard|pass|visitor\w*|"
    r"hi-?vis|seat)|took my coat|"
    r"waved|(?:sat|waited|stood|stayed) outside|(?:put|popped|stuck) (?:his|her|their) head|said "
    r"(?:hello|hi) in passing|(?:showed|"
    r"took|walked|led|brought) (?:me|us) (?:to the|in(?=[.,; ]|$)|up(?=[.,; ]|$)|"
    r"into|through to|upstairs)|"
    r"pointed (?:me|us) to|held the door|parked my)\b",
    regex.IGNORECASE,
)
#: Whoever one met there has nothing to do with the interview.
ELSEWHERE = regex.compile(
    r"\b(?:(?:on|along) the way(?: (?:home|back|there|in))?|way (?:home|back)|on the (?:train|bus|"
    r"tram|"
    r"tube|ferry|plane)|(?:called|rang|phoned)(?: (?:them|the office|up|back))?,? (?:and "
    r")?(?:spoke|"
    r"talked) (?:to|with)|no news|bus stop|back home|at home|last night|(?:that|this|in the) "
    r"evening|over "
    r"dinner at|in the pub|at the pub|in town)\b",
    regex.IGNORECASE,
)
#: With one of these in the sentence they talked all the same.
TALKED = regex.compile(
    r"\b(?:interview(?:ed|ing)|asked|told|said|showed (?:me|us) (?:a?round|the)|explained|talked|"
    r"chatted|spoke|panel|walked me|took me (?:round|through))\b",
    regex.IGNORECASE,
)
#: Right behind a name: what only an interviewer does, or is.
RAN_IT = regex.compile(
    r"\s+(?:did|took|ran|led|held|conducted|carried out|chaired|does|was doing)\s+(?:the|my|"
    r"this|both|"
    r"most of the)\s+(?:interview\w*|panel|talking|chat|\w* ?questions|\w+ ones|meeting|call|"
    r"trial)\b"
    r"|\s+interviewed\s+(?:me|us)\b|(?:\s+the [a-z ]{3,24}?)?\s+(?:also )?(?:did it|sat in)\b"
    r"|,?\s+who\s+(?:owns|runs|manages|heads(?: up)?|leads|looks after|would be my|will be my|is "
    r"(?:the|their|head)|interviewed|founded)\b",
    regex.IGNORECASE,
)
#: Who told one of the post is not who was met.
ABOUT_POST = regex.compile(
    r"\s+(?:told|sent|showed|forwarded|gave)\s+(?:me|us)\s+(?:(?:about|to|of|the|this|an?|"
    r"it)\s+){1,3}"
    r"(?:job|post|vacancy|role|opening|ad|advert|link|listing|apply|place)\b|"
    r"\s+(?:recommended|referred|put me forward|suggested (?:i|me) (?:to )?apply)\b|"
    # Of old: who taught one the trade, or had one work for them.
    r"\s+(?:trained|taught|hired|employed|mentored|supervised|managed)\s+(?:me|us)\b",
    regex.IGNORECASE,
)
#: Right behind a name: they looked in, which one was there to see.
APPEARED = regex.compile(
    r",?\s+(?:(?:briefly|then|also|even)\s+)?(?:dropped|popped|sat|looked|stepped|wandered|came|turned|"
    r"stopped|dialled|dialed)\s+(?:in|by|along|over|round|up|down)"
    r"(?=\s+(?:for|too|at|on|halfway|later|as well|to (?:say|ask|meet|see))\b|\s*[,.;(\n]|\s*$)",
    regex.IGNORECASE,
)
#: Right behind a name: whom to turn to is not who was met.
IS_CONTACT = regex.compile(
    r"\s*(?:\([^()\n]*\)\s*)?(?:is|was|will be|['’]s) (?:the|my|our|your) "
    r"(?:main |named |point of )?contact\b",
    regex.IGNORECASE,
)
#: Behind it comes what somebody told, not who was there.
REPORTED = regex.compile(
    r"(?<=\w)\s(?:said|says|explained|mentioned|reckons|thinks|told (?:me|us)|added|admitted|hopes|"
    r"promised)(?: that)?\s",
    regex.IGNORECASE,
)
AGENCY = regex.compile(
    r"\b(?:recruit(?:er|ment|ing)|agency|headhunter|staffing|consultanc?y? who)\b", regex.IGNORECASE
)
#: Kin of an interviewer, named in passing.
RELATIVE = regex.compile(
    r"(?:^|[.;]\s)(?:his|her|their)\s+(?:wife|husband|partner|son|daughter|brother|sister|dad|mum|"
    r"father|mother)\s*,?\s*$",
    regex.IGNORECASE,
)
#: "e-mail from Birgit Lund in admin": who wrote later was not met.
WRITTEN = regex.compile(
    r"\b(?:e-?mails?|letter|messages?|text|voicemail|note|reply|replies|word|news|"
    r"hear|heard(?: back)?)\s+(?:\w+\s+){0,2}?from\s+$",
    regex.IGNORECASE,
)
#: "Then his colleague Yvonne Achterberg joined us"
THEIR_COLLEAGUE = regex.compile(
    r"\b(?:his|her|their)\s+(?:own\s+)?(?:colleague|boss|manager|supervisor|partner|chef|head|"
    r"team lead(?:er)?|line manager)\s*,?\s*$",
    regex.IGNORECASE,
)
WITH_ME = regex.compile(
    r",?\s+(?:(?:also|then|who)\s+)*(?:joined|sat in|came in|came along|took over|asked|showed|"
    r"quizzed|gave|walked|told|explained)\b",
    regex.IGNORECASE,
)
#: "there since Roger Vane started the firm": when it was, not who was there.
SINCE = regex.compile(
    r"\b(?:since|ever since|because|where|which|until|till)\s+$", regex.IGNORECASE
)
#: "my consultant Leanne Briggs set it up"
MY_AGENT = regex.compile(
    r"\bmy\s+(?:agency |recruitment )?(?:consultant|agent|recruiter|headhunter)\s*,?\s*$", regex.I
)
#: Behind these another clause begins: "supposed to see a Mr Ashdown, so the manager did it".
TURNS = regex.compile(r";|\s(?:but|so|instead|however)\s")
THROUGH = regex.compile(
    r"\b(?:through|via)\b.*\b(?:recruit\w*|agency|resourcing|staffing)\b", regex.I
)
BESIDE = regex.compile(
    r"(?:\band|[,&+])\s+(?:then\s+)?(?:an?|another|one|his|her|their|the)\s+[\w'’ -]{2,30}?"
    r"(?:,|\s(?:called|named))\s+$"
)
#: "The clinical lead, Nina Ashcroft, ran it"
OFFICE = regex.compile(r"(?:^|\b)(?:[Tt]he|[Tt]heir)\s(?P<title>[A-Z]{2,4}|[a-z][a-z -]{2,36}),\s$")
WISHES = regex.compile(r",?\s+(?:wants|needs|hopes|likes|thinks|is|was|has)\b(?! (?:me|us)\b)")
#: Whom one named as a referee is somebody of old: "gave her refs (Baz and Mr Poole)".
REFEREES = regex.compile(
    r"\b(?:refs?|references?|referees?)\b(?:[^\w.;]+\w+){0,4}[^\w.;]*$", regex.I
)
#: What explains a name before the verb: ", one of the band 7s,".
ASIDE = regex.compile(r"\s*,[^,.;\n]{2,60},|\s*\([^()\n]{2,60}\)")
