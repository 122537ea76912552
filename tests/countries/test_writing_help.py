"""What editors of the help page and of hotlines are told."""

import pytest
from django.core.exceptions import ValidationError

from countries.models import HelpPage
from tests.factories import administrator
from tests.multilingual.admin.forms import edit_url, posted

from .conftest import day, hotline


@pytest.mark.parametrize(
    ("columns", "field"),
    [
        ({"number": "", "number_abroad": ""}, "__all__"),
        ({"verified_on": day(1)}, "verified_on"),
        ({"verified_on": day(-1), "valid_until": day(-2)}, "valid_until"),
        ({"number": "call us"}, "number"),
        ({"languages": "Latvian"}, "languages"),
    ],
)
def test_a_hotline_that_cannot_be_right_is_refused(columns, field):
    line = hotline(**columns)

    with pytest.raises(ValidationError) as refused:
        line.full_clean(exclude=["page"])

    assert field in refused.value.message_dict


def add_language(client, page, code):
    """Open the help page's form, add a further language and save the draft."""
    form = posted(client.get(edit_url(page)))
    form.add_row("versions", language=code, title="T", emergency="112", leave="L")
    return client.post(edit_url(page), form)


def languages_in_draft():
    draft = HelpPage.objects.get().get_latest_revision_as_object()
    return [row.language for row in draft.versions.all()]


def test_a_further_language_is_saved(client, help_page):
    client.force_login(administrator())

    add_language(client, help_page, "vi")

    assert languages_in_draft() == ["ar", "uk", "vi"]


def test_a_language_written_twice_is_refused_in_words(client, help_page):
    client.force_login(administrator())

    answer = add_language(client, help_page, "uk")

    assert "There is a row for this already" in answer.text


def test_a_deleted_row_makes_room_for_a_new_one(client, help_page):
    client.force_login(administrator())
    form = posted(client.get(edit_url(help_page)))
    form["versions-1-DELETE"] = "on"
    form.add_row("versions", language="uk", title="New", emergency="112", leave="L")

    client.post(edit_url(help_page), form)

    assert languages_in_draft() == ["ar", "uk"]
