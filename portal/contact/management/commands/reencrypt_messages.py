from django.core.management.base import BaseCommand, CommandError

from portal.contact import encryption
from portal.contact.models import Message

FIELDS = ("sealed", "sealed_note")


class Command(BaseCommand):
    help = "Encrypts every message anew with the first key, so that older keys can be taken away."

    def handle(self, *args, **options):
        unreadable = []
        for row in Message.objects.values("pk", "reference", *FIELDS).iterator():
            try:
                reencrypt(row)
            except encryption.UnreadableError:
                unreadable.append(row["reference"])
        if unreadable:
            raise CommandError(f"No key reads these: {', '.join(unreadable)}. The others are done.")
        self.stdout.write("All messages are encrypted with the first key.")


def reencrypt(row):
    """One row. Each field is written only if nobody has changed it meanwhile; that was with the first key."""
    for field in FIELDS:
        if old := row[field]:
            Message.objects.filter(pk=row["pk"], **{field: old}).update(
                **{field: encryption.reseal(old)}
            )
