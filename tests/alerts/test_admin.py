"""Staff see numbers; only administrators look up an address, and only to erase it."""

import pytest
from django.contrib.auth.models import Group, User

from campaigns.alerts.models import Delivery, Subscriber
from portal.content.models import Topic
from portal.multilingual import roles
from tests.alerts.content import item
from tests.alerts.people import crowd, send, subscriber
from tests.serving.reader import Answer, words

pytestmark = pytest.mark.django_db
REPORT, ERASE = "/admin/alerts/", "/admin/alerts/erase/"


@pytest.fixture
def member(client, django_user_model):
    """``member("Moderators")`` signs the client in as one."""
    roles.set_up(countries=[])

    def member(*groups):
        user = User.objects.create_user("somebody", "somebody@example.org", "secret")
        user.groups.set(Group.objects.filter(name__in=groups))
        client.force_login(user)
        return client

    return member


def test_the_report_says_what_was_sent_and_to_how_many_but_to_whom_never(member, server):
    crowd(3)
    subscriber("secret@example.org", topic=Topic.objects.create(slug="labour", name_en="Labour"))
    server.refusals = {"reader1@example.org": "550 5.1.1 unknown"}
    item()
    send()

    page = Answer(member("Campaign staff").get(REPORT))

    rows = [[words(cell) for cell in row("td")] for row in page.soup.select("table.listing tr")]
    sent, subscribers = (
        [row for row in rows if len(row) == 10],
        [row for row in rows if len(row) == 4],
    )
    assert sent[0][:2] == ["Jauns plāns", "latviešu"]
    assert sent[0][3:] == ["0", "2", "1", "0", "1", "0", "0"]
    assert [row[:3] for row in subscribers] == [
        ["All news", "latviešu", "3"],
        ["Labour", "latviešu", "1"],
    ]
    assert "example.org" not in str(rows)


@pytest.mark.parametrize(
    ("group", "report", "erase"),
    [
        ("Administrators", 200, 200),
        ("Moderators", 200, 403),
        ("Campaign staff", 200, 403),
        ("Translators", 403, 403),
        ("Auditors", 200, 403),
    ],
)
def test_who_may_see_and_who_may_erase(member, group, report, erase):
    client = member(group)

    answers = [client.get(address).status_code for address in (REPORT, ERASE)]

    # Wagtail leads whoever may not go there back to its start page.
    assert [{302: 403}.get(status, status) for status in answers] == [report, erase]
    if erase == 403:
        subscriber()
        client.post(ERASE, {"address": "anna@example.org", "erase": "1"})
        assert Subscriber.objects.exists()


def test_an_administrator_looks_an_address_up_and_erases_it_in_every_language(member, server):
    subscriber()
    subscriber("Anna@example.org", "et")
    item()
    send()
    client = member("Administrators")

    found = Answer(client.post(ERASE, {"address": "ANNA@example.org "}))
    assert "latviešu" in words(found.soup.main)
    assert "eesti" in words(found.soup.main)
    assert Subscriber.objects.count() == 2

    assert client.post(ERASE, {"address": "anna@example.org", "erase": "1"}).status_code == 302
    assert not Subscriber.objects.exists()
    assert not Delivery.objects.filter(subscriber__isnull=False).exists()


@pytest.mark.parametrize("address", ["", "x", "a\0@example.org", "a" * 9000, "a@b\r\nc"])
def test_what_is_no_address_is_said_to_be_none(member, address):
    assert member("Administrators").post(ERASE, {"address": address}).status_code == 422


def test_the_report_asks_as_much_for_many_as_for_few(member, server, django_assert_max_num_queries):
    for number in range(6):
        subscriber(
            f"r{number}@example.org",
            topic=Topic.objects.create(slug=f"t{number}", name_en=f"T{number}"),
        )
        item(local_title_lv=f"Ziņa {number}")
    send()
    client = member("Administrators")
    client.get(REPORT)
    with django_assert_max_num_queries(25):
        client.get(REPORT)
