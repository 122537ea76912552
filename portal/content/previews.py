"""What the block chooser shows of each block: a small example in the editor's language.

Functions, because the language is known only when somebody asks.
"""

from django.apps import apps
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.rich_text import RichText


def _rich(text):
    return RichText(f"<p>{text}</p>")


def prose():
    return _rich(
        _("Trafficking does not need a border. Many victims are exploited in their own country.")
    )


def quote():
    return {
        "text": _("Asking for help is a right, not a debt."),
        "attribution": _("Made up for this example"),
    }


def callout():
    return {
        "title": _("Read this number with care"),
        "text": _rich(_("A higher figure may also mean that a country looks harder.")),
    }


def links():
    return [{"text": _("An example of an address"), "url": "https://example.org/"}]


def figures():
    source = _("Example, not real data")
    return [
        {
            "value": "1 234",
            "label": _("people counted"),
            "year": 2025,
            "source": source,
            "source_url": "",
        },
        {
            "value": "63 %",
            "label": _("of them women"),
            "year": 2025,
            "source": source,
            "source_url": "",
        },
    ]


def steps():
    return [
        {"title": _("Somebody listens"), "text": _rich(_("You need not give your name."))},
        {"title": _("You decide"), "text": _rich(_("Nothing happens without you."))},
    ]


def table():
    columns = [
        {"type": "text", "heading": _("Year")},
        {"type": "number", "heading": _("People")},
    ]
    rows = [{"values": ["2024", "1234"]}, {"values": ["2025", "987"]}]
    return {
        "caption": _("People counted in the last two years (example)"),
        "table": {"columns": columns, "rows": rows, "caption": ""},
        "source": _("Example, not real data"),
    }


def files():
    document = apps.get_model("content.PortalDocument")(
        title=_("An example of a leaflet"),
        file="example.pdf",
        language="",
        pages=2,
        file_size=120_000,
        pk=0,
    )
    return [document]


def pages():
    """Pages that everybody may read, so that nobody sees a draft here."""
    from portal.multilingual.models import BasePage

    return list(BasePage.objects.readable().public().order_by("path").for_listing("summary")[:2])


def acts():
    act = apps.get_model("content.LegalAct")
    return list(act.objects.order_by("pk")[:2]) or [
        act(celex="32011L0036", title_en="Directive 2011/36/EU", kind=act.Kind.DIRECTIVE)
    ]


def video():
    return {
        "title": _("A film in one minute"),
        "url": "https://example.org/",
        "site": "example.org",
        "poster": None,
        "length": "1:00",
        "transcript": _rich(_("A door opens. A voice says: You can call.")),
    }


def contact():
    return {
        "name": _("An office"),
        "role": _("Questions about this page"),
        "phone": "+371 0000 0000",
        "email": f"office@{get_language()}.example",
        "address": "",
        "site": "https://example.org/",
    }
