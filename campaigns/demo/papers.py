"""The files of the demonstration: posters, cards, agendas and a leaflet, drawn by code, one for each language.

Their words stand on the pages too, because a drawn file cannot be read aloud. The same bytes every time.
"""

import io
import time
from dataclasses import dataclass, field

from PIL import Image, ImageDraw

from . import lettering
from .illustrations import APRICOT, DEEP, MIST, PETROL, SUN, Ring, draw_ring

A4, CARD, SOCIAL = (
    (827, 1169),
    (591, 413),
    (1200, 630),
)  # A4 and a pocket card at 100 and 150 dots an inch
_SCALE = 2
_MARK = {"en": "Demonstration", "lv": "Paraugs"}
_DATE = time.strptime("2026-10-02", "%Y-%m-%d")


@dataclass(frozen=True)
class Paper:
    """A file: its title for staff, names for readers, language, and what stands on it."""

    title: str
    names: dict
    language: str
    heading: str
    lines: tuple
    size: tuple = A4
    extension: str = "pdf"
    dark: bool = False
    pages: int | None = field(default=1)

    def file(self):
        """The file's bytes."""
        out = io.BytesIO()
        picture = self._drawn().reduce(_SCALE)
        if self.extension == "png":
            picture.quantize(64, dither=Image.Dither.NONE).save(out, "PNG")
        else:
            picture.save(
                out,
                "PDF",
                resolution=150 if self.size == CARD else 100,
                quality=80,
                title=self.names[self.language],
                creationDate=_DATE,
                modDate=_DATE,
            )
        return out.getvalue()

    def _drawn(self):
        width, height = (side * _SCALE for side in self.size)
        ground, ink = (PETROL, MIST) if self.dark else (MIST, DEEP)
        picture = Image.new("RGB", (width, height), ground)
        draw = ImageDraw.Draw(picture)
        self._rings(draw, width, height)
        unit = min(width, height) / 20
        y = height * (0.33 if height > width else 0.10)
        y = _lines(draw, self.heading, (unit * 1.5, y), unit * 1.5, ink, width - 3 * unit)
        for line in self.lines:
            y = _lines(draw, line, (unit * 1.5, y + unit * 0.5), unit, ink, width - 3 * unit)
        at = (unit * 1.5, height - 1.6 * unit)
        lettering.write(draw, at, _MARK[self.language], unit * 0.7, ink)
        return picture

    def _rings(self, draw, width, height):
        """Two open rings and a disc of light: above the text of a sheet, behind the end of a card."""
        if height > width:
            unit, x, y = width, 0.30, 0.24
        else:
            unit, x, y = height * 0.75, width / height / 0.75 - 0.66, 1.06
        draw_ring(draw, Ring(x, y, 0.16, APRICOT, gap_at=320, gap=80, width=0.03), unit)
        draw_ring(draw, Ring(x + 0.40, y, 0.16, SUN, gap_at=140, gap=80, width=0.03), unit)


def _lines(draw, text, at, size, colour, widest):
    x, y = at
    for line in lettering.wrap(text, size, widest):
        lettering.write(draw, (x, y), line, size, colour)
        y += size * 1.35
    return y


_SLOGAN = {
    "en": "End human trafficking. Break the invisible chain",
    "lv": "Izbeigsim cilvēku tirdzniecību! Pārrausim neredzamo ķēdi!",
}
_DANGER = {"en": "In danger? Call 112", "lv": "Ja draud briesmas, zvaniet 112"}
_SIGNS = {
    "en": (
        "Somebody else keeps her passport.",
        "He is never alone.",
        "She is not paid what she was promised.",
    ),
    "lv": ("Viņas pase ir pie cita.", "Viņš nekad nav viens.", "Viņai nemaksā solīto."),
}


def _in_both(key, names, heading, lines, **options):
    """The paper in English and Latvian, under ``key-en`` and ``key-lv``."""
    return {
        f"{key}-{code}": Paper(
            title=f"{names['en']} ({code}, demonstration)",
            names=names,
            language=code,
            heading=heading[code],
            lines=lines[code],
            **options,
        )
        for code in ("en", "lv")
    }


PAPERS = {
    **_in_both(
        "poster",
        {"en": "Poster “Break the invisible chain”", "lv": "Plakāts „Pārrausim neredzamo ķēdi”"},
        _SLOGAN,
        {code: (*_SIGNS[code], _DANGER[code]) for code in _SIGNS},
        dark=True,
    ),
    **_in_both(
        "card",
        {"en": "Pocket card “Know the signs”", "lv": "Kabatas karte „Atpazīsti pazīmes”"},
        {"en": "Know the signs", "lv": "Atpazīsti pazīmes"},
        {code: (*_SIGNS[code], _DANGER[code]) for code in _SIGNS},
        size=CARD,
    ),
    **_in_both(
        "social",
        {"en": "Picture for social media", "lv": "Attēls sociālajiem medijiem"},
        _SLOGAN,
        {code: (_DANGER[code],) for code in _DANGER},
        size=SOCIAL,
        extension="png",
        dark=True,
        pages=None,
    ),
    **_in_both(
        "agenda",
        {"en": "Agenda of the meeting", "lv": "Sanāksmes darba kārtība"},
        {"en": "Agenda", "lv": "Darba kārtība"},
        {
            "en": (
                "1. Opening",
                "2. Figures for 2024",
                "3. Early identification",
                "4. Any other business",
            ),
            "lv": (
                "1. Sanāksmes atklāšana",
                "2. Dati par 2024. gadu",
                "3. Agrīna identificēšana",
                "4. Citi jautājumi",
            ),
        },
    ),
    **_in_both(
        "leaflet",
        {
            "en": "Leaflet “Before you go to work abroad”",
            "lv": "Buklets „Pirms dodies strādāt uz ārzemēm”",
        },
        {"en": "Before you go to work abroad", "lv": "Pirms dodies strādāt uz ārzemēm"},
        {
            "en": (
                "Ask for the contract in a language you read.",
                "Keep your passport yourself.",
                "Tell somebody where you will be.",
                "Do not take on a debt for the journey.",
                "In danger? Call 112",
            ),
            "lv": (
                "Prasi līgumu valodā, ko proti.",
                "Pasi glabā pats.",
                "Pasaki kādam, kur būsi.",
                "Neuzņemies parādu par ceļu.",
                "Ja draud briesmas, zvani 112",
            ),
        },
    ),
}
