"""The checks. Importing this package enters them all."""

from . import avoided_words, citations, links, personal_data, pictures, reading_ease  # noqa: F401
