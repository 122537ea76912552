"""The languages of the schema (fixed) and those an installation has switched on (settings).

Every translated field has one column for each language of ``SCHEMA``; switching a language on or off
therefore never needs a migration.
"""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

# code: (own name, name in the interface language, "in that language" in the interface language)
_NAMES = {
    "bg": ("български", _("Bulgarian"), _("in Bulgarian")),
    "cs": ("čeština", _("Czech"), _("in Czech")),
    "da": ("dansk", _("Danish"), _("in Danish")),
    "de": ("Deutsch", _("German"), _("in German")),
    "el": ("ελληνικά", _("Greek"), _("in Greek")),
    "en": ("English", _("English"), _("in English")),
    "es": ("español", _("Spanish"), _("in Spanish")),
    "et": ("eesti", _("Estonian"), _("in Estonian")),
    "fi": ("suomi", _("Finnish"), _("in Finnish")),
    "fr": ("français", _("French"), _("in French")),
    "ga": ("Gaeilge", _("Irish"), _("in Irish")),
    "hr": ("hrvatski", _("Croatian"), _("in Croatian")),
    "hu": ("magyar", _("Hungarian"), _("in Hungarian")),
    "it": ("italiano", _("Italian"), _("in Italian")),
    "lt": ("lietuvių", _("Lithuanian"), _("in Lithuanian")),
    "lv": ("latviešu", _("Latvian"), _("in Latvian")),
    "mt": ("Malti", _("Maltese"), _("in Maltese")),
    "nl": ("Nederlands", _("Dutch"), _("in Dutch")),
    "pl": ("polski", _("Polish"), _("in Polish")),
    "pt": ("português", _("Portuguese"), _("in Portuguese")),
    "ro": ("română", _("Romanian"), _("in Romanian")),
    "sk": ("slovenčina", _("Slovak"), _("in Slovak")),
    "sl": ("slovenščina", _("Slovenian"), _("in Slovenian")),
    "sv": ("svenska", _("Swedish"), _("in Swedish")),
}

SCHEMA = tuple(_NAMES)
RIGHT_TO_LEFT = frozenset(
    {"ar", "fa", "he", "ur"}
)  # none is official in the EU; help pages use them


def active():
    """Codes of the languages this installation has switched on, in the configured order."""
    return tuple(settings.PORTAL_LANGUAGES)


def default_language():
    """Code of the installation's default language; always one of ``active()``."""
    return settings.PORTAL_DEFAULT_LANGUAGE


def endonym(code):
    """The language's name in itself, e.g. ``latviešu``."""
    return _NAMES[code][0]


def name(code):
    """The language's name in the interface language (lazy)."""
    return _NAMES[code][1]


def locative(code):
    """``in Latvian`` in the interface language (lazy): other languages need another case there."""
    return _NAMES[code][2]


def direction(code):
    """``ltr`` or ``rtl``, for the ``dir`` attribute."""
    return "rtl" if code.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def column(field, code):
    """Name of the column that holds ``field`` in language ``code``, e.g. ``summary_lv``."""
    return f"{field}_{code}"


def columns(*fields, codes=SCHEMA):
    """All columns of the named fields in the given languages."""
    return [column(field, code) for field in fields for code in codes]


def known(code):
    """The schema language for a Django language code (``lv-lv`` → ``lv``), or the default."""
    base = (code or "").split("-")[0]
    return base if base in _NAMES else default_language()
