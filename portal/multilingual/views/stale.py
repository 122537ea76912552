"""Saving from a form that was opened before somebody else saved.

The form is compared, unit by unit, with the draft it was opened from. Units only she changed go onto the
newer draft. A unit that both changed is a conflict: nothing is saved, both texts are shown (409), and her
text stays in the form, so that the next save is her decision.
"""

from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.models import COMMENTS_RELATION_NAME

from .. import merging
from ..naming import unit_name


class StaleSavesMixin:
    _stays_stale = (
        None  # (revision id, date) to put into the form again when a stale form had errors
    )

    @cached_property
    def is_out_of_date(self):
        """Wagtail's, and also when the form names no draft because there was none when it was opened."""
        named = self.request.POST.get("loaded_revision_id")
        return super().is_out_of_date if named else bool(self.latest_revision)

    def post(self, request, *args, **kwargs):
        if not self.is_out_of_date or self.page.alias_of_id or self.locked_for_user:
            return super().post(request, *args, **kwargs)
        self.page = self._latest_draft()  # not the old one to go back to
        opened = self._opened_revision()
        self.form = self._bound_form(self._as_opened(opened))
        if self.action_name == "save":
            self.form.defer_required_fields()
        if not self.form.is_valid():
            self._stays_stale = self._posted_revision()
            self.form.restore_required_fields()
            return self.form_invalid(self.form)
        return self._merge_or_show(opened)

    def _posted_revision(self):
        data = self.request.POST
        return data.get("loaded_revision_id", ""), data.get("loaded_revision_created_at", "")

    def _opened_revision(self):
        """The draft the form was opened from, if it still is what she saw."""
        pk, created_at = self._posted_revision()
        revision = self.real_page_record.revisions.filter(pk=pk).first() if pk.isdecimal() else None
        return revision if revision and revision.created_at.isoformat() == created_at else None

    def _latest_draft(self):
        return self.real_page_record.get_latest_revision_as_object()

    def _as_opened(self, opened):
        """The draft she saw. Never ``self.page``: a form writes into its instance."""
        return opened.as_object() if opened else self._latest_draft()

    def _bound_form(self, instance, data=True):
        posted = (self.request.POST, self.request.FILES) if data else (None, None)
        return self.form_class(
            *posted,
            instance=instance,
            subscription=self.subscription,
            parent_page=self.parent,
            for_user=self.request.user,
        )

    def _merge_or_show(self, opened):
        model = type(self.page)
        theirs = merging.plain(self.page.serializable_data())
        before = merging.plain(opened.content) if opened else None
        publishing = self._units_about_to_be_published()
        mine = self._what_she_made_of_it()
        i_changed = merging.changed(model, before or theirs, mine)
        they_changed = merging.changed(model, before, theirs) if before else i_changed
        clash = {
            u
            for u in i_changed
            if u in they_changed and merging.unit(model, mine, u) != merging.unit(model, theirs, u)
        }
        clash |= publishing & set(they_changed)  # never publish text she has not seen
        if clash:
            return self._show_both(model, theirs, mine, i_changed, clash)
        self.form = self._bound_form(self._as_opened(opened))
        if self.action_name == "save":
            self.form.defer_required_fields()
        self.form.is_valid()
        self.form.newer_draft = (self.page, theirs, set(i_changed))
        return self.form_valid(self.form)

    def _units_about_to_be_published(self):
        if self.action_name == "publish":
            return set(self.units_chosen())
        if self.action_name in ("submit", "restart_workflow"):
            return set(self.units_submitted())
        return set()

    def _what_she_made_of_it(self):
        return merging.plain(self.form.save(commit=False).serializable_data())

    def _show_both(self, model, theirs, mine, i_changed, clash):
        comments = getattr(self.form.instance, COMMENTS_RELATION_NAME).all()
        self.page = self.page.with_content_json(merging.merge(model, theirs, mine, i_changed))
        setattr(self.page, COMMENTS_RELATION_NAME, comments)
        self.form = self._bound_form(self.page, data=False)
        self.has_unsaved_changes = True
        messages.error(self.request, self._conflict_message(model, theirs, mine, clash))
        response = self.render_to_response(self.get_context_data())
        response.status_code = 409
        return response

    def _conflict_message(self, model, theirs, mine, clash):
        who = self.latest_revision.user
        rows = []
        for unit in (u for u in merging.UNITS if u in clash):
            hers = merging.unit(model, mine, unit)
            for field, value in merging.unit(model, theirs, unit).items():
                if value != hers.get(field):
                    rows.append((unit_name(unit), _field_name(model, field), readable(value)))
        return format_html(
            "{} <ul>{}</ul> {}",
            gettext(
                "Not saved: %(person)s has meanwhile changed the same text. This is what now stands there:"
            )
            % {"person": who.get_full_name() or who.get_username() if who else gettext("somebody")},
            format_html_join("", "<li><strong>{}, {}:</strong> {}</li>", rows),
            gettext(
                "Your text is still in the form below. Compare both, then save again to keep yours."
            ),
        )

    def stale_context(self, context):
        if self._stays_stale:
            pk, created_at = self._stays_stale
            self.page.latest_revision_id = pk
            context["loaded_revision_created_at"] = created_at
        return context


def _field_name(model, field):
    try:
        return model._meta.get_field(field).verbose_name
    except Exception:  # a relation of rows has no verbose name of its own
        return field


def readable(value):
    """Any field's content as plain words."""
    if isinstance(value, dict):
        return " ".join(readable(v) for k, v in value.items() if k not in ("type", "uid"))
    if isinstance(value, list):
        return " ".join(readable(item) for item in value)
    return strip_tags(str(value)).strip()
