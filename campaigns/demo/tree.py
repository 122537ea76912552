"""The tree of the demonstration: which pages there are, where they stand, what is published of them."""

import datetime as dt
from dataclasses import dataclass, field, replace

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    EventIndexPage,
    EventPage,
    NewsIndexPage,
    NewsPage,
)
from countries.models import CountryIndexPage, CountryPage, HelpPage
from portal.content.models import (
    CoordinatorPage,
    HomePage,
    NetworkIndexPage,
    NetworkPage,
    PublicationIndexPage,
    PublicationPage,
    StandardPage,
)

from . import (
    about,
    accessibility,
    campaign,
    coordination,
    countries,
    emn_study,
    eu_action,
    events,
    facts,
    framework,
    help_page,
    home,
    hotlines,
    news,
    news_eu,
    news_portal,
    publications,
    words,
)
from .refs import page, several, topic

_REVIEWED = {"reviewed_on": dt.date(2026, 10, 2), "review_due": dt.date(2027, 4, 1)}
LANGUAGES = ("en", "lv")
MENU = {"show_in_menus": True}


@dataclass(frozen=True)
class Entry:
    """One page: where it stands, its texts, and the languages to publish them in.

    ``shared`` holds values, references (``refs.Ref``) and lists of references.
    """

    key: str
    parent: str
    model: type
    texts: dict  # field to language to text
    shared: dict = field(default_factory=dict)
    source: str = "en"
    publish: tuple = LANGUAGES
    rows: dict = field(default_factory=dict)  # relation to rows, each field to value or texts


def entries():
    """Every page, parents before children, siblings in menu order."""
    return [
        Entry("home", "", HomePage, home.HOME, home.SHARED, rows={"figures": home.FIGURES}),
        *_campaigns(),
        _standard("eu-action", eu_action.EU_ACTION, menu=True),
        _reviewed(_standard("framework", framework.FRAMEWORK, parent="eu-action")),
        _entry("coordinator", "home", CoordinatorPage, coordination.COORDINATOR, MENU),
        *_countries(),
        *_publications(),
        *_news(),
        _standard("facts", facts.FACTS, topics=("research",)),
        _standard("counting", facts.COUNTING, parent="facts", publish=("en",)),
        _standard("organised-crime", facts.ORGANISED_CRIME, topics=("investigation",)),
        *_networks(),
        *_events(),
        _entry("help", "home", HelpPage, help_page.HELP),
        _standard("words", words.WORDS),
        _standard("about", about.ABOUT),
        _standard("accessibility", accessibility.ACCESSIBILITY),
        _standard("privacy", about.PRIVACY),
        _standard("legal-notice", about.LEGAL_NOTICE),
    ]


def _standard(key, texts, parent="home", menu=False, publish=LANGUAGES, topics=()):
    shared = {"show_in_menus": menu, "topics": several(topic, *topics)}
    return Entry(key, parent, StandardPage, texts, shared, publish=publish)


def _reviewed(entry):
    """Reviewed before the acts are entered here, so that the review queue has something to show."""
    return replace(entry, shared={**entry.shared, **_REVIEWED})


def _entry(key, parent, model, item, shared=None, publish=None):
    """An entry from an item as the modules of texts write it; published in the languages it is written in."""
    named = {
        name: several(kind, *item[name])
        for name, kind in (("topics", topic), ("countries", page))
        if name in item
    }
    return Entry(
        key,
        parent,
        model,
        item["texts"],
        {**item.get("shared", {}), **named, **(shared or {})},
        source=item.get("source_language", "en"),
        publish=publish or tuple(item["texts"]["local_title"]),
        rows=item.get("rows", {}),
    )


def _section(key, model, texts, page_model, items, shared=None):
    """An index page with the pages below it."""
    index = Entry(key, "home", model, texts, shared or {})
    return [index, *(_entry(name, key, page_model, item) for name, item in items.items())]


def _campaigns():
    texts, items = campaign.CAMPAIGN_INDEX, campaign.CAMPAIGNS
    return _section("campaigns", CampaignIndexPage, texts, CampaignPage, items, MENU)


def _publications():
    texts, items = publications.PUBLICATION_INDEX, publications.PUBLICATIONS
    return _section("publications", PublicationIndexPage, texts, PublicationPage, items, MENU)


def _networks():
    texts, items = coordination.NETWORK_INDEX, coordination.NETWORKS
    return _section("networks", NetworkIndexPage, texts, NetworkPage, items)


def _events():
    return _section("events", EventIndexPage, events.EVENT_INDEX, EventPage, events.EVENTS)


def _news():
    items = {
        "emn-study": emn_study.EMN_STUDY,
        "plan-2025": news.PLAN_2025,
        "figures-2024": news.FIGURES_2024,
        **news_eu.ITEMS,
        **news_portal.ITEMS,
    }
    return [
        *_section("news", NewsIndexPage, news.NEWS_INDEX, NewsPage, items, MENU),
        # Its Latvian text is left as a draft.
        _entry("campaign-news", "news", NewsPage, news.CAMPAIGN_NEWS, publish=("en",)),
    ]


def _countries():
    index = Entry("countries", "home", CountryIndexPage, countries.COUNTRY_INDEX, MENU)
    a_to_z = sorted(countries.country_names().items(), key=lambda item: item[1]["en"])
    return [index, *(_country(code, names) for code, names in a_to_z)]


def _country(code, names):
    """A country is named in all 24 languages, but published only where there is something to read."""
    texts = {"local_title": names, **countries.profile(code)}
    written = countries.WRITTEN.get(code)
    if not written:
        return Entry(code, "countries", CountryPage, texts, {"code": code})
    shared = {
        "code": code,
        **_REVIEWED,
        "topics": several(topic, *written.TOPICS),
    }
    rows = {"links": written.LINKS, "hotlines": hotlines.HOTLINES[code]}
    return Entry(code, "countries", CountryPage, texts, shared, rows=rows)
