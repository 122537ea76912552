"""Whoever starts at the entrance and follows links meets no dead end, in any language."""

from urllib.parse import urldefrag, urljoin

import pytest

from deploy.html_links import links_of

pytestmark = pytest.mark.django_db
SITE = "http://testserver"
ELSEWHERE = ("/static/", "/media/")  # served by the web server, not by the portal


def test_every_link_of_the_demonstration_leads_somewhere(loaded, client):
    waiting, seen, broken = {"/en/": "", "/lv/": ""}, set(), []
    while waiting:
        address, where = waiting.popitem()
        seen.add(address)
        answer = client.get(address, follow=True)
        if answer.status_code != 200:
            broken.append((answer.status_code, address, where))
        elif answer["Content-Type"].startswith("text/html"):
            for target in own_targets(answer.content.decode(), address):
                if target not in seen:
                    waiting.setdefault(target, address)
        if answer.streaming:
            for close in answer._resource_closers:  # the client leaves a document's file open
                close()

    assert broken == []
    assert len(seen) > 100


def own_targets(html, address):
    """Addresses within the portal; a list with filters is entered once, not in every combination."""
    for link in links_of(html):
        target = urldefrag(urljoin(SITE + address, link)).url
        if target.startswith(SITE):
            target = target.removeprefix(SITE)
            if not target.startswith(ELSEWHERE) and target.count("&") == 0:
                yield target
