"""What changes the findings of a page: the page, and whatever it links to, shows, cites or is held against."""

from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction, Revision
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from portal.content.models import GlossaryTerm, Source
from portal.multilingual.models import BasePage

from . import running
from .surroundings import FILE, PAGE, PICTURE, SOURCE


@receiver(post_save, sender=Revision)
def draft_saved(instance, raw=False, **kwargs):
    kind = ContentType.objects.get_for_model(BasePage).pk
    if not raw and instance.base_content_type_id == kind:
        running.mark([int(instance.object_id)])


@receiver(page_published)
def page_changed(instance, **kwargs):
    running.mark([instance.pk])
    running.mark_dependants(PAGE, [instance.pk])


@receiver(page_unpublished)
def page_taken_off(instance, **kwargs):
    """Deleted pages are taken off as well: no row is made for one that is on its way out."""
    running.mark_known([instance.pk])
    running.mark_dependants(PAGE, [instance.pk])


@receiver(page_slug_changed)
@receiver(post_page_move)
def address_changed(instance, **kwargs):
    _with_all_below(instance)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def access_changed(instance, raw=False, **kwargs):
    if not raw:
        _with_all_below(instance.page)


def _with_all_below(page):
    below = BasePage.objects.filter(path__startswith=page.path).values_list("pk", flat=True)
    running.mark_dependants(PAGE, below)


@receiver(pre_delete, sender=BasePage)
def page_deleted(instance, **kwargs):
    running.mark_dependants(PAGE, [instance.pk])


@receiver(post_save, sender=GlossaryTerm)
@receiver(post_delete, sender=GlossaryTerm)
def words_changed(raw=False, **kwargs):
    if not raw:
        running.mark_all()


def _watch(model, kind):
    def changed(instance, raw=False, **kwargs):
        if not raw and instance.pk:
            running.mark_dependants(kind, [instance.pk])

    for signal in (post_save, pre_delete):
        signal.connect(
            changed, sender=model, weak=False, dispatch_uid=f"guards_{kind}_{id(signal)}"
        )


_watch(get_image_model(), PICTURE)
_watch(get_document_model(), FILE)
_watch(Source, SOURCE)
