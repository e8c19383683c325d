"""The words by which notes tell when a decision is made, in a few languages."""

from writer import regex

DECIDE = regex.compile(
    r"\b(?:hears?\b(?= (?:by|on|back|within|in))|answer\b|offer or not|outcome\b|results?\b(?= "
    r"(?:in|by|on|due|expected|mon|tue|wed|thu|fri|next|tomorrow|\d)|:)|(?:they|she|he) said"
    r"(?= (?:by|before|within|until)\b)|"
    r"deci[ds]\w*|desi[cs]ion\w*|hear(?:ing)? (?:back|from|either way|by|something|in|"
    r"within|on|before|after|no later)|(?:i|we|you)(?:'ll| will| should| would| can)? (?:expect "
    r"to )?hear\b|"
    r"let (?:me|us|you|everyone|candidates|people|(?-i:[A-Z]\w+)) know|odpowied\w+|decyzj\w+|decn|"
    r"(?:they|she|he)(?:'ll| will) (?:tell|inform|let) (?-i:[A-Z])\w+|write to candidates|"
    r"lmk|get(?:ting)? back|com(?:e|ing) back (?:to|in|with|by)|be in "
    r"touch|in touch by|make (?:up )?(?:their|her|his) minds?(?: up)?|"
    r"(?:should|will|'ll|to) know|know (?:by|in|within|more)|verdict|offer (?:goes|will|by|out)|"
    r"inform (?:me|us|candidates|everyone)|"
    r"letter (?:either way|by)|choose|pick|appoint\w*|entscheid\w*|rückmeldung|bescheid|melden "
    r"sich|antwort|décision|décid\w*|réponse|rappel\w*|"
    r"recontact\w*|decisión|decid\w*|respuesta|avisan|avisar\w*|llamar\w*|responder\w*|contestan|"
    r"resultado|rispond\w+|risposta|(?:faranno|fanno) sapere|esito|beslis\w*|uitslag|"
    r"laten (?:\w+ )?"
    r"weten|resposta|respondem|dadzą znać|announce\w*|notif(?:y|ied)|find out|timeline|deadline)\b",
    regex.IGNORECASE,
)
CALL = regex.compile(
    r"\b(?:ringing|calling|phoning|e-?mailing|mailing|texting|messaging|writing to) (?:me|us|every|"
    r"candidates|(?-i:[A-Z]))|\b(?:ring|call|phone|e-?mail|mail|text|write to|tell) every(?:one|"
    r"body)\b|"
    r"\b(?:ze|zij|hij|we) bel(?:t|len)\b|\bbel(?:t|len) (?:me|mij)\b|\b(?:mi )?(?:chiam|"
    r"telefon)(?:ano|"
    r"a|eranno)\b|\bme (?:llaman?|ligam|telefonam)\b|\b(?:give (?:me|us) a (?:call|ring|bell|"
    r"shout)|(?:tell|text|message) (?:me|us))\b|"
    r"\b(?:they|she|he) (?:ring|call|phone|write|text|e-?mail)s?\b|"
    r"\b(?:e-?mail|letter|call|news) from\b|\b(?:e-?mail|call|letter|reply|phone) (?=by|on|"
    r"before)|\b\w+ (?:rings|calls|phones|emails|writes|texts|replies|answers)"
    r"(?= (?:me|on|by|this|next|before|tomorrow|mon|tue|wed|thu|fri))|(?:\b(?:will|'ll|would|to|"
    r"gonna|going to|she|he|they|shed|shell|theyd|theyll|and|sie|er)\s+(?:\w+\s+)?|^|"
    r"(?-i:[A-Z]\w+\s+))"
    r"(?:call|phone|ring|write|e-?mail|mail|text|answer|reply|confirm|let|be in touch|schreiben|"
    r"schreibt|rufen|ruft|melde[nt])s?\b",
    regex.IGNORECASE,
)
ELSEWHERE = regex.compile(
    r"\b(?:i have|i['’]?ve(?: also)? got|i also have|i['’]m (?:also )?(?:waiting|interviewing|"
    r"seeing)|i got)\b[^.]{0,40}"
    r"\b(?:interview|offer|trial|waiting|round|gespräch)\b|\bwaiting to hear from\b|\balso "
    r"(?:applied|applying|interviewing)\b|"
    r"\bi(?:'ll| will| need to| have to| must| should|['’]d| would| said i['’]?d| promised to)\s+"
    r"(?:send|write|decide|call|email|e-mail|answer|reply|ring|phone|confirm|return|submit)",
    regex.IGNORECASE,
)
BY = regex.compile(
    r"\b(?:by|before|until|till|no later than|latest|bis(?: zum| spätestens| ende)?|spätestens|"
    r"vor|do(?= (?:poniedz|wtor|środ|czwart|piąt|sobot|niedz))|"
    r"d['’]ici(?: le| au)?|avant|au plus tard|antes del?|para el|a más tardar|entro(?: il)?|até|"
    r"uiterlijk|tot)\s+",
    regex.IGNORECASE,
)
#: What a date may belong to that is no decision: a trial, a test, a meeting of theirs, a start.
EVENT = regex.compile(
    r"\b(?:trial|try-?out|ride-?along|assessment|test|practical|shadow\w*|taster|second|2nd|next|"
    r"final|"
    r"(?:further|another)(?! (?:few |couple |two |three |\d+ |or so )*(?:weeks?|fortnight|month|"
    r"days?)\b)|w/c|week commencing|interview|round|task|case study|presentation|starts?|"
    r"starting|"
    r"trustees|board|governors|committee|probearbeiten|probetag|prueba|essai|visit)\b",
    regex.IGNORECASE,
)
#: A day that nothing is decided before: it is no day they decide by.
NOT_BEFORE = regex.compile(
    r"\b(?:(?:not|no (?:decision|news|answer|word|offer)s?) (?:\w+ ){0,3}?(?:before|until|till)|"
    r"(?:won['’]?t|wont|will not|don['’]?t|can['’]?t|cannot) (?:\w+ ){1,4}?(?:before|until|till)|"
    r"(?<!week )(?<!weeks )(?<!day )(?<!days )(?<!month )after(?! next)|nicht vor|"
    r"(?:erst|frühestens) (?:nach|ab|am|im|in)|nach(?= (?:weihnachten|ostern|dem))|"
    r"pas avant|après(?!-)|no antes del?|después del?)\s+",
    regex.IGNORECASE,
)
CLAUSE_END = regex.compile(
    r";\s*|,\s+(?!20\d\d)"
    r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?=\D)|\s+[-–—]\s+|"
    r"(?<=[a-z)])\.\s+|\s*(?:->|→|=>)\s*|\n",
    regex.IGNORECASE,
)


#: What follows replaces what was said before.
REVISED = regex.compile(
    r"\b(?:actually|correction|corrected|now|instead|changed|moved|pushed|postponed|delayed|"
    r"deferred|"
    r"put (?:back|off)|brought forward|extended|slipped|no longer|rather|new (?:date|deadline)|"
    r"scratch that|no,? wait|make that|revised|after all|later said|then said|jetzt|doch|"
    r"verschoben|finalement|repoussée?|reportée?|aplazad[oa]|ahora)\b|(?:->|→|=>)",
    regex.IGNORECASE,
)
#: Where the new date stands in a sentence that takes the old one back.
NEW = regex.compile(
    r"\b(?:by|until|till|to|for|is|be|auf(?: den)?|bis(?: zum)?|au|al|hasta)\s+(?:now )?|:\s*"
    r"|(?:->|→|=>)\s*|\bnow\s+",
    regex.IGNORECASE,
)
#: "By Friday.", "by the end of next week they said": a sentence of nothing but the date.
FRAGMENT = regex.compile(
    r"^\W*(?:by|before|no later than|latest|within|bis(?: zum)?|avant|d['’]ici|entro|antes del?|"
    r"até)\s"
    r"(?:\S+\s*){1,7}$",
    regex.IGNORECASE,
)
#: What the candidate has to do: the date behind it is theirs.
OWN_TASK = regex.compile(
    r"\b(?:i(?:['’]?ll| will| said| must| promised| need| have to| should|['’]m)|to do|todo|send|"
    r"submit|"
    r"return|apply|task|homework|complete|start\w*)\b",
    regex.IGNORECASE,
)
