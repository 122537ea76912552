"""Abstract pictures drawn by code: rings that overlap, open and let go towards a disc of light.

Drawn at twice the size and reduced, because Pillow does not smooth its arcs. The same bytes every time.
"""

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFilter

SIZE = (1600, 900)
_SCALE = 2

DEEP, MIST = (6, 50, 59), (234, 242, 241)
PETROL, SEA = (10, 76, 96), (93, 168, 176)
APRICOT, LILAC, SUN = (240, 170, 120), (178, 160, 205), (255, 207, 112)


@dataclass(frozen=True)
class Ring:
    """An open ring: centre and radius as shares of the picture's height, gap in degrees from ``gap_at``."""

    x: float
    y: float
    radius: float
    colour: tuple
    gap_at: int = 0
    gap: int = 0
    width: float = 0.035


@dataclass(frozen=True)
class Drawing:
    title: str
    alt: dict
    background: tuple
    rings: tuple
    light: tuple  # x, y and radius of the disc of light

    def png(self):
        """The picture as PNG bytes."""
        width, height = (side * _SCALE for side in SIZE)
        picture = Image.new("RGB", (width, height), self.background)
        self._shine(picture, height)
        draw = ImageDraw.Draw(picture)
        for ring in self.rings:
            _draw_ring(draw, ring, height)
        out = io.BytesIO()
        picture.resize(SIZE, Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
        return out.getvalue()

    def _shine(self, picture, height):
        x, y, radius = self.light
        glow = Image.new("L", SIZE, 0)
        scale = height / _SCALE
        ImageDraw.Draw(glow).ellipse(_box(x, y, radius * 1.5, scale), fill=150)
        glow = glow.filter(ImageFilter.GaussianBlur(70)).resize(picture.size)
        picture.paste(Image.new("RGB", picture.size, SUN), mask=glow)
        ImageDraw.Draw(picture).ellipse(_box(x, y, radius, height), fill=SUN)


def _box(x, y, radius, height):
    return [
        (x - radius) * height,
        (y - radius) * height,
        (x + radius) * height,
        (y + radius) * height,
    ]


def _draw_ring(draw, ring, height):
    draw.arc(
        _box(ring.x, ring.y, ring.radius, height),
        start=ring.gap_at + ring.gap,
        end=ring.gap_at + 360,
        fill=ring.colour,
        width=round(ring.width * height),
    )


BEYOND_BORDERS = Drawing(
    title="Rings across a horizon (demonstration)",
    alt={
        "en": "Drawing: rings of different size meet around a disc of light",
        "lv": "Zīmējums: dažāda lieluma gredzeni satiekas ap gaismas apli",
    },
    background=MIST,
    rings=(
        Ring(0.40, 0.62, 0.30, PETROL, gap_at=300, gap=60),
        Ring(0.78, 0.40, 0.22, SEA, gap_at=20, gap=80),
        Ring(1.18, 0.55, 0.27, LILAC, gap_at=160, gap=60),
        Ring(1.50, 0.34, 0.15, APRICOT, gap_at=110, gap=90),
    ),
    light=(0.92, 0.56, 0.07),
)

OPEN_CHAIN = Drawing(
    title="Two open rings (demonstration)",
    alt={
        "en": "Drawing: two rings that have come apart, a disc of light between them",
        "lv": "Zīmējums: divi vaļēji gredzeni, starp tiem~– gaismas aplis",
    },
    background=PETROL,
    rings=(
        Ring(0.50, 0.50, 0.29, MIST, gap_at=320, gap=80, width=0.05),
        Ring(1.28, 0.50, 0.29, APRICOT, gap_at=140, gap=80, width=0.05),
    ),
    light=(0.89, 0.50, 0.10),
)

# A name alone reads the same in every language; the field is shared by all.
CREDIT = "Demo"
LICENCE = "CC BY 4.0"
