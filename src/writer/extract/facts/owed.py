"""How people put it that they promised something: a duty taken on, and a verb of giving.

Whatever says outright that a promise was made ("promised", "told her I'd") may lead into any verb.
What only says that something is to be done ("need to", "will") is a promise where something goes to
somebody: it is sent, or given to whoever was met.
"""

from writer import regex
from writer.extract.clauses import GLAD_TO
from writer.extract.facts.phrasing import GIVING, I_HAVE, SENDING, SOFT, WHO

#: In haste: "I'd", "id", "ill", "gonna".
_WILL = (
    rf"(?:{GLAD_TO}|(?:I|i)?['\u2019]?(?:d|ll)\b"
    r"|I would|I will|will|would|I'?m (?:gonna|going to|to)|gonna"
    r"|I need(?:ed)? to|I have to|to|(?:I )?(?:can|could)(?=\s+(?:"
    rf"{SENDING}"
    r")\b))"
)
_DO = (
    rf"(?:{SENDING}|{GIVING}|look (?:out|into|up|for)|follow|check|ring|call|phone|confirm"
    r"|come back|speak to|talk to|finish|complete|fill (?:in|out)|sort out|draft|introduce"
    r"|be in touch)"
)
#: Whom something goes to: what makes "get the form back to her" a promise.
_TO_WHOM = (
    r"(?=\s+(?:her|him|them|(?-i:[A-ZÀ-Þ])\w+(?:'s)?)\b(?! (?:off|out|away))"
    r"|\s[^.;:?!\n]{1,50}?\b(?:to|over to|for|by|with) (?:her|him|them|(?-i:[A-ZÀ-Þ])\w+)\b)"
)
_MUST = (
    r"(?:I'?ll|ill|I will|will|shall|I shall|I should|should|I must(?: to)?|must(?: to)?|better"
    r"|I'd better|me to"
    r"|(?:I(?:'ve|'m| am| have| had)?\s+)?(?:still\s+)?(?:also\s+)?(?:need|have|got|going|ought"
    r"|supposed|due|meant|about|remember|aim|plan) (?:to|2)"
    r"|(?:I'?m|I am|I was) to|to|(?:I'?m )?gonna|(?:I'?ve )?gotta|said (?:I )?(?:will|would)"
    r"|I can|I could|don'?t forget (?:to|2))(?:\s+(?:also|still|then|now|just|quickly|please))?"
)
#: Not what somebody does for the candidate.
_NOT_ME = (
    r"(?!\w+(?: on)? (?:me|us|(?:my )?(?:mum|mom|mam|mother|dad|father|wife|husband|partner|sister"
    r"|brother|son|daughter|kids|gran))\b)"
)
_SENT = rf"(?=\s+{_NOT_ME}(?:{SENDING}\b|{GIVING}\b{_TO_WHOM}))"

_PATTERNS = (
    rf"{SOFT}(?:{I_HAVE}?{SOFT}(?:(?:(?:left|finished|ended|came away) (?:by )?)?"
    r"(?:promise[sd]?|promising|(?:have |had )?undertaken|undertook|(?:agreed|offered|offering)"
    r"(?=\s+(?:to|that|her|him|them|I|(?-i:[A-Z])\w+)\b)))"
    r"(?! to (?:an?|the|my|some|that|this|it)\b)"
    rf"(?:\s+{WHO})?(?:\s+(?:that\s+)?{_WILL}|\s+to)?|(?:volunteered|committed|vowed) to"
    rf"|{I_HAVE}?{SOFT}(?:said(?: to \\w+)?|(?:told|assured|promised)\s+(?P<who2>\w+(?:"
    rf" (?-i:[A-Z])\w+| sir| madam)?))"
    rf"\s+(?:that\s+)?{_WILL}(?=\s+{_NOT_ME}{_DO}\b))\s+",
    rf"{SOFT}{_MUST}{_SENT}\s+",
    rf"{SOFT}{GLAD_TO}{_SENT}\s+",
    rf"{SOFT}(?:I'?m|I am) (?=(?:sending|e-?mailing|forwarding|posting|sharing|dropping|bringing)\b"
    r"(?! (?:me|us|my)\b))",
    rf"{SOFT}(?:{I_HAVE})?(?:still )?owe[ds]?\s+(?!me\b|us\b)(?=\w)",
    r"(?:ich\s+(?:schicke|sende|maile|bringe)(?:\s+(?:ihr|ihm|ihnen|noch|auch|dann|morgen))*"
    r"|(?:je (?:dois )?lui (?:envoie|envoyer|enverrai)|le (?:mando|mandaré|voy a mandar))"
    r"|j'ai promis(?: à (?P<who2>\w+))?(?: de (?:lui|leur|l') ?envoyer)?"
    r"|quedé en (?:mandar|enviar|pasar)(?:le|les|lo|la)?"
    r"|obiecał[ae]m(?: (?:jej|mu|im))?(?: (?:wysłać|przesłać))?|pošlu (?:jí|mu|jim)"
    rf"|promet[ií] (?:mandar|enviar)l[eo]s?(?: a {WHO})?)\s+"
    r"(?=(?:the|my|an?|some|two|three|die|das|den|meine?n?|mis?|mes|mon|ma|une?|l[aeo]s?|el|fotos"
    r"|\d+)\b)",
)
#: What leads into something promised, at the head of a clause.
OWED = tuple(regex.compile(pattern, regex.IGNORECASE) for pattern in _PATTERNS)
#: The same within a clause: "about the rota, I told her I'd send ours".
WITHIN = regex.compile(
    rf"\b(?:(?:I|i) (?:said|(?:told|assured|promised) \w+)(?: that)? {_WILL}(?=\s+{_NOT_ME}{_DO}\b)"
    rf"|(?:so|and|but|tonight|tomorrow|afterwards|then|which) I(?:'ll| will|'m to| need to| have to"
    rf"| must| owe)\b{_SENT})\s+",
    regex.IGNORECASE,
)
#: "could you send us that template?", "send me your number".
WANTED = regex.compile(
    rf"(?:(?:can|could|would|will) you (?:please |maybe |just |mind )?|^\W*(?:please |just )?"
    rf"|\bplease |if you (?:can|could) |(?:like|love|want) you to )(?:{SENDING}|{GIVING}|show"
    r"|sending|e-?mailing|sharing|bringing|(?<=love )to see(?= your)|(?<=like )to see(?= your))"
    r" (?:(?:me|us|it|over|on|across) )*(?:(?:that|the|your|a copy of|those|some)\s+)*"
    r"(?P<what>(?!me\b|us\b|it\b|that\b|over\b)[\w'/ -]{3,60}?)"
    r"(?=[?.!,;\"\u201d]|$| (?:by|when|before|after|if|over|to (?:me|us))\b)",
    regex.IGNORECASE,
)
#: "references -> Ruth": to whom something goes, if that is somebody met.
ARROW = regex.compile(r"(?P<what>[^.;:?!\n>]{3,40}?) *(?:->|=>|\u2192) *(?P<whom>[A-Z][\w .]+?)\W*")
#: Without one of these nothing was promised: looked for first, for most clauses have none.
OWED_HINT = regex.compile(
    r"send|sent|fwd|mail|forward|shar|drop|post|pass|ping|text|whats|messag|\bdm|bring|attach"
    r"|upload"
    r"|submit|suppl|provid|circul|deliver|\bfax|scan|\bowe|promis|agree|offer|undert|volunteer"
    r"|commit|vowed|schick|sende|maile|bringe|envo|mand|enviar|pasar|obieca|pošlu|\b(?:id|ill)\b"
    r"|\b(?:to|2|will|must|should|shall|can|could|would|better|gonna|gotta)\b|['\u2019](?:d|ll)\b",
    regex.IGNORECASE,
)
