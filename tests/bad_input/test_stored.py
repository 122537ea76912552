"""Stored data that no form of ours would store: every page stands, and nothing of it is run."""

import json
from xml.etree import ElementTree

import pytest
from django.db import connection

from campaigns.models import CampaignPage, EventPage, NewsPage
from portal.content.models import HomePage, PortalDocument, PortalImage, PublicationPage, Source
from tests.factories import fresh, page_of

pytestmark = pytest.mark.django_db

SCRIPT = "</script><script>alert(1)</script>"
HUGE = 10**30


def store(page, **columns):
    """Write past every check."""
    for name, value in columns.items():
        field = type(page)._meta.get_field(name)
        table, key = field.model._meta.db_table, field.model._meta.pk.column
        with connection.cursor() as cursor:
            cursor.execute(
                f'UPDATE "{table}" SET "{field.column}" = %s WHERE "{key}" = %s',  # noqa: S608
                [value, page.pk],
            )
    return fresh(page)


def shown(client, page):
    answer = client.get(page.url_in("en"))
    assert answer.status_code == 200
    return answer.text


BLOCKS = [
    {"type": "nonsense", "value": 1},
    {
        "type": "related",
        "value": [{"type": "item", "value": "abc", "id": "1"}, 999_999, HUGE, -1, None],
    },
    {"type": "files", "value": ["abc", HUGE, {"a": 1}]},
    {"type": "acts", "value": [[1], "x", HUGE]},
    {
        "type": "picture",
        "value": {"image": {"image": "abc", "alt_text": SCRIPT}, "caption": SCRIPT},
    },
    {
        "type": "video",
        "value": {"title": "Film", "url": "javascript:alert(1)", "site": "s", "poster": "x"},
    },
    {"type": "links", "value": [{"text": "Link", "url": "javascript:alert(1)"}]},
    {"type": "contact", "value": {"name": "Office", "site": "javascript:alert(1)"}},
    {"type": "prose", "value": "<p>Last</p>"},
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block["type"])
def test_blocks_that_hold_nonsense(client, block):
    page = page_of(NewsPage, local_title_en="Open")
    last = {"type": "prose", "value": "<p>Last</p>"}
    text = shown(client, store(page, body_en=json.dumps([block, last])))

    assert "Last" in text
    assert 'href="javascript' not in text
    assert "<script>alert" not in text


@pytest.mark.parametrize(
    ("model", "column", "kind"),
    [
        (HomePage, "pinned_news", "page"),
        (HomePage, "pinned_publications", "page"),
        (NewsPage, "related_pages", "page"),
        (PublicationPage, "files", "file"),
    ],
)
def test_streams_that_name_nonsense(client, model, column, kind):
    values = ["abc", None, HUGE, -1, 0, {"a": 1}, [1]]
    page = page_of(model, local_title_en="Open")
    page_of(PublicationPage, local_title_en="Other")
    store(page, **{column: json.dumps([{"type": kind, "value": value} for value in values])})

    shown(client, page)
    if model is not HomePage:
        shown(client, fresh(page).get_parent().specific)


@pytest.mark.parametrize(
    "element",
    [
        '<a linktype="page" id="abc">x</a>',
        f'<a linktype="page" id="{HUGE}">x</a>',
        '<a linktype="document" id="abc">x</a>',
        f'<a linktype="document" id="{HUGE}">x</a>',
        '<a linktype="page">x</a><a linktype="document">x</a><a linktype="x">x</a>',
        '<a linktype="footnote" source="abc">x</a><a linktype="footnote">y</a>',
        f'<a linktype="footnote" source="{HUGE}" note="n">x</a>',
        '<a linktype="footnote" note="&lt;script&gt;alert(1)&lt;/script&gt; LV" codes="1">x</a>',
        '<a linktype="footnote" note="a > b">x</a>',
        '<a linktype="footnote" note="a"><a linktype="footnote" note="b">x</a></a>',
        '<a linktype="country" code="&quot;><script>alert(1)</script>">x</a>',
        '<a linktype="country" code="ZZ">x</a><a linktype="country">x</a>',
        f'<a linktype="footnote" note="{"n" * 1_000_000}">x</a>',
        '<a linktype="footnote" ' * 20_000,
        '<a linktype="footnote" note="n">' * 20_000,
        " " * 300_000 + "x",
    ],
    ids=range(16),
)
def test_rich_text_that_holds_nonsense(client, element):
    page = page_of(NewsPage, local_title_en="Open")
    body = json.dumps([{"type": "prose", "value": f"<p>First {element}</p>"}])

    text = shown(client, store(page, body_en=body))

    assert "First" in text
    assert "note=&quot;<script" not in text


def test_a_source_leads_to_the_web_or_nowhere(client):
    source = Source.objects.create(title_en="Report", url="javascript:alert(1)")
    page = page_of(NewsPage, local_title_en="Open")
    cited = f'<p>x<a linktype="footnote" source="{source.pk}">x</a></p>'

    text = shown(client, store(page, body_en=json.dumps([{"type": "prose", "value": cited}])))

    assert "Report" in text
    assert 'href="javascript' not in text


def test_broken_pictures_and_missing_files(client):
    image = PortalImage.objects.create(
        title="Gone", alt_en="Gone", file="images/gone.png", width=10, height=10
    )
    paper = PortalDocument.objects.create(title="Gone", file="documents/gone.pdf")
    nothing = PortalDocument.objects.create(title="Nothing", file="")
    page = page_of(NewsPage, local_title_en="Open", lead_image=image, share_image=image)
    files = [{"type": "files", "value": [paper.pk, nothing.pk]}]

    shown(client, store(page, body_en=json.dumps(files)))


@pytest.mark.parametrize("model", [NewsPage, PublicationPage, EventPage, CampaignPage])
def test_titles_from_hell(client, model):
    title = f"{SCRIPT}\x0b\x1f\ufffe]]>\r\nBEGIN:VALARM"
    page = page_of(model, local_title_en="Open", summary_en="Open")
    page = store(page, local_title_en=title, summary_en=title)

    text = shown(client, page)
    feeds = [
        client.get(one) for one in ("/en/news.atom", "/en/publications.atom", "/sitemap-1.xml")
    ]
    calendar = client.get("/en/calendar.ics").content

    assert "<script>alert" not in text
    assert [feed.status_code for feed in feeds] == [200] * 3
    for feed in feeds:
        ElementTree.fromstring(feed.content)  # noqa: S314 - ours
    assert b"\r\nBEGIN:VALARM" not in calendar
    assert not {*range(9), *range(11, 13), *range(14, 32)} & set(calendar)
