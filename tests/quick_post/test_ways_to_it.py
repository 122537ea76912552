"""Where the quick post is found: the home page, a country, the list of news."""

from django.test import RequestFactory
from django.urls import reverse
from django.utils.html import escape
from wagtail import hooks

from tests.multilingual.admin.forms import edit_url

from .conftest import BOTH, TWO, newest, opened, press, url


def actions(user):
    request = RequestFactory().get("/admin/")
    request.user = user
    return [action for hook in hooks.get_hooks("workbench_actions") for action in hook(request)]


def test_the_home_of_the_admin_leads_to_it(officer, editor, site):
    for client in (officer, editor):
        assert reverse("quick_post") in client.get("/admin/").content.decode()
        assert client.get(reverse("quick_post")).url == url(site)


def test_the_home_page_offers_it_to_those_who_may(staff, member, site):
    found = [a for a in actions(staff.user) if a.url == reverse("quick_post")]
    assert [(str(a.label), a.icon) for a in found] == [("Post news", "edit")]
    assert not [a for a in actions(member("Auditors").user) if a.url == reverse("quick_post")]


def test_the_list_of_news_leads_to_it(officer, site):
    assert url(site) in officer.get(f"/admin/pages/{site['index'].pk}/").content.decode()


def test_from_a_country_it_is_ticked(member, site):
    admin = member("Administrators")
    address = reverse("quick_post") + f"?country={site['EE'].pk}"
    assert escape(address) in admin.get(edit_url(site["EE"])).content.decode()
    assert opened(admin, site, country=site["EE"].pk)["countries"] == [str(site["EE"].pk)]
    data = opened(admin, site, country=site["EE"].pk) | TWO
    press(admin, url(site, country=site["EE"].pk), data)

    assert [country.code for country in newest().countries.all()] == ["EE"]


def test_a_country_that_is_none_is_not_ticked(staff, site):
    for country in ("999999", "abc", "9" * 40, site["index"].pk):
        assert "countries" not in opened(staff, site, country=country)


def test_the_screen_is_all_latvian(member, site):
    page = member("Campaign staff", *BOTH, language="lv").get(url(site)).content.decode()

    for english in ("Post news", "Summary", "Picture", "When", "Publish", "Save draft", "Text"):
        assert f">{english}<" not in page.replace("\n", "").replace("  ", "")
