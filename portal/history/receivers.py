"""Every way by which something becomes public, or stops being it, ends in one of these two signals.

Publishing (form, several at once, approval, schedule, program), publishing and unpublishing single languages, facts
that hold at once, copies that go live and aliases: ``page_published``, sent when the row and its rows are
written. The whole page taken off, by hand or expired: ``page_unpublished``. Both within the transaction.
"""

from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from . import recording


@receiver(page_published)
def after_publishing(instance, **kwargs):
    page = instance.specific
    if page.keeps_history and page.live:
        recording.record(page)


@receiver(page_unpublished)
def after_unpublishing(instance, **kwargs):
    if getattr(instance.specific_class, "keeps_history", False):
        recording.record_end(instance)
