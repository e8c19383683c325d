"""Words for numbers and units."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType


def _counted(names: str, start: int, step: int = 1) -> dict[str, int]:
    """Number the names of a text line by line; all names on one line are the same number."""
    lines = [line for line in names.splitlines() if line.strip()]
    return {name: start + step * index for index, line in enumerate(lines) for name in line.split()}


def _listed(names: str, start: int, step: int = 1) -> Mapping[str, int]:
    """Number the words of a text one by one."""
    return MappingProxyType(_counted("\n".join(names.split()), start, step))


ONES: Mapping[str, int] = _listed(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
    """,
    start=0,
)
TENS: Mapping[str, int] = _listed(
    "twenty thirty forty fifty sixty seventy eighty ninety", start=20, step=10
)
SCALES: Mapping[str, Decimal] = MappingProxyType(
    {
        "hundred": Decimal(100),
        "thousand": Decimal(1000),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
    }
)
ORDINALS: Mapping[str, int] = _listed(
    """
    third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """,
    start=3,
)
SUFFIXES: Mapping[str, Decimal] = MappingProxyType(
    {
        "k": Decimal(1000),
        "m": Decimal(10**6),
        "mn": Decimal(10**6),
        "mio": Decimal(10**6),
        "mil": Decimal(10**6),
        "bn": Decimal(10**9),
        "b": Decimal(10**9),
    }
)
CURRENCIES: Mapping[str, str] = MappingProxyType(
    {
        "£": "gbp", "$": "usd", "€": "eur", "¥": "jpy", "₹": "inr", "gbp": "gbp", "usd": "usd",
        "eur": "eur", "chf": "chf", "aud": "aud", "cad": "cad", "sek": "sek", "pln": "pln",
        "euro": "eur", "euros": "eur", "dollar": "usd", "dollars": "usd", "bucks": "usd",
        "pound": "gbp", "pounds": "gbp", "quid": "gbp", "francs": "chf", "franken": "chf",
        "us$": "usd", "inr": "inr", "zł": "pln", "rupees": "inr",
    }
)  # fmt: skip

#: Normalised unit -> the ways it is written.
_UNITS = {
    "%": "% percent percents pct prozent procent percentage-points points-percent pc",
    "year": "year years yr yrs y y.o. jahr jahre jahren ans année années años anni jaar",
    "decade": "decade decades",
    "month": "month months mo mos monat monate monaten mois meses mesi maanden",
    "week": "week weeks wk wks woche wochen semaine semaines semanas settimane weken",
    "day": "day days tag tage tagen jour jours días giorni dagen",
    "hour": "hour hours hr hrs h stunde stunden heure heures horas ore uur",
    "minute": "minute minutes min mins minuten",
    "second": "second seconds sec secs sek",
    "ms": "ms millisecond milliseconds",
    "people": (
        "people person persons staff employees folks heads colleagues engineers nurses chefs "
        "developers members reports apprentices trainees interns juniors technicians teachers "
        "lawyers electricians carers cooks mitarbeiter leute personen personnes personas persone "
        "strong"
    ),
    "patient": "patient patients patienten",
    "bed": "bed beds betten",
    "pupil": "pupil pupils student students kids children child schüler élèves",
    "guest": "guest guests cover covers diner diners gäste",
    "site": "site sites location locations branch branches store stores shop shops",
    "customer": "customer customers client clients account accounts kunden",
    "x": "x times fold",
    "m": "metre metres meter meters",
    "cm": "cm centimetre centimetres centimeter centimeters",
    "mm": "mm millimetre millimetres millimeter millimeters",
    "km": "km kilometres kilometers",
    "mile": "mile miles",
    "gram": "gram grams",
    "kg": "kg kilo kilos kilograms",
    "tonne": "tonne tonnes ton tons",
    "litre": "litre litres liter liters",
    "mg": "mg milligrams",
    "ml": "ml millilitres",
    "kw": "kw kilowatt kilowatts",
    "volt": "v volt volts kv",
    "gb": "gb gigabytes",
    "tb": "tb terabytes",
    "unit": "unit units",
    "team": "team teams",
    "project": "project projects",
    "case": "case cases",
    "page": "page pages",
    "word": "word words",
    "order": "order orders",
    "ticket": "ticket tickets",
    "post": "post posts position positions opening openings",
    "applicant": "applicant applicants candidate candidates",
    "interview": "interview interviews round rounds",
}
UNITS: Mapping[str, str] = MappingProxyType(
    {spelling: unit for unit, spellings in _UNITS.items() for spelling in spellings.split()}
)

MONTHS: Mapping[str, int] = MappingProxyType(
    _counted(
        """
        january jan januar janvier enero gennaio
        february feb februar février febrero febbraio
        march mar märz mars marzo
        april apr avril abril aprile
        may mai mayo maggio
        june jun juni juin junio giugno
        july jul juli juillet julio luglio
        august aug août agosto
        september sep sept septembre septiembre settembre
        october oct okt oktober octobre octubre ottobre
        november nov novembre noviembre
        december dec dez dezember décembre diciembre dicembre
        """,
        start=1,
    )
)
#: Monday is 0, as in `datetime.date.weekday`.
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    _counted(
        """
        monday mon montag lundi lunes
        tuesday tue tues dienstag mardi martes
        wednesday wed weds mittwoch mercredi miércoles
        thursday thu thur thurs donnerstag jeudi jueves
        friday fri freitag vendredi viernes
        saturday sat samstag samedi sábado
        sunday sun sonntag dimanche domingo
        """,
        start=0,
    )
)
