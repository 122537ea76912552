"""Describing a picture in the languages one may write, and nothing else of it.

A picture is shared by all languages, its description is not: whoever may choose it for a text may say in her
own language what it shows, though she may not change the picture. Rights are asked anew at each request.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext, gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.images import get_image_model
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.log_actions import log
from wagtail.permissions import policy_registry

from portal.multilingual.languages import active, column, endonym
from portal.multilingual.naming import unit_names
from portal.multilingual.permissions import languages_to_write

MAY_USE = ("choose", "change")
OVERTAKEN = "overtaken"


class DescriptionForm(forms.Form):
    """A field for each of ``languages``; beside it, hidden, what stood there when the form was opened."""

    def __init__(self, *args, image, languages, **kwargs):
        super().__init__(*args, **kwargs)
        self.image = image
        self.columns = {column("alt", code): code for code in languages}
        for name, code in self.columns.items():
            self.fields[name] = forms.CharField(
                label=capfirst(endonym(code)),
                max_length=image._meta.get_field(name).max_length,
                required=False,
                initial=getattr(image, name) or "",
                show_hidden_initial=True,
                widget=AdminAutoHeightTextInput(
                    attrs={"lang": code, "aria-describedby": "describe-help"}
                ),
            )

    def clean(self):
        """What somebody else has written meanwhile is shown; saving once more replaces it."""
        for name in self.changed():
            now = getattr(self.image, name) or ""
            if now not in (self._opened_with(name), self.cleaned_data[name]):
                self.data = {**self.data.dict(), self.add_initial_prefix(name): now}
                sentence = gettext(
                    "Somebody else has written this meanwhile: “%(text)s”. Save again to put yours in its place."
                )
                self.add_error(name, ValidationError(sentence % {"text": now}, OVERTAKEN))

    def changed(self):
        """Names of the columns that she has changed herself."""
        valid = (name for name in self.columns if name in self.cleaned_data)
        return [name for name in valid if self.cleaned_data[name] != self._opened_with(name)]

    def _opened_with(self, name):
        return self.data.get(self.add_initial_prefix(name), "").strip()


class DescribeView(WagtailAdminTemplateMixin, FormView):
    form_class = DescriptionForm
    template_name = "pictures/describe.html"
    page_title = gettext_lazy("Describe a picture")
    header_icon = "image"

    @cached_property
    def image(self):
        """Locked while it is changed, in the middleware's transaction.

        For whoever may not use it there is no such picture.
        """
        images = get_image_model().objects.all()
        images = images.select_for_update() if self.request.method == "POST" else images
        image = get_object_or_404(images, pk=self.kwargs["pk"])
        policy = policy_registry.get_by_type(type(image))
        if not policy.user_has_any_permission_for_instance(self.request.user, MAY_USE, image):
            raise Http404
        return image

    @cached_property
    def languages(self):
        if not (codes := languages_to_write(self.request.user)):
            raise Http404
        return codes

    def get_breadcrumbs_items(self):
        here = {"url": "", "label": self.page_title, "sublabel": self.image.title}
        return [*super().get_breadcrumbs_items(), here]

    def get_page_subtitle(self):
        return self.image.title

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "image": self.image, "languages": self.languages}

    def get_context_data(self, **kwargs):
        others = [code for code in active() if code not in self.languages]
        return super().get_context_data(
            **kwargs,
            image=self.image,
            shown=get_rendition_or_not_found(self.image, "max-800x400"),
            elsewhere=[
                (code, endonym(code), text)
                for code in others
                if (text := self.image.column_value("alt", code))
            ],
            next=get_valid_next_url_from_request(self.request),
        )

    def form_valid(self, form):
        if names := form.changed():
            for name in names:
                setattr(self.image, name, form.cleaned_data[name])
            self.image.save(update_fields=names)
            codes = [form.columns[name] for name in names]
            log(self.image, "wagtail.edit", user=self.request.user, data={"languages": codes})
            said = gettext("The picture is described in: %(languages)s.")
            messages.success(self.request, said % {"languages": unit_names(codes)})
        return HttpResponseRedirect(
            get_valid_next_url_from_request(self.request) or self.request.path
        )

    def form_invalid(self, form):
        response = self.render_to_response(self.get_context_data(form=form))
        overtaken = any(form.has_error(name, OVERTAKEN) for name in form.columns)
        response.status_code = 409 if overtaken else 422
        return response
