"""Facts to compare: what the written profiles say with a source. What is made up says so; the rest is left out."""

from .country_sources import AS_OF
from .refs import organisation, source


def _fact(key, cited, english="", latvian="", **values):
    text = {"words": {"en": english, "lv": latvian}} if english else {}
    return {"fact": key, "source": source(cited), "as_of": AS_OF.get(cited), **text, **values}


def _made_up(key, answer):
    return {"fact": key, "answer": answer, "is_demonstration": True}


COUNTRY_FACTS = {
    "LV": [
        _fact(
            "coordinator",
            "lv-referral",
            "Coordinates ministries, police, border guards, labour inspectors, social services and organisations",
            "Koordinē ministriju, policijas, robežsardzes, darba inspekcijas, sociālo dienestu un organizāciju darbu",
            organisation=organisation("lv-interior"),
        ),
        _fact(
            "main_law",
            "lv-criminal-law",
            "Criminal Law, sections 154.1 and 154.2",
            "Krimināllikuma 154.¹ un 154.²~pants",
        ),
        _fact(
            "penalty",
            "lv-criminal-law",
            "In prison. 3 to 12 years if the victim is a minor or a group agreed on it beforehand; 5 to 15 years in the"
            " gravest cases",
            "Brīvības atņemšana. No 3 līdz 12~gadiem, ja cietušais ir nepilngadīgais vai grupa par to iepriekš"
            " vienojusies; no 5 līdz 15~gadiem smagākajos gadījumos",
            number_to=8,
        ),
        _fact(
            "strategy",
            "lv-plan",
            "Prevention plan; the Ministry of the Interior answers for it",
            "Novēršanas plāns; par to atbild Iekšlietu ministrija",
            since=2025,
            until=2027,
        ),
        _fact(
            "identification",
            "lv-referral",
            "Police, prosecutor or court; also the commission of a mandated organisation",
            "Policija, prokuratūra vai tiesa; arī pilnvarotas biedrības komisija",
        ),
        _fact(
            "reflection_period",
            "lv-residence",
            "For victims from outside the EU; the law calls it a waiting period",
            "Cietušajiem no valstīm ārpus ES; likumā~– „nogaidīšanas periods”",
            number=30,
        ),
        _made_up("compensation", "partly"),
        _fact(
            "legal_aid",
            "lv-referral",
            "A lawyer is part of the rehabilitation paid for by the state",
            "Jurista palīdzība ir daļa no valsts apmaksātās rehabilitācijas",
        ),
        _fact(
            "labour_inspection",
            "lv-referral",
            "Inspectors are among those who see the first signs",
            "Inspektori ir starp tiem, kas pamana pirmās pazīmes",
        ),
        _fact(
            "greta_round",
            "lv-greta",
            "The publication read for this demonstration does not name the round",
            "Šai demonstrācijai lasītajā publikācijā kārta nav nosaukta",
            answer="unknown",
        ),
    ],
    "EE": [
        _fact(
            "national_rapporteur",
            "ee-coordinator",
            "The national coordinator, since 2006",
            "Valsts koordinators, kopš 2006.~gada",
            organisation=organisation("ee-justice"),
        ),
        _fact(
            "coordinator",
            "ee-coordinator",
            "Collects figures, follows the plan and reports to the government",
            "Apkopo datus, seko plāna izpildei un ziņo valdībai",
            organisation=organisation("ee-justice"),
        ),
        _fact("main_law", "ee-commission", "Penal Code, section 133", "Kriminālkodeksa 133.~pants"),
        _fact(
            "penalty",
            "ee-penalties",
            "In prison. 3 to 15 years, for instance, if there are several victims or the victim is a child",
            "Brīvības atņemšana. No 3 līdz 15~gadiem, piemēram, ja cietuši vairāki cilvēki vai cietušais ir bērns",
            number=1,
            number_to=7,
        ),
        _fact(
            "strategy",
            "ee-commission",
            "Criminal policy plan up to 2030, adopted in 2020; violence prevention agreement of 2021",
            "2020.~gadā pieņemtais kriminālpolitikas plāns; 2021.~gada vienošanās par vardarbības novēršanu",
            since=2020,
            until=2030,
        ),
        _made_up("compensation", "no"),
        _fact(
            "labour_inspection",
            "ee-referral",
            "Inspectors tell the Social Insurance Board of their suspicion",
            "Inspektori par aizdomām ziņo Sociālās apdrošināšanas pārvaldei",
        ),
        _fact("greta_round", "ee-greta", number=2),
    ],
    "LT": [
        _fact(
            "national_rapporteur",
            "lt-rapporteur",
            "Collects figures and reports to the government, since 2016",
            "Kopš 2016.~gada apkopo datus un ziņo valdībai",
            organisation=organisation("lt-interior"),
        ),
        _fact(
            "main_law",
            "lt-law",
            "Criminal Code, articles 147 and 157",
            "Kriminālkodeksa 147. un 157.~pants",
        ),
        _fact("penalty", "lt-law", "In prison", "Brīvības atņemšana", number=2, number_to=12),
        _fact(
            "strategy",
            "lt-plan",
            "Action plan, approved by the Minister of the Interior",
            "Rīcības plāns, ko apstiprinājis iekšlietu ministrs",
            since=2024,
            until=2026,
        ),
        _fact(
            "reflection_period",
            "lt-report-2019",
            "For victims from abroad",
            "Cietušajiem ārvalstniekiem",
            number=30,
        ),
        _fact(
            "legal_aid",
            "lt-greta",
            "The Council of Europe’s experts ask for it from the first suspicion on",
            "Eiropas Padomes eksperti aicina to nodrošināt jau kopš pirmajām aizdomām",
            answer="partly",
        ),
        _fact(
            "labour_inspection",
            "lt-referral",
            "Inspectors are among those who recognise possible victims",
            "Inspektori ir starp tiem, kas atpazīst iespējamos cietušos",
        ),
        _fact("greta_round", "lt-greta", number=3),
    ],
}
