"""All data, the catalogue and the description as files, for a data portal to harvest or an archive to keep."""

import os
import shutil
from pathlib import Path
from uuid import uuid4

from django.core.management.base import BaseCommand, CommandError
from rest_framework.renderers import JSONRenderer

from countries.open_data import catalogue, files, schema
from countries.open_data.kinds import KINDS
from countries.open_data.reading import read_in
from portal.multilingual import languages

CURRENT = "current"  # a link to the latest export, replaced in one step


class Command(BaseCommand):
    help = "Writes all open data into DIRECTORY/current; readers find the former export whole until the new one is."

    def add_arguments(self, parser):
        parser.add_argument("directory", type=Path)

    def handle(self, *args, directory, **options):
        export = directory / f"export-{uuid4().hex}"
        try:
            export.mkdir(parents=True)
            number = write(export)
            show(directory, export)
        except OSError as error:
            shutil.rmtree(export, ignore_errors=True)
            raise CommandError(f"The data could not be written to {directory}: {error}") from error
        remove_others(directory, export)
        self.stdout.write(f"{number} files in {directory / CURRENT}")


def write(export):
    """Writes everything; returns the number of files."""
    for language in languages.active():
        (export / language).mkdir()
        reading = read_in(language)
        for kind in KINDS:
            for suffix in files.WRITERS:
                save(
                    export / language / f"{kind.name}.{suffix}", files.pieces(kind, suffix, reading)
                )
    save(export / "catalog.ttl", [catalogue.as_turtle()])
    save(export / "catalog.jsonld", [catalogue.as_json_ld()])
    save(export / "openapi.json", [JSONRenderer().render(schema.document()).decode()])
    return sum(1 for path in export.rglob("*") if path.is_file())


def save(path, pieces):
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def show(directory, export):
    link = directory / f".{export.name}"
    link.symlink_to(export.name)
    link.replace(directory / CURRENT)


def remove_others(directory, export):
    """Former exports, and what was left by a run that was stopped."""
    for path in directory.glob("export-*"):
        if path != export:
            shutil.rmtree(path, ignore_errors=True)
    for path in directory.glob(".export-*"):
        path.unlink()
