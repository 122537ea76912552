"""The letters of an approval: submitted, approved, sent back, ended without a decision.

Each function takes what it needs and returns the letter in the language that is active.
"""

from django.utils import formats, timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext

from portal.multilingual.languages import active, endonym
from portal.multilingual.merging import SHARED
from portal.multilingual.naming import unit_names

from .letters import Letter, absolute
from .recipients import name_of

EDIT, COMPARE = "wagtailadmin_pages:edit", "wagtailadmin_pages:revisions_compare"


def title_of(page):
    """The draft's title in the source language: everybody who gets these letters may see the draft."""
    return page.draft_title or page.title


def _words(page, actor, units=()):
    return {
        "page": title_of(page),
        "person": name_of(actor) or gettext("somebody"),
        "languages": unit_names(units),
    }


def submitted(page, actor, revision, units, changes):
    words = _words(page, actor, units)
    letter = Letter(gettext("For approval: “%(page)s” (%(languages)s)") % words)
    letter.text(
        gettext("%(person)s asks for approval of the page “%(page)s”, in: %(languages)s.") % words
    )
    letter.link(gettext("Review the page"), absolute(EDIT, page.pk))
    if page.live:
        letter.link(
            gettext("Compare with what is published"),
            absolute(COMPARE, page.pk, "live", revision.pk),
        )
    if changes:
        letter.heading(gettext("What changes"))
        letter.text(gettext("[-These words-] would go, [+these+] would be added."))
        letter.changes(changes)
    return letter


def approved(page, actor, comment, publication):
    """``publication``: the data of the history's entry about it, with ``languages`` and ``shared``."""
    units = [*publication.get("languages", ()), *([SHARED] if publication.get("shared") else [])]
    words = _words(page, actor, units)
    letter = Letter(gettext("Approved: “%(page)s” (%(languages)s)") % words)
    letter.text(gettext("%(person)s has approved your changes to the page “%(page)s”.") % words)
    _comment(letter, comment)
    if at := publication.get("revision", {}).get("go_live_at"):
        day = formats.date_format(timezone.localtime(parse_datetime(at)), "DATETIME_FORMAT")
        letter.text(
            gettext("They will be published on %(day)s, in: %(languages)s.") % {**words, "day": day}
        )
    else:
        letter.text(gettext("Published: %(languages)s.") % words)
        for code in (code for code in active() if code in units and page.is_published_in(code)):
            if address := page.full_url_in(code):
                letter.link(endonym(code), address)
    letter.link(gettext("Open the page in the editor"), absolute(EDIT, page.pk))
    return letter


def rejected(page, actor, comment, units):
    words = _words(page, actor, units)
    letter = Letter(gettext("Changes needed: “%(page)s” (%(languages)s)") % words)
    letter.text(
        gettext("%(person)s has sent the page “%(page)s” back to you, in: %(languages)s.") % words
    )
    _comment(letter, comment)
    letter.text(
        gettext(
            "Nothing of it was published. Your text is kept as a draft: change it and submit it again."
        )
    )
    letter.link(gettext("Change the page"), absolute(EDIT, page.pk))
    return letter


def ended(page, actor):
    words = _words(page, actor)
    letter = Letter(gettext("Approval ended: “%(page)s”") % words)
    letter.text(
        gettext(
            "%(person)s has ended the approval of the page “%(page)s” without a decision: "
            "it was withdrawn, or the page was published directly. Your text is kept."
        )
        % words
    )
    letter.link(gettext("Open the page in the editor"), absolute(EDIT, page.pk))
    return letter


def _comment(letter, comment):
    if comment:
        letter.text(gettext("The comment:"))
        letter.quote(comment)
