"""What rich text may hold: the whole of it, and a sentence or two."""

PROSE = [
    "h2",
    "h3",
    "h4",
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "superscript",
    "subscript",
    "footnote",
    "country",
    "abbreviation",
]
SHORT = ["bold", "italic", "link", "footnote", "country", "abbreviation"]
