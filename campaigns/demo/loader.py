"""Puts the demonstration into the database, through the interface that editors' pages use.

A page that is already there is left alone, whatever has become of it. New pages are first added as empty
drafts, so that texts can link to one another, then written and published language by language.
"""

import io
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.images import ImageFile
from django.db import transaction
from wagtail.models import Site

from portal.content.models import HomePage, PortalImage, Topic
from portal.multilingual.languages import column
from portal.multilingual.merging import SHARED
from portal.multilingual.models import BasePage

from . import estonia, illustrations
from .countries import country_names
from .topics import TOPICS
from .tree import entries
from .typography import rich_text, typeset

AUTHOR = "demonstration"
ADDRESSES = ("local_title", "local_slug")


class Loader:
    """One run. ``say`` is told what happens, one line each."""

    def __init__(self, say):
        self.say = say
        self.names = country_names()
        self.pages, self.page_ids, self.added = {}, {}, []

    @transaction.atomic
    def run(self):
        """Load what is missing. Returns the number of pages added."""
        self.author = self._author()
        self.topics = {slug: self._topic(slug, names) for slug, names in TOPICS.items()}
        for entry in entries():
            self._place(entry)
        for done, entry in enumerate(self.added, start=1):
            self._write(entry)
            self.say(f"{done}/{len(self.added)} {entry.key}")
        self._show_every_notice()
        return len(self.added)

    # -- what pages refer to -----------------------------------------------------------------------

    def _author(self):
        """Whom history names. Nobody can sign in as this person."""
        user, new = get_user_model().objects.get_or_create(
            username=AUTHOR,
            defaults={"first_name": "Demonstration", "last_name": "content", "is_active": False},
        )
        if new:
            user.set_unusable_password()
            user.save()
        return user

    def _topic(self, slug, names):
        texts = {column("name", code): name for code, name in names.items()}
        return Topic.objects.get_or_create(slug=slug, defaults=texts)[0]

    def _image(self, drawing):
        image = PortalImage.objects.filter(title=drawing.title).first()
        if image is None:
            image = PortalImage(
                title=drawing.title,
                file=ImageFile(io.BytesIO(drawing.png()), name="rings.png"),
                credit=illustrations.CREDIT,
                licence=illustrations.LICENCE,
            )
            self._set_texts(image, {"alt": drawing.alt})
            image.save()
        return image

    # -- placing -----------------------------------------------------------------------------------

    def _place(self, entry):
        """Find the entry's page, or add it as a draft without text."""
        page = self._find(entry)
        if page is None:
            page = entry.model(
                live=False, owner=self.author, source_language=entry.source, **entry.shared
            )
            self._set_texts(page, {name: entry.texts.get(name, {}) for name in ADDRESSES})
            self._parent(entry).add_child(instance=page)
            self.added.append(entry)
            if entry.model is HomePage:
                self._make_site(page)
        self.pages[entry.key] = page
        self.page_ids[entry.key] = page.pk

    def _find(self, entry):
        pages = entry.model.objects.all()
        if entry.model.max_count == 1:
            return pages.first()
        if code := entry.shared.get("code"):
            return pages.filter(code=code).first()
        slug = entry.texts["local_slug"][entry.source]
        return pages.child_of(self.pages[entry.parent]).filter(slug=slug).first()

    def _parent(self, entry):
        parent = self.pages.get(entry.parent) or BasePage.get_first_root_node()
        return parent.__class__.objects.get(pk=parent.pk)  # the tree has grown since it was read

    def _make_site(self, home):
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
        site.hostname = address.hostname or "localhost"
        site.port = address.port or {"https": 443}.get(address.scheme, 80)
        site.root_page = home.basepage_ptr
        site.save()

    # -- writing -----------------------------------------------------------------------------------

    def _write(self, entry):
        page = self.pages[entry.key]
        self._set_texts(page, entry.texts)
        if entry.topics:
            page.topics = [self.topics[slug] for slug in entry.topics]
        if entry.countries:
            page.countries = sorted(
                (self.pages[code] for code in entry.countries), key=lambda country: country.pk
            )
        for relation, rows in entry.rows.items():
            setattr(
                page, relation, [self._row(page, relation, n, row) for n, row in enumerate(rows)]
            )
        if entry.picture:
            name, drawing = entry.picture
            setattr(page, name, self._image(drawing))
        self._publish(page, entry.publish)

    def _row(self, page, relation, number, values):
        row = page._meta.get_field(relation).related_model(sort_order=number)
        self._set_texts(
            row, {name: value for name, value in values.items() if isinstance(value, dict)}
        )
        for name, value in values.items():
            if not isinstance(value, dict):
                setattr(row, name, typeset(value) if isinstance(value, str) else value)
        return row

    def _set_texts(self, instance, texts):
        for name, by_language in texts.items():
            for code, value in by_language.items():
                setattr(instance, column(name, code), self._stored(value, code))

    def _stored(self, value, code):
        """A text, or a list of blocks, as the field of the model takes it."""
        if isinstance(value, str):
            return rich_text(value, code, self.page_ids, self.names)
        return [self._block(block, code) for block in value]

    def _block(self, block, code):
        kind, text = block
        if kind == "callout":
            return kind, {"title": "", "text": f"<p>{self._stored(text, code)}</p>"}
        if kind in ("heading", "prose"):
            return kind, self._stored(text, code)
        return "action", {"title": kind, "text": typeset(text)}

    def _publish(self, page, codes):
        revision = page.save_revision(user=self.author)
        page.publish(
            revision, user=self.author, units=[*codes, SHARED], skip_permission_checks=True
        )

    # -- pages in every state there is -------------------------------------------------------------

    def _show_every_notice(self):
        """Beside pages in one language or with a draft: an outdated translation, one taken back."""
        added = {entry.key for entry in self.added}
        if "EE" in added:
            page = self._fresh("EE")
            self._set_texts(page, {name: {"en": text} for name, text in estonia.UPDATE.items()})
            self._publish(page, ["en"])
        if "framework" in added:
            self._fresh("framework").unpublish_languages(["lv"], user=self.author)

    def _fresh(self, key):
        """The page's latest draft."""
        return BasePage.objects.get(pk=self.page_ids[key]).specific.get_latest_revision_as_object()
