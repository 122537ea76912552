"""Taking languages, or the whole page, off the site."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.admin.views.pages.unpublish import UnpublishView

from ..languages import endonym


class TranslatedUnpublishView(UnpublishView):
    template_name = "multilingual/confirm_unpublish.html"

    def dispatch(self, request, *args, **kwargs):
        self.tester = self.object.permissions_for_user(request.user)
        if not self.tester.can_unpublish_languages():
            raise PermissionDenied
        return super(UnpublishView, self).dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        live = self.object.live_languages
        chosen = [code for code in live if code in request.POST.getlist("languages")]
        if not chosen:
            messages.error(request, gettext("Choose at least one language to unpublish."))
            return self.get(request, *args, **kwargs)
        whole = len(chosen) == len(live)
        if whole and not self.tester.can_unpublish():
            raise PermissionDenied
        if whole:
            return super().post(request, *args, **kwargs)
        if not set(chosen) <= set(self.tester.unpublishable_languages()):
            raise PermissionDenied
        self.object.unpublish_languages(chosen, user=request.user)
        if request.POST.get("include_descendants"):
            self._unpublish_below(chosen)
        names = ", ".join(endonym(code) for code in chosen)
        text = gettext("Page “%(title)s” is no longer published in: %(languages)s.")
        messages.success(
            request, text % {"title": self.object.get_admin_display_title(), "languages": names}
        )
        return HttpResponseRedirect(self.get_next_url())

    def _unpublish_below(self, codes):
        """The same languages of the pages below, where she may; the last one takes such a page off."""
        for page in self.object.get_descendants().live().defer_streamfields().specific().iterator():
            tester = page.permissions_for_user(self.request.user)
            if tester.can_unpublish_languages():
                mine = tester.unpublishable_languages()
                page.unpublish_languages(
                    [code for code in codes if code in mine], user=self.request.user
                )

    def get_context_data(self, **kwargs):
        mine = self.tester.unpublishable_languages()
        return {
            **super().get_context_data(**kwargs),
            "languages": [
                {"code": c, "name": endonym(c), "mine": c in mine}
                for c in self.object.live_languages
            ],
            "may_unpublish_whole": self.tester.can_unpublish(),
        }
