"""News that is made up: reports on demonstration events, and what is new in the portal itself."""

import datetime as dt

from .refs import image, organisation, page, several

CONFERENCE_REPORT = {
    "texts": {
        "local_title": {
            "en": "Demonstration: What we heard at “Seen and heard”",
            "lv": "Paraugs: ko dzirdējām konferencē „Pamanīti un uzklausīti”",
        },
        "local_slug": {"en": "conference-report", "lv": "konferences-parskats"},
        "summary": {
            "en": "A made-up report on a made-up conference: the first hours decide a great deal.",
            "lv": "Izdomāts pārskats par izdomātu konferenci: pirmās stundas izšķir daudz.",
        },
        "lead_image_caption": {
            "en": "Six around one table: drawn for this demonstration",
            "lv": "Seši ap vienu galdu: zīmējums šai demonstrācijai",
        },
        "body": {
            "en": [
                ("prose", "<p>Three thoughts came back in every talk.</p>"),
                (
                    "prose",
                    "<ul><li>Safety first, questions later.</li><li>An interpreter whom the person trusts is worth more than"
                    " a long form.</li><li>Whoever helps needs help too.</li></ul>",
                ),
                (
                    "quote",
                    (
                        "Nobody asked whether I was hungry. Then somebody did.",
                        "Made-up voice of a survivor",
                    ),
                ),
                (
                    "picture",
                    {
                        "image": "open-door",
                        "alt": "Drawing: a path leads out of an open ring",
                        "caption": "The way out has many small steps (drawing)",
                    },
                ),
                ("related", ["conference", "civil-society"]),
            ],
            "lv": [
                ("prose", "<p>Trīs domas atkārtojās katrā runā.</p>"),
                (
                    "prose",
                    "<ul><li>Vispirms drošība, jautājumi pēc tam.</li><li>Tulks, kam cilvēks uzticas, ir vērtīgāks par garu"
                    " veidlapu.</li><li>Arī palīgiem vajadzīga palīdzība.</li></ul>",
                ),
                (
                    "quote",
                    (
                        "Neviens nejautāja, vai esmu izsalcis. Tad kāds pajautāja.",
                        "Izdomāta cietušā balss",
                    ),
                ),
                (
                    "picture",
                    {
                        "image": "open-door",
                        "alt": "Zīmējums: no vaļēja gredzena ved taka",
                        "caption": "Ceļam ārā ir daudz mazu soļu (zīmējums)",
                    },
                ),
                ("related", ["conference", "civil-society"]),
            ],
        },
    },
    "shared": {
        "kind": "event_report",
        "date": dt.date(2026, 9, 28),
        "updated_on": dt.date(2026, 10, 5),
        "issued_by": organisation("portal"),
        "lead_image": image("round-table"),
        "related_pages": several(page, "conference"),
    },
    "topics": ["victim-support"],
    "countries": ["EE"],
}

# Its Latvian text is published and taken back: see ``Loader``.
TRAINING_REPORT = {
    "texts": {
        "local_title": {
            "en": "Demonstration: Forty inspectors, one checklist",
            "lv": "Paraugs: četrdesmit inspektoru, viens kontrolsaraksts",
        },
        "local_slug": {"en": "forty-inspectors", "lv": "cetrdesmit-inspektoru"},
        "summary": {
            "en": "A made-up report on a made-up course. Its Latvian text has been taken back.",
            "lv": "Izdomāts pārskats par izdomātām mācībām. Teksts latviešu valodā ir atsaukts.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>Whoever visits a workplace sees the beds behind the curtain. The course asked: what then? Talk alone"
                    " with the person, do not promise what you cannot keep, and know whom to call.</p>",
                )
            ],
            "lv": [
                (
                    "prose",
                    "<p>Kas ierodas darba vietā, redz gultas aiz aizkara. Mācībās jautāja: ko tālāk? Runājiet ar cilvēku"
                    " divatā, nesoliet to, ko nevarat izpildīt, un ziniet, kam zvanīt.</p>",
                )
            ],
        },
    },
    "shared": {
        "kind": "event_report",
        "date": dt.date(2026, 5, 12),
        "issued_by": organisation("civil-f"),
    },
    "topics": ["labour-exploitation"],
    "countries": [],
}

HELP_NEWS = {
    "texts": {
        "local_title": {
            "en": "Help in Ukrainian, Russian and Arabic",
            "lv": "Palīdzība ukraiņu, krievu un arābu valodā",
        },
        "local_slug": {"en": "help-in-more-languages", "lv": "palidziba-vairakas-valodas"},
        "summary": {
            "en": "The help page of this demonstration can now be read in three further languages.",
            "lv": "Šīs demonstrācijas palīdzības lapa tagad lasāma vēl trijās valodās.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    '<p>Whoever needs <a href="page:help">help</a> should not have to read English first. The three texts are'
                    " a demonstration: native speakers have yet to read them. All telephone numbers except 112 are"
                    " made up.</p>",
                )
            ],
            "lv": [
                (
                    "prose",
                    '<p>Kam vajadzīga <a href="page:help">palīdzība</a>, tam nebūtu vispirms jāmācās cita valoda. Šie trīs'
                    " teksti ir paraugs: tos vēl nav lasījuši cilvēki, kam šī valoda ir dzimtā. Visi tālruņa numuri, izņemot"
                    " 112, ir izdomāti.</p>",
                )
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2026, 10, 2),
        "issued_by": organisation("portal"),
        "related_pages": several(page, "help"),
    },
    "topics": ["victim-support"],
    "countries": [],
}

ITEMS = {
    "conference-report": CONFERENCE_REPORT,
    "training-report": TRAINING_REPORT,
    "help-news": HELP_NEWS,
}
