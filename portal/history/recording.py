"""Writing versions down: in the transaction of the publication, so that there is both or neither."""

from django.db import transaction
from django.utils import timezone

from portal.multilingual import merging
from portal.multilingual.languages import SCHEMA

from . import contents
from .models import PublishedVersion


@transaction.atomic
def record(page, at=None):
    """A version for each language in which readers now see something else than in its newest version.

    ``page``: a live specific page as it was just written; its ``reader_notes`` are those of this publication.
    ``at``: when it became so, now if None. Two queries, one if nothing has changed. Returns the new versions.
    """
    newest = _newest(page)
    public = [code for code in SCHEMA if page.is_published_in(code)]
    _end([one for code, one in newest.items() if code not in public])
    stored, new = merging.plain(page.serializable_data()), []
    for code in public:
        content = contents.content_of(type(page), stored, code)
        note = page.reader_notes.get(code, "")
        before = newest.get(code)
        if _says_the_same(before, content) and not (note and before.withdrawn_at):
            _mend_note(before, note)
        else:
            new.append(_version(page, code, content, note, before, at or timezone.now()))
    return PublishedVersion.objects.bulk_create(new)


def record_end(page):
    """The page was taken off: its versions stand for what readers saw until now."""
    _end(_newest(page).values())


def _newest(page):
    found = PublishedVersion.objects.filter(page_id=page.pk).newest()
    return {version.language: version for version in found}


def _says_the_same(before, content):
    return before and before.ended_at is None and before.digest == contents.digest_of(content)


def _mend_note(version, note):
    """Published again only to say what had changed: that belongs to the version that changed it."""
    if note and version.note != note:
        PublishedVersion.objects.filter(pk=version.pk).update(note=note)


def _version(page, code, content, note, before, at):
    known = before is not None and before.content is not None
    return PublishedVersion(
        page_id=page.pk,
        language=code,
        number=before.number + 1 if before else 1,
        published_at=at,
        note=note,
        changed=contents.changed_names(before.content, content) if known else [],
        content=content,
        digest=contents.digest_of(content),
    )


def _end(versions):
    open_ones = [version.pk for version in versions if version.ended_at is None]
    if open_ones:
        PublishedVersion.objects.filter(pk__in=open_ones).update(ended_at=timezone.now())
