"""The places of a page that a file can hold something for, each with a path that people can read.

``languages.lv.situation``, ``shared.topics``, ``rows.facts.<uid>.languages.lv.words``,
``rows.facts.<uid>.shared.number``. Which places there are follows from the models, so that a new field or a
new kind of row is exchanged without a word here.
"""

from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst
from modelcluster.fields import ParentalKey

from portal.multilingual.languages import SCHEMA, column, endonym
from portal.multilingual.merging import BOOKKEEPING, SHARED
from portal.multilingual.registry import child_relations, translated_columns, translated_fields

# Made by the portal, decided with publishing, or what makes a row the row it is.
LEFT_OUT = BOOKKEEPING | {"id", "uid", "local_path", "expire_at"}


def text_fields(model):
    """Names of the translated fields, in the order of the editor."""
    have = [name for name in translated_fields(model) if name != "local_path"]
    if hasattr(model, "row_fields"):
        shown = [name for part in model.row_fields if not isinstance(part, str) for name in part]
    else:
        panels = getattr(model.edit_panels, "translated", ())
        shown = ["local_title", "summary", *(panel.name for panel in panels)]
    order = [*shown, *have]
    return [name for name in dict.fromkeys(order) if name in have]


def shared_fields(model, key=None):
    """Names of the fields without a language that people edit. ``key``: one that is left out, too."""
    texts = {*translated_columns(model), *translated_fields(model), key}
    parents = {link.name for link in model._meta.parents.values() if link}
    parental = {parent_of(model).name} if hasattr(model, "row_fields") else set()
    fields = [*model._meta.fields, *model._meta.many_to_many]
    return [
        field.name
        for field in fields
        if field.editable and field.name not in LEFT_OUT | texts | parents | parental
    ]


def parent_of(child):
    """The field by which a row knows its page."""
    return next(field for field in child._meta.fields if isinstance(field, ParentalKey))


def children(model):
    """``{relation: model of its rows}``."""
    return {relation: child for relation, child, _key in child_relations(model)}


@dataclass(frozen=True)
class Spot:
    """``unit``: a language or ``SHARED``; ``uid`` and ``relation``: of the row it is in, or empty."""

    unit: str
    field: str
    relation: str = ""
    uid: str = ""

    @property
    def path(self):
        row = f"rows.{self.relation}.{self.uid}." if self.relation else ""
        unit = "shared" if self.unit == SHARED else f"languages.{self.unit}"
        return f"{row}{unit}.{self.field}"

    @classmethod
    def of(cls, path):
        """The spot that a path of ours names."""
        parts = path.split(".")
        row = parts[1:3] if parts[0] == "rows" else ["", ""]
        parts = parts[3:] if parts[0] == "rows" else parts
        unit = SHARED if parts[0] == "shared" else parts[1]
        return cls(unit, parts[-1], *row)

    @property
    def name(self):
        """Of the value in a revision's content."""
        return self.field if self.unit == SHARED else column(self.field, self.unit)

    def model(self, page_model):
        return children(page_model)[self.relation] if self.relation else page_model

    def definition(self, page_model):
        """The model's field."""
        return self.model(page_model)._meta.get_field(self.field)

    def holder(self, content):
        """The page's content, or its row's; None if there is no such row."""
        if not self.relation:
            return content
        rows = (content or {}).get(self.relation, [])
        return next((row for row in rows if str(row["uid"]) == self.uid), None)

    def read(self, content):
        return (self.holder(content) or {}).get(self.name)

    def write(self, content, value):
        self.holder(content)[self.name] = value


def spots_of(model, content, key=None, units=(*SCHEMA, SHARED)):
    """Every spot of a page with this content, its rows' included."""
    found = list(_of_one(model, units, key))
    for relation, child in children(model).items():
        for row in content.get(relation, []):
            found += _of_one(child, units, None, relation, str(row["uid"]))
    return found


def _of_one(model, units, key, *row):
    for unit in units:
        names = shared_fields(model, key) if unit == SHARED else text_fields(model)
        yield from (Spot(unit, name, *row) for name in names)


def field_label(model, name):
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return name
    return capfirst(str(getattr(field, "verbose_name", name)))


def rows_label(model, relation):
    """What the rows of a relation are called: as in the editor."""
    panels = getattr(model.edit_panels, "shared", ())
    heading = next((p.heading for p in panels if getattr(p, "relation", "") == relation), None)
    return capfirst(str(heading or children(model)[relation]._meta.verbose_name_plural))


def row_label(child, row, languages=SCHEMA):
    """A few words that tell a row from its neighbours: its kind or its first text."""
    for name in [child.unique_in_page, *text_fields(child), *shared_fields(child)]:
        if name and (words := _words(child, row, name, languages)):
            return words[:80]
    return str(child._meta.verbose_name)


def _words(child, row, name, languages):
    field = child._meta.get_field(name)
    if name in text_fields(child):
        found = (row.get(column(name, code)) for code in languages)
        return next((str(text) for text in found if text), "")
    value = row.get(name)
    if field.is_relation or not isinstance(value, str | int) or isinstance(value, bool):
        return ""
    return str(dict(field.flatchoices).get(value, value))


def language_label(unit):
    return endonym(unit)
