from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from ... import files
from ...applying import chosen, save
from ...comparing import compare
from ...differences import label_of, notes_in_words, shown_changes
from ...incoming import RefusedError
from ...profiles import page_of

MARKS = {"out": "[-{}-]", "in": "[+{}+]", "same": "{}"}


class Command(BaseCommand):
    help = "Shows what a file would change in a country's profile; with --apply it is saved as a draft."

    def add_arguments(self, parser):
        parser.add_argument("code", help="The country's code, e.g. LV.")
        parser.add_argument("file", type=Path)
        parser.add_argument("--apply", action="store_true", help="Save as a draft.")
        parser.add_argument(
            "--take",
            action="append",
            default=[],
            metavar="PATH",
            help="Take the file's text where the portal's has changed as well; may be given several times.",
        )

    def handle(self, *args, **options):
        try:
            raw = options["file"].read_bytes()
        except OSError as error:
            raise CommandError(str(error)) from error
        with transaction.atomic():
            self.compared(raw, options)

    def compared(self, raw, options):
        page = page_of(options["code"])
        if page is None:
            raise CommandError(f"There is no profile with the code {options['code']}.")
        page = page.locked_row()
        try:
            kind, incoming = files.read(options["file"].name, raw, page)
        except RefusedError as error:
            raise CommandError(error.message) from error
        comparison = compare(page, incoming)
        self.show(comparison)
        if options["apply"]:
            self.apply(comparison, options["take"], kind)

    def show(self, comparison):
        for unit, changes in shown_changes(comparison):
            for change in changes:
                words = " ".join(MARKS[kind].format(text) for kind, text in change.segments)
                conflict = (
                    f" (changed in the portal as well: --take {change.path})"
                    if change.conflict
                    else ""
                )
                self.stdout.write(f"{unit}, {change.label}{conflict}: {words}")
        for where, message in notes_in_words(comparison):
            self.stdout.write(f"Not taken over: {where}: {message}")

    def apply(self, comparison, ticked, kind):
        try:
            save(comparison, None, set(ticked), kind)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        taken = chosen(comparison, ticked)
        names = ", ".join(label_of(comparison, change.path) for change in taken)
        self.stdout.write(f"Saved as a draft: {names}" if names else "Nothing to save.")
