"""A version for each publication that changes what readers of a language see, and for nothing else."""

from datetime import date, timedelta
from io import StringIO
from unittest import mock

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Revision

from countries.models import CountryLink, CountryPage
from portal.history.models import PublishedVersion
from portal.history.recording import record
from portal.multilingual.registry import child_relations
from portal.multilingual.settling import put_in_force
from portal.reviews.confirming import STILL_RIGHT
from tests.factories import administrator, country, fresh, standard

from .conftest import change, versions

pytestmark = pytest.mark.django_db


def numbers(page):
    return {code: len(versions(page, code)) for code in ("en", "lv")}


def test_the_first_publication_is_the_first_version_of_each_language(latvia):
    assert numbers(latvia) == {"en": 1, "lv": 1}
    first = versions(latvia, "lv")[0]
    assert first.content["text"]["situation"] == "<p>Pirmā situācija.</p>"
    assert first.content["rows"]["hotlines"][0]["text"] == {"operator": "Latviešu operators"}
    assert first.content["rows"]["hotlines"][0]["shared"]["number"] == "+371 2123 4567"
    assert first.changed == []


def test_publishing_one_language_makes_no_version_of_another(latvia):
    change(latvia, ["lv"], situation_lv="<p>Otrā.</p>", situation_en="<p>Draft</p>")

    assert numbers(latvia) == {"en": 1, "lv": 2}
    assert versions(latvia, "lv")[1].changed == ["situation"]


def test_what_all_languages_share_is_a_change_for_readers_of_each(latvia):
    links = [CountryLink(url="https://two.example/", label_lv="Divi")]
    change(latvia, ["lv", "shared"], links=links)

    assert numbers(latvia) == {"en": 2, "lv": 2}
    assert versions(latvia, "en")[1].changed == ["links"]


def test_publishing_what_is_live_already_makes_no_version(latvia):
    change(latvia)
    change(latvia, seo_title_lv="Meklētājiem", local_slug_lv="cita-adrese", show_in_menus=True)

    assert numbers(latvia) == {"en": 1, "lv": 1}


def test_a_draft_makes_no_version(latvia):
    draft = fresh(latvia).get_latest_revision_as_object()
    draft.situation_lv = "<p>Draft</p>"
    draft.save_revision()

    assert numbers(latvia) == {"en": 1, "lv": 1}


def test_confirming_that_a_page_is_still_right_is_no_change(latvia):
    put_in_force(fresh(latvia), {"reviewed_on": date(2026, 3, 2)}, administrator(), STILL_RIGHT)

    assert numbers(latvia) == {"en": 1, "lv": 1}


def test_what_is_scheduled_becomes_a_version_when_its_time_comes(latvia):
    draft = fresh(latvia).get_latest_revision_as_object()
    draft.situation_lv, draft.go_live_at = "<p>Vēlāk.</p>", timezone.now() + timedelta(days=1)
    draft.reader_notes = {"lv": "Drīz"}
    fresh(latvia).publish(draft.save_revision(), units=["lv"])
    assert numbers(latvia) == {"en": 1, "lv": 1}

    past = timezone.now() - timedelta(minutes=1)
    for revision in Revision.objects.filter(approved_go_live_at__isnull=False):
        revision.content["go_live_at"], revision.approved_go_live_at = past.isoformat(), past
        revision.save()
    call_command("publish_scheduled", stdout=StringIO())

    assert numbers(latvia) == {"en": 1, "lv": 2}
    assert versions(latvia, "lv")[1].note == "Drīz"


def test_taking_a_language_off_ends_its_version_and_publishing_it_again_begins_another(latvia):
    fresh(latvia).unpublish_languages(["lv"])
    assert (versions(latvia, "lv")[0].ended_at, numbers(latvia)["lv"]) != (None, 2)
    assert versions(latvia, "en")[0].ended_at is None

    change(latvia)

    assert numbers(latvia) == {"en": 1, "lv": 2}
    assert versions(latvia, "lv")[1].ended_at is None


def test_taking_the_page_off_ends_all(latvia):
    fresh(latvia).unpublish()

    assert all(versions(latvia, code)[0].ended_at for code in ("en", "lv"))


def test_a_copy_that_is_live_has_a_first_version_of_its_own(latvia):
    copied = fresh(latvia).copy(update_attrs={"slug": "copy", "code": "EE"}, keep_live=True)

    assert numbers(copied) == {"en": 1, "lv": 1}
    stored, first = (versions(page, "lv")[0].content for page in (copied, latvia))
    assert (stored["text"], len(stored["rows"]["links"])) == (first["text"], 1)
    assert numbers(latvia) == {"en": 1, "lv": 1}


def test_moving_changes_nothing_and_deleting_takes_the_history_along(latvia):
    other = country("EE", local_title_en="Estonia")
    fresh(latvia).move(other, pos="right")
    assert numbers(latvia) == {"en": 1, "lv": 1}

    fresh(latvia).delete()

    assert set(PublishedVersion.objects.values_list("page", flat=True)) == {other.pk}


def test_other_types_of_page_keep_no_history(db):
    page = standard(local_title_en="Facts")

    assert not page.published_versions.exists()


def test_killed_in_the_middle_there_is_neither_the_publication_nor_the_version(latvia):
    insert = mock.patch.object(QuerySet, "bulk_create", side_effect=KeyboardInterrupt)
    with insert, pytest.raises(KeyboardInterrupt):
        change(latvia, situation_lv="<p>Otrā.</p>")

    assert fresh(latvia).situation_lv == "<p>Pirmā situācija.</p>"
    assert numbers(latvia) == {"en": 1, "lv": 1}


def test_the_command_begins_the_history_of_what_is_live_and_only_once(latvia):
    PublishedVersion.objects.all().delete()
    published_at = fresh(latvia).last_published_at

    call_command("record_published", stdout=StringIO())
    output = StringIO()
    call_command("record_published", stdout=output)

    assert numbers(latvia) == {"en": 1, "lv": 1}
    assert versions(latvia, "lv")[0].published_at == published_at
    assert "0" in output.getvalue()


def test_a_field_that_a_page_type_gains_later_makes_no_version(latvia):
    first = versions(latvia, "lv")[0]
    first.content["shared"].pop("topics")  # as if it had been recorded before there were topics

    page = fresh(latvia)
    page.topics = []
    page.save()

    assert "free" not in first.content["rows"]["hotlines"][0]["shared"], (
        "what the field says anyway"
    )
    assert record(page)[0].changed == ["topics"]


def test_a_publication_asks_for_the_rows_and_the_newest_versions_once(latvia):
    def cost(history):
        draft = fresh(latvia).get_latest_revision_as_object()
        draft.situation_lv += "<p>More.</p>"
        revision, page = draft.save_revision(), fresh(latvia)
        with (
            mock.patch.object(CountryPage, "keeps_history", history),
            CaptureQueriesContext(connection) as queries,
        ):
            page.publish(revision, units=["lv"])
        return len([query for query in queries if "SAVEPOINT" not in query["sql"]])

    relations = len(child_relations(CountryPage)) + len(CountryPage._meta.many_to_many)

    # the newest versions, the new one, and what it is made of (modelcluster forgets rows once they are saved)
    assert cost(True) - cost(False) <= 2 + 1 + relations
