"""Checks the pages whose findings may be out of date. Run by the server's timer."""

from django.core.management.base import BaseCommand, CommandError

from portal.guards import running
from portal.guards.models import CheckedPage
from portal.guards.surroundings import Settled


class Command(BaseCommand):
    help = (
        "Checks the texts of pages that changed, or that depend on something that did. Each few pages are "
        "kept at once, so it can be stopped and started again; running it twice changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--all", action="store_true", help="every page, e.g. after an upgrade of the portal"
        )

    def handle(self, *args, **options):
        running.add_missing()
        if options["all"]:
            running.mark_all()
        settled, failed, done = Settled(), [], 0
        stale = (
            CheckedPage.objects.filter(is_stale=True).order_by("pk").values_list("pk", flat=True)
        )
        pks = list(stale)
        for start in range(0, len(pks), running.BATCH):
            failed += running.check(pks[start : start + running.BATCH], settled)
            done = min(start + running.BATCH, len(pks))
            if options["verbosity"] > 1:
                self.stdout.write(f"{done}/{len(pks)}")
        if options["verbosity"]:
            self.stdout.write(f"Checked {done - len(failed)} pages.")
        if failed:
            raise CommandError(f"Could not be checked: {', '.join(map(str, failed))}")
