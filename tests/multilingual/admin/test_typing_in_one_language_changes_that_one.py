"""Every translated field of every page type, through its form, in an admin that speaks another language."""

import pytest
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, get_page_models

from campaigns.models import NewsIndexPage, NewsPage
from countries.models import CountryIndexPage, CountryPage
from portal.content.models import HomePage, StandardPage
from portal.multilingual import merging
from portal.multilingual.languages import column
from portal.multilingual.registry import child_relations, translated_fields
from tests.factories import country, country_index, fresh, home, news, news_index, standard

from .forms import edit_url, posted, publish

TITLES = {"local_title_en": "Title", "local_title_lv": "Virsraksts"}
MAKERS = {
    HomePage: lambda: home(**TITLES),
    StandardPage: lambda: standard(**TITLES),
    CountryIndexPage: country_index,
    CountryPage: lambda: country("LV", **TITLES),
    NewsIndexPage: news_index,
    NewsPage: lambda: news(**TITLES),
}
FIRST_BLOCK = {"actions": ("action", {"title": "mark", "text": "mark"})}


def typed(model, name):
    """What somebody types into the field, and what must be found in its column afterwards."""
    field = model._meta.get_field(name)
    if isinstance(field, StreamField):
        return [FIRST_BLOCK.get(name, ("heading", "mark"))]
    return "<p>mark</p>" if isinstance(field, RichTextField) else "mark"


def fill_everything(data, model, code):
    """Types into every translated field in one language, rows included; returns the columns."""
    names = [name for name in translated_fields(model) if name != "local_path"]
    data.fill(**{column(name, code): typed(model, name) for name in names})
    for relation, child, _key in child_relations(model):
        shared = (
            {"url": "https://example.org/"}
            if child.__name__ == "CountryLink"
            else {"value": "1", "year": "2020"}
        )
        texts = {column(name, code): "mark" for name in translated_fields(child)}
        data.add_row(relation, **shared, **texts)
    return [column(name, code) for name in names]


def test_no_page_type_is_forgotten():
    assert set(MAKERS) == {
        model for model in get_page_models() if model is not Page and model.is_creatable
    }


@pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)
def test_only_the_columns_of_that_language_change(client, latvian, model):
    page = MAKERS[model]()
    for code in ("et", "en"):
        before = page.draft_content()
        data = posted(client.get(edit_url(page)))
        columns = fill_everything(data, model, code)
        response = client.post(edit_url(page), data)
        assert response.status_code == 302, response.context["form"].errors
        page = fresh(page)
        after = page.draft_content()

        rows = {relation: child for relation, child, _key in child_relations(model)}
        assert merging.changed(model, before, after) == [code, *(["shared"] if rows else [])]
        assert [name for name in columns if "mark" not in str(after[name])] == []
        for relation, child in rows.items():
            marked = {name for name, value in after[relation][-1].items() if value == "mark"}
            assert marked == {column(name, code) for name in translated_fields(child)}

    publish(client, page, "et", "en", "shared")
    assert merging.changed(model, after, fresh(page).live_content()) == []
    assert not fresh(page).has_unpublished_changes
