"""Links inside texts lead to what exists, and to pages the writer may know of.

The editor sends a link as the number of a page, document or picture. A number sent by hand could name
another country's draft, whose address Wagtail would then write into the text, or be no number at all,
which would break every page that shows the text.
"""

from django.core.exceptions import BadRequest, FieldDoesNotExist
from wagtail.models import AbstractPage

from . import refusals, visibility


def has_unknown(form, user):
    """Whether the posted texts link to something new that does not exist for this person."""
    new = set()
    for name in form.changed_data:
        new |= _links_in(form.instance, name, getattr(form.instance, name, None))
        new -= _links_in(form.instance, name, form.initial.get(name))
    return any(not _exists(model, pk, user) for model, pk in new)


def _links_in(instance, name, value):
    """``{(model, number as text)}`` of a rich text or StreamField."""
    try:
        extract = getattr(instance._meta.get_field(name), "extract_references", None)
    except FieldDoesNotExist:
        return set()
    return {found[:2] for found in extract(value)} if extract and value else set()


def _exists(model, pk, user):
    if not str(pk).isdecimal():
        raise BadRequest(refusals.incomplete())  # the form could not even be shown again
    objects = model._default_manager.filter(pk=pk)
    if issubclass(model, AbstractPage) and user is not None:
        objects = visibility.known_to(user, objects)
    return objects.exists()
