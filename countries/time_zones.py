"""The time by which a country's offices open: that of its capital.

Two countries have several. A hotline in the Canaries or the Azores keeps an hour of its own, so its hours are
written in the time of Madrid or Lisbon. All of Cyprus goes by Nicosia's.
"""

from functools import cache
from zoneinfo import ZoneInfo

ZONES = {
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "CY": "Asia/Nicosia",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GR": "Europe/Athens",
    "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest",
    "IE": "Europe/Dublin",
    "IT": "Europe/Rome",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "MT": "Europe/Malta",
    "NL": "Europe/Amsterdam",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "SE": "Europe/Stockholm",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
}


@cache
def zone_of(code):
    """``ZoneInfo`` of a country by its ISO 3166-1 code; None for a country that is not among them."""
    name = ZONES.get(code)
    return ZoneInfo(name) if name else None
