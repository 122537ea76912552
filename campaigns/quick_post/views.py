"""The screen, what follows it, and the way to it."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic.base import View
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.utils import set_query_params
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from countries.models import CountryPage
from portal.multilingual import visibility
from portal.multilingual.forms import form_for
from portal.multilingual.languages import endonym
from portal.multilingual.states import language_states

from ..models import NewsIndexPage, NewsPage
from . import posting
from .desk import SHOWN_FIRST, desk_at, desk_of
from .forms import form_class

REFUSED = 422


def start(request):
    """To the index she may post below, with the country she comes from."""
    desk = desk_of(request.user)
    if desk is None:
        raise PermissionDenied
    url = reverse("quick_post_form", args=[desk.index.pk])
    country = request.GET.get("country", "")
    return redirect(set_query_params(url, {"country": country}) if country.isdecimal() else url)


class QuickPostView(WagtailAdminTemplateMixin, View):
    """``parent_page_id``: the news index; the middleware locks it, so two posts follow one another."""

    page_title = gettext_lazy("Post news")
    template_name = "quick_post/form.html"

    def dispatch(self, request, parent_page_id):
        index = get_object_or_404(NewsIndexPage, pk=parent_page_id)
        self.desk = desk_at(index, request.user)
        if self.desk is None or not index.live:
            raise PermissionDenied
        with form_for(self.codes):
            return super().dispatch(request)

    @cached_property
    def codes(self):
        """The languages shown: the first two; once shown or ticked, a language stays."""
        mine = self.desk.languages()
        if self.request.method != "POST":
            return mine[:SHOWN_FIRST]
        shown = self.request.POST.getlist("languages")
        return [code for code in mine if code in shown] or mine[:1]

    def get(self, request):
        return self._answer(self._form())

    def post(self, request):
        if page := posting.posted_with(request.POST.get("token", ""), request.user):
            messages.info(request, _("This form was sent before: here is what became of it."))
            return redirect("quick_post_done", page.pk)
        form = self._form(request.POST, request.FILES)
        if "action-languages" in request.POST:
            form.forget_errors()
        elif form.is_valid() and (page := self._post(form)):
            return self._done(page)
        form.keep_upload()
        return self._answer(form, status=REFUSED if form.errors else 200)

    def _form(self, *sent):
        return form_class(self.codes)(
            *sent, desk=self.desk, codes=self.codes, action=self._action(), country=self._country()
        )

    def _action(self):
        if "action-publish" in self.request.POST:
            action, may = "publish", self.desk.may_publish
        elif "action-submit" in self.request.POST:
            action, may = "submit", self.desk.may_submit
        else:
            return "save"
        if not may:
            raise PermissionDenied
        return action

    def _country(self):
        pk = self.request.GET.get("country", "")
        if not pk.isdecimal() or len(pk) > 18:
            return None
        return visibility.known_to(self.request.user, CountryPage.objects.filter(pk=pk)).first()

    def _post(self, form):
        try:
            return posting.post(form)
        except ValidationError as error:
            for message in error.messages:
                form.add_error(None, message)
            return None

    def _done(self, page):
        for tell in hooks.get_hooks("after_create_page"):
            response = tell(self.request, page)
            if hasattr(response, "status_code"):
                return response
        return redirect("quick_post_done", page.pk)

    def _answer(self, form, status=200):
        mine = self.desk.languages()
        context = self.get_context_data(
            form=form,
            media=form.media,
            desk=self.desk,
            languages=[(code, endonym(code), code in self.codes) for code in mine],
            may_change_languages=len(mine) > SHOWN_FIRST,
            has_unsaved_changes=form.is_bound,
            action_url=self.request.get_full_path(),
        )
        return self.render_to_response(context, status=status)


class DoneView(WagtailAdminTemplateMixin, View):
    """How a news item stands: the address in each language, and what to do next."""

    page_title = gettext_lazy("Post news")
    template_name = "quick_post/done.html"

    def get(self, request, page_id):
        page = get_object_or_404(NewsPage, pk=page_id)
        if not page.permissions_for_user(request.user).can_read():
            raise Http404
        schedule = page.revisions.filter(~Q(approved_go_live_at=None)).first()
        context = self.get_context_data(
            page=page,
            title=visibility.title_for_viewer(page),
            languages=self._languages(page),
            scheduled_for=schedule and schedule.approved_go_live_at,
            in_review=page.workflow_in_progress,
            may_post=desk_of(request.user),
        )
        return self.render_to_response(context)

    def _languages(self, page):
        preview = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
        return [
            {
                "code": code,
                "name": endonym(code),
                "state": state.label,
                "url": page.url_in(code) if page.is_published_in(code) else "",
                "preview": set_query_params(preview, {"mode": code}),
            }
            for code, state in language_states(page).items()
            if state != state.EMPTY
        ]
