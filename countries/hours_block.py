"""Weekly hours as rows of a hotline's form."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .opening import DAYS, HOLIDAY

LANGUAGE_CODES = r"^[a-z]{2,3}(, ?[a-z]{2,3})*$"
DAY_NAMES = (
    ("mon", _("Monday")),
    ("tue", _("Tuesday")),
    ("wed", _("Wednesday")),
    ("thu", _("Thursday")),
    ("fri", _("Friday")),
    ("sat", _("Saturday")),
    ("sun", _("Sunday")),
    (HOLIDAY, _("Public holidays")),
)
ORDER = {name: place for place, name in enumerate((*DAYS, HOLIDAY))}
ROWS_AT_MOST = 30


def whole_minutes(time):
    if time.second or time.microsecond:
        raise ValidationError(_("Write hours and minutes, no seconds."))


class ClockBlock(blocks.TimeBlock):
    """A time of day; nothing where something else was stored past its form."""

    def __init__(self, **kwargs):
        super().__init__(format="%H:%M", validators=(whole_minutes,), **kwargs)

    def to_python(self, value):
        try:
            return super().to_python(value)
        except (TypeError, ValueError):
            return None


class HoursBlock(blocks.StructBlock):
    """On some days from one time to another; the same time twice is around the clock."""

    days = blocks.MultipleChoiceBlock(
        label=_("Days"), choices=DAY_NAMES, widget=forms.CheckboxSelectMultiple
    )
    opens = ClockBlock(label=_("Opens"), help_text=_("E.g. 9:00."))
    closes = ClockBlock(
        label=_("Closes"),
        help_text=_(
            "Not after the opening: on the next day. Around the clock: 0:00 in both fields."
        ),
    )
    languages = blocks.RegexBlock(
        LANGUAGE_CODES,
        label=_("Languages"),
        required=False,
        max_length=120,
        error_messages={"invalid": _("Write language codes, e.g. lv, en, ru.")},
        help_text=_("Codes, e.g. lv, en, ru. Leave empty if all of its languages are spoken."),
    )

    def clean(self, value):
        value = super().clean(value)
        value["days"] = sorted(value["days"], key=ORDER.get)
        return value

    class Meta:
        icon = "time"
        label = _("Hours")


class OpeningBlock(blocks.StreamBlock):
    """All hours of a week, in the country's time; shared by all languages."""

    hours = HoursBlock()

    class Meta:
        max_num = ROWS_AT_MOST
        required = False
