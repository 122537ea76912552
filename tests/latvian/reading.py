"""What a person reads on a page of the admin, or hears from a screen reader, and what of it is English."""

import functools
import json
import re

from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from wagtail.models import Task, Workflow

from portal.serving import upstream_catalogues

ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "data-w-tooltip-content-value"]
SPOKEN_PROPERTIES = {"label", "placeholder", "title", "text", "heading", "description", "helpText"}
# Words that no Latvian word is spelled like.
ENGLISH = re.compile(
    r"\b(the|and|of|this|pages?|is|are|for|with|you|your|add|edit|delete|save|images?|search|status"
    r"|published|draft|users?|views?|show|more|not|has|have|can|sign|choose|settings|language)\b",
    re.IGNORECASE,
)
# Names, not words: of a person, of languages in themselves, of the software, of the root of the tree.
# "No" is Latvian for "From"; "None" is a counter of nothing, which Wagtail hides.
NAMES = {"campaign", "English", "Wagtail", "Root", "No", "None"}


def english_in(response):
    """The texts on the page, or in the window it opens, that are still English."""
    data = names_in_the_database()
    return sorted(text for text in texts(response) if is_english(text, data))


def is_english(text, data):
    for name in data:
        text = text.replace(name, "")
    text = text.strip()
    return text not in NAMES and (text in msgids() or bool(ENGLISH.search(text)))


def names_in_the_database():
    """What administrators named; longest first, so that a name within another one stays whole."""
    rows = [model.objects.values_list("name", flat=True) for model in (Group, Workflow, Task)]
    return sorted({name for names in rows for name in names}, key=len, reverse=True)


@functools.cache
def msgids():
    """Every English text that has a Latvian one spelled otherwise."""
    found = {}
    for domain in upstream_catalogues.DOMAINS:
        found |= upstream_catalogues.own_messages("lv", domain)
    return {
        " ".join(key[0].split())
        for key, message in found.items()
        if upstream_catalogues.texts(message.string)[0] != key[0]
    }


def texts(response):
    if "json" in response["Content-Type"]:
        markup = json.loads(response.content).get("html", "")
    else:
        markup = response.content.decode()
    soup = BeautifulSoup(markup, "html.parser")
    found = {
        text for script in soup.select('script[type="application/json"]') for text in spoken(script)
    }
    for script in soup.select("script, style, code"):
        script.decompose()
    for element in soup.find_all(True):
        found |= {element[name] for name in ATTRIBUTES if element.get(name)}
    found |= set(soup.stripped_strings)
    return {" ".join(text.split()) for text in found}


def spoken(script):
    """Texts in the data of a part that React draws, such as the main menu."""
    return set(_walk(json.loads(script.string or "null")))


def _walk(value, name=None):
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _walk(child, key)
    elif isinstance(value, list):
        for child in value:
            yield from _walk(child, name)
    elif isinstance(value, str) and name in SPOKEN_PROPERTIES:
        yield value
