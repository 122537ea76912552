"""Checks pages and keeps what was found.

A page is marked when it, or something it depends on, changes; the mark is part of the change. After the
change is committed the page is checked; what could not be checked then keeps its mark, and ``check_texts``
takes it up. So a process killed at any point leaves a mark, not a wrong report.
"""

import logging
from dataclasses import dataclass
from functools import partial

from django.db import transaction
from django.db.models import F

from portal.multilingual import merging
from portal.multilingual.languages import active, column
from portal.multilingual.models import BasePage

from . import content, findings
from .models import CheckedPage, FoundIn, Target
from .surroundings import Settled, Surroundings

logger = logging.getLogger(__name__)

BATCH = 10  # pages that are read together
AT_ONCE = 20  # pages checked right after a change; the others wait for ``check_texts``


@dataclass
class Version:
    """The published text or the draft of a page, in all languages that have one."""

    page: int
    is_live: bool
    contents: list


# -- marking ---------------------------------------------------------------------------------------


def mark(pks):
    """These pages want checking; they are, once the change that says so is committed."""
    if mark_known(pks) < len(pks):
        CheckedPage.objects.bulk_create(
            [CheckedPage(page_id=pk) for pk in pks], ignore_conflicts=True
        )


def mark_dependants(kind, keys):
    """Pages whose findings depend on one of these things. No row is made: a page may be on its way out."""
    found = Target.objects.filter(kind=kind, key__in=list(keys))
    if pks := sorted(set(found.values_list("page_id", flat=True))):
        mark_known(pks)


def mark_known(pks):
    transaction.on_commit(partial(_check_soon, pks[:AT_ONCE]), robust=True)
    known = CheckedPage.objects.filter(pk__in=pks)
    return known.update(is_stale=True, generation=F("generation") + 1)


def mark_all():
    """Something that every text is held against has changed: ``check_texts`` checks them anew."""
    CheckedPage.objects.update(is_stale=True, generation=F("generation") + 1)


def add_missing():
    """Pages that were never looked at, e.g. all there are when this came."""
    missing = BasePage.objects.filter(depth__gt=1).exclude(pk__in=CheckedPage.objects.values("pk"))
    pks = list(missing.values_list("pk", flat=True))
    CheckedPage.objects.bulk_create(
        [CheckedPage(page_id=pk) for pk in pks], batch_size=500, ignore_conflicts=True
    )


def _check_soon(pks):
    stale = CheckedPage.objects.filter(pk__in=pks, is_stale=True).values_list("pk", flat=True)
    check(list(stale))


# -- checking --------------------------------------------------------------------------------------


def check(pks, settled=None):
    """Check these pages and keep the result. Returns those that could not be checked."""
    settled, failed = settled or Settled(), []
    for start in range(0, len(pks), BATCH):
        batch = pks[start : start + BATCH]
        try:
            _check_batch(batch, settled)
        except Exception:  # one page that cannot be read must not hold up the others
            failed += [pk for pk in batch if not _check_alone(pk, settled)]
    return failed


def _check_alone(pk, settled):
    try:
        _check_batch([pk], settled)
    except Exception:
        logger.exception("Page %s could not be checked", pk)
        return False
    return True


@transaction.atomic
def _check_batch(pks, settled):
    """What is read stands in one transaction with the marks: a change meanwhile leaves its mark."""
    marks = CheckedPage.objects.select_for_update().filter(pk__in=pks).order_by("pk")
    generations = {mark.pk: mark.generation for mark in marks}
    versions = versions_of(list(generations))
    around = Surroundings([one for version in versions for one in version.contents], settled)
    rows = [row for version in versions for row in _rows(version, around)]
    _keep(FoundIn, generations, rows, _without_key)
    targets = [
        Target(page_id=version.page, kind=kind, key=key)
        for version in versions
        for kind, key in sorted(around.targets(version.contents))
    ]
    _keep(Target, generations, _each_once(targets), _without_key)
    for pk, generation in generations.items():
        CheckedPage.objects.filter(pk=pk, generation=generation).update(is_stale=False)


def _rows(version, around):
    for one in version.contents:
        for found in findings.of(one, around):
            yield FoundIn(
                page_id=version.page,
                is_live=version.is_live,
                language=one.language,
                check_name=found.check,
                severity=found.severity,
                place=found.spot.names,
                path=found.spot.path,
                before=found.before[:100],
                match=found.match[:200],
                after=found.after[:100],
                details=found.details,
            )


def _without_key(row):
    return {
        field.attname: getattr(row, field.attname)
        for field in row._meta.fields
        if not field.primary_key
    }


def _each_once(rows):
    return list({(row.page_id, row.kind, row.key): row for row in rows}.values())


def _keep(model, pks, rows, values):
    """Exactly ``rows`` of these pages; nothing is written where nothing changed."""
    old = {pk: [] for pk in pks}
    for row in model.objects.filter(page_id__in=list(pks)).order_by("pk"):
        old[row.page_id].append(row)
    new = {pk: [] for pk in pks}
    for row in rows:
        new[row.page_id].append(row)
    changed = [pk for pk in pks if list(map(values, old[pk])) != list(map(values, new[pk]))]
    if changed:
        model.objects.filter(page_id__in=changed).delete()
        model.objects.bulk_create([row for pk in changed for row in new[pk]], batch_size=200)


# -- reading pages ---------------------------------------------------------------------------------


def versions_of(pks):
    """``Version``s of these pages: what readers see, and the draft."""
    pages = BasePage.objects.filter(pk__in=pks).select_related("latest_revision")
    found = []
    for page in pages.specific():
        live = page.live_content()
        draft = merging.plain(page.latest_revision.content) if page.latest_revision else live
        if live is not None:
            codes = [code for code in active() if live.get(column("local_title", code))]
            found.append(Version(page.pk, True, read(type(page), live, codes)))
        if draft is not None:
            found.append(Version(page.pk, False, read(type(page), draft, active())))
    return found


def read(model, stored, codes):
    """``Content`` in each of these languages that has any text, and of what they share."""
    each = [content.read(model, stored, code) for code in codes]
    written = [one for one in each if one.passages]
    return [*written, content.read(model, stored, content.SHARED)]


def of_draft(page):
    """``[(Content, [Finding])]`` of the draft as it stands now, without keeping anything."""
    revision = page.get_latest_revision()
    stored = merging.plain(revision.content if revision else page.serializable_data())
    contents = read(page.specific_class or type(page), stored, active())
    around = Surroundings(contents)
    return [(one, findings.of(one, around)) for one in contents]
