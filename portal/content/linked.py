"""Links in texts to pages and files: what they lead to is read once for a page, however many texts hold them.

Wagtail asks the database for each text anew.
"""

import re
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.rewriters import extract_attrs

from portal.multilingual.page_links import TranslatedPageLinkHandler

PAGE, FILE = TranslatedPageLinkHandler.identifier, DocumentLinkHandler.identifier

_LINK = re.compile(r'<a((?:\s+[\w:-]+="[^"]*")++)\s*+>')
_KEY = re.compile(r"[0-9]{1,18}")
_given = ContextVar("given_targets", default=None)


def keys(texts, kind):
    """Primary keys of what stored rich texts link to: pages (``PAGE``) or documents (``FILE``)."""
    found = (extract_attrs(attrs) for html in texts for attrs in _LINK.findall(html))
    return {
        int(link["id"])
        for link in found
        if link.get("linktype") == kind and _KEY.fullmatch(link.get("id", ""))
    }


@contextmanager
def given(targets):
    """While texts are written whose links lead to ``{PAGE: {key: page}, FILE: {key: document}}`` or nowhere."""
    token = _given.set(targets)
    try:
        yield
    finally:
        _given.reset(token)


class _Given:
    """Mixin for a link handler: takes what is given; without anything given it asks, as Wagtail's does."""

    @classmethod
    def get_many(cls, attrs_list):
        targets = _given.get()
        if targets is None:
            return super().get_many(attrs_list)
        found = {str(key): target for key, target in targets[cls.identifier].items()}
        return [found.get(attrs.get("id")) for attrs in attrs_list]


class PageLinks(_Given, TranslatedPageLinkHandler):
    pass


class FileLinks(_Given, DocumentLinkHandler):
    pass
