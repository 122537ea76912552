"""News on what the EU and the Baltic states published; each fact links its source. The dates of the items are examples,
but never earlier than what they report."""

import datetime as dt

from .acts import AMENDMENT, DIRECTIVE
from .refs import act, image, organisation, page, several

_HOME_AFFAIRS = "https://home-affairs.ec.europa.eu"
_FIFTH_REPORT = (
    f"{_HOME_AFFAIRS}/news/new-progress-report-combatting-trafficking-human-beings-2025-01-20_en"
)
_LUXEMBOURG = (
    "https://chronicle.lu/category/surveys-reports/"
    "53121-luxembourg-records-highest-proportional-number-of-human-trafficking-victims-in-eu"
)
_EUCRIM = "https://eucrim.eu/news/new-directive-to-strengthen-anti-human-trafficking"
_IEM = (
    "https://iem.gov.lv/en/article/progress-challenges-and-way-forward-preventing-human-trafficking"
)
_OMBUDSPERSONS = (
    "https://www.tv3.lt/naujiena/lietuva/"
    "seimo-kontrolieriai-lietuvoje-palankios-salygos-prekybai-zmonemis-n1442515"
)
_FIRST_DAY = (
    "https://www.cepol.europa.eu/media/news/joint-statement-heads-eu-justice-home-affairs-agencies"
)

DAY_2026 = {
    "texts": {
        "local_title": {
            "en": "18 October: EU Anti-Trafficking Day",
            "lv": "18.~oktobris~– ES cilvēku tirdzniecības apkarošanas diena",
        },
        "local_slug": {
            "en": "anti-trafficking-day",
            "lv": "cilveku-tirdzniecibas-apkarosanas-diena",
        },
        "summary": {
            "en": "A day for those who are never counted. Five things that take five minutes.",
            "lv": "Diena tiem, kurus neviens neieskaita. Pieci darbi, kas prasa piecas minūtes.",
        },
        "lead_image_caption": {
            "en": "Half circles around a rising light: drawn for this demonstration",
            "lv": "Pusloki ap austošu gaismu: zīmējums šai demonstrācijai",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>The EU has marked 18 October as its Anti-Trafficking Day since 2007"
                    f' (<a href="{_FIRST_DAY}">CEPOL</a>). In 2024 the Member States registered 9~678 victims'
                    " [fn:figures-2024]; how many were never noticed nobody knows.</p>",
                ),
                ("heading", "Five things that take five minutes"),
                (
                    "steps",
                    [
                        (
                            "Read the signs",
                            '<a href="page:break-the-chain">Ten of them</a> are on one page.',
                        ),
                        ("Save the number", "112 works everywhere in the EU."),
                        ("Ask at work", "Who cleans here, who delivers, and who employs them?"),
                        (
                            "Put up a poster",
                            "Where those pass who need it: in a stairwell, a waiting room.",
                        ),
                        ("Tell somebody", "One person who knows the signs is a beginning."),
                    ],
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>18.~oktobri kā ES cilvēku tirdzniecības apkarošanas dienu atzīmē kopš 2007.~gada"
                    f' (<a href="{_FIRST_DAY}">CEPOL, angliski</a>). 2024.~gadā dalībvalstis reģistrēja 9~678~cietušos'
                    " [fn:figures-2024]; cik palika nepamanīti, nezina neviens.</p>",
                ),
                ("heading", "Pieci darbi, kas prasa piecas minūtes"),
                (
                    "steps",
                    [
                        (
                            "Izlasiet pazīmes",
                            '<a href="page:break-the-chain">Visas desmit</a> ir vienā lapā.',
                        ),
                        ("Saglabājiet numuru", "112 darbojas visā ES."),
                        (
                            "Pajautājiet darbā",
                            "Kas te uzkopj, kas piegādā un kas ir viņu darba devējs?",
                        ),
                        (
                            "Izlieciet plakātu",
                            "Tur, kur iet garām tie, kam tas vajadzīgs: kāpņu telpā, uzgaidāmajā telpā.",
                        ),
                        ("Pastāstiet kādam", "Viens cilvēks, kas zina pazīmes, jau ir sākums."),
                    ],
                ),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2026, 10, 18),
        "issued_by": organisation("portal"),
        "lead_image": image("one-day"),
        "related_pages": several(page, "day-2027", "break-the-chain"),
    },
    "topics": ["prevention"],
    "countries": [],
}

DEADLINE = {
    "texts": {
        "local_title": {
            "en": "The stricter directive is due in national law",
            "lv": "Stingrākajai direktīvai jābūt valstu tiesību aktos",
        },
        "local_slug": {"en": "directive-due", "lv": "direktivas-termins"},
        "summary": {
            "en": "Two years after the amendment entered into force, Member States must have brought their laws into line.",
            "lv": "Divus gadus pēc grozījumu stāšanās spēkā dalībvalstīm jābūt pielāgojušām savus tiesību aktus.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>Directive (EU) 2024/1712 [fn:amendment] entered into force on 14 July 2024. Member States had two"
                    f' years to write it into their laws (<a href="{_EUCRIM}">eucrim</a>).</p>',
                ),
                ("heading", "What is new"),
                (
                    "prose",
                    "<ul><li>Forced marriage, illegal adoption and the exploitation of surrogacy are named.</li>"
                    "<li>Whoever uses a service knowing that a victim provides it commits a crime.</li>"
                    "<li>Penalties for companies are higher.</li></ul>",
                ),
                ("acts", [DIRECTIVE, AMENDMENT]),
                ("callout", "Which Member States have done so is not yet written here."),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Direktīva (ES) 2024/1712 [fn:amendment] stājās spēkā 2024.~gada 14.~jūlijā. Dalībvalstīm bija divi"
                    f' gadi laika, lai to ieviestu savos likumos (<a href="{_EUCRIM}">eucrim, angliski</a>).</p>',
                ),
                ("heading", "Kas ir jauns"),
                (
                    "prose",
                    "<ul><li>Nosauktas piespiedu laulības, nelikumīga adopcija un surogātmāšu ekspluatācija.</li>"
                    "<li>Noziegums ir arī izmantot pakalpojumu, zinot, ka to sniedz cietušais.</li>"
                    "<li>Sodi juridiskajām personām ir bargāki.</li></ul>",
                ),
                ("acts", [DIRECTIVE, AMENDMENT]),
                ("callout", "Kuras dalībvalstis to jau izdarījušas, šeit vēl nav aprakstīts."),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2026, 7, 15),
        "issued_by": organisation("portal"),
        "legal_acts": several(act, DIRECTIVE, AMENDMENT),
        "related_pages": several(page, "framework"),
    },
    "topics": ["investigation", "victim-support"],
    "countries": [],
}

FIFTH_REPORT = {
    "texts": {
        "local_title": {
            "en": "Fifth progress report: 41% more registered victims",
            "lv": "Piektais progresa ziņojums: reģistrēto cietušo~– par 41~% vairāk",
        },
        "local_slug": {"en": "fifth-progress-report", "lv": "piektais-progresa-zinojums"},
        "summary": {
            "en": "Between 2021 and 2022 the number rose from 7~155 to 10~093. The report covers both years.",
            "lv": "No 2021. līdz 2022.~gadam skaits pieauga no 7~155 līdz 10~093. Ziņojums aptver abus gadus.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    f'<p>The European Commission has published its fifth report, COM(2025) 8 (<a href="{_FIFTH_REPORT}">news'
                    " of 20 January 2025</a>). It analyses figures for 2021 and 2022"
                    f' (<a href="{_LUXEMBOURG}">Chronicle.lu</a>).</p>',
                ),
                (
                    "figures",
                    [
                        {
                            "value": "7~155",
                            "label": "registered victims in the EU in 2021",
                            "year": 2021,
                            "source": "Eurostat, Statistics Explained",
                            "source_url": "https://ec.europa.eu/eurostat/statistics-explained/"
                            "index.php?title=Trafficking_in_human_beings_statistics",
                        },
                        {
                            "value": "10~093",
                            "label": "registered victims in the EU in 2022",
                            "year": 2022,
                            "source": "Eurostat",
                            "source_url": "http://ec.europa.eu/eurostat/web/products-eurostat-news/w/ddn-20240124-1",
                        },
                    ],
                ),
                (
                    "callout",
                    "More registered victims may mean more crime, or better eyes. The figures do not say which.",
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Eiropas Komisija publicējusi piekto ziņojumu COM(2025)~8"
                    f' (<a href="{_FIFTH_REPORT}">2025.~gada 20.~janvāra ziņa, angliski</a>). Tajā analizēti 2021. un'
                    f' 2022.~gada dati (<a href="{_LUXEMBOURG}">Chronicle.lu, angliski</a>).</p>',
                ),
                (
                    "figures",
                    [
                        {
                            "value": "7~155",
                            "label": "2021.~gadā ES reģistrētie cietušie",
                            "year": 2021,
                            "source": "Eurostat, Statistics Explained",
                            "source_url": "https://ec.europa.eu/eurostat/statistics-explained/"
                            "index.php?title=Trafficking_in_human_beings_statistics",
                        },
                        {
                            "value": "10~093",
                            "label": "2022.~gadā ES reģistrētie cietušie",
                            "year": 2022,
                            "source": "Eurostat",
                            "source_url": "http://ec.europa.eu/eurostat/web/products-eurostat-news/w/ddn-20240124-1",
                        },
                    ],
                ),
                (
                    "callout",
                    "Vairāk reģistrēto var nozīmēt vairāk noziegumu vai arī asāku skatienu. Skaitļi to nepasaka.",
                ),
            ],
        },
    },
    "shared": {
        "kind": "press_release",
        "date": dt.date(2025, 1, 22),
        "issued_by": organisation("commission"),
        "lead_image": image("growing"),
        "related_pages": several(page, "publications", "fourth-report"),
    },
    "topics": ["research"],
    "countries": ["LU"],
}

FIGURES_2023 = {
    "texts": {
        "local_title": {
            "en": "2023: the highest number of registered victims so far",
            "lv": "2023.~gads: līdz šim lielākais reģistrēto cietušo skaits",
        },
        "local_slug": {"en": "figures-for-2023", "lv": "dati-par-2023-gadu"},
        "summary": {
            "en": "10~793 people were registered in the EU, 24 per million inhabitants. Nearly two thirds came from outside.",
            "lv": "ES reģistrēti 10~793~cietušie, 24 uz miljonu iedzīvotāju. Gandrīz divas trešdaļas bija no valstīm ārpus ES.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>The figures for 2023 [fn:figures-2023] show 10~793 registered victims, the highest number since the"
                    " series began in 2008. Of them, 63% were women and girls, 13% children, and 64% citizens of a country"
                    " outside the EU [fn:figures-2023]. There were 8~471 suspects and 2~309 convictions.</p>",
                ),
                ("prose", '<p>Newer: <a href="page:figures-2024">the figures for 2024</a>.</p>'),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Dati par 2023.~gadu [fn:figures-2023] rāda 10~793~reģistrētus cietušos~– lielāko skaitu, kopš"
                    " 2008.~gadā sākta uzskaite. 63~% no viņiem bija sievietes un meitenes, 13~%~– bērni, bet 64~%~– pilsoņi"
                    " no valstīm ārpus ES [fn:figures-2023]. Aizdomās turēti 8~471~cilvēks, notiesāti~– 2~309.</p>",
                ),
                ("prose", '<p>Jaunāki dati: <a href="page:figures-2024">2024.~gads</a>.</p>'),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2025, 4, 8),
        "issued_by": organisation("commission"),
    },
    "topics": ["research", "children"],
    "countries": [],
}

LATVIA = {
    "texts": {
        "local_title": {
            "en": "Latvia: 111 victims in three years, most of them Latvia’s own",
            "lv": "Latvijā trijos gados 111~cietušie, lielākā daļa~– Latvijas valstspiederīgie",
        },
        "local_slug": {"en": "latvia-2021-2023", "lv": "latvija-2021-2023"},
        "summary": {
            "en": "The Ministry of the Interior looks back on the years from 2021 to 2023.",
            "lv": "Iekšlietu ministrija atskatās uz laiku no 2021. līdz 2023.~gadam.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>From 2021 to 2023, 111 people were recognised as victims in Latvia [cc:LV]; 95 of them were"
                    f' nationals of Latvia (<a href="{_IEM}">Ministry of the Interior</a>). Of the 31 measures planned'
                    " for these years, 22 were carried out, four in part and five not.</p>",
                ),
                ("prose", "<p>More: {LV}.</p>"),
            ],
            "lv": [
                (
                    "prose",
                    "<p>No 2021. līdz 2023.~gadam Latvijā [cc:LV] par cietušajiem atzīti 111~cilvēki, no tiem"
                    f' 95~Latvijas valstspiederīgie (<a href="{_IEM}">Iekšlietu ministrija, angliski</a>). No 31~šajos gados'
                    " plānotā pasākuma 22 īstenoti, četri~– daļēji, bet pieci nav īstenoti.</p>",
                ),
                ("prose", "<p>Vairāk: {LV}.</p>"),
            ],
        },
    },
    "shared": {
        "kind": "country_update",
        "date": dt.date(2025, 3, 3),
        "issued_by": organisation("lv-interior"),
    },
    "topics": ["research", "victim-support"],
    "countries": ["LV"],
}

LITHUANIA = {
    "texts": {
        "local_title": {
            "en": "Lithuania has become a country of destination",
            "lv": "Lietuva kļuvusi par mērķa valsti",
        },
        "local_slug": {"en": "lithuania-destination", "lv": "lietuva-merka-valsts"},
        "summary": {
            "en": "In five years the picture turned: more than four in five investigations now name Lithuania as the"
            " destination.",
            "lv": "Piecos gados aina mainījusies: Lietuva kā mērķa valsts tagad minēta vairāk nekā četrās piektdaļās"
            " izmeklēšanu.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>In 2019 Lithuania [cc:LT] was the destination in about a third of investigations, in 2024 in more"
                    " than 80%. Of 22 officially recognised victims of that year, 18 came from outside the EU"
                    f' (<a href="{_OMBUDSPERSONS}">Seimas Ombudspersons, reported by tv3.lt</a>).</p>',
                ),
                ("prose", "<p>More: {LT}.</p>"),
            ],
            "lv": [
                (
                    "prose",
                    "<p>2019.~gadā Lietuva [cc:LT] bija mērķa valsts aptuveni trešdaļā izmeklēšanu, 2024.~gadā~– vairāk nekā"
                    " 80~%. No 22~cilvēkiem, kas tajā gadā oficiāli atzīti par cietušajiem, 18 bija no valstīm ārpus ES"
                    f' (<a href="{_OMBUDSPERSONS}">Seima kontrolieru dati portālā tv3.lt, lietuviski</a>).</p>',
                ),
                ("prose", "<p>Vairāk: {LT}.</p>"),
            ],
        },
    },
    "shared": {
        "kind": "country_update",
        "date": dt.date(2026, 1, 20),
        "issued_by": organisation("portal"),
    },
    "topics": ["labour-exploitation", "investigation"],
    "countries": ["LT"],
}

ITEMS = {
    "day": DAY_2026,
    "deadline": DEADLINE,
    "fifth-report": FIFTH_REPORT,
    "figures-2023": FIGURES_2023,
    "latvia-2023": LATVIA,
    "lithuania-2024": LITHUANIA,
}
