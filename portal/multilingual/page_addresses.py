"""Which pages an address of the admin, or a form sent to it, is about; and whether she may know of them.

Wagtail answers for a page she may not edit with a message and the way home, which tells that there is
such a page, and in some views (move, privacy, chooser, bulk actions) with its title. Here all of them
answer as if there were no such page.
"""

from django.http import Http404, QueryDict
from wagtail.models import TaskState

from . import visibility

PAGES = "wagtailadmin_pages"
EXPLORER = ("wagtailadmin_explore", "wagtailadmin_explore_results")
# Pages one may choose without a right on them. The names of the forms' fields are Wagtail's.
CHOOSERS = ("wagtailadmin_choose_page_child", "wagtailadmin_choose_page_chosen_multiple")
CHOSEN = ("new_parent_page", "parent_page", "chooser")
BULK = "wagtail_bulk_action"


def refuse_hidden(request, kwargs):
    """404 if the request is about a page of somebody else's."""
    match, user = request.resolver_match, request.user
    if match.view_name == "wagtailadmin_error_test":  # exists to fail
        raise Http404
    if not user.is_authenticated:
        return
    worked_on, chosen = _pages_of(match, kwargs, request)
    rules = {
        visibility.may_reach if match.view_name in EXPLORER else visibility.sees_draft: worked_on
    }
    _refuse(user, {**rules, visibility.may_know: chosen})
    _refuse_foreign_task(match, kwargs)


def _pages_of(match, kwargs, request):
    """Identifiers of the pages that the request works on, and of those it only chooses."""
    posted = [request.POST.get(name) for name in CHOSEN] if request.method == "POST" else []
    if match.namespace == PAGES:
        names = {"page_id", "page_to_move_id", "parent_page_id", "pk"} & kwargs.keys()
        return [kwargs[name] for name in names], [kwargs.get("destination_id"), *posted]
    if match.view_name in EXPLORER:
        return [kwargs.get("parent_page_id")], []
    if match.view_name in CHOOSERS:
        return [], [kwargs.get("parent_page_id"), *request.GET.getlist("id")]
    if match.view_name == BULK and visibility.is_page_model(
        kwargs["app_label"], kwargs["model_name"]
    ):
        return _ids_in(request.GET), posted
    return [], []


def _ids_in(query: QueryDict):
    return [*query.getlist("id"), query.get("childOf")]


def _refuse(user, ids_by_rule):
    wanted = {int(pk) for ids in ids_by_rule.values() for pk in ids if str(pk).isdecimal()}
    if not wanted or visibility.sees_everything(user):
        return
    pages = visibility.pages_by_id(wanted)
    for may, ids in ids_by_rule.items():
        for pk in ids:
            page = pages.get(int(pk)) if str(pk).isdecimal() else None
            if page is not None and not may(user, page):
                raise Http404


def _refuse_foreign_task(match, kwargs):
    """Wagtail takes a review's number from the address without asking which page it belongs to."""
    if match.namespace == PAGES and "task_state_id" in kwargs:
        states = TaskState.objects.filter(workflow_state__object_id=str(kwargs["page_id"]))
        if not states.filter(pk=kwargs["task_state_id"]).exists():
            raise Http404
