"""What follows when a review ends without publishing, and when a page is deleted."""

from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.models import WorkflowState
from wagtail.signals import workflow_cancelled

from . import redirects
from .models import BasePage


@receiver(workflow_cancelled, sender=WorkflowState)
def forget_choice(instance, **kwargs):
    """A cancelled submission no longer says which languages the next publication is about."""
    page = instance.content_object
    if page is not None and hasattr(page, "_settle_draft"):
        page.specific._settle_draft()


@receiver(pre_delete, sender=BasePage)
def leave_a_note_where_it_was(instance, **kwargs):
    """Its addresses answer "gone". The admin deletes without calling ``Page.delete``; below it, nothing does."""
    if instance.live:
        redirects.mark_gone(
            {*redirects.addresses(instance).values(), *redirects.leading_to(instance)}
        )
