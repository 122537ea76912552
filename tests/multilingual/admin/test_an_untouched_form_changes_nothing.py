"""The form as the browser sends it says exactly what the draft says."""

from portal.multilingual import merging
from tests.factories import country_index, fresh, home, news, news_index, standard

from .forms import save

BODY = [
    ("heading", "Virsraksts"),
    ("prose", "<p>Teksts ar <b>uzsvaru</b></p>"),
    ("quote", {"text": "Citāts", "attribution": ""}),
    ("callout", {"title": "Piezīme", "text": "<p>Teksts</p>"}),
    ("links", [{"text": "Saite", "url": "https://example.org/"}]),
]


def one_of_every_type():
    return [
        home(
            local_title_en="Together",
            local_title_lv="Kopā",
            actions_lv=[("action", {"title": "A", "text": "B"})],
        ),
        country_index(),
        news_index(),
        standard(local_title_lv="Tikai latviski", source_language="lv", body_lv=BODY),
        news(local_title_en="News", local_title_lv="Ziņa", body_en=BODY, body_lv=BODY[:2]),
    ]


def test_saving_any_page_untouched_keeps_every_unit_of_it(client, latvian, latvia):
    for page in [*one_of_every_type(), latvia]:
        before = page.draft_content()

        response = save(client, page)

        assert response.status_code == 302, response.context["form"].errors
        assert merging.changed(type(page), before, fresh(page).draft_content()) == [], page
        assert not fresh(page).has_unpublished_changes
