"""Texts that Wagtail translates while it is imported, so in no language but English: made to follow the reader.

They should be ``gettext_lazy``. Each is its English msgid by the time we see it, so it can be translated anew.
"""

from django.forms import ModelMultipleChoiceField
from django.utils.text import capfirst
from django.utils.translation import gettext, gettext_lazy, gettext_noop
from wagtail.admin.forms.auth import LoginForm
from wagtail.admin.forms.collections import GroupCollectionManagementPermissionFormSet
from wagtail.admin.forms.workflows import WorkflowPageForm
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.contrib.redirects.views import IndexView as RedirectIndex
from wagtail.forms import TaskStateCommentForm
from wagtail.images.forms import (
    GroupImagePermissionFormSet,
    ImageInsertionForm,
    URLGeneratorForm,
)
from wagtail.sites.views import IndexView as SiteIndex
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail.users.forms import BaseGroupPagePermissionFormSet as PagePermissions
from wagtail.users.forms import PagePermissionsForm
from wagtail.users.templatetags import wagtailusers_tags

PERMISSIONS = "wagtailusers/groups/includes/formatted_permissions.html"
# Wagtail looks these up by what stands in the database.
CUSTOM = [
    gettext_noop("Can publish"),
    gettext_noop("Can lock"),
    gettext_noop("Can unlock"),
    gettext_noop("Can choose"),
]


def mend():
    for form in [ImageInsertionForm, URLGeneratorForm, TaskStateCommentForm]:
        mend_labels(form.base_fields.values())
    for formset in [GroupCollectionManagementPermissionFormSet, GroupImagePermissionFormSet]:
        # The same list is also in the closure of the form's labels, so it is changed in place.
        formset.permission_types[:] = [
            (code, gettext_lazy(short), gettext_lazy(long))
            for code, short, long in formset.permission_types
        ]
    LoginForm.base_fields["password"].label = gettext_lazy("Password")  # Wagtail gives it none
    mend_page_permissions()
    WorkflowPageForm.base_fields["page"].label = gettext_lazy("Page")
    mend_snippets()
    mend_choosers()
    mend_redirects()
    mend_sites()
    wagtailusers_tags.register.inclusion_tag(PERMISSIONS, name="format_permissions")(permissions)


class PagePermissionField(ModelMultipleChoiceField):
    """Checkboxes named as Wagtail describes the rights, not as the database does."""

    def label_from_instance(self, permission):
        names = {code: text for code, _short, text in PagePermissions.permission_types}
        return names.get(permission.codename, str(permission))


def mend_page_permissions():
    fields = PagePermissionsForm.base_fields
    fields["page"].label = gettext_lazy("Page")
    fields["permissions"].__class__ = PagePermissionField


def mend_labels(fields):
    for field in fields:
        if isinstance(field.label, str):
            field.label = gettext_lazy(field.label)
        if hasattr(field, "choices"):
            field.choices = lazy_choices(field.choices)


def lazy_choices(choices):
    return [(value, gettext_lazy(str(label)) if label else label) for value, label in choices]


def mend_snippets():
    """The way to a snippet, which Wagtail reads when it makes the views."""
    wagtail_s = SnippetViewSet.breadcrumbs_items.fget

    def breadcrumbs_items(viewset):
        first, *others = wagtail_s(viewset)
        return [{**first, "label": gettext_lazy("Home")}, *others]

    SnippetViewSet.breadcrumbs_items = property(breadcrumbs_items)


def mend_choosers():
    for name in [
        *("choose_one_text", "choose_another_text", "edit_item_text"),
        *("search_tab_label", "create_action_label"),
    ]:
        setattr(ChooserViewSet, name, gettext_lazy(getattr(ChooserViewSet, name)))


def mend_redirects():
    kind = RedirectsReportFilterSet.base_filters["is_permanent"]
    kind.label = gettext_lazy(kind.label)
    kind.extra["choices"] = lazy_choices(kind.extra["choices"])
    kind.extra["empty_label"] = gettext_lazy(kind.extra["empty_label"])
    RedirectIndex.export_headings = {
        name: gettext_lazy(heading) for name, heading in RedirectIndex.export_headings.items()
    }


def mend_sites():
    """Headings that Wagtail makes from the names of columns."""
    for column in SiteIndex.columns:
        if column.name in {"port", "site_name", "root_page"}:
            column.label = capfirst(gettext_lazy(column.name.replace("_", " ")))


def permissions(permission_bound_field):
    """Says what each checkbox allows, for who hears it; Django keeps it in English in the database."""
    found = wagtailusers_tags.format_permissions(permission_bound_field)
    for row in found["object_perms"]:
        for action in ["add", "change", "delete"]:
            if action in row:
                row[action]["perm"].name = f"{gettext(action.capitalize())}: {row['object']}"
    return found
