"""Everything that lies encrypted under the first key, so that older keys can be taken away.

Models of any package join by keeping what is encrypted in a ``SealedField``: this package need not know them.
"""

from dataclasses import dataclass, field

from django.apps import apps
from django.db import transaction

from . import encryption
from .fields import SealedField

BATCH = 200  # rows locked and written at once


@dataclass
class Rotation:
    """What was done with one model: how many rows, and which ones (their ``str()``) no key reads."""

    model: type
    renewed: int = 0
    current: int = 0
    unreadable: list = field(default_factory=list)


def rotate_all():
    """Yields a ``Rotation`` a model. Cut off anywhere, every row is readable, and the next run does the rest."""
    for model in apps.get_models():
        names = [one.name for one in model._meta.local_fields if isinstance(one, SealedField)]
        if names:
            yield rotate(model, names)


def rotate(model, names):
    result, last = Rotation(model), None
    while True:
        with transaction.atomic():
            rows = model._base_manager.select_for_update().order_by("pk")
            batch = list(rows.filter(pk__gt=last)[:BATCH] if last is not None else rows[:BATCH])
            changed = [row for row in batch if _renew(row, names, result)]
            model._base_manager.bulk_update(changed, names)
        if not batch:
            return result
        last = batch[-1].pk


def _renew(row, names, result):
    """Puts what older keys have encrypted under the first one; whether anything of the row changed."""
    readable = True
    tokens = {name: getattr(row, name) for name in names}
    for name, token in tokens.items():
        try:
            setattr(row, name, token and encryption.renewed(token))
        except encryption.UnreadableError:
            readable = False
    changed = any(getattr(row, name) != token for name, token in tokens.items())
    if not readable:
        result.unreadable.append(str(row))
    elif changed:
        result.renewed += 1
    else:
        result.current += 1
    return changed
