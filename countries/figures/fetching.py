"""Asking Eurostat's service for a data set. What comes is a file like any other: read, compared, applied."""

import time
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings
from django.utils.translation import gettext as _

from .codes import DATASETS
from .files import FigureFile
from .opening import PIECE, largest, too_large
from .problems import UnreadableError

SECONDS = 30  # without a byte
ALL_SECONDS = 300


class SameHost(HTTPRedirectHandler):
    """Follows the service only to itself."""

    def redirect_request(self, request, answer, code, message, headers, url):
        before, after = urlsplit(request.full_url), urlsplit(url)
        if (before.scheme, before.netloc) != (after.scheme, after.netloc):
            raise UnreadableError(
                _("The service leads to another host, %(host)s; this is not followed.")
                % {"host": after.hostname or url[:40]}
            )
        return super().redirect_request(request, answer, code, message, headers, url)


def address(dataset, base=""):
    """Where a data set is asked for."""
    base = (base or settings.PORTAL_EUROSTAT_URL).rstrip("/")
    if urlsplit(base).scheme not in {"http", "https"}:
        raise UnreadableError(_("The address of the service begins with http:// or https://."))
    query = [("format", "JSON"), ("lang", "EN"), *DATASETS[dataset].query]
    return f"{base}/{dataset}?{urlencode(query)}"


@contextmanager
def fetched(dataset, base=""):
    """The data set as a ``FigureFile`` that is gone afterwards."""
    url = address(dataset, base)
    with TemporaryDirectory(prefix="figures-") as folder:
        path = Path(folder) / f"{dataset}.json"
        try:
            _save(url, path)
        except HTTPError as error:
            error.close()
            raise UnreadableError(
                _("The service answered with the status %(status)d.") % {"status": error.code}
            ) from error
        except (URLError, HTTPException, OSError) as error:
            raise UnreadableError(
                _("The service cannot be reached: %(reason)s")
                % {"reason": getattr(error, "reason", None) or error}
            ) from error
        yield FigureFile(path, path.name, dataset)


def _save(url, path):
    headers = {"Accept": "application/json", "User-Agent": "portal-figures"}
    request = Request(url, headers=headers)  # noqa: S310 - address() allows http and https only
    until, size = time.monotonic() + ALL_SECONDS, 0
    with build_opener(SameHost).open(request, timeout=SECONDS) as answer, path.open("wb") as file:
        while piece := answer.read(PIECE):
            size += len(piece)
            if size > largest():
                raise too_large()
            if time.monotonic() > until:
                raise TimeoutError(_("it took too long"))
            file.write(piece)
