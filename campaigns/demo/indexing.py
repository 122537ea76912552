"""Wagtail's indexes, brought up to date once for each row instead of at every save.

A page is saved several times on its way from an empty draft to a published text, and each time Wagtail
would write its words and its references anew: a quarter of the whole load.
"""

from contextlib import contextmanager

from django.db.models.signals import post_save
from modelsearch import index
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def postponed():
    """No index is written inside the block. Whoever enters it calls ``index_rows`` afterwards."""
    models = [
        model
        for model in index.get_indexed_models()
        if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)


def index_rows(rows):
    """Write the entries of rows as they stand in the database: of words and of references."""
    for row in rows:
        if type(row) in index.get_indexed_models():
            index.insert_or_update_object(row)
        if ReferenceIndex.model_is_indexable(type(row)):
            ReferenceIndex.create_or_update_for_object(row)
