"""Draws the picture that stands for a page without one where it is passed on: portal/static/portal/share.png.

Run it by hand after a change: ``python deploy/share_picture.py``. The same bytes every time.
"""

from pathlib import Path

from PIL import Image, ImageDraw

TARGET = Path(__file__).resolve().parents[1] / "portal" / "static" / "portal" / "share.png"
SIZE = (1200, 630)
SCALE = 3  # Pillow does not smooth its arcs: drawn larger, then reduced
DEEP, SUN = "#06323b", "#ffcf70"
# Rings that overlap, open and let go: centre, radius, width of the line, colour, and the gap, in degrees.
RINGS = [
    (250, 420, 92, 40, "#0b7285", 0, 0),
    (398, 352, 116, 44, "#5fb0aa", 0, 0),
    (590, 270, 150, 52, "#b3a1de", -10, 40),
    (820, 250, 190, 62, "#f0a35e", 55, 125),
]
LIGHT = (880, 250, 62)


def draw():
    picture = Image.new("RGB", [side * SCALE for side in SIZE], DEEP)
    pen = ImageDraw.Draw(picture)
    for x, y, radius, width, colour, gap_from, gap_to in RINGS:
        outer = box(x, y, radius + width / 2)
        pen.arc(outer, gap_to, gap_from + 360, fill=colour, width=width * SCALE)
    pen.ellipse(box(*LIGHT), fill=SUN)
    return picture.resize(SIZE, Image.Resampling.LANCZOS).quantize(64)


def box(x, y, radius):
    return [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]


if __name__ == "__main__":
    draw().save(TARGET, "PNG", optimize=True)
