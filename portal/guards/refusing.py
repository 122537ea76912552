"""No language goes live with a picture that somebody who cannot see it would not learn of.

Asked wherever a language is published, by whoever and however: form, several pages at once, approval,
schedule (when it is set and when it is due), program. Languages are apart: one that lacks a description
does not hold up the others.
"""

from collections import defaultdict

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.multilingual.languages import active, column, name
from portal.multilingual.merging import SHARED

from . import content as contents
from .checks.pictures import undescribed
from .sentences import where_to_describe
from .surroundings import read_pictures


def refuse_undescribed_pictures(page, content, choice):
    """For the hook ``check_publication``. ``content``: what would be live then."""
    found = _undescribed(type(page), content, _live_in(content))
    others = {code for code, shown in found.items() if shown and code not in choice.units}
    if others:
        before = page.live_content() or {} if SHARED in choice.units else None
        found = {**found, **_new(type(page), found, others, before)}
    errors = defaultdict(list)
    for code, shown_here in found.items():
        for shown, image in shown_here:
            errors[shown.spot.field].append(_sentence(code, shown, image))
    if errors:
        raise ValidationError(dict(errors))


def _live_in(content):
    return [code for code in active() if content.get(column("local_title", code))]


def _undescribed(model, content, codes):
    """``{language: [(Shown, PortalImage)]}``; no query for a page without pictures."""
    each = [contents.read(model, content, code) for code in codes]
    own = [shown for one in each for shown in one.pictures if shown.described is not True]
    images = read_pictures({shown.image for shown in own})
    return {one.language: list(undescribed(one, images)) for one in each}


def _new(model, found, others, before):
    """Of languages that are not being published: pictures that this publication would put into them."""
    if before is None:
        return dict.fromkeys(others, ())
    was = _undescribed(model, before, [code for code in _live_in(before) if code in others])
    known = {
        (code, shown.spot.names, shown.image) for code, some in was.items() for shown, _i in some
    }
    return {
        code: [
            (shown, image)
            for shown, image in found[code]
            if (code, shown.spot.names, shown.image) not in known
        ]
        for code in others
    }


def _sentence(code, shown, image):
    text = _(
        "%(language)s cannot be published: the picture “%(title)s” has no description in it. %(where)s"
    )
    return text % {
        "language": name(code),
        "title": image.title,
        "where": where_to_describe(shown.described is not None),
    }
