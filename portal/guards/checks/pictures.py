"""Pictures that somebody who cannot see them would not learn of."""

import re

from ..content import SHARED
from ..findings import at, check
from ..models import Severity

UNDESCRIBED, FILE_NAME = "picture-undescribed", "picture-file-name"
_FILE_NAME = re.compile(
    r"(?:(?:img|dsc|image|photo|scan|screenshot)[ _-]?\d.*|\S+\.(?:jpe?g|png|gif|webp|avif))", re.I
)


def undescribed(content, pictures):
    """Pictures of ``content`` without a description in its language. ``pictures``: ``{key: PortalImage}``."""
    for shown in content.pictures:
        image = pictures.get(shown.image)
        if image is None:
            continue  # it is not shown either
        described = shown.described
        if described is None:
            described = image.is_decoration or bool(image.column_value("alt", content.language))
        if not described:
            yield shown, image


@check
def descriptions(content, surroundings):
    if content.language == SHARED:
        return
    for shown, image in undescribed(content, surroundings.pictures):
        in_place = shown.described is not None
        severity = Severity.WARNING if shown.field == "share_image" else Severity.BLOCK
        yield at(
            UNDESCRIBED,
            severity,
            shown.spot,
            image.title,
            (0, len(image.title)),
            image=image.pk,
            in_place=in_place,
        )


@check
def file_names(content, surroundings):
    """A description that is the name of a file describes nothing."""
    for passage in content.passages:
        text = passage.words.text.strip()
        if passage.spot.path.endswith(".alt_text") and _FILE_NAME.fullmatch(text[:200]):
            yield at(FILE_NAME, Severity.WARNING, passage.spot, text, (0, len(text)))
