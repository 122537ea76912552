import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class Reminder(models.Model):
    """One person was told, or is about to be told, of one stage of one page.

    The row is committed before the mail goes out and marked when the mail server has taken it. A process
    killed in between leaves ``sent_at`` empty; the next run sends the same mail with the same
    ``message_id``, so that a duplicate can be recognised as one. See docs/reviewing.md.
    """

    class Stage(models.TextChoices):
        WAITING = "waiting"  # submitted, and nobody has decided
        SOON = "soon"  # the review is due in some weeks
        DUE = "due"
        FLAGGED = "flagged"  # a reason to look at it before (portal.multilingual.reasons)
        OVERDUE = "overdue"
        UNSCHEDULED = "unscheduled"  # a scheduled publication failed

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    page = models.ForeignKey("multilingual.BasePage", models.CASCADE, related_name="+")
    stage = models.CharField(max_length=20, choices=Stage.choices)
    # Which submission, date or revision it is about: next year's review is another one.
    about = models.CharField(max_length=40)
    message_id = models.CharField(max_length=200, db_index=True)
    claimed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True, db_index=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "page", "stage", "about"], name="one_reminder_a_stage"
            )
        ]

    def __str__(self):
        return f"{self.stage} {self.page_id} {self.about}"


class WaitingLetter(models.Model):
    """A letter to one person about something that happened to a page, not yet taken by the mail server.

    Written in the transaction of what it tells of, deleted when it was sent. It is composed when it is sent,
    from ``data``, whose shape each kind has in ``occasions.py``.
    """

    class Kind(models.TextChoices):
        SUBMITTED = "submitted"
        APPROVED = "approved"
        REJECTED = "rejected"
        ENDED = "ended"  # without a decision
        COMMENTS = "comments"

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    page = models.ForeignKey("multilingual.BasePage", models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    data = models.JSONField(default=dict)
    # Stands in the Message-ID, the same however often the letter is tried.
    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    written_at = models.DateTimeField(default=timezone.now)
    tried_at = models.DateTimeField(null=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return f"{self.kind} {self.page_id} to {self.person_id}"
