from django.core.management.base import BaseCommand, CommandError

from portal.contact.rotating import rotate_all

NAMED_AT_MOST = 50


class Command(BaseCommand):
    """Can be stopped anywhere and run again: what is under the first key already is left as it is."""

    help = (
        "Encrypts all that PORTAL_MESSAGE_KEYS encrypts (messages from readers, addresses of subscribers) "
        "anew with the first key, so that older keys can be taken away."
    )

    def handle(self, *args, **options):
        unreadable = []
        for done in rotate_all():
            name = done.model._meta.label
            unreadable += [f"{name} {row}" for row in done.unreadable]
            self.stdout.write(
                f"{name}: {done.renewed} encrypted anew, {done.current} under the first key already, "
                f"{len(done.unreadable)} that no key reads"
            )
        if unreadable:
            more = len(unreadable) - NAMED_AT_MOST
            named = ", ".join(unreadable[:NAMED_AT_MOST]) + (
                f" and {more} more" if more > 0 else ""
            )
            raise CommandError(
                f"No key reads these, and they are left as they are: {named}. Put the key that was taken "
                "away too early back behind the others and run this again. All else is under the first key."
            )
        self.stdout.write("All is encrypted with the first key; the others can be taken away.")
