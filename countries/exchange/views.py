"""Taking a profile along as a file, and bringing it back: upload, look at the difference, save as a draft."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail import hooks
from wagtail.admin import messages

from portal.multilingual import visibility
from portal.multilingual.languages import active, endonym
from portal.multilingual.models import BasePage
from portal.multilingual.naming import unit_names
from portal.multilingual.permissions import units_to_write
from portal.multilingual.views.one_page import OnePageMixin

from . import differences, files, profiles
from .applying import chosen, save, units_of
from .comparing import compare
from .docx_package import largest
from .incoming import Incoming, RefusedError
from .models import Upload


class OfPage(OnePageMixin, View):
    """For a page that is exchanged and whose drafts are hers to see; another country's answers 404."""

    header_icon = "download"

    def setup(self, request, *args, page_id, **kwargs):
        super().setup(request, *args, page_id=page_id, **kwargs)
        page = get_object_or_404(BasePage, pk=page_id, depth__gt=1).specific
        if not profiles.is_exchanged(page) or not visibility.sees_draft(request.user, page):
            raise Http404
        if not page.permissions_for_user(request.user).can_read():
            raise Http404
        self.page = page

    def why_not(self):
        """Why she cannot save this page now, or ""; the editor would not let her either."""
        rights = self.page.permissions_for_user(self.request.user)
        if self.page.alias_of_id:
            return gettext("This page is an alias and follows its original.")
        if not rights.can_edit() or not units_to_write(self.request.user):
            return gettext("You may read this page, not change it.")
        if rights.page_locked():
            return gettext("The page is locked, so nothing can be imported now.")
        return ""

    def render(self, status=200, **context):
        context = self.get_context_data(page=self.page, **context)
        return self.render_to_response(context, status=status)


class OfflineView(OfPage):
    """The files to take along, and the form to bring one back."""

    page_title = _("Work offline")
    template_name = "exchange/offline.html"

    def get(self, request, **kwargs):
        return self.show()

    def post(self, request, **kwargs):
        if reason := self.why_not():
            return self.show(reason, 403)
        upload = request.FILES.get("file")
        if upload is None:
            return self.show(gettext("Choose a file first."), 400)
        try:
            if upload.size > largest():
                raise files.too_large()
            kind, incoming = files.read(upload.name, upload.read(), self.page)
        except RefusedError as error:
            return self.show(error.message, error.status)
        Upload.keep(request.user, self.page, {"kind": kind, **incoming.as_json})
        return redirect("exchange:review", page_id=self.page.pk)

    def show(self, error="", status=200):
        return self.render(
            status,
            error=error,
            languages=[(code, endonym(code)) for code in active()],
            reason=self.why_not(),
            limit=largest(),
            waiting=Upload.waiting(self.request.user, self.page),
        )


class ExportView(OfPage):
    def get(self, request, kind, language=None, **kwargs):
        if language is not None and language not in active():
            raise Http404
        name, written = files.exported(self.page, kind, language)
        response = HttpResponse(written, content_type=files.TYPES[kind])
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response


class ReviewView(OfPage):
    """What the file would change, and the button that saves it as a draft."""

    page_title = _("What the file changes")
    template_name = "exchange/review.html"

    def on_the_way(self):
        listed = reverse("exchange:offline", args=[self.page.pk])
        return [{"url": listed, "label": OfflineView.page_title}]

    def get(self, request, **kwargs):
        upload = Upload.waiting(request.user, self.page)
        if upload is None:
            return self.gone()
        return self.show(upload)

    def post(self, request, **kwargs):
        upload = Upload.waiting(request.user, self.page)
        if upload is None or request.POST.get("upload") != upload.key:
            return self.gone()
        if "discard" in request.POST:
            upload.delete()
            messages.success(request, gettext("The file was put aside. Nothing was changed."))
            return redirect("exchange:offline", page_id=self.page.pk)
        if reason := self.why_not():
            return self.show(upload, reason, 403)
        if request.POST.get("seen") != str(self.page.latest_revision_id):
            said = gettext(
                "Not saved: the draft has changed meanwhile. Look at the difference again."
            )
            return self.show(upload, said, 409)
        return self.save(upload)

    def save(self, upload):
        comparison, kind = self.compared(upload)
        ticked = set(self.request.POST.getlist("take"))
        try:
            draft = save(comparison, self.request.user, ticked, kind)
        except ValidationError as error:
            return self.show(upload, " ".join(error.messages), 400)
        upload.delete()
        if draft is None:
            messages.success(self.request, gettext("There was nothing to change."))
            return redirect("exchange:offline", page_id=self.page.pk)
        units = units_of(chosen(comparison, ticked))
        said = gettext("Saved as a draft from the file: %(units)s. Nothing was published.")
        messages.success(self.request, said % {"units": unit_names(units)})
        for hook in hooks.get_hooks("after_edit_page"):
            if response := hook(self.request, draft):
                return response
        return redirect("wagtailadmin_pages:edit", self.page.pk)

    def compared(self, upload):
        stored = dict(upload.incoming)
        kind = stored.pop("kind")
        return compare(self.page, Incoming(**stored), self.request.user), kind

    def show(self, upload, error="", status=200):
        comparison, kind = self.compared(upload)
        return self.render(
            status,
            error=error,
            reason=self.why_not(),
            kind=kind,
            upload=upload,
            groups=differences.shown_changes(comparison),
            notes=differences.notes_in_words(comparison),
            conflicts=len(comparison.conflicts),
            knows_base=comparison.base is not None,
            ticked=self.request.POST.getlist("take"),
        )

    def gone(self):
        messages.error(
            self.request,
            gettext(
                "There is no file waiting: it was saved or put aside already, or it has expired."
            ),
        )
        return redirect(reverse("exchange:offline", args=[self.page.pk]))
