"""T002: the message keeps the distance of a professional acquaintance."""

from collections.abc import Iterator

from writer import regex
from writer.rules.cues import Cue, sentence_has
from writer.rules.phrases import in_message, quoted, sentences_with
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_EMOJI = regex.compile(
    "[\U0001f300-\U0001faff\u2600-\u26ff\u2700-\u27bf\U0001f1e6-\U0001f1ff]"
    r"|(?<![\w:])[:;]-?[)(DPp](?!\w)|<3\b|\bx{2,}\b|\bxoxo\b",
)
#: What may stand before a telephone number or address under the signature.
_SIGNS = "☎✆✉"
_SLANG = Cue(
    "gonna, wanna, gotta, kinda, sorta, dunno, lemme, gimme, ain't, y'all, yeah, yep, yup, nope,"
    "lol, lmao, rofl, omg, btw, tbh, imho, fyi, ttyl, thx, tnx, thanx, pls, plz, cuz, coz, gr8,"
    "2day, 2moro, l8r, c u, c ya, cya, thank u, u guys, see u, r u, bestie, bro, dude,"
    "{thanks/hi/hello/hey/cheers/dear/my/ok} buddy,"
    "homie, sweetie, you guys, hey guys, hi guys, {thanks/cheers/hi/dear} mate,"
    "hang out, hanging out, chill {vibe/place/team/out}, stoked, psyched, vibe, vibes, vibing,"
    "vibed, legit, {so/really/super/pretty/very/way/dead} cool, it was cool {to/that}, how cool,"
    "cool {guy/guys/stuff/people/place/vibe/folks},"
    "super {nice/excited/cool/fun/keen/happy/interesting/pumped}, {so/really/totally} pumped,"
    "kick ass, badass, {you/your team/you all} rock, rock star, rockstar, crush* it, killed it,"
    "smashed it, {a/had a/such a} blast, had a ball, {tons/loads/a ton} of fun, so much fun,"
    "hit me up, shoot me {a/an},"
    "what is up, wassup, hiya, heya, howdy, laters, peace out, my bad, oops, haha*,"
    "hehe*, hit it off, bonded, {you/those/these/all/hi/hello/dear/thanks} guys, guys were,"
    "hang with, hanging with, hung out, {thanks/hi/cheers/ok} pal, deffo, defo, gotcha, woohoo,"
    " woot,"
    "yay, yippee, boohoo, {an/was/totally/so} epic, {so/was/is} lit, {so/was/is} dope,"
    " {so/was/is} sick,"
    "awesomesauce, {thanks/hi/cheers/bye} {hun/babe/love/luv/darling/honey/boss/chief}, my dude,"
    " xx,"
    "bants, {great/good} banter, {great/such a/really} laugh, chill, chilled out, cuppa sometime,"
    "pumped {about/to/for}, amped, {kicks/kick} butt, ta very much, soz, ttfn, toodle*,"
    "catch you later, catch ya, {so/super/real} fun, {were/was/are/is} great fun, good vibes"
)
#: What warm letters have among people who go by first names: no more than a warning.
_CASUAL = Cue(
    "no worries, fingers crossed, give me a shout, drop me a line, no biggie, no probs, the guys,"
    "ping me, hey"
)
_NETWORK = Cue(
    "linkedin, linked in, facebook, instagram, insta, twitter, whatsapp, snapchat, tiktok,"
    "social media, xing"
)
_INVITES = Cue(
    "add you, add me, adding you, connect with you, connect with me, connecting with you, connect"
    " on, connected on, connect there, follow you, follow me, following you, friend request,"
    "connection request, friend you, link up, invite you, invited you, invitation, find me on,"
    "message me, message you, accept my, become friends, be friends, let us connect, stay in touch,"
    "keep in touch, looked you up, found you on, sent you a, send you a request"
)
_OUTING = Cue(
    "{grab/grabbing} {a/some} {beer/drink/drinks/pint/coffee/wine/bite},"
    "{get/go for/buy you/meet for/take you for} {a/some} {beer/drink/drinks/pint/coffee/wine},"
    "dinner sometime, lunch sometime, coffee sometime, catch up over, take you out,"
    "{drink/drinks/pint/pints/beer/beers/wine/dinner} {together/after work/some time/on me/one "
    "day},"
    "come {round/over} for {a/dinner/drinks/lunch/supper/tea/coffee}, my place,"
    "{join/joining} me for {a/dinner/drinks/lunch}"
)
_PRIVATE_PERSON = Cue(
    "your {wife/husband/kids/kid/son/daughter/baby/dog/cat/puppy/girlfriend/boyfriend/fiancée},"
    "{the/your} {kids/little one/little ones/baby/twins/family/missus/wife/husband/dog/cat},"
    "your {mother/father/mum/mom/dad/grandchildren/little one/little ones}, you and your family,"
    "your family {is/are/well}"
)
_SMALL_TALK = Cue(
    "hope, sleep* better, {teething/walking/school} soon, say {hi/hello}, regards to, love to your,"
    " how {is/are/was/were/did}, give my, hug, kiss,"
    "feel* better, get well, good luck, give your, congratul*, best to your, wishes to your"
)
_PRIVATE_LIFE = Cue(
    "{hope/enjoy/how is/how was/good luck with} ... your {holiday/vacation/weekend/birthday/trip},"
    "{hope/enjoy/how is/how was/good luck with} ... your {wedding/honeymoon/marathon/knee/surgery}"
)
_OWN_LIFE = Cue("my {girlfriend/boyfriend/hangover/divorce/horoscope}")
#: What may belong to the matter ("the club I ran at my kids' school"): no more than a warning.
_OWN_PEOPLE = Cue("my {wife/husband/kids/fiancée}")
_FLIRT = Cue(
    "your {eyes/smile/perfume/outfit}, you {looked/look} {so/very/really} {pretty/good},"
    "you {looked/look/are} {gorgeous/beautiful/handsome/cute/stunning}, kisses, hugs, lots of love,"
    "you looked {lovely/great/nice/good/amazing/fab/smart/fantastic/radiant/well/tired/young},"
    "your {dress/hair/haircut/suit/tie/shirt/heels/earrings/tattoo/beard/accent} "
    "{is/was/looked/are},"
    "{love/loved/like/liked} your {dress/hair/haircut/suit/tie/shirt/shoes/tattoo/beard/accent},"
    "in that {dress/suit/shirt/skirt}"
)
_FOND_CLOSING = regex.compile(
    r"(?:(?:lots\s+of|much|with|all\s+my)\s+)?love|xo\w*|hugs?|kisses|ciao|later|laters|peace|ta",
    regex.IGNORECASE,
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for span in _familiar(letter):
        yield RULE.finding(letter, f"{quoted(letter, span)} is too familiar", span)
    for cue, said in ((_CASUAL, "is casual"), (_OWN_PEOPLE, "is of your private life")):
        for span in in_message(letter, cue):
            message = f"{quoted(letter, span)} {said}"
            yield RULE.finding(letter, message, span, severity="warning")


def _familiar(letter: Letter) -> Iterator[tuple[int, int]]:
    for match in _EMOJI.finditer(letter.text):
        if match.group() not in _SIGNS:
            yield match.span()
    for cue in (_SLANG, _OUTING, _OWN_LIFE, _FLIRT, _PRIVATE_LIFE):
        yield from in_message(letter, cue)
    for subject, talk in ((_NETWORK, _INVITES), (_PRIVATE_PERSON, _SMALL_TALK)):
        for sentence in sentences_with(letter, subject):
            if sentence_has(sentence.text, subject, talk):
                start, end = subject.spans(sentence.text)[0]
                yield sentence.start + start, sentence.start + end
    if letter.closing:
        words = letter.text[letter.closing.start : letter.closing.end].strip(" ,.!")
        if _FOND_CLOSING.fullmatch(words):
            yield letter.closing.start, letter.closing.end


RULE = Rule(
    id="T002",
    name="too-familiar",
    kinds=EVERY_KIND,
    severity="error",
    source="S0",
    wants="The message has no slang, nicknames, emoji or small talk about private life, and does "
    "not invite the reader to a social network, however well the talk went.",
    hint="Say it as you would to a colleague you have met once.",
    instruction="Write as to a colleague met once: no slang, emoji, private small talk or social "
    "networks.",
    check=_check,
    good=(
        Example("Your campaign on Instagram for the blood bank was new to me.", why="a marketer"),
        Example("The cold chain has to stay cool from the dock to the ward.", why="a pharmacist"),
        Example("Having the parents and children bake together seems wise.", why="a teacher"),
        Example(
            "It was good of you to tell me about the U-values before the visit.", why="an architect"
        ),
    ),
    bad=(
        Example("It was super cool to hang with you guys."),
        Example("I'd love to add you on LinkedIn."),
        Example("Say hello to your kids from me."),
        Example("I enjoyed it a lot 😊"),
        Example("Let's grab a beer when this is over."),
        Example("Thx, c u soon at the ward!", why="a nurse in text-speak"),
        Example("I hope your holiday was fun.", why="private life"),
    ),
)
