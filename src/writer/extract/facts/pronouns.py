"""Whom "he" and "she" mean: somebody named before whose given name doesn't say otherwise."""

from collections.abc import Sequence
from typing import Literal

from writer.extract.cast import plain
from writer.extract.names.spelling import name_parts
from writer.language.tokens import words
from writer.language.word_set import word_set

Pronoun = Literal["he", "she"]

_HE = word_set("he him his he's he'd he'll er ihm il lui")
_SHE = word_set("she her hers she's she'd she'll elle")
#: Given names that are mostly men's, and mostly women's. Others tell nothing.
_MEN = word_set(
    """
    adam adrian ahmed alan albert alejandro alexander ali amir andreas andrew anthony antonio arthur
    ben benjamin bernd bill björn bob brendan brian bruce bruno callum carl carlos charles chris
    christian christopher colin connor conor craig dan daniel darren david dean declan denis dennis
    derek diego dieter dominic donald douglas duncan ed eduardo edward eric ernst ethan fabio felix
    fergus fernando francesco frank franz fred gareth gary geoff george gerald giovanni glenn gordon
    graham grant greg guy hans harry hassan henry hugh hugo ian ibrahim igor imran isaac ivan jack
    jacob jake james jamie jan jason javier jeff jens jim joe john jonas jonathan jorge jose josé
    joseph juan jürgen karl keith ken kenneth kevin klaus kofi kumar kwame larry lars laurence leo
    leon liam lorenzo luca lucas luis luke malcolm manuel marc marco marcus mario mark markus martin
    mateusz matt matthew max michael miguel mike mohammed muhammad nathan neil nicholas nick nigel
    oliver omar oscar owen pablo patrick paul pedro pete peter philip phil pierre piotr raj rajesh
    rajiv ralph ravi raymond ricardo richard rob robert roberto rodney roger roland ron rory ross
    roy rupert ryan salim sanjay scott sean seán sebastian sergio simon stefan stephen steve steven
    stuart sven ted terry thomas tim timothy toby tom tomasz tony trevor vikram vincent walter will
    william wolfgang yusuf zoltan dave kev mick gaz baz gav len reg wayne darryl bert herb norm stan
    vince vic doug trev
    """
)
_WOMEN = word_set(
    """
    abigail ada agnes agnieszka aisha alice alicia alison amanda amelia amina amy ana andrea angela
    anita anja anke ann anna anne annette aoife ayesha barbara beatriz becky bella bernadette beth
    birgit brenda bridget camilla carla carmen carol caroline catherine cathy charlotte chiara
    chloe christina christine claire clara colette cristina daniela deborah denise diana diane
    donna dora doris dorothy edith eileen elaine elena elisabeth elizabeth ella ellen elsa emily
    emma erica esther eva eve fatima fiona florence frances freya gabriela gemma georgia
    geraldine gillian giulia gloria grace greta gudrun hannah harriet hazel heather heidi helen
    helena hilary imogen ines ingrid irene isabel isabella jacqueline jane janet janice jasmine
    jean jenna jennifer jenny jessica joan joanna joanne josephine joyce judith judy julia julie
    karen karin kate katharina katherine kathleen katie kim laura lauren leila leonie lesley liz
    linda lisa lorna louise lucia lucy lydia maggie mandy margaret maria marie marina marta martha
    mary maureen mei meera megan melanie melissa michelle miriam moira monica monika nadia naomi
    natalie natasha nicola nina noor nora nuala olga olivia pamela patricia paula pauline penelope
    petra philippa pippa polly priya rachel rebecca regina renate rita rosa rosemary rosie ruth
    sabine sadie sally samira sandra sara sarah shauna sheila shirley silvia sinead sinéad siobhan
    siobhán sofia sonia sophia sophie stella stephanie susan susanne suzanne sylvia tamara tanja
    tara teresa theresa tina ulrike ursula valentina valerie vanessa vera veronica victoria
    vivienne wendy yasmin yvonne zara zoe kath kathy cath cathy bev trish tracy tracey shaz mags
    debs
    debbie deb dee viv tess tessa philippa maura orla niamh saoirse rosaleen
    """
)


def pronoun_in(clause: str) -> Pronoun | None:
    """Return the first personal pronoun of a third person in the clause."""
    for token in words(clause):
        form = plain(token.text)
        if form in _HE:
            return "he"
        if form in _SHE:
            return "she"
    return None


def fits(name: str, pronoun: Pronoun) -> bool:
    """Say whether the pronoun may stand for `name`, as far as the given name tells."""
    given = plain(name_parts(name)[0]) if name_parts(name) else ""
    if plain(name).startswith(("mr ", "mr. ", "herr ", "sir ")):
        return pronoun == "he"
    if plain(name).startswith(("mrs", "ms", "miss", "frau", "dame", "mme")):
        return pronoun == "she"
    return given not in (_WOMEN if pronoun == "he" else _MEN)


def _known(name: str) -> bool:
    return not (fits(name, "he") and fits(name, "she"))


def meant(clause: str, person: str | None, named: Sequence[str]) -> str | None:
    """Return whom a pronoun in `clause` means: `person`, or the last of `named` that fits better.

    None where nobody named so far fits; `person` where there is no pronoun.
    """
    pronoun = pronoun_in(clause)
    if pronoun is None or (person is not None and fits(person, pronoun)):
        return person
    if person is None:
        # Nobody is being talked about: only a list of those there, of whom one alone may be meant.
        other: Pronoun = "she" if pronoun == "he" else "he"
        sure = {name for name in named if not fits(name, other)}
        return sure.pop() if len(sure) == 1 and all(_known(name) for name in named) else None
    return next((name for name in reversed(named) if fits(name, pronoun)), None)
