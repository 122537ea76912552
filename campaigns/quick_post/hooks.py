"""Where people meet the quick post and "Duplicate": the home of the admin, the pages they are about."""

from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.utils import set_query_params
from wagtail.admin.widgets.button import Button

from countries.models import CountryPage
from portal.multilingual import visibility
from portal.workbench.actions import Action

from .. import country_news
from ..models import NewsIndexPage, NewsPage
from .desk import desk_at, desk_of
from .duplicating import DuplicateView, may_duplicate
from .views import DoneView, QuickPostView, start

LABEL = gettext_lazy("Post news")
FINISHED = ("action-publish", "action-submit", "action-restart-workflow", "action-cancel-workflow")

hooks.register("author_may_edit", country_news.author_may_edit)


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("news/post/", start, name="quick_post"),
        path("news/post/<int:parent_page_id>/", QuickPostView.as_view(), name="quick_post_form"),
        path("news/posted/<int:page_id>/", DoneView.as_view(), name="quick_post_done"),
        path("duplicate/<int:page_id>/", DuplicateView.as_view(), name="duplicate_page"),
    ]


@hooks.register("workbench_actions", order=-10)  # the first thing to begin
def actions_on_the_home_page(request):
    if desk_of(request.user) is None:
        return []
    return [Action(LABEL, reverse("quick_post"), "edit")]


@hooks.register("register_page_header_buttons")
def header_buttons(page, user, view_name, next_url=None):
    if url := _address_for(page, user):
        yield Button(LABEL, url, icon_name="edit", priority=16)
    if may_duplicate(page, user):
        yield _duplicate_button(page)


@hooks.register("register_page_listing_more_buttons")
def listing_buttons(page, user, next_url=None):
    if may_duplicate(page, user):
        yield _duplicate_button(page)


def _address_for(page, user):
    """Of the quick post from this page; nothing where it has no place."""
    if page.specific_class is NewsIndexPage and page.live:
        return desk_at(page, user) and reverse("quick_post_form", args=[page.pk])
    if page.specific_class is not CountryPage:
        return None
    desk = desk_of(user)
    if desk is None or (desk.countries is not None and page.pk not in desk.countries):
        return None
    return set_query_params(reverse("quick_post"), {"country": page.pk})


def _duplicate_button(page):
    url = reverse("duplicate_page", args=[page.pk])
    by_post = {
        "data-controller": "w-action",
        "data-action": "w-action#post:prevent",
        "data-w-action-url-value": url,
    }
    return Button(_("Duplicate"), url, icon_name="duplicate", attrs=by_post, priority=31)


@hooks.register("after_edit_page")
def back_to_what_is_hers(request, page):
    """Wagtail leads on to the list of all news, which an editor of a country does not have."""
    finished = any(name in request.POST for name in FINISHED)
    if not (isinstance(page, NewsPage) and finished):
        return None
    hers = visibility.may_reach(request.user, page.get_parent())
    return None if hers else redirect("quick_post_done", page.pk)


@hooks.register("insert_global_admin_css")
def styles():
    return format_html('<link rel="stylesheet" href="{}">', static("quick_post/quick_post.css"))
