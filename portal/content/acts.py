"""Legal acts as readers see them in a list."""

from dataclasses import dataclass

from portal.multilingual.reading import Text


@dataclass(frozen=True)
class ShownAct:
    """``name`` is what people call it, ``title`` the full one if that is another."""

    name: Text
    title: Text
    url: str
    act: object  # LegalAct: its kind, CELEX number and dates


def shown_acts(acts, language):
    """``[ShownAct]`` for a reader of ``language``."""
    return [_shown(act, language) for act in acts]


def _shown(act, language):
    title = act.text("title", around=language)
    short = act.text("short_title", around=language)
    # A short title in another language than the full one helps nobody.
    name = short if short and short.language == title.language else title
    rest = title if name is not title else Text("", language)
    return ShownAct(name or Text(act.celex, language), rest, act.address_in(language), act)
