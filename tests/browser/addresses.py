"""One address for each kind of page, in each language of the demonstration."""

KINDS = {
    "home": ("/en/", "/lv/"),
    "text": ("/en/facts-about-trafficking/", "/lv/fakti-par-cilveku-tirdzniecibu/"),
    "text of one language": (
        "/en/facts-about-trafficking/how-victims-are-counted/",
        "/lv/fakti-par-cilveku-tirdzniecibu/how-victims-are-counted/",
    ),
    "legal framework": (
        "/en/eu-action/legal-and-policy-framework/",
        "/lv/es-riciba/tiesiskais-un-politikas-satvars/",
    ),
    "glossary": ("/en/words-we-use/", "/lv/vardi/"),
    "coordinator": ("/en/coordinator/", "/lv/koordinators/"),
    "network index": ("/en/networks/", "/lv/sadarbibas-tikli/"),
    "network": ("/en/networks/national-rapporteurs/", "/lv/sadarbibas-tikli/es-agenturas/"),
    "publication index": ("/en/publications/", "/lv/publikacijas/"),
    "filtered list": (
        "/en/publications/?kind=report&topic=research",
        "/lv/jaunumi/?kind=news&topic=nobody",
    ),
    "publication": (
        "/en/publications/strategy-2021-2025/",
        "/lv/publikacijas/starptautiska-dimensija/",
    ),
    "publication with files": (
        "/en/publications/leaflet-work-abroad/",
        "/lv/publikacijas/buklets-darbs-arzemes/",
    ),
    "country index": ("/en/countries/", "/lv/valstis/"),
    "figures of all countries": (
        "/en/countries/figures/",
        "/lv/valstis/figures/?indicator=suspects&year=2020",
    ),
    "figures nobody has": (
        "/en/countries/figures/?year=1066",
        "/lv/valstis/figures/?indicator=x",
    ),
    "country": ("/en/countries/latvia/", "/lv/valstis/latvija/"),
    "country not yet written": ("/en/countries/poland/", "/lv/valstis/polija/"),
    "comparison": (
        "/en/countries/compare/?country=ee&country=lt&country=lv",
        "/lv/valstis/compare/?country=ee&country=lv&only=differences",
    ),
    "no comparison": ("/en/countries/compare/?country=lv", "/lv/valstis/compare/"),
    "outdated country": ("/en/countries/estonia/", "/lv/valstis/igaunija/"),
    "campaign index": ("/en/campaigns/", "/lv/kampanas/"),
    "campaign": (
        "/en/campaigns/break-the-invisible-chain/",
        "/lv/kampanas/parrausim-neredzamo-kedi/",
    ),
    "event index": ("/en/events/", "/lv/pasakumi/"),
    "event": ("/en/events/rapporteurs-in-riga/", "/lv/pasakumi/konference-pamaniti-un-uzklausiti/"),
    "news index": ("/en/news/", "/lv/jaunumi/"),
    "news": (
        "/en/news/trafficking-beyond-the-eu-borders/",
        "/lv/jaunumi/cilveku-tirdznieciba-arpus-es-robezam/",
    ),
    "news in the other language": (
        "/en/news/noversanas-plans-2025-2027/",
        "/lv/jaunumi/campaign-material/",
    ),
    "news taken back": ("/en/news/forty-inspectors/", "/lv/jaunumi/forty-inspectors/"),
    "help": ("/en/help/", "/lv/palidziba/"),
    "help in a country": ("/en/help/?country=EE", "/lv/palidziba/?country=LV"),
    "help in no country": ("/en/help/?country=XX", "/lv/palidziba/?country=XX"),
    "search": ("/en/search/?q=traff", "/lv/search/?q=tirdz"),
    "nothing found": ("/en/search/?q=xyz", "/lv/search/?q=xyz"),
    "e-mail alerts": ("/en/forms/alerts/", "/lv/forms/alerts/?about=country-lv"),
    "link that is not valid": ("/en/forms/alerts/confirm/x/", "/lv/forms/alerts/leave/x/"),
    "writing to the office": ("/en/forms/contact/", "/lv/forms/contact/"),
    "reporting a barrier": ("/en/forms/barrier/", "/lv/forms/barrier/"),
    "thanks": ("/en/forms/contact/sent/K7M2-9QXD/", "/lv/forms/barrier/sent/K7M2-9QXD/"),
    "not found": ("/en/nowhere/", "/lv/nekur/"),
    "bad request": ("/en/%00", "/lv/%00"),
}
# Help's parts have no menu and no list of languages: only what helps.
PARTS = {
    "help in Arabic": ("/en/help/in/ar/?country=LV", "/lv/palidziba/in/ar/"),
    "help in Ukrainian": ("/en/help/in/uk/", "/lv/palidziba/in/uk/?country=EE"),
    "card": ("/en/help/card/LV/", "/lv/palidziba/card/LV/"),
    "card in Arabic": ("/en/help/in/ar/card/LV/", "/lv/palidziba/in/ar/card/LV/"),
}
ADDRESSES = [address for pair in (KINDS | PARTS).values() for address in pair]
