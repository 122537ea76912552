"""Under which terms the data may be used, in comparisons and as open data, by the EU's list of licences."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

AUTHORITY = "http://publications.europa.eu/resource/authority/licence/"


@dataclass(frozen=True)
class Licence:
    """``code``: in the EU's list; ``url``: the text for people; ``notice``: what to write beside the data."""

    code: str
    name: str
    url: str
    notice: Promise | str = ""

    @property
    def uri(self):
        return AUTHORITY + self.code


OURS = {
    "CC_BY_4_0": Licence(
        "CC_BY_4_0",
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        _("Name the publisher and this portal, and say what you changed."),
    ),
    "CC0": Licence("CC0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
}
EUROSTAT = Licence(
    "COM_REUSE",
    "European Commission reuse notice",
    "https://ec.europa.eu/eurostat/help/copyright-notice",
    _("Source: Eurostat. Reuse is allowed if the source is named."),
)


def own():
    """The licence of what this installation writes."""
    return OURS[settings.PORTAL_DATA_LICENCE]
