import secrets

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import BaseCommand, CommandError
from django.db import transaction
from django.utils.text import capfirst

from portal.multilingual import languages, roles

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike


class Command(BaseCommand):
    """Makes one account per role with a new password each, and keeps the list for ``make run`` to print."""

    help = "Make the demonstration accounts; only with development settings."

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError(
                "Demonstration accounts are for development only. Make accounts for real people "
                "under Settings → Users, or the first one with `manage.py createsuperuser`."
            )
        lines = ["Account           Password          Role"]
        with transaction.atomic():
            for username, (role, groups) in accounts().items():
                lines.append(f"{username:<17} {make(username, role, groups):<17} {role}")
        keep("\n".join(lines) + "\n")
        self.stdout.write("\n".join(lines))


def accounts():
    """Username → what to call it, and the names of its groups."""
    write = {code: roles.language_group("edit", code) for code in languages.active()}
    publish = {code: roles.language_group("publish", code) for code in languages.active()}
    every_language = [*write.values(), *publish.values()]
    others = [write[code] for code in write if code != settings.PORTAL_DEFAULT_LANGUAGE]
    latvia = roles.country_editors("LV").group
    return {
        "administrator": ("administrator", [roles.ADMINISTRATORS.group]),
        "latvia": ("country editor of Latvia", [latvia, *every_language]),
        "campaign": ("campaign staff", [roles.CAMPAIGN_STAFF.group, *every_language]),
        "translator": ("translator, may not publish", [roles.TRANSLATORS.group, *others]),
        "moderator": ("moderator", [roles.MODERATORS.group]),
        "auditor": ("auditor, may only read", [roles.AUDITORS.group]),
    }


def make(username, role, groups):
    """Makes the account, or resets it, and returns its new password."""
    user, _created = User.objects.get_or_create(username=username)
    user.email = f"{username}@example.org"
    user.first_name, user.last_name = capfirst(role.split(",")[0]), "(demonstration)"
    password = "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(3))
    user.set_password(password)
    user.save()
    found = Group.objects.filter(name__in=groups)
    if missing := set(groups) - {group.name for group in found}:
        names = ", ".join(sorted(missing))
        raise CommandError(f"There is no group {names}. Run `manage.py load_demo` first.")
    user.groups.set(found)
    return password


def keep(text):
    """Where ``make run`` finds the list at the next start; nobody else on the machine may read it."""
    path = settings.DATA_DIR / "demo-accounts.txt"
    path.touch(mode=0o600)
    path.write_text(text)
