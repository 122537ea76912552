"""Narrowing a full list: by words of the title, kind of page, language."""

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import get_page_models

from portal.multilingual.languages import endonym
from portal.multilingual.models import BasePage

LONGEST = 100  # characters


class NarrowingForm(forms.Form):
    """What was asked for in the address of a full list."""

    q = forms.CharField(label=_("Title"), required=False, max_length=LONGEST)
    kind = forms.ChoiceField(label=_("Kind of page"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)

    def __init__(self, data, panel):
        super().__init__(data)
        self.fields["kind"].choices = [("", _("All")), *kinds()]
        if panel.by_language:
            codes = [(code, endonym(code)) for code in panel.person.writes]
            self.fields["language"].choices = [("", _("All")), *codes]
        else:
            del self.fields["language"]

    def condition(self):
        """A condition on pages; none where the form was filled in wrongly."""
        asked, condition = self.cleaned_data, Q()
        if asked.get("q"):
            condition &= Q(draft_title__icontains=asked["q"])
        if asked.get("kind"):
            condition &= Q(content_type=ContentType.objects.get_for_model(_types()[asked["kind"]]))
        return condition

    def languages(self):
        """The one asked for, or None."""
        chosen = self.cleaned_data.get("language")
        return [chosen] if chosen else None


def kinds():
    """``[(app.model, name)]`` of all page types, by name."""
    named = [(label, capfirst(model.get_verbose_name())) for label, model in _types().items()]
    return sorted(named, key=lambda kind: kind[1])


def _types():
    return {model._meta.label_lower: model for model in get_page_models() if model is not BasePage}
