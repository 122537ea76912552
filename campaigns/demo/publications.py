"""The publication index and its pages: what the Commission and the European Migration Network published, a leaflet."""

import datetime as dt

from .refs import document, organisation, several

_EMN_STUDY = "https://www.pmlp.gov.lv/en/article/new-emn-study-examines-international-efforts-combat-trafficking-human-beings"

PUBLICATION_INDEX = {
    "local_title": {"en": "Publications", "lv": "Publikācijas"},
    "local_slug": {"en": "publications", "lv": "publikacijas"},
    "summary": {
        "en": "Reports, strategies and studies on what the EU does against trafficking in human beings.",
        "lv": "Ziņojumi, stratēģijas un pētījumi par ES rīcību pret cilvēku tirdzniecību.",
    },
    "intro": {
        "en": "<p>What EUR-Lex keeps opens there in your language. The summaries here are our own.</p>",
        "lv": "<p>Dokumenti, kas glabājas EUR-Lex, atveras jūsu valodā. Kopsavilkumi šeit ir mūsu pašu.</p>",
    },
}


def _publication(kind, date, celex, texts, topics, **shared):
    return {
        "texts": texts,
        "shared": {
            "kind": kind,
            "date": date,
            "publisher": organisation("commission"),
            "celex": celex,
            **shared,
        },
        "topics": topics,
        "countries": [],
    }


def _report(date, celex, number_en, number_lv, slug_en, slug_lv, com, abstract):
    title = {
        "en": f"{number_en} report on the progress made in the fight against trafficking in human beings",
        "lv": f"{number_lv} ziņojums par gūtajiem panākumiem cīņā pret cilvēku tirdzniecību",
    }
    summary = {
        "en": f"The European Commission’s {number_en.lower()} progress report, {com}.",
        "lv": f"Eiropas Komisijas {number_lv.lower()} progresa ziņojums, {com}.",
    }
    texts = {
        "local_title": title,
        "local_slug": {"en": slug_en, "lv": slug_lv},
        "summary": summary,
        "abstract": abstract,
    }
    return _publication("report", date, celex, texts, ["research"])


SECOND = _report(
    dt.date(2018, 12, 3),
    "52018DC0777",
    "Second",
    "Otrais",
    "second-progress-report",
    "otrais-progresa-zinojums",
    "COM(2018)~777",
    {
        "en": "<p>Article 20 of the Anti-Trafficking Directive [fn:directive] obliges the Commission to report every second"
        " year. This report of 3 December 2018 comes with a staff working document, SWD(2018) 473.</p>",
        "lv": "<p>Cilvēku tirdzniecības apkarošanas direktīvas [fn:directive] 20.~pants uzdod Komisijai ziņot reizi divos"
        " gados. Šim 2018.~gada 3.~decembra ziņojumam pievienots dienestu darba dokuments SWD(2018)~473.</p>",
    },
)
THIRD = _report(
    dt.date(2020, 10, 20),
    "52020DC0661",
    "Third",
    "Trešais",
    "third-progress-report",
    "tresais-progresa-zinojums",
    "COM(2020)~661",
    {
        "en": "<p>The report of 20 October 2020 sets out the patterns of the crime and what the Member States and the EU did"
        " about it. It comes with a staff working document, SWD(2020) 226.</p>",
        "lv": "<p>2020.~gada 20.~oktobra ziņojumā aprakstītas nozieguma iezīmes un tas, ko dalībvalstis un ES pret to"
        " darījušas. Tam pievienots dienestu darba dokuments SWD(2020)~226.</p>",
    },
)
FOURTH = _report(
    dt.date(2022, 12, 19),
    "52022DC0736",
    "Fourth",
    "Ceturtais",
    "fourth-progress-report",
    "ceturtais-progresa-zinojums",
    "COM(2022)~736",
    {
        "en": "<p>The report of 19 December 2022 names the main patterns and difficulties, outlines what was done from 2019"
        " to 2022 and analyses figures for 2019 and 2020. Member States, organisations of the civil society platform and"
        " nine EU agencies contributed. It comes with a staff working document, SWD(2022) 429.</p>",
        "lv": "<p>2022.~gada 19.~decembra ziņojumā nosauktas galvenās iezīmes un grūtības, aprakstīts paveiktais no 2019."
        " līdz 2022.~gadam un analizēti 2019. un 2020.~gada dati. To sagatavot palīdzēja dalībvalstis, pilsoniskās"
        " sabiedrības platformas organizācijas un deviņas ES aģentūras. Tam pievienots dienestu darba dokuments"
        " SWD(2022)~429.</p>",
    },
)

STRATEGY_2021 = _publication(
    "strategy",
    dt.date(2021, 4, 14),
    "52021DC0171",
    {
        "local_title": {
            "en": "EU Strategy on Combatting Trafficking in Human Beings 2021–2025",
            "lv": "ES Stratēģija cilvēku tirdzniecības apkarošanai 2021.–2025.~gadā",
        },
        "local_slug": {"en": "strategy-2021-2025", "lv": "strategija-2021-2025"},
        "summary": {
            "en": "The Commission’s plan for five years, COM(2021) 171: demand, business model, victims, world beyond the EU.",
            "lv": "Komisijas plāns pieciem gadiem, COM(2021)~171: pieprasījums, darbības modelis, cietušie, rīcība ārpus ES.",
        },
        "abstract": {
            "en": "<p>The strategy set out what was to be done beside the law from 2021 to 2025. It ties trafficking in with"
            " the EU’s work on security, migration, equality, children and employment.</p>",
            "lv": "<p>Stratēģijā noteikts, kas līdztekus likumdošanai darāms no 2021. līdz 2025.~gadam. Tā cilvēku"
            " tirdzniecības apkarošanu saista ar ES darbu drošības, migrācijas, līdztiesības, bērnu tiesību un"
            " nodarbinātības jomā.</p>",
        },
        "key_findings": {
            "en": "<ul><li>Reduce demand</li><li>Break the traffickers’ business model, offline and online</li><li>Protect,"
            " support and empower victims, especially women and children</li><li>Cooperate with countries outside the"
            " EU</li></ul>",
            "lv": "<ul><li>Mazināt pieprasījumu</li><li>Graut cilvēku tirgotāju darbības modeli bezsaistē un"
            " tiešsaistē</li><li>Aizsargāt, atbalstīt un stiprināt cietušos, īpaši sievietes un bērnus</li><li>Sadarboties ar"
            " valstīm ārpus ES</li></ul>",
        },
    },
    ["prevention", "victim-support", "international"],
)

STRATEGY_2012 = _publication(
    "strategy",
    dt.date(2012, 6, 19),
    "52012DC0286",
    {
        "local_title": {
            "en": "EU Strategy towards the Eradication of Trafficking in Human Beings 2012–2016",
            "lv": "ES Stratēģija cilvēku tirdzniecības izskaušanai 2012.–2016.~gadā",
        },
        "local_slug": {"en": "strategy-2012-2016", "lv": "strategija-2012-2016"},
        "summary": {
            "en": "The first EU strategy of its kind after the directive of 2011, COM(2012) 286.",
            "lv": "Pirmā šāda ES stratēģija pēc 2011.~gada direktīvas, COM(2012)~286.",
        },
        "abstract": {
            "en": "<p>The strategy describes trafficking as the slavery of our times and says how the directive of 2011"
            " [fn:directive] is to be filled with life.</p>",
            "lv": "<p>Stratēģijā cilvēku tirdzniecība nosaukta par mūsdienu verdzību un izklāstīts, kā īstenot 2011.~gada"
            " direktīvu [fn:directive].</p>",
        },
    },
    ["prevention"],
)

EMN_STUDY = {
    "texts": {
        "local_title": {
            "en": "Trafficking in human beings – the international dimension",
            "lv": "Cilvēku tirdzniecība: starptautiskā dimensija",
        },
        "local_slug": {
            "en": "international-dimension",
            "lv": "starptautiska-dimensija",
        },
        "summary": {
            "en": "How 25 members and observers of the European Migration Network act against trafficking that crosses the"
            " EU’s borders.",
            "lv": "Kā 25~Eiropas Migrācijas tīkla dalībvalstis un novērotājvalstis vēršas pret cilvēku tirdzniecību, kas"
            " sniedzas pāri ES robežām.",
        },
        "abstract": {
            "en": "<p>The study looks at prevention, law enforcement, support for victims and partnerships with countries"
            f' outside the EU (<a href="{_EMN_STUDY}">Office of Citizenship and Migration Affairs of Latvia</a>).'
            ' <a href="page:emn-study">More in our news item</a></p>',
            "lv": "<p>Pētījumā aplūkota novēršana, tiesībaizsardzība, atbalsts cietušajiem un partnerība ar valstīm ārpus ES"
            f' (<a href="{_EMN_STUDY}">Pilsonības un migrācijas lietu pārvalde, angliski</a>).'
            ' <a href="page:emn-study">Vairāk mūsu ziņā</a></p>',
        },
        "key_findings": {
            "en": "<ul><li>In 2022, 63.1% of victims were third-country nationals [fn:fourth-report].</li><li>No country has"
            " a policy on the international dimension alone.</li><li>Cooperation with non-governmental organisations and"
            " training help most.</li></ul>",
            "lv": "<ul><li>2022.~gadā 63,1~% cietušo bija trešo valstu valstspiederīgie [fn:fourth-report].</li><li>Nevienai"
            " valstij nav politikas tikai par starptautisko dimensiju.</li><li>Visvairāk palīdz sadarbība ar nevalstiskajām"
            " organizācijām un mācības.</li></ul>",
        },
    },
    # The day is an example: our data hold the year only.
    "shared": {
        "kind": "study",
        "date": dt.date(2025, 6, 1),
        "publisher": organisation("emn"),
        "url": _EMN_STUDY,
    },
    "topics": ["international", "research"],
    "countries": ["AT", "BE", "DE", "ES", "FI", "FR", "GR", "IE", "LV", "NL", "SE", "SI", "SK"],
}

LEAFLET = {
    "texts": {
        "local_title": {
            "en": "Demonstration: Before you go to work abroad (leaflet)",
            "lv": "Paraugs: „Pirms dodies strādāt uz ārzemēm” (buklets)",
        },
        "local_slug": {"en": "leaflet-work-abroad", "lv": "buklets-darbs-arzemes"},
        "summary": {
            "en": "A made-up leaflet with a file in each language.",
            "lv": "Izdomāts buklets ar failu katrā valodā.",
        },
        "abstract": {
            "en": "<p>Five pieces of advice on one page. The same words stand on the page of the"
            ' <a href="page:before-you-go">campaign</a>.</p>',
            "lv": "<p>Pieci padomi uz vienas lapas. Tie paši vārdi lasāmi"
            ' <a href="page:before-you-go">kampaņas</a> lapā.</p>',
        },
    },
    "shared": {
        "kind": "factsheet",
        "date": dt.date(2025, 5, 1),
        "publisher": organisation("portal"),
        "files": several(document, "leaflet-en", "leaflet-lv"),
    },
    "topics": ["labour-exploitation", "prevention"],
    "countries": ["LV", "LT"],
}

PUBLICATIONS = {
    "strategy-2021": STRATEGY_2021,
    "fourth-report": FOURTH,
    "third-report": THIRD,
    "second-report": SECOND,
    "strategy-2012": STRATEGY_2012,
    "study": EMN_STUDY,
    "leaflet": LEAFLET,
}
