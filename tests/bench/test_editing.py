"""What an editor waits for: the form, a saved draft, a publication; with 2 and with 24 languages active.

The page is a country profile with its seven long texts filled in every active language.
"""

import pytest

from countries.models import CountryPage
from portal.multilingual.languages import SCHEMA, column, endonym
from tests.factories import administrator, country
from tests.multilingual.admin.forms import edit_url, posted, publishing

from .conftest import median_ms

pytestmark = pytest.mark.django_db
LONG = 10_000  # characters of each text
TIMES = {"times": 5, "warm": 1}


def profile(languages):
    texts = {}
    for code in languages:
        sentence = f"Tekstą, text, текст, κείμενο ({endonym(code)}). "
        text = "<p>" + (sentence * LONG)[:LONG] + "</p>"
        texts |= {column(name, code): text for name in CountryPage.SECTIONS}
        texts |= {column("local_title", code): f"Latvia {code}", column("summary", code): sentence}
    return country("LV", **texts)


@pytest.fixture(params=[("en", "lv"), SCHEMA], ids=["2 languages", "24 languages"])
def languages(request, settings):
    settings.PORTAL_LANGUAGES = request.param
    return request.param


@pytest.fixture
def page(languages, client, db):
    client.force_login(administrator())
    return profile(languages)


def get(client, page, **query):
    response = client.get(edit_url(page, **query))
    assert response.status_code == 200
    return response


def test_form(client, page, languages, figure):
    response = get(client, page)
    held = len(response.context["form"].languages)
    duration = median_ms(lambda: get(client, page), **TIMES)
    said = f"{duration:.0f} ms, {len(response.content) / 1024:.0f} KB"
    figure(f"edit form, {len(languages)} languages active, {held} in the form", said)


def test_form_with_every_language(client, page, languages, figure):
    """What the editor avoids: asked for in the address, all languages stand in one form."""
    if len(languages) == 2:
        pytest.skip("all are in the form anyway")
    every = ",".join(languages)
    response = get(client, page, languages=every)
    duration = median_ms(lambda: get(client, page, languages=every), times=2, warm=0)
    said = f"{duration:.0f} ms, {len(response.content) / 1024:.0f} KB"
    figure("edit form, 24 languages active, all 24 asked for", said)


def test_saving_and_publishing(client, page, languages, figure):
    for what, finish in (("save", lambda data: data), ("publish one language", to_publish)):
        kilobytes, durations = 0, []
        for number in range(6):
            data = finish(posted(get(client, page)).fill(summary_en=f"Summary {what} {number}"))
            kilobytes = sum(len(v.encode()) for _, vs in data.lists() for v in vs) / 1024
            durations.append(median_ms(lambda data=data: send(client, page, data), times=1, warm=0))
        median = sorted(durations)[len(durations) // 2]
        figure(
            f"{what}, {len(languages)} languages active",
            f"{median:.0f} ms, {kilobytes:.0f} KB sent",
        )


def to_publish(data):
    return publishing(data, "en")


def send(client, page, data):
    assert client.post(edit_url(page), data).status_code == 302
