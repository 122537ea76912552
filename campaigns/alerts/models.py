"""Who wants alerts, what there is to tell, and each single mail. See docs/alerts.md."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.contact import encryption
from portal.contact.fields import SealedField

from .addresses import key_of


class Subscriber(models.Model):
    """An e-mail address that gets alerts in one language. Leaving deletes the row."""

    sealed_address = SealedField()
    # Keyed hash of language and address: finds an address without storing it readably.
    address_key = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=5)
    # Mails that came back because there is no such address, each on another item.
    permanent_bounces = models.PositiveSmallIntegerField(default=0)
    temporary_bounces = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ("delete",)
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")

    def __str__(self):
        return f"{self.language} {self.pk}"  # never the address: this text gets into logs

    @classmethod
    def of(cls, address, language):
        """A subscriber not yet saved."""
        return cls(
            sealed_address=encryption.seal(address),
            address_key=key_of(address, language),
            language=language,
        )

    @property
    def address(self):
        """Raises ``encryption.UnreadableError`` if it was sealed with another key."""
        return encryption.unseal(self.sealed_address)


class SubscriptionQuerySet(models.QuerySet):
    def confirmed(self):
        return self.filter(confirmed_at__isnull=False)

    def pending(self):
        return self.filter(confirmed_at=None)


class Subscription(models.Model):
    """What somebody wants to hear of: all news, or what is about one country or on one topic."""

    subscriber = models.ForeignKey(
        Subscriber, on_delete=models.CASCADE, related_name="subscriptions"
    )
    country = models.ForeignKey(
        "countries.CountryPage", null=True, on_delete=models.CASCADE, related_name="+"
    )
    topic = models.ForeignKey(
        "content.Topic", null=True, on_delete=models.CASCADE, related_name="+"
    )
    # Whether the subject line keeps silent about what the mail is about.
    discreet = models.BooleanField(default=False)
    asked_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True)

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(country=None) | Q(topic=None), name="alerts_one_subject"
            ),
            models.UniqueConstraint(
                fields=["subscriber", "discreet"],
                condition=Q(country=None, topic=None),
                name="alerts_all_news_once",
            ),
            models.UniqueConstraint(
                fields=["subscriber", "discreet", "country"],
                condition=Q(country__isnull=False),
                name="alerts_country_once",
            ),
            models.UniqueConstraint(
                fields=["subscriber", "discreet", "topic"],
                condition=Q(topic__isnull=False),
                name="alerts_topic_once",
            ),
        ]

    def __str__(self):
        return f"subscription {self.pk}"


class Dispatch(models.Model):
    """One page that became public in one language, to be told to those who asked for such news.

    The counts are filled in when all its mails are done; until then the deliveries say it.
    """

    page = models.ForeignKey(
        "multilingual.BasePage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    language = models.CharField(max_length=5)
    published_at = models.DateTimeField()
    created_at = models.DateTimeField(default=timezone.now)
    # When every recipient had a delivery.
    expanded_at = models.DateTimeField(null=True)
    # When nothing was left to send.
    closed_at = models.DateTimeField(null=True)
    sent = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    withdrawn = models.PositiveIntegerField(default=0)
    left = models.PositiveIntegerField(default=0)
    bounced = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ("view",)
        verbose_name = _("dispatch of an alert")
        verbose_name_plural = _("dispatches of alerts")
        constraints = [
            models.UniqueConstraint(fields=["page", "language"], name="alerts_told_once")
        ]

    def __str__(self):
        return f"dispatch {self.pk} in {self.language}"


class Delivery(models.Model):
    """One mail to one subscriber: an alert, or (without a dispatch) the answer to the form.

    Exactly one of the states at any time; ``sending.py`` has the transitions.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        CLAIMED = "claimed", _("being sent")
        SENT = "sent", _("sent")
        REFUSED = "refused", _("address refused")
        FAILED = "failed", _("given up")
        WITHDRAWN = "withdrawn", _("no longer public")
        LEFT = "left", _("subscriber left")

    ANSWER, ALERT = 0, 1  # answers go first: somebody is waiting for the mail

    dispatch = models.ForeignKey(
        Dispatch, null=True, on_delete=models.CASCADE, related_name="deliveries"
    )
    subscriber = models.ForeignKey(
        Subscriber, null=True, on_delete=models.SET_NULL, related_name="deliveries"
    )
    # Stands in the Message-ID, the same however often the mail is tried.
    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    priority = models.PositiveSmallIntegerField(default=ALERT)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(default=timezone.now)
    # Which run of the sender has it.
    run = models.UUIDField(null=True)
    # Whether it may have been accepted once before, by a run that was cut off.
    in_doubt = models.BooleanField(default=False)
    done_at = models.DateTimeField(null=True)
    bounced = models.BooleanField(default=False)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["dispatch", "subscriber"], name="alerts_sent_once")
        ]
        indexes = [models.Index(fields=["state", "priority", "id"], name="alerts_queue")]

    def __str__(self):
        return f"delivery {self.pk}: {self.state}"


class SenderLease(models.Model):
    """The one row that says which run of the sender may send; it lapses when that run no longer renews it."""

    run = models.UUIDField(null=True)
    renewed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return f"lease of {self.run}"
