"""Links of rich texts to pages, files and sources: which there are, and turning them to what a file means."""

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.fields import RichTextField
from wagtail.whitelist import check_url

from portal.content.models import Source
from portal.multilingual.models import BasePage

from .references import key_of


def targets():
    """``{linktype: (name of the attribute with the number, model)}``."""
    return {
        "page": ("id", BasePage),
        "document": ("id", get_document_model()),
        "footnote": ("source", Source),
    }


def links_in(field, value):
    """``{(model, pk as text)}`` of what a value of a revision's content refers to."""
    if field.is_relation:
        pks = value or [] if field.many_to_many else [value] if value is not None else []
        return {(field.related_model, str(pk)) for pk in pks}
    extract = getattr(field, "extract_references", None)
    if not (extract and value):
        return set()
    value = value if isinstance(field, RichTextField) else field.to_python(value)
    return {(_kind(found[0]), str(found[1])) for found in extract(value)}


def _kind(model):
    return BasePage if issubclass(model, BasePage) else model


def relinked(html, resolver, already):
    """``(html, [message])``: every link leads to what the file means by it; else only its words stay."""
    soup, messages = BeautifulSoup(html, "html.parser"), []
    for link in soup.find_all("a"):
        problem = _problem(link, resolver, already)
        if problem:
            messages.append(problem % {"words": link.get_text()[:80]})
            link.unwrap()
    return str(soup), messages


def _problem(link, resolver, already):
    kind = link.get("linktype")
    if kind is None:
        if link.get("href") and check_url(link["href"]):
            return None
        return _(
            "The link of “%(words)s” has no address that the portal takes; the words were kept."
        )
    if kind not in targets():
        return None  # a country; what nobody knows is left out with its rules
    attribute, model = targets()[kind]
    number = link.get(attribute) or ""
    if kind == "footnote" and not number:
        return None  # a note without a source
    pk = resolver.pk(key_of(model, number), model, already)
    if pk is None:
        return _("“%(words)s” refers to something the portal does not have; the words were kept.")
    link[attribute] = str(pk)
    return None
