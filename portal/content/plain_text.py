"""Texts for formats that cannot hold every character, such as feeds and calendars."""

import re

# What XML 1.0 has no way to write. A word processor puts some of it on the clipboard unseen.
_UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")


def plain(text):
    """``text`` with one space instead of characters that nobody sees and XML cannot hold."""
    lines = str(text).replace("\r\n", "\n").replace("\r", "\n")
    return _UNPRINTABLE.sub(" ", lines)
