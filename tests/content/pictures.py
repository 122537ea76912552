"""Pictures for tests."""

from wagtail.images.tests.utils import get_test_image_file

from portal.content.models import PortalImage


def picture(size=(1600, 900), **columns):
    """Without a description it is a decoration: otherwise no page with it could be published."""
    columns.setdefault("title", "Picture")
    columns.setdefault("is_decoration", not any(name.startswith("alt") for name in columns))
    return PortalImage.objects.create(file=get_test_image_file(size=size), **columns)


def in_text(image, alt="What it shows", caption=""):
    """A block of a text; its description is written there."""
    image.contextual_alt_text, image.decorative = alt, not alt
    return ("picture", {"image": image, "caption": caption})
