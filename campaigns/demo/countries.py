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

UNWRITTEN = {
    "summary": {
        "en": "This profile has not been written yet.",
        "lv": "Šis profils vēl nav sagatavots.",
    },
}


def country_names():
    """``{code: {language: name}}`` of the 27 Member States in the 24 official languages, from CLDR."""
    path = Path(__file__).with_name("country_names.json")
    return json.loads(path.read_text(encoding="utf-8"))["names"]


def profile(code):
    """Texts of one country; without a written profile only its summary."""
    return PROFILES.get(code, UNWRITTEN)
