"""Common given names, in many languages: one hint among several that a word is a person.

Left out are names that are everyday English words ("Will", "Mark", "May"): these need a surname
or a verb beside them.
"""

from writer.extract.names.spelling import SHORT_FORMS, fold

_NAMES = """
aaron abdul abdullah abigail adam adamu adebayo adele adrian agata agnes agnieszka ahmad ahmed
aidan aiko aisha akua alan alastair albert alberto alejandra alejandro alessandra alessandro alex
alexander alexandra alexandre alexis alfie alfred ali alice alicia alina alison alistair allan
allison alma amanda amara amber amelia amelie amina aminata amir amit amy ana anais anastasia
anders andre andrea andreas andrei andrew andy aneta angela angelica angus anika anil anita anja
anjali ann anna annabel anne annette annie annika anouk anthony antoine anton antonia antonio anya
april arjun arlene arthur arturo asha ashley astrid aurelie ava axel ayesha aylin ayo babak
barbara barry bashir beata beatrice beatriz becky belen belinda ben benedict benjamin benoit
bernadette bernard bernd beth bethany bettina bianca bilal björn bogdan bozena brandon brenda
brendan brett brian bridget britta bruce bruno bryan bukola callum camila camille candice carina
carl carla carlos carlotta carmen carol carolina caroline caroline carolyn carys casey caspar
caterina catherine cathy cecilia cedric celia celine cesar chantal charles charlie charlotte chen
cheryl chiamaka chiara chidi chinedu chinwe chloe chris christa christian christina christine
christoph christophe christopher ciara claire clara clare claudia claudio clement clemens colette
colin colm connor conor constance cornelia cristina curtis cynthia daisy dafydd damian damien dan
dana daniel daniela danielle danny daphne darius darragh darren dave david davide dean debbie
deborah declan deepa deepak delphine denis denise dennis derek desmond devi diana diane diego
dieter dilip dimitri dina dinesh dirk dmitri dolores dominic dominik dominique don donald donna
dora dorota dorothy doug douglas duncan dylan ebony eddie edgar edith edward edwin efua eileen
ekaterina elaine elena eleanor eleni elias elif elina elisa elisabeth elise eliza elizabeth ella
ellen ellie elliot elodie elsa emeka emil emilia emilie emilio emily emma emmanuel emre enrique
eric erica erik erika erin ernest esme esmeralda esteban estelle esther etienne eugene eva eve
evelyn ewa ewan fabian fabio farah farid fatima fatou fatoumata federico felicity felipe felix
femi fergus fernanda fernando fiona florence florian folake frances francesca francesco francis
francisco francois françoise frank frankie franz fred freddie frederic frederick freya frieda
friedrich gabriel gabriela gabriele gabrielle gareth gary gavin gemma geoff geoffrey george
georgia georgina gerald gerard gerd geraldine gianna gilbert gilles gillian gina giorgio giovanni
giulia giulio giuseppe gordon graham greg gregor gregory greta guillaume guillermo gunnar gurpreet
gustav gwen hakan hamid hana hanna hannah hannes hans harald hari harold harriet harry harvey
hassan hayley hazel heather hector heidi heike helen helena helene helga helmut henri henrietta
henrik henry herbert hilary hiroshi holger holly hugh hugo humphrey hussein iain ian ibrahim ida
ifeoma ignacio igor ike ikram ilse ilona imani imogen imran ines inga ingo ingrid irena irene
irina iris isaac isabel isabella isabelle isla ismail ivan ivana ivo jack jackie jacob jacqueline
jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janine jannik jared
jasmin jasmine jason javier jay jaya jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer
jenny jens jeremy jerome jerry jess jessica jill jim jimmy jin jo joan joana joanna joanne joao
joaquin joe joel johan johanna johannes john johnny jon jonas jonathan jordan jordi jorge jose
josef joseph josephine josh joshua joyce juan juanita judith judy jules julia julian juliana julie
juliet julien juliette julio julius jun june jürgen justin justine jutta kai kamal kamila kapil
karen karim karin karina karl karla karolina karsten kasia kate katarina katarzyna katerina
katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay kayla
keiko keith kelechi kelly ken kenji kenneth kenny kerry kerstin kev kevin khalid kieran kim
kimberly kirsten kirsty klaus kofi konrad kris krishna kristen kristin kristina krzysztof kwame
kyle lakshmi lara larissa lars laszlo latoya laura lauren laurence laurent laurie layla lea leah
leila lena lennart leo leon leona leonard leonie leslie lena lewis li liam lidia lilian lillian
lily lin linda lindsay lisa liz lizzie lloyd lola lorenzo lorna lorraine lotte louisa louise luc
luca lucas lucia lucie lucy ludovic luigi luis luisa lukas lukasz luke luna lydia lynda lynn lynne
maarten mabel maciej maddie madeleine magda magdalena maggie mahmoud maja malcolm malgorzata malik
manfred manish manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus marek
margaret margarita margit margot maria mariam mariama mariana marianne marie marijke marina mario
marion marisa marisol marius marjorie markus marlene marta martha martin martina martyn mary
maryam mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias maud maureen
maurice mauricio max maxim maxime maya mbali megan mehdi mei mehmet mel melanie melissa mercedes
meredith mia micha michael michaela michal michel michele michelle miguel mika mike mikhail mila
milan milena mina ming mira miranda miriam mireille mitch mo mohamed mohammad mohammed moira molly
mona monica monika monique morag moritz morten moses muhammad muriel murray mustafa myriam nadia
nadine nancy naomi nasrin natalia natalie natasha nathalie nathan neha neil nelson nia niall niamh
nicholas nick nicky nicola nicolas nicole niels nigel nikhil niklas nikolai nikos nils nina nisha
noah noel noelle nora norbert norma norman nuria nuala nina ola olaf oleg olga oliver olivia
olivier olu oluwaseun omar oona oscar osman oskar otto owen pablo padraig paige pamela paola paolo
pascal pat patience patricia patrick paul paula pauline pavel pawel pedro peggy penelope penny per
percy peter petra phil philip philipp philippa philippe phillip phoebe pia pierre pilar piotr
poppy pradeep pranav praveen priya priyanka quentin rachel radek rafael rafal rahul raj rajesh
ralf ralph ramesh ramon randy raphael raquel rashid raul ravi ray raymond rebecca regina reinhard
remi rena renata rene renee rhian rhiannon rhys ricardo riccardo richard rick ricky rita rob
robert roberta roberto robin rodrigo roger roland rolf roman ronald ronan rosa rosalind rosario
rosemary rosie ross rosalie roxanne roy ruben rudi rudolf rupert russell ruth ryan sabine sabrina
sadia saeed sahar said saira sally salma sam samantha samir samira samuel sandeep sandra sandro
sanjay sara sarah sascha sasha saskia scott sean sebastian selina serena serge sergei sergio seth
shahid shane shannon sharon shauna shaun sheila shelley shirley shona shreya sian sibusiso sidney
siegfried sigrid silke silvia simon simona simone sinead siobhan sofia solange sonia sonja sophia
sophie soren stacey stan stefan stefanie stella stephan stephane stephanie stephen steve steven
stuart sue suki sunil sunita susan susanna susanne suzanne sven svenja svetlana sylvia sylvie
tadeusz takeshi tamara tamsin tania tanja tanya tara tariq tatiana ted temitope tendai teresa
terence terry tess tessa thabo thandi theo theresa thomas thorsten tiago tiffany tilda till tim
timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torsten tracey tracy trevor
tricia tristan trudy tyler tyrone uche ulrich ulrike ursula ute uwe valentin valentina valeria
valerie vanessa vera verena veronica veronika vicky victor victoria vijay vikram viktor viktoria
vincent vincenzo viola virginia virginie vivek vivian vivienne vladimir walter wanda warren wayne
wei wendell wendy werner wiebke wilfred wilhelm willem william winston wojciech wolfgang xavier
xiao yan yana yara yasmin yasmine yolanda yuki yuri yusuf yvette yvonne zac zach zachary zahra
zainab zara zeynep zofia zoe zoltan zuzanna
aled angus ailie amara amadou anouk anselm astrid babajide bettina bilal bodil bram brigid bronagh
bronwyn
callum carys caspar catriona ceri chidi chioma cormac cosima crispin dafydd darnell davie declan
delphine desmond dieudonne dilys dimitri efua efe eirlys eluned emeka emrys esi ewan fatou
fatoumata ffion fikret
finlay fionnuala fleur folasade gethin gilda giovanna godfrey griselda gudrun guillermo gunnar
gwenllian gwyneth hamid
hedda hildegard honor hyacinth idris ifeoma imogen ineke ingeborg inigo ioan iona iwan jakub
jeanette jeannette jolanta
jorgen josefina jovana kai kasia kavita kerstin kirsti kiran kwabena kwesi lachlan leandro leopold
lesley llinos
lotte lubna ludmila lys maeve mahesh mairi malik marguerite marieke mathilda meena meera mererid
mhairi milos mireille
mirjam morwenna moyo nasreen nadeem ngozi nerys niamh nils nkechi nuno obinna odette olwen orla
oluwaseun padma parisa
parvati pilar primrose przemek ragnar rajiv ramona ravi renske rhodri rhona rocio roisin ruaridh
rukhsana rui runa ruth
sacha salome sanna saoirse seren seun shanelle shabnam sigrun sinead sioned solene solveig sorcha
sunniva suresh svea
tabitha tamika tegan temperance thaddeus thandiwe thibault tobiah tove torben tuan tudur ulla
urszula valdis
vanya vasile vikas wilhelmina wiremu winnie xanthe xiomara yetunde yolande yosef yuna zainab
zdenek zelda zeno zsofia
zuleika eli bea obi aoife aisling alasdair alastair alistair benedict bethan brendan cecil cedric
clive clement cuthbert cyril
doreen dougal duncan edith enid esme eunice euan fergus fiona geraldine gideon gloria gordon
graeme graham hamish
hector hilda ignatius irma isadora ishbel jemima jethro kirstin lavinia leopoldo lionel lucinda
mabel magnus mildred
muriel myrtle nadine nell neville nigella octavia ottilie philomena percival phyllis quincy rodney
roderick rowena
rufus selwyn seymour shirin sybil tarquin thelma una ursula vaughan velma verity vernon wilma
winifred
"""


#: Everyday words that are given names too; they count when written with a capital.
_WORDY_NAMES = """
will mark may grace hope faith joy rose ivy drew art bill bob chuck dawn eddy frank gene guy
hunter jewel josh lance lee miles nick olive pat pearl penny pierce randy reed rich rob ruby sage
sandy skip summer sunny tad victor violet wade ward clay cliff dale glen heath holly jasper basil
brook carter chase chance cole cruz dolly ernest gale ginger iris jack june kit max melody mercy
merry miller mason noble norm patience prudence ray rusty star sterling angel autumn bishop
christian daisy destiny felicity forest said till dean jay ray sue april june jan carol amber jade
dora rich
"""


_WORDY = frozenset(fold(name) for name in _WORDY_NAMES.split())
_GIVEN = frozenset(fold(name) for name in _NAMES.split()).union(*SHORT_FORMS) - _WORDY


def is_given_name(word: str) -> bool:
    """Tell whether `word`, in any spelling of case and accents, is a common given name."""
    plain = fold(word)
    if plain in _GIVEN:
        return True
    return plain in _WORDY and word[:1].isupper()
