"""What every format comes down to: one number with its codes, as the file writes them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raw:
    """``codes``: ``{dimension: code}``; ``value``: as written, empty if there is none; ``flags``: letters."""

    place: str
    codes: dict
    year: str
    value: str
    flags: str
