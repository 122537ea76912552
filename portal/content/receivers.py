"""What follows from a publication: its pictures are scaled before somebody looks."""

import logging
from functools import partial

from django.db import transaction
from django.dispatch import receiver
from wagtail.signals import page_published

from . import pictures

logger = logging.getLogger(__name__)


@receiver(page_published)
def scale_pictures(sender, instance, **kwargs):
    from .gathering import pictures_of  # models are not there yet when this module is loaded

    if wanted := pictures_of(instance):
        transaction.on_commit(partial(_scale, wanted), robust=True)


def _scale(wanted):
    """Never in the way of a publication: what fails here is tried again when somebody looks."""
    try:
        pictures.prepare(wanted)
    except Exception:
        logger.exception("Pictures of a published page could not be scaled")
