"""Which languages a form is made for, and which a publication is about."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import redirect
from django.utils.translation import get_language, gettext
from wagtail.admin import messages
from wagtail.admin.utils import set_query_params

from ..chosen_units import Choice
from ..forms import form_for
from ..languages import active, column, default_language, known
from ..merging import SHARED
from ..naming import unit_name, unit_names
from ..permissions import languages_to_write, units_to_publish

FEW = 4  # with up to so many languages the form holds all of them


def languages_for_form(user, data, asked, source):
    """Languages whose columns the form holds.

    ``data``: what was posted, or None; a language is in the form if its title was, so that a form made
    for some languages cannot wipe the others. ``asked``: codes asked for in the address.
    """
    mine = languages_to_write(user)
    if data is not None:
        return [code for code in mine if column("local_title", code) in data]
    if wanted := [code for code in mine if code in asked]:
        return wanted
    if len(mine) <= FEW:
        return mine
    return [code for code in mine if code in (source, known(get_language()))] or mine[:1]


class LanguageFormMixin:
    """For Wagtail's page views: builds the form for the languages being edited."""

    def dispatch(self, request, *args, **kwargs):
        data = request.POST if request.method == "POST" else None
        asked = request.GET.get("languages", "").split(",")
        source = self.source_language_of(**kwargs)
        codes = languages_for_form(request.user, data, asked, source)
        self.languages_asked_for = (
            codes if codes != languages_for_form(request.user, None, [], source) else []
        )
        with form_for(codes):
            return super().dispatch(request, *args, **kwargs)

    def redirect_and_remain(self):
        """After saving, the editor opens with the same languages."""
        response = super().redirect_and_remain()
        if self.languages_asked_for:
            return redirect(
                set_query_params(response.url, {"languages": ",".join(self.languages_asked_for)})
            )
        return response

    def source_language_of(self, page_id=None, **kwargs):
        from ..models import BasePage

        found = (
            BasePage.objects.filter(pk=page_id).values_list("source_language", flat=True).first()
        )
        return found or default_language()


class ChoosingMixin(LanguageFormMixin):
    """Publishing and submitting only the languages chosen, by default those she changed."""

    def units_chosen(self):
        allowed = units_to_publish(self.request.user)
        if "publish_choice" in self.request.POST:
            posted = self.request.POST.getlist("publish_units")
            return [unit for unit in allowed if unit in posted]
        mine = self.form.changed_units | set(self.units_last_changed())
        return [unit for unit in allowed if unit in mine]

    def units_last_changed(self):
        return []

    def publish_action(self):
        units = self.units_chosen()
        if not units:
            return self._refuse(gettext("Choose at least one language to publish."))
        self.form.instance.choice = Choice.of(units)
        try:
            with transaction.atomic():
                response = self.publish_chosen(self.form.instance.choice)
        except ValidationError as error:
            self.form.instance.choice = None
            return self._refuse(error)
        messages.info(self.request, self._published_message(units))
        self._say_what_was_left(units)
        return response

    def _say_what_was_left(self, units):
        """She ticked it and may not publish it: that is no reason to say nothing."""
        posted = self.request.POST.getlist("publish_units")
        if left := [unit for unit in posted if unit not in units]:
            text = gettext("Not published, but saved: %(languages)s. Submit it for approval.")
            messages.warning(self.request, text % {"languages": unit_names(left)})

    def units_sent_back(self):
        """What a submission was about that came back with the wish to change something."""
        return set()

    def publish_chosen(self, choice):
        return super().publish_action()

    def _published_message(self, units):
        return gettext("Published: %(languages)s.") % {"languages": unit_names(units)}

    def _refuse(self, error):
        for field, problems in getattr(error, "error_dict", {None: error}).items():
            self.form.add_error(field if field in self.form.fields else None, problems)
        return self.form_invalid(self.form)

    def submit_action(self):
        self.form.instance.choice = Choice.of(self.units_submitted(), submit=True)
        return super().submit_action()

    def restart_workflow_action(self):
        self.form.instance.choice = Choice.of(self.units_submitted(), submit=True)
        return super().restart_workflow_action()

    def units_submitted(self):
        """A submission may be about languages she may write but not publish: approving it publishes them."""
        from ..permissions import units_to_write

        allowed = units_to_write(self.request.user)
        if "publish_choice" in self.request.POST:
            posted = self.request.POST.getlist("publish_units")
            if chosen := [unit for unit in allowed if unit in posted]:
                return chosen
        mine = self.form.changed_units | set(self.units_last_changed())
        return [unit for unit in allowed if unit in mine] or allowed

    def choice_context(self, states):
        """For the template: the units to tick, each with its name, its state and whether it is ticked."""
        from ..permissions import units_to_write

        user = self.request.user
        publishable, mine = units_to_publish(user), units_to_write(user)
        offered = [unit for unit in (*active(), SHARED) if unit in {*publishable, *mine}]
        if "publish_choice" in self.request.POST:
            ticked = set(self.request.POST.getlist("publish_units"))
        else:
            ticked = set(self.units_last_changed()) | self.units_sent_back()
            ticked |= self.form.changed_units if self.form.is_bound else set()
        return [
            {
                "unit": unit,
                "name": unit_name(unit),
                "state": states.get(unit),
                "ticked": unit in ticked,
                "only_submitted": bool(publishable) and unit not in publishable,
            }
            for unit in offered
        ]
