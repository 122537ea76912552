"""What a publication or a submission is about; the choice travels in the content of its revision."""

from dataclasses import dataclass

from .merging import CHOSEN_LANGUAGES, CHOSEN_SHARED, SHARED


@dataclass(frozen=True)
class Choice:
    """Which units to publish (or to submit for approval): language codes and perhaps ``SHARED``."""

    units: frozenset
    submit: bool = False

    @classmethod
    def of(cls, units, submit=False):
        return cls(frozenset(units), submit)

    @classmethod
    def in_content(cls, content):
        """The choice that travels with a submitted or scheduled revision, or None."""
        if content.get(CHOSEN_LANGUAGES) is None:
            return None
        return cls.of(
            [*content[CHOSEN_LANGUAGES], *([SHARED] if content.get(CHOSEN_SHARED) else [])]
        )

    def mark(self, content):
        content[CHOSEN_LANGUAGES] = sorted(self.languages)
        content[CHOSEN_SHARED] = SHARED in self.units

    @property
    def languages(self):
        return self.units - {SHARED}
