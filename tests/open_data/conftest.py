"""A small portal with a row of every kind, and a hidden neighbour of each that nothing may tell of."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from countries.figures.codes import TOTALS
from countries.figures.models import Observation
from countries.models import CountryFact, Hotline, ReferralStep
from portal.content.models import (
    LegalAct,
    Organisation,
    PortalDocument,
    PublicationPage,
    Source,
    Topic,
)
from tests.factories import country, fresh, home, page_of

SECRET = "zzsecret"
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
KINDS = (
    *("countries", "facts", "referral-steps", "hotlines", "acts"),
    *("figures", "publications", "organisations"),
)


def day(days):
    return timezone.localdate() + timedelta(days=days)


def rows_of(profile, words, **shared):
    """Gives a profile a fact, a step and a hotline whose texts hold ``words``, and publishes them."""
    draft = fresh(profile).get_latest_revision_as_object()
    draft.facts = [
        CountryFact(fact="reflection_period", number=30, words_en=f"{words} fact", **shared)
    ]
    draft.referral_steps = [
        ReferralStep(step="identification", who_en=f"{words} step", telephone="+371 0000 0002")
    ]
    draft.hotlines = [
        Hotline(
            operator_en=f"{words} line",
            operator_lv=f"{words} tālrunis",
            number="0000 0001",
            languages="lv, ru",
            opening=[("hours", {"days": ["fri", "mon"], "opens": "09:00", "closes": "17:00"})],
            verified_on=day(-5),
            valid_until=day(90),
        )
    ]
    draft.save_revision().publish()
    return fresh(profile)


def profile_of(code, english, latvian="", **columns):
    titles = {"local_title_en": english, "local_title_lv": latvian}
    return country(code, **{name: one for name, one in titles.items() if one}, **columns)


def restrict(page):
    PageViewRestriction.objects.create(
        page=page.get_base_page(), restriction_type="password", password="open"
    )


def files():
    """Two files: one for everybody, one in a collection behind a password."""
    closed = Collection.get_first_root_node().add_child(name="Closed")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type="password", password="open"
    )
    found = []
    for name, columns in (("open", {}), (SECRET, {"collection": closed})):
        file = ContentFile(b"%PDF-1.4", name=f"{name}.pdf")
        found.append(
            PortalDocument.objects.create(
                title=f"{name} paper", language="lv", file=file, **columns
            )
        )
    return found


def publication(title, documents, **columns):
    page = page_of(PublicationPage, local_title_en=title, date=date(2025, 3, 1), **columns)
    draft = fresh(page).get_latest_revision_as_object()
    draft.files = [("file", one) for one in documents]
    draft.save_revision().publish()
    return fresh(page)


@pytest.fixture(scope="module")
def portal(rows_of_module):
    """``{name: object}`` of what is public; a secret neighbour of each kind stands beside it."""
    home()
    act = LegalAct.objects.create(
        title_en="Directive", short_title_lv="Direktīva", celex="32011L0036", kind="directive"
    )
    source = Source.objects.create(title_en="A report", url="https://report.example/")
    labour = Topic.objects.create(slug="labour", name_en="Labour")
    latvia = profile_of(
        "LV", "Latvia", "Latvija", situation_en="<p>One <b>word</b></p><p>Two</p>", topics=[labour]
    )
    latvia = rows_of(latvia, "Public", legal_act=act, source=source)
    estonia = profile_of(
        "EE", "Estonia"
    )  # not in Latvian, though one of its rows has a Latvian text
    estonia = rows_of(estonia, "Northern")
    office = Organisation.objects.create(name_en="Office", country=latvia, kind="authority")
    paper = publication("Paper", files(), publisher=office, countries=[latvia], topics=[labour])
    figure(120)
    figure(41, exploitation="SEXUAL")
    secrets()
    return {"latvia": latvia, "estonia": estonia, "act": act, "office": office, "paper": paper}


def figure(value, **more):
    """A number of Latvia's, of 2022."""
    cell = {**TOTALS, "dataset": "crim_thb_vexp", "indicator": "victims", "country": "LV"}
    cell |= {"year": 2022, "unit": "NR"} | more
    return Observation.of(cell, value=value, flags="p", updated_at=LONG_AGO).save()


def secrets():
    """A profile behind a password, one that is a draft, a draft of a public one, hidden publications."""
    closed = rows_of(profile_of("FI", f"{SECRET} Finland"), SECRET)
    restrict(closed)
    Organisation.objects.create(name_en="Northern office", country=closed)
    profile_of("SE", f"{SECRET} Sweden", draft=True)
    off = rows_of(profile_of("DK", f"{SECRET} Denmark"), SECRET)
    off.unpublish()
    german = country("DE", source_language="de", local_title_de=f"{SECRET} Deutschland")
    rows_of(german, SECRET)
    draft = fresh(country_in_work()).get_latest_revision_as_object()
    draft.summary_en = f"{SECRET} summary"
    draft.hotlines = [Hotline(operator_en=f"{SECRET} line", number="0000 0009")]
    draft.save_revision()
    restrict(publication(f"{SECRET} paper", []))
    page_of(PublicationPage, local_title_en=f"{SECRET} draft", draft=True)


def country_in_work():
    return profile_of("LT", "Lithuania")
