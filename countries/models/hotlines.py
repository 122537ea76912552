from datetime import datetime, time, timedelta
from functools import partial

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from portal.content.fields import StreamField
from portal.multilingual.languages import known
from portal.multilingual.models import TranslatedChild
from portal.multilingual.panels import child_panels

from .. import opening, telephones, tongues, written_hours
from ..hours_block import LANGUAGE_CODES, OpeningBlock
from ..public_holidays import is_holiday
from ..time_zones import zone_of
from .pages import CountryPage

telephone = RegexValidator(
    r"^\+?[0-9][0-9 ]{1,24}$", _("Use digits and spaces only, e.g. +371 0000 0000.")
)
language_codes = RegexValidator(LANGUAGE_CODES, _("Write language codes, e.g. lv, en, ru."))


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

    class OnHolidays(models.TextChoices):
        USUAL = opening.AS_USUAL, _("As on other days")
        CLOSED = opening.CLOSED, _("Closed")
        OTHER = opening.OTHER, _("Other hours, written as those of public holidays")
        UNKNOWN = opening.UNKNOWN, _("Not known")

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
    opening = StreamField(
        OpeningBlock(),
        verbose_name=_("weekly hours"),
        blank=True,
        help_text=_(
            "In the country's own time; shown in place of the words above, in every language. "
            "Readers are told whether somebody answers now."
        ),
    )
    on_holidays = models.CharField(
        _("on public holidays"),
        max_length=10,
        choices=OnHolidays.choices,
        default=OnHolidays.UNKNOWN,
        help_text=_(
            "Not known: on a public holiday readers are not told whether somebody answers."
        ),
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
    translated_fields = ("operator", "hours", "whom")
    row_fields = child_panels(
        ("operator",),
        "kind",
        "number",
        "number_abroad",
        ("hours", "whom"),
        "opening",
        "on_holidays",
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

    # The moment a page is made at: everything on it speaks of the same one. See ``shown_hotlines.seen_at``.
    moment = None
    # Organisation to ask instead of a number nobody vouches for. See ``shown_hotlines.turn_to_authorities``.
    authority = None

    @property
    def now(self):
        return self.moment or timezone.now()

    @property
    def is_checked(self):
        """Somebody called it, and not too long ago."""
        return bool(self.verified_on) and (
            self.valid_until is None or self.valid_until >= timezone.localdate(self.now)
        )

    @cached_property
    def schedule(self):
        """``opening.Schedule`` in the country's time; None where no hours are known."""
        rows, zone = opening.rows_of(self.opening.raw_data), zone_of(self._region)
        if not rows or zone is None:
            return None
        return opening.Schedule(rows, zone, self.on_holidays, partial(is_holiday, self._region))

    @property
    def _region(self):
        return self.page.code if self.page_id or Hotline.page.is_cached(self) else ""

    @property
    def says_now(self):
        """Sentences on whether somebody answers now; none of a number nobody vouches for."""
        schedule = self.schedule if self.is_checked else None
        return written_hours.says_now(schedule, self.now) if schedule else []

    @property
    def week(self):
        """Its weekly hours in words, a line each; none where they are not known."""
        return written_hours.week(self.schedule) if self.schedule else []

    @property
    def country_name(self):
        """Of the country whose time the hours are in, in the reader's language."""
        return tongues.country_name(self._region, known(get_language())) or self._region

    @property
    def stale_at(self):
        """When what is shown of it is no longer right (aware), or None if it stays so."""
        ends = []
        if self.is_checked and self.valid_until:
            ends.append(_midnight_after(self.valid_until))
        if self.is_checked and self.schedule:
            ends.append(self.schedule.stale_at(self.now))
        return min(ends, default=None)

    @property
    def language_list(self):
        return opening.codes_in(self.languages)

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
            (self._written(number, far), self._address(number), far)
            for number, far in numbers
            if number
        ]

    def _written(self, number, far):
        return number if self.is_demonstration else telephones.shown(number, self._region, far)

    def _address(self, number):
        return "" if self.is_demonstration else telephones.address(number, self._region)

    def clean(self):
        super().clean()
        if not (self.number or self.number_abroad or self.chat or self.email):
            raise ValidationError(_("Give a number, a chat or an e-mail address."))
        errors = {**self._wrong_numbers(), **self._wrong_hours()}
        if self.verified_on and self.verified_on > timezone.localdate():
            errors["verified_on"] = _("This day is still to come.")
        if self.verified_on and self.valid_until and self.valid_until < self.verified_on:
            errors["valid_until"] = _("The next check cannot be earlier than the last one.")
        if errors:
            raise ValidationError(errors)

    def _wrong_numbers(self):
        """A made-up number need not exist, but it looks like one."""
        found = {
            "number": self.number and telephones.problem(self.number, self._region),
            "number_abroad": self.number_abroad and telephones.problem_abroad(self.number_abroad),
        }
        if self.is_demonstration:
            found = {
                "number": self.number and telephones.malformed(self.number, self._region),
                "number_abroad": self.number_abroad
                and telephones.malformed_abroad(self.number_abroad),
            }
        return {name: problem for name, problem in found.items() if problem}

    def _wrong_hours(self):
        return written_hours.problems(
            opening.rows_of(self.opening.raw_data), self.on_holidays, self.language_list
        )


def _midnight_after(day):
    """In the portal's time, by which dates of checking are meant."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))
