from django import template

from .. import pictures

register = template.Library()


@register.simple_tag
def picture(image, role):
    """``image`` in the sizes of its role (``pictures.ROLES``), for components/picture.html; None if it is broken."""
    return pictures.picture(image, role) if image else None
