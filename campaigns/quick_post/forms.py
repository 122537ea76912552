"""The form of a quick post: Wagtail's and the portal's page form, with what a news item needs and no more."""

import uuid

from django import forms
from django.forms.models import modelform_factory
from django.utils import timezone
from django.utils.html import escape, strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.rich_text import get_rich_text_editor_widget
from wagtail.images.widgets import AdminImageChooser
from wagtail.rich_text import RichText

from portal.content.blocks import PROSE
from portal.multilingual.forms import TranslatedPageForm
from portal.multilingual.languages import column, columns, endonym, locative

from ..models import NewsPage
from .picture_fields import PictureFields

NOW, LATER = "now", "later"


class QuickPostForm(PictureFields, TranslatedPageForm):
    """Takes ``desk``, ``codes`` (the languages shown) and ``action``: publish, submit or save."""

    when = forms.ChoiceField(
        label=gettext_lazy("When"),
        choices=[(NOW, gettext_lazy("Now")), (LATER, gettext_lazy("At a date and time"))],
        widget=forms.RadioSelect,
        initial=NOW,
        required=False,
    )
    token = forms.CharField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = NewsPage
        fields = ()  # form_class() names them
        formsets = ()

    def __init__(self, *args, desk, codes, action="save", country=None, **kwargs):
        self.desk, self.codes, self.action = desk, codes, action
        instance = NewsPage(owner=desk.user)
        initial = {"token": str(uuid.uuid4()), "countries": [country] if country else []}
        super().__init__(
            *args,
            instance=instance,
            parent_page=desk.index,
            for_user=desk.user,
            initial=initial,
            **kwargs,
        )
        self._add_text_fields()
        self.add_picture_fields()
        self._set_shared_fields()
        self._limit_countries()

    def _add_text_fields(self):
        for code in self.codes:
            for name in ("local_title", "summary"):  # the frame around them names the language
                self.fields[column(name, code)].label = _label(name)
            self.fields[column("summary", code)].widget.attrs["rows"] = 2
            self.fields[column("body", code)] = forms.CharField(
                label=_label("body"), required=False, widget=_editor(code)
            )
            self.fields[f"plain_{code}"] = forms.CharField(
                label=gettext_lazy("Text without formatting"),
                required=False,
                widget=forms.Textarea(attrs={"rows": 8}),
            )

    def _set_shared_fields(self):
        source = self.fields["source_language"]
        source.label = gettext_lazy("Written first in")
        source.help_text = gettext_lazy("The others are translations of it.")
        source.choices = [
            ("", _("the first language filled in")),
            *((code, endonym(code)) for code in self.codes),
        ]
        self.initial["source_language"] = ""
        self.fields["go_live_at"] = forms.DateTimeField(
            label=gettext_lazy("Date and time"),
            required=False,
            widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        )
        self.fields["go_live_at"].help_text = _("Time zone: %(zone)s") % {
            "zone": timezone.get_current_timezone_name()
        }

    def _limit_countries(self):
        """A country editor names her own: one is fixed, of several she ticks."""
        self.fixed_country = None
        if self.desk.countries is None:
            return
        self.instance.kind = NewsPage.Kind.COUNTRY_UPDATE
        field = self.fields["countries"]
        field.queryset = field.queryset.filter(pk__in=self.desk.countries)
        field.required = True
        if len(self.desk.countries) == 1:
            self.fixed_country = field.queryset.get()
            del self.fields["countries"]
            self.instance.countries = [self.fixed_country]

    # -- what was sent -------------------------------------------------------------------------------

    def clean(self):
        data = super().clean()
        filled = self._filled(data)
        public = self.desk.units(self.action, filled) if self.action != "save" else []
        self._require_texts(data, filled)
        if self.action != "save" and filled and not public:
            self.add_error(None, _("You may write, but not publish, in these languages."))
        self._settle_time(data)
        self.clean_picture(data, [code for code in public if code in self.codes])
        return data

    def _filled(self, data):
        return [code for code in self.codes if data.get(column("local_title", code))]

    def _settle_source_language(self, data):
        """The first language that has a title, in the order shown, unless she chose one."""
        filled = self._filled(data)
        if not data.get("source_language") and filled:
            data["source_language"] = filled[0]
        super()._settle_source_language(data)

    def _require_texts(self, data, filled):
        for code in self.codes:
            title, body = column("local_title", code), column("body", code)
            html = data[body] = self._html(data, code)
            rest = (html, data.get(column("summary", code)))
            if code not in filled and any(rest) and not self.has_error(title):
                message = _("Write a title %(in_language)s too, or empty the other fields.")
                self.add_error(title, message % {"in_language": locative(code)})
            if code in filled and not html and self.action != "save":
                message = _("Write the text %(in_language)s too, or empty the title.")
                self.add_error(body, message % {"in_language": locative(code)})

    def _html(self, data, code):
        """The text as the editor wrote it; without its script, as typed, a paragraph where a line is left out."""
        html = data.get(column("body", code)) or ""
        if strip_tags(html).strip():
            return html
        plain = (data.get(f"plain_{code}") or "").replace("\r\n", "\n")
        paragraphs = (part.strip() for part in plain.split("\n\n"))
        return "".join(
            f"<p>{escape(part).replace(chr(10), '<br/>')}</p>" for part in paragraphs if part
        )

    def _settle_time(self, data):
        if data.get("when") != LATER:
            data["go_live_at"] = None
            self.errors.pop("go_live_at", None)  # a time that is not asked for is not wrong
        elif self.has_error("go_live_at"):
            return
        elif not data.get("go_live_at"):
            self.add_error("go_live_at", _("Write the date and time."))
        elif data["go_live_at"] <= timezone.now():
            self.add_error("go_live_at", _("This time is over. Choose a later one, or “Now”."))

    def _post_clean(self):
        for code in self.codes:
            html = self.cleaned_data.get(column("body", code))
            stream = [("prose", RichText(html))] if html else []
            setattr(self.instance, column("body", code), stream)
        super()._post_clean()
        self.instance.date = timezone.localdate(self.cleaned_data.get("go_live_at"))

    def forget_errors(self):
        """To show what was typed, with other languages: nothing has been asked of it yet."""
        self._errors = forms.utils.ErrorDict(renderer=self.renderer)

    @property
    def languages_filled(self):
        return self._filled(self.cleaned_data)

    @property
    def written(self):
        """``[(code, own name, its fields, the field for plain text)]`` for the template."""
        return [
            (
                code,
                endonym(code),
                [self[column(name, code)] for name in ("local_title", "summary", "body")],
                self[f"plain_{code}"],
            )
            for code in self.codes
        ]

    @property
    def descriptions(self):
        return [(endonym(code), code, self[f"alt_{code}"]) for code in self.codes]


def _editor(code):
    """The editor of the text; it names itself by its label, which Wagtail leaves out."""
    editor = get_rich_text_editor_widget("default", features=PROSE)
    editor.options["ariaLabelledBy"] = f"id_{column('body', code)}-label"
    return editor


def _label(name):
    return capfirst(NewsPage._meta.get_field(name).verbose_name)


def form_class(codes):
    """The form with the columns of these languages."""
    names = (
        *columns("local_title", "summary", codes=codes),
        *("countries", "topics", "lead_image", "source_language", "go_live_at"),
    )
    several = forms.CheckboxSelectMultiple(attrs={"class": "several"})
    widgets = {"countries": several, "topics": several, "lead_image": AdminImageChooser}
    return modelform_factory(NewsPage, form=QuickPostForm, fields=names, widgets=widgets)
