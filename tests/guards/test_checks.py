"""Each check finds what it is for, and leaves alone what only looks like it."""

import time
from datetime import date

import pytest

from campaigns.models import CampaignPage
from countries.models import CountryPage, HelpPage, Hotline
from portal.content.models import PortalDocument, Source, StandardPage
from portal.guards import findings
from portal.guards.models import Severity
from tests import factories
from tests.content.pictures import in_text, picture

from .conftest import found_in, kinds, prose, text

pytestmark = pytest.mark.django_db


# -- personal data ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Code 010190-12345 was printed.", "personal-code"),
        ("Kods 321234-56789.", "personal-code"),
        ("Isikukood 39001010000.", "personal-code"),
        ("Pay to LV80BANK0000435195001.", "account"),
        ("Pay to GB82 WEST 1234 5698 7654 32 today.", "account"),
        ("Call +371 67 123 456 now.", "telephone"),
        ("Zvaniet 67 123 456.", "telephone"),
        ("Helista +372 6123 456.", "telephone"),
    ],
)
@pytest.mark.parametrize("code", ["en", "lv", "et"])
def test_numbers_of_persons_are_found(words, kind, code):
    assert kinds(text(words, code), code) == [kind]


@pytest.mark.parametrize(
    "words",
    [
        "Call 112 or 116 006.",
        "Directive 2011/36/EU of 5.4.2011, 32011L0036.",
        "From 01.01.2024 to 31.12.2024, 10 793 victims.",
        "990190-12345 has no date in it.",
        "ISBN 978-92-9240-123-4",
        "In 2024 2025 2026.",
        "LV80BANK0000435195002 has a wrong check digit.",
    ],
)
def test_other_numbers_are_left_alone(words):
    assert kinds(text(words), "en") == []


def test_a_personal_code_is_never_kept_whole(words):
    page = text("A slave, 010190-12345, in 2020.")

    found = {one.check: one for one in found_in(page, "en")}

    assert found["personal-code"].match == "••••••-•••••"
    assert "12345" not in "".join(one.before + one.match + one.after for one in found.values())
    assert set(found) == {"personal-code", "avoided-word"}


def test_numbers_are_at_home_in_contacts_and_hotlines():
    contact = {"name": "Office", "phone": "+371 67123456", "address": "Riga, +371 67123456"}
    page = StandardPage(local_title_en="T", body_en=[("contact", contact)])
    country = CountryPage(local_title_en="Latvia", code="LV")
    country.hotlines = [
        Hotline(number="67123456", number_abroad="+371 67 123 456", whom_en="Call +371 67 123 456")
    ]

    assert kinds(page, "en") == []
    assert kinds(country, "") == []
    assert [f.spot.names for f in found_in(country, "en")] == ["hotlines/whom"]


# -- reading ease ----------------------------------------------------------------------------------

HARD = {
    "en": "Notwithstanding considerations concerning administrative responsibilities, authorities "
    "competent regarding identification procedures shall systematically undertake examination "
    "activities, including documentation, communication, coordination, determination, evaluation, "
    "registration, consideration, verification and authorisation proceedings.",
    "lv": "Kompetentajām institūcijām, ievērojot administratīvās atbildības nosacījumus, "
    "sistemātiski jānodrošina identificēšanas procedūru dokumentēšana, komunikācija, koordinācija, "
    "novērtēšana, reģistrācija, pārbaude, apstiprināšana, informēšana, konsultēšana, pārstāvēšana, "
    "izmitināšana, uzraudzīšana un starpinstitucionālā sadarbība visā teritorijā.",
}
EASY = {
    "en": "You can call. It is free. You need no papers. Nobody will send you away. "
    "The police must help you. You can stay here. You can talk to a lawyer. You can say no.",
    "lv": "Tu vari zvanīt. Tas ir par velti. Tev nav vajadzīgi papīri. Neviens tevi nesūtīs prom. "
    "Policijai tev ir jāpalīdz. Tu vari palikt te. Tu vari runāt ar juristu. Tu vari teikt nē.",
}


@pytest.mark.parametrize("code", ["en", "lv"])
def test_a_hard_help_text_gets_a_hint(code):
    [found] = found_in(HelpPage(**{f"stay_safe_{code}": f"<p>{HARD[code]} {HARD[code]}</p>"}), code)

    assert (found.check, found.severity, found.spot.path) == (
        "hard-to-read",
        Severity.HINT,
        f"stay_safe_{code}",
    )


@pytest.mark.parametrize("code", ["en", "lv"])
def test_an_easy_one_and_other_pages_get_none(code):
    assert kinds(HelpPage(**{f"stay_safe_{code}": f"<p>{EASY[code]}</p>"}), code) == []
    assert kinds(text(HARD[code], code), code) == []


def test_signs_of_a_campaign_are_measured_together():
    signs = [("sign", HARD["en"][:190]), ("sign", HARD["en"][:180])]

    assert kinds(CampaignPage(local_title_en="C", indicators_en=signs), "en") == ["hard-to-read"]


# -- links -----------------------------------------------------------------------------------------


def to(page, words="there"):
    return f'<a linktype="page" id="{getattr(page, "pk", page)}">{words}</a>'


def typed(address):
    return f'<a href="{address}">there</a>'


def test_links_to_pages_that_readers_do_not_get():
    both = factories.standard(local_title_en="Both", local_title_lv="Abi")
    english = factories.standard(local_title_en="English")
    draft = factories.standard(local_title_en="Draft", draft=True)

    assert kinds(text(to(both), "lv"), "lv") == []
    assert kinds(text(to(english), "en"), "en") == []
    [other] = found_in(text(to(english), "lv"), "lv")
    assert (other.check, other.match, other.details) == (
        "link-other-language",
        "there",
        {"languages": ["en"]},
    )
    assert kinds(text(to(draft), "lv"), "lv") == ["link-unpublished"]
    assert kinds(text(to(10**6), "lv"), "lv") == ["link-gone"]


def test_the_title_of_a_draft_is_not_told():
    draft = factories.standard(local_title_en="Secret", draft=True)

    assert "Secret" not in str(found_in(text(to(draft)), "en"))


def test_pages_behind_a_password_are_hinted_at():
    from wagtail.models import PageViewRestriction

    page = factories.standard(local_title_en="Inside")
    PageViewRestriction.objects.create(page=page, restriction_type="login")

    assert kinds(text(to(page)), "en") == ["link-restricted"]


@pytest.mark.parametrize("host", ["", "http://testserver"])
def test_addresses_of_our_own_that_were_typed(host):
    page = factories.standard(
        local_title_en="Rights", local_title_lv="Tiesības", local_slug_lv="tiesibas"
    )

    assert kinds(text(typed(f"{host}/lv/tiesibas/")), "en") == ["link-typed"]
    assert kinds(text(typed(f"{host}/en/rights/")), "en") == ["link-typed"]
    assert kinds(text(typed(f"{host}/en/nowhere/")), "en") == ["link-gone"]
    assert kinds(text(typed(f"{host}/xx/")), "en") == ["link-gone"]
    assert kinds(text(typed(f"{host}/admin/pages/{page.pk}/")), "en") == ["link-staff"]
    assert kinds(text(typed(f"{host}/documents/999/a.pdf")), "en") == ["file-gone"]
    assert kinds(text(typed(f"{host}/en/search/?q=a")), "en") == []
    assert kinds(text(typed(f"{host}/en/")), "en") == ["link-typed"]


def test_an_address_a_page_had_before_is_old():
    page = factories.standard(local_title_en="Rights")
    page.local_slug_en = "your-rights"
    page.save_revision().publish()

    assert kinds(text(typed("/en/rights/")), "en") == ["link-moved"]


@pytest.mark.parametrize(
    "address", ["https://example.org/", "mailto:a@example.org", "tel:112", "http://[", "//"]
)
def test_addresses_elsewhere_are_not_looked_at(address):
    assert kinds(text(typed(address)), "en") == []


def test_files_and_choices_in_streams():
    document = PortalDocument.objects.create(title="Paper", file="documents/a.pdf")
    there = f'<a linktype="document" id="{document.pk}">paper</a>'

    assert kinds(text(there), "en") == []
    assert kinds(text(there.replace(str(document.pk), "999")), "en") == ["file-gone"]
    page = StandardPage(
        local_title_lv="T", body_lv=[("links", [{"text": "x", "url": "http://testserver/lv/nav/"}])]
    )
    assert kinds(page, "lv") == ["link-gone"]


# -- footnotes -------------------------------------------------------------------------------------


def cite(key="", note=""):
    return f'Text<a linktype="footnote" source="{key}" note="{note}">[x]</a>.'


def test_footnotes_are_followed_to_their_source():
    good = Source.objects.create(
        title_en="A", url="https://example.org", accessed_on=date(2025, 1, 1)
    )
    bare = Source.objects.create(title_en="B")

    assert kinds(text(cite(good.pk)), "en") == []
    assert kinds(text(cite(note="Own note")), "en") == []
    [found] = found_in(text(cite(bare.pk)), "en")
    assert (found.check, found.details) == ("footnote-source", {"gaps": ["link", "accessed"]})
    assert kinds(text(cite(10**6)), "en") == ["footnote-gone"]
    assert kinds(text(cite()), "en") == ["footnote-empty"]


# -- pictures --------------------------------------------------------------------------------------


def test_a_picture_is_described_in_each_language():
    described = picture(alt_en="A chain", alt_lv="Ķēde")
    english = picture(alt_en="A chain")
    empty = picture(is_decoration=False)
    page = factories.home()
    for image, expected in (
        (described, []),
        (english, ["lv"]),
        (empty, ["en", "lv"]),
        (picture(), []),
    ):
        page.hero_image = image
        assert [c for c in ("en", "lv") if "picture-undescribed" in kinds(page, c)] == expected


def test_pictures_in_a_text_are_described_there():
    image = picture(is_decoration=False)

    assert kinds(StandardPage(local_title_en="T", body_en=[in_text(image, "A chain")]), "en") == []
    undescribed = in_text(image, "A chain")
    undescribed[1]["image"].contextual_alt_text = ""
    undescribed[1]["image"].decorative = False
    [found] = found_in(StandardPage(local_title_en="T", body_en=[undescribed]), "en")
    assert (found.check, found.severity) == ("picture-undescribed", Severity.BLOCK)
    named = in_text(image, "IMG_2034.jpg")
    assert kinds(StandardPage(local_title_en="T", body_en=[named]), "en") == ["picture-file-name"]


# -- hostile input ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stuff",
    [
        "a",
        "1",
        "1 ",
        "AB12 ",
        "“",
        "<a ",
        "&lt;",
        "+3716",
        "ģ-",
        "\u00ad",
        "<p>slave ",
        "010190-12345 ",
        "...",
    ],
)
def test_endless_text_takes_no_more_time_than_its_length(words, stuff):
    def seconds(size):
        page = StandardPage(local_title_en="T", summary_en=stuff * (size // len(stuff)))
        page.body_en = prose(stuff * (size // len(stuff)))
        begin = time.perf_counter()
        assert len(found_in(page, "en")) <= findings.MOST_OF_A_KIND * len(findings.CHECKS)
        return time.perf_counter() - begin

    small, large = seconds(25_000), seconds(100_000)
    print(f"{stuff!r}: 25 KB {small:.3f} s, 100 KB {large:.3f} s")


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "",
        "[",
        "{}",
        '["x"]',
        '[{"type": "prose"}]',
        '[{"type": "picture", "value": 7}]',
        '[{"type": "picture", "value": {"image": "x"}}]',
        '[{"type": "table", "value": {"table": null}}]',
        '[{"type": "links", "value": [1, {"type": "item"}]}]',
        '[{"type": "gone", "value": 1}]',
    ],
)
def test_whatever_is_stored_is_read(stored):
    from portal.guards import running
    from portal.guards.surroundings import Surroundings

    contents = running.read(StandardPage, {"local_title_en": "T", "body_en": stored}, ["en"])
    around = Surroundings(contents)

    assert [found for one in contents for found in findings.of(one, around)] == []
