"""What the streams of a page name (pages, files, acts, pictures) is loaded once, however many items there are.

A chooser in a stream loads its object when a template first looks at it: a query for every kind of block
of every stream, in full width, and without asking whether a reader may have it. ``gather`` walks the
stored data instead, loads each kind with one query, leaves out what is not public, and puts the
finished values into the page's streams. Templates then ask for nothing.
"""

import copy
from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail import blocks
from wagtail.fields import StreamField

from portal.multilingual.languages import column
from portal.multilingual.models import BasePage
from portal.multilingual.registry import child_relations, translated_columns, translated_fields

from . import linked, pictures
from .files import with_publicity
from .models.media import PortalDocument, PortalImage
from .prose import texts_of
from .related import is_key

_gathered = ContextVar("gathered", default=None)


def named_pages(page):
    """Primary keys of the pages that streams of ``page`` name and its texts link to."""
    pages = _wanted(_all_streams(page))[BasePage]
    return pages | linked.keys(texts_of(page), linked.PAGE)


def gather(page):
    """Load what the streams, links and pictures of ``page`` and the streams of its rows refer to.

    Called for every page (wagtail_hooks); ``page.body`` and the like then hold what was found. The pages
    among it have been read with the navigation (``page.named_pages``).
    """
    streams = _all_streams(page)
    wanted = _wanted(streams)
    linked_files = linked.keys(texts_of(page), linked.FILE)
    wanted[PortalDocument] |= linked_files
    own = [(shown, *one) for shown in _shown(page) for one in _pictures(shown)]
    wanted[PortalImage].update(pk for _page, _name, pk in own)
    wanted.pop(BasePage, None)
    found = {model: _load(model, pks) for model, pks in wanted.items() if pks}
    found[BasePage] = page.named_pages
    page.targets = {kind: found.get(model, {}) for kind, model in TARGETS.items()}
    with _use({model: _for_everyone(things) for model, things in found.items()}):
        for holder, name, block, raw in streams:
            value = block.to_python(raw)
            list(value)  # now, while what was found is at hand
            setattr(holder, name, value)
    for shown, name, pk in own:
        setattr(shown, name, found[PortalImage].get(pk))


TARGETS = {linked.PAGE: BasePage, linked.FILE: PortalDocument}


def _all_streams(page):
    return [stream for holder in (page, *_rows(page)) for stream in _streams(holder)]


def _wanted(streams):
    """``{model: primary keys}`` of everything chosen in streams."""
    wanted = defaultdict(set)
    for _holder, _name, block, raw in streams:
        for model, pk in _chosen(block, raw):
            wanted[model].add(pk)
    return wanted


def _for_everyone(things):
    """Without pages and files that are not public: links may lead there, but nothing is shown of them."""
    return {
        pk: thing
        for pk, thing in things.items()
        if getattr(thing, "is_public", True)
        and (not isinstance(thing, BasePage) or thing.is_readable())
    }


def _shown(page):
    """The page, and those it shows a picture of."""
    return (page, *getattr(page, "shown_with", ()))


def gathered(model, pk):
    """A fresh copy of a gathered object (a picture's description belongs to its place), or None."""
    thing = _gathered.get().get(model, {}).get(pk) if is_key(pk) else None
    return copy.copy(thing) if thing is not None else None


def is_gathering():
    return _gathered.get() is not None


@contextmanager
def _use(objects):
    token = _gathered.set(objects)
    try:
        yield
    finally:
        _gathered.reset(token)


def _rows(page):
    """Rows that have streams of their own; the page keeps them, so that templates get the same ones."""
    for relation, child, _key in child_relations(type(page)):
        if any(isinstance(field, StreamField) for field in child._meta.fields):
            yield from getattr(page, relation).get_object_list()


def _streams(holder):
    """``(holder, column, block, stored data)`` of each stream in the language the reader gets it in."""
    model = type(holder)
    for field in model._meta.fields:
        if not isinstance(field, StreamField) or field.name in translated_columns(model):
            continue
        if field.name in getattr(model, "not_gathered", ()):
            continue
        name = field.name
        if name in translated_fields(model):
            name = column(name, holder.text(name).language)
        value = getattr(holder, name)
        if value:
            yield holder, name, field.stream_block, value.get_prep_value()


def _pictures(page):
    """``(field, id)`` of the pictures the page itself names."""
    return [
        (field.name, getattr(page, field.attname))
        for field in page._meta.fields
        if field.related_model is PortalImage and getattr(page, field.attname)
    ]


def _chosen(block, value):
    """``(model, id)`` of everything chosen in a block's stored value."""
    if isinstance(block, blocks.ChooserBlock):
        if is_key(value):
            yield block.model_class, value
        return
    for child, part in _parts(block, value):
        yield from _chosen(child, part)


def _parts(block, value):
    """``(block, stored value)`` of what a block consists of."""
    if isinstance(block, blocks.StreamBlock):
        children = block.child_blocks
        return [(children[i["type"]], i["value"]) for i in value or () if i["type"] in children]
    if isinstance(block, blocks.ListBlock):
        return [(block.child_block, i["value"] if _is_item(i) else i) for i in value or ()]
    if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        return [(child, value.get(name)) for name, child in block.child_blocks.items()]
    return []


def _is_item(item):
    """Whether an entry of a list is stored with an identity around it."""
    return isinstance(item, dict) and item.get("type") == "item"


def _load(model, pks):
    things = model._default_manager.filter(pk__in=pks)
    if issubclass(model, PortalImage):
        things = pictures.with_renditions(things)
    elif issubclass(model, PortalDocument):
        things = with_publicity(things)
    return {thing.pk: thing for thing in things}


def pictures_of(page):
    """``{(image id, role)}`` of all pictures of a page, in all its languages; see ``pictures.ROLES``."""
    wanted = {(pk, pictures.FIELDS.get(name, "share")) for name, pk in _pictures(page)}
    if wanted:
        wanted.add((share_image_id(page), "share"))
    for field in page._meta.fields:
        if isinstance(field, StreamField) and (value := getattr(page, field.attname)):
            chosen = _chosen(field.stream_block, value.get_prep_value())
            wanted.update((pk, "text") for model, pk in chosen if model is PortalImage)
    return wanted


def share_image_id(page):
    """The picture that stands for a page elsewhere: the one chosen for it, else its own; None without."""
    own = dict(_pictures(page))
    return own.get("share_image") or next(
        (own[name] for name in pictures.FIELDS if name in own), None
    )
