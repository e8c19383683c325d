"""What a clause does: states a deed or trait, speaks of talk or feeling, muses, or commits."""

from functools import lru_cache
from typing import Literal

from writer import regex
from writer.language.tokens import SENTENCES, lower_words
from writer.language.verbs import AUXILIARIES, base_of
from writer.language.word_set import word_set

#: What a clause does: states a deed or trait, speaks of talk or feeling, muses, or commits.
Mode = Literal["deed", "talk", "maybe", "will"]


#: Verbs of talking, feeling and courtesy: what follows them is somebody else's matter or a wish.
TALK: frozenset[str] = word_set(
    """
    appreciate ask believe discuss enjoy explain feel gather hear hope like listen look love
    mention note notice realise realize recall recognise recognize remember say sense share speak
    talk tell thank think understand want welcome wish wonder describe come agree add admire value
    point remain stay connect relate answer reply chat compare appear seem mean suggest recommend
    advise confirm offer show invite encourage imagine expect fear suppose guess
    admit confess doubt forget regret worry suspect reckon smile laugh grin marvel sympathise
    sympathize
    """
)
#: Said of the sender these are talk as well: "I found your plan clear", "I met the team".
_SENDER_TALK: frozenset[str] = word_set(
    """
    find meet leave visit give keep see walk pick learn read apply cover imagine
    touch go miss
    """
)
#: Of these, some are deeds as well, where they go with what nobody pointed to.
_DEEDS_TOO: frozenset[str] = word_set("visit give leave walk pick meet touch")
#: "I have given evidence in court" is a deed.
_GIVEN: frozenset[str] = word_set(
    "evidence talks lectures lessons classes courses presentations concerts workshops tours"
)
#: What belongs to the talk or stands before the reader's eyes.
_POINTING: frozenset[str] = word_set(
    "you your yours it its this that these those the everyone everybody them him her about how what"
    " why a an home myself there here with away all both from of i forward in for off no any"
)
#: "I spoke with ..." is talk; "I speak Dutch" is a claim.
_SPOKEN_TO: frozenset[str] = word_set("with of about for again at on in it how this that")
#: Talk only where it is said to the reader, or of something: "I advised two firms" is a claim.
_SAID_TO: frozenset[str] = word_set(
    "advise encourage invite recommend show offer describe explain answer compare present"
)
#: "I was shown the yard", "we were given a tour": what hosts do.
_DONE_TO_GUESTS: frozenset[str] = word_set(
    "show give tell ask invite offer greet welcome treat interview"
)
#: "I know how ...", "I know that ..." is talk; "I know SAP" is a claim.
_KNOWN_THAT: frozenset[str] = word_set(
    "that how what why when where who from it this these those you your of the i we there"
)
_TALK_NOUNS: frozenset[str] = word_set(
    """
    thanks gratitude thought thoughts mind interest enthusiasm impression application conversation
    discussion interview meeting chat talk visit call time question questions answer way view
    understanding attention regards name hope part day afternoon morning advice feedback
    comment comments remark remarks account description explanation kindness insight insights
    candour candor words point points story stories example best consideration decision reply
    """
)
#: Talk only right after "my" or "your": "your time", but "your waiting time".
_THINGS_TOO: frozenset[str] = word_set(
    "time way part day call point points story stories name question questions visit words answer"
)
#: Behind one of these, a talk noun is no more than what is counted or kept.
_COUNTED: frozenset[str] = word_set(
    "volumes times rates numbers figures centre center rooms logs records lists systems handlers"
)
_FEELING: frozenset[str] = word_set(
    """
    glad happy pleased delighted grateful thankful excited interested keen eager impressed struck
    enthusiastic curious sorry sure certain confident aware convinced encouraged thrilled drawn
    reminded looking thinking hoping writing struck intrigued fascinated taken inspired relieved
    afraid scared nervous anxious proud lucky fortunate honoured surprised amazed
    heartened available welcome forward free
    """
)
_MAYBE: frozenset[str] = word_set(
    """
    would could can may might should i'd you'd we'd hope want wish like love if whether i’d you’d
    """
)
_WILL: frozenset[str] = word_set("will i'll we'll you'll shall i’ll")
_SKIP: frozenset[str] = word_set(
    "also really just very truly so still always especially particularly quite genuinely both most"
    " ever seldom rarely hardly scarcely"
    " greatly certainly definitely then already all never have had has been be am is are was were"
    " do did does being not too even now and to much hadn't didn't don't haven't hasn't wasn't"
    " doesn't"
)
#: "your team" acts as "you" does.
_BODIES: frozenset[str] = word_set(
    "team company firm ward school kitchen department practice crew group colleagues staff unit"
    " hospital clinic restaurant"
)
#: "I have a fair idea of it": an opinion, and no deed.
_HAS_A_VIEW = regex.compile(
    r"(?:had|have|having )?(?:an?|no|some|many|few|great|the|every|only) ?(?:[a-z'-]+ ){0,3}"
    r"(?:ideas?|sense|feeling|view|opinion|impression|interest|respect|admiration|liking|love|hunch"
    r"|doubts?|questions?|thoughts?|hopes?|wish|soft spot|confidence|sympathy|time|reason|pleasure"
    r"|faith|fondness|taste|knack"
    r"|chance|opportunity|memory|memories|picture|understanding)\b"
)
#: What is sent with the letter, or right after it.
_ENCLOSED = regex.compile(
    r"i(?:'m| am| have|'ve)?(?: also| now| just| hereby| gladly)? (?:attach(?:ed|ing)?"
    r"|enclos(?:e|ed|ing)|sending|forwarding|emailing|including)\b"
)
_ATTACHED = regex.compile(r"\b(?:is|are) (?:attached|enclosed)\b", regex.IGNORECASE)


@lru_cache(maxsize=SENTENCES)
def mode_of(text: str) -> Mode:
    """Tell what a clause does from the first words after its subject."""
    tokens = lower_words(text)
    if not tokens:
        return "talk"
    owned = tokens[0] in ("my", "our", "your", "mine", "yours", "ours")
    if owned and len(tokens) > 1 and tokens[1].removesuffix("'s") in _BODIES:
        owned, tokens = False, tokens[1:]
    head = tokens[:4] if owned else tokens[:6]
    if owned:
        if _ATTACHED.search(text):
            return "will"  # "My portfolio is attached"
        if any(word in _WILL for word in tokens[1:5]):
            return "maybe"  # "My shirts will be ironed": nothing is said to be so yet
        spoken = head[1:2] if head[2:3] and head[2] in _THINGS_TOO else head[1:3]
        if len(spoken) > 1 and spoken[0] in _TALK_NOUNS and spoken[1] in _COUNTED:
            return "deed"  # "our call volumes doubled"
        return "talk" if any(word in _TALK_NOUNS for word in spoken) else "deed"
    if any(word in _MAYBE for word in head[:4]):
        return "maybe"
    if any(word in _WILL for word in head[:3]):
        return "will"
    rest = [word for word in head[1:] if word not in _SKIP and not word.endswith("ly")]
    if not rest:
        return "talk"
    if tokens[0][0] == "i" and _ENCLOSED.match(" ".join(tokens[:4])):
        return "will"
    if {"was", "were", "been"} & set(head[1:3]) and base_of(rest[0]) in _DONE_TO_GUESTS:
        return "talk"
    if rest[0] == "know" and "how to" in " ".join(head):
        return "deed"
    return "talk" if _talks(rest, tokens[0]) else "deed"


def _talks(rest: list[str], subject: str) -> bool:
    """Tell whether the verb that `rest` opens with is one of talking or feeling."""
    verb = rest[0]
    if verb in _FEELING and (verb != "taken" or rest[1:2] in (["with"], ["by"], ["aback"])):
        return True
    base = base_of(verb)
    if base is None or verb in AUXILIARIES:
        return subject[0] in "iw" and _HAS_A_VIEW.match(" ".join(rest)) is not None
    if base == "know":
        return len(rest) > 1 and rest[1] in _KNOWN_THAT
    if base == "speak":
        return len(rest) == 1 or rest[1] in _SPOKEN_TO
    if subject[0] in "iw" and rest[1:2] and rest[1][0].isdigit() and base != "meet":
        return False  # "I welcomed 110,000 visitors", "I found 12 faults"
    if base == "write" and rest[1:2] in (["thank"], ["say"], ["tell"]):
        return True
    if base == "advise" and rest[1:2] == ["on"]:
        return False
    if base in _SAID_TO and subject[0] == "i":  # "I explained that", "I advised two firms"
        return len(rest) == 1 or rest[1] in _SPOKEN_TO or rest[1] in ("you", "your", "what", "why")
    if base == "give" and rest[1:2] and rest[1] in _GIVEN:
        return False
    if verb == "going" and rest[1:2] in (["from"], ["live"], ["over"]) and subject[0] == "w":
        return False
    if base == "apply":  # "I applied for the post", "I applied for a grant"
        return len(rest) == 1 or rest[2:3] in (["the"], ["this"], ["your"])
    if base == "look":  # "I looked after a garden"
        return rest[1:2] != ["after"]
    if base == "keep":  # "I keep thinking of it", "I keep bees"
        return len(rest) > 1 and (rest[1].endswith("ing") or rest[1] in ("in", "you", "your"))
    if base == "get" and rest[1:2] in (["talking"], ["chatting"], ["thinking"]):
        return True
    if base == "cover":  # "we covered the rota", "I covered the elections"
        return subject[0] == "w"
    if base in TALK:
        return True
    if subject[0] not in "iw" or base not in _SENDER_TALK:
        return False
    # "I met the team", but "I visit 22 schools" and "I gave evidence in two cases".
    return base not in _DEEDS_TOO or len(rest) == 1 or not _POINTING.isdisjoint(rest[1:4])
