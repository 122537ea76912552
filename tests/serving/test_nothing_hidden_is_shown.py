"""Pages that readers may not see are told of nowhere: not in pins, lists, choices, feeds, maps or heads.

One site with a hidden page of each type, named by everything that can name it; every public address is
then read in both languages.
"""

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction
from wagtail.rich_text import RichText

from campaigns.models import CampaignPage, EventPage, NewsPage
from countries.models import CountryPage, HelpPage, HelpVersion
from portal.content.models import (
    CoordinatorPage,
    NetworkMember,
    NetworkPage,
    Organisation,
    PortalDocument,
    PublicationPage,
    StandardPage,
    Topic,
)
from portal.multilingual.models import BasePage
from tests.factories import country, fresh, home, page_of, standard

pytestmark = pytest.mark.django_db

SECRET = "zzsecret"
TYPES = (
    NewsPage,
    PublicationPage,
    EventPage,
    CampaignPage,
    NetworkPage,
    CountryPage,
    CoordinatorPage,
    StandardPage,
)


def change(page, **values):
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return fresh(page)


def restrict(page, kind="password"):
    found = PageViewRestriction.objects.create(
        page=page.get_base_page(), restriction_type=kind, password="open"
    )
    if kind == "groups":
        found.groups.add(Group.objects.get_or_create(name="members")[0])


def hidden(model, **more):
    columns = {
        name: f"{SECRET} {model.__name__} {name}" for name in ("local_title_en", "summary_en")
    }
    columns |= {"code": "LV"} if model is CountryPage else {}
    return columns | more


def by_restriction(kind):
    def make(model):
        page = page_of(model, **hidden(model))
        restrict(page, kind)
        return page

    return make


def by_restriction_above(model):
    page = page_of(model, **hidden(model))
    above = fresh(page).get_parent().specific
    if above.depth > 2:
        # The index itself is readable by nobody then: its name must not show either.
        for code in ("en", "lv"):
            setattr(above, f"local_title_{code}", f"{SECRET} index {code}")
        above.save_revision().publish()
        restrict(above)
    else:
        restrict(page)
    return page


def by_a_time_to_come(model):
    page = page_of(model, draft=True, **hidden(model))
    page.go_live_at = timezone.now() + timezone.timedelta(days=1)
    page.save_revision(approved_go_live_at=page.go_live_at).publish()
    return page


def by_a_time_that_passed(model):
    page = page_of(model, **hidden(model))
    page.expire_at = timezone.now() - timezone.timedelta(days=1)
    page.save()
    call_command("publish_scheduled")
    return page


def by_a_language_switched_off(model):
    return page_of(
        model,
        source_language="de",
        **{name.replace("_en", "_de"): value for name, value in hidden(model).items()},
    )


WAYS = {
    "group": by_restriction("groups"),
    "restricted above": by_restriction_above,
    "scheduled": by_a_time_to_come,
    "expired": by_a_time_that_passed,
    "inactive language": by_a_language_switched_off,
}


def closed_file():
    root = Collection.get_first_root_node()
    collection = root.add_child(name="Closed")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type="password", password="open"
    )
    return PortalDocument.objects.create(
        title=f"{SECRET} paper",
        local_title_en=f"{SECRET} paper",
        language="mt",
        collection=collection,
        file=ContentFile(b"%PDF-1.4", name="paper.pdf"),
    )


def name_everything(pages, paper):
    """Public pages that name all of the hidden ones in every way there is."""
    topic = Topic.objects.create(slug="labour", name_en="Labour")
    base = [page.get_base_page() for page in pages.values()]
    latvia = pages[CountryPage]
    office = Organisation.objects.create(name_en="An office", country=latvia)
    codes = '<p>LV: <a linktype="country" code="LV">LV</a><a linktype="footnote" note="LV" codes="1">[LV]</a></p>'
    body = [("prose", RichText(codes)), ("related", base), ("files", [paper])]
    about = {"topics": [topic], "countries": [latvia]}
    files = [("file", paper)]
    item = change(
        page_of(NewsPage, local_title_en="Open news", local_title_lv="Atklāts", body_en=body),
        related_pages=[("page", page) for page in base],
        **about,
    )
    change(page_of(PublicationPage, local_title_en="Open paper", files=files), **about)
    change(page_of(EventPage, local_title_en="Open event"), **about)
    change(page_of(CampaignPage, local_title_en="Open campaign"), **about)
    member = NetworkMember(organisation=office)
    change(page_of(NetworkPage, local_title_en="Open network"), members=[member])
    for model in (NewsPage, PublicationPage, EventPage, CampaignPage):
        change(pages[model], **about) if pages[model].live else None
    page_of(
        HelpPage, local_title_en="Help", versions=[HelpVersion(language="uk", title="Допомога")]
    )
    change(
        home(),
        pinned_campaign=pages[CampaignPage],
        pinned_news=[("page", pages[NewsPage].get_base_page())],
        pinned_publications=[("page", pages[PublicationPage].get_base_page())],
    )
    return item


ADDRESSES = (
    "",
    "news.atom",
    "publications.atom",
    "feeds/topic-labour.atom",
    "calendar.ics",
    "search/?q=local",
    "search/?q=open",
    "help/in/uk/",
    "help/?country=LV",
    "news/?topic=labour",
    "publications/?topic=labour",
)


def everything_public(client):
    """``{address: text}`` of all that answers in both languages."""
    found = {}
    pages = BasePage.objects.readable().public().filter(depth__gt=1)
    addresses = [page.url_in(code) for page in pages for code in ("en", "lv")]
    addresses += [f"/{code}/{rest}" for rest in ADDRESSES for code in ("en", "lv")]
    for address in [*addresses, "/sitemap-1.xml"]:
        response = client.get(address)
        found[address] = response.content.decode()
    return found


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_page_is_told_of_nowhere(client, way):
    home()
    country("EE", local_title_en="Estonia", local_title_lv="Igaunija")
    pages = {model: WAYS[way](model) for model in TYPES}
    name_everything({model: fresh(page) for model, page in pages.items()}, closed_file())

    told = {
        address: text[text.index(SECRET) - 150 : text.index(SECRET) + 60]
        for address, text in everything_public(client).items()
        if SECRET in text
    }
    assert told == {}


def test_a_page_above_that_is_not_public_is_not_named_on_the_way(client):
    above = standard(draft=True, local_title_en=SECRET)
    standard(above, local_title_en="Open", summary_en="Open")

    answers = [client.get(f"/en/{SECRET}/open/"), client.get("/en/search/?q=open")]

    assert answers[0].status_code == 200
    shown = [SECRET in one.text.replace(f"/{SECRET}/open/", "") for one in answers]
    assert shown == [False, False]


def test_an_alias_of_a_restricted_page_is_as_hidden(client):
    page = standard(local_title_en=SECRET, summary_en=SECRET)
    restrict(page)
    other = standard(local_title_en="Other")
    CreatePageAliasAction(fresh(page), parent=fresh(other), update_slug="copy").execute(
        skip_permission_checks=True
    )

    assert 'type="password"' in client.get("/en/other/copy/").text
    assert all(SECRET not in client.get(one).text for one in ("/en/search/?q=zz", "/sitemap-1.xml"))
