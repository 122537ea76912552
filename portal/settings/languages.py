"""The languages the database has columns for, and which of them this installation switches on."""

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

# The 24 official languages of the European Union, in the order of their codes.
# Names in English, for the staff's interface; readers see each language's own name.
OFFICIAL_LANGUAGES = [
    ("bg", _("Bulgarian")),
    ("cs", _("Czech")),
    ("da", _("Danish")),
    ("de", _("German")),
    ("el", _("Greek")),
    ("en", _("English")),
    ("es", _("Spanish")),
    ("et", _("Estonian")),
    ("fi", _("Finnish")),
    ("fr", _("French")),
    ("ga", _("Irish")),
    ("hr", _("Croatian")),
    ("hu", _("Hungarian")),
    ("it", _("Italian")),
    ("lt", _("Lithuanian")),
    ("lv", _("Latvian")),
    ("mt", _("Maltese")),
    ("nl", _("Dutch")),
    ("pl", _("Polish")),
    ("pt", _("Portuguese")),
    ("ro", _("Romanian")),
    ("sk", _("Slovak")),
    ("sl", _("Slovenian")),
    ("sv", _("Swedish")),
]
OFFICIAL_CODES = tuple(code for code, _name in OFFICIAL_LANGUAGES)


def active_languages(value):
    """``"en,lv"`` → ``("en", "lv")``, in the order written, which is the order of the language menu."""
    codes = tuple(code.strip().lower() for code in value.split(",") if code.strip())
    if not codes:
        raise ImproperlyConfigured(
            "PORTAL_LANGUAGES is empty. Write at least one language code, for example "
            "PORTAL_LANGUAGES=en,lv, or leave the variable out to get English and Latvian."
        )
    unknown = [code for code in codes if code not in OFFICIAL_CODES]
    if unknown:
        raise ImproperlyConfigured(
            f"PORTAL_LANGUAGES names {', '.join(unknown)}, which the portal does not know. "
            f"Write codes from this list, separated by commas: {', '.join(OFFICIAL_CODES)}."
        )
    repeated = sorted({code for code in codes if codes.count(code) > 1})
    if repeated:
        raise ImproperlyConfigured(
            f"PORTAL_LANGUAGES names {', '.join(repeated)} more than once. "
            f"Write PORTAL_LANGUAGES={','.join(dict.fromkeys(codes))}."
        )
    return codes


def default_language(value, active):
    """The installation's own language; it must be one of those switched on."""
    code = value.strip().lower()
    if code not in active:
        raise ImproperlyConfigured(
            f"PORTAL_DEFAULT_LANGUAGE is {code or 'empty'}, and PORTAL_LANGUAGES switches on "
            f"{', '.join(active)} only. Write PORTAL_DEFAULT_LANGUAGE={active[0]}, or add the language "
            "to PORTAL_LANGUAGES."
        )
    return code
