"""An administrator takes a version away from readers: its date stays, its text is gone, and who did it is known."""

import pytest
from wagtail.models import PageLogEntry

from portal.multilingual.roles import set_up
from tests.factories import administrator, fresh, person
from tests.multilingual.admin.forms import edit_url, speaks
from tests.serving.reader import words

from .conftest import change, history, versions

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(latvia):
    return change(latvia, ["lv"], {"lv": "Slepena piezīme."}, situation_lv="<p>Slepens vārds.</p>")


def withdraw(client, page, version):
    return client.post(f"/admin/published/{page.pk}/withdraw/{version.pk}/")


def signed_in(client, user):
    client.force_login(speaks(user, "en"))
    return client


def test_withdrawn_it_has_a_date_and_no_text_anywhere(client, two):
    change(two, ["lv"], situation_lv="<p>Labots.</p>")
    withdraw(signed_in(client, administrator()), two, versions(two, "lv")[1])

    version = versions(two, "lv")[1]
    assert (version.content, version.note, version.changed) == (None, "", [])
    assert version.withdrawn_at
    for rest, status in [("", 200), ("v2/", 410), ("compare/?from=1&to=2", 410)]:
        answer = history(client, two, "lv", rest)
        assert answer.status == status
        assert "Slepen" not in answer.soup.get_text()
    assert "atsaukta" in words(history(client, two, "lv").main)
    assert history(client, two, "lv", "v3/").status == 200
    assert history(client, two, "lv", "compare/?from=1&to=3").status == 200


def test_whoever_has_the_page_already_does_not_keep_it(client, two):
    """Browsers and shared caches ask again each time, and are told that it is gone."""
    statuses = {"": 200, "v2/": 410, "compare/?from=1&to=2": 410}
    root = f"{two.url_in('lv')}history/"
    kept = {rest: client.get(f"{root}{rest}") for rest in statuses}
    assert {one["Cache-Control"] for one in kept.values()} == {"public, max-age=0, must-revalidate"}
    withdraw(signed_in(client, administrator()), two, versions(two, "lv")[1])
    client.logout()

    for rest, before in kept.items():
        assert "Slepen" in before.text
        answer = client.get(f"{root}{rest}", headers={"If-None-Match": before["ETag"]})
        assert answer.status_code == statuses[rest]
        assert answer.status_code == 200 or answer["Cache-Control"] == "no-store"
        assert "Slepen" not in answer.text


def test_the_day_on_which_it_stood_says_so(client, two):
    day = versions(two, "lv")[1].published_at.date().isoformat()
    withdraw(signed_in(client, administrator()), two, versions(two, "lv")[1])

    assert history(client, two, "lv", f"{day}/").status == 410


def test_the_record_says_who(client, two):
    admin = administrator()
    for _twice in range(2):
        withdraw(signed_in(client, admin), two, versions(two, "lv")[1])

    entry = PageLogEntry.objects.get(action="history.withdraw")
    assert (entry.user, entry.page_id) == (admin, two.pk)
    assert entry.data["version"] == 2


def test_publishing_the_same_again_makes_no_version_but_a_change_does(client, two):
    withdraw(signed_in(client, administrator()), two, versions(two, "lv")[1])
    change(two)
    assert len(versions(two, "lv")) == 2

    change(two, ["lv"], situation_lv="<p>Trešais.</p>")
    assert [one.changed for one in versions(two, "lv")] == [[], [], []]


def test_it_asks_first_and_warns_while_the_page_still_says_it(client, two):
    signed_in(client, administrator())

    listed = client.get(f"/admin/published/{two.pk}/")
    asked = client.get(f"/admin/published/{two.pk}/withdraw/{versions(two, 'lv')[1].pk}/")
    older = client.get(f"/admin/published/{two.pk}/withdraw/{versions(two, 'lv')[0].pk}/")

    assert "Slepena piezīme." in listed.text
    assert "still says this" in asked.text
    assert "also in other languages" in asked.text
    assert "still says this" not in older.text
    assert versions(two, "lv")[1].content


def test_nobody_else_may_or_sees_a_way_to(client, two):
    editor = person("editor", writes=["lv"], publishes=["lv"], shared=True, subtree=two)
    signed_in(client, editor)

    assert withdraw(client, two, versions(two, "lv")[1])["Location"] == "/admin/"
    assert client.get(f"/admin/published/{two.pk}/")["Location"] == "/admin/"
    assert "/admin/published/" not in client.get(edit_url(two)).text
    assert versions(two, "lv")[1].content


def test_the_role_of_administrators_has_the_right(client, two):
    set_up()
    user = administrator("boss")
    user.is_superuser = False
    user.save()
    from django.contrib.auth.models import Group

    user.groups.add(Group.objects.get(name="Administrators"))
    signed_in(client, user)

    assert f"/admin/published/{two.pk}/" in client.get(edit_url(two)).text
    assert withdraw(client, two, versions(two, "lv")[1]).status_code == 302


@pytest.mark.parametrize("pk", [0, 10**12])
def test_a_version_that_is_not_there_or_of_another_page_is_a_404(client, two, pk):
    from tests.factories import country

    signed_in(client, administrator())
    other = country("EE", local_title_en="Estonia")

    assert client.get(f"/admin/published/{two.pk}/withdraw/{pk}/").status_code == 404
    stranger = versions(other, "en")[0]
    assert client.post(f"/admin/published/{two.pk}/withdraw/{stranger.pk}/").status_code == 404
    assert fresh(two).published_versions.count() == 3
