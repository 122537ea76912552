"""The tree of the demonstration: which pages there are, where they stand, what is published of them."""

import datetime as dt
from dataclasses import dataclass, field

from campaigns.models import NewsIndexPage, NewsPage
from countries.models import CountryIndexPage, CountryPage
from portal.content.models import HomePage, StandardPage

from . import about, countries, emn_study, facts, framework, home, illustrations, news

LANGUAGES = ("en", "lv")


@dataclass(frozen=True)
class Entry:
    """One page: where it stands, its texts, and the languages to publish them in."""

    key: str
    parent: str
    model: type
    texts: dict  # field to language to text
    shared: dict = field(default_factory=dict)
    source: str = "en"
    publish: tuple = LANGUAGES
    topics: tuple = ()
    countries: tuple = ()
    rows: dict = field(default_factory=dict)  # relation to rows, each field to value or texts
    picture: tuple = ()  # field and drawing


def entries():
    """Every page, parents before children, siblings in menu order."""
    return [
        _home(),
        _standard("facts", facts.FACTS, menu=True),
        _standard("counting", facts.COUNTING, parent="facts", publish=("en",)),
        _standard("organised-crime", facts.ORGANISED_CRIME, menu=True),
        _standard("framework", framework.FRAMEWORK, menu=True),
        Entry(
            "countries", "home", CountryIndexPage, countries.COUNTRY_INDEX, {"show_in_menus": True}
        ),
        *(_country(code, names) for code, names in _a_to_z()),
        Entry("news", "home", NewsIndexPage, news.NEWS_INDEX, {"show_in_menus": True}),
        _news("emn-study", emn_study.EMN_STUDY, illustrations.BEYOND_BORDERS),
        _news("plan-2025", news.PLAN_2025),
        _news("figures-2024", news.FIGURES_2024),
        _news("campaign-news", news.CAMPAIGN_NEWS, illustrations.OPEN_CHAIN, publish=("en",)),
        _standard("about", about.ABOUT, menu=True),
        _standard("accessibility", about.ACCESSIBILITY),
        _standard("privacy", about.PRIVACY),
        _standard("legal-notice", about.LEGAL_NOTICE),
    ]


def _home():
    return Entry(
        "home",
        "",
        HomePage,
        home.HOME,
        {"coordinator_name": home.COORDINATOR_NAME},
        rows={"figures": home.FIGURES},
    )


def _standard(key, texts, parent="home", menu=False, publish=LANGUAGES):
    return Entry(key, parent, StandardPage, texts, {"show_in_menus": menu}, publish=publish)


def _a_to_z():
    return sorted(countries.country_names().items(), key=lambda item: item[1]["en"])


def _country(code, names):
    """A country is named in all 24 languages, but published only where there is something to read."""
    written = countries.WRITTEN.get(code)
    shared = {"code": code}
    if written:
        shared |= {
            "reviewed_on": dt.date(2026, 10, 2),
            "review_due": dt.date(2027, 4, 1),
        }
    return Entry(
        code,
        "countries",
        CountryPage,
        {"local_title": names, **countries.profile(code)},
        shared,
        topics=tuple(written.TOPICS) if written else (),
        rows={"links": written.LINKS} if written else {},
    )


def _news(key, item, drawing=None, publish=None):
    source = item.get("source_language", "en")
    return Entry(
        key,
        "news",
        NewsPage,
        item["texts"],
        item["shared"],
        source=source,
        publish=publish or tuple(item["texts"]["local_title"]),
        topics=tuple(item["topics"]),
        countries=tuple(item["countries"]),
        picture=("lead_image", drawing) if drawing else (),
    )
