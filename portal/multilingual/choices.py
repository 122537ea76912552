"""Several things chosen at once (countries, topics, legal acts): a box to tick for each, from A to Z.

A list to select from with the Ctrl key held loses the other 26 countries at the first click without it.
"""

from django.forms.models import ModelChoiceIterator, ModelMultipleChoiceField
from django.utils.translation import get_language
from wagtail.models import AbstractPage

from .collation import sort_key
from .languages import known


class ByName(ModelChoiceIterator):
    """The choices in the order of their names in the admin's language; of pages only what names them is loaded."""

    def __iter__(self):
        things = self.queryset.all()
        if issubclass(things.model, AbstractPage):
            things = things.for_listing()
        language = known(get_language())
        yield from sorted(
            (self.choice(thing) for thing in things),
            key=lambda choice: sort_key(str(choice[1]), language),
        )

    def choice(self, thing):
        return self.field.prepare_value(thing), _name(thing) or self.field.label_from_instance(
            thing
        )


def order_by_name(form):
    """Every choice of several things in ``form`` stands in the order of names."""
    for field in form.fields.values():
        if isinstance(field, ModelMultipleChoiceField):
            field.iterator = ByName
            field.widget.choices = field.choices


def _name(thing):
    """What readers call a published page in the admin's language; drafts go by their title."""
    if isinstance(thing, AbstractPage) and thing.live:
        return str(thing.text("local_title"))
    return ""
