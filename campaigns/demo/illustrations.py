"""Abstract pictures drawn by code: rings that overlap, open and let go towards a disc of light.

Drawn at twice the size and reduced, because Pillow does not smooth its arcs. The same bytes every time.
"""

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFilter

SIZE = (1280, 720)
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
            draw_ring(draw, ring, height)
        out = io.BytesIO()
        picture.reduce(_SCALE).quantize(128, dither=Image.Dither.NONE).save(out, "PNG")
        return out.getvalue()

    def _shine(self, picture, height):
        """A disc with a glow around it, blurred small because that costs next to nothing."""
        x, y, radius = self.light
        glow = Image.new("L", (SIZE[0] // 8, SIZE[1] // 8), 0)
        ImageDraw.Draw(glow).ellipse(_box(x, y, radius * 1.5, glow.height), fill=150)
        glow = glow.filter(ImageFilter.GaussianBlur(9)).resize(picture.size)
        picture.paste(Image.new("RGB", picture.size, SUN), mask=glow)
        ImageDraw.Draw(picture).ellipse(_box(x, y, radius, height), fill=SUN)


def _box(x, y, radius, height):
    return [
        (x - radius) * height,
        (y - radius) * height,
        (x + radius) * height,
        (y + radius) * height,
    ]


def draw_ring(draw, ring, height):
    """One ring on a picture of this height; ``draw`` is Pillow's."""
    draw.arc(
        _box(ring.x, ring.y, ring.radius, height),
        start=ring.gap_at + ring.gap,
        end=ring.gap_at + 360,
        fill=ring.colour,
        width=round(ring.width * height),
    )


DRAWINGS = {
    "beyond-borders": Drawing(
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
    ),
    "open-chain": Drawing(
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
    ),
    "one-day": Drawing(
        title="Rings around a rising light (demonstration)",
        alt={
            "en": "Drawing: half circles one inside the other, a disc of light rising behind them",
            "lv": "Zīmējums: pusloki cits citā, aiz tiem aust gaismas aplis",
        },
        background=PETROL,
        rings=(
            Ring(0.89, 1.0, 0.62, SEA, gap_at=0, gap=180),
            Ring(0.89, 1.0, 0.46, LILAC, gap_at=0, gap=180),
            Ring(0.89, 1.0, 0.30, APRICOT, gap_at=0, gap=180),
        ),
        light=(0.89, 0.86, 0.13),
    ),
    "round-table": Drawing(
        title="Small rings around a large one (demonstration)",
        alt={
            "en": "Drawing: six small rings stand around a large one, as people around a table",
            "lv": "Zīmējums: seši mazi gredzeni ap vienu lielu~– kā cilvēki ap galdu",
        },
        background=MIST,
        rings=(
            Ring(0.89, 0.50, 0.20, PETROL, gap_at=20, gap=20),
            Ring(0.89, 0.14, 0.08, SEA, gap_at=60, gap=60),
            Ring(1.20, 0.32, 0.08, APRICOT, gap_at=120, gap=60),
            Ring(1.20, 0.68, 0.08, LILAC, gap_at=180, gap=60),
            Ring(0.89, 0.86, 0.08, SEA, gap_at=240, gap=60),
            Ring(0.58, 0.68, 0.08, APRICOT, gap_at=300, gap=60),
            Ring(0.58, 0.32, 0.08, LILAC, gap_at=0, gap=60),
        ),
        light=(0.89, 0.50, 0.05),
    ),
    "growing": Drawing(
        title="Rings that grow (demonstration)",
        alt={
            "en": "Drawing: four rings in a row, each larger than the one before",
            "lv": "Zīmējums: četri gredzeni rindā, katrs lielāks par iepriekšējo",
        },
        background=MIST,
        rings=(
            Ring(0.22, 0.74, 0.10, SEA, gap_at=200, gap=50),
            Ring(0.52, 0.68, 0.16, LILAC, gap_at=220, gap=50),
            Ring(0.92, 0.60, 0.23, APRICOT, gap_at=240, gap=50),
            Ring(1.40, 0.50, 0.31, PETROL, gap_at=260, gap=50),
        ),
        light=(1.40, 0.50, 0.09),
    ),
    "open-door": Drawing(
        title="A ring with a way out (demonstration)",
        alt={
            "en": "Drawing: a large ring with an opening, and a path of small discs that leads out of it",
            "lv": "Zīmējums: liels gredzens ar atvērumu un mazu apļu taka, kas ved no tā ārā",
        },
        background=PETROL,
        rings=(
            Ring(0.60, 0.50, 0.34, MIST, gap_at=330, gap=60, width=0.05),
            Ring(0.78, 0.50, 0.03, SUN, width=0.03),
            Ring(0.96, 0.50, 0.03, SUN, width=0.03),
            Ring(1.14, 0.50, 0.03, SUN, width=0.03),
        ),
        light=(1.42, 0.50, 0.12),
    ),
}

# A name alone reads the same in every language; the field is shared by all.
CREDIT = "Demo"
LICENCE = "CC BY 4.0"
