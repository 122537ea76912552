"""Texts as they are stored, and what is found in them."""

import pytest
from wagtail.rich_text import RichText

from portal.content.models import GlossaryTerm, StandardPage
from portal.guards import findings, running
from portal.guards.models import FoundIn
from portal.guards.surroundings import Surroundings
from portal.multilingual import merging
from tests import factories


def prose(*texts):
    return [("prose", RichText(f"<p>{text}</p>")) for text in texts]


def found_in(page, code):
    """Findings of an unsaved or saved page in one language (empty: what all share), as ``Finding``s."""
    stored = merging.plain(page.serializable_data())
    [content] = [
        c for c in running.read(type(page), stored, [code] if code else []) if c.language == code
    ]
    return findings.of(content, Surroundings([content]))


def kinds(page, code):
    return [found.check for found in found_in(page, code)]


def kept(page=None, **conditions):
    """What the table says."""
    rows = FoundIn.objects.filter(**conditions)
    rows = rows.filter(page_id=page.pk) if page else rows
    return [(row.check_name, row.language) for row in rows]


@pytest.fixture
def words(db):
    """The glossary: what is avoided in English, Latvian and Estonian."""
    return GlossaryTerm.objects.create(
        term_en="victim of trafficking",
        avoid_en="slave\nillegal worker",
        term_lv="cilvēku tirdzniecībā cietušais",
        avoid_lv="vergs\nnelegālais strādnieks",
        term_et="inimkaubanduse ohver",
        avoid_et="orjatööline",
    )


def text(html, code="en", **columns):
    """An unsaved page with one paragraph."""
    return StandardPage(**{f"local_title_{code}": "Title", f"body_{code}": prose(html), **columns})


@pytest.fixture
def check_on_commit(django_capture_on_commit_callbacks):
    """``with check_on_commit():`` what follows a commit happens at its end."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def admin(client, db):
    user = factories.administrator()
    client.force_login(user)
    return client
