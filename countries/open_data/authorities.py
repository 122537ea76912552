"""Names from the EU's lists of codes (Publications Office), which every data portal in Europe reads."""

from rdflib import Namespace, URIRef

from portal.content.eur_lex import THREE_LETTERS

BASE = "http://publications.europa.eu/resource/authority/"
LANGUAGE = Namespace(BASE + "language/")
COUNTRY = Namespace(BASE + "country/")
FILE_TYPE = Namespace(BASE + "file-type/")
FREQUENCY = Namespace(BASE + "frequency/")
THEME = Namespace(BASE + "data-theme/")
ACCESS = Namespace(BASE + "access-right/")
AVAILABILITY = Namespace(BASE + "planned-availability/")
PUBLISHER_TYPE = Namespace("http://purl.org/adms/publishertype/")
IANA = "https://www.iana.org/assignments/media-types/"

THEMES = URIRef(BASE + "data-theme")
EUROPE = URIRef(BASE + "continent/EUROPE")
# ISO 3166-1 with three letters.
_COUNTRIES = {
    "AT": "AUT",
    "BE": "BEL",
    "BG": "BGR",
    "HR": "HRV",
    "CY": "CYP",
    "CZ": "CZE",
    "DK": "DNK",
    "EE": "EST",
    "FI": "FIN",
    "FR": "FRA",
    "DE": "DEU",
    "GR": "GRC",
    "HU": "HUN",
    "IE": "IRL",
    "IT": "ITA",
    "LV": "LVA",
    "LT": "LTU",
    "LU": "LUX",
    "MT": "MLT",
    "NL": "NLD",
    "PL": "POL",
    "PT": "PRT",
    "RO": "ROU",
    "SK": "SVK",
    "SI": "SVN",
    "ES": "ESP",
    "SE": "SWE",
}


def language(code):
    return LANGUAGE[THREE_LETTERS[code].upper()]


def country(code):
    """The country's name in the list, or None for a code that is no Member State's."""
    return COUNTRY[_COUNTRIES[code]] if code in _COUNTRIES else None


def media_type(name):
    return URIRef(IANA + name)
