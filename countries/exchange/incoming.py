"""What was read from a file, whatever its format, and the ways in which a file can be refused."""

from dataclasses import asdict, dataclass, field


class RefusedError(Exception):
    """The file as a whole is not taken. ``status``: of the answer; the message is for the person."""

    def __init__(self, message, status=400):
        self.message, self.status = message, status
        super().__init__(message)


@dataclass
class Incoming:
    """``values``: ``{path: value in file form}``; ``rows``: ``{relation: [uid]}`` of relations that are whole.

    ``references``: ``{"content.source:5": {"celex": …, "name": …}}``; ``revision``: the draft it was made
    from, or None; ``notes``: ``[[path, message]]`` of what was not understood; ``offered``: languages it
    holds. ``exact``: values stand as they are stored; otherwise as a word processor keeps them.
    """

    revision: int | None = None
    exact: bool = True
    offered: list = field(default_factory=list)
    values: dict = field(default_factory=dict)
    rows: dict = field(default_factory=dict)
    references: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)

    def note(self, path, message):
        entry = [path, str(message)]
        if entry not in self.notes:
            self.notes.append(entry)

    @property
    def as_json(self):
        return asdict(self)
