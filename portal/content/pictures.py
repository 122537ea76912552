"""Pictures in the sizes and formats they are sent in: AVIF, WebP, and JPEG for whatever is older.

A browser chooses from the widths by the room there is (``sizes``). Scaled copies are made when a page is
published, because AVIF takes its time, and otherwise when somebody first looks.
"""

import logging
from dataclasses import dataclass

from wagtail.images import get_image_model

logger = logging.getLogger(__name__)

FORMATS = ("avif", "webp")
FALLBACK = "jpeg"


@dataclass(frozen=True)
class Role:
    """Where a picture stands: how it is cut, smallest first, and how wide it is shown."""

    cuts: tuple
    sizes: str


ROLES = {
    "lead": Role(
        ("fill-608x290", "fill-1216x580", "fill-1824x870"), "(min-width: 81rem) 76rem, 100vw"
    ),
    "hero": Role(("max-528x400", "max-1056x800"), "(min-width: 62rem) 33rem, 100vw"),
    "text": Role(
        ("width-480", "width-800", "width-1280"),
        "(min-width: 81rem) 52rem, (min-width: 62rem) 60vw, 100vw",
    ),
    "portrait": Role(("fill-144x144", "fill-288x288"), "9rem"),
}
SHARE = f"fill-1200x630|format-{FALLBACK}"
# The role of a page's own pictures; those in a text have "text".
FIELDS = {"hero_image": "hero", "lead_image": "lead", "portrait": "portrait"}


@dataclass(frozen=True)
class Source:
    """One format: its media type, and its files with their widths as HTML's ``srcset`` writes them."""

    media_type: str
    files: str


@dataclass(frozen=True)
class Picture:
    sources: list
    sizes: str
    url: str
    width: int
    height: int


def specs(role):
    """Names of all scaled copies of a role; the last one is for browsers that know no better."""
    cuts = ROLES[role].cuts
    modern = [f"{cut}|format-{name}" for name in FORMATS for cut in cuts]
    return [*modern, f"{cuts[len(cuts) // 2]}|format-{FALLBACK}"]


ALL_SPECS = [*(spec for role in ROLES for spec in specs(role)), SHARE]


def with_renditions(images):
    """A query set of images with their scaled copies: one query more, for any number of them."""
    return images.prefetch_renditions(*ALL_SPECS)


def scaled(image, wanted):
    """``{name: scaled copy}``, or nothing when the file is missing or broken: a page stands without it."""
    try:
        return image.get_renditions(*wanted)
    except Exception:  # each of the imaging libraries raises its own
        logger.exception("Image %s (%s) cannot be scaled", image.pk, image.file.name)
        return {}


def picture(image, role):
    """``image`` as a ``Picture``, or None if it cannot be shown."""
    files = scaled(image, specs(role))
    if not files:
        return None
    *_modern, fallback = files.values()
    sources = [
        Source(
            f"image/{name}", _srcset(file for spec, file in files.items() if spec.endswith(name))
        )
        for name in FORMATS
    ]
    return Picture(sources, ROLES[role].sizes, fallback.url, fallback.width, fallback.height)


def _srcset(files):
    by_width = {file.width: file.url for file in files}  # a small original gives the same twice
    return ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))


def share_picture(image):
    """The scaled copy for social media, or None."""
    return scaled(image, [SHARE]).get(SHARE)


def prepare(wanted):
    """Make the scaled copies of ``[(image id, role)]`` that do not exist yet."""
    images = with_renditions(get_image_model().objects.filter(pk__in={pk for pk, _role in wanted}))
    by_id = {image.pk: image for image in images}
    for pk, role in sorted(wanted):
        if image := by_id.get(pk):
            scaled(image, [SHARE] if role == "share" else specs(role))
