"""What a version holds: one language's text, and what all languages share, as plain JSON.

::

    {"format": 1,
     "text":   {"local_title": "Latvija", "situation": "<p>…</p>", …},      translated fields, bare names
     "shared": {"code": "LV", "topics": [3, 7], …},                         fields without a language
     "rows":   {"hotlines": [{"uid": "…", "text": {…}, "shared": {…}}, …]}}  in the order readers see

Values are as in revision content: streams as JSON in a text, relations as primary keys. What says nothing, or
what its field says anyway, is left out, so a field that a page type gains later changes no version. Which
fields there are is asked of the models: nothing here names a page type.

A model names in ``not_for_readers`` the shared fields that its pages show to nobody.
"""

import hashlib
import json

from portal.multilingual import merging
from portal.multilingual.languages import column
from portal.multilingual.registry import (
    ADDRESS_FIELDS,
    child_relations,
    translated_columns,
    translated_fields,
)

FORMAT = 1
# Facts about a page that are no part of what stands on it, or that it shows without being changed by them
# (the dates of a review); and words for search engines.
UNSEEN = merging.BOOKKEEPING | {
    *("owner_team", "reviewed_on", "review_due", "show_in_menus", "expire_at"),
    *("source_language", "share_image", "comment_notifications", "uid"),
}
UNSEEN_TEXTS = ADDRESS_FIELDS | {"seo_title", "search_description"}


def content_of(model, stored, code):
    """The content of a version, from revision content of a page (plain JSON) and a language."""
    rows = {
        relation: [
            {"uid": row["uid"], **_parts(child, row, code)}
            for row in sorted(stored.get(relation, ()), key=lambda row: row["sort_order"] or 0)
        ]
        for relation, child, _key in child_relations(model)
    }
    return {
        "format": FORMAT,
        **_parts(model, stored, code),
        "rows": {relation: found for relation, found in rows.items() if found},
    }


def _parts(model, stored, code):
    texts = {name: stored.get(column(name, code)) for name in text_fields(model)}
    facts = {field.name: stored.get(field.name) for field in shared_fields(model)}
    return {
        "text": {name: value for name, value in texts.items() if _says_something(value)},
        "shared": {
            field.name: sorted(value) if field.many_to_many else value
            for field in shared_fields(model)
            if _says_something(value := facts[field.name]) and not _is_default(field, value)
        },
    }


def _says_something(value):
    return merging.comparable(value) is not None


def _is_default(field, value):
    if field.is_relation or not field.has_default():
        return False
    return merging.plain({"": field.get_default()})[""] == value


def text_fields(model):
    """Names of the translated fields that readers see, those of a page type in its own order."""
    own = getattr(model, "translated_fields", ())
    first = [name for name in ("local_title", "summary") if name in translated_fields(model)]
    names = dict.fromkeys((*first, *own, *translated_fields(model)))
    return [name for name in names if name not in UNSEEN_TEXTS]


def shared_fields(model):
    """The fields without a language that readers see."""
    unseen = UNSEEN | set(translated_fields(model)) | set(translated_columns(model))
    unseen |= {link.name for link in model._meta.parents.values() if link}
    unseen |= {model._meta.pk.name, *getattr(model, "not_for_readers", ())}
    unseen |= {key for _name, _child, key in child_relations(model)} | {_parent_key(model)}
    fields = (*model._meta.fields, *model._meta.many_to_many)
    return [field for field in fields if field.name not in unseen and field.serialize]


def _parent_key(model):
    from modelcluster.fields import ParentalKey

    return next((one.name for one in model._meta.fields if isinstance(one, ParentalKey)), "")


def digest_of(content):
    """Equal for contents that say the same; identifiers made anew at every save do not count."""
    said = merging.comparable({key: content[key] for key in ("text", "shared", "rows")})
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def changed_names(old, new):
    """Names of the fields of the page, and of its kinds of rows, that differ between two contents."""
    names = []
    for part in ("text", "shared", "rows"):
        before, after = old.get(part) or {}, new.get(part) or {}
        names += [
            name
            for name in dict.fromkeys((*after, *before))
            if merging.comparable(before.get(name)) != merging.comparable(after.get(name))
        ]
    return names
