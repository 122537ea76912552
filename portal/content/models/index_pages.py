from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage
from portal.multilingual.panels import TranslatedPanel, page_panels

from ..blocks import SHORT


class IndexPage(BasePage):
    """A page that lists those below it, under a few words; a site has one of each kind.

    A subclass says what it lists (``subpage_types``) and how (``get_context``).
    """

    intro = RichTextField(_("introduction"), features=SHORT, blank=True)

    translated_fields = ("intro",)
    prose_fields = translated_fields
    parent_page_types = ["content.HomePage"]
    max_count = 1
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("intro")),
    ]
    edit_panels = page_panels(translated=[TranslatedPanel("intro")])

    class Meta(BasePage.Meta):
        abstract = True
