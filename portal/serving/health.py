"""Addresses for the machine that watches this one. Plain text; they tell nothing a stranger could use."""

import logging

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

logger = logging.getLogger(__name__)

_migrated = set()  # databases found complete; they stay so until this process ends


@never_cache
@require_safe
def healthz(request):
    """The process answers."""
    return plain("ok", 200)


@never_cache
@require_safe
def readyz(request):
    """The database answers and has every migration this code needs."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if not migrated():
            return plain("migrations are missing", 503)
    except DatabaseError:
        logger.warning("Not ready: the database does not answer", exc_info=True)
        return plain("the database does not answer", 503)
    return plain("ready", 200)


def migrated():
    """Whether no migration is left to apply. Looked up until it is true, as it reads every migration."""
    name = str(connection.settings_dict["NAME"])
    if name not in _migrated:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return False
        _migrated.add(name)
    return True


def plain(text, status):
    return HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=status)
