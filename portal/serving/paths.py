"""What can be told from an address alone: whose area it is in, and which language it names."""

from portal.multilingual import languages

# Parts of the site that are not public pages and do not name a language.
ADMIN, FILES, PLAIN, PUBLIC = "admin", "files", "plain", "public"
_AREAS = {
    "admin": ADMIN,
    "documents": FILES,
    "static": FILES,
    "media": FILES,
    "healthz": PLAIN,
    "readyz": PLAIN,
}
# Wagtail's forms for pages behind a password; the only public addresses that take a POST.
FORMS = "_util"


def first_segment(path):
    """The part between the first two slashes: ``lv`` in ``/lv/valstis/``."""
    return path.lstrip("/").split("/", 1)[0]


def area(path):
    """Which part of the site an address lies in."""
    return _AREAS.get(first_segment(path), PUBLIC)


def named_language(path):
    """The active language an address begins with, or None."""
    code = first_segment(path)
    return code if code in languages.active() else None


def language(path):
    """The language to answer an address in: the one it names, otherwise the installation's default.

    Never the reader's Accept-Language: then the same address would have several answers.
    """
    return named_language(path) or languages.default_language()


def takes_forms(path):
    """Whether an address belongs to the forms of restricted pages (``/lv/_util/…``)."""
    return path.split("/")[2:3] == [FORMS]
