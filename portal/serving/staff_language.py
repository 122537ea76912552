"""The language staff are spoken to in: a person's own choice; until there is one, what the browser asks for.

Wagtail keeps the choice in the person's profile and follows it in its views. Without one it follows whatever
language is active, and that is the sender's when a mail is written. So everybody has a choice from the first
sign-in on: the language in which it was done.
"""

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import pre_save
from django.utils.translation import get_language_info
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.admin.forms.account import LocalePreferencesForm
from wagtail.users.models import UserProfile


def permitted():
    """Codes of the languages the admin is translated into."""
    return [code for code, _name in settings.WAGTAILADMIN_PERMITTED_LANGUAGES]


def default():
    """The installation's own language, if the admin speaks it."""
    own = settings.PORTAL_DEFAULT_LANGUAGE
    return own if own in permitted() else settings.LANGUAGE_CODE


def asked_for(request):
    """The first language of ``Accept-Language`` that the admin speaks, otherwise the default."""
    wanted = parse_accept_lang_header(request.headers.get("Accept-Language", "").lower())
    codes = (code.split("-")[0] for code, _weight in wanted)
    return next((code for code in codes if code in permitted()), default())


def of(user):
    """The language to write to a person in, whoever's request it is written in."""
    profile = getattr(user, "wagtail_userprofile", None)
    chosen = profile.preferred_language if profile else ""
    return chosen if chosen in permitted() else default()


def choices():
    return sorted((code, get_language_info(code)["name_local"]) for code in permitted())


def remember(sender, request, user, **kwargs):
    """The language of the first sign-in is the person's until she chooses another one."""
    UserProfile.objects.get_or_create(
        user=user, defaults={"preferred_language": asked_for(request)}
    )


def fill_in(sender, instance, **kwargs):
    """A profile that is made or changed while somebody else is at work has a language of its own too."""
    instance.preferred_language = instance.preferred_language or default()


def connect():
    user_logged_in.connect(remember, dispatch_uid="staff_language")
    pre_save.connect(fill_in, sender=UserProfile, dispatch_uid="staff_language")
    # Wagtail's further choice, "use server language", names LANGUAGE_CODE, which is not the installation's.
    LocalePreferencesForm.base_fields["preferred_language"].choices = choices
