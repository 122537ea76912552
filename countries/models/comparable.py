"""The rows of a profile that stand in every country's in the same form; what they are is in ``countries.facts``."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from portal.multilingual.models import TranslatedChild
from portal.multilingual.panels import child_panels

from ..facts import ANSWERS, BY_KEY, OF_SOMETHING, PARTICULAR, STEPS, Answer, choices
from .hotlines import telephone
from .pages import CountryPage

FIRST_YEAR, LAST_YEAR = 1900, 2100


def _year(label, **options):
    limits = [MinValueValidator(FIRST_YEAR), MaxValueValidator(LAST_YEAR)]
    return models.PositiveSmallIntegerField(
        label, null=True, blank=True, validators=limits, **options
    )


def _of_knowledge(model, label, **options):
    """A reference to what many pages share; it cannot be deleted while a profile cites it."""
    return models.ForeignKey(
        model,
        verbose_name=label,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        **options,
    )


class Stated(TranslatedChild):
    """A row that says where it is from, on which day that was so, and whether it is made up."""

    legal_act = _of_knowledge("content.LegalAct", _("legal basis"))
    source = _of_knowledge("content.Source", _("source"))
    as_of = models.DateField(
        _("as of"), null=True, blank=True, help_text=_("The day on which this was so.")
    )
    is_demonstration = models.BooleanField(
        _("made up for demonstration"),
        default=False,
        help_text=_("Readers are told that this is not true of the country."),
    )

    class Meta(TranslatedChild.Meta):
        abstract = True

    def clean(self):
        super().clean()
        if self.as_of and self.as_of > timezone.localdate():
            raise ValidationError({"as_of": _("This day is still to come.")})


class CountryFact(Stated):
    """One fact of one country. No row: nobody has looked yet; ``answer`` unknown: looked, not found out."""

    page = ParentalKey(CountryPage, on_delete=models.CASCADE, related_name="facts")
    fact = models.CharField(_("fact"), max_length=30, choices=choices)
    answer = models.CharField(
        _("answer"),
        max_length=10,
        choices=ANSWERS,
        default=Answer.YES.value,
        help_text=_("Whether the country has it. “Not known” is not “no”."),
    )
    number = models.PositiveSmallIntegerField(
        _("number"),
        null=True,
        blank=True,
        help_text=_("The lower end of a range; only the number if there is no range."),
    )
    number_to = models.PositiveSmallIntegerField(
        _("up to"), null=True, blank=True, help_text=_("The upper end of a range.")
    )
    since = _year(_("since (year)"))
    until = _year(_("until (year)"))
    organisation = _of_knowledge("content.Organisation", _("organisation"))
    words = models.CharField(
        _("in words"),
        max_length=300,
        blank=True,
        help_text=_("What the number does not say: articles, conditions, exceptions."),
    )

    unique_in_page = "fact"
    translated_fields = ("words",)
    row_fields = child_panels(
        "fact",
        "answer",
        *("number", "number_to", "since", "until", "organisation", "legal_act"),
        translated_fields,
        *("source", "as_of", "is_demonstration"),
    )

    class Meta(Stated.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")

    @property
    def kind(self):
        """The ``facts.Fact`` this is one of; None for a key that is no longer known."""
        return BY_KEY.get(self.fact)

    def clean(self):
        super().clean()
        errors = {
            **self._out_of_place(),
            **self._out_of_range(),
            **self._upside_down(),
        }
        if errors:
            raise ValidationError(errors)

    def _given(self, names):
        return [name for name in names if getattr(self, name) is not None]

    def _out_of_place(self):
        """Fields that this kind of fact does not have, or not with this answer."""
        kept = self.kind.fields if self.kind else PARTICULAR
        errors = {
            name: _("This fact has no such field; leave it empty.")
            for name in self._given(PARTICULAR)
            if name not in kept
        }
        if self.answer in (Answer.NO, Answer.UNKNOWN):
            for name in self._given(OF_SOMETHING):
                errors.setdefault(
                    name, _("With this answer there is none; leave it empty or answer “Yes”.")
                )
        return errors

    def _out_of_range(self):
        most = self.kind.most if self.kind else 0
        if not most:
            return {}
        return {
            name: _("Write a number from 1 to %(most)s.") % {"most": most}
            for name in self._given(("number", "number_to"))
            if not 1 <= getattr(self, name) <= most
        }

    def _upside_down(self):
        errors = {}
        if _is_below(self.number_to, self.number):
            errors["number_to"] = _("The upper end cannot be below the lower one.")
        if _is_below(self.until, self.since):
            errors["until"] = _("The last year cannot be before the first one.")
        return errors


def _is_below(upper, lower):
    return lower is not None and upper is not None and upper < lower


class ReferralStep(Stated):
    """One of the seven steps of the national referral pathway: who does it, how to reach them, how long it takes."""

    page = ParentalKey(CountryPage, on_delete=models.CASCADE, related_name="referral_steps")
    step = models.CharField(_("step"), max_length=30, choices=STEPS)
    who = models.CharField(_("who"), max_length=250, blank=True)
    what = models.TextField(_("what happens"), max_length=600, blank=True)
    basis = models.CharField(
        _("articles"), max_length=150, blank=True, help_text=_("Of the legal basis, if it is long.")
    )
    duration = models.CharField(
        _("duration"), max_length=150, blank=True, help_text=_("E.g. up to 180 days.")
    )
    telephone = models.CharField(_("telephone"), max_length=25, blank=True, validators=[telephone])
    email = models.EmailField(_("e-mail"), blank=True)
    url = models.URLField(_("website"), blank=True)

    unique_in_page = "step"
    contact_fields = ("telephone",)
    translated_fields = ("who", "what", "basis", "duration")
    row_fields = child_panels(
        "step",
        translated_fields,
        *("legal_act", "telephone", "email", "url", "source", "as_of", "is_demonstration"),
    )

    class Meta(Stated.Meta):
        verbose_name = _("step of the referral pathway")
        verbose_name_plural = _("steps of the referral pathway")
