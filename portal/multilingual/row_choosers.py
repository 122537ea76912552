"""The choosers of a page's rows: small, and what all of them show is read at once.

Wagtail's asks the database for each thing that it shows; a page has up to a hundred rows.
"""

from collections import defaultdict

from wagtail.admin.widgets import BaseChooser

TEMPLATE = "multilingual/widgets/chooser.html"


def prepare(forms):
    """Gives the choosers of all ``forms`` what they show: one question for each kind of thing."""
    kept = defaultdict(list)  # {class of things: [(chooser, key)]}
    for form, name, chooser in _choosers(forms):
        if chooser.template_name == BaseChooser.template_name:
            chooser.template_name = TEMPLATE
        if not form.is_bound:
            kept[chooser.model_class].append((chooser, form[name].value()))
        elif chosen := getattr(form, "cleaned_data", {}).get(name):
            _show(chooser, chosen)  # the form has looked it up already
    for model, choosers in kept.items():
        keys = {key for _chooser, key in choosers if key}
        things = model.objects.in_bulk(keys) if keys else {}
        for chooser, key in choosers:
            _show(chooser, things.get(key))


def _choosers(forms):
    for form in forms:
        for name, field in form.fields.items():
            if isinstance(field.widget, BaseChooser):
                yield form, name, field.widget


def _show(chooser, thing):
    chooser.get_instance = lambda value: thing
