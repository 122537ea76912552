"""Lists, searches, choosers, reports, messages: none says what is in another country's draft.

Each place is also asked by an administrator, who does see it: a question that nobody gets an answer to
would prove nothing.
"""

import pytest

from .conftest import leak

pytestmark = pytest.mark.django_db

# Address, query. ``{EE}`` and ``{FI}`` stand for the pages' numbers, ``{index}`` for the page above them.
PLACES = {
    "explorer": ("/admin/pages/{index}/", {}),
    "explorer, results only": ("/admin/pages/{index}/results/", {}),
    "explorer, search": ("/admin/pages/{index}/", {"q": "zzsecret"}),
    "explorer, search everywhere": ("/admin/pages/{index}/", {"q": "zzsecret", "search_all": "1"}),
    "explorer, filtered": (
        "/admin/pages/{index}/",
        {"has_child_pages": "false", "search_all": "1"},
    ),
    "explorer, ordered": ("/admin/pages/{index}/", {"ordering": "-latest_revision_created_at"}),
    "search": ("/admin/pages/search/", {"q": "zzsecret"}),
    "search, results only": ("/admin/pages/search/results/", {"q": "zzsecret"}),
    "search, drafts": ("/admin/pages/search/", {"q": "live:no"}),
    "pages of a type": ("/admin/pages/usage/countries/countrypage/", {}),
    "pages of a type, search": ("/admin/pages/usage/countries/countrypage/", {"q": "zzsecret"}),
    "chooser": ("/admin/choose-page/{index}/", {}),
    "chooser, a type": ("/admin/choose-page/{index}/", {"page_type": "countries.CountryPage"}),
    "chooser, a page": ("/admin/choose-page/{FI}/", {}),
    "chooser, search": ("/admin/choose-page/search/", {"q": "zzsecret"}),
    "chooser, a number": ("/admin/choose-page/chosen-multiple/", {"id": ["{EE}", "{FI}"]}),
    "chooser, to move": (
        "/admin/choose-page/{index}/",
        {"user_perms": "move_to", "target_pages[]": "{FI}"},
    ),
    "site history": ("/admin/reports/site-history/", {}),
    "site history, by name": ("/admin/reports/site-history/", {"label": "secret"}),
    "locked pages": ("/admin/reports/locked/", {}),
    "aging pages": ("/admin/reports/aging-pages/", {}),
    "workflows": ("/admin/reports/workflow/", {}),
    "workflow tasks": ("/admin/reports/workflow_tasks/", {}),
    "page types": ("/admin/reports/page-types-usage/", {}),
    "dashboard": ("/admin/", {}),
    "menu": (
        "/admin/api/main/pages/",
        {"child_of": "{index}", "for_explorer": "1", "fields": "_,id,admin_display_title"},
    ),
    "menu, everything": ("/admin/api/main/pages/", {"fields": "*", "limit": "20"}),
    "menu, a page": ("/admin/api/main/pages/{FI}/", {"fields": "*"}),
    "menu, search": ("/admin/api/main/pages/", {"search": "zzsecret"}),
    "bulk delete": ("/admin/bulk/multilingual/basepage/delete/", {"id": ["{EE}", "{FI}"]}),
    "bulk publish": ("/admin/bulk/multilingual/basepage/publish/", {"id": ["{FI}"]}),
    "bulk unpublish": ("/admin/bulk/multilingual/basepage/unpublish/", {"id": ["{EE}"]}),
    "bulk move": ("/admin/bulk/multilingual/basepage/move/", {"id": ["{EE}"]}),
    "bulk, all of a listing": (
        "/admin/bulk/multilingual/basepage/publish/",
        {"id": "all", "childOf": "{index}"},
    ),
}
PLACES |= {
    f"home, {key}": (f"/admin/workbench/{key}/", {})
    for key in ("approvals", "drafts", "locked", "submitted")
}
PLACES["home, narrowed"] = ("/admin/workbench/drafts/", {"q": "zzsecret"})
REPORTS = (
    "site-history",
    "locked",
    "aging-pages",
    "workflow",
    "workflow_tasks",
    "page-types-usage",
)
PLACES |= {
    f"{report}, {kind}": (f"/admin/reports/{report}/", {"export": kind})
    for report in REPORTS
    for kind in ("csv", "xlsx")
}
# Published and unlocked pages have no secrets there; the last edit's page stands for others.
NOTHING_FOR_ANYBODY = {
    "aging-pages, csv",
    "aging-pages, xlsx",
    "page-types-usage, csv",
    "page-types-usage, xlsx",
}


def ask(client, world, place):
    url, query = PLACES[place]
    numbers = {
        "EE": world.estonia.pk,
        "FI": world.finland.pk,
        "index": world.latvia.get_parent().pk,
        "topic": world.topic.pk,
    }
    return client.get(
        url.format(**numbers),
        {
            key: [v.format(**numbers) for v in value]
            if isinstance(value, list)
            else value.format(**numbers)
            for key, value in query.items()
        },
    )


@pytest.mark.parametrize("place", PLACES)
def test_no_place_tells_of_another_countrys_draft(place, spy, world):
    asked = (
        PLACES[place][1].get("q")
        or PLACES[place][1].get("label")
        or PLACES[place][1].get("search")
        or ""
    )
    answer = ask(spy, world, place)

    assert answer.status_code < 500
    assert leak(answer, asked) == ""


@pytest.mark.parametrize("place", PLACES)
def test_an_administrator_does_see_it_there(place, admin, world):
    answer = ask(admin, world, place)

    assert answer.status_code == 200
    assert bool(leak(answer)) is (place not in NOTHING_FOR_ANYBODY)
