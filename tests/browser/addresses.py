"""One address for each kind of page, in each language of the demonstration."""

KINDS = {
    "home": ("/en/", "/lv/"),
    "text": ("/en/facts-about-trafficking/", "/lv/fakti-par-cilveku-tirdzniecibu/"),
    "country index": ("/en/countries/", "/lv/valstis/"),
    "country": ("/en/countries/latvia/", "/lv/valstis/latvija/"),
    "country not yet written": ("/en/countries/poland/", "/lv/valstis/polija/"),
    "outdated country": ("/en/countries/estonia/", "/lv/valstis/igaunija/"),
    "news index": ("/en/news/", "/lv/jaunumi/"),
    "news": (
        "/en/news/trafficking-beyond-the-eu-borders/",
        "/lv/jaunumi/cilveku-tirdznieciba-arpus-es-robezam/",
    ),
    "news in the other language": (
        "/en/news/noversanas-plans-2025-2027/",
        "/lv/jaunumi/campaign-material/",
    ),
    "search": ("/en/search/?q=traff", "/lv/search/?q=tirdz"),
    "nothing found": ("/en/search/?q=xyz", "/lv/search/?q=xyz"),
    "not found": ("/en/nowhere/", "/lv/nekur/"),
    "bad request": ("/en/%00", "/lv/%00"),
}
ADDRESSES = [address for pair in KINDS.values() for address in pair]
