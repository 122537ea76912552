"""From the texts as they are written in these modules to the texts that are stored."""

import re

_THOUSANDS = re.compile(r"(?<=\d)~(?=\d{3})")
_LINK = re.compile(r'<a href="page:([\w-]+)">')
_COUNTRY = re.compile(r"\{([A-Z]{2})\}")


def typeset(text):
    """``~`` becomes a no-break space, a narrow one between thousands."""
    return _THOUSANDS.sub("\u202f", text).replace("~", "\u00a0")


def rich_text(text, code, page_ids, names):
    """HTML as the editor would store it.

    ``page:key`` becomes a link to the page with that key, ``{LV}`` a link to that country by its name in
    language ``code``. ``page_ids``: key to primary key; ``names``: country code to language to name.
    """
    text = _COUNTRY.sub(
        lambda found: f'<a href="page:{found[1]}">{names[found[1]][code]}</a>', text
    )
    return _LINK.sub(lambda found: f'<a linktype="page" id="{page_ids[found[1]]}">', typeset(text))
