from django.core.management.base import BaseCommand, CommandError

from portal.reviews.reminding import AlreadyRunningError, send_reminders


class Command(BaseCommand):
    """Once a day, by the server's timer. Run again it sends only what is new or what failed."""

    help = "Remind people of submissions and reviews that wait for them: one e-mail a person."

    def handle(self, *args, **options):
        try:
            result = send_reminders()
        except AlreadyRunningError:
            self.stdout.write("Another run is sending reminders at this moment; nothing to do.")
            return
        self.stdout.write(f"Reminders sent: {result.letters}")
        if result.undelivered:
            raise CommandError(
                f"{result.undelivered} could not be sent; the log says why, and the next run tries again."
            )
