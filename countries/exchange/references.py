"""What a profile refers to (acts, sources, organisations, pages, files), by something that outlasts a number.

A file names a thing by model and number and says once, in its table of references, what the thing is: its
CELEX number, its address, its name. On the way back the number counts only if it still is that thing;
otherwise the thing is looked for, and taken if there is exactly one.
"""

import re

from django.core.exceptions import ValidationError
from django.db.models import Q
from wagtail.models import AbstractPage

from portal.multilingual import links
from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage
from portal.multilingual.registry import translated_fields

# What things are recognised by; what is not named here goes by its name.
IDENTIFYING = ("translation_key", "slug", "celex", "eli", "file_hash", "url")
AT_ONCE = (
    1_000  # numbers looked up together; a file that names more has its others looked up one by one
)
_KEY = re.compile(r"([a-z_]+\.[a-z_]+):([0-9]{1,18})")


def key_of(model, pk):
    return f"{model._meta.label_lower}:{pk}"


def _attributes(model):
    if issubclass(model, AbstractPage):
        return ["translation_key"]
    names = {field.name for field in model._meta.fields}
    return [name for name in IDENTIFYING if name in names]


def describe(wanted):
    """``{key: what it is}`` of ``{(model, pk)}``; one query for each model. What is gone is left out."""
    by_model = {}
    for model, pk in wanted:
        if str(pk).isdecimal() and len(str(pk)) <= 18:
            by_model.setdefault(model, set()).add(int(pk))
    return {
        key_of(model, thing.pk): _description(model, thing)
        for model, pks in by_model.items()
        for thing in _objects(model).filter(pk__in=pks)
    }


def _objects(model):
    if issubclass(model, AbstractPage):
        return BasePage.objects.for_listing()
    return model._default_manager.all()


def _description(model, thing):
    found = {name: str(getattr(thing, name) or "") for name in _attributes(model)}
    return {**{k: v for k, v in found.items() if v}, "name": str(thing)}


class Resolver:
    """Finds the things that a file's table of references describes, as far as ``user`` may choose them."""

    def __init__(self, references, user):
        self.references, self.user, self._found = references, user, {}
        self._here, self._choosable = {}, {}

    def pk(self, key, model, already=()):
        """Primary key of the thing, or None. ``already``: ``{(model, pk as text)}`` that stood there before."""
        matched = _KEY.fullmatch(key) if isinstance(key, str) else None
        if not matched or matched[1] != model._meta.label_lower:
            return None
        if (model, matched[2]) in already and key not in self.references:
            return int(matched[2])  # a link whose target is gone stays as it was
        if model not in self._here:
            self._look_up(model)
        if key not in self._found:
            self._found[key] = self._search(model, int(matched[2]), self.references.get(key))
        pk = self._found[key]
        if pk is None or (model, str(pk)) in already or self._may_choose(model, pk):
            return pk
        return None

    def _look_up(self, model):
        """What the file's numbers of one kind are here, and which she may choose: two queries for all of them."""
        keys = (matched for key in self.references if (matched := _KEY.fullmatch(key)))
        pks = [int(key[2]) for key in keys if key[1] == model._meta.label_lower][:AT_ONCE]
        self._here[model] = describe({(model, pk) for pk in pks})
        known = links.existing(model, pks, self.user)
        self._choosable.update({(model, pk): pk in known for pk in pks})

    def _may_choose(self, model, pk):
        if (model, pk) not in self._choosable:
            self._choosable[model, pk] = links.exists(model, pk, self.user)
        return self._choosable[model, pk]

    def _search(self, model, pk, described):
        if not isinstance(described, dict):
            return None
        if _is_same(model, described, self._here[model].get(key_of(model, pk))):
            return pk
        condition = _condition(model, described)
        if condition is None:
            return None
        things = model._default_manager.filter(condition)
        if things.filter(pk=pk).exists():
            return pk
        found = list(things.order_by().values_list("pk", flat=True).distinct()[:2])
        return found[0] if len(found) == 1 else None


def _is_same(model, described, here):
    """Whether that is, to the letter, what has the number here."""
    names = [name for name in _attributes(model) if described.get(name)] or ["name"]
    return bool(here) and all(
        described.get(name) and described.get(name) == here.get(name) for name in names
    )


def _condition(model, described):
    given = {n: described[n] for n in _attributes(model) if described.get(n)}
    if not all(isinstance(value, str) for value in given.values()):
        return None
    if given:
        try:
            return Q(**{n: model._meta.get_field(n).to_python(v) for n, v in given.items()})
        except (ValidationError, TypeError, ValueError):  # then there is no such thing
            return None
    name = described.get("name")
    if not isinstance(name, str) or not name:
        return None
    condition = Q()
    for one in _names(model):
        condition |= Q(**{one: name})
    return condition or None


def _names(model):
    if name := getattr(model, "name_field", None):
        return columns(name)
    texts = set(translated_fields(model))
    plain = [field.name for field in model._meta.fields if field.name in ("name", "title")]
    return [one for name in plain for one in (columns(name) if name in texts else [name])]
