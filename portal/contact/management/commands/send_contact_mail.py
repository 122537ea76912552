from django.core.management.base import BaseCommand, CommandError

from portal.contact import mailing


class Command(BaseCommand):
    help = (
        "Tells staff of the messages no mail has gone out about. A timer runs it every few minutes."
    )

    def handle(self, *args, **options):
        sent, failed = mailing.tell_of_all()
        self.stdout.write(f"Mails sent: {sent}")
        if failed:
            raise CommandError(f"Mails that could not be sent: {failed}. They are tried again.")
