"""What the facts and steps of the countries cite: the same publications that their profiles link to."""

import datetime as dt

from . import estonia, latvia, lithuania

READ_ON = dt.date(2026, 11, 21)
# The day on which what a source says was so, where it tells: that it was read later proves nothing about that day.
AS_OF = {"lv-plan": dt.date(2025, 8, 26), "lt-plan": dt.date(2024, 7, 29)}


def _source(english, latvian, url, publisher, language="en"):
    shared = {"publisher": publisher, "url": url, "language": language, "accessed_on": READ_ON}
    return {"en": english, "lv": latvian}, shared


_PROJECT = "BSR-TRM"

COUNTRY_SOURCES = {
    "lv-criminal-law": _source(
        "Criminal Law of Latvia: sections on trafficking in human beings",
        "Krimināllikums: panti par cilvēku tirdzniecību",
        latvia.ADDRESSES["criminal-law"],
        "cilvektirdznieciba.lv",
        "lv",
    ),
    "lv-plan": _source(
        "Order No~534 of 26~August 2025: plan to prevent trafficking in human beings 2025–2027",
        "2025.~gada 26.~augusta rīkojums Nr.~534: Cilvēku tirdzniecības novēršanas plāns 2025.–2027.~gadam",
        latvia.ADDRESSES["plan"],
        "likumi.lv",
        "lv",
    ),
    "lv-residence": _source(
        "Law on the stay of victims of trafficking in Latvia",
        "Likums par cilvēku tirdzniecības upura uzturēšanos Latvijas Republikā",
        latvia.ADDRESSES["residence"],
        "likumi.lv",
        "lv",
    ),
    "lv-siva": _source(
        "State Social Integration Agency: social rehabilitation for victims of trafficking",
        "Sociālās integrācijas valsts aģentūra: sociālā rehabilitācija cilvēku tirdzniecībā cietušajiem",
        latvia.ADDRESSES["siva"],
        "siva.gov.lv",
        "lv",
    ),
    "lv-referral": _source(
        "Baltic Sea region referral project: Latvia",
        "Baltijas jūras reģiona novirzīšanas projekts: Latvija",
        latvia.ADDRESSES["referral"],
        _PROJECT,
    ),
    "lv-greta": _source(
        "Council of Europe experts on Latvia",
        "Eiropas Padomes eksperti par Latviju",
        latvia.ADDRESSES["greta"],
        "coe.int",
    ),
    "ee-commission": _source(
        "European Commission: Estonia",
        "Eiropas Komisija: Igaunija",
        estonia.ADDRESSES["dg-home"],
        "home-affairs.ec.europa.eu",
    ),
    "ee-coordinator": _source(
        "European Commission: the National Rapporteur of Estonia",
        "Eiropas Komisija: Igaunijas valsts ziņotājs",
        estonia.ADDRESSES["coordinator"],
        "ec.europa.eu",
    ),
    "ee-penalties": _source(
        "European Crime Prevention Network: Estonian policy on trafficking in human beings",
        "Eiropas Noziedzības novēršanas tīkls: Igaunijas politika cilvēku tirdzniecības jomā",
        estonia.ADDRESSES["penalties"],
        "eucpn.org",
    ),
    "ee-referral": _source(
        "Baltic Sea region referral project: Estonia",
        "Baltijas jūras reģiona novirzīšanas projekts: Igaunija",
        estonia.ADDRESSES["referral"],
        _PROJECT,
    ),
    "ee-greta": _source(
        "GRETA’s second report on Estonia",
        "GRETA otrais ziņojums par Igauniju",
        estonia.ADDRESSES["greta"],
        "coe.int",
    ),
    "lt-rapporteur": _source(
        "Presentation of the Ministry of the Interior of Lithuania",
        "Lietuvas Iekšlietu ministrijas prezentācija",
        lithuania.ADDRESSES["rapporteur"],
        "slideplayer.com",
    ),
    "lt-law": _source(
        "Overview of the law of Lithuania",
        "Lietuvas likuma pārskats",
        lithuania.ADDRESSES["penalties"],
        "wilberforcetwo.org",
    ),
    "lt-plan": _source(
        "Order No~1V-474 of 29~July 2024: action plan 2024–2026",
        "2024.~gada 29.~jūlija rīkojums Nr.~1V-474: rīcības plāns 2024.–2026.~gadam",
        lithuania.ADDRESSES["plan"],
        "e-tar.lt",
        "lt",
    ),
    "lt-report-2019": _source(
        "Trafficking in Persons Report 2019: Lithuania",
        "2019.~gada ziņojums par cilvēku tirdzniecību: Lietuva",
        lithuania.ADDRESSES["tip-2019"],
        "US Department of State",
    ),
    "lt-report-2022": _source(
        "Trafficking in Persons Report 2022: Lithuania",
        "2022.~gada ziņojums par cilvēku tirdzniecību: Lietuva",
        lithuania.ADDRESSES["tip-2022"],
        "US Department of State",
    ),
    "lt-greta": _source(
        "GRETA’s third report on Lithuania",
        "GRETA trešais ziņojums par Lietuvu",
        lithuania.ADDRESSES["greta"],
        "coe.int",
    ),
    "lt-consular": _source(
        "Ministry of Foreign Affairs: help for victims of trafficking abroad",
        "Ārlietu ministrija: palīdzība cilvēku tirdzniecībā cietušajiem ārvalstīs",
        lithuania.ADDRESSES["consular"],
        "keliauk.urm.lt",
        "lt",
    ),
    "lt-referral": _source(
        "Baltic Sea region referral project: Lithuania",
        "Baltijas jūras reģiona novirzīšanas projekts: Lietuva",
        lithuania.ADDRESSES["referral"],
        _PROJECT,
    ),
}
