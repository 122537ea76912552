"""Units, languages and what they share, in words."""

from django.utils.translation import gettext

from .languages import active, endonym
from .merging import SHARED


def unit_name(unit):
    """The language's own name, or what stands for all that has no language."""
    return gettext("what all languages share") if unit == SHARED else endonym(unit)


def unit_names(units):
    """Names of the active ones among ``units``, in the configured order, shared last."""
    return ", ".join(unit_name(unit) for unit in (*active(), SHARED) if unit in units)
