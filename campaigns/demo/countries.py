"""The country index and the 27 countries: three written out, the others named."""

import json
from pathlib import Path

from . import estonia, latvia, lithuania

COUNTRY_INDEX = {
    "local_title": {"en": "EU countries", "lv": "ES valstis"},
    "local_slug": {"en": "countries", "lv": "valstis"},
    "summary": {
        "en": "How each of the 27 Member States prevents trafficking, recognises victims and helps them.",
        "lv": "Kā katra no 27~dalībvalstīm novērš cilvēku tirdzniecību, atpazīst cietušos un palīdz viņiem.",
    },
    "intro": {
        "en": "<p>Choose a country to read about its laws, its authorities and the way to help. In this demonstration"
        " three profiles are written out: {EE}, {LV} and {LT}.</p>",
        "lv": "<p>Izvēlieties valsti, lai uzzinātu par tās likumiem, iestādēm un ceļu uz palīdzību. Šajā demonstrācijā"
        " pilnībā izstrādāti ir triju valstu profili: {EE}, {LV} un {LT}.</p>",
    },
}

WRITTEN = {"EE": estonia, "LV": latvia, "LT": lithuania}
PROFILES = {"EE": estonia.ESTONIA, "LV": latvia.LATVIA, "LT": lithuania.LITHUANIA}

# Of the others nothing more than a figure, where our data hold one whose source we have read.
_LSM = "https://eng.lsm.lv/article/society/society/latvia-above-eu-average-for-human-trafficking.a486823/"
_LUXEMBOURG = (
    "https://chronicle.lu/category/surveys-reports/"
    "53121-luxembourg-records-highest-proportional-number-of-human-trafficking-victims-in-eu"
)
_IRELAND = "https://www.kildare-nationalist.ie/launch-of-awareness-campaign-on-human-trafficking-amid-rising-cases_arid-79113.html"
_RATES_2020 = {"NL": 57, "AT": 43, "RO": 31, "HR": 4, "CZ": 2}

UNWRITTEN = {
    "summary": {
        "en": "This profile has not been written yet.",
        "lv": "Šis profils vēl nav sagatavots.",
    },
}


_CAVEAT = {
    "en": "<p>Only registered victims are counted. A higher rate may mean that a country looks harder.</p>",
    "lv": "<p>Skaitīti tikai reģistrētie cietušie. Augstāks rādītājs var nozīmēt, ka valsts meklē rūpīgāk.</p>",
}


def _rate_2020(rate):
    return {
        "en": f"<p>In 2020, {rate} victims per million inhabitants were registered; the EU average was 15"
        f' (<a href="{_LSM}">LSM, from Eurostat</a>).</p>',
        "lv": f"<p>2020.~gadā uz miljonu iedzīvotāju reģistrēti {rate}~cietušie; ES vidēji~– 15"
        f' (<a href="{_LSM}">LSM pēc Eurostat datiem, angliski</a>).</p>',
    }


_KNOWN = {
    **{code: _rate_2020(rate) for code, rate in _RATES_2020.items()},
    "LU": {
        "en": "<p>In 2021–2022, 99 victims per million inhabitants were registered, more than anywhere else in the EU"
        f' (<a href="{_LUXEMBOURG}">Chronicle.lu, from the fifth progress report</a>).</p>',
        "lv": "<p>2021.–2022.~gadā uz miljonu iedzīvotāju reģistrēti 99~cietušie~– vairāk nekā citur ES"
        f' (<a href="{_LUXEMBOURG}">Chronicle.lu pēc piektā progresa ziņojuma, angliski</a>).</p>',
    },
    "IE": {
        "en": f'<p>In 2024, 67 victims were registered (<a href="{_IRELAND}">Kildare Nationalist</a>).</p>',
        "lv": f'<p>2024.~gadā reģistrēti 67~cietušie (<a href="{_IRELAND}">Kildare Nationalist, angliski</a>).</p>',
    },
}


def country_names():
    """``{code: {language: name}}`` of the 27 Member States in the 24 official languages, from CLDR."""
    path = Path(__file__).with_name("country_names.json")
    return json.loads(path.read_text(encoding="utf-8"))["names"]


def profile(code):
    """Texts of one country; without a written profile only its summary and what is known."""
    if code in PROFILES:
        return PROFILES[code]
    known = _KNOWN.get(code, {})
    situation = {language: text + _CAVEAT[language] for language, text in known.items()}
    return {**UNWRITTEN, "situation": situation} if situation else UNWRITTEN
