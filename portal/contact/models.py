"""A message from a reader: what it says is encrypted, what is needed to find and delete it is not."""

from datetime import timedelta
from urllib.parse import quote

from django.conf import settings
from django.db import models
from django.db.models import Case, IntegerField, Q, Value, When
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from . import encryption
from .fields import SealedField

FIELDS = ("message", "name", "email", "about", "address", "place", "device")
# After this long without an end, whoever was sending a mail has been killed.
MAIL_GIVEN_UP_AFTER = timedelta(minutes=10)


class Kind(models.TextChoices):
    QUESTION = "question", _("A question")
    CORRECTION = "correction", _("Something on this site is wrong")
    COOPERATION = "cooperation", _("Working together")
    PRESS = "press", _("For the press")
    OTHER = "other", _("Something else")
    BARRIER = "barrier", _("A barrier on this site")


class Status(models.TextChoices):
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")
    SPAM = "spam", _("Sent by a program")


class MessageQuerySet(models.QuerySet):
    def open_first(self):
        """Open ones first, within that the latest first."""
        place = Case(
            When(status=Status.OPEN, then=Value(0)), default=Value(1), output_field=IntegerField()
        )
        return self.order_by(place, "-received_at", "-pk")

    def without_mail(self):
        """Open ones about which no mail has gone out and nobody is just sending one."""
        idle = Q(mail_begun_at=None) | Q(mail_begun_at__lt=timezone.now() - MAIL_GIVEN_UP_AFTER)
        return self.filter(idle, status=Status.OPEN, mailed_at=None)

    def outlived(self):
        """Those whose time has passed: some days after they came, or after they were closed."""
        now = timezone.now()
        kept, kept_closed = settings.PORTAL_MESSAGE_DAYS, settings.PORTAL_CLOSED_MESSAGE_DAYS
        return self.filter(
            Q(received_at__lt=now - timedelta(days=kept))
            | Q(closed_at__lt=now - timedelta(days=kept_closed))
        )


class Message(models.Model):
    """What a reader has written. ``content``: message, and name, email, about, place, device if given."""

    reference = models.CharField(_("number"), max_length=16, unique=True)
    kind = models.CharField(_("what it is about"), max_length=20, choices=Kind.choices)
    language = models.CharField(_("language"), max_length=10)
    received_at = models.DateTimeField(_("received"), default=timezone.now)
    sealed = SealedField()  # encrypted: a dictionary of texts
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.OPEN
    )
    closed_at = models.DateTimeField(_("closed on"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("closed by"),
        related_name="+",
        null=True,
        blank=True,
    )
    sealed_note = SealedField(blank=True)  # encrypted: a text by staff
    version = models.PositiveIntegerField(default=1)  # of status and note
    mailed_at = models.DateTimeField(_("staff told on"), null=True, blank=True)
    mail_begun_at = models.DateTimeField(null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        default_permissions = ("view", "delete")
        permissions = [("close_message", _("Can close and reopen messages"))]
        indexes = [
            models.Index(fields=["status", "-received_at"], name="contact_open_first"),
            models.Index(fields=["received_at"], name="contact_received"),
        ]

    def __str__(self):
        return self.reference

    @cached_property
    def content(self):
        """What was written, every field of the forms; None if none of the keys reads it any more."""
        written = opened(self.sealed)
        return None if written is None else dict.fromkeys(FIELDS, "") | written

    @property
    def mailto(self):
        """The beginning of an answer: to whom, and the number as its subject."""
        return f"mailto:{quote(self.content['email'], safe='@')}?subject={quote(self.reference)}"

    @property
    def note(self):
        """What staff have noted; empty if nothing, or if no key reads it."""
        return (self.sealed_note and opened(self.sealed_note)) or ""

    @property
    def is_open(self):
        return self.status == Status.OPEN

    @property
    def deleted_on(self):
        """When it will be deleted, if nothing changes."""
        ends = [self.received_at + timedelta(days=settings.PORTAL_MESSAGE_DAYS)]
        if self.closed_at:
            ends.append(self.closed_at + timedelta(days=settings.PORTAL_CLOSED_MESSAGE_DAYS))
        return min(ends)


def opened(token):
    try:
        return encryption.unseal(token)
    except encryption.UnreadableError:
        return None
