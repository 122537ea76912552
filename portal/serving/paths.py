"""What can be told from an address alone: whose area it is in, and which language it names."""

from portal.multilingual import languages

# Parts of the site that are not public pages and do not name a language.
ADMIN, API, FILES, PLAIN, PUBLIC = "admin", "api", "files", "plain", "public"
_AREAS = {
    "admin": ADMIN,
    "api": API,
    "documents": FILES,
    "static": FILES,
    "media": FILES,
    "healthz": PLAIN,
    "readyz": PLAIN,
}
# The only public addresses that take a POST: Wagtail's forms for pages behind a password, which need a
# session, and the portal's own forms (public_forms.py), which need none.
RESTRICTED_FORMS = "_util"
PUBLIC_FORMS = "forms"


def first_segment(path):
    """The part between the first two slashes: ``lv`` in ``/lv/valstis/``."""
    return path.lstrip("/").split("/", 1)[0]


def area(path):
    """Which part of the site an address lies in."""
    return _AREAS.get(first_segment(path), PUBLIC)


def named_language(path):
    """The active language an address begins with, or that of data (``/api/lv/…``); None if it names none."""
    code = second_segment(path) if area(path) is API else first_segment(path)
    return code if code in languages.active() else None


def language(path):
    """The language to answer an address in: the one it names, otherwise the installation's default.

    Never the reader's Accept-Language: then the same address would have several answers.
    """
    return named_language(path) or languages.default_language()


def takes_forms(path):
    """Whether an address takes a POST (``/lv/_util/…``, ``/lv/forms/…``)."""
    return second_segment(path) == RESTRICTED_FORMS or is_public_form(path)


def is_public_form(path):
    """Whether an address belongs to a form that anybody may send (``/lv/forms/…``)."""
    return second_segment(path) == PUBLIC_FORMS and first_segment(path) in languages.active()


def second_segment(path):
    """``forms`` in ``/lv/forms/contact/``; empty if there is none."""
    return "".join(path.split("/")[2:3])
