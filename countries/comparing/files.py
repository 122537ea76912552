"""A comparison as CSV, for people with a spreadsheet, and as JSON, for programs: exactly what the page shows.

docs/countries.md describes both.
"""

import csv
import io
import json

from django.utils.translation import gettext

from portal.content.plain_text import plain
from portal.serving.spreadsheets import harmless

from .. import licences
from ..facts import BY_KEY
from .table import FIGURES

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets read "ā" as two letters
# What a statement can consist of, in the order of the columns.
PARTS = (
    *("answer", "amount", "period", "rate", "organisation", "who", "what"),
    *("telephone", "email", "website", "legal_act", "basis", "duration", "text"),
)


def heads():
    """``{name of a part: heading of its column}``"""
    return {
        "answer": gettext("Answer"),
        "amount": gettext("Number"),
        "period": gettext("Years"),
        "rate": gettext("Rate"),
        "organisation": gettext("Organisation"),
        "who": gettext("Who"),
        "what": gettext("What happens"),
        "telephone": gettext("Telephone"),
        "email": gettext("E-mail"),
        "website": gettext("Website"),
        "legal_act": gettext("Legal basis"),
        "basis": gettext("Articles"),
        "duration": gettext("Duration"),
        "text": gettext("In words"),
    }


# -- CSV -------------------------------------------------------------------------------------------


def as_csv(comparison):
    """A line for each question and country; the headings in the reader's language."""
    out = io.StringIO()
    writer = csv.writer(out)  # RFC 4180: commas, CRLF
    writer.writerow(
        [
            *(gettext("Part"), gettext("Key"), gettext("Question"), gettext("Difference")),
            *(gettext("Country code"), gettext("Country")),
            *(heads()[name] for name in PARTS),
            *(gettext("Source"), gettext("Address of the source"), gettext("As of")),
            *(gettext("Made up for demonstration"), gettext("Unit")),
        ]
    )
    for section in comparison.sections:
        for row in section.rows:
            for country, statement in row.by_country:
                writer.writerow(
                    [harmless(plain(one)) for one in _line(section, row, country, statement)]
                )
    return (BYTE_ORDER_MARK + out.getvalue()).encode()


def _line(section, row, country, statement):
    said = {part.name: str(part.text) for part in statement.parts}
    said |= {part.name: part.url for part in statement.parts if part.name == "website"}
    if not statement.is_entered:
        said["answer"] = statement.silence
    source = statement.source
    return [
        *(section.title, row.key, row.label, row.difference.label if row.difference else ""),
        *(country.code, country.name),
        *(said.get(name, "") for name in PARTS),
        *((source.text, source.url) if source else ("", "")),
        statement.as_of.isoformat() if statement.as_of else "",
        gettext("yes") if statement.is_demonstration else "",
        _unit(section, row),
    ]


# -- JSON ------------------------------------------------------------------------------------------


def as_json(comparison, choice, address):
    """The same with stable keys. Words are in ``language``, or say in which language they are."""
    data = {
        "title": gettext("Comparison of countries"),
        "address": address,
        "language": choice.language,
        "licence": _licence(licences.own()),
        "only_differences": choice.only_differences,
        "countries": [_country(one) for one in comparison.countries],
        "sections": [_section(one) for one in comparison.sections],
    }
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


def _licence(licence):
    return {"name": licence.name, "url": licence.url}


def _country(country):
    return {"code": country.code, "name": _text(country.name)}


def _section(section):
    return {
        "key": section.key,
        "title": section.title,
        "licence": _licence(licences.EUROSTAT if section.key == FIGURES else licences.own()),
        "rows_without_difference_left_out": section.hidden,
        "rows": [
            {
                "key": row.key,
                "label": str(row.label),
                "unit": _unit(section, row),
                "difference": row.difference,
                "countries": {
                    country.code: _statement(statement) for country, statement in row.by_country
                },
            }
            for row in section.rows
        ],
    }


def _statement(statement):
    """None where nobody has entered anything yet; ``answer`` "unknown" where somebody looked in vain."""
    if not statement.is_entered:
        return None
    return {
        "answer": str(statement.answer),
        **_numbers(statement.row),
        "parts": [
            {"name": part.name, **_text(part.text), **({"url": part.url} if part.url else {})}
            for part in statement.parts
        ],
        "source": statement.source
        and {**_text(statement.source.text), "url": statement.source.url or None},
        "as_of": statement.as_of and statement.as_of.isoformat(),
        "is_demonstration": statement.is_demonstration,
    }


def _numbers(row):
    """The numbers behind the words: integers, or null."""
    names = ("number", "number_to", "since", "until")
    return {name: getattr(row, name) for name in names if hasattr(row, name)}


def _text(text):
    return {"text": str(text), "language": text.language}


# -- both ------------------------------------------------------------------------------------------


def _unit(section, row):
    """UCUM: ``d`` days, ``a`` years; "" without a unit."""
    return BY_KEY[row.key].unit if section.key == "facts" else ""
