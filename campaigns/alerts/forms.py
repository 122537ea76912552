from django import forms
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from portal.multilingual.languages import active, endonym, known
from portal.serving.public_forms import PublicForm

from . import subjects
from .addresses import LONGEST, normal

CHOOSE = {"invalid_choice": _("Choose one of the list."), "required": _("Choose one of the list.")}


class AlertForm(PublicForm):
    """Where to, about what, and in which language."""

    email = forms.CharField(
        label=_("E-mail address"),
        max_length=LONGEST,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        help_text=_("Whoever reads this mailbox will see the alerts."),
    )
    about = forms.ChoiceField(label=_("What about"), error_messages=CHOOSE)
    language = forms.ChoiceField(
        label=_("Language of the alerts"),
        error_messages=CHOOSE,
        help_text=_("Only what is published in this language is told."),
    )
    discreet = forms.BooleanField(
        label=_("Keep the subject line neutral"),
        required=False,
        help_text=_(
            "The subject then says “News” and the date. The sender and the text of the mail stay as they are."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        code = known(get_language())
        self.subjects = {}
        self.fields["about"].choices = [
            *self.entered([subjects.all_news()]),
            (gettext("Countries"), self.entered(subjects.countries(code))),
            (gettext("Topics"), self.entered(subjects.topics(code))),
        ]
        self.fields["language"].choices = [(one, endonym(one)) for one in active()]

    def entered(self, found):
        self.subjects |= {subject.value: subject for subject in found}
        return [(subject.value, subject.name) for subject in found]

    def clean_email(self):
        return normal(self.cleaned_data["email"])

    @property
    def subject(self):
        """The ``Subject`` that was chosen; only after the form was found good."""
        return self.subjects[self.cleaned_data["about"]]
