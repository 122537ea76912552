"""Puts the demonstration into the database, through the interface that editors' pages use.

A page that is already there is left alone, whatever has become of it. New pages are first added as empty
drafts, so that texts can link to one another, then written and published language by language.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from wagtail.models import Site

from portal.content.models import HomePage
from portal.multilingual.merging import SHARED
from portal.multilingual.models import BasePage

from . import estonia, figures
from .countries import country_names
from .indexing import index_rows, postponed
from .library import glossary
from .tree import entries
from .writing import Writer

AUTHOR = "demonstration"
ADDRESSES = ("local_title", "local_slug")
OWN_COLUMNS = ("code", "show_in_menus")  # what a page needs from the beginning


class Loader:
    """One run. ``say`` is told what happens, one line each."""

    def __init__(self, say):
        self.say = say
        self.writer = Writer(country_names())
        self.pages, self.page_ids = self.writer.pages, self.writer.page_ids
        self.added = []

    @transaction.atomic
    def run(self):
        """Load what is missing. Returns the number of pages added."""
        self.author = self._author()
        with postponed():
            for entry in entries():
                self._place(entry)
            for done, entry in enumerate(self.added, start=1):
                self._write(entry)
                self.say(f"{done}/{len(self.added)} {entry.key}")
            self._finish({entry.key for entry in self.added})
        if number := figures.load():
            self.say(f"{number} figures")
        index_rows([*self._added_pages(), *self.writer.added])
        return len(self.added)

    def _added_pages(self):
        keys = [self.page_ids[entry.key] for entry in self.added]
        return BasePage.objects.filter(pk__in=keys).specific()

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

    # -- placing -----------------------------------------------------------------------------------

    def _place(self, entry):
        """Find the entry's page, or add it as a draft without text."""
        page = self._find(entry)
        if page is None:
            own = {name: entry.shared[name] for name in OWN_COLUMNS if name in entry.shared}
            page = entry.model(live=False, owner=self.author, source_language=entry.source, **own)
            self.writer.set_texts(page, {name: entry.texts.get(name, {}) for name in ADDRESSES})
            parent = self.pages.get(entry.parent) or BasePage.get_first_root_node()
            parent.add_child(instance=page)
            self.added.append(entry)
            if entry.model is HomePage:
                self._make_site(page)
        self.pages[entry.key] = page
        self.page_ids[entry.key] = page.pk

    def _find(self, entry):
        pages = entry.model.objects.all()
        if entry.model.max_count == 1 or entry.key == "coordinator":
            return pages.first()
        if code := entry.shared.get("code"):
            return pages.filter(code=code).first()
        slug = entry.texts["local_slug"][entry.source]
        return pages.child_of(self.pages[entry.parent]).filter(slug=slug).first()

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
        self.writer.set_texts(page, entry.texts)
        self.writer.set_shared(page, entry.shared)
        self.writer.set_rows(page, entry.rows)
        self._publish(page, entry.publish)

    def _publish(self, page, codes):
        revision = page.save_revision(user=self.author, clean=False)  # tests clean every page
        page.publish(
            revision, user=self.author, units=[*codes, SHARED], skip_permission_checks=True
        )

    # -- what comes last ---------------------------------------------------------------------------

    def _finish(self, added):
        """The glossary, and pages in states that take two steps: an outdated translation, one taken back."""
        if "home" in added:
            for term in glossary():
                self.writer.find_or_add(term)
        if "EE" in added:
            page = self._fresh("EE")
            texts = {name: {"en": text} for name, text in estonia.UPDATE.items()}
            self.writer.set_texts(page, texts)
            self._publish(page, ["en"])
        if "training-report" in added:
            self._fresh("training-report").unpublish_languages(["lv"], user=self.author)

    def _fresh(self, key):
        """The page's latest draft."""
        return BasePage.objects.get(pk=self.page_ids[key]).specific.get_latest_revision_as_object()
