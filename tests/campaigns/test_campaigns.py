"""A campaign: what to look for, and material to pass on."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from campaigns.models import CampaignMaterial, CampaignPage
from portal.content.models import Organisation
from tests.factories import country, fresh
from tests.serving.reader import read, visit, words

from .content import campaign, change, document, files, restrict

pytestmark = pytest.mark.django_db


def with_materials(page, *materials):
    draft = fresh(page).get_latest_revision_as_object()
    draft.materials = list(materials)
    draft.save_revision().publish()
    return fresh(page)


def poster(*documents, **columns):
    columns = {"title_en": "Poster", "title_lv": "Plakāts"} | columns
    return CampaignMaterial(files=files(*documents), **columns)


def test_the_signs_are_numbered_below_what_they_do_not_say(client):
    page = campaign(
        local_title_en="Chain",
        slogan_en="Break it",
        disclaimer_en="One sign proves nothing.",
        indicators_en=[("sign", "No passport"), ("sign", "No wage")],
    )

    main = read(client, page, "en").main

    assert words(main.select_one(".slogan")) == "Break it"
    assert [words(sign) for sign in main.select("ol.signs > li")] == ["No passport", "No wage"]
    assert (
        words(main.select_one("ol.signs").find_previous_sibling("p")) == "One sign proves nothing."
    )


def test_its_period_is_said(client):
    page = campaign(local_title_en="Chain", start=date(2026, 4, 1), end=date(2026, 10, 18))

    assert words(read(client, page, "en").main.select_one(".tag")) == (
        "Campaign, 1 April 2026 – 18 October 2026"
    )


def test_a_file_in_the_reader_s_language_stands_in_front_and_the_others_are_folded(client):
    page = with_materials(
        campaign(local_title_en="Chain", local_title_lv="Ķēde"),
        poster(
            document(language="en"),
            document(language="lv", content=b"x" * 1_153_434, name="plakats.pdf", pages=2),
            document(language="et"),
            print_ready=True,
        ),
    )

    latvian = read(client, page, "lv").main.select_one(".file")

    assert words(latvian.h3) == "Plakāts"
    [link] = latvian.select(".file-get a")
    assert (link["hreflang"], link.has_attr("download")) == ("lv", True)
    assert link["href"].endswith("/plakats.pdf")
    assert words(latvian.select_one(".file-get .src")).startswith("latviešu · PDF · 1,1 MB · 2 ")
    folded = latvian.select("details .by-lang a")
    assert [one.span["lang"] for one in folded] == ["en", "et"]
    assert [words(one) for one in folded] == ["English: Plakāts", "eesti: Plakāts"]


def test_a_link_to_a_file_makes_sense_alone(client):
    page = with_materials(campaign(local_title_en="Chain"), poster(document(language="en")))

    link = read(client, page, "en").main.select_one(".file-get a")

    assert words(link) == "PDF: download “Poster”, in English"


def test_a_material_whose_files_are_gone_is_not_offered(client):
    paper = document()
    page = with_materials(campaign(local_title_en="Chain"), poster(paper))
    paper.delete()

    assert read(client, page, "en").main.select(".file") == []


def test_texts_to_share_can_be_selected_and_copied(client):
    page = campaign(local_title_en="Chain", share_texts_en=[("text", 'Look & "see" <it>')])

    text = read(client, page, "en").main.select_one(".share-texts li")

    assert words(text.p) == 'Look & "see" <it>'
    assert text.button["data-copy"] == 'Look & "see" <it>'
    assert text.button.has_attr("hidden")


def test_share_links_are_plain_and_say_where_they_lead(client):
    page = campaign(local_title_en="Chain & ring")

    main = read(client, page, "en").main
    links = {words(link): link for link in main.select("#share ~ div .share a")}

    assert "mailto:?subject=Chain%20%26%20ring&body=http" in links["E-mail"]["href"]
    outside = links["WhatsApp (another site)"]
    assert (
        "Chain & ring http://testserver/en/" in parse_qs(urlsplit(outside["href"]).query)["text"][0]
    )
    assert "noreferrer" in outside["rel"]
    assert main.select("script, iframe, img") == []


def test_countries_and_partners_are_links_and_restricted_profiles_are_not_named(client):
    latvia, estonia = (
        country("LV", local_title_en="Latvia"),
        country("EE", local_title_en="Estonia"),
    )
    restrict(estonia)
    page = change(
        campaign(local_title_en="Chain"),
        countries=[latvia, estonia],
        partners=[Organisation.objects.create(name_en="Agency", site="https://agency.example/")],
    )

    answer = read(client, page, "en")

    assert words(answer.link("/en/countries/latvia/")) == "Latvia"
    assert words(answer.link("https://agency.example/")) == "Agency"
    assert "Estonia" not in answer.main.get_text()


def test_campaigns_are_listed_the_latest_first(client):
    campaign(local_title_en="Old", start=date(2025, 1, 1))
    campaign(local_title_lv="Jauna", source_language="lv", start=date(2026, 1, 1))
    restrict(campaign(local_title_en="Secret"))
    index = CampaignPage.objects.first().get_parent()

    answer = visit(client, index.url_in("en"))

    assert [words(title) for title in answer.main.select("h2")] == ["Jauna in Latvian", "Old"]
    assert answer.main.select_one("h2 a")["lang"] == "lv"
