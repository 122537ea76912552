"""What every public page needs to know about its languages and its place, computed before rendering."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language
from wagtail import hooks
from wagtail.models import Site

from .languages import active, direction, endonym, known
from .reading import Text


@dataclass(frozen=True)
class Link:
    """A link to a page; ``text`` is a Text and carries its own language when it is foreign."""

    text: Text
    url: str
    current: bool = False


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language. ``available``: it exists there, not only as a fallback."""

    code: str
    name: str
    direction: str
    url: str
    available: bool = True
    current: bool = False


@dataclass(frozen=True)
class Reading:
    """How one reader gets one page: the interface's language, the text's, and what else there is."""

    language: str
    direction: str
    content_language: str
    content_direction: str
    content_name: str
    available: bool
    available_languages: list
    canonical_url: str
    alternates: list
    outdated_since: datetime | None
    source_language: str
    source_name: str
    original_url: str


def page_context(page, request):
    """Template context of a page; see ``Reading``, ``Link`` and ``LanguageLink``."""
    code = known(get_language())
    ancestors = page.known_ancestors()
    home = ancestors[0] if ancestors else page
    return {
        "reading": reading(page, code, request),
        "language_menu": _language_menu(page, code, request),
        "breadcrumbs": [_link(one, request, code) for one in ancestors if one.is_readable()],
        **_chrome(home, request, code, page),
    }


def chrome(request, language=None):
    """The same for addresses that are not pages: search, errors. The menu keeps the address."""
    code = language or known(get_language())
    site = Site.find_for_request(request)
    with translation.override(code):
        return {
            "language_menu": _menu_of_address(request.path, code),
            "breadcrumbs": [],
            **(_chrome(site.root_page, request, code) if site else _bare(code)),
        }


def _bare(code):
    name = Text(settings.WAGTAIL_SITE_NAME, code)
    return {
        "below_home": [],
        "navigation": [],
        "footer_links": [],
        "help_url": "",
        "home_url": f"/{code}/",
        "site_name": name,
    }


def reading(page, code, request=None):
    """How a reader of ``code`` gets ``page``."""
    content = page.content_language(code)
    available = page.is_available_in(code)
    return Reading(
        language=code,
        direction=direction(code),
        content_language=content,
        content_direction=direction(content),
        content_name=endonym(content),
        available=available,
        available_languages=[
            link for link in _language_menu(page, code, request) if link.available
        ],
        canonical_url=page.full_url_in(content, request) or "",
        alternates=page.alternates(request) if available else [],
        outdated_since=page.outdated_since(content),
        source_language=page.source_language,
        source_name=endonym(page.source_language),
        original_url=page.url_in(page.source_language, request) or "",
    )


def _language_menu(page, current, request):
    return [
        LanguageLink(
            code=code,
            name=endonym(code),
            direction=direction(code),
            url=page.url_in(code, request) or f"/{code}/",
            available=page.is_available_in(code),
            current=code == current,
        )
        for code in active()
    ]


def _menu_of_address(path, current):
    rest = (
        path.split("/", 2)[2]
        if path.strip("/").split("/")[0] in active() and path.count("/") > 1
        else ""
    )
    return [
        LanguageLink(code, endonym(code), direction(code), f"/{code}/{rest}", True, code == current)
        for code in active()
    ]


def _chrome(home, request, code, page=None):
    sections = _sections(home, page)
    links = [(section.show_in_menus, _link(section, request, code, page)) for section in sections]
    helping = (
        link.url for section, (_, link) in zip(sections, links, strict=True) if is_help(section)
    )
    return {
        "below_home": sections,
        "navigation": [link for in_menu, link in links if in_menu],
        "footer_links": [link for in_menu, link in links if not in_menu],
        "help_url": next(helping, ""),
        "home_url": home.url_in(code, request) or f"/{code}/",
        "site_name": home.text("local_title", around=code),
    }


def _sections(home, page):
    """What stands right under the home page. The same query reads what ``page`` names (hook "named_pages")."""
    found = home.get_children()
    if page is not None:
        named = {pk for names in hooks.get_hooks("named_pages") for pk in names(page)}
        found = found | type(home).base_page_model.objects.filter(pk__in=named)
    found = list(found.live().with_publicity().for_listing("summary"))
    if page is not None:
        page.named_pages = {one.pk: one for one in found}
    below = (one for one in found if one.is_child_of(home))
    return [one for one in below if one.is_public and one.is_readable()]


def is_help(page):
    """Whether people in danger are led to this page from the top of every other."""
    return getattr(page.specific_class, "is_help", False)


def _link(target, request, code, page=None):
    return Link(
        text=target.text("local_title", around=code),
        url=target.get_url(request) or "",
        current=bool(page and page.path and page.path.startswith(target.path)),
    )
