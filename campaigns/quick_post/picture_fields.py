"""The picture of a quick post: one that is there already, or a file sent along, described in each language."""

from django import forms
from django.core.files.base import ContentFile
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.log_actions import log
from wagtail.permissions import policy_registry

from portal.multilingual.languages import column, locative
from portal.serving import kept_files

KEPT_FOR = "quick_post"


class PictureFields:
    """Mixin of the form; expects ``codes``, ``for_user`` and ``action`` to be set."""

    def add_picture_fields(self):
        image = get_image_model()
        policy = policy_registry.get_by_type(image)
        field = self.fields["lead_image"]
        field.label, field.required = gettext_lazy("A picture that is here already"), False
        field.queryset = policy.instances_user_has_any_permission_for(self.for_user, ["choose"])
        self.may_upload = policy.user_has_permission(self.for_user, "add")
        if self.may_upload:
            self.fields["upload"] = forms.FileField(
                label=gettext_lazy("Or a new one from your device"),
                required=False,
                widget=forms.FileInput(attrs={"accept": "image/*"}),
            )
            self.fields["drop_kept"] = forms.BooleanField(
                label=gettext_lazy("Leave it out"), required=False
            )
            for name in ("credit", "licence"):
                self.fields[name] = image._meta.get_field(name).formfield(required=False)
        for code in self.codes:
            self.fields[f"alt_{code}"] = forms.CharField(
                label=gettext_lazy("What the picture shows"), max_length=250, required=False
            )

    @cached_property
    def kept_file(self):
        """The file kept from an earlier try, unless she left it out or sent another."""
        reference = self.data.get("kept", "") if self.is_bound and self.may_upload else ""
        if not reference or self.data.get("drop_kept") or self._sent:
            return None
        found = kept_files.found(reference, KEPT_FOR, self.for_user)
        if found is None:
            return None
        self.kept_reference = reference
        return found[0]

    @property
    def _sent(self):
        return self.files.get("upload") if self.may_upload else None

    def keep_upload(self):
        """Before the form is shown again: a file that could be used stays with us."""
        if self._sent and not self._image_form().errors.get("file"):
            self.kept_file = kept_files.keep(self._sent)
            self.kept_reference = self.kept_file.reference(KEPT_FOR, self.for_user)

    def clean_picture(self, data, languages):
        """``languages``: those that will be public and need a description."""
        self.image_form = None
        chosen, new = data.get("lead_image"), self._sent or self.kept_file
        is_lost = self.may_upload and self.data.get("kept") and not self.data.get("drop_kept")
        if is_lost and not new:
            self.add_error("upload", _("The picture is no longer there. Choose it again."))
        if chosen and new:
            self.add_error("upload", _("Choose one picture: an existing one or a new one."))
        elif new:
            self.image_form = self._image_form()
            self._adopt_errors(self.image_form.errors)
        if chosen or new:
            self._require_descriptions(chosen, data, languages)

    def _adopt_errors(self, found):
        for name, problems in found.items():
            field = name if name in self.fields else "upload"
            if not self.has_error(field):
                self.add_error(field, list(problems))

    def _require_descriptions(self, chosen, data, languages):
        for code in languages:
            there = getattr(chosen, column("alt", code)) if chosen else ""
            if not (there or data.get(f"alt_{code}") or self.has_error(f"alt_{code}")):
                message = _(
                    "Say %(in_language)s what the picture shows, for people who cannot see it."
                )
                self.add_error(f"alt_{code}", message % {"in_language": locative(code)})

    def _image_form(self):
        image = get_image_model()
        fields = ["title", "file", "collection", "credit", "licence"]
        form_class = get_image_form(image, [*fields, *(column("alt", code) for code in self.codes)])
        upload = self._sent or _read(self.kept_file)
        upload.seek(0)
        instance = image(uploaded_by_user=self.for_user)
        form = form_class({}, {"file": upload}, instance=instance, user=self.for_user)
        form.data = {
            "title": image._meta.verbose_name,  # the item's, once that is known to be valid
            "collection": form.collections[0].pk,
            **{name: self.data.get(name, "") for name in ("credit", "licence")},
            **{column("alt", code): self.data.get(f"alt_{code}", "") for code in self.codes},
        }
        return form

    def save_picture(self, title):
        """The picture of the item, stored if it is new; None if there is none."""
        if self.image_form:
            self.image_form.instance.title = title[:255]
            image = self.image_form.save()
            log(instance=image, action="wagtail.create", user=self.for_user)
            return image
        image = self.cleaned_data.get("lead_image")
        if image:
            self._describe(image)
        return image

    def _describe(self, image):
        """A description that an existing picture lacks is added to it; one it has is never changed."""
        said = {column("alt", code): self.cleaned_data.get(f"alt_{code}") for code in self.codes}
        new = [name for name, text in said.items() if text and not getattr(image, name)]
        for name in new:
            setattr(image, name, said[name])
        if new:
            image.save(update_fields=new)
            log(instance=image, action="wagtail.edit", user=self.for_user)


def _read(kept):
    return ContentFile(kept.path.read_bytes(), name=kept.name)
