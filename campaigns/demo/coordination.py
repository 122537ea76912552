"""Who coordinates: the EU Anti-Trafficking Coordinator and three networks.

Of the coordinator only what the Commission's portal says stands here. Members of two networks and all
meetings are made up and say so.
"""

import datetime as dt

from .acts import AMENDMENT, DIRECTIVE, STRATEGY
from .refs import act, document, organisation, page, several
from .sources import SOURCES

_COMMISSION_S_PAGE = SOURCES["coordinator"][1]["url"]
_STATEMENT = "https://eucrim.eu/news/eu-agencies-against-trafficking-human-beings"

COORDINATOR = {
    "texts": {
        "local_title": {"en": "EU Coordinator", "lv": "ES koordinatore"},
        "local_slug": {"en": "coordinator", "lv": "koordinators"},
        "summary": {
            "en": "Sees to it that all who act against trafficking in the EU pull in the same direction.",
            "lv": "Gādā, lai visi, kas Eiropas Savienībā vēršas pret cilvēku tirdzniecību, rīkotos saskaņoti.",
        },
        "role": {
            "en": "EU Anti-Trafficking Coordinator",
            "lv": "ES koordinatore cilvēku tirdzniecības apkarošanas jautājumos",
        },
        "biography": {
            "en": "<p>A biography has not been written here yet. The European Commission introduces the coordinator on"
            f' <a href="{_COMMISSION_S_PAGE}">its own page</a>.</p>',
            "lv": "<p>Biogrāfija šeit vēl nav sagatavota. Eiropas Komisija koordinatori iepazīstina"
            f' <a href="{_COMMISSION_S_PAGE}">savā lapā (angliski)</a>.</p>',
        },
        "mandate": {
            "en": [
                (
                    "action",
                    (
                        "Coordination and coherence",
                        "Improving the way EU institutions, EU agencies, Member States and international actors work"
                        " together, so that their actions fit one another.",
                    ),
                ),
                (
                    "action",
                    (
                        "Policy",
                        "Developing the EU’s existing policies against trafficking in human beings and preparing new"
                        " ones.",
                    ),
                ),
                (
                    "action",
                    (
                        "Networks",
                        "Fostering cooperation through the EU network of National Rapporteurs and Equivalent Mechanisms,"
                        " the EU Civil Society Platform and the EU agencies.",
                    ),
                ),
            ],
            "lv": [
                (
                    "action",
                    (
                        "Koordinācija un saskaņotība",
                        "Uzlabot ES iestāžu un aģentūru, dalībvalstu un starptautisko partneru sadarbību, lai to rīcība"
                        " būtu savstarpēji saskaņota.",
                    ),
                ),
                (
                    "action",
                    (
                        "Politika",
                        "Pilnveidot pašreizējo ES politiku cilvēku tirdzniecības apkarošanas jomā un izstrādāt jaunu.",
                    ),
                ),
                (
                    "action",
                    (
                        "Tīkli",
                        "Veicināt sadarbību ES valstu ziņotāju un līdzvērtīgu mehānismu tīklā, ES pilsoniskās sabiedrības"
                        " platformā un ar ES aģentūrām.",
                    ),
                ),
            ],
        },
        "contact": {
            "en": "<p>This demonstration has no contact. Please use the"
            f' <a href="{_COMMISSION_S_PAGE}">Commission’s page</a>. If you need help, see'
            ' <a href="page:help">Get help</a>.</p>',
            "lv": "<p>Šajā demonstrācijā kontaktinformācijas nav. Lūdzu, izmantojiet"
            f' <a href="{_COMMISSION_S_PAGE}">Komisijas lapu (angliski)</a>. Ja jums vajadzīga palīdzība, skatiet lapu'
            ' <a href="page:help">„Palīdzība”</a>.</p>',
        },
    },
    "shared": {
        "name": "Diane Schmitt",
        "legal_basis": several(act, DIRECTIVE, AMENDMENT, STRATEGY),
        "reports": several(page, "fourth-report", "third-report", "second-report"),
        # Before the amendment is entered, so that the review queue has something to show.
        "reviewed_on": dt.date(2026, 10, 2),
        "review_due": dt.date(2027, 4, 1),
    },
}

NETWORK_INDEX = {
    "local_title": {"en": "Networks", "lv": "Sadarbības tīkli"},
    "local_slug": {"en": "networks", "lv": "sadarbibas-tikli"},
    "summary": {
        "en": "The three circles that the EU Anti-Trafficking Coordinator brings together.",
        "lv": "Trīs partneru loki, kuru darbu saskaņo ES koordinatore.",
    },
    "intro": {
        "en": "<p>No country and no authority can stop trafficking alone. In these networks they compare what they know,"
        " agree on what to do and hold one another to it.</p>",
        "lv": "<p>Neviena valsts un neviena iestāde viena pati cilvēku tirdzniecību neapturēs. Šajos tīklos tās salīdzina"
        " zināmo, vienojas par turpmāko un cita citai par to atskaitās.</p>",
    },
}


_PAPERS = ("agenda-en", "agenda-lv")


def _members(*rows):
    return [
        {"organisation": organisation(key), "role": {"en": english, "lv": latvian}}
        for key, english, latvian in rows
    ]


def _meeting(date, english, latvian, agenda, *documents):
    return {
        "date": date,
        "place": {"en": english, "lv": latvian},
        "agenda": agenda,
        "documents": several(document, *documents),
    }


_AGENDA = {
    "en": "Opening\nFigures for 2024: what they show and what they do not\nEarly identification of victims\nAny other"
    " business",
    "lv": "Sanāksmes atklāšana\nDati par 2024.~gadu: ko tie rāda un ko nerāda\nAgrīna cietušo identificēšana\nCiti"
    " jautājumi",
}
_NO_CONTACT = {
    "en": "<p>This demonstration has no contact for the network.</p>",
    "lv": "<p>Šajā demonstrācijā tīklam kontaktinformācijas nav.</p>",
}

RAPPORTEURS = {
    "texts": {
        "local_title": {
            "en": "National Rapporteurs and Equivalent Mechanisms",
            "lv": "Valstu ziņotāji un līdzvērtīgi mehānismi",
        },
        "local_slug": {"en": "national-rapporteurs", "lv": "valstu-zinotaji"},
        "summary": {
            "en": "One voice from each Member State: who watches trends there and measures what is done.",
            "lv": "Pa vienam pārstāvim no katras dalībvalsts~– tam, kas tajā seko tendencēm un vērtē paveikto.",
        },
        "mandate": {
            "en": "<p>Every Member State has a National Rapporteur or an equivalent mechanism. Its tasks are to assess"
            " trends, to measure the results of action against trafficking, to gather figures together with civil society"
            " and to report [fn:directive].</p><p>In the EU network they compare figures, laws and practice, and pass on"
            " to the coordinator what the EU needs to know for its reports.</p><p>The members and the meetings named here"
            " are made up for this demonstration.</p>",
            "lv": "<p>Katrā dalībvalstī ir valsts ziņotājs vai līdzvērtīgs mehānisms. Tā uzdevums ir vērtēt tendences un"
            " cilvēku tirdzniecības apkarošanas rezultātus, kopā ar pilsonisko sabiedrību apkopot datus un ziņot"
            " [fn:directive].</p><p>ES tīklā tie salīdzina datus, likumus un praksi un sniedz koordinatorei informāciju, kas"
            " vajadzīga ES ziņojumiem.</p><p>Šeit nosauktie dalībnieki un sanāksmes ir izdomāti šai demonstrācijai.</p>",
        },
        "contact": _NO_CONTACT,
    },
    "shared": {"kind": "rapporteurs"},
    "rows": {
        "members": _members(
            ("rapporteur-a", "Rapporteur; office in a ministry", "Ziņotājs; birojs ministrijā"),
            (
                "rapporteur-b",
                "Coordinator with the task of a rapporteur",
                "Koordinators ar ziņotāja uzdevumu",
            ),
            ("rapporteur-c", "Rapporteur; office in a ministry", "Ziņotājs; birojs ministrijā"),
            ("rapporteur-d", "Independent rapporteur", "Neatkarīgs ziņotājs"),
            ("rapporteur-e", "Independent rapporteur", "Neatkarīgs ziņotājs"),
        ),
        "meetings": [
            _meeting(
                dt.date(2027, 3, 11),
                "Demonstration: Riga",
                "Paraugs: Rīga",
                {
                    "en": "Opening\nThe amended directive in national law\nForced criminality\nAny other business",
                    "lv": "Sanāksmes atklāšana\nGrozītā direktīva valstu tiesību aktos\nPiespiešana izdarīt noziegumus\n"
                    "Citi jautājumi",
                },
            ),
            _meeting(
                dt.date(2026, 6, 16),
                "Demonstration: online",
                "Paraugs: tiešsaistē",
                _AGENDA,
                *_PAPERS,
            ),
        ],
    },
}

CIVIL_SOCIETY = {
    "texts": {
        "local_title": {
            "en": "EU Civil Society Platform",
            "lv": "ES pilsoniskās sabiedrības platforma",
        },
        "local_slug": {
            "en": "civil-society-platform",
            "lv": "pilsoniskas-sabiedribas-platforma",
        },
        "summary": {
            "en": "Organisations that work with victims tell the EU what they see and what is missing.",
            "lv": "Organizācijas, kas strādā ar cietušajiem, stāsta Eiropas Savienībai, ko tās redz un kā trūkst.",
        },
        "mandate": {
            "en": "<p>Those who help victims every day notice first what changes: new ways of recruiting, new forms of"
            " exploitation, rights that exist on paper only. The platform brings them together and carries their"
            " experience into the EU’s policy.</p><p>The organisations named here are made up for this demonstration.</p>",
            "lv": "<p>Tie, kas cietušajiem palīdz ikdienā, pirmie pamana pārmaiņas: jaunus vervēšanas paņēmienus, jaunus"
            " ekspluatācijas veidus, tiesības, kas ir tikai uz papīra. Platforma viņus pulcē un viņu pieredzi ienes ES"
            " politikā.</p><p>Šeit nosauktās organizācijas ir izdomātas šai demonstrācijai.</p>",
        },
        "contact": _NO_CONTACT,
    },
    "shared": {"kind": "civil_society"},
    "rows": {
        "members": _members(
            ("civil-a", "Safe housing", "Droša mājvieta"),
            ("civil-b", "Advice for workers from abroad", "Padoms darbiniekiem no ārvalstīm"),
            ("civil-c", "Legal aid", "Juridiskā palīdzība"),
            ("civil-d", "Support for children", "Atbalsts bērniem"),
            ("civil-e", "Street work", "Ielu darbs"),
            ("civil-f", "Training", "Apmācība"),
        ),
        "meetings": [
            _meeting(
                dt.date(2026, 5, 20),
                "Demonstration: online",
                "Paraugs: tiešsaistē",
                _AGENDA,
                *_PAPERS,
            )
        ],
    },
}

AGENCIES = {
    "texts": {
        "local_title": {"en": "EU agencies", "lv": "ES aģentūras"},
        "local_slug": {"en": "eu-agencies", "lv": "es-agenturas"},
        "summary": {
            "en": "Ten agencies have committed themselves to working together against trafficking, each in its own field.",
            "lv": "Desmit aģentūras ir apņēmušās kopīgi vērsties pret cilvēku tirdzniecību, katra savā jomā.",
        },
        "mandate": {
            "en": "<p>On 13 June 2018 the heads of ten EU agencies signed a joint statement: to act against impunity, to"
            " strengthen prevention, to pay heed to sex and age, to help Member States recognise victims early, and to"
            f' share information and training (<a href="{_STATEMENT}">eucrim</a>). Two of them have changed their names'
            " since: EASO has become EUAA, EMCDDA has become EUDA.</p><p>What each agency does is put in our own words.</p>",
            "lv": "<p>2018.~gada 13.~jūnijā desmit ES aģentūru vadītāji parakstīja kopīgu paziņojumu: vērsties pret"
            " nesodāmību, stiprināt novēršanu, ņemt vērā dzimumu un vecumu, palīdzēt dalībvalstīm laikus atpazīt cietušos,"
            f' dalīties informācijā un mācību pieredzē (<a href="{_STATEMENT}">eucrim, angliski</a>). Divām no tām kopš tā'
            " laika ir mainījies nosaukums: EASO kļuvusi par EUAA, bet EMCDDA~– par EUDA.</p><p>Katras aģentūras darbs"
            " aprakstīts mūsu vārdiem.</p>",
        },
    },
    "shared": {"kind": "agencies"},
    "rows": {
        "members": _members(
            ("europol", "Supports police investigations", "Atbalsta policijas izmeklēšanu"),
            (
                "eurojust",
                "Supports prosecutors across borders",
                "Atbalsta prokuroru darbu pāri robežām",
            ),
            (
                "frontex",
                "Recognising victims at the borders",
                "Cietušo atpazīšana pie robežām",
            ),
            ("fra", "Research and advice on rights", "Pētījumi un padoms par tiesībām"),
            ("cepol", "Training for the police", "Policijas apmācība"),
            (
                "euaa",
                "Recognising victims among applicants",
                "Cietušo atpazīšana starp pieteicējiem",
            ),
            ("eu-lisa", "Information systems", "Informācijas sistēmas"),
            ("eige", "Women, men and trafficking", "Sievietes, vīrieši un cilvēku tirdzniecība"),
            ("euda", "Trafficking and drugs", "Cilvēku tirdzniecība un narkotikas"),
            ("eurofound", "Working conditions", "Darba apstākļi"),
        ),
        "meetings": [],
    },
}

NETWORKS = {
    "rapporteurs": RAPPORTEURS,
    "civil-society": CIVIL_SOCIETY,
    "agencies": AGENCIES,
}
