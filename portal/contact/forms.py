"""What readers fill in. Everything that says who they are is optional."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.serving.public_forms import LongTextField, PublicForm

from .models import Kind

LONGEST_MESSAGE = 5_000  # characters


def message_field(label, help_text=""):
    return LongTextField(
        label=label,
        help_text=help_text,
        max_length=LONGEST_MESSAGE,
        widget=forms.Textarea({"rows": 8, "autocomplete": "off"}),
        error_messages={"required": _("Please write something here.")},
    )


def email_field():
    return forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_(
            "Only if you want an answer. Do not give it if somebody else reads your e-mail: an answer could"
            " show them that you wrote to us."
        ),
        required=False,
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "email"}),
        error_messages={"invalid": _("Please write an e-mail address like name@example.org.")},
    )


class ContactForm(PublicForm):
    about = forms.CharField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("What is it about?"),
        choices=[(kind.value, kind.label) for kind in Kind if kind != Kind.BARRIER],
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Please choose one."),
            "invalid_choice": _("Please choose one."),
        },
    )
    message = message_field(_("Your message"))
    name = forms.CharField(
        label=_("Your name"),
        help_text=_("You need not give it."),
        required=False,
        max_length=200,
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    email = email_field()


class BarrierForm(PublicForm):
    place = forms.CharField(
        label=_("On which page, or at which address?"),
        help_text=_("Its title or its address, or “everywhere”."),
        max_length=500,
        widget=forms.TextInput({"autocomplete": "off"}),
        error_messages={"required": _("Please write where it was.")},
    )
    message = message_field(
        _("What could you not do?"),
        _("For example: “I cannot reach the menu with the keyboard”, “the map is not read out”."),
    )
    device = forms.CharField(
        label=_("What do you use?"),
        help_text=_("For example your telephone, your browser, a screen reader, large letters."),
        required=False,
        max_length=300,
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    email = email_field()
