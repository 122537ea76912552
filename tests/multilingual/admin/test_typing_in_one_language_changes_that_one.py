"""Every translated field of every page type, through its form, in an admin that speaks another language."""

import pytest
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, get_page_models

from campaigns.models import CampaignMaterial
from countries.models import (
    CountryFact,
    CountryLink,
    CountryPage,
    HelpVersion,
    Hotline,
    ReferralStep,
)
from portal.content.models import (
    FactFigure,
    NetworkMeeting,
    NetworkMember,
    Organisation,
    Predecessor,
)
from portal.multilingual import merging
from portal.multilingual.languages import column
from portal.multilingual.registry import child_relations, translated_fields
from tests.factories import fresh, page_of

from .forms import edit_url, posted, publish

TITLES = {"local_title_en": "Title", "local_title_lv": "Virsraksts"}
TYPES = [model for model in get_page_models() if model is not Page and model.is_creatable]

# What somebody types into a new row beside its texts. Rows without texts in languages are left alone.
ROWS = {  # a value for each language where a page has each once
    CountryLink: {"url": "https://example.org/"},
    FactFigure: {"value": "1", "year": "2020"},
    CountryFact: {"fact": {"et": "compensation", "en": "legal_aid"}, "answer": "yes"},
    ReferralStep: {"step": {"et": "contact_point", "en": "safe_return"}},
    Hotline: {"number": "112"},
    NetworkMeeting: {"date": "2026-10-02"},
    NetworkMember: {},
    Predecessor: {"name": "Somebody"},
    CampaignMaterial: {},
    HelpVersion: None,
}


def blocks_of(stream_block, words):
    """A stream with one block that holds ``words``."""
    name, child = next(
        (name, child)
        for name, child in stream_block.child_blocks.items()
        if isinstance(child, blocks.FieldBlock) or hasattr(child, "child_blocks")
    )
    inner = getattr(child, "child_blocks", None)
    return [(name, dict.fromkeys(inner, words) if inner else words)]


def typed(model, name):
    """What somebody types into the field, and what must be found in its column afterwards."""
    field = model._meta.get_field(name)
    if isinstance(field, StreamField):
        return blocks_of(field.stream_block, "mark")
    return "<p>mark</p>" if isinstance(field, RichTextField) else "mark"


def fill_everything(data, model, code):
    """Types into every translated field in one language, rows included; returns the columns."""
    names = [name for name in translated_fields(model) if name != "local_path"]
    data.fill(**{column(name, code): typed(model, name) for name in names})
    for relation, child, _key in child_relations(model):
        shared = ROWS[child]
        if shared is None:
            continue
        if child is NetworkMember:
            shared = {"organisation": Organisation.objects.create(name_en="Members").pk}
        shared = {k: v[code] if isinstance(v, dict) else v for k, v in shared.items()}
        texts = {column(name, code): "mark" for name in translated_fields(child)}
        if relation in data.empty_rows:
            data.add_row(relation, **shared, **texts)
        else:
            data.answer_row(relation, child.unique_in_page, **shared, **texts)
    return [column(name, code) for name in names]


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_only_the_columns_of_that_language_change(client, latvian, model):
    code = {"code": "LV"} if model is CountryPage else {}
    page = page_of(model, **TITLES, **code)
    for code in ("et", "en"):
        before = page.draft_content()
        data = posted(client.get(edit_url(page)))
        columns = fill_everything(data, model, code)
        response = client.post(edit_url(page), data)
        assert response.status_code == 302, response.context["form"].errors
        page = fresh(page)
        after = page.draft_content()

        rows = {
            relation: child
            for relation, child, _key in child_relations(model)
            if ROWS[child] is not None
        }
        assert merging.changed(model, before, after) == [code, *(["shared"] if rows else [])]
        assert [name for name in columns if "mark" not in str(after[name])] == []
        for relation, child in rows.items():
            marked = {name for name, value in after[relation][-1].items() if value == "mark"}
            assert marked == {column(name, code) for name in translated_fields(child)}

    publish(client, page, "et", "en", "shared")
    assert merging.changed(model, after, fresh(page).live_content()) == []
    assert not fresh(page).has_unpublished_changes
