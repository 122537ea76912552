"""What the head of a page says to places where it is passed on."""

from dataclasses import dataclass

from django import template

from .. import structured_data

register = template.Library()


@dataclass(frozen=True)
class Share:
    """Open Graph of a page, and what it is as JSON-LD (ready to print)."""

    kind: str
    locale: str
    other_locales: list
    picture: structured_data.SharePicture
    json: str


@register.simple_tag(takes_context=True)
def share_of(context, page):
    """The page's ``Share``, from what it was read with; asks the database nothing."""
    code = context["reading"].content_language
    picture = structured_data.share_picture(page, context["request"], code)
    return Share(
        kind="article" if hasattr(page, "date") else "website",
        locale=structured_data.locale(code),
        other_locales=structured_data.other_locales(page, code),
        picture=picture,
        json=structured_data.as_script(structured_data.graph(page, context, picture)),
    )
