"""Phrases that name a day, as people note them, with the day that a careful reader takes.

Every expected day is written with its weekday, which the test holds against the calendar, so that
no day here is what the code under test made of it.
"""

import datetime as dt
from dataclasses import dataclass

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True)
class Phrase:
    """`words`, noted of an interview on `base`, mean `day`; `guess`: and that has to be said."""

    words: str
    day: dt.date
    weekday: str
    base: dt.date
    country: str | None = None
    guess: bool = False


def _day(text: str) -> tuple[dt.date, str]:
    weekday, number, month, year = text.split()
    return dt.date(int(year), _MONTHS.index(month) + 1, int(number)), weekday


def _phrases(base: str, table: str, country: str | None = None) -> tuple[Phrase, ...]:
    """Read lines of `words = Fri 20 Nov 2026`; a `?` behind the day stands for a guess."""
    start, named = _day(base)
    assert start.strftime("%a") == named
    rows = []
    for line in table.strip().splitlines():
        words, _, right = line.rpartition(" = ")
        day, weekday = _day(right.rstrip("? "))
        guess = right.endswith("?")
        rows.append(Phrase(words.strip(), day, weekday, start, country, guess))
    return tuple(rows)


#: Said in or after an interview on a Tuesday.
ENGLISH = _phrases(
    "Tue 17 Nov 2026",
    """
    by Thursday = Thu 19 Nov 2026
    by Thurs. = Thu 19 Nov 2026
    on Friday = Fri 20 Nov 2026
    by Fri = Fri 20 Nov 2026
    by Tuesday = Tue 24 Nov 2026
    by Monday = Mon 23 Nov 2026
    COB Tues = Tue 24 Nov 2026
    EOD Friday = Fri 20 Nov 2026
    close of play Wednesday = Wed 18 Nov 2026
    by close of business on Monday = Mon 23 Nov 2026
    by noon on Monday = Mon 23 Nov 2026
    first thing Monday = Mon 23 Nov 2026
    by wensday = Wed 18 Nov 2026
    by thrusday = Thu 19 Nov 2026
    this Friday = Fri 20 Nov 2026
    this coming Friday = Fri 20 Nov 2026
    next Friday = Fri 27 Nov 2026 ?
    next Monday = Mon 23 Nov 2026
    Friday next week = Fri 27 Nov 2026
    Wednesday of next week = Wed 25 Nov 2026
    next week Thursday = Thu 26 Nov 2026
    next week, on Thursday = Thu 26 Nov 2026
    the Friday after next = Fri 27 Nov 2026
    Monday week = Mon 30 Nov 2026
    Friday week = Fri 27 Nov 2026
    a week on Friday = Fri 27 Nov 2026
    a week from Friday = Fri 27 Nov 2026
    one week from Monday = Mon 30 Nov 2026
    two weeks from Thursday = Thu 3 Dec 2026
    two weeks on Friday = Fri 4 Dec 2026
    a fortnight on Monday = Mon 7 Dec 2026
    a week tomorrow = Wed 25 Nov 2026
    tomorrow week = Wed 25 Nov 2026
    a week today = Tue 24 Nov 2026
    a fortnight today = Tue 1 Dec 2026
    two weeks from today = Tue 1 Dec 2026
    a fortnight from today = Tue 1 Dec 2026
    two Fridays from now = Fri 27 Nov 2026
    Thursday or Friday = Fri 20 Nov 2026
    Mon/Tue = Tue 24 Nov 2026
    Monday or Tuesday next week = Tue 24 Nov 2026
    between Wednesday and Friday = Fri 20 Nov 2026
    tomorrow = Wed 18 Nov 2026
    tmrw = Wed 18 Nov 2026
    by tomorow lunchtime = Wed 18 Nov 2026
    by the end of today = Tue 17 Nov 2026
    by tonight = Tue 17 Nov 2026
    the day after tomorrow = Thu 19 Nov 2026
    by the weekend = Fri 20 Nov 2026
    before the weekend = Fri 20 Nov 2026
    over the weekend = Sun 22 Nov 2026
    this week = Fri 20 Nov 2026
    by the end of the week = Fri 20 Nov 2026
    by the end of this week = Fri 20 Nov 2026
    later this week = Fri 20 Nov 2026
    eow = Fri 20 Nov 2026
    next week = Fri 27 Nov 2026
    sometime next week = Fri 27 Nov 2026
    nxt wk = Fri 27 Nov 2026
    early next week = Tue 24 Nov 2026
    at the beginning of next week = Tue 24 Nov 2026
    by the middle of next week = Wed 25 Nov 2026
    midweek next week = Wed 25 Nov 2026
    mid-week = Wed 18 Nov 2026
    late next week = Fri 27 Nov 2026
    end of next week = Fri 27 Nov 2026
    by the end of next wk = Fri 27 Nov 2026
    the week after next = Fri 4 Dec 2026
    early the week after next = Tue 1 Dec 2026
    end of the week after next = Fri 4 Dec 2026
    the following week = Fri 27 Nov 2026
    w/c 23 Nov = Fri 27 Nov 2026
    week commencing 30th November = Fri 4 Dec 2026
    the week of the 30th = Fri 4 Dec 2026
    the week beginning Monday 7 December = Fri 11 Dec 2026
    calendar week 49 = Fri 4 Dec 2026
    5 business days = Tue 24 Nov 2026
    within 10 working days = Tue 1 Dec 2026
    in ten working days = Tue 1 Dec 2026
    five bussiness days = Tue 24 Nov 2026
    3-5 working days = Tue 24 Nov 2026
    2 to 3 business days = Fri 20 Nov 2026
    within two working weeks = Tue 1 Dec 2026
    within a week = Tue 24 Nov 2026
    in about a week = Tue 24 Nov 2026
    in a week or so = Tue 24 Nov 2026
    in a week or two = Tue 1 Dec 2026
    in one to two weeks = Tue 1 Dec 2026
    1-2 wks = Tue 1 Dec 2026
    in 2-3 weeks = Tue 8 Dec 2026
    in two weeks' time = Tue 1 Dec 2026
    2 weeks = Tue 1 Dec 2026
    a couple of weeks = Tue 1 Dec 2026
    the next two weeks = Tue 1 Dec 2026
    within the next ten days = Fri 27 Nov 2026
    in a few days = Fri 20 Nov 2026 ?
    in a couple of days = Thu 19 Nov 2026
    in a day or two = Thu 19 Nov 2026
    in the next few weeks = Tue 8 Dec 2026 ?
    within fourteen days = Tue 1 Dec 2026
    10 days = Fri 27 Nov 2026
    48 hours = Thu 19 Nov 2026
    72 hrs = Fri 20 Nov 2026
    in a fortnight = Tue 1 Dec 2026
    in a fortnight's time = Tue 1 Dec 2026
    within the fortnight = Tue 1 Dec 2026
    in a month = Thu 17 Dec 2026
    in six weeks = Tue 29 Dec 2026
    in a month's time = Thu 17 Dec 2026
    20 Nov = Fri 20 Nov 2026
    Nov 20 = Fri 20 Nov 2026
    20th of November = Fri 20 Nov 2026
    20/11/2026 = Fri 20 Nov 2026
    2026-11-20 = Fri 20 Nov 2026
    Fri 20th = Fri 20 Nov 2026
    by the 20th = Fri 20 Nov 2026
    the 1st = Tue 1 Dec 2026
    the 31st = Thu 31 Dec 2026
    the 20th or 21st = Sat 21 Nov 2026
    4th Dec = Fri 4 Dec 2026
    Jan 8 = Fri 8 Jan 2027
    early December = Thu 10 Dec 2026 ?
    at the beginning of December = Thu 10 Dec 2026 ?
    mid-December = Tue 15 Dec 2026 ?
    by the middle of December = Tue 15 Dec 2026 ?
    late November = Mon 30 Nov 2026 ?
    towards the end of November = Mon 30 Nov 2026
    the end of November = Mon 30 Nov 2026
    by the end of Jan = Sun 31 Jan 2027
    first week of December = Fri 4 Dec 2026
    first week of Jan = Fri 8 Jan 2027
    the second week of January = Fri 15 Jan 2027
    the last week of November = Mon 30 Nov 2026
    the first half of December = Tue 15 Dec 2026
    the second half of January = Sun 31 Jan 2027
    sometime in December = Thu 31 Dec 2026 ?
    end of month = Mon 30 Nov 2026
    end of the month = Mon 30 Nov 2026
    month end = Mon 30 Nov 2026
    EOM = Mon 30 Nov 2026
    later this month = Mon 30 Nov 2026
    mid-month = Tue 15 Dec 2026 ?
    early next month = Thu 10 Dec 2026 ?
    the middle of next month = Tue 15 Dec 2026 ?
    the end of next month = Thu 31 Dec 2026
    the 3rd of next month = Thu 3 Dec 2026
    the last Friday of the month = Fri 27 Nov 2026
    the first Monday in December = Mon 7 Dec 2026
    the second Tuesday of January = Tue 12 Jan 2027
    the last working day of the month = Mon 30 Nov 2026
    end of the quarter = Thu 31 Dec 2026
    end of Q1 = Wed 31 Mar 2027
    the end of the year = Thu 31 Dec 2026
    by year end = Thu 31 Dec 2026
    by New Year = Thu 31 Dec 2026
    early in the new year = Sun 10 Jan 2027 ?
    before Christmas = Thu 24 Dec 2026
    by xmas = Thu 24 Dec 2026
    before Thanksgiving = Wed 25 Nov 2026
    the week after Thanksgiving = Fri 4 Dec 2026
    the week before Christmas = Fri 18 Dec 2026
    before Easter = Thu 25 Mar 2027
    the Monday after Thanksgiving = Mon 30 Nov 2026
    two weeks after Christmas = Fri 8 Jan 2027
    """,
)

OTHER_LANGUAGES = _phrases(
    "Tue 17 Nov 2026",
    """
    bis Freitag = Fri 20 Nov 2026
    bis kommenden Freitag = Fri 20 Nov 2026
    bis Ende der Woche = Fri 20 Nov 2026
    bis Ende nächster Woche = Fri 27 Nov 2026
    Anfang nächster Woche = Tue 24 Nov 2026
    Mitte nächster Woche = Wed 25 Nov 2026
    nächste Woche = Fri 27 Nov 2026
    übernächste Woche = Fri 4 Dec 2026
    in KW 48 = Fri 27 Nov 2026
    in 14 Tagen = Tue 1 Dec 2026
    in zwei Wochen = Tue 1 Dec 2026
    binnen zehn Tagen = Fri 27 Nov 2026
    innerhalb von fünf Werktagen = Tue 24 Nov 2026
    bis spätestens 30.11. = Mon 30 Nov 2026
    am 4. Dezember = Fri 4 Dec 2026
    Anfang Dezember = Thu 10 Dec 2026 ?
    Mitte Dezember = Tue 15 Dec 2026 ?
    Ende November = Mon 30 Nov 2026
    Ende des Monats = Mon 30 Nov 2026
    vor Weihnachten = Thu 24 Dec 2026
    morgen = Wed 18 Nov 2026
    übermorgen = Thu 19 Nov 2026
    d'ici vendredi = Fri 20 Nov 2026
    vendredi prochain = Fri 20 Nov 2026
    d'ici la fin de la semaine = Fri 20 Nov 2026
    la semaine prochaine = Fri 27 Nov 2026
    fin de la semaine prochaine = Fri 27 Nov 2026
    en début de semaine prochaine = Tue 24 Nov 2026
    sous huitaine = Tue 24 Nov 2026
    sous quinzaine = Tue 1 Dec 2026
    dans quinze jours = Tue 1 Dec 2026
    d'ici dix jours = Fri 27 Nov 2026
    dans deux semaines = Tue 1 Dec 2026
    sous cinq jours ouvrés = Tue 24 Nov 2026
    avant le 30 novembre = Mon 30 Nov 2026
    début décembre = Thu 10 Dec 2026 ?
    mi-décembre = Tue 15 Dec 2026 ?
    fin novembre = Mon 30 Nov 2026
    fin du mois = Mon 30 Nov 2026
    avant Noël = Thu 24 Dec 2026
    demain = Wed 18 Nov 2026
    après-demain = Thu 19 Nov 2026
    para el viernes = Fri 20 Nov 2026
    el viernes que viene = Fri 20 Nov 2026
    el próximo lunes = Mon 23 Nov 2026
    esta semana = Fri 20 Nov 2026
    la semana que viene = Fri 27 Nov 2026
    a finales de la próxima semana = Fri 27 Nov 2026
    a principios de la semana que viene = Tue 24 Nov 2026
    en dos semanas = Tue 1 Dec 2026
    dentro de diez días = Fri 27 Nov 2026
    en cinco días hábiles = Tue 24 Nov 2026
    antes del 30 de noviembre = Mon 30 Nov 2026
    a principios de diciembre = Thu 10 Dec 2026 ?
    a mediados de diciembre = Tue 15 Dec 2026 ?
    a finales de noviembre = Mon 30 Nov 2026
    a fin de mes = Mon 30 Nov 2026
    antes de Navidad = Thu 24 Dec 2026
    mañana = Wed 18 Nov 2026
    pasado mañana = Thu 19 Nov 2026
    """,
)

#: Leap days, ends of years and weeks, and interviews on other days of the week.
EDGES = (
    *_phrases(
        "Fri 20 Nov 2026",
        """
        by Friday = Fri 27 Nov 2026
        by Monday = Mon 23 Nov 2026
        next Monday = Mon 23 Nov 2026
        next Friday = Fri 27 Nov 2026
        next week = Fri 27 Nov 2026
        by the weekend = Fri 20 Nov 2026
        in 3 working days = Wed 25 Nov 2026
        """,
    ),
    *_phrases(
        "Sun 27 Feb 2028",
        """
        in two days = Tue 29 Feb 2028
        by 29 February = Tue 29 Feb 2028
        the end of the month = Tue 29 Feb 2028
        tomorrow week = Mon 6 Mar 2028
        in 3 days = Wed 1 Mar 2028
        early next week = Tue 29 Feb 2028
        """,
    ),
    *_phrases(
        "Thu 31 Jan 2030",
        """
        in a month = Thu 28 Feb 2030
        the 31st = Thu 31 Jan 2030
        end of next month = Thu 28 Feb 2030
        mid-month = Fri 15 Feb 2030 ?
        """,
    ),
    *_phrases(
        "Wed 30 Dec 2026",
        """
        by Friday = Fri 1 Jan 2027
        in a week = Wed 6 Jan 2027
        next week = Fri 8 Jan 2027
        in KW 1 = Fri 8 Jan 2027
        the end of the year = Thu 31 Dec 2026
        5 January = Tue 5 Jan 2027
        by 3/1/27 = Sun 3 Jan 2027 ?
        end of January = Sun 31 Jan 2027
        within 2 working days = Fri 1 Jan 2027
        before Christmas = Fri 24 Dec 2027
        """,
    ),
    *_phrases(
        "Mon 30 Nov 2026",
        """
        by tomorrow = Tue 1 Dec 2026
        the end of the month = Mon 30 Nov 2026
        first week of December = Fri 4 Dec 2026
        by the 1st = Tue 1 Dec 2026
        by 12/13 = Sun 13 Dec 2026
        by 13/12 = Sun 13 Dec 2026
        """,
    ),
)

#: Public holidays move what is counted in working days.
HOLIDAYS = (
    *_phrases(
        "Mon 21 Dec 2026",
        """
        within 5 working days = Wed 30 Dec 2026
        the first working day of January = Mon 4 Jan 2027
        in 10 working days = Thu 7 Jan 2027
        """,
        "GB-ENG",
    ),
    *_phrases("Mon 21 Dec 2026", "within 5 working days = Tue 29 Dec 2026", "US"),
    *_phrases("Mon 23 Nov 2026", "4 business days = Mon 30 Nov 2026", "US"),
    *_phrases("Mon 23 Nov 2026", "4 business days = Fri 27 Nov 2026", "GB"),
    *_phrases(
        "Wed 29 Apr 2026",
        """
        in zwei Werktagen = Mon 4 May 2026
        in drei Arbeitstagen = Tue 5 May 2026
        """,
        "DE",
    ),
    *_phrases("Fri 10 Jul 2026", "sous 2 jours ouvrés = Wed 15 Jul 2026", "FR"),
    *_phrases("Fri 4 Dec 2026", "2 días hábiles = Wed 9 Dec 2026", "ES"),
    *_phrases(
        "Tue 25 Aug 2026",
        """
        the week after the bank holiday = Fri 11 Sep 2026
        the Tuesday after the bank holiday = Tue 1 Sep 2026
        before the bank holiday = Fri 28 Aug 2026
        """,
        "GB-ENG",
    ),
    *_phrases("Wed 1 Apr 2026", "in 2 working days = Tue 7 Apr 2026", "GB-ENG"),
    *_phrases("Wed 1 Apr 2026", "in 2 working days = Mon 6 Apr 2026", "GB-SCT"),
)

#: More ways to say it, gathered once the rules for the others stood.
UNSEEN = _phrases(
    "Tue 17 Nov 2026",
    """
    by lunchtime Friday = Fri 20 Nov 2026
    no later than Wed 25th = Wed 25 Nov 2026
    latest 27/11 = Fri 27 Nov 2026
    by Monday at the latest = Mon 23 Nov 2026
    Friday morning = Fri 20 Nov 2026
    tomorrow afternoon = Wed 18 Nov 2026
    by end of play Thursday = Thu 19 Nov 2026
    in 7-10 days = Fri 27 Nov 2026
    7 to 10 working days = Tue 1 Dec 2026
    in the next fortnight = Tue 1 Dec 2026
    within the next week = Tue 24 Nov 2026
    over the next two weeks = Tue 1 Dec 2026
    a fortnight Friday = Fri 4 Dec 2026
    Thursday fortnight = Thu 3 Dec 2026
    week after next = Fri 4 Dec 2026
    the 2nd Friday in December = Fri 11 Dec 2026
    last week of the month = Mon 30 Nov 2026
    before the month is out = Mon 30 Nov 2026
    in the first few days of December = Thu 10 Dec 2026 ?
    around the 10th of December = Thu 10 Dec 2026
    on or before 4 December = Fri 4 Dec 2026
    by the 30th Nov at 5pm = Mon 30 Nov 2026
    30-Nov = Mon 30 Nov 2026
    30.11.2026 = Mon 30 Nov 2026
    Nov. 30th = Mon 30 Nov 2026
    Monday the 30th = Mon 30 Nov 2026
    Sunday night = Sun 22 Nov 2026
    three weeks today = Tue 8 Dec 2026
    in three weeks or so = Tue 8 Dec 2026
    6-8 weeks = Tue 12 Jan 2027
    2 more weeks = Tue 1 Dec 2026
    the beginning of the week after next = Tue 1 Dec 2026
    Tuesday next week at 10 = Tue 24 Nov 2026
    mid next week = Wed 25 Nov 2026
    end nov = Mon 30 Nov 2026
    start of Dec = Thu 10 Dec 2026 ?
    before the Christmas break = Thu 24 Dec 2026 ?
    by Boxing Day = Fri 25 Dec 2026
    two days before Christmas = Wed 23 Dec 2026
    by the end of this month = Mon 30 Nov 2026
    the last day of November = Mon 30 Nov 2026
    Saturday week = Sat 28 Nov 2026
    in ten days' time = Fri 27 Nov 2026
    24 hrs = Wed 18 Nov 2026
    by the new year = Thu 31 Dec 2026
    bis zum 30. = Mon 30 Nov 2026
    Freitag in einer Woche = Fri 27 Nov 2026
    Ende kommender Woche = Fri 27 Nov 2026
    spätestens Montag = Mon 23 Nov 2026
    lundi prochain = Mon 23 Nov 2026
    vendredi en huit = Fri 27 Nov 2026
    avant la fin du mois = Mon 30 Nov 2026
    courant décembre = Thu 31 Dec 2026 ?
    la próxima semana = Fri 27 Nov 2026
    el lunes 23 = Mon 23 Nov 2026
    en una semana = Tue 24 Nov 2026
    antes de fin de año = Thu 31 Dec 2026
    """,
)

PHRASES = (*ENGLISH, *OTHER_LANGUAGES, *UNSEEN, *EDGES, *HOLIDAYS)
