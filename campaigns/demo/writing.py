"""Puts texts, references, rows and blocks of the demonstration into the fields of models."""

from uuid import uuid4

from portal.multilingual.languages import column

from .blocks import Blocks
from .library import record
from .refs import Ref, Stored, source
from .typography import rich_text, typeset


class Writer:
    """Knows the pages placed so far; finds or adds what they refer to."""

    def __init__(self, names):
        self.names = names  # country code to language to name
        self.pages, self.page_ids, self.known = {}, {}, {}
        self.added = []  # snippets, pictures and files
        self.blocks = Blocks(self)

    # -- references --------------------------------------------------------------------------------

    def get(self, ref):
        """The object that ``ref`` names."""
        if ref.kind == "page":
            return self.pages[ref.key]
        if ref not in self.known:
            self.known[ref] = self.find_or_add(record(ref.kind, ref.key))
        return self.known[ref]

    def find_or_add(self, wanted):
        found = wanted.model.objects.filter(**wanted.found_by).first()
        return found or self._add(wanted)

    def _add(self, wanted):
        row = wanted.model()
        self.set_texts(row, wanted.texts)
        lists = {name: value for name, value in wanted.shared.items() if isinstance(value, list)}
        for name, value in wanted.shared.items():
            if name not in lists:
                setattr(row, name, value() if callable(value) else self._resolved(value))
        row.save()
        for name, value in lists.items():
            getattr(row, name).set([self.get(ref) for ref in value])
        self.added.append(row)
        return row

    def _resolved(self, value):
        if isinstance(value, Stored):
            return value.value
        return self.get(value) if isinstance(value, Ref) else value

    # -- fields ------------------------------------------------------------------------------------

    def set_texts(self, instance, texts):
        for name, by_language in texts.items():
            for code, value in by_language.items():
                setattr(instance, column(name, code), self.stored(value, code))

    def stored(self, value, code):
        """A text, or a list of blocks, as the field of the model takes it."""
        if isinstance(value, str):
            return rich_text(value, code, self.page_ids, self.names, self.cited)
        return self.blocks.stored(value, code)

    def cited(self, key):
        return self.get(source(key))

    def set_shared(self, instance, shared):
        for name, value in shared.items():
            if isinstance(value, list):
                value = self._list(instance, name, value)
            setattr(instance, name, self._resolved(value))

    def _list(self, instance, name, refs):
        """Of a stream its blocks, of a relation its objects in the order in which it gives them back."""
        field = instance._meta.get_field(name)
        found = [self.get(ref) for ref in refs]
        if not hasattr(field, "stream_block"):
            return sorted(found, key=lambda item: item.pk)
        block = next(iter(field.stream_block.child_blocks))
        return [{"type": block, "value": item.pk, "id": str(uuid4())} for item in found]

    def set_rows(self, page, rows):
        for relation, values in rows.items():
            model = page._meta.get_field(relation).related_model
            setattr(page, relation, [self._row(model, n, row) for n, row in enumerate(values)])

    def _row(self, model, number, values):
        row = model(sort_order=number)
        texts = {name: value for name, value in values.items() if isinstance(value, dict)}
        self.set_texts(row, texts)
        self.set_shared(
            row,
            {
                name: typeset(value) if isinstance(value, str) else value
                for name, value in values.items()
                if name not in texts
            },
        )
        return row
