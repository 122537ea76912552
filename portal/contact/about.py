"""The pages that the forms speak of."""

from django.utils.translation import get_language

from portal.multilingual.languages import active, known
from portal.multilingual.models import BasePage
from portal.multilingual.navigation import Link

# A page right under the home page with this address in any language is the accessibility statement.
STATEMENT = "accessibility"


def page_named(value):
    """The page with this number, if everybody may read it; None for anything else that was sent."""
    if not value.isdecimal() or len(value) > 9:
        return None
    return BasePage.objects.readable().public().for_listing().filter(pk=int(value)).first()


def title_of(page):
    """Its title (Text), marked if it is in another language than the one that is active."""
    return page.text("local_title", around=known(get_language()))


def statement_in(sections, request):
    """A ``Link`` to the accessibility statement among the pages under the home page, or None."""
    found = next((one for one in sections if is_statement(one)), None)
    return found and Link(title_of(found), found.get_url(request) or "")


def is_statement(page):
    return STATEMENT in (page.slug, *(page.slug_in(code) for code in active()))
