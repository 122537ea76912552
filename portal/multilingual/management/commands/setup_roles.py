from django.core.management.base import BaseCommand, CommandError

from portal.multilingual import roles


class Command(BaseCommand):
    """Makes the groups, their rights and the approval workflow. Run again, it restores what docs/roles.md says."""

    help = "Set up the roles: groups, rights and the moderators' approval."

    def add_arguments(self, parser):
        parser.add_argument(
            "--country",
            action="append",
            metavar="CODE",
            help="only these countries' editors, e.g. --country LV --country EE (default: every country page)",
        )

    def handle(self, *args, country=None, **options):
        try:
            roles.set_up(country, say=self.stdout.write)
        except LookupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write("Roles are set up.")
