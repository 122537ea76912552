"""From the texts as they are written in these modules to the texts that are stored."""

import re
from html import escape

_THOUSANDS = re.compile(r"(?<=\d)~(?=\d{3})")
_LINK = re.compile(r'<a href="page:([\w-]+)">')
_COUNTRY = re.compile(r"\{([A-Z]{2})\}")
_CITATION = re.compile(r"\[fn:([\w-]+)\]")
_CODE = re.compile(r"\[cc:([A-Z]{2})\]")
_REMARK = re.compile(r"\[note:([^\]]+)\]")


def typeset(text):
    """``~`` becomes a no-break space, a narrow one between thousands."""
    return _THOUSANDS.sub("\u202f", text).replace("~", "\u00a0")


def rich_text(text, code, page_ids, names, cited=None):
    """HTML as the editor would store it.

    ``page:key`` becomes a link to the page with that key, ``{LV}`` a link to that country by its name in
    language ``code``, ``[cc:LV]`` a country code, ``[fn:key]`` and ``[note:words]`` footnotes. ``page_ids``:
    key to primary key; ``names``: country code to language to name; ``cited(key)``: the source of that key.
    """
    text = footnotes(typeset(text), code, cited)
    text = _COUNTRY.sub(
        lambda found: f'<a href="page:{found[1]}">{names[found[1]][code]}</a>', text
    )
    return _LINK.sub(lambda found: f'<a linktype="page" id="{page_ids[found[1]]}">', text)


def footnotes(text, code, cited):
    """Footnotes and country codes as the editor stores them; the words in brackets are for comparisons."""

    def citation(found):
        source = cited(found[1])
        title = escape(getattr(source, f"title_{code}"))
        return f'<a linktype="footnote" source="{source.pk}">[{title}]</a>'

    def remark(found):
        words = escape(found[1])
        return f'<a linktype="footnote" note="{words}" codes="1">[{words}]</a>'

    text = _REMARK.sub(remark, _CITATION.sub(citation, text))
    return _CODE.sub(r'<a linktype="country" code="\1">\1</a>', text)
