"""Open data: who publishes them, under which licence. docs/open-data.md"""

from . import environment

PORTAL_DATA_PUBLISHER = environment.text("PORTAL_DATA_PUBLISHER")
PORTAL_DATA_LICENCE = environment.listed("PORTAL_DATA_LICENCE", ("CC_BY_4_0", "CC0"), "CC_BY_4_0")

SPECTACULAR_SETTINGS = {
    "TITLE": "Open data on the fight against trafficking in human beings",
    "DESCRIPTION": (
        "Everything public on this portal about countries, as data. Read only, without a key.\n\n"
        "**Language.** It stands in the address. A text is in that language or null; no language stands in"
        " for another one. Codes, numbers and dates are the same in all.\n\n"
        "**Ids.** `id` is an address that stays, whatever the title; it leads to the row.\n\n"
        "**Caching.** Every answer has an ETag: send it as `If-None-Match` and get 304 while nothing has"
        " changed.\n\n"
        "**Limit.** Five requests a second from one address, twenty at once; beyond that 429 with"
        " `Retry-After`. For all rows take the files, not the pages of the lists.\n\n"
        "**Demonstration.** Rows with `is_demonstration` are made up. Hotlines with `is_verified` false"
        " must not be passed on as checked."
    ),
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.0",
    "POSTPROCESSING_HOOKS": ["countries.open_data.schema.without_marks"],
}
