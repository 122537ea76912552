from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from portal.multilingual.languages import known
from portal.multilingual.models import TranslatedChild
from portal.multilingual.panels import child_panels

from .. import tongues
from .pages import CountryPage

telephone = RegexValidator(
    r"^\+?[0-9][0-9 ]{1,24}$", _("Use digits and spaces only, e.g. +371 0000 0000.")
)
language_codes = RegexValidator(
    r"^[a-z]{2,3}(, ?[a-z]{2,3})*$", _("Write language codes, e.g. lv, en, ru.")
)


class Hotline(TranslatedChild):
    """A number to call. Past its date it is not shown as checked: a wrong number can cost a life."""

    class Kind(models.TextChoices):
        POLICE = "police", _("Police")
        STATE = "state", _("State service")
        NGO = "ngo", _("Civil society organisation")

    class OnBill(models.TextChoices):
        UNKNOWN = "unknown", _("Not known")
        YES = "yes", _("Shown on the bill")
        NO = "no", _("Not shown on the bill")

    page = ParentalKey(CountryPage, on_delete=models.CASCADE, related_name="hotlines")
    operator = models.CharField(
        _("who answers"), max_length=150, blank=True, help_text=_("The name callers should hear.")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.STATE)
    number = models.CharField(
        _("number in the country"), max_length=25, blank=True, validators=[telephone]
    )
    number_abroad = models.CharField(
        _("number from abroad"),
        max_length=25,
        blank=True,
        validators=[telephone],
        help_text=_("With the country's code, e.g. +371 0000 0000."),
    )
    free = models.BooleanField(_("free of charge"), default=False)
    on_bill = models.CharField(
        _("telephone bill"), max_length=10, choices=OnBill.choices, default=OnBill.UNKNOWN
    )
    languages = models.CharField(
        _("languages spoken"),
        max_length=120,
        blank=True,
        validators=[language_codes],
        help_text=_("Codes, e.g. lv, en, ru."),
    )
    hours = models.CharField(
        _("when it answers"), max_length=150, blank=True, help_text=_("E.g. Around the clock.")
    )
    whom = models.CharField(
        _("whom it serves"),
        max_length=250,
        blank=True,
        help_text=_("E.g. victims, relatives and anyone who has a suspicion."),
    )
    chat = models.URLField(_("chat"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    source = models.URLField(_("source"), blank=True, help_text=_("Where the number was found."))
    verified_by = models.CharField(_("checked by"), max_length=150, blank=True)
    verified_on = models.DateField(_("checked on"), null=True, blank=True)
    valid_until = models.DateField(
        _("to be checked again by"),
        null=True,
        blank=True,
        help_text=_("After this day readers are told that the number is not checked."),
    )
    is_demonstration = models.BooleanField(
        _("made up for demonstration"),
        default=False,
        help_text=_("Readers are told that the number does not exist."),
    )

    contact_fields = ("number", "number_abroad")
    not_for_readers = ("source", "verified_by")
    translated_fields = ("operator", "hours", "whom")
    row_fields = child_panels(
        ("operator",),
        "kind",
        "number",
        "number_abroad",
        ("hours", "whom"),
        "free",
        "on_bill",
        "languages",
        "chat",
        "email",
        "source",
        "verified_by",
        "verified_on",
        "valid_until",
        "is_demonstration",
    )

    class Meta(TranslatedChild.Meta):
        verbose_name = _("hotline")
        verbose_name_plural = _("hotlines")

    @property
    def is_checked(self):
        """Somebody called it, and not too long ago."""
        return bool(self.verified_on) and (
            self.valid_until is None or self.valid_until >= timezone.localdate()
        )

    @property
    def language_list(self):
        return [code.strip() for code in self.languages.split(",") if code.strip()]

    @property
    def languages_by_name(self):
        """The languages spoken, by their names in the reader's language."""
        return tongues.language_names(self.language_list, known(get_language()))

    @property
    def calls(self):
        """``[(number, address for the telephone, whether it is the one from abroad)]``

        A made-up number has no address: nobody in danger shall be one tap away from it.
        """
        numbers = [(self.number, False), (self.number_abroad, True)]
        return [
            (number, "" if self.is_demonstration else f"tel:{number.replace(' ', '')}", far)
            for number, far in numbers
            if number
        ]

    def clean(self):
        super().clean()
        if not (self.number or self.number_abroad or self.chat or self.email):
            raise ValidationError(_("Give a number, a chat or an e-mail address."))
        if self.verified_on and self.verified_on > timezone.localdate():
            raise ValidationError({"verified_on": _("This day is still to come.")})
        if self.verified_on and self.valid_until and self.valid_until < self.verified_on:
            raise ValidationError(
                {"valid_until": _("The next check cannot be earlier than the last one.")}
            )
