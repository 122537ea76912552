"""One thing that a file would change, and what a comparison of a file with a page consists of."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from modelcluster.models import model_from_serializable_data
from wagtail.fields import RichTextField

from portal.multilingual import merging
from portal.multilingual.naming import unit_name

from .cleaning import Cleaner, NotTakenError
from .json_format import to_file
from .paragraphs import as_kept, plain_as_kept
from .spots import Spot, parent_of

VALUE, ADDED, REMOVED, ORDER = "value", "added", "removed", "order"


@dataclass(frozen=True)
class Change:
    """``before`` and ``after``: values of the content; for rows, the row's content or the uids in order."""

    kind: str
    path: str
    before: object
    after: object
    conflict: bool = False

    @property
    def spot(self):
        """Only of a value."""
        return Spot.of(self.path)

    @property
    def relation(self):
        parts = self.path.split(".")
        return parts[1] if parts[0] == "rows" else ""

    @property
    def uid(self):
        return self.path.split(".")[2] if self.path.count(".") > 1 and self.relation else ""


@dataclass
class Comparison:
    """``base``: content of the draft the file was made from, or None; ``units``: what may be written."""

    page: object
    draft: dict
    base: dict | None
    units: list
    incoming: object
    cleaner: Cleaner
    changes: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    @property
    def model(self):
        return type(self.page)

    @property
    def conflicts(self):
        return [change for change in self.changes if change.conflict]

    def note(self, path, message):
        if [path, str(message)] not in self.notes:
            self.notes.append([path, str(message)])

    def leave_out(self, relation, uids, message):
        """What the file says of these rows; their removal, and where they stand, is another matter."""
        for uid in uids:
            self.note(f"rows.{relation}.{uid}", message)
        self.changes = [
            change
            for change in self.changes
            if change.kind not in (VALUE, ADDED)
            or (change.relation, change.uid) not in [(relation, uid) for uid in uids]
        ]

    def cleaned(self, spot, value, before):
        """``(value,)`` for the content, or None if it is left out; then it is noted why."""
        if spot.unit not in self.units:
            said = _("Not yours to write, so it was left out: %(unit)s.")
            self.note(spot.path, said % {"unit": unit_name(spot.unit)})
            return None
        try:
            after, messages = self.cleaner.clean(spot.definition(self.model), value, before)
        except NotTakenError as error:
            self.note(spot.path, error)
            return None
        for message in messages:
            self.note(spot.path, message)
        return (after,)

    def says_same(self, definition, value, stored):
        """Whether a file's value is what stands in a revision, as far as the file's format can keep it."""
        if not self.incoming.exact:
            return value == kept(definition, stored)
        if not definition.is_relation:
            return same(value, to_file(definition, stored))
        try:
            after = self.cleaner.related(definition, value, stored)
        except NotTakenError:
            return False
        return same(after, sorted(stored) if definition.many_to_many and stored else stored)


def kept(definition, stored):
    """How a text comes back from a word processor in which nobody touched it."""
    if isinstance(definition, RichTextField):
        return as_kept(stored)
    return plain_as_kept(stored, lines=definition.get_internal_type() == "TextField")


def same(one, other):
    return merging.comparable(one) == merging.comparable(other)


def row_problem(page, child, row, is_new=False):
    """What a row says against itself or its page, or ""."""
    instance = model_from_serializable_data(child, row, check_fks=False)
    keys = [field.name for field in child._meta.fields if field.remote_field or field.primary_key]
    setattr(instance, parent_of(child).name, page)
    try:
        if is_new:
            instance.clean_fields(exclude=keys)
        instance.clean()
    except ValidationError as error:
        return " ".join(error.messages)
    return ""
