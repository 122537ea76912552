"""A profile as JSON, in all its languages, exactly as it is stored. The format: docs/profile-exchange.md."""

import json
import re
import uuid

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.fields import StreamField

from portal.multilingual.languages import SCHEMA
from portal.multilingual.merging import SHARED
from portal.multilingual.rows import ROWS_AT_MOST

from . import profiles
from .incoming import Incoming, RefusedError
from .references import describe, key_of
from .rich_links import links_in
from .spots import Spot, children, spots_of

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,60}")
_TOP = {
    "$schema",
    "format",
    "version",
    "exported",
    "page",
    "languages",
    "shared",
    "rows",
    "references",
}


# -- writing ---------------------------------------------------------------------------------------


def write(page, content, revision=None, states=None):
    """The document (a dictionary) of a page with this draft content."""
    model, key = type(page), profiles.key_field(type(page))
    document = {
        "format": profiles.FORMAT,
        "version": profiles.VERSION,
        "exported": {
            "at": timezone.now().isoformat(timespec="seconds"),
            "revision": revision,
            "holds": "draft",
            "states": dict(states or {}),
        },
        "page": profiles.identity(page),
        "languages": {},
        "shared": {},
        "rows": {
            relation: [{"uid": str(row["uid"])} for row in content.get(relation, [])]
            for relation in children(model)
        },
    }
    wanted = set()
    for spot in spots_of(model, content, key):
        value = spot.read(content)
        if spot.unit == SHARED or value not in (None, ""):
            field = spot.definition(model)
            wanted |= links_in(field, value)
            _put(document, spot, to_file(field, value))
    document["references"] = describe(wanted)
    return document


def to_file(field, value):
    """A value of a revision's content as a file holds it."""
    if isinstance(field, StreamField):
        return json.loads(value) if isinstance(value, str) and value else value or []
    if field.many_to_many:
        return [key_of(field.related_model, pk) for pk in value or []]
    if field.is_relation and value is not None:
        return key_of(field.related_model, value)
    return value


def _put(document, spot, value):
    holder = document
    if spot.relation:
        holder = next(r for r in document["rows"][spot.relation] if r["uid"] == spot.uid)
    unit = "shared" if spot.unit == SHARED else "languages"
    holder = holder.setdefault(unit, {})
    if spot.unit != SHARED:
        holder = holder.setdefault(spot.unit, {})
    holder[spot.field] = value


def as_bytes(document):
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


# -- reading ---------------------------------------------------------------------------------------


def read(raw, page):
    """``Incoming`` of a file's bytes; RefusedError if it is no profile, or another page's."""
    document = _parsed(raw)
    about = document.get("page")
    about = about if isinstance(about, dict) else {}
    profiles.refuse_other(page, document.get("format"), document.get("version"), about)
    exported = document.get("exported")
    revision = exported.get("revision") if isinstance(exported, dict) else None
    incoming = Incoming(revision=revision if isinstance(revision, int) else None)
    for name in sorted(document.keys() - _TOP):
        incoming.note(name, _("The portal knows no such part; it was left out."))
    incoming.references = _section(incoming, document, "references", "")
    _take_units(incoming, document, "", "", "")
    for relation, rows in _section(incoming, document, "rows", "").items():
        _take_rows(incoming, type(page), relation, rows)
    incoming.offered = sorted({Spot.of(path).unit for path in incoming.values} - {SHARED})
    return incoming


def _parsed(raw):
    try:
        document = json.loads(
            raw.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number
        )
    except RecursionError as error:
        raise RefusedError(_("The file is nested too deeply to be a profile.")) from error
    except ValueError as error:
        raise RefusedError(
            _("The file is not valid JSON: %(why)s") % {"why": str(error)[:200]}
        ) from error
    if not isinstance(document, dict):
        raise RefusedError(_("This is not a profile that was exported from this portal."))
    _refuse_unstorable(document)
    return document


def _once(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(_("“%(name)s” stands twice in one object") % {"name": twice[:60]})
    return found


def _no_number(name):
    raise ValueError(_("%(name)s is not a number") % {"name": name})


def _refuse_unstorable(document):
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str) and _UNSTORABLE.search(value):
            raise RefusedError(
                _("A text in the file holds a character that cannot be stored: “%(text)s”.")
                % {"text": _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value)[:60]}
            )


def _section(incoming, holder, name, before):
    """``holder[name]`` if it is an object; what is none is noted."""
    found = holder.get(name, {})
    if isinstance(found, dict):
        return found
    incoming.note(f"{before}{name}", _("An object was expected here; it was left out."))
    return {}


def _take_units(incoming, holder, before, relation, uid):
    for code, texts in _section(incoming, holder, "languages", before).items():
        path = f"{before}languages.{code}"
        if code not in SCHEMA:
            incoming.note(path, _("The portal has no such language; it was left out."))
        elif not isinstance(texts, dict):
            incoming.note(path, _("An object was expected here; it was left out."))
        else:
            _take(incoming, texts, path, code, relation, uid)
    shared = _section(incoming, holder, "shared", before)
    _take(incoming, shared, f"{before}shared", SHARED, relation, uid)


def _take(incoming, values, path, unit, relation, uid):
    for name, value in values.items():
        if _NAME.fullmatch(name):
            incoming.values[Spot(unit, name, relation, uid).path] = value
        else:
            incoming.note(f"{path}.{name[:60]}", _("There is no such field; it was left out."))


def _take_rows(incoming, model, relation, rows):
    path = f"rows.{relation[:60]}"
    if relation not in children(model):
        incoming.note(path, _("The portal knows no such part; it was left out."))
    elif not isinstance(rows, list):
        incoming.note(path, _("A list was expected here; it was left out."))
    elif len(rows) > ROWS_AT_MOST:
        most = _("There are more than %(number)s rows; they were left out.")
        incoming.note(path, most % {"number": ROWS_AT_MOST})
    else:
        incoming.rows[relation] = []
        for number, row in enumerate(rows, 1):
            _take_row(incoming, relation, row, f"{path}[{number}]")


def _take_row(incoming, relation, row, place):
    uid = _uid(row)
    if uid is None or uid in incoming.rows[relation]:
        # Which row it is cannot be told, so none is removed for not standing in the file.
        incoming.note(
            place, _("A row with an identifier of its own was expected; it was left out.")
        )
        incoming.rows[relation].append(None)
        return
    incoming.rows[relation].append(uid)
    before = f"rows.{relation}.{uid}."
    for name in sorted(row.keys() - {"uid", "shared", "languages"}):
        incoming.note(f"{before}{name[:60]}", _("There is no such field; it was left out."))
    _take_units(incoming, row, before, relation, uid)


def _uid(row):
    """The row's identifier; a new one for a row that has none; None if there is no telling."""
    if not isinstance(row, dict):
        return None
    given = row.get("uid")
    if given in (None, ""):
        return str(uuid.uuid4())
    try:
        return str(uuid.UUID(given)) if isinstance(given, str) else None
    except ValueError:
        return None
