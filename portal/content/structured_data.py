"""What a page is, told to search engines and to places where it is passed on.

schema.org as JSON-LD (https://schema.org/) and Open Graph (https://ogp.me/). Nothing here asks the database:
pages carry what they were read with. Types of other packages are known by name, as packages are not imported
upwards. The help page says none of it: its template leaves the block out.
"""

import json
from dataclasses import dataclass

from django.templatetags.static import static
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe

from portal.multilingual.languages import active

from . import gathering, pictures

CONTEXT = "https://schema.org"
DEFAULT_PICTURE = ("portal/share.png", 1200, 630)
# Open Graph names a territory too; these differ from the language's own code in capitals.
TERRITORIES = {
    "cs": "CZ",
    "da": "DK",
    "el": "GR",
    "en": "IE",
    "et": "EE",
    "ga": "IE",
    "sl": "SI",
    "sv": "SE",
}


@dataclass(frozen=True)
class SharePicture:
    url: str
    width: int
    height: int
    alt: str


def locale(code):
    """``lv_LV``, as Open Graph writes a language."""
    return f"{code}_{TERRITORIES.get(code, code.upper())}"


def other_locales(page, code):
    return [locale(other) for other in page.live_languages if other != code and other in active()]


def share_picture(page, request, code):
    """The picture that stands for a page: its own, else ours."""
    image = _share_image(page)
    file = pictures.share_picture(image) if image else None
    if file:
        alt = str(image.text("alt", around=code))
        return SharePicture(request.build_absolute_uri(file.url), file.width, file.height, alt)
    path, width, height = DEFAULT_PICTURE
    return SharePicture(request.build_absolute_uri(static(path)), width, height, "")


def _share_image(page):
    pk = gathering.share_image_id(page)
    own = ("share_image", *pictures.FIELDS)
    return next(
        (getattr(page, n) for n in own if pk and getattr(page, f"{n}_id", None) == pk), None
    )


def as_script(things):
    """JSON that can stand in a page: nothing in it ends the script element or begins a comment."""
    text = json.dumps(things, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return mark_safe(text)  # noqa: S308 - escaped right above


def graph(page, context, picture):
    """``page`` as JSON-LD: what it is, if it is one of the types below, and the way to it."""
    describe = DESCRIPTIONS.get(type(page).__name__)
    things = [describe(page, context, picture)] if describe else []
    if context["breadcrumbs"]:
        things.append(_breadcrumbs(page, context))
    return {"@context": CONTEXT, "@graph": things}


def _breadcrumbs(page, context):
    links = [(str(link.text), link.url) for link in context["breadcrumbs"]]
    links.append((page.local_title, context["reading"].canonical_url))
    absolute = context["request"].build_absolute_uri
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": absolute(url)}
            for place, (name, url) in enumerate(links, start=1)
        ],
    }


def _common(kind, page, context):
    reading = context["reading"]
    found = {
        "@type": kind,
        "name": page.local_title,
        "url": reading.canonical_url,
        "inLanguage": reading.content_language,
    }
    return found | ({"description": page.summary} if page.summary else {})


def _portal(context):
    """Who speaks: the portal itself, as an office would."""
    return {
        "@type": "GovernmentOrganization",
        "name": str(context["site_name"]),
        "url": context["request"].build_absolute_uri(context["home_url"]),
    }


def _home(page, context, picture):
    return _common("GovernmentOrganization", page, context) | {
        "areaServed": "EU",
        "logo": picture.url,
    }


def _coordinator(page, context, picture):
    found = _common("GovernmentOrganization", page, context)
    found["name"] = str(page.text("role")) or page.local_title
    if page.name:
        found["employee"] = {"@type": "Person", "name": page.name, "jobTitle": found["name"]}
    return found | {"parentOrganization": _portal(context)}


def _news(page, context, picture):
    found = _common("NewsArticle", page, context)
    found["headline"] = found.pop("name")
    issuer = {"@type": "Organization", "name": str(page.issued_by)} if page.issued_by else None
    return found | {
        "datePublished": page.date.isoformat(),
        "dateModified": (page.updated_on or page.date).isoformat(),
        "image": [picture.url],
        "author": issuer or _portal(context),
        "publisher": _portal(context),
    }


def _event(page, context, picture):
    place = strip_tags(str(page.text("place")))
    physical = {"@type": "Place", "name": place, "address": place} if place else None
    online = {"@type": "VirtualLocation", "url": page.online_link} if page.online_link else None
    mode = {(True, True): "Mixed", (False, True): "Online"}.get(
        (bool(place), bool(online)), "Offline"
    )
    organiser = {"@type": "Organization", "name": str(page.organiser)} if page.organiser else None
    return _common("Event", page, context) | {
        "startDate": page.start.isoformat(),
        "endDate": page.end.isoformat(),
        "eventStatus": f"{CONTEXT}/EventScheduled",
        "eventAttendanceMode": f"{CONTEXT}/{mode}EventAttendanceMode",
        "location": [part for part in (physical, online) if part]
        or [{"@type": "Place", "name": "EU"}],
        "organizer": organiser or _portal(context),
        "image": [picture.url],
    }


DESCRIPTIONS = {
    "HomePage": _home,
    "CoordinatorPage": _coordinator,
    "NewsPage": _news,
    "EventPage": _event,
}
