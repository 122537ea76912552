from django.core.management.base import BaseCommand

from portal.contact.models import Message
from portal.serving import form_receipts


class Command(BaseCommand):
    help = "Deletes messages whose time has passed, and what the forms remember. A timer runs it daily."

    def handle(self, *args, **options):
        deleted, _by_model = Message.objects.outlived().delete()
        form_receipts.forget_passed()
        self.stdout.write(f"Messages deleted: {deleted}")
