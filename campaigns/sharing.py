"""Ways to pass a page on that are plain links: nothing is loaded from anywhere before one is chosen."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from django.utils.translation import gettext


@dataclass(frozen=True)
class Place:
    """Where a link leads: an app of the reader's own, or a site by name."""

    name: str
    url: str
    outside: bool = False


def places(title, reading):
    """Links that pass on ``title`` and the address of the page it is read at."""
    address = reading.canonical_url
    message = f"{title} {address}"
    return [
        Place(
            gettext("E-mail"),
            f"mailto:?{urlencode({'subject': title, 'body': address}, quote_via=quote)}",
        ),
        Place(gettext("Text message"), f"sms:?&body={quote(message, safe='')}"),
        Place("WhatsApp", f"https://wa.me/?{urlencode({'text': message})}", outside=True),
        Place(
            "Facebook",
            f"https://www.facebook.com/sharer/sharer.php?{urlencode({'u': address})}",
            outside=True,
        ),
        Place(
            "LinkedIn",
            f"https://www.linkedin.com/sharing/share-offsite/?{urlencode({'url': address})}",
            outside=True,
        ),
    ]
