"""What the public forms remember for some hours: which ones arrived, and how many. Neither says who sent them."""

from django.db import models


class FormReceipt(models.Model):
    """A form that was taken. The same form sent twice finds it and is not taken again."""

    # The number within the signed ticket of the form, different each time a form is opened.
    ticket = models.CharField(max_length=32, primary_key=True)
    form = models.CharField(max_length=40)
    reference = models.CharField(max_length=16)
    # Keyed hash of what was sent: tells the same form sent twice from another text in the same form.
    digest = models.CharField(max_length=64)
    received_at = models.DateTimeField(db_index=True)

    def __str__(self):
        return self.reference


class FormCount(models.Model):
    """How many forms were taken from one network, or altogether, in one stretch of time."""

    # Keyed hash of form, network and stretch of time.
    key = models.CharField(max_length=64, primary_key=True)
    number = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self):
        return f"{self.number} until {self.ends_at:%Y-%m-%d %H:%M}"
