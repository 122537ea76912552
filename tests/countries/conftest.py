"""Countries with hotlines, and the help page, as editors would have written them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from countries.models import HelpPage, HelpVersion, Hotline
from tests.factories import country, fresh, page_of

NAMES = {"LV": ("Latvia", "Latvija"), "EE": ("Estonia", "Igaunija"), "GR": ("Greece", "Grieķija")}


def day(days):
    """A date so many days from now."""
    return timezone.localdate() + timedelta(days=days)


def hotline(**columns):
    """A number somebody has checked lately."""
    return Hotline(
        **{
            "operator_en": "Sample line",
            "operator_lv": "Parauga tālrunis",
            "number": "0000 0001",
            "number_abroad": "+371 0000 0001",
            "languages": "lv, ru",
            "verified_on": day(-5),
            "valid_until": day(90),
            **columns,
        }
    )


def country_with(code, *hotlines):
    """A country's published profile with these hotlines."""
    english, latvian = NAMES.get(code, (f"Country {code}", f"Valsts {code}"))
    page = country(code, local_title_en=english, local_title_lv=latvian)
    page.hotlines = list(hotlines)
    page.save()
    return fresh(page)


@pytest.fixture
def help_page(db):
    return written_help()


def written_help():
    page = page_of(
        HelpPage,
        local_title_en="Get help",
        local_title_lv="Saņemt palīdzību",
        summary_en="A secret summary",
        emergency_en="<p>Free of charge.</p>",
        where_am_i_en="<p>Look around you.</p>",
        when_you_call_en="<ol><li>Somebody answers</li></ol>",
        stay_safe_en="<p>A private window.</p>",
        who_can_get_help_en="<p>Everyone.</p>",
        neutral_title_en="Notes",
        neutral_title_lv="Piezīmes",
    )
    page.versions = [version("ar"), version("uk", leave="Залишити")]
    page.save()
    return fresh(page)


def version(language, **words):
    return HelpVersion(
        **{
            "language": language,
            "title": "مساعدة",
            "emergency": "اتصل بالرقم 112",
            "leave": "غادر",
            "choose": "اختر بلدك",
            "show": "عرض",
            "numbers_title": "أرقام",
            "call_title": "عندما تتصل",
            "call": "أولا\nثانيا",
            "safe": "لا يمحو السجل",
            "free": "مجانا",
            "demonstration": "رقم تجريبي",
            **words,
        }
    )
