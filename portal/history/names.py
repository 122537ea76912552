"""What old versions refer to (topics, acts, pages) is named as it is called now, if readers may know of it."""

from collections import defaultdict

from portal.multilingual.languages import column
from portal.multilingual.models import BasePage
from portal.multilingual.registry import child_relations, translated_fields

from . import contents

_NAMES = ("local_title", "name", "title", "label")


class Names:
    """Of everything that the given restored pages refer to: one query for each model, in language ``code``."""

    def __init__(self, pages, code):
        self._found = {}
        wanted = defaultdict(set)
        for holder in (one for page in pages for one in _holders(page)):
            for field in contents.shared_fields(type(holder)):
                if field.is_relation:
                    wanted[field.related_model].update(holder.old_relations[field.name])
        for model, pks in wanted.items():
            if pks:
                self._found[model] = _read(model, pks, code)

    def of(self, model, pks):
        """Names in the order of ``pks``; what is gone or not for readers has none."""
        known = self._found.get(model, {})
        return [known[pk] for pk in pks if known.get(pk)]


def _holders(page):
    yield page
    for relation, _child, _key in child_relations(type(page)):
        yield from getattr(page, relation).get_object_list()


def _read(model, pks, code):
    field = next((name for name in _NAMES if name in translated_fields(model)), None)
    if field is None:
        return {}
    found = model._default_manager.filter(pk__in=pks)
    if issubclass(model, BasePage):
        found = found.readable().public()
    return dict(found.values_list("pk", column(field, code)))
