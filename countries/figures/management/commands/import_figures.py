from contextlib import contextmanager
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from countries.figures import comparing, wording
from countries.figures.codes import DATASETS
from countries.figures.fetching import fetched
from countries.figures.files import FigureFile
from countries.figures.models import FigureImport
from countries.figures.problems import UnreadableError

SIGNS = {"added": "+", "changed": "~", "removed": "-"}
LINES = 40  # of each kind


class Command(BaseCommand):
    """Compares a file of Eurostat's, or what its service answers, with the figures stored.

    Without --apply nothing is changed. A file with an unknown code, or anything else wrong, is not applied
    in part: docs/country-figures.md.
    """

    help = "Show what a file of figures would change; with --apply, change it."

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", help="JSON-stat, TSV or SDMX-CSV, perhaps with gzip")
        parser.add_argument(
            "--dataset", choices=sorted(DATASETS), help="its code; without a file, asks the service"
        )
        parser.add_argument("--apply", action="store_true", help="apply what is shown")
        parser.add_argument(
            "--source-url", default="", help="another service than PORTAL_EUROSTAT_URL"
        )

    def handle(self, *args, **options):
        try:
            with self.source(options) as (file, source):
                difference = (
                    self.apply(file, source) if options["apply"] else comparing.compare(file)
                )
                self.show(difference)
        except UnreadableError as error:
            raise CommandError(str(error)) from error
        if difference.problems or difference.fault:
            raise CommandError("Nothing was applied.")
        self.stdout.write(self.ending(difference, options["apply"]))

    @contextmanager
    def source(self, options):
        if path := options["file"]:
            if not Path(path).is_file():
                raise CommandError(f"There is no file {path}.")
            yield FigureFile(path, dataset=options["dataset"] or ""), FigureImport.Source.FILE
        elif options["dataset"]:
            with fetched(options["dataset"], options["source_url"]) as file:
                yield file, FigureImport.Source.SERVICE
        else:
            raise CommandError("Name a file, or a data set with --dataset.")

    def apply(self, file, source):
        try:
            return comparing.apply(file, source)[0]
        except comparing.RefusedError as refused:
            return refused.difference

    def show(self, difference):
        for problem in difference.problems.first:
            self.stderr.write(str(problem))
        if difference.problems.more:
            self.stderr.write(f"… and {difference.problems.more} more")
        if difference.fault:
            self.stderr.write(difference.fault)
        for kind, changes in difference.shown.items():
            for change in changes[:LINES]:
                self.stdout.write(self.line(SIGNS[kind], change))
            if (more := getattr(difference, kind) - LINES) > 0:
                self.stdout.write(f"{SIGNS[kind]} … and {more} more")
        for code, times in sorted(difference.passed_over.items()):
            self.stdout.write(f"Not kept here: {code} ({times})")
        self.stdout.write(
            f"{difference.dataset}: {difference.added} added, {difference.changed} changed,"
            f" {difference.removed} removed, {difference.unchanged} unchanged,"
            f" {difference.outside} not in this file's part."
        )

    def line(self, sign, change):
        one = change.observation
        about = f"{sign} {one.country} {one.year} {wording.what(one)}"
        return f"{about}: {wording.state(change.before)} → {wording.state(change.after)}"

    def ending(self, difference, applied):
        if difference.is_empty:
            return "Nothing to change."
        return "Applied." if applied else "Nothing was changed; --apply applies it."
