import logging
from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from campaigns.demo.loader import Loader
from campaigns.demo.tree import LANGUAGES


class Command(BaseCommand):
    """Loads the demonstration content. Run again, it adds what is missing and changes nothing else."""

    help = "Load the demonstration content (again: only what is missing)."

    def handle(self, *args, **options):
        with quiet():
            added = Loader(self.stdout.write).run()
        if added:
            call_command("setup_roles", stdout=self.stdout)  # rights on the pages there are now
        self.stdout.write(f"{added} pages added." if added else "Nothing to add.")
        if not set(LANGUAGES) & set(settings.PORTAL_LANGUAGES):
            self.stderr.write(
                "The demonstration is written in English and Latvian. Neither is switched on, so readers see"
                " nothing of it: add en or lv to PORTAL_LANGUAGES."
            )


@contextmanager
def quiet():
    """Without the log's several lines a page: progress is shown, and history keeps the rest."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)
