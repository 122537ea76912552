"""The full lists behind the home, and ways into the tree."""

from django.apps import apps
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import TemplateView
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from portal.multilingual.models import BasePage
from portal.multilingual.visibility import may_reach

from .home import Workbench, all_panels
from .narrowing import NarrowingForm
from .people import Person
from .rows import Rows

PER_PAGE = 25


class ListView(WagtailAdminTemplateMixin, TemplateView):
    """All entries of one list. Whom it cannot concern gets a 404; a wrong filter is said, with 400."""

    template_name = "workbench/list.html"

    @cached_property
    def person(self):
        return Person(self.request.user)

    @cached_property
    def panel(self):
        kind = next((kind for kind in all_panels() if kind.key == self.kwargs["key"]), None)
        if kind is None or not kind(self.person).concerns():
            raise Http404
        return kind(self.person)

    def get(self, request, *args, **kwargs):
        form = NarrowingForm(request.GET, self.panel)
        valid = form.is_valid()
        context = self.get_context_data(form=form, **self._page(form))
        return self.render_to_response(context, status=200 if valid else 400)

    def _page(self, form):
        panel = type(self.panel)(self.person, form.languages())
        queryset = panel.on_pages(panel.queryset(), form.condition())
        paginator = WagtailPaginator(queryset.values(*panel.fields), PER_PAGE)
        page = paginator.get_page(self.request.GET.get("p"))
        entries = [panel.entry(values) for values in page]
        return {
            "panel": panel,
            "rows": Rows(self.request, self.person, [(panel, entries)]).of(panel, entries),
            "items": page,
            "total": paginator.count,
            "elided_page_range": paginator.get_elided_page_range(page.number),
        }

    def get_page_title(self):
        return self.panel.name()

    def get_header_icon(self):
        return self.panel.icon

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.panel.name()}]

    def get_context_data(self, **kwargs):
        media = Workbench(self.request).media
        return {**super().get_context_data(**kwargs), "media": media}


def section(request, label):
    """To the explorer of the first page of a type (``app.model``) that she may reach."""
    model = _page_type(label)
    for page in _in_tree_order(model):
        if may_reach(request.user, page):
            return redirect(reverse("wagtailadmin_explore", args=[page.pk]))
    raise Http404


def new(request, label):
    """To the form for a new page of a type, at the first place where she may put one."""
    model = _page_type(label)
    for parent in model.allowed_parent_page_models():
        for page in _in_tree_order(parent):
            if (
                may_reach(request.user, page)
                and page.permissions_for_user(request.user).can_add_subpage()
            ):
                place = (model._meta.app_label, model._meta.model_name, page.pk)
                return redirect(reverse("wagtailadmin_pages:add", args=place))
    raise Http404


def _page_type(label):
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError) as error:
        raise Http404 from error
    if not issubclass(model, BasePage):
        raise Http404
    return model


def _in_tree_order(model):
    return model._default_manager.for_listing().order_by("path").iterator(20)
