"""Findings follow what changes: the page, what it links to, shows and cites, and the glossary."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from portal.content.models import GlossaryTerm, PortalImage, Source
from portal.guards import content, running
from portal.guards.models import CheckedPage, FoundIn, Target
from tests.content.pictures import picture
from tests.factories import fresh, home, news, standard

from .conftest import kept, prose
from .test_checks import cite, to

pytestmark = pytest.mark.django_db


def check_texts(*args):
    out = StringIO()
    call_command("check_texts", *args, stdout=out)
    return out.getvalue().strip()


def edited(page, **columns):
    page = fresh(page)
    for name, value in columns.items():
        setattr(page, name, value)
    return page.save_revision()


def test_saving_and_publishing(check_on_commit, words):
    with check_on_commit():
        page = standard(local_title_en="Title")
    assert kept(page) == []

    with check_on_commit():
        revision = edited(page, body_en=prose("A slave."))
    assert kept(page, is_live=True) == []
    assert kept(page, is_live=False) == [("avoided-word", "en")]

    with check_on_commit():
        revision.publish()
    assert kept(page, is_live=True) == [("avoided-word", "en")]

    with check_on_commit():
        edited(page, body_en=prose("A victim.")).publish()
    assert kept(page) == []
    assert not CheckedPage.objects.filter(is_stale=True).exists()


def test_the_mark_is_part_of_the_change(words):
    """Whatever comes in between, what was not checked stays marked."""
    page = standard(local_title_en="Title", body_en=prose("A slave."))

    assert CheckedPage.objects.get(pk=page.pk).is_stale
    assert kept(page) == []
    assert check_texts() == f"Checked {CheckedPage.objects.count()} pages."
    assert len(kept(page)) == 2


def test_a_page_that_is_linked_to(check_on_commit):
    with check_on_commit():
        target = standard(local_title_en="Target", local_title_lv="Mērķis")
        page = standard(local_title_lv="Lapa", body_lv=prose(to(target)))
    assert kept(page, is_live=True) == []

    with check_on_commit():
        fresh(target).unpublish_languages(["lv"])
    assert kept(page, is_live=True) == [("link-other-language", "lv")]

    with check_on_commit():
        fresh(target).unpublish()
    assert kept(page, is_live=True) == [("link-unpublished", "lv")]

    with check_on_commit():
        fresh(target).delete()
    assert kept(page, is_live=True) == [("link-gone", "lv")]


def test_an_address_that_moves(check_on_commit):
    with check_on_commit():
        target = standard(local_title_en="Rights")
        page = standard(local_title_en="Page", body_en=prose('<a href="/en/rights/">there</a>'))
    assert kept(page, is_live=True) == [("link-typed", "en")]

    with check_on_commit():
        edited(target, local_slug_en="your-rights").publish()
    assert kept(page, is_live=True) == [("link-moved", "en")]


def test_a_picture_and_a_source(check_on_commit):
    image, source = picture(alt_en="A hand", alt_lv="Roka"), Source.objects.create(title_en="S")
    with check_on_commit():
        page = news(
            local_title_en="Item",
            local_title_lv="Ziņa",
            lead_image=image,
            body_en=prose(cite(source.pk)),
        )
    assert kept(page, is_live=True) == [("footnote-source", "en")]

    with check_on_commit():
        image = PortalImage.objects.get(pk=image.pk)
        image.alt_lv = ""
        image.save()
        source.delete()
    assert set(kept(page, is_live=True)) == {("picture-undescribed", "lv"), ("footnote-gone", "en")}


def test_the_glossary(check_on_commit):
    with check_on_commit():
        page = standard(local_title_en="Title", body_en=prose("A slave."))
    term = GlossaryTerm.objects.create(term_en="victim", avoid_en="slave")
    assert CheckedPage.objects.get(pk=page.pk).is_stale

    check_texts()
    assert kept(page, is_live=True) == [("avoided-word", "en")]

    term.delete()
    check_texts()
    assert kept(page) == []


def test_deleting_pages_that_link_to_one_another(check_on_commit):
    with check_on_commit():
        parent = standard(local_title_en="Parent")
        child = standard(parent, local_title_en="Child", body_en=prose(to(parent)))
    with check_on_commit():
        fresh(parent).delete()

    assert not CheckedPage.objects.filter(pk__in=[parent.pk, child.pk]).exists()
    assert not Target.objects.filter(page_id=child.pk).exists()


def test_running_it_twice_changes_nothing(words):
    standard(local_title_en="Title", body_en=prose("A slave."))
    check_texts("--all")
    before = list(FoundIn.objects.order_by("pk").values())

    assert check_texts("--all").startswith("Checked")
    assert list(FoundIn.objects.order_by("pk").values()) == before
    assert check_texts() == "Checked 0 pages."


def test_it_goes_on_where_it_was_stopped(words, monkeypatch):
    pages = [standard(local_title_en=f"A slave {n}") for n in range(3)]
    monkeypatch.setattr(running, "BATCH", 1)
    read, calls = running.versions_of, []

    def killed(pks):
        calls.extend(pks)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return read(pks)

    monkeypatch.setattr(running, "versions_of", killed)
    with pytest.raises(KeyboardInterrupt):
        check_texts()
    left = set(CheckedPage.objects.filter(is_stale=True).values_list("pk", flat=True))
    assert calls[2] in left
    assert not left & set(calls[:2])

    check_texts()
    assert all(kept(page) for page in pages)


def test_a_page_that_cannot_be_read_does_not_hold_up_the_others(words, monkeypatch):
    bad, good = standard(local_title_en="Bad"), standard(local_title_en="A slave")
    read = running.versions_of

    def broken(pks):
        if bad.pk in pks:
            raise ValueError("broken")
        return read(pks)

    monkeypatch.setattr(running, "versions_of", broken)
    with pytest.raises(CommandError, match=str(bad.pk)):
        check_texts()

    assert kept(good)
    assert CheckedPage.objects.get(pk=bad.pk).is_stale


def test_a_change_during_the_check_leaves_its_mark(words):
    page = standard(local_title_en="Title")
    check_texts()
    read = content.read

    def meanwhile(*args):
        CheckedPage.objects.filter(pk=page.pk).update(generation=99, is_stale=True)
        return read(*args)

    running.content.read, keep = meanwhile, read
    try:
        running.check([page.pk])
    finally:
        running.content.read = keep

    assert CheckedPage.objects.get(pk=page.pk).is_stale


def test_as_many_questions_for_ten_pages_as_for_one(words, django_assert_max_num_queries):
    target = home()
    pages = [
        standard(local_title_en=f"T {n}", body_en=prose("A slave " + to(target))) for n in range(5)
    ]
    pks = [page.pk for page in pages]
    running.check(pks)
    for some in (pks[:1], pks):
        with django_assert_max_num_queries(14 + 3 * len(some)):
            running.check(some)
