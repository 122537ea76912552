"""What staff see of the messages: a list, one message at a time, and closing it."""

from django import forms
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import IndexView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.log_actions import log

from portal.multilingual.languages import endonym

from . import encryption
from .models import Message, Status

READ, NOTE, CLOSE = "contact.read", "contact.note", "contact.close"
REOPEN, DELETE = "contact.reopen", "contact.delete"
ACTIONS = {
    "note": NOTE,
    "close": CLOSE,
    "reopen": REOPEN,
    "delete": DELETE,
}  # by name of the button
SAID = {
    NOTE: gettext_lazy("The note on %s is saved."),
    CLOSE: gettext_lazy("%s is closed."),
    REOPEN: gettext_lazy("%s is open again."),
}


class NoteForm(forms.Form):
    """What staff do with a message. ``version``: of the message they had before them."""

    note = forms.CharField(
        label=gettext_lazy("Note"),
        help_text=gettext_lazy("For colleagues; encrypted and deleted together with the message."),
        required=False,
        max_length=2_000,
        widget=forms.Textarea({"rows": 3, "data-controller": "w-autosize"}),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)


class MessageListView(IndexView):
    """All messages, open ones first. None of its columns is encrypted."""

    def get_base_queryset(self):
        return (
            super().get_base_queryset().select_related("closed_by").defer("sealed", "sealed_note")
        )

    def order_queryset(self, queryset):
        chosen = self.is_explicitly_ordered and self.ordering
        return super().order_queryset(queryset) if chosen else queryset.open_first()


class MessageReadView(InspectView):
    """One message, decrypted. Who opens it is recorded; who may not is told of no such message."""

    template_name = "contact_admin/read.html"
    page_title = gettext_lazy("Message")
    any_permission_required = None  # get_object asks

    def get_fields(self):
        return []  # drawn by the template

    def get_object(self, queryset=None):
        if not self.may("view"):
            raise Http404
        return get_object_or_404(Message.objects.select_related("closed_by"), pk=self.pk)

    def may(self, action):
        return self.request.user.has_perm(f"contact.{action}_message")

    def get(self, request, *args, **kwargs):
        log(self.object, READ, user=request.user)
        return self.render_to_response(self.get_context_data(form=self.form_of_message()))

    def form_of_message(self):
        return NoteForm(initial={"note": self.object.note, "version": self.object.version})

    def post(self, request, *args, **kwargs):
        action = ACTIONS.get(request.POST.get("action"))
        if action is None or not self.may("delete" if action == DELETE else "close"):
            raise Http404
        form = NoteForm(request.POST)
        if not form.is_valid():
            return self.refused(
                form, 422, _("Nothing was changed. Please correct what is marked below.")
            )
        self.object = Message.objects.select_for_update().get(pk=self.pk)
        if form.cleaned_data["version"] != self.object.version:
            return self.overtaken(form)
        return self.delete(form) if action == DELETE else self.change(form, action)

    def change(self, form, action):
        if action == CLOSE and self.object.is_open:
            self.set(Status.CLOSED, timezone.now(), self.request.user)
        elif action == REOPEN:
            self.set(Status.OPEN, None, None)
        note = form.cleaned_data["note"]
        self.object.sealed_note = encryption.seal(note) if note else ""
        self.object.version += 1
        self.object.save()
        return self.done(action, SAID[action])

    def set(self, status, at, by):
        self.object.status, self.object.closed_at, self.object.closed_by = status, at, by

    def delete(self, form):
        if "sure" not in self.request.POST:
            return self.refused(form, 422, _("Not deleted: please tick that you are sure."))
        answer = self.done(DELETE, _("%s is deleted for good."))
        self.object.delete()
        return answer

    def done(self, action, sentence):
        log(self.object, action, user=self.request.user)
        messages.success(self.request, sentence % self.object.reference)
        return HttpResponseRedirect(reverse(self.index_url_name))

    def overtaken(self, form):
        """Somebody else has changed it meanwhile: shown, with her own note still in the form."""
        form.data = {**form.data.dict(), "version": str(self.object.version)}
        sentence = _(
            "Not saved: somebody else has changed this message meanwhile. It is now: %(status)s; note: “%(note)s”."
            " Your own note is still below; save again to keep yours."
        )
        now = {"status": self.object.get_status_display(), "note": self.object.note}
        return self.refused(form, 409, sentence % now)

    def refused(self, form, status, sentence):
        messages.error(self.request, sentence)
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def get_context_data(self, **kwargs):
        message = self.object
        return super().get_context_data(
            **kwargs,
            message=message,
            language=endonym(message.language),
            may_close=self.may("close"),
            may_delete=self.may("delete"),
        )


class MessageViewSet(ModelViewSet):
    """Messages can be read, closed and deleted; never made or rewritten."""

    model = Message
    icon = "mail"
    menu_label = gettext_lazy("Messages")
    menu_order = 600  # after what is written, before what is reported
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = True
    index_view_class = MessageListView
    inspect_view_class = MessageReadView
    form_fields = ()
    list_display = [
        TitleColumn(
            "reference", label=gettext_lazy("Message number"), url_name="contact_messages:inspect"
        ),
        Column("get_kind_display", label=gettext_lazy("What it is about"), sort_key="kind"),
        Column("language", label=gettext_lazy("Language"), sort_key="language"),
        DateColumn("received_at", label=gettext_lazy("Received"), sort_key="received_at"),
        Column("get_status_display", label=gettext_lazy("Status"), sort_key="status"),
        Column("closed_by", label=gettext_lazy("Closed by")),
        DateColumn("mailed_at", label=gettext_lazy("Staff told on"), sort_key="mailed_at"),
    ]
    list_filter = ["status", "kind", "language", "received_at"]
    # What stands in the list; what was written leaves the portal by no spreadsheet.
    list_export = [
        *("reference", "get_kind_display", "language", "received_at", "get_status_display"),
        *("closed_at", "mailed_at"),
    ]
    export_filename = "messages"

    def get_common_view_kwargs(self, **kwargs):
        none = dict.fromkeys(
            (
                "add_url_name",
                "edit_url_name",
                "delete_url_name",
                "history_url_name",
                "usage_url_name",
            )
        )
        return super().get_common_view_kwargs(**none, **kwargs)

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
        ]

    def register_admin_url_finder(self):
        """Nothing to edit."""
