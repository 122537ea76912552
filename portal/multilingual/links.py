"""Links inside texts lead to what exists, and to pages the writer may know of.

The editor sends a link as the number of a page, document or picture. A number sent by hand could name
another country's draft, whose address Wagtail would then write into the text, or be no number at all,
which would break every page that shows the text. The same goes for what is chosen in a stream: pages to
read on, files of a meeting.
"""

from django.contrib.auth.models import Group
from django.core.exceptions import BadRequest, FieldDoesNotExist
from django.utils.translation import gettext as _
from wagtail.models import AbstractPage, CollectionMember
from wagtail.permissions import policy_registry

from . import owners, refusals, visibility


def refuse_unknown(form, user):
    """Says so in ``form`` if its texts or choices lead to something new that is not there for this person."""
    if user and has_unknown(form, user):
        form.add_error(
            None,
            _(
                "A link in the text leads to something that does not exist. Choose its target again."
            ),
        )


def has_unknown(form, user):
    """Whether the posted texts link to something new that does not exist for this person."""
    new = set()
    for name in form.changed_data:
        new |= _links_in(form.instance, name, getattr(form.instance, name, None))
        new -= _links_in(form.instance, name, form.initial.get(name))
    return any(not exists(model, pk, user) for model, pk in new)


def _links_in(instance, name, value):
    """``{(model, number as text)}`` of a rich text or StreamField."""
    try:
        extract = getattr(instance._meta.get_field(name), "extract_references", None)
    except FieldDoesNotExist:
        return set()
    return {found[:2] for found in extract(value)} if extract and value else set()


def exists(model, pk, user):
    if not str(pk).isdecimal():
        raise BadRequest(refusals.incomplete())  # the form could not even be shown again
    return bool(existing(model, [pk], user))


def existing(model, pks, user):
    """Those of these primary keys that are there for this person, with one query."""
    things = _offered(model, model._default_manager.filter(pk__in=pks), user)
    return set(things.order_by().values_list("pk", flat=True))


def _offered(model, objects, user):
    """Those of ``objects`` that a chooser, or a list in the form, would show her. ``user`` None: a command."""
    if issubclass(model, Group):
        return objects.filter(owners.working())
    if user is None:
        return objects
    if issubclass(model, AbstractPage):
        return visibility.known_to(user, objects)
    if issubclass(model, CollectionMember):  # pictures and documents
        policy = policy_registry.get_by_type(model)
        return objects & policy.instances_user_has_any_permission_for(user, ["choose"])
    return objects
