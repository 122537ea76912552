"""Begins the history of pages that were published before the portal kept one."""

from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import get_page_models

from portal.history.recording import record


class Command(BaseCommand):
    help = (
        "Writes down what is live now as the first version of each language that has none. "
        "Running it again changes nothing."
    )

    def handle(self, *args, **options):
        number = 0
        for model in get_page_models():
            if not model.keeps_history:
                continue
            for pk in model.objects.live().values_list("pk", flat=True):
                number += len(_record(model, pk))
        self.stdout.write(f"Versions recorded: {number}")


@transaction.atomic
def _record(model, pk):
    page = model.objects.only("pk").get(pk=pk).locked_row()
    if not page.live:  # taken off meanwhile
        return []
    first = not page.published_versions.exists()
    return record(page, at=page.last_published_at if first else None)
