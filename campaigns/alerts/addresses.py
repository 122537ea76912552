"""E-mail addresses: one spelling for each, and the key that finds one.

In the database they are sealed like readers' messages (portal.contact.encryption), so a stolen backup names
nobody. The key that finds one is made with ``SECRET_KEY``, which no database holds.
"""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.crypto import salted_hmac
from django.utils.encoding import punycode
from django.utils.translation import gettext as _

KEY = "campaigns.alerts.key"
LONGEST = 254  # RFC 5321, with the brackets around it


def normal(text):
    """The one spelling of an address: the domain in small ASCII letters, ``õ.ee`` → ``xn--qda.ee``.

    Raises ValidationError, for the reader, if it is no address or one that not every server can reach.
    """
    text = text.strip()
    name, at, domain = text.rpartition("@")
    if at and not name.isascii():
        raise ValidationError(
            _("Write an address with only Latin letters without marks before the “@”.")
        )
    problem = _("Write an e-mail address such as name@example.org.")
    try:
        found = f"{name}@{punycode(domain).lower()}"
        validate_email(found)
    except (UnicodeError, ValidationError) as error:
        raise ValidationError(problem) from error
    if len(found) > LONGEST:
        raise ValidationError(problem)
    return found


def key_of(address, language, secret=None):
    """What finds a subscriber. Capital letters make no other address, though they might by the standard."""
    return salted_hmac(
        KEY, f"{language}\0{address.lower()}", secret=secret, algorithm="sha256"
    ).hexdigest()


def keys_of(address, language):
    """The keys an address may be stored under: the present secret's and those of former ones."""
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return [key_of(address, language, secret) for secret in secrets]
