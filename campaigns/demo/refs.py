"""How one piece of the demonstration names another, before either stands in the database."""

from dataclasses import dataclass
from functools import partial


@dataclass(frozen=True)
class Ref:
    """``kind`` says where ``key`` is looked up: among the pages, or in one of the collections of ``library``."""

    kind: str
    key: str


@dataclass(frozen=True)
class Stored:
    """What a field takes as it is: blocks of a stream that names nothing."""

    value: object


page = partial(Ref, "page")
topic = partial(Ref, "topic")
organisation = partial(Ref, "organisation")
act = partial(Ref, "act")
source = partial(Ref, "source")
image = partial(Ref, "image")
document = partial(Ref, "document")


def several(kind, *keys):
    """References of one kind, in order: ``several(topic, "prevention", "children")``."""
    return [kind(key) for key in keys]
