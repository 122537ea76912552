"""Which pages cite an act that another one has amended since: by what is chosen, not by what is written in words.

A page cites an act where it or a row of it names the act (``legal_act``, a block of legal acts, a list of acts), or
where it cites a source with the act's CELEX number: in a footnote, in a row. Wagtail's index of references knows
the first and the last two, of the published text; lists of acts are asked for by themselves.
"""

import datetime as dt
from collections import defaultdict
from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.utils import formats, timezone
from django.utils.translation import get_language, gettext
from wagtail.models import ReferenceIndex, get_page_models

from portal.multilingual.languages import active, columns, known
from portal.multilingual.models import BasePage
from portal.multilingual.reasons import Reason
from portal.multilingual.registry import translated_columns

from .models import LegalAct, Source
from .models.knowledge import Amendment


def reasons(page_ids):
    """For the hook ``review_reasons``: one for each page and amendment of an act that it cites."""
    amended = _in_effect()
    if not amended:
        return []
    citing = _citing({act.pk: act for act, *_rest in amended}, page_ids)
    return [_reason(page, *one) for one in amended for page in sorted(citing.get(one[0].pk, ()))]


def _in_effect():
    """``[(amended act, amending act, since)]``; one query."""
    unread = {*translated_columns(LegalAct)} - {
        *columns("title", "short_title", codes=active()),
    }
    hidden = [f"{side}__{name}" for side in ("act", "amended") for name in unread]
    rows = Amendment.objects.select_related("act", "amended").defer(*hidden).order_by("pk")
    dated = ((row.amended, row.act, _since(row)) for row in rows)
    now = timezone.now()
    return [(amended, act, since) for amended, act, since in dated if since and since <= now]


def _since(amendment):
    """When one could know of it: as it was adopted, or was entered here if that was later."""
    adopted = amendment.act.adopted_on
    adopted = timezone.make_aware(dt.datetime.combine(adopted, dt.time())) if adopted else None
    return max(filter(None, (adopted, amendment.recorded_at)), default=None)


def _citing(acts, page_ids):
    """``{act's pk: {page's pk}}``; a query for sources, one for the index, one for lists of acts."""
    sources = _sources_of(acts)
    found = defaultdict(set)
    for target, act_ids in _references(acts, sources, page_ids):
        for act in act_ids:
            found[act].add(target)
    for page, act in _lists(acts, page_ids):
        found[act].add(page)
    return found


def _sources_of(acts):
    """``{source's pk: [acts' pks]}`` of the sources that are these acts."""
    by_number = defaultdict(list)
    for act in acts.values():
        if act.celex:
            by_number[act.celex].append(act.pk)
    rows = Source.objects.filter(celex__in=by_number).order_by().values_list("pk", "celex")
    return {pk: by_number[celex] for pk, celex in rows}


def _references(acts, sources, page_ids):
    types = ContentType.objects.get_for_models(BasePage, LegalAct, Source)
    wanted = {
        types[LegalAct].pk: {str(pk): [pk] for pk in acts},
        types[Source].pk: {str(pk): act_ids for pk, act_ids in sources.items()},
    }
    rows = ReferenceIndex.objects.filter(
        base_content_type=types[BasePage],
        to_content_type__in=wanted,
        to_object_id__in={key for keys in wanted.values() for key in keys},
    )
    if page_ids is not None:
        rows = rows.filter(object_id__in=[str(pk) for pk in page_ids])
    for page, kind, target in rows.values_list("object_id", "to_content_type", "to_object_id"):
        if target in wanted[kind]:
            yield int(page), wanted[kind][target]


def _lists(acts, page_ids):
    """``(page, act)`` of the lists of acts that page types have; one query."""
    lists = [
        _list(field, acts, page_ids)
        for model in get_page_models()
        for field in model._meta.local_many_to_many
        if field.related_model is LegalAct
    ]
    return lists[0].union(*lists[1:]) if lists else ()


def _list(field, acts, page_ids):
    page, act = field.m2m_column_name(), field.m2m_reverse_name()
    rows = field.remote_field.through._default_manager.filter(**{f"{act}__in": acts})
    if page_ids is not None:
        rows = rows.filter(**{f"{page}__in": page_ids})
    return rows.order_by().values_list(page, act)


def _reason(page_id, amended, act, since):
    return Reason(
        page_id=page_id,
        about=f"act:{amended.pk}:{act.pk}:{since:%Y-%m-%d}",
        since=since,
        words=partial(_words, amended, act),
        subject=f"act-{amended.pk}",
        subject_name=partial(_name, amended),
    )


def _words(amended, act):
    names = {"act": _name(amended), "amending": _name(act)}
    if not act.adopted_on:
        return gettext("“%(act)s”, which it cites, was amended by “%(amending)s”.") % names
    names["day"] = formats.date_format(act.adopted_on)
    return gettext("“%(act)s”, which it cites, was amended by “%(amending)s” of %(day)s.") % names


def _name(act):
    language = known(get_language())
    short = act.text("short_title", around=language)
    return str(short or act.text("title", around=language)) or act.celex or f"#{act.pk}"
