"""Keeping the choice of languages where it belongs when a review ends without publishing."""

from django.dispatch import receiver
from wagtail.models import WorkflowState
from wagtail.signals import workflow_cancelled


@receiver(workflow_cancelled, sender=WorkflowState)
def forget_choice(instance, **kwargs):
    """A cancelled submission no longer says which languages the next publication is about."""
    page = instance.content_object
    if page is not None and hasattr(page, "_settle_draft"):
        page.specific._settle_draft()
