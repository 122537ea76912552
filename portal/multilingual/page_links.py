"""Links in texts that lead to pages of the portal."""

from wagtail.rich_text.pages import PageLinkHandler

from .models import BasePage


class TranslatedPageLinkHandler(PageLinkHandler):
    """An address stands on every row, so the pages of all links in a text are one query, whatever their types.

    A link to a page that is not live leads nowhere; its address, made from its title, stays unknown.
    """

    @classmethod
    def get_many(cls, attrs_list):
        ids = [attrs.get("id") for attrs in attrs_list]
        pages = (
            BasePage.objects.live()
            .filter(pk__in=[pk for pk in ids if str(pk).isdecimal()])
            .for_listing()
        )
        found = {str(page.pk): page for page in pages}
        return [found.get(str(pk)) for pk in ids]
