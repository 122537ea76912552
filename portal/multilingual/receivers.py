"""What follows when a review ends without publishing, and when a page is saved or deleted."""

from functools import cache

from django.apps import apps
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import WorkflowState
from wagtail.search import index
from wagtail.signals import workflow_cancelled

from . import redirects
from .models import BasePage


@receiver(workflow_cancelled, sender=WorkflowState)
def forget_choice(instance, **kwargs):
    """A cancelled submission no longer says which languages the next publication is about."""
    page = instance.content_object
    if page is not None and hasattr(page, "settle_draft"):
        page.specific.settle_draft()


@receiver(pre_delete, sender=BasePage)
def leave_a_note_where_it_was(instance, **kwargs):
    """Its addresses answer "gone". The admin deletes without calling ``Page.delete``; below it, nothing does."""
    if instance.live:
        redirects.mark_gone(
            {*redirects.addresses(instance).values(), *redirects.leading_to(instance)}
        )


def keep_index():
    """Runs once, when every model is registered. By model: one receiver for all would slow down every deletion."""
    for model in (one for one in apps.get_models() if issubclass(one, BasePage)):
        post_save.connect(index_texts, sender=model)
        post_delete.connect(drop_from_index, sender=model)


def index_texts(instance, raw, update_fields, **kwargs):
    """Keep the search index, as Wagtail would; but without reading the page once more.

    Nor for a draft, which leaves the texts of the row alone; the index holds nothing else.
    """
    if raw:
        return
    if update_fields is None:
        index.insert_or_update_object(instance)
    elif not searched(type(instance)).isdisjoint(update_fields):
        index.insert_or_update_object(
            instance.row()
        )  # what was not saved may differ from what is stored


def drop_from_index(instance, **kwargs):
    index.remove_object(instance)


@cache
def searched(model):
    """Names of what the search index holds of a page."""
    fields = model.get_search_fields()
    return frozenset(one.field_name for one in fields if not isinstance(one, index.FilterField))
