"""What our rich text knows beside Wagtail's features: footnotes, abbreviations, country codes.

Each feature is a button of the editor, a rule that reads the stored text into it, and one that writes it
back. What the rules do not let through is not stored, whoever sends it.
"""

import re

from django.urls import reverse_lazy
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineEntityElementHandler
from wagtail.admin.rich_text.editors.draftail import features as draftail
from wagtail.rich_text import LinkHandler

from . import country_codes
from .footnotes import COUNTRY, FOOTNOTE, NOTE_AT_MOST, Mark

ABBREVIATION_AT_MOST = 200  # characters of the long form
SCRIPTS = ["wagtailadmin/js/chooser-modal.js", "content/rich_text.js", "content/toolbar.js"]
STYLES = {"all": ["content/rich_text.css"]}


class _Whole(InlineEntityElementHandler):
    """Stays as it is or goes as a whole; nobody types into it."""

    mutability = "IMMUTABLE"


class FootnoteElement(_Whole):
    def get_attribute_data(self, attrs):
        mark = Mark.of(attrs)
        return {"source": mark.source, "note": mark.note, "codes": mark.codes}


class AbbreviationElement(_Whole):
    def get_attribute_data(self, attrs):
        return {"title": attrs.get("title", "")}


class CountryElement(_Whole):
    def get_attribute_data(self, attrs):
        return {"code": attrs.get("code", "")}


def _words(value, at_most):
    """One line of plain text from whatever a browser sent."""
    return " ".join(value.split())[:at_most] if isinstance(value, str) else ""


def footnote(props):
    source = str(props.get("source") or "")
    source = source if re.fullmatch(r"[0-9]{1,18}", source) else ""
    note = _words(props.get("note"), NOTE_AT_MOST)
    if not (source or note):
        return props["children"]
    attrs = {"linktype": FOOTNOTE, "source": source, "note": note}
    attrs["codes"] = "1" if props.get("codes") is True else ""
    return DOM.create_element("a", {k: v for k, v in attrs.items() if v}, props["children"])


def abbreviation(props):
    title = _words(props.get("title"), ABBREVIATION_AT_MOST)
    return (
        DOM.create_element("abbr", {"title": title}, props["children"])
        if title
        else props["children"]
    )


def country(props):
    code = props.get("code")
    if code not in country_codes.WRITTEN:
        return props["children"]
    return DOM.create_element("a", {"linktype": COUNTRY, "code": code}, props["children"])


class FootnoteHandler(LinkHandler):
    """Tells Wagtail which source a text cites: for the usage of a source, and so that none is made up."""

    identifier = FOOTNOTE

    @staticmethod
    def get_model():
        from .models import Source

        return Source

    @classmethod
    def get_instance(cls, attrs):
        return cls.get_model().objects.get(pk=Mark.of(attrs).source or None)

    @classmethod
    def expand_db_attributes(cls, attrs):
        return "<a>"  # numbered by {% prose %}; elsewhere the words in brackets

    @classmethod
    def extract_references(cls, attrs):
        if source := Mark.of(attrs).source:
            yield cls.get_model(), source, "", ""


class CountryHandler(LinkHandler):
    identifier = COUNTRY

    @classmethod
    def expand_db_attributes(cls, attrs):
        return f'<a title="{escape(attrs.get("code", ""))}">'


FEATURES = (
    (
        FOOTNOTE,
        {
            "type": "FOOTNOTE",
            "icon": "openquote",
            "description": _("Footnote"),
            "attributes": ["source", "note", "codes"],
            "chooserUrls": {
                "footnote": reverse_lazy("rich_text_dialogs:footnote"),
                "sources": reverse_lazy("rich_text_dialogs:choose"),
            },
        },
        {'a[linktype="footnote"]': FootnoteElement("FOOTNOTE")},
        {"FOOTNOTE": footnote},
    ),
    (
        COUNTRY,
        {
            "type": "COUNTRY",
            "icon": "globe",
            "description": _("Link country codes"),
            "attributes": ["code"],
            "codes": country_codes.WRITTEN,
        },
        {'a[linktype="country"]': CountryElement("COUNTRY")},
        {"COUNTRY": country},
    ),
    (
        "abbreviation",
        {
            "type": "ABBREVIATION",
            "icon": "help",
            "description": _("Abbreviation"),
            "attributes": ["title"],
            "chooserUrls": {"abbreviation": reverse_lazy("rich_text_dialogs:abbreviation")},
        },
        {"abbr": AbbreviationElement("ABBREVIATION")},
        {"ABBREVIATION": abbreviation},
    ),
)


def register(features):
    """For the hook ``register_rich_text_features``."""
    for name, entity, read, write in FEATURES:
        plugin = draftail.EntityFeature(entity, js=SCRIPTS, css=STYLES)
        features.register_editor_plugin("draftail", name, plugin)
        features.register_converter_rule(
            "contentstate",
            name,
            {"from_database_format": read, "to_database_format": {"entity_decorators": write}},
        )
    features.register_link_type(FootnoteHandler)
    features.register_link_type(CountryHandler)
