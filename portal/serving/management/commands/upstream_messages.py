"""What Wagtail and the other packages say that the admin does not yet say in Latvian."""

from django.core.management import BaseCommand, CommandError

from portal.serving import upstream_catalogues


class Command(BaseCommand):
    """Reports; writes nothing. After an upgrade: docs/latvian-admin.md."""

    help = "Report which strings of Django, Wagtail and the other packages lack a translation."

    def add_arguments(self, parser):
        parser.add_argument("--language", default="lv", help="Which language to report.")
        parser.add_argument(
            "--check", action="store_true", help="Fail if a string that is met is missing."
        )

    def handle(self, *args, language, check, verbosity, **options):
        shares = upstream_catalogues.shares(language)
        faults = sorted({*missing(shares), *upstream_catalogues.faults(language, shares)})
        if verbosity:
            self.stdout.write("\n".join([*table(shares), *totals(shares), "", *faults]))
        if check and faults:
            raise CommandError("\n".join(faults) + "\nSee docs/latvian-admin.md.")


def table(shares):
    for share in shares:
        note = upstream_catalogues.NOT_MET.get(share.package)
        yield line(f"{share.package} {share.domain}", [share]) + (f"  ({note})" if note else "")


def totals(shares):
    yield ""
    yield line("Wagtail, all", [share for share in shares if share.package.startswith("wagtail")])
    yield line("all that is met", [share for share in shares if share.is_met])


def line(title, shares):
    translated, total = (
        sum(share.translated for share in shares),
        sum(len(share.strings) for share in shares),
    )
    return f"{title:<44}{translated:>5} of {total:>5}{100 * translated / total:>7.1f} %"


def missing(shares):
    for share in shares:
        if share.is_met:
            for text, _context in share.missing:
                yield f"{share.package}: {text!r} is not translated."
            for text, _context in share.plurals:
                yield f"{share.package}: {text!r} has the package's own plural forms."
