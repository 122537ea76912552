"""What happens to old addresses: a redirect per language, and an honest "gone" for what was deleted."""

from wagtail.contrib.redirects.models import Redirect

from .languages import active

_LONGEST = Redirect._meta.get_field("old_path").max_length


def addresses(page):
    """``{language: normalised address}`` of a page in the active languages; empty if it has no address."""
    found = {code: page.url_in(code) for code in active()}
    return {code: Redirect.normalise_path(url) for code, url in found.items() if url}


def remember(moves):
    """Leave redirects for pages whose addresses changed.

    ``moves``: ``[(page, addresses before, addresses after)]``. Redirects point to pages, not to addresses,
    so chains cannot arise; an address in use again loses its redirect, so loops cannot either.
    """
    leaving, in_use = {}, set()
    for page, before, after in moves:
        in_use.update(after.values())
        leaving.update({old: page.pk for code, old in before.items() if old != after.get(code)})
    leaving = {old: pk for old, pk in leaving.items() if old not in in_use and len(old) <= _LONGEST}
    _forget({*leaving, *in_use})
    Redirect.objects.bulk_create(
        Redirect(old_path=old, redirect_page_id=pk, automatically_created=True)
        for old, pk in leaving.items()
    )


def leading_to(page):
    """Addresses that the page had before."""
    left = Redirect.objects.filter(redirect_page=page.pk, site=None, automatically_created=True)
    return list(left.values_list("old_path", flat=True))


def mark_gone(paths):
    """Answer 410 at the addresses of deleted pages: a redirect that leads nowhere."""
    paths = {path for path in paths if len(path) <= _LONGEST}
    _forget(paths)
    Redirect.objects.bulk_create(
        Redirect(old_path=path, automatically_created=True) for path in paths
    )


def _forget(paths):
    paths = list(paths)
    for start in range(0, len(paths), 500):
        Redirect.objects.filter(
            old_path__in=paths[start : start + 500], site=None, automatically_created=True
        ).delete()
