"""Addresses at EUR-Lex, which holds documents of the EU in all its official languages."""

import re

CELEX = "https://eur-lex.europa.eu/legal-content/{language}/TXT/?uri=CELEX:{celex}"
ELI = "https://eur-lex.europa.eu/eli/{identifier}/{language}"

_ELI = re.compile(
    r"https?://(?:data\.europa\.eu|eur-lex\.europa\.eu)/eli/(.+?/oj)(?:/[a-z]{3})?/?$"
)
# ISO 639-3, which identifiers of legislation use.
THREE_LETTERS = {
    "bg": "bul",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "en": "eng",
    "es": "spa",
    "et": "est",
    "fi": "fin",
    "fr": "fra",
    "ga": "gle",
    "hr": "hrv",
    "hu": "hun",
    "it": "ita",
    "lt": "lit",
    "lv": "lav",
    "mt": "mlt",
    "nl": "nld",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "sk": "slk",
    "sl": "slv",
    "sv": "swe",
}


def eur_lex(celex, language):
    """Address of the document with this CELEX number in ``language``."""
    return CELEX.format(language=language.upper(), celex=celex)


def on_the_web(url):
    """``url``, or nothing if a browser would do anything else with it than load a page."""
    return url if str(url).lower().startswith(("https://", "http://")) else ""


def in_language(url, language):
    """An address that identifies a European act (ELI) leads to it in ``language``; any other stays as it is.

    What is no address in the web leads nowhere.
    """
    found = _ELI.match(url)
    if not found:
        return on_the_web(url)
    return ELI.format(identifier=found[1], language=THREE_LETTERS[language])
