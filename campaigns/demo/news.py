"""The news index and the three oldest items; more stand in ``emn_study``, ``news_eu`` and ``news_portal``."""

import datetime as dt

from .refs import image, organisation, page, several

_CAMPAIGN_NEWS = "https://www.brusselstimes.com/eu-affairs/1991328/eu-warns-human-trafficking-largely-undetected-as-campaign-public-action/"
_CAMPAIGN = "https://home-affairs.ec.europa.eu/EUvsHumanTraffickingCampaign"
_PLAN = "https://likumi.lv/ta/id/362691"
_PLAN_NEWS = (
    "https://jauns.lv/raksts/zinas/669976-iem-latvija-vairs-nav-tikai-izcelsmes-valsts-bet-ari-merkis-un-tranzits-"
    "cilveku-tirdznieciba"
)

NEWS_INDEX = {
    "local_title": {"en": "News", "lv": "Jaunumi"},
    "local_slug": {"en": "news", "lv": "jaunumi"},
    "summary": {
        "en": "News, press releases and updates from the countries.",
        "lv": "Ziņas, paziņojumi presei un jaunumi no valstīm.",
    },
    "intro": {
        "en": "<p>In this demonstration the dates of news items are examples.</p>",
        "lv": "<p>Šajā demonstrācijā ziņu datumi ir piemēri.</p>",
    },
}

FIGURES_2024 = {
    "texts": {
        "local_title": {
            "en": "Almost 10~000 people registered as victims in the EU in 2024",
            "lv": "2024.~gadā Eiropas Savienībā reģistrēti gandrīz 10~000~cietušo",
        },
        "local_slug": {
            "en": "almost-10-000-victims-in-2024",
            "lv": "gandriz-10-000-cietuso-2024-gada",
        },
        "summary": {
            "en": "Fewer victims than the year before, but a larger share of forced labour: the Eurostat figures for 2024.",
            "lv": "Cietušo ir mazāk nekā gadu iepriekš, bet piespiedu darba īpatsvars ir lielāks: Eurostat dati par"
            " 2024.~gadu.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>The Member States registered 9~678 victims of trafficking in human beings in 2024, about a"
                    " tenth fewer than the 10~793 of 2023 [fn:figures-2024] [fn:figures-2023]. Women and girls were 63%, as in"
                    " the year before.</p>",
                ),
                ("heading", "A growing share of forced labour"),
                (
                    "prose",
                    "<p>Where the form of exploitation was reported, 4~219 people had been exploited sexually (46%)"
                    " and 3~391 put to forced labour (37%). Another 1~487 were used for other ends, such as benefit fraud,"
                    " crime or begging [fn:figures-2024]. From 2014 to 2018 the share of forced labour had been 14–21%.</p>",
                ),
                ("heading", "Few convictions"),
                ("prose", "<p>There were 7~966 suspects and 2~599 convictions.</p>"),
                (
                    "callout",
                    "Only registered victims are counted, and many are never found. A lower number does not"
                    " prove that fewer people are exploited.",
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>2024.~gadā dalībvalstīs reģistrēti 9~678~cilvēku tirdzniecībā cietušie~– aptuveni par"
                    " desmito daļu mazāk nekā 2023.~gadā, kad to bija 10~793 [fn:figures-2024] [fn:figures-2023]. Sievietes un meitenes,"
                    " tāpat kā gadu iepriekš, bija 63~% cietušo.</p>",
                ),
                ("heading", "Piespiedu darba īpatsvars aug"),
                (
                    "prose",
                    "<p>No cietušajiem, kuru ekspluatācijas veids ir norādīts, seksuāli izmantoti bija 4~219 (46~%),"
                    " bet strādāt piespiests 3~391 (37~%). Vēl 1~487 bija izmantoti citiem mērķiem, piemēram, pabalstu"
                    " izkrāpšanai, noziegumiem vai ubagošanai [fn:figures-2024]. No 2014. līdz 2018.~gadam piespiedu darba īpatsvars bija"
                    " 14–21~%.</p>",
                ),
                ("heading", "Maz notiesāto"),
                ("prose", "<p>Aizdomās turēti 7~966~cilvēki, notiesāti~– 2~599.</p>"),
                (
                    "callout",
                    "Skaitīti tikai reģistrētie cietušie, un daudzi netiek atrasti. Mazāks skaitlis nepierāda, ka"
                    " ekspluatēto ir mazāk.",
                ),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2026, 2, 25),
        "issued_by": organisation("eurostat"),
        "lead_image": image("growing"),
        "related_pages": several(page, "facts"),
    },
    "topics": ["research", "labour-exploitation", "sexual-exploitation"],
    "countries": [],
}

CAMPAIGN_NEWS = {
    "texts": {
        "local_title": {
            "en": "Campaign material in every EU language",
            "lv": "Kampaņas materiāli visās ES valodās",
        },
        "local_slug": {"en": "campaign-material", "lv": "kampanas-materiali"},
        "summary": {
            "en": "“End human trafficking. Break the invisible chain” tells people which signs to look for and where to"
            " turn. The material is free to use.",
            "lv": "Kampaņa „Izbeigsim cilvēku tirdzniecību! Pārrausim neredzamo ķēdi!” stāsta, kādām pazīmēm pievērst"
            " uzmanību un kur vērsties. Materiāli ir brīvi izmantojami.",
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>The European Commission’s campaign asks three things of us: to recognise the signs, to"
                    f' report a suspicion and to support victims (<a href="{_CAMPAIGN}">campaign page</a>). It names ten'
                    " signs and the national helplines, and comes with material in many languages"
                    f' (<a href="{_CAMPAIGN_NEWS}">The Brussels Times, 25 February 2026</a>).</p>',
                ),
                ("heading", "A sign is not proof"),
                (
                    "prose",
                    "<p>The signs do not confirm a case, and their absence does not rule one out. Do not try to"
                    " free anybody yourself and do not confront a suspect: it can put the victim in danger. Note the place"
                    " and the time. If somebody is in danger, call 112.</p>",
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Eiropas Komisijas kampaņa aicina darīt trīs lietas: atpazīt pazīmes, ziņot par aizdomām un"
                    f' atbalstīt cietušos (<a href="{_CAMPAIGN}">kampaņas lapa</a>). Tajā nosauktas desmit pazīmes un valstu'
                    " palīdzības tālruņi, un materiāli pieejami daudzās valodās"
                    f' (<a href="{_CAMPAIGN_NEWS}">„The Brussels Times”, 2026.~gada 25.~februāris</a>).</p>',
                ),
                ("heading", "Pazīme nav pierādījums"),
                (
                    "prose",
                    "<p>Pazīmes vēl neapliecina noziegumu, bet to trūkums to neizslēdz. Nemēģiniet nevienu atbrīvot"
                    " paši un nerunājiet ar iespējamo vainīgo: tas var apdraudēt cietušo. Pierakstiet vietu un laiku. Ja kāds"
                    " ir briesmās, zvaniet 112.</p>",
                ),
            ],
        },
    },
    "shared": {
        "kind": "press_release",
        "date": dt.date(2026, 4, 21),
        "issued_by": organisation("commission"),
        "lead_image": image("open-chain"),
        "related_pages": several(page, "break-the-chain"),
    },
    "topics": ["prevention"],
    "countries": [],
}

PLAN_2025 = {
    "texts": {
        "local_title": {
            "lv": "Apstiprināts cilvēku tirdzniecības novēršanas plāns līdz 2027.~gadam"
        },
        "local_slug": {"lv": "noversanas-plans-2025-2027"},
        "summary": {
            "lv": "Ministru kabinets apstiprinājis plānu 2025.–2027.~gadam. Tā īstenošanu koordinē Iekšlietu ministrija.",
        },
        "body": {
            "lv": [
                (
                    "prose",
                    "<p>Ministru kabinets 2025.~gada 26.~augustā apstiprināja Cilvēku tirdzniecības novēršanas plānu"
                    f' 2025.–2027.~gadam (<a href="{_PLAN}">rīkojums Nr.~534</a>). Tajā ir mazāk pasākumu nekā iepriekšējā'
                    " plānā. Par īstenošanu atbild Iekšlietu ministrija, kurai līdz 2028.~gada 1.~septembrim jāiesniedz"
                    " izvērtējums.</p>",
                ),
                ("heading", "Kāpēc vajadzīgs jauns plāns"),
                (
                    "prose",
                    "<p>Agrāk Latvija galvenokārt bija izcelsmes valsts: cilvēkus no Latvijas ekspluatēja ārzemēs."
                    " Tagad tā ir arī mērķa un tranzīta valsts. Kopš 2016.~gada identificēti 303~cietušie, no tiem 213~–"
                    " Latvijas valstspiederīgie, bet 90~– trešo valstu pilsoņi"
                    f' (<a href="{_PLAN_NEWS}">jauns.lv, 2025.~gada 23.~augusts</a>). Tāpēc vajadzīgi arī jauni'
                    " pakalpojumi un vieglāk pieejami tulki.</p>",
                ),
                (
                    "prose",
                    '<p>Vairāk par palīdzību Latvijā: <a href="page:LV">valsts profils</a>.</p>',
                ),
            ],
        },
    },
    "source_language": "lv",
    "shared": {
        "kind": "country_update",
        "date": dt.date(2025, 9, 2),
        "issued_by": organisation("lv-interior"),
    },
    "topics": ["prevention", "victim-support"],
    "countries": ["LV"],
}
