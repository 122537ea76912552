"""Which pages are exchanged, and how a file says which page it is about.

Another page type joins by a line here: its model and the field by which people know its pages.
"""

import re

from django.utils.translation import gettext as _

from countries.models import CountryPage
from portal.multilingual import merging

from .incoming import RefusedError

KEYS = {CountryPage: "code"}
FORMAT, VERSION = "portal-profile", 1
_REVISION = re.compile(r"[0-9]{1,18}")


def is_exchanged(page):
    return page.specific_class in KEYS


def key_field(model):
    return KEYS[model]


def identity(page):
    """What says in a file which page it is about."""
    return {
        "type": page._meta.label_lower,
        "key": getattr(page, key_field(type(page))),
        "uuid": str(page.translation_key),
    }


def refuse_other(page, kind, version, about):
    """RefusedError unless a file of this kind, version and identity is about ``page``."""
    if kind != FORMAT:
        raise RefusedError(_("This is not a profile that was exported from this portal."))
    if version != VERSION:
        raise RefusedError(
            _("The file has a format that this portal does not read: version %(version)s.")
            % {"version": str(version)[:20]}
        )
    own = identity(page)
    kinds = (about.get("type"), about.get("key"))
    if kinds != (own["type"], own["key"]):
        raise RefusedError(
            _("The file holds the profile of %(theirs)s; this is the profile of %(ours)s.")
            % {"theirs": str(about.get("key"))[:20], "ours": own["key"]}
        )


def base_content(page, revision):
    """Content of the draft of this page that a file was made from; None if it is no longer there."""
    if not _REVISION.fullmatch(str(revision or "")):
        return None
    found = page.revisions.filter(pk=int(revision)).first()
    return merging.plain(found.as_object().serializable_data()) if found else None


def page_of(key):
    """The page that people know by this key, or None."""
    for model, name in KEYS.items():
        if page := model._default_manager.filter(**{name: key.upper()}).first():
            return page
    return None
