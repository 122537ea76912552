"""In the admin: taking a version away from readers for good, for those who may."""

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.log_actions import log

from portal.multilingual.languages import SCHEMA, endonym
from portal.multilingual.views.one_page import OnePageMixin
from portal.multilingual.views.reading import page_to_read

from .models import PublishedVersion

WITHDRAW = "history.withdraw_publishedversion"
WITHDRAWN = "history.withdraw"


class _VersionsOfPage(PermissionRequiredMixin, OnePageMixin, TemplateView):
    permission_required = WITHDRAW
    raise_exception = True
    header_icon = "history"

    def dispatch(self, request, *args, **kwargs):
        if self.has_permission():
            self.page = page_to_read(request, kwargs["page_id"])
        return super().dispatch(request, *args, **kwargs)


class VersionsView(_VersionsOfPage):
    """All versions of a page in all its languages."""

    page_title = _("Published versions")
    template_name = "history_admin/versions.html"

    def get_context_data(self, **kwargs):
        versions = self.page.published_versions.defer("content").order_by("-number")
        found = {code: [] for code in SCHEMA}
        for version in versions:
            found[version.language].append(version)
        named = [(endonym(code), code, some) for code, some in found.items() if some]
        return super().get_context_data(**kwargs) | {"page": self.page, "languages": named}


class WithdrawView(_VersionsOfPage):
    """Asks once more, then empties the version. What stands in the admin's own history stays."""

    page_title = _("Withdraw a version")
    template_name = "history_admin/withdraw.html"

    def on_the_way(self):
        listed = reverse("published_versions", args=[self.page.pk])
        return [{"url": listed, "label": VersionsView.page_title}]

    def version(self):
        return get_object_or_404(self.page.published_versions, pk=self.kwargs["version_id"])

    def get_context_data(self, **kwargs):
        version = self.version()
        newest = PublishedVersion.objects.of(self.page, version.language).first()
        is_shown = newest == version and self.page.is_published_in(version.language)
        return super().get_context_data(**kwargs) | {
            "page": self.page,
            "version": version,
            "language": endonym(version.language),
            "is_shown": is_shown,
        }

    def post(self, request, **kwargs):
        """The middleware has begun the transaction and locked the page."""
        version = self.version()
        if version.withdrawn_at is None:
            version.content, version.note, version.changed = None, "", []
            version.withdrawn_at = timezone.now()
            version.save(update_fields=["content", "note", "changed", "withdrawn_at"])
            data = {"languages": [version.language], "version": version.number}
            log(instance=self.page, action=WITHDRAWN, user=request.user, data=data)
        messages.success(request, gettext("The version is withdrawn: readers see only its date."))
        return redirect("published_versions", self.page.pk)
