"""What is wrong with a file, said so that somebody can find the place."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

SHOWN = 50  # the rest is counted
LONGEST_QUOTE = 40
GIVE_UP_AFTER = 1_000


class UnreadableError(Exception):
    """The file as a whole cannot be read. Its text is a sentence in the reader's language."""


@dataclass(frozen=True)
class Problem:
    """``place``: a line, or a path in JSON; ``message``: a sentence that names the code."""

    place: str
    message: str

    def __str__(self):
        return f"{self.place}: {self.message}"


@dataclass
class Problems:
    """The first ``SHOWN`` problems, and how many there are."""

    first: list = field(default_factory=list)
    number: int = 0

    def add(self, place, message):
        self.number += 1
        if len(self.first) < SHOWN:
            self.first.append(Problem(place, message))
        if self.number >= GIVE_UP_AFTER:
            raise UnreadableError(
                _("More than %(number)d problems were found; the rest was not read.")
                % {"number": GIVE_UP_AFTER}
            )

    @property
    def more(self):
        return self.number - len(self.first)

    def __bool__(self):
        return self.number > 0


def quoted(text, longest=LONGEST_QUOTE):
    """A piece of the file, short and printable, for a message."""
    text = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text
    )
    return text if len(text) <= longest else f"{text[:longest]}…"


def at_line(number):
    return _("Line %(number)d") % {"number": number}


def not_a_number(written):
    return _("“%(value)s” is no number from 0 up.") % {"value": quoted(written.strip())}
