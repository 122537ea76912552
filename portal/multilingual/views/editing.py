"""Wagtail's create and edit views, language by language."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.preview import PreviewOnCreateView, PreviewOnEditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.models import WorkflowState

from .. import merging
from ..chosen_units import Choice
from ..forms import form_for, languages_in_form
from ..merging import SHARED
from ..naming import unit_names
from ..permissions import languages_to_write, may_write_shared
from ..signals import comments_changed
from ..states import language_states
from .choosing import ChoosingMixin, languages_for_form
from .stale import StaleSavesMixin


class TranslatedCreateView(ChoosingMixin, CreateView):
    template_name = "multilingual/create.html"

    def dispatch(self, request, content_type_app_name, content_type_model_name, parent_page_id):
        return super().dispatch(
            request,
            content_type_app_name=content_type_app_name,
            content_type_model_name=content_type_model_name,
            parent_page_id=parent_page_id,
        )

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            "publish_choices": self.choice_context({}),
            "may_publish": self.parent_page_perms.can_publish_subpage(),
            "is_scheduled": False,
        }


class TranslatedEditView(StaleSavesMixin, ChoosingMixin, EditView):
    def get_side_panels(self):
        """With those of other packages: the hook gets the request, the page and the list to change."""
        panels = super().get_side_panels()
        for construct in hooks.get_hooks("construct_page_side_panels"):
            construct(self.request, self.page, panels)
        return panels

    def get_template_names(self):
        names = super().get_template_names()
        return ["multilingual/edit.html"] if names == ["wagtailadmin/pages/edit.html"] else names

    def units_last_changed(self):
        if not hasattr(self, "_last_changed"):
            self._last_changed = self.real_page_record.specific.units_last_changed_by(
                self.request.user
            )
        return self._last_changed

    def units_sent_back(self):
        state = self.real_page_record.current_workflow_state
        if not state or state.status != WorkflowState.STATUS_NEEDS_CHANGES:
            return set()
        choice = Choice.in_content(self.latest_revision.content) if self.latest_revision else None
        return set(choice.units) if choice else set()

    def publish_chosen(self, choice):
        with self.real_page_record.specific.publication(choice):
            return super().publish_chosen(choice)

    def perform_workflow_action(self):
        try:
            with transaction.atomic():
                return super().perform_workflow_action()
        except ValidationError as error:  # what was approved cannot be published as it stands
            return self._refuse(error)

    def send_commenting_notifications(self, changes):
        """Wagtail's mails go out before the commit, and to people who may no longer see the page."""
        comments_changed.send(
            sender=type(self.page), page=self.page, changes=changes, user=self.request.user
        )

    def units_in_review(self):
        """Names of the languages that approving the page would publish, or nothing."""
        if not (self.latest_revision and self.page.workflow_in_progress):
            return ""
        choice = Choice.in_content(self.latest_revision.content)
        return unit_names(choice.units) if choice else ""

    def get_context_data(self, **kwargs):
        row = self.real_page_record.specific
        row.refresh_from_db()
        states = language_states(row)
        shown = languages_in_form()
        mine = languages_to_write(self.request.user)
        self.form.language_states = states
        self.form.other_languages = [code for code in mine if code not in shown]
        context = super().get_context_data(**kwargs)
        context["publish_choices"] = self.choice_context(states)
        context["submitted"] = self.units_in_review()
        context["notices"] = [
            notice
            for say in hooks.get_hooks("page_editor_notices")
            if (notice := say(self.request, row))
        ]
        context["may_publish"] = self.page_perms.can_publish() and not self.locked_for_user
        context["is_scheduled"] = bool(
            self.page.go_live_at and self.page.go_live_at > timezone.now()
        )
        return self.stale_context(context)


class TranslatedRevertView(RevisionsRevertView, TranslatedEditView):
    """Goes back in the languages on the screen only; a language that was empty then keeps its draft."""

    def get_object(self):
        latest = self.real_page_record.get_latest_revision_as_object()
        old = self.previous_revision.content
        current = merging.plain(latest.serializable_data())
        content = merging.merge(type(latest), current, old, self.units_to_revert(type(latest), old))
        for beside in ("go_live_at", merging.NOTES):  # they are not part of the text
            content[beside] = current[beside]
        return latest.with_content_json(content)

    def units_to_revert(self, model, old):
        units = {code for code in languages_in_form() if merging.unit(model, old, code)}
        if may_write_shared(self.request.user):
            units.add(SHARED)
        if old.get(
            merging.MERGED
        ):  # made to publish some units; the others only were what stood there
            choice = Choice.in_content(old)
            units &= choice.units if choice else set()
        return units


class _PreviewFormMixin:
    """The preview's form holds the languages that were posted, like the editor's."""

    def get_form(self, query_dict):
        data = query_dict or None
        source = getattr(self.object, "source_language", "")
        with form_for(languages_for_form(self.request.user, data, [], source)):
            return super().get_form(query_dict)


class TranslatedPreviewOnEditView(_PreviewFormMixin, PreviewOnEditView):
    pass


class TranslatedPreviewOnCreateView(_PreviewFormMixin, PreviewOnCreateView):
    pass
