"""What the notes themselves mark: headings, pleas for silence, orders to whoever writes."""

#: A heading or lead-in under which everything is private.
SCOPES = (
    r"^(?:comp|compensation|money|pay|package|salary|wages?|day rate|rate|gehalt|lohn|salaire"
    r"|sueldo|argent|cash|benefits|perks|margin|agency fee|t&cs?|terms(?: (?:and|&) conditions)?)$",
    r"^(?:pay|salary|money|comp|wages?) (?:talk|chat|stuff|question|bits?|side|expectations?|range"
    r"|offered|discussed|mentioned)$",
    r"^(?:my )?(?:mum|mummy|mom|mam|maman|mama|mutti|mamá|dad|daddy|papa|papá|gran(?:dma|ny)?"
    r"|nan(?:na)?|wife|husband|hubby|girlfriend|boyfriend|fianc[eé]e?|in-laws)$"
    r"|^my (?:partner|sister|brother|son|daughter|kids)$",
    r"^(?:strictly |very |just )?(?:private|confidential)(?:ly)?$|^private(?:\s|:|/|$)"
    r"(?!.*\b(?:client|practice|equity|sector|bank|ward|school|hospital)s?\b)",
    r"^(?:personal|personal (?:notes?|stuff|thoughts?|remarks?|impressions?|matters?|opinions?))$",
    r"^(?:privat(?:es)?|persönlich(?:es)?|vertraulich|privé|perso|privado|confidencial"
    r"|confidentiel|riservato|privato)$",
    r"^(?:my |your |the )?(?:notice(?: period)?|visa(?: status)?|right to work|age|faith|religion"
    r"|childcare|commute|debts?|disabilit(?:y|ies)|weakness(?:es)?|sponsorship|criminal record"
    r"|why (?:leave|leaving|left|now|are you (?:leaving|looking|moving)|did you leave)\b.*)$",
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
    r"^(?:I |and |but |so )*(?:(?:skated|glossed|brushed) over|skirted|sidestepped|played down"
    r"|steered (?:round|around|clear of)|(?:didn'?t|did not) (?:go into|volunteer|own up|admit"
    r"|disclose))\b",
    r"\bI left (?:it|that|this|him|her|them) (?:alone|out|unsaid|at that)\b"
    r"|\b(?:kept|keep|keeping|stayed|stay) (?:very |well )?(?:quiet|mum|silent|stumm) (?:on|about"
    r"|over)\b",
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
