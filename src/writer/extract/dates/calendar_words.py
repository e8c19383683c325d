"""Names of months, weekdays and small numbers in the languages that notes are written in."""

from functools import lru_cache

from writer.extract.names.spelling import distance, fold

_MONTHS = (
    "january jan januar janner jänner janvier janv enero ene gennaio januari stycznia styczen "
    "januari "
    "janeiro",
    "february feb febr februar fevrier fevr febrero febbraio februari lutego luty februari "
    "fevereiro",
    "march mar mrz marz mars marzo maart maerz märz marca marzec março",
    "april apr avril avr abril abr aprile kwietnia kwiecien",
    "may mai mayo maggio mei maja maio",
    "june jun juni juin junio giugno czerwca czerwiec junho",
    "july jul juli juillet juil julio luglio lipca lipiec julho",
    "august aug aout août agosto ago augustus augusti sierpnia sierpien",
    "september sept sep septembre septiembre setiembre settembre wrzesnia wrzesien setembro",
    "october oct oktober okt octobre octubre ottobre pazdziernika pazdziernik outubro",
    "november nov novembre noviembre listopada listopad novembro",
    "december dec dezember dez decembre diciembre dic dicembre desember grudnia grudzien dezembro",
)
_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes lunedi maandag poniedzialek poniedzialku mandag måndag",
    "tuesday tue tues dienstag di mardi mar martes martedi dinsdag wtorek wtorku tirsdag tisdag",
    "wednesday wed weds mittwoch mi mercredi mer miercoles mercoledi woensdag sroda srody "
    "srode onsdag",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves giovedi donderdag czwartek "
    "czwartku torsdag",
    "friday fri freitag fr vendredi ven viernes venerdi vrijdag piatek piatku fredag",
    "saturday sat samstag sonnabend sa samedi sam sabado sabato zaterdag sobota soboty lordag",
    "sunday sun sonntag so dimanche dim domingo domenica zondag niedziela niedzieli sondag "
    "søndag söndag",
)
_NUMBERS = (
    "a an another one ein eine einer einem eines une un una uno een um uma",
    "two zwei deux dos due twee couple par dois duas två dwa dwóch dwie",
    "three drei trois tres tre drie few several paar quelques unos unas três trzy trzech",
    "four vier quatre cuatro quattro",
    "five fünf cinq cinco cinque vijf",
    "six sechs seis sei zes",
    "seven sieben sept siete sette zeven",
    "eight acht huit ocho otto",
    "nine neun neuf nueve nove negen",
    "ten zehn dix diez dieci tien dizaine",
)
_MORE_NUMBERS = {
    "eleven": 11, "elf": 11, "twelve": 12, "zwölf": 12, "douze": 12, "doce": 12, "fourteen": 14,
    "vierzehn": 14, "quatorze": 14, "catorce": 14, "fifteen": 15, "fünfzehn": 15, "quinze": 15,
    "quince": 15, "quinzaine": 15, "twenty": 20, "zwanzig": 20, "vingt": 20, "veinte": 20,
    "thirty": 30, "dreißig": 30, "trente": 30, "treinta": 30,
}  # fmt: skip
#: Words for a number that is not meant exactly.
VAGUE_NUMBERS = frozenset("few several paar quelques unos unas três trzy trzech".split())


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {fold(word): n for n, row in enumerate(rows, first) for word in row.split()}


MONTHS = _numbered(_MONTHS, 1)
_ENGLISH_MONTHS = frozenset(
    "january jan february feb febr march mar april apr may june jun july jul august aug september "
    "sept sep october oct november nov december dec".split()
)
#: Only English puts the month before the day: "Mei 10" is a name and a number.
DAY_FIRST_MONTHS = frozenset(MONTHS) - _ENGLISH_MONTHS
_FEIRA = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
WEEKDAYS = _numbered(_WEEKDAYS, 0) | {fold(word): n for n, word in enumerate(_FEIRA.split())}
NUMBERS = _numbered(_NUMBERS, 1) | {fold(word): n for word, n in _MORE_NUMBERS.items()}
_LONG_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LONG_MONTHS = tuple(row.split()[0] for row in _MONTHS)
#: Two-letter day names are too short to stand alone in prose ("so", "do", "mi").
SHORT_DAYS = frozenset(["mo", "di", "mi", "do", "fr", "sa", "so", "sun", "sat", "mar", "dim"])


@lru_cache(maxsize=4096)
def weekday_of(word: str) -> int | None:
    """Return 0 for Monday to 6 for Sunday, slips of the pen allowed in long words, or None."""
    plain = fold(word).rstrip(".")
    if plain in WEEKDAYS:
        return WEEKDAYS[plain]
    if len(plain) >= 6 and plain.endswith(("y", "ay", "da")):
        for number, day in enumerate(_LONG_DAYS):
            if distance(plain, day) <= 2 and plain[:1] == day[:1]:
                return number
    return None


@lru_cache(maxsize=4096)
def month_of(word: str) -> int | None:
    """Return the number of the month that `word` names, slips of the pen allowed, or None."""
    plain = fold(word).rstrip(".")
    if plain in MONTHS:
        return MONTHS[plain]
    if len(plain) >= 6:
        for number, month in enumerate(_LONG_MONTHS, 1):
            if len(month) >= 6 and distance(plain, month) <= 2 and plain[:2] == month[:2]:
                return number
    return None


def number_of(word: str) -> int | None:
    """Return the value of a small number in figures or words, or None."""
    if word.isascii() and word.isdigit():
        return int(word) if len(word) <= 3 else None
    return NUMBERS.get(fold(word))


#: "first" to "twentieth" and "thirtieth", in order of length where one begins another.
ORDINALS = tuple(
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
        "thirtieth",
    ]
)


def ordinal_of(words: str) -> int:
    """Return the number of an ordinal in words, "twenty-first" included."""
    tens, _, unit = words.casefold().replace("-", " ").rpartition(" ")
    number = 30 if unit == "thirtieth" else ORDINALS.index(unit) + 1
    return {"twenty": 20, "thirty": 30}.get(tens, 0) + number
