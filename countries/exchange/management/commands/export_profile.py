import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from portal.multilingual.languages import active

from ... import files
from ...profiles import page_of


class Command(BaseCommand):
    help = "Writes a country's profile, as its draft stands, into a file: JSON in all languages, or a document in one."

    def add_arguments(self, parser):
        parser.add_argument("code", help="The country's code, e.g. LV.")
        parser.add_argument("--format", choices=[files.JSON, files.DOCX], default=files.JSON)
        parser.add_argument("--language", help="Of the document, e.g. lv.")
        parser.add_argument(
            "--output",
            type=Path,
            help="Default: a name made from code and language; - for standard output.",
        )

    def handle(self, *args, **options):
        page = page_of(options["code"])
        if page is None:
            raise CommandError(f"There is no profile with the code {options['code']}.")
        language = options["language"]
        if options["format"] == files.DOCX and language not in active():
            raise CommandError(f"Give --language, one of: {', '.join(active())}.")
        name, written = files.exported(page, options["format"], language)
        target = options["output"] or Path(name)
        if str(target) == "-":
            sys.stdout.buffer.write(written)
        else:
            target.write_bytes(written)
            self.stdout.write(f"{target}: {len(written)} bytes")
