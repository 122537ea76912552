import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from portal.multilingual.models import BasePage


def new_key():
    return secrets.token_urlsafe(24)


class Upload(models.Model):
    """What was read from a file, until its owner has looked at the difference and decided.

    ``incoming``: an ``incoming.Incoming`` as JSON, never the file itself. Nobody but ``user`` gets to it.
    """

    key = models.CharField(max_length=40, default=new_key, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey(BasePage, on_delete=models.CASCADE, related_name="+")
    incoming = models.JSONField()
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        default_permissions = ()

    @classmethod
    def keep(cls, user, page, incoming):
        """The only one of this person for this page."""
        cls.forget_passed()
        cls.objects.filter(user=user, page_id=page.pk).delete()
        return cls.objects.create(user=user, page_id=page.pk, incoming=incoming)

    @classmethod
    def forget_passed(cls):
        """Erases those that have expired, anybody's: at the next upload, and every night."""
        cls.objects.filter(created_at__lt=_oldest()).delete()

    @classmethod
    def waiting(cls, user, page):
        """The one that waits for her decision, or None."""
        hers = cls.objects.filter(user=user, page_id=page.pk, created_at__gte=_oldest())
        return hers.order_by("-pk").first()


def _oldest():
    return timezone.now() - timedelta(hours=settings.PORTAL_EXCHANGE_HOURS)
