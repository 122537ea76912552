"""The forms by which anybody can write to the office, and report a barrier."""

from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language

from portal.serving.public_forms import PublicFormView

from . import about, encryption, mailing
from .forms import BarrierForm, ContactForm
from .models import Kind, Message, Status


class MessageView(PublicFormView):
    """What both forms have in common: a message, stored encrypted, and staff told of it."""

    def store(self, form, reference, spam):
        now = timezone.now()
        message = Message.objects.create(
            reference=reference,
            kind=self.kind_of(form),
            language=get_language(),
            received_at=now,
            sealed=encryption.seal(self.content_of(form)),
            # Kept, as a person's browser may have filled in the trap; nobody is mailed about it.
            status=Status.SPAM if spam else Status.OPEN,
            closed_at=now if spam else None,
        )
        if not spam:
            transaction.on_commit(partial(mailing.tell, message.pk), robust=True)

    def content_of(self, form):
        """The texts that were filled in, and the page they are about."""
        written = {
            name: value
            for name, value in form.cleaned_data.items()
            if value and name not in ("about", "kind")
        }
        if self.page is not None:
            address = self.page.get_full_url(self.request) or ""
            written |= {"about": str(about.title_of(self.page)), "address": address}
        return written

    @cached_property
    def page(self):
        """The page the message is about, if one was named that everybody may read."""
        named = self.request.GET.get("about") or self.request.POST.get("about") or ""
        return about.page_named(named)

    def more_context(self, around):
        return {
            "statement": about.statement_in(around.get("below_home", []), self.request),
            "about": self.page and about.title_of(self.page),
            "days": settings.PORTAL_MESSAGE_DAYS,
            "days_closed": settings.PORTAL_CLOSED_MESSAGE_DAYS,
        }


class ContactView(MessageView):
    name = "contact"
    form_class = ContactForm
    template_name = "contact/contact.html"
    sent_template_name = "contact/sent.html"

    def initial(self):
        return {"about": self.page.pk if self.page else ""}

    def kind_of(self, form):
        return form.cleaned_data["kind"]


class BarrierView(MessageView):
    name = "barrier"
    form_class = BarrierForm
    template_name = "contact/barrier.html"
    sent_template_name = "contact/sent.html"

    def initial(self):
        return {"place": self.page.get_full_url(self.request) if self.page else ""}

    def kind_of(self, form):
        return Kind.BARRIER
