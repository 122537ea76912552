"""The event index and events: days that are real, meetings and courses that are made up and say so.

Times are given in UTC. What is upcoming follows from the day on which somebody reads.
"""

import datetime as dt

from .refs import organisation

_FIRST_DAY = (
    "https://www.cepol.europa.eu/media/news/joint-statement-heads-eu-justice-home-affairs-agencies"
)

EVENT_INDEX = {
    "local_title": {"en": "Events", "lv": "Pasākumi"},
    "local_slug": {"en": "events", "lv": "pasakumi"},
    "summary": {
        "en": "Days, meetings and courses on trafficking in human beings: what is coming and what has been.",
        "lv": "Dienas, sanāksmes un mācības par cilvēku tirdzniecību: kas gaidāms un kas jau bijis.",
    },
    "intro": {
        "en": "<p>Events whose name begins with “Demonstration” are made up. Each can be added to your calendar.</p>",
        "lv": "<p>Pasākumi, kuru nosaukums sākas ar vārdu „Paraugs”, ir izdomāti. Katru var pievienot savam kalendāram.</p>",
    },
}


def _at(year, month, day, hour=0, minute=0):
    return dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC)


def _event(start, end, texts, topics, countries=(), **shared):
    return {
        "texts": texts,
        "shared": {"start": start, "end": end, **shared},
        "topics": topics,
        "countries": countries,
    }


def _anti_trafficking_day(year):
    """18 October of one year; a whole day."""
    return _event(
        _at(year, 10, 18, 6),
        _at(year, 10, 18, 18),
        {
            "local_title": {
                "en": f"EU Anti-Trafficking Day {year}",
                "lv": f"ES cilvēku tirdzniecības apkarošanas diena {year}.~gadā",
            },
            "local_slug": {
                "en": f"eu-anti-trafficking-day-{year}",
                "lv": f"es-cilveku-tirdzniecibas-apkarosanas-diena-{year}",
            },
            "summary": {
                "en": "Every year on 18 October the EU draws attention to trafficking in human beings.",
                "lv": "Katru gadu 18.~oktobrī ES vērš uzmanību uz cilvēku tirdzniecību.",
            },
            "place": {"en": "All Member States", "lv": "Visas dalībvalstis"},
            "body": {
                "en": [
                    (
                        "prose",
                        "<p>The day has been marked since 2007"
                        f' (<a href="{_FIRST_DAY}">CEPOL</a>). Anybody can take part: pass on'
                        ' <a href="page:break-the-chain">the signs</a>, put up a poster, ask what your own workplace does.'
                        "</p>",
                    )
                ],
                "lv": [
                    (
                        "prose",
                        f'<p>Šo dienu atzīmē kopš 2007.~gada (<a href="{_FIRST_DAY}">CEPOL, angliski</a>). Piedalīties'
                        ' var ikviens: pastāstiet par <a href="page:break-the-chain">pazīmēm</a>, izlieciet plakātu,'
                        " pajautājiet, ko dara jūsu darba vietā.</p>",
                    )
                ],
            },
        },
        ["prevention"],
        organiser=organisation("commission"),
    )


RAPPORTEURS_MEET = _event(
    _at(2027, 3, 11, 8),
    _at(2027, 3, 12, 14),
    {
        "local_title": {
            "en": "Demonstration: National Rapporteurs meet in Riga",
            "lv": "Paraugs: valstu ziņotāju sanāksme Rīgā",
        },
        "local_slug": {"en": "rapporteurs-in-riga", "lv": "zinotaju-sanaksme-riga"},
        "summary": {
            "en": "Two days on the amended directive and on forced criminality. By invitation.",
            "lv": "Divas dienas par grozīto direktīvu un piespiešanu izdarīt noziegumus. Ar ielūgumiem.",
        },
        "place": {"en": "Demonstration: Riga", "lv": "Paraugs: Rīga"},
        "body": {
            "en": [
                (
                    "prose",
                    "<p>This meeting is made up. Its agenda stands on the page of the"
                    ' <a href="page:rapporteurs">network</a>.</p>',
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Šī sanāksme ir izdomāta. Tās darba kārtība atrodama"
                    ' <a href="page:rapporteurs">tīkla</a> lapā.</p>',
                ),
            ],
        },
    },
    ["international"],
    ["LV"],
    organiser=organisation("rapporteur-b"),
)

COURSE = _event(
    _at(2027, 2, 4, 8),
    _at(2027, 2, 4, 11, 30),
    {
        "local_title": {
            "en": "Demonstration: Course for labour inspectors",
            "lv": "Paraugs: mācības darba inspektoriem",
        },
        "local_slug": {"en": "course-for-labour-inspectors", "lv": "macibas-darba-inspektoriem"},
        "summary": {
            "en": "An online morning on recognising forced labour during an inspection.",
            "lv": "Tiešsaistes rīts par to, kā pārbaudē atpazīt piespiedu darbu.",
        },
        "place": {"en": "Online", "lv": "Tiešsaistē"},
        "body": {
            "en": [
                ("prose", "<p>This course is made up; nobody answers at its address.</p>"),
                ("heading", "Programme"),
                (
                    "prose",
                    "<ol><li>What the law calls forced labour</li><li>Questions to ask, and with whom in the room</li>"
                    "<li>Whom to tell, and how the person is kept safe</li></ol>",
                ),
            ],
            "lv": [
                ("prose", "<p>Šīs mācības ir izdomātas; norādītajā adresē neviens neatbild.</p>"),
                ("heading", "Programma"),
                (
                    "prose",
                    "<ol><li>Ko likums sauc par piespiedu darbu</li><li>Ko jautāt un kam tobrīd būt telpā</li>"
                    "<li>Kam ziņot un kā sargāt cilvēku</li></ol>",
                ),
            ],
        },
    },
    ["labour-exploitation"],
    ["EE", "LV", "LT"],
    organiser=organisation("civil-f"),
    online_link="https://example.org/course",
)

CONFERENCE = _event(
    _at(2026, 9, 23, 7),
    _at(2026, 9, 24, 13),
    {
        "local_title": {
            "en": "Demonstration: Conference “Seen and heard”",
            "lv": "Paraugs: konference „Pamanīti un uzklausīti”",
        },
        "local_slug": {
            "en": "conference-seen-and-heard",
            "lv": "konference-pamaniti-un-uzklausiti",
        },
        "summary": {
            "en": "Survivors, police officers and social workers talked about the first hours after a person is found.",
            "lv": "Cietušie, policisti un sociālie darbinieki runāja par pirmajām stundām pēc tam, kad cilvēks ir atrasts.",
        },
        "place": {"en": "Demonstration: Tallinn", "lv": "Paraugs: Tallina"},
        "body": {
            "en": [
                (
                    "prose",
                    '<p>This conference is made up. See also <a href="page:conference-report">our report</a>.</p>',
                )
            ],
            "lv": [
                (
                    "prose",
                    '<p>Šī konference ir izdomāta. Skatiet arī <a href="page:conference-report">mūsu pārskatu</a>.</p>',
                )
            ],
        },
    },
    ["victim-support"],
    ["EE"],
    organiser=organisation("civil-b"),
)

EVENTS = {
    "course": COURSE,
    "rapporteurs-meet": RAPPORTEURS_MEET,
    "day-2027": _anti_trafficking_day(2027),
    "day-2026": _anti_trafficking_day(2026),
    "conference": CONFERENCE,
}
