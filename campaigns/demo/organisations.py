"""Organisations: real ones by name, made-up ones that say so in their name. ``{key: (name, shared)}``."""

from .refs import page


def _agency(english, latvian, site):
    return {"en": english, "lv": latvian}, {"kind": "eu_agency", "site": site}


def _demonstration(letter, kind, country, english, latvian):
    name = {"en": f"Demonstration: {english} {letter}", "lv": f"Paraugs: {latvian} {letter}"}
    return name, {"kind": kind, "country": page(country)}


def _rapporteur(letter, country):
    return _demonstration(
        letter, "national_rapporteur", country, "National Rapporteur", "valsts ziņotājs"
    )


def _civil(letter, country):
    return _demonstration(letter, "ngo", country, "organisation", "organizācija")


ORGANISATIONS = {
    "commission": (
        {"en": "European Commission", "lv": "Eiropas Komisija"},
        {"kind": "eu_institution", "site": "https://commission.europa.eu"},
    ),
    "eurostat": (
        {"en": "Eurostat", "lv": "Eurostat"},
        {"kind": "eu_institution", "site": "https://ec.europa.eu/eurostat"},
    ),
    "emn": (
        {"en": "European Migration Network (EMN)", "lv": "Eiropas Migrācijas tīkls (EMT)"},
        {"kind": "other", "site": "https://www.emn.lv"},
    ),
    "lv-interior": (
        {"en": "Ministry of the Interior of Latvia", "lv": "Latvijas Iekšlietu ministrija"},
        {"kind": "authority", "country": page("LV"), "site": "https://www.iem.gov.lv"},
    ),
    "ee-justice": (
        {"en": "Ministry of Justice of Estonia", "lv": "Igaunijas Tieslietu ministrija"},
        {"kind": "authority", "country": page("EE")},
    ),
    "lt-interior": (
        {"en": "Ministry of the Interior of Lithuania", "lv": "Lietuvas Iekšlietu ministrija"},
        {"kind": "authority", "country": page("LT")},
    ),
    "portal": (
        {"en": "Demonstration: the portal’s editors", "lv": "Paraugs: portāla redakcija"},
        {"kind": "other"},
    ),
    # The agencies that signed the joint statement of 13 June 2018, by the names they bear today.
    "europol": _agency(
        "Europol, the EU Agency for Law Enforcement Cooperation",
        "Eiropols, ES Aģentūra tiesībaizsardzības sadarbībai",
        "https://www.europol.europa.eu",
    ),
    "eurojust": _agency(
        "Eurojust, the EU Agency for Criminal Justice Cooperation",
        "Eurojust, ES Aģentūra tiesu iestāžu sadarbībai krimināllietās",
        "https://www.eurojust.europa.eu",
    ),
    "frontex": _agency(
        "Frontex, the European Border and Coast Guard Agency",
        "Frontex, Eiropas Robežu un krasta apsardzes aģentūra",
        "https://www.frontex.europa.eu",
    ),
    "fra": _agency(
        "FRA, the EU Agency for Fundamental Rights",
        "FRA, ES Pamattiesību aģentūra",
        "https://fra.europa.eu",
    ),
    "cepol": _agency(
        "CEPOL, the EU Agency for Law Enforcement Training",
        "CEPOL, ES Aģentūra tiesībaizsardzības apmācībai",
        "https://www.cepol.europa.eu",
    ),
    "euaa": _agency(
        "EUAA, the EU Agency for Asylum", "EUAA, ES Patvēruma aģentūra", "https://euaa.europa.eu"
    ),
    "eu-lisa": _agency(
        "eu-LISA, the EU Agency for large-scale IT systems",
        "eu-LISA, ES lielapjoma IT sistēmu aģentūra",
        "https://www.eulisa.europa.eu",
    ),
    "eige": _agency(
        "EIGE, the European Institute for Gender Equality",
        "EIGE, Eiropas Dzimumu līdztiesības institūts",
        "https://eige.europa.eu",
    ),
    "euda": _agency(
        "EUDA, the EU Drugs Agency", "EUDA, ES Narkotiku aģentūra", "https://www.euda.europa.eu"
    ),
    "eurofound": _agency(
        "Eurofound, the Foundation for the Improvement of Living and Working Conditions",
        "Eurofound, Eiropas Dzīves un darba apstākļu uzlabošanas fonds",
        "https://www.eurofound.europa.eu",
    ),
    "rapporteur-a": _rapporteur("A", "EE"),
    "rapporteur-b": _rapporteur("B", "LV"),
    "rapporteur-c": _rapporteur("C", "LT"),
    "rapporteur-d": _rapporteur("D", "FI"),
    "rapporteur-e": _rapporteur("E", "IE"),
    "civil-a": _civil("A", "LV"),
    "civil-b": _civil("B", "EE"),
    "civil-c": _civil("C", "LT"),
    "civil-d": _civil("D", "NL"),
    "civil-e": _civil("E", "ES"),
    "civil-f": _civil("F", "AT"),
}
