"""A profile with everything in it, in two languages, and ways to move it through time."""

from datetime import UTC, datetime
from unittest import mock

import pytest

from countries.models import CountryLink, Hotline
from portal.content.models import Topic
from tests.factories import country, fresh
from tests.serving.reader import visit

LANGUAGES = ("en", "lv")


def moment(*when):
    when = datetime(*when, *((12,) if len(when) == 3 else ()), tzinfo=UTC)
    return mock.patch("django.utils.timezone.now", return_value=when)


@pytest.fixture
def at():
    """``with at(2026, 3, 1):`` what happens then happens on that day, at noon UTC."""
    return moment


@pytest.fixture(scope="module")
def latvia_of_module(rows_of_module):
    with moment(2026, 3, 1):
        return country(
            "LV",
            local_title_en="Latvia",
            local_title_lv="Latvija",
            summary_en="First summary",
            summary_lv="Pirmais kopsavilkums",
            situation_en="<p>First English situation.</p>",
            situation_lv="<p>Pirmā situācija.</p>",
            hotlines=[
                Hotline(
                    number="+371 2123 4567",
                    operator_en="English operator",
                    operator_lv="Latviešu operators",
                    verified_by="Staff Member",
                )
            ],
            links=[CountryLink(url="https://example.org/", label_en="Office", label_lv="Birojs")],
            topics=[Topic.objects.create(slug="work", name_en="Labour", name_lv="Darbs")],
        )


@pytest.fixture
def latvia(latvia_of_module, db):
    """Published in English and Latvian on 1 March 2026, with a hotline, a link and a topic."""
    return fresh(latvia_of_module)


def change(page, units=("en", "lv", "shared"), notes=None, **columns):
    """Change the draft and publish the given units of it."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    if notes is not None:
        draft.reader_notes = {**draft.reader_notes, **notes}
    revision = draft.save_revision()
    fresh(page).publish(revision, units=units)
    return fresh(page)


def versions(page, code):
    return list(fresh(page).published_versions.filter(language=code).order_by("number"))


def history(client, page, language, rest="", **query):
    return visit(client, f"{fresh(page).url_in(language)}history/{rest}", data=query)
