"""Forms of a page's rows: texts by language; existence and order are shared."""

from django.forms.models import BaseModelFormSet
from django.utils.translation import gettext as _
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms.models import WagtailAdminModelForm

from . import links
from .forms import OwnLanguagesOnly, language_of
from .permissions import may_write_shared


class ChildForm(OwnLanguagesOnly, WagtailAdminModelForm):
    """One row of a page. Wagtail's panel permissions do not reach rows, so they are enforced here."""

    known_by_uid = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.drop_other_languages(self.for_user)
        for field in self.fields.values():
            field.widget.attrs.setdefault("dir", "auto")  # a row may be in a language of its own
        if self.for_user and not may_write_shared(self.for_user):
            for field_name in list(self.fields):
                if field_name not in ("uid", "id", "DELETE", "ORDER") and not language_of(
                    self._meta.model, field_name
                ):
                    del self.fields[field_name]

    def _post_clean(self):
        super()._post_clean()
        if not self.errors:
            links.refuse_unknown(self, self.for_user)

    def has_changed(self):
        # A row that is only in the draft has no primary key; it would be dropped unless it counts as changed.
        return self.known_by_uid or super().has_changed()

    def clean(self):
        data = super().clean()
        # Posted, it says which row is meant; a row never gets another one. New rows of one form are
        # copies of one template and come with the same.
        data["uid"] = self.instance.uid
        return data


ROWS_AT_MOST = (
    100  # a form is made for each that is posted, in every language; Wagtail would make 2,000
)


def about_the_same(model, rows):
    """``[[place]]`` of ``rows`` (their values by name) that are about one thing of which a page has one row."""
    places, name = {}, model.unique_in_page
    for place, row in enumerate(rows):
        if name and (value := row.get(name)):
            places.setdefault(value, []).append(place)
    return [together for together in places.values() if len(together) > 1]


def told_of_already():
    return _("There is a row for this already; change or delete one of them.")


class ChildFormSet(BaseChildFormSet):
    """Rows keep their other languages, and only those who may edit shared things add, remove or move them."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.max_num = self.absolute_max = ROWS_AT_MOST
        user = (self.form_kwargs or {}).get("for_user")
        self.structure_is_fixed = bool(user) and not may_write_shared(user)

    def total_form_count(self):
        total = super().total_form_count()
        return min(total, self.initial_form_count()) if self.structure_is_fixed else total

    def initial_form_count(self):
        if self.is_bound and self.structure_is_fixed:
            return len(self.get_queryset())
        return super().initial_form_count()

    @property
    def deleted_forms(self):
        return [] if self.structure_is_fixed else super().deleted_forms

    def save(self, commit=True):
        if not self.structure_is_fixed:
            return super().save(commit)
        manager = getattr(self.instance, self.rel_name)
        before = [(row, row.sort_order) for row in manager.all()]
        saved = super().save(commit=False)
        edited = {row.uid: row for row in manager.all()}
        rows = [edited.get(row.uid, row) for row, _place in before]
        for row, (_row, place) in zip(rows, before, strict=True):
            row.sort_order = place
        manager.set(rows)
        if commit:
            manager.commit()
        return saved

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms]
        values = [getattr(form, "cleaned_data", {}) for form in kept]
        for _first, *others in about_the_same(self.model, values):
            for place in others:
                kept[place].add_error(self.model.unique_in_page, told_of_already())

    def _construct_form(self, i, **kwargs):
        row = self._row_named_by_uid(i) if self.is_bound else None
        if row is None:
            return super()._construct_form(i, **kwargs)
        form = super(BaseModelFormSet, self)._construct_form(i, instance=row, **kwargs)
        form.known_by_uid = True
        return form

    def _row_named_by_uid(self, i):
        """The row that had no primary key when this form was made; it may have been published since."""
        prefix = self.add_prefix(i)
        posted = self.data.get(f"{prefix}-uid")
        if self.data.get(f"{prefix}-id") or not posted:
            return None
        rows = getattr(self.instance, self.rel_name).all()
        return next((row for row in rows if str(row.uid) == posted), None)
