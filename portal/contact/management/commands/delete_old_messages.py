from django.core.management.base import BaseCommand
from wagtail import hooks

from portal.contact.models import Message
from portal.serving import form_receipts, kept_files


class Command(BaseCommand):
    help = "Deletes messages, uploads and what the forms remember once their time has passed. A timer runs it daily."

    def handle(self, *args, **options):
        deleted, _by_model = Message.objects.outlived().delete()
        form_receipts.forget_passed()
        kept_files.forget_passed()
        for forget in hooks.get_hooks("every_night"):  # what other packages keep for a while
            forget()
        self.stdout.write(f"Messages deleted: {deleted}")
