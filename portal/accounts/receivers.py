"""What follows when an account changes, whoever changes it: an entry, a mail, the end of its sessions."""

from allauth.account.models import EmailAddress
from allauth.account.signals import user_logged_in as signed_in
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import m2m_changed, post_save, pre_save
from django.dispatch import receiver

from . import audit, mails, sessions

User = get_user_model()
WATCHED = ("email", "is_active", "is_superuser")


@receiver(signed_in)
def note_sign_in(request, user, **kwargs):
    audit.note(user, audit.SIGN_IN, by=user, address=audit.address(request))
    _keep_address(user)


@receiver(user_logged_in)
def note_session(request, user, **kwargs):
    sessions.note(request, user)


# -- second factors --------------------------------------------------------------------------------


@receiver(mfa.authenticator_added)
@receiver(mfa.authenticator_reset)
def note_factor_added(request, user, authenticator, **kwargs):
    audit.note(user, audit.FACTOR_ADDED, by=user, factor=authenticator.type)
    others = Authenticator.objects.filter(user=user).exclude(pk=authenticator.pk)
    if authenticator.type != Authenticator.Type.RECOVERY_CODES and not others.exists():
        # Whoever else is signed in as her never showed a second factor.
        sessions.end(user, but=request.session.session_key)


@receiver(mfa.authenticator_removed)
def note_factor_removed(user, authenticator, **kwargs):
    audit.note(user, audit.FACTOR_REMOVED, by=user, factor=authenticator.type)


@receiver(mfa.authentication_failed)
def note_factor_failed(request, user, authenticator, **kwargs):
    audit.note(user, audit.FACTOR_FAILED, factor=authenticator.type, address=audit.address(request))


# -- the account itself ----------------------------------------------------------------------------


@receiver(pre_save, sender=User)
def remember_what_was(instance, update_fields=None, **kwargs):
    """Of what is about to be saved; what is not may differ from what is stored, and changes nothing."""
    instance._was = None
    saved = [name for name in WATCHED if update_fields is None or name in update_fields]
    if instance.pk and saved:
        instance._was = User.objects.filter(pk=instance.pk).values(*saved).first()


@receiver(post_save, sender=User)
def note_changes(instance, created, **kwargs):
    if created:
        _keep_address(instance)
        return
    if instance._password is not None:  # set by a person, not hashed anew at a sign-in
        audit.note(instance, audit.PASSWORD)
        mails.tell(instance, "password_changed")
    if not instance._was:
        return
    changed = {name for name, was in instance._was.items() if was != getattr(instance, name)}
    if "email" in changed:
        audit.note(instance, audit.EMAIL)
        _keep_address(instance)
    if "is_active" in changed:
        audit.note(instance, audit.ACTIVE, **_added_or_removed("active", instance.is_active))
    if "is_superuser" in changed:
        audit.note(instance, audit.RIGHTS, **_added_or_removed("superuser", instance.is_superuser))
    if any(name in changed and not getattr(instance, name) for name in WATCHED[1:]):
        sessions.end(instance)


def _added_or_removed(name, is_now):
    return {"added" if is_now else "removed": [name]}


def _keep_address(user):
    """allauth keeps addresses in a table of its own: there stands the account's, and one to be confirmed."""
    addresses = EmailAddress.objects.filter(user=user)
    addresses.filter(primary=True).exclude(email__iexact=user.email).delete()
    if not user.email or addresses.filter(email__iexact=user.email, primary=True).exists():
        return
    addresses.filter(email__iexact=user.email).delete()
    taken = EmailAddress.objects.filter(email__iexact=user.email, verified=True).exists()
    EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=not taken)


@receiver(m2m_changed, sender=User.groups.through)
def note_rights(instance, action, reverse, pk_set, **kwargs):
    """Membership of groups, which is where rights come from."""
    if action == "pre_clear":
        action, pk_set = "post_remove", _all_of(instance, reverse)
    if action not in ("post_add", "post_remove") or not pk_set:
        return
    users = User.objects.filter(pk__in=pk_set) if reverse else [instance]
    groups = [instance] if reverse else Group.objects.filter(pk__in=pk_set).order_by("name")
    names = [group.name for group in groups]
    for user in users:
        audit.note(user, audit.RIGHTS, **{"added" if action == "post_add" else "removed": names})
        if action == "post_remove":
            sessions.end(user)


def _all_of(instance, reverse):
    related = instance.user_set if reverse else instance.groups
    return set(related.values_list("pk", flat=True))
