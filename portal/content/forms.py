"""Upload forms that hold only the languages this person may write."""

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from portal.multilingual.forms import OwnLanguagesOnly


class ImageForm(OwnLanguagesOnly, BaseImageForm):
    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.drop_other_languages(user)


class DocumentForm(OwnLanguagesOnly, BaseDocumentForm):
    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.drop_other_languages(user)
