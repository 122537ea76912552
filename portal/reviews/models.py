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
