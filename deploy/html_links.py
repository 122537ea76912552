"""What a page links to: addresses of links, pictures, styles, scripts and forms."""

from html.parser import HTMLParser

ATTRIBUTES = {"a": "href", "link": "href", "img": "src", "script": "src", "form": "action"}


class _Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if address := attrs.get(ATTRIBUTES.get(tag, "")):
            self.found.append(address)
        for candidate in (attrs.get("srcset") or "").split(","):
            if candidate.strip():
                self.found.append(candidate.split()[0])


def links_of(html):
    """Addresses as they stand in ``html``, in order, with repeats."""
    parser = _Links()
    parser.feed(html)
    return parser.found
