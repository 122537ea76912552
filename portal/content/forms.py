"""Upload forms that hold only the languages this person may write, and take only what a file's name says."""

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from portal.multilingual.forms import OwnLanguagesOnly
from portal.multilingual.languages import columns

from . import pdf, uploads


class ImageForm(OwnLanguagesOnly, BaseImageForm):
    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.drop_other_languages(user)
        if "file" in self.fields:
            uploads.refuse_broken_pictures(self.fields["file"])

    def _post_clean(self):
        """After the posted values are on the picture; the languages that are not in the form are there too."""
        super()._post_clean()
        image = self.instance
        described = any(getattr(image, name) for name in columns("alt"))
        if image.is_decoration and described and not self.has_error("is_decoration"):
            field = "is_decoration" if "is_decoration" in self.fields else None
            self.add_error(
                field, _("A picture that is described is no decoration: choose one of both.")
            )


class DocumentForm(OwnLanguagesOnly, BaseDocumentForm):
    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.drop_other_languages(user)

    def _post_clean(self):
        """After Wagtail has looked at the name."""
        super()._post_clean()
        file = self.cleaned_data.get("file")
        if isinstance(file, UploadedFile):
            try:
                uploads.check(file)
            except ValidationError as error:
                self.add_error("file", error)

    def clean(self):
        """The pages of a PDF count themselves, if nobody said how many there are or the file is another."""
        data = super().clean()
        file = data.get("file")
        is_pdf = isinstance(file, UploadedFile) and file.name.lower().endswith(".pdf")
        if is_pdf and (not data.get("pages") or "pages" not in self.changed_data):
            # On the document too: a form for several files at once asks for little else than the file.
            data["pages"] = self.instance.pages = pdf.count_pages(file)
        return data
