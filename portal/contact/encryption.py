"""Messages lie encrypted in the database, so that a copy of it alone tells nothing of those who wrote.

https://cryptography.io/en/latest/fernet/
"""

import base64
import json
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

PURPOSE = b"portal.contact.encryption"


class UnreadableError(Exception):
    """None of the keys there are now has encrypted this."""


def seal(content):
    """Anything JSON can say, as an encrypted text of ASCII characters."""
    return box().encrypt(json.dumps(content).encode()).decode()


def unseal(token):
    """What was sealed; raises ``UnreadableError``."""
    try:
        return json.loads(box().decrypt(token))
    except (InvalidToken, ValueError) as error:
        raise UnreadableError from error


def renewed(token):
    """The same content under the first key, the same token if it is already; raises ``UnreadableError``."""
    try:
        Fernet(keys()[0]).decrypt(token)
    except InvalidToken:
        return _resealed(token)
    return token


def _resealed(token):
    try:
        return box().rotate(token).decode()
    except InvalidToken as error:
        raise UnreadableError from error


def box():
    return _box(tuple(keys()))


def keys():
    """The keys, the one that encrypts first.

    Those made from SECRET_KEY come last and always: they encrypt as long as PORTAL_MESSAGE_KEYS is empty,
    and still read what they have encrypted once it is not.
    """
    secrets = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return [*settings.PORTAL_MESSAGE_KEYS, *(key_from(secret) for secret in secrets)]


@lru_cache(maxsize=8)
def key_from(secret):
    """A Fernet key made from another secret, from which that secret cannot be told."""
    raw = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(secret.encode())
    return base64.urlsafe_b64encode(raw).decode()


@lru_cache(maxsize=8)
def _box(found):
    return MultiFernet([Fernet(key) for key in found])
