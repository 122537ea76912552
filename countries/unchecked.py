"""Hotlines nobody vouches for any more, or soon: for the owner's lists, reminders and the review queue."""

import datetime as dt
from functools import partial

from django.conf import settings
from django.db.models import Exists, F, Min, OuterRef, Q, Subquery
from django.utils import formats, timezone
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _

from portal.multilingual.languages import active, columns, known
from portal.multilingual.permissions import may_write_shared
from portal.multilingual.reasons import Reason
from portal.multilingual.registry import translated_columns
from portal.workbench.panels import OfPages
from portal.workbench.people import works_on

from .models import CountryIndexPage, CountryPage, Hotline


def condition(today, days):
    """Not checked, or to be checked again within so many days."""
    horizon = today + dt.timedelta(days=days)
    return Q(verified_on=None) | Q(valid_until__lte=horizon)


def reasons(page_ids):
    """For the hook ``review_reasons``. Only a check answers them, no review of the page."""
    due = condition(timezone.localdate(), settings.PORTAL_REMINDER_DUE_DAYS)
    lines = Hotline.objects.filter(due, page__live=True).select_related(None)
    if page_ids is not None:
        lines = lines.filter(page__in=page_ids)
    kept = set(columns("operator", codes=active()))
    hidden = [name for name in translated_columns(Hotline) if name not in kept]
    lines = lines.defer(*hidden).annotate(published_at=F("page__first_published_at"))
    return [_reason(line) for line in lines.order_by("page", "sort_order", "pk")]


def _reason(line):
    until = line.valid_until if line.verified_on else None
    day = until or timezone.localdate(line.published_at or timezone.now())
    return Reason(
        page_id=line.page_id,
        about=f"hotline:{line.uid.hex[:16]}:{until or 'never'}",
        since=timezone.make_aware(dt.datetime.combine(day, dt.time())),
        words=partial(_words, line, until),
        subject="hotlines",
        subject_name=partial(gettext, "Hotlines"),
        settled_by_review=False,
    )


def _words(line, until):
    name = str(line.text("operator", around=known(get_language())))
    name = name or line.number or line.number_abroad or line.get_kind_display()
    if until is None:
        return gettext("Nobody has checked the hotline “%(name)s”.") % {"name": name}
    names = {"name": name, "day": formats.date_format(until)}
    if until < timezone.localdate():
        return gettext("The check of the hotline “%(name)s” ran out on %(day)s.") % names
    return gettext("The hotline “%(name)s” is to be checked again by %(day)s.") % names


class HotlinesToCheck(OfPages):
    """Published profiles with a hotline nobody vouches for, or soon; the longest overdue first."""

    key, title, icon = "hotlines", _("Hotlines to be checked"), "warning"
    when, overdue = _("To be checked by"), _("Check ran out")
    fields = ("pk", "check_due")

    def concerns(self):
        user = self.person.user
        return (
            self.person.edits
            and may_write_shared(user)
            and works_on(user, CountryIndexPage, CountryPage)
        )

    def queryset(self):
        due = condition(self.person.today, settings.PORTAL_REMINDER_DUE_DAYS)
        lines = Hotline.objects.filter(due, page=OuterRef("pk")).order_by()
        first = lines.values("page").annotate(first=Min("valid_until")).values("first")
        pages = self.pages().live().filter(Exists(lines), alias_of=None)
        oldest = F("check_due").asc(nulls_first=True)
        return pages.annotate(check_due=Subquery(first)).order_by(oldest, "path")

    def waiting(self, count):
        return ngettext(
            "%(count)d country has hotlines to be checked",
            "%(count)d countries have hotlines to be checked",
            count,
        ) % {"count": count}
