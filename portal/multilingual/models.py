"""The base of every page: one node, one row, all languages.

See docs/translated-pages.md for the trade-off and the rules.
"""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone, translation
from django.utils.functional import classproperty
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail import hooks
from wagtail.models import AbstractPage, DefaultBasePageMixin, Orderable
from wagtail.models.pages import AbstractPageMeta
from wagtail.search import index

from . import languages, visibility
from .canonical import Canonical
from .from_drafts import FromDrafts
from .languages import SCHEMA, active, column, columns, default_language, endonym, known
from .navigation import page_context
from .paths import LocalPaths
from .permissions import LanguagePermissionTester
from .publishing import LanguagePublishing
from .querysets import TranslatedPageManager
from .reading import Readable
from .staleness import Staleness


class LanguageRight(models.Model):
    """Holds the permissions on languages; has no rows and no table."""

    class Meta:
        managed = False
        default_permissions = ()
        permissions = [
            *((f"edit_{code}", f"Can write {code}") for code in SCHEMA),
            ("edit_shared", "Can edit what all languages share"),
            *((f"publish_{code}", f"Can publish {code}") for code in SCHEMA),
            ("publish_shared", "Can publish what all languages share"),
        ]


class TranslatedChild(Readable, Orderable):
    """A row of a page (a figure, a link) with translated fields.

    ``uid`` identifies the row across drafts, before it has a primary key.
    """

    uid = models.UUIDField(default=uuid.uuid4, editable=True, blank=True)
    # Name of a shared field of which a page has each value once; not held by the database, because two rows
    # that change places would break it halfway.
    unique_in_page = None

    class Meta(Orderable.Meta):
        abstract = True

    def content_language(self, code):
        """Rows are read in the language their page is read in."""
        key = next(field for field in self._meta.fields if isinstance(field, ParentalKey))
        page = (
            getattr(self, key.name) if key.is_cached(self) or getattr(self, key.attname) else None
        )
        return page.content_language(code) if page else super().content_language(code)


class BasePage(
    Canonical,
    FromDrafts,
    Readable,
    LanguagePublishing,
    Staleness,
    LocalPaths,
    AbstractPage,
    DefaultBasePageMixin,
):
    """A page in all its languages.

    ``title``, ``slug`` and ``url_path`` are Wagtail's and canonical: they follow the source language and
    are for the admin. Readers get ``local_title``, ``local_slug`` and ``local_path``.
    """

    local_title = models.CharField(_("title"), max_length=255, blank=True)
    local_slug = models.SlugField(
        _("address"),
        max_length=100,
        blank=True,
        help_text=_(
            "The last part of the page's address in this language. Filled in from the title."
        ),
    )
    local_path = models.TextField(blank=True, editable=False)
    summary = models.TextField(
        _("summary"),
        max_length=250,
        blank=True,
        help_text=_(
            "One or two plain sentences: shown under the title, in lists and by search engines."
        ),
    )
    source_language = models.CharField(
        _("source language"),
        max_length=5,
        default=default_language,
        help_text=_(
            "The language this page is first written in. The others are translations of it."
        ),
    )
    reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)
    review_due = models.DateField(_("next review"), null=True, blank=True)
    owner_team = models.ForeignKey(
        "auth.Group",
        verbose_name=_("owner team"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Who is reminded when a review is due. Empty: the team of the nearest page above that has one."
        ),
    )
    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture for sharing"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown where somebody passes the page on. Best 1200 × 630."),
    )

    objects = TranslatedPageManager()

    translated_fields = (
        "local_title",
        "local_slug",
        "local_path",
        "summary",
        "seo_title",
        "search_description",
    )
    # Texts that may cite sources, in the order in which readers meet them.
    prose_fields = ()
    # Foreign keys that its template shows: read together with the page itself.
    read_with = ()
    # Whether readers get the page's history: each published version of each language.
    keeps_history = False
    # Whether each page of the type is a section of its own in reports, wherever it lies.
    is_section = False
    # Must be filled in the source language before it is published.
    required_in_source = ("local_title",)

    is_creatable = False
    search_auto_update = False  # receivers.py keeps the index, more cheaply
    edit_panels = None  # every page type says what it adds; see panels.page_panels
    search_fields = [
        *AbstractPage.search_fields,
        *DefaultBasePageMixin.search_fields,
        index.FilterField("draft_title"),  # lists are sorted by it
        *(index.SearchField(name, boost=2) for name in columns("local_title")),
        *(index.AutocompleteField(name) for name in columns("local_title")),
    ]
    # Copies get addresses of their own.
    exclude_fields_in_copy = [
        *("local_slug", "local_path", *columns("local_slug", "local_path")),
        *("first_published_in", "reader_notes"),
    ]

    class Meta(AbstractPageMeta):
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        indexes = [models.Index(fields=["depth", "path"], name="page_children")]

    def __str__(self):
        return visibility.name_for_viewer(self)

    def get_admin_display_title(self):
        return visibility.title_for_viewer(self)

    # -- reading -----------------------------------------------------------------------------------

    def languages_to_try(self, code):
        return dict.fromkeys((code, self.source_language, default_language(), *active()))

    def content_language(self, code):
        """The language a reader of ``code`` gets this page in: a page is read in one language, whole."""
        for candidate in self.languages_to_try(code):
            if candidate in active() and getattr(self, column("local_title", candidate)):
                return candidate
        return self.source_language

    def get_context(self, request, *args, **kwargs):
        context = {**super().get_context(request, *args, **kwargs), **page_context(self, request)}
        for add in hooks.get_hooks("page_context"):  # what other packages know about any page
            context.update(add(self, request))
        return context

    def serve(self, request, *args, view=None, **kwargs):
        """The page, or what a package shows below its address (hook ``page_part``)."""
        return view(self, request) if view else super().serve(request, *args, **kwargs)

    def get_sitemap_urls(self, request=None):
        alternates = self.alternates(request)
        return [
            {
                "location": url,
                "lastmod": self.last_published_at,
                "alternates": [
                    {"location": other, "lang_code": code} for code, other in alternates
                ],
            }
            for code, url in alternates
            if code != "x-default"
        ]

    def alternates(self, request=None):
        """``[(hreflang, absolute address)]`` of the languages the page is published in, x-default last."""
        found = [(code, self.full_url_in(code, request)) for code in self.live_languages]
        if found:
            preferred = dict(found)
            first = self.content_language(default_language())
            found.append(("x-default", preferred.get(first, found[0][1])))
        return found

    @property
    def review_is_overdue(self):
        return self.review_due is not None and self.review_due < timezone.localdate()

    def clean(self):
        super().clean()
        if self.reviewed_on and self.review_due and self.review_due < self.reviewed_on:
            raise ValidationError(
                {"review_due": gettext("The next review cannot be earlier than the last one.")}
            )
        if not self.live:
            return
        code = self.source_language
        if not getattr(self, column("local_title", code)):
            return  # published in other languages only; its own are checked when it is
        errors = {}
        for field in self.required_in_source:
            if not getattr(self, column(field, code)):
                errors[column(field, code)] = gettext("This is required in %(language)s.") % {
                    "language": languages.name(code)
                }
        if errors:
            raise ValidationError(errors)

    # -- rights -------------------------------------------------------------------

    def offered(self, field_name, pages, user):
        """Of the ``pages`` this person may know of, those she may choose in a field for several of them."""
        return pages

    def permissions_for_user(self, user):
        return LanguagePermissionTester(user, self)

    @classproperty
    def edit_handler(cls):  # noqa: N805 - a property of the class
        """The editor for the languages being edited in this request.

        Not ``get_edit_handler``: Wagtail puts its own in that place when it starts.
        """
        from .page_editor import PageEditor

        return PageEditor(cls)

    # -- preview -------------------------------------------------------------------------------------

    @property
    def preview_modes(self):
        return [(code, endonym(code)) for code in active()]

    @property
    def default_preview_mode(self):
        code = known(get_language())
        return code if code in active() else default_language()

    def serve_preview(self, request, mode_name):
        code = mode_name if mode_name in active() else self.default_preview_mode
        with translation.override(code):
            response = super().serve_preview(request, code)
            if hasattr(response, "render"):
                response.render()
            return response
