"""Tells what is private in a remark that is not in English, of which a letter has little use.

Only what plainly tells of the candidate's work or of what the others do may be told. Covers German,
French, Spanish and the commonest of Italian and Dutch.
"""

from writer import regex
from writer.language.word_set import word_set

_FOREIGN = word_set(
    """
    ich hab habe haben bin ist sind war nicht kein keine der das ein eine einen und mit auf von zu
    zum zur für aus bei beim noch auch schon sehr sie wir mein meine meiner meinen mich mir dass im
    vom je j' le la les un une des du et est sont ne pas que qui dans pour avec sur mon ma mes il
    elle ils elles nous au aux ce cette trop très l' d' c' qu' n' m' s' suis ai ont
    el los las del una y es no en con por para mi mis su sus se lo que muy más está están tengo
    he ha han hay al como
    io il lo gli di che è sono ho mia mio per con non
    ik het een en van niet mijn heb ben met op zijn
    """
)
#: Words of English as well, which count for no other language by themselves.
_SHARED = word_set("no he ha me mi en es el la al war die an in so was lo se y per on le pour")
_ENGLISH = word_set(
    "the a of to and is was are were i he she they we my her their it with for that this"
)
_WORD = regex.compile(r"[^\W\d_]+['\u2019]?")

_OWN = regex.compile(
    r"\b(?:ich|hab|habe|bin|mein\w{0,2}|mir|mich|will|möchte|würde|könnte|je|mon|ma|mes|moi|yo|mis?"
    r"|me|tengo|estoy|estaba|soy|quiero|puedo|sé|voy|ik|mijn|heb|ben|io|ho|mi[ao])\b|\b[jm]['\u2019]"
    r"|\b\w+[aeií]r[íi]a\b",
    regex.I,
)
_DEED = regex.compile(
    r"\b(?:ich|habe?|ik|heb)\b(?!.*\b(?:mich|mir|nicht|nie|kein\w*)\b).*\b(?:ge(?:arbeitet|leitet"
    r"|führt|macht|lernt|baut|plant|pflegt|kocht|lehrt|schult|schrieben|fahren|werkt|maakt)"
    r"|(?:auf|um|aus|an|ein)ge(?:baut|bildet|führt|leitet|lernt)|betreut|unterrichtet|entwickelt"
    r"|organisiert|repariert|übersetzt|verkauft|verwaltet|behandelt|programmiert|verantwortet"
    r"|(?:von|über) \w.*\b(?:erzählt|berichtet|gesprochen))\b"
    r"|\bj['\u2019]ai (?:\w+ment |déjà |aussi )?(?:travaillé|dirigé|formé|tenu|géré|construit|créé"
    r"|enseigné|conçu|mené|organisé|développé|écrit|installé|vendu|réparé|soigné|encadré|cuisiné"
    r"|traduit|monté|piloté|repris|suivi|passé)\b"
    r"|^\W*(?:\w+ \w+ que )?(?:he )?(?:trabaj(?:é|ado)|dirig(?:í|ido)|llev(?:é|ado)"
    r"|gestion(?:é|ado)|mont(?:é|ado)|form(?:é|ado)|cre(?:é|ado)|organic?z?(?:é|ado)|enseñ(?:é|ado)"
    r"|vend(?:í|ido)|coordin(?:é|ado)|constru(?:í|ido)|diseñ(?:é|ado)|hice|atend(?:í|ido)"
    r"|schicke|sende|versprochen|zugesagt|enverrai|envoie|promis|enviar[ée]?|mandar[ée]?"
    r"|prometí|cocin(?:é|ado)|reduj[eo]|aument(?:é|ado))\b",
    regex.I,
)
_THEIRS = regex.compile(
    r"^\W*(?:sie|er|wir|man|der|die|das|ein|eine|das|dort|es gibt|ab|ils?|elles?|on|nous|le|la|les"
    r"|un|une|le preocupa|l['\u2019]|ellos|ellas|el|los|las|una|hay|ze|zij|de|het|il|gli|lo)\b.{6}"
    r"|^\W*\w+ (?:\w+ )?(?:es|son|ist|sind|est|sont|è)\b"
    r"|^\W*(?:no )?(?:(?:frau|herr|mme|madame|m\.|dr\.?|señora?|sra?\.) )*"
    r"(?-i:[A-Z])\w+ (?-i:[a-zß])\w*(?:t|et|e|a|en)\b.{6}"
    r"|^\W*[a-zñ]{3,}(?:an|en)\b.{4}",
    regex.I,
)
#: What people keep to themselves, whoever they say it of.
_PRIVATE = regex.compile(
    r"\b(?:arrogan\w*|unsicher\w*|verraten|operiert|operation|krank\w*|wirkt\w*|hautaine?|parec(?:ió|ía)|semblait|unsympathisch\w*|langweilig\w*|nervös\w*|müde|chaot\w+|komisch\w*|mies\w*"
    r"|unfreundlich\w*|überheblich\w*|stau|weit weg|angst|unter der hand|(?:nicht|nichts|nie) "
    r"(?:erwähnen|sagen|verraten)|lohn|gehalt|bezahl\w+|brutto|netto|kohle|urlaub\w*|zusage|angebot"
    r"|zweite wahl|aufenthalt\w*|visum|séjour|bandscheibe|schwanger\w*|entlass\w+"
    r"|kündig\w+|schade|keiner|niemand|pokern|loch"
    r"|salaires?|brut|froide?|pressée?|bizarre|vétuste\w*|ennuy\w+|stressé\w*|désagréable|enceinte"
    r"|malade|divorc\w+|mari|femme|enfants?|ne (?:surtout )?pas (?:dire|parler|mentionner)|rien dit"
    r"|trop (?:loin|bas|cher|peu)|glissé|licenci\w+|départ|personne ne|casier|grimace|mutuelle"
    r"|tickets resto|ailleurs|sueldo|brutos|chulo|lej(?:os|ísimos)|huele|aburrid\w+|mala espina"
    r"|en confianza|despedir|despid\w+|embarazad\w+|enferm[oa]|nervios[oa]|antipátic\w+|cayó mal"
    r"|vacaciones|no (?:les )?(?:decir|mencionar|cont[eé]|saben|dan|hay quien)|antecedentes|papeles"
    r"|echaron|oferta|interesante)\b",
    regex.I,
)
_WORK = regex.compile(
    r"\b(?:gehalts?abrechnung\w*|lohn(?:abrechnung|buchhaltung)\w*|logiciel de paie|nóminas?"
    r"|servicio|patient\w*|pacientes)\b",
    regex.I,
)


#: Who is said to have told of it says nothing of what was told.
_REPORTED = regex.compile(
    r"^\W*(?:(?:frau|herr|mme|madame|m\.|dr\.?|señora?|sra?\.) )*"
    r"(?:(?-i:[A-Z])[\w-]+|er|sie|il|elle|él|ella)"
    r" (?:hat (?:mir |uns )?(?:gesagt|erzählt|erklärt)|erzählte|sagte|erklärte|berichtete"
    r"|m['\u2019]a (?:parlé d[eu]s?|dit qu[e'\u2019]|expliqué qu[e'\u2019])|me (?:contó|dijo"
    r"|explicó)(?: que)?)(?: (?:mir|uns|dass|von))*\b,?\s*(?:dass )?(?=(?:\S+\s+){2})",
    regex.I,
)


def is_foreign(text: str) -> bool:
    """Say whether `text` is plainly not in English."""
    words = [match[0].replace("\u2019", "'").lower() for match in _WORD.finditer(text)]
    found = [word for word in words if word in _FOREIGN]
    own = sum(word not in _SHARED for word in found)
    accents = sum(not word.isascii() for word in words)
    english = sum(word in _ENGLISH for word in words)
    return own + accents > english and (len(found) + accents) * 4 >= len(words)


def is_private_abroad(text: str) -> bool:
    """Say whether `text`, a remark that is not in English, is private or may well be."""
    work = _WORK.sub(" ", text)
    if _DEED.search(work):
        return False
    reported = _REPORTED.match(work)
    said = work[reported.end() :] if reported else work.rpartition(":")[2]
    if _PRIVATE.search(said) or _OWN.search(said if reported else work):
        return True
    return not reported and _THEIRS.search(said) is None
