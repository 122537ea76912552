"""Neither a long profile nor a long file asks the database more often than a short one."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.exchange import files
from countries.models import CountryFact, CountryLink
from portal.content.models import Source
from tests.factories import fresh

from .conftest import address, draft, send

pytestmark = pytest.mark.django_db
FACTS = [key for key, _label in CountryFact._meta.get_field("fact").choices]


def sources(number, kind):
    return [
        Source.objects.create(title_en=f"{kind} {n}", url=f"https://example.org/{kind}/{n}")
        for n in range(number)
    ]


def with_rows(page, links, facts):
    later = draft(page)
    later.links = [CountryLink(url=f"https://example.org/{n}", label_en="x") for n in range(links)]
    later.facts = [
        CountryFact(fact=FACTS[n], source=source)
        for n, source in enumerate(sources(facts, f"old{links}"))
    ]
    later.save_revision(clean=False)
    return fresh(page)


def changed(raw):
    """The export with every row changed, a new source for each fact, and as many new links."""
    document = json.loads(raw)
    links, facts = document["rows"]["links"], document["rows"]["facts"]
    for row in links:
        row["languages"] = {"lv": {"label": "Lasīt"}}
    for row, source in zip(facts, sources(len(facts), f"new{len(links)}"), strict=True):
        key = f"content.source:{source.pk}"
        row["shared"]["source"] = key
        document["references"][key] = {"url": source.url, "name": str(source)}
    links += [{"shared": {"url": f"https://example.com/{n}"}} for n in range(len(links))]
    return document


def counted(ask, *args):
    with CaptureQueriesContext(connection) as done:
        answer = ask(*args)
    return len(done), answer


def queries(page, client):
    """``{what is done: queries}``"""
    found = {}
    found["JSON"], (_name, raw) = counted(files.exported, page, files.JSON)
    found["document"], (_name, document) = counted(files.exported, page, files.DOCX, "lv")
    for kind, sent in (("json", changed(raw)), ("docx", document)):
        found[f"upload {kind}"], answer = counted(send, client, page, sent, f"profile.{kind}")
        assert answer.status_code == 302
        found[f"difference {kind}"], answer = counted(client.get, address("review", page))
        assert ("https://example.com/0" in answer.content.decode()) is (kind == "json")
    return found


def test_a_long_profile_takes_as_many_queries_as_a_short_one(world, at):
    client = at("inga")
    queries(world.latvia, client)  # what is looked up once and remembered
    short = queries(with_rows(world.latvia, links=1, facts=1), client)

    assert queries(with_rows(world.latvia, links=40, facts=len(FACTS)), client) == short
    assert max(short.values()) < 60
