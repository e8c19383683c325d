"""The words people put before a colon, in a few languages, and the field each one stands for.

One table, so that the reader of lines and the reader of fields cannot disagree about them.
"""

from functools import lru_cache
from typing import Literal

from writer import regex

FieldName = Literal[
    "candidate",
    "company",
    "role",
    "date",
    "mode",
    "people",
    "contact",
    "card",
    "name",
    "title",
    "email",
    "phone",
    "decision",
    "next",
    "outcome",
    "no_contact",
    "from",
    "to",
    "cc",
    "subject",
    "interview",
    "other",
]

# Phrases are separated by commas; all in lower case, without the colon.
_PHRASES: dict[FieldName, str] = {
    "candidate": "name of applicant, name of candidate, applicant name, applicant's name, "
    "candidate's name, signed, by, yo, ich, moi, je soussigné, notes by, yours truly, yours, "
    "candidate, candidate name, applicant, me, my "
    "name, interviewee, written by, "
    "author, reporter, fee earner, prepared by, noted by, verfasser, verfasserin, autor, autorin, "
    "auteur, auteure, autore, sender, who am i, who i am, i am, about me, bewerber, bewerberin, "
    "kandidat, "
    "kandidatin, kandydat, kandydatka, "
    "kandidaat, kandidát, sökande, ansøger, søker, aday, mein name, candidat, candidate, "
    "mon nom, candidato, candidata, mi nombre, sollicitant, nome",
    "company": "company, company name, employer, organisation, organization, org, firm, business, "
    "hospital, trust, school, restaurant, practice, agency, client, shop, hotel, studio, lab, "
    "university, co, where (company), firma, unternehmen, arbeitgeber, klinik, schule, "
    "entreprise, société, employeur, établissement, école, hôpital, empresa, compañía, "
    "empleador, restaurante, hotel, colegio, escuela, clínica, bufete, taller, restaurant, "
    "kanzlei, praxis, betrieb, cabinet, clinic, ward/hospital, college, nursery, bakery, "
    "azienda, bedrijf, pracodawca, zakład, şirket, företag, virksomhed, bedrift, società, ditta, "
    "teatro, theater, theatre, museum, café, pub, salon, garage, farm, council, chambers, surgery",
    "role": "post applied for, job applied for, post title, vacancy title, position title, "
    "role, position, job, job title, post, "
    "title of post, vacancy, opening, role title, "
    "interview for, applying for, applied for, position applied for, job role, "
    "role applied for, what for, interviewed for, went for, going for, up for, job going, for, "
    "assignment, mandate, "
    "stelle, position/stelle, rolle, beruf, funktion, jobtitel, als, "
    "poste, poste visé, fonction, intitulé du poste, puesto, cargo, vacante, posición, ruolo, "
    "functie, vacature, stanowisko, posizione, rol, pozice, pozisyon, stilling, tjänst, roll, "
    "função, vaga, puesto de trabajo, mansione, meslek, post sökt, applied role",
    "date": "date, interview date, date of interview, day, when, interviewed on, date/time, "
    "date and time, date & time, time and date, date, time, interviewed, datum, wann, termin, "
    "gesprächstermin, date de l'entretien, quand, fecha, fecha de la entrevista, cuándo, "
    "cuando, data, dato, tarih, quando, giorno, data rozmowy, data da entrevista, data colloquio, "
    "sent, gesendet, envoyé, enviado, dtstart",
    "mode": "loc, mode, format, interview format, interview type, type, via, where, location, "
    "place, venue, medium, how, channel, ort, wo, art, lieu, où, modalité, lugar, dónde, donde, "
    "formato, modalidad, platform",
    "people": "interviewer, interviewers, interviewer(s), interviewed by, panel, panel members, "
    "interview panel, committee, interview committee, selection committee, search committee, "
    "selection panel, appointment panel, appointing panel, board, interview board, seen by, jury, "
    "panelists, panellists, met, met with, i met, i met with, people, "
    "people met, people i met, who i met, who i met with, met today, spoke to, spoke with, "
    "talked to, talked with, interview with, interviewers/panel, the panel, present, attendees, "
    "participants, hiring manager, who, with, in the room, who was there, "
    "organizer, organiser, organisateur, attendee, w/, w, "
    "gespräch mit, interview mit, gesprächspartner, gesprächspartnerin, "
    "gesprächspartner/in, gesprächspartner:innen, teilnehmer, teilnehmende, anwesend, "
    "gesprochen mit, also there, also present, also met, also in the room, "
    "chair, chaired by, "
    "hosted by, host, caller, callers, called by, on the line, also on the line, on the phone, "
    "also on the call, on the call, interview panel members, "
    "falei com, entrevistado por, entrevistada por, "
    "entrevistadoras, presentes, presenti, con chi, en face, en présence de, face à, "
    "rozmawiałem z, rozmawiałam z, rozmowa z, komisja, rekruterzy, aanwezig, gesproken met, "
    "til stede, närvarande, intervju med, samtal med, parlato con, byli, był, była, obecni, "
    "attended, attended by, reçu par, "
    "getroffen, interviewt von, entretien avec, "
    "rencontré, rencontrés, "
    "recruteur, recruteurs, interlocuteur, interlocuteurs, interlocutrice, jury, participants, "
    "avec, entrevista con, entrevistador, entrevistadora, entrevistadores, hablé con, con, "
    "gesprek met, colloquio con, interviewed with, names, guests, invitees",
    "contact": "contact, hr, hr contact, recruiter, recruiter contact, recruiting contact, "
    "talent partner, talent acquisition, arranged by, scheduled by, booked by, agency contact, "
    "contact person, human resources, hr person, personal, personalabteilung, "
    "ansprechpartner, ansprechpartnerin, kontakt, rh, contacto, recursos humanos",
    "card": "card, business card, visitenkarte, carte de visite, tarjeta, signature, on her card, "
    "on his card, on the card, card says, her card, his card, their card, spelling, spelled",
    "name": "name, nom, nombre, navn, namn, naam, nome e cognome, imię i nazwisko, jméno, isim, "
    "nimi, full name, who?, person, vorname",
    "title": "title, their title, job title/role, berufsbezeichnung, titre, título, titel, "
    "what they do",
    "email": "email, e-mail, mail, e-post, epost, e-posta, email address, e-mail address, "
    "e-mail-adresse, courriel, "
    "correo, correo electrónico, contact email, address",
    "phone": "phone, tel, telephone, mobile, cell, phone number, telefon, handy, téléphone, "
    "teléfono, móvil, ph, t, m, fax",
    "decision": "decision, decn, dec'n, odpowiedź, decyzja, "
    "decision by, decision date, decide by, deciding, decides by, "
    "they decide, they decide by, they'll decide by, timeline, timescale, timeframe, when decide, "
    "hear back, hear back by, hear by, will hear by, answer by, expect to hear, response by, "
    "decision expected, outcome expected, result expected, outcome by, result by, result on, "
    "answer on, offer or not, entscheidung, antwort bis, antwort,  entscheidung bis, "
    "rückmeldung, rückmeldung bis, bescheid, "
    "décision, réponse, réponse avant, réponse d'ici, décision d'ici, decisión, respuesta, "
    "respuesta antes de, beslissing, deadline",
    "next": "next, next step, next steps, next round, next stage, what's next, what happens next, "
    "nächste schritte, nächster schritt, wie es weitergeht, prochaine étape, prochaines étapes, "
    "suite, siguiente paso, próximos pasos, próximo paso, process",
    "outcome": "outcome, result, status, ergebnis, résultat, resultado, verdict",
    "no_contact": "contact policy, do not contact, don't contact, no contact",
    "from": "from, von, de, afzender, da",
    "to": "to, an, à, para, aan",
    "cc": "cc, bcc, kopie, copie, reply-to, antwort an, répondre à",
    "subject": "subject, event, subj, re, betreff, objet, asunto, oggetto, onderwerp, summary, "
    "fwd, fw",
    "interview": "interview, notes, log, interview log, gespräch, vorstellungsgespräch, "
    "bewerbungsgespräch, entretien, "
    "rozmowa, entrevista, interview notes, notes from interview, colloquio, sollicitatiegesprek",
    "other": "time, uhrzeit, heure, hora, duration, dauer, department, team, abteilung, service, "
    "industry, reference, ref, job ref, website, salary, round, stage",
}


def _table() -> dict[str, FieldName]:
    table: dict[str, FieldName] = {}
    for field, phrases in _PHRASES.items():
        for phrase in phrases.split(","):
            table.setdefault(phrase.strip(), field)
    return table


_FIELDS = _table()
_NOISE = regex.compile(
    r"[*_`#\[\]]|\s*\(\s*s\s*\)|\s*\(\d+\)|(?<=\w)\s+#?\d{1,2}$|^\d+[.)]\s*|^the\s+|^my\s+|"
    r"^our\s+"
)
_SPACE = regex.compile(r"\s+")


def plain_label(label: str) -> str:
    """Return `label` in lower case without its markup, counters and colon."""
    text = _SPACE.sub(" ", label.strip().strip("*_`:#-–—=•·>\"' ").casefold())
    return _SPACE.sub(" ", text.replace("’", "'"))


@lru_cache(maxsize=4096)
def field_of(label: str) -> FieldName | None:
    """Return the field that `label` names ("Interviewers", "Poste"), or None."""
    plain = plain_label(label)
    if len(plain) > 48:
        return None
    found = _FIELDS.get(plain)
    if found is None:
        found = _FIELDS.get(_NOISE.sub("", plain).strip())
    return found
