from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError
from django.db import transaction

from portal.accounts import second_factor


class Command(BaseCommand):
    """The last resort, when nobody is left who may do it in the admin."""

    help = "Remove somebody's second factors and end her sessions; it is logged, and she is told by mail."

    def add_arguments(self, parser):
        parser.add_argument("username")

    @transaction.atomic
    def handle(self, username, **options):
        try:
            user = get_user_model().objects.get(username=username)
        except get_user_model().DoesNotExist:
            raise CommandError(f"There is no account with the username {username}.") from None
        count = second_factor.reset(user)
        self.stdout.write(
            f"Second factors removed: {count}. She sets up a new one at her next sign-in."
        )
