"""The editor's side panel: what was found in the draft as it is saved, by language."""

from collections import Counter
from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.ui.side_panels import BaseSidePanel

from portal.multilingual.permissions import languages_to_write

from . import running, sentences
from .models import Severity


@dataclass(frozen=True)
class InLanguage:
    """What is shown under one heading. ``is_open``: its fields are in the form; ``is_hers``: they may be."""

    code: str
    name: str
    findings: list
    is_open: bool
    is_hers: bool


class ChecksPanel(BaseSidePanel):
    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = gettext_lazy("Toggle checks of the texts")
        icon_name = "clipboard-list"

        def get_context_data(self, parent_context):
            context = super().get_context_data(parent_context)
            context["count"] = sum(len(found) for _content, found in self.panel.checked)
            return context

    name = "guards"
    title = gettext_lazy("Checks of the texts")
    template_name = "guards/panel.html"
    order = 340

    @cached_property
    def checked(self):
        return running.of_draft(self.object)

    def get_context_data(self, parent_context):
        return {
            **super().get_context_data(parent_context),
            "languages": self._languages(parent_context),
        }

    def _languages(self, parent_context):
        form = parent_context.get("form")
        shown = form.languages if form else ()
        hers = languages_to_write(self.request.user)
        return [
            InLanguage(
                code=content.language,
                name=sentences.language_name(content.language),
                findings=[said(content.model, one) for one in found],
                is_open=not content.language or content.language in shown,
                is_hers=not content.language or content.language in hers,
            )
            for content, found in self.checked
            if found
        ]


def said(model, found):
    """A ``Finding`` in the words of the active language."""
    return sentences.Said(
        kind=found.check,
        name=str(sentences.Kind(found.check).label),
        severity=int(found.severity),
        severity_name=str(Severity(found.severity).label),
        place=sentences.place_name(model, found.spot.names),
        path=found.spot.path,
        before=found.before,
        match=found.match,
        after=found.after,
        advice=sentences.advice(found.check, found.details),
        picture=None if found.details.get("in_place") else found.details.get("image"),
    )


def tell(request, page):
    """After a page was saved: how much there is to look at, if anything more than hints."""
    counts = Counter(one.severity for _content, found in running.of_draft(page) for one in found)
    if not counts[Severity.BLOCK] + counts[Severity.WARNING]:
        return
    parts = [
        ngettext(
            "%(number)s thing that blocks publishing",
            "%(number)s things that block publishing",
            counts[Severity.BLOCK],
        )
        % {"number": counts[Severity.BLOCK]},
        ngettext("%(number)s warning", "%(number)s warnings", counts[Severity.WARNING])
        % {"number": counts[Severity.WARNING]},
    ]
    found = ", ".join(part for part in parts if not part.startswith("0 "))
    text = gettext("Checks of the texts: %(found)s. They are listed in the panel of that name.")
    messages.warning(request, text % {"found": found})
