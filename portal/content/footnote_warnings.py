"""After a page is saved, its editor is told which of the sources it cites want checking."""

from django.utils.translation import gettext as _
from wagtail.admin import messages

from portal.multilingual.languages import active, column

from . import source_checks
from .footnotes import marks, rich_texts
from .models import Source

NAMED_AT_MOST = 5


def cited_in(page):
    """Primary keys of the sources that a page cites in any language that is switched on."""
    texts = (
        html
        for name in page.prose_fields
        for code in active()
        for html in rich_texts(getattr(page, column(name, code)))
    )
    return {int(mark.source) for mark in marks(texts) if mark.source}


def warn(request, page):
    """For the hooks that Wagtail calls after it has saved a page."""
    cited = cited_in(page)
    if not cited:
        return
    sources = list(Source.objects.filter(pk__in=cited).order_by("pk"))
    found = source_checks.problems(sources)
    lines = [f"“{source}”: {'; '.join(found[source.pk])}" for source in sources if found[source.pk]]
    if lines:
        shown = lines[:NAMED_AT_MOST]
        more = len(lines) - len(shown)
        if more:
            shown.append(_("and %(number)s more") % {"number": more})
        messages.warning(
            request,
            _("Check the sources of this page. %(sources)s") % {"sources": " · ".join(shown)},
        )
