"""Latvian letters for Pillow's own font, which has only English ones: the marks are drawn by hand.

A font file would weigh more than all our drawings together.
"""

import unicodedata

from PIL import ImageFont

MACRON, CARON, BELOW = "\u0304", "\u030c", "\u0327"
_DASHES = str.maketrans({"–": "-", "„": '"', "”": '"', "“": '"', "’": "'", "\u00a0": " "})


def font(size):
    return ImageFont.load_default(size)


def write(draw, at, text, size, colour):
    """One line of ``text`` with its upper left corner at ``at``. Returns where it ends."""
    x, y = at
    face = font(size)
    for letter in text.translate(_DASHES):
        base, mark = _parts(letter)
        box = _draw_letter(draw, (x, y), base, mark, face, colour)
        if mark:
            _draw_mark(draw, mark, base, box, size, colour)
        x += face.getlength(base)
    return x


def width(text, size):
    face = font(size)
    return sum(face.getlength(_parts(letter)[0]) for letter in text.translate(_DASHES))


def wrap(text, size, widest):
    """``text`` in lines of at most ``widest`` pixels."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size) <= widest or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _parts(letter):
    base, *marks = unicodedata.normalize("NFD", letter)
    return base, "".join(marks)


def _draw_letter(draw, at, base, mark, face, colour):
    """The letter without its mark. An i that takes a macron loses its dot."""
    if (base, mark) != ("i", MACRON):
        draw.text(at, base, fill=colour, font=face)
        return draw.textbbox(at, base, font=face)
    middle, half = at[0] + face.getlength("i") / 2, face.size * 0.045
    _left, top, _right, bottom = draw.textbbox(at, "x", font=face)
    box = (middle - half, top, middle + half, bottom)
    draw.rectangle(box, fill=colour)
    return box


def _draw_mark(draw, mark, base, box, size, colour):
    left, top, right, bottom = box
    middle, thick, reach = (left + right) / 2, max(2, round(size * 0.075)), size * 0.16
    above = top - size * 0.11
    if mark == MACRON:
        points = [(-reach, above), (reach, above)]
    elif mark == CARON:
        points = [
            (-reach, above - size * 0.07),
            (0, above + size * 0.05),
            (reach, above - size * 0.07),
        ]
    elif base == "g":  # its comma stands above
        points = [(reach * 0.3, above - size * 0.1), (-reach * 0.2, above + 2)]
    else:
        points = [(reach * 0.3, bottom + size * 0.07), (-reach * 0.2, bottom + size * 0.2)]
    draw.line([(middle + x, y) for x, y in points], colour, thick, "curve")
