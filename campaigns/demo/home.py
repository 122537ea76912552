"""The home page: what the crime is, what the EU does, who coordinates it."""

from .acts import AMENDMENT, DIRECTIVE, STRATEGY
from .refs import act, page, several

_BRUSSELS_TIMES = "https://www.brusselstimes.com/eu-affairs/1943083/eu-registered-almost-10000-human-trafficking-victims-in-2024/"

HOME = {
    "local_title": {
        "en": "Together against trafficking in human beings",
        "lv": "Kopā pret cilvēku tirdzniecību",
    },
    "summary": {
        "en": "How to recognise trafficking in human beings, how each country helps victims, and what the European Union"
        " and its 27 Member States do to prevent it.",
        "lv": "Kā atpazīt cilvēku tirdzniecību, kā katra valsts palīdz cietušajiem un ko tās novēršanai dara Eiropas"
        " Savienība un tās 27~dalībvalstis.",
    },
    "search_description": {
        "en": "A demonstration portal on trafficking in human beings: facts, the EU’s action and 27 country profiles.",
        "lv": "Demonstrācijas portāls par cilvēku tirdzniecību: fakti, ES rīcība un 27~valstu profili.",
    },
    "intro": {
        "en": "<p>Nobody may be bought, sold or exploited. Yet thousands of people are registered as victims of"
        " trafficking in the EU every year, and many more are never found. This portal explains the crime, shows who"
        " is working against it and describes how each EU country helps those who have suffered from it.</p>",
        "lv": "<p>Nevienu cilvēku nedrīkst pirkt, pārdot vai ekspluatēt. Tomēr Eiropas Savienībā ik gadu par"
        " cilvēku tirdzniecībā cietušajiem atzīst tūkstošiem cilvēku, un vēl daudzi paliek neatklāti. Šajā portālā skaidrots, kas ir šis"
        " noziegums un kas pret to cīnās, un aprakstīts, kā katra ES valsts palīdz cietušajiem.</p>",
    },
    "crime_facts": {
        "en": "<p>Women and girls are the majority of registered victims. Sexual exploitation is the most frequent"
        " form of exploitation, forced labour comes second and its share has grown.</p>"
        "<p>Trafficking does not need a border. Of the victims registered in 2023, 28% were citizens of the country"
        " in which they were exploited, 8% came from another EU country and 64% from outside the EU; 13% were"
        " children [fn:figures-2023].</p>"
        "<p>These numbers count registered victims only. A higher number can also mean that a country looks harder"
        ' and finds more. <a href="page:facts">Read the facts about trafficking</a></p>',
        "lv": "<p>Lielākā daļa reģistrēto cietušo ir sievietes un meitenes. Visizplatītākais ekspluatācijas veids ir"
        " seksuāla izmantošana, otrs izplatītākais~– piespiedu darbs, kura īpatsvars ir pieaudzis.</p>"
        "<p>Cilvēku tirdzniecībai nav vajadzīga robeža. No 2023.~gadā reģistrētajiem cietušajiem 28~% bija tās valsts"
        " pilsoņi, kurā viņus ekspluatēja, 8~%~– citas ES valsts pilsoņi, bet 64~%~– pilsoņi no valstīm ārpus ES;"
        " 13~% cietušo bija bērni [fn:figures-2023].</p>"
        "<p>Šie skaitļi aptver tikai reģistrētos cietušos. Lielāks skaitlis var nozīmēt arī to, ka valsts meklē"
        ' rūpīgāk un atrod vairāk. <a href="page:facts">Lasīt faktus par cilvēku tirdzniecību</a></p>',
    },
    "organised_crime": {
        "en": "<p>For criminals trafficking means high profit; for the people exploited, and for society, the cost is"
        " immense. It seldom stands alone: the same networks smuggle migrants and drugs, forge documents, extort,"
        ' steal, defraud and launder money. <a href="page:organised-crime">See the links with organised crime</a></p>',
        "lv": "<p>Noziedzniekiem cilvēku tirdzniecība nes lielu peļņu, bet ekspluatētajiem cilvēkiem un sabiedrībai~–"
        " milzīgus zaudējumus. Tā reti notiek atsevišķi: tie paši tīkli nodarbojas ar migrantu kontrabandu un"
        " narkotiku tirdzniecību, vilto dokumentus, izspiež, zog, krāpj un legalizē noziedzīgi iegūtus līdzekļus."
        ' <a href="page:organised-crime">Uzzināt par saikni ar organizēto noziedzību</a></p>',
    },
    "campaign": {
        "en": "<p>“End human trafficking. Break the invisible chain” is the European Commission’s campaign. An"
        " invisible chain ties those who traffic, those who are trafficked and those who use their work, often"
        " without knowing it. The first link breaks when somebody notices. One sign proves nothing; several together"
        " are a reason to ask for advice. If somebody is in danger, call 112.</p>",
        "lv": "<p>„Izbeigsim cilvēku tirdzniecību! Pārrausim neredzamo ķēdi!”~– tāds ir Eiropas Komisijas kampaņas"
        " aicinājums. Neredzama ķēde saista tos, kas tirgo cilvēkus, tos, kurus tirgo, un tos, kas izmanto viņu"
        " darbu, bieži vien par to nenojaušot. Pirmais posms pārtrūkst, kad kāds to pamana. Viena pazīme vēl neko"
        " nepierāda, bet vairākas kopā ir iemesls lūgt padomu. Ja kāds ir briesmās, zvaniet 112.</p>",
    },
    "actions": {
        "en": [
            (
                "action",
                (
                    "Preventing trafficking",
                    "Informing people at risk, reducing demand for what victims are forced to do,"
                    " and training those who may meet a victim at work.",
                ),
            ),
            (
                "action",
                (
                    "Breaking the business model",
                    "Investigating across borders, following the money and confiscating it,"
                    " and acting against recruitment and exploitation online.",
                ),
            ),
            (
                "action",
                (
                    "Protecting victims",
                    "Recognising victims early, giving them safety, advice and time to recover, with"
                    " special care for women and children.",
                ),
            ),
            (
                "action",
                (
                    "Working beyond the EU",
                    "Cooperating with the countries that victims come from or pass through, and"
                    " with international organisations.",
                ),
            ),
        ],
        "lv": [
            (
                "action",
                (
                    "Novērst cilvēku tirdzniecību",
                    "Informēt riskam pakļautos cilvēkus, mazināt pieprasījumu pēc tā, ko"
                    " cietušos spiež darīt, un apmācīt tos, kas darbā var sastapt cietušos.",
                ),
            ),
            (
                "action",
                (
                    "Graut noziedznieku darbības modeli",
                    "Izmeklēt pāri robežām, izsekot noziedzīgi iegūto naudu un to"
                    " konfiscēt, vērsties pret vervēšanu un ekspluatāciju tiešsaistē.",
                ),
            ),
            (
                "action",
                (
                    "Aizsargāt cietušos",
                    "Laikus atpazīt cietušos, sniegt viņiem drošību, padomu un laiku atgūties, īpaši"
                    " rūpējoties par sievietēm un bērniem.",
                ),
            ),
            (
                "action",
                (
                    "Sadarboties ārpus ES",
                    "Strādāt kopā ar valstīm, no kurām cietušie nāk vai kuras viņi šķērso, un ar"
                    " starptautiskajām organizācijām.",
                ),
            ),
        ],
    },
    "framework": {
        "en": "<p>The Anti-Trafficking Directive says what the crime is, how it is punished and what victims are"
        " entitled to. Its amendment, in force since 14 July 2024, made it stricter. The EU strategy set out what the"
        ' EU did beside the law. <a href="page:framework">Read about the legal and policy framework</a></p>',
        "lv": "<p>Cilvēku tirdzniecības apkarošanas direktīva nosaka, kas ir šis noziegums, kā par to soda un kādas"
        " tiesības ir cietušajiem. Grozījumi, kas ir spēkā kopš 2024.~gada 14.~jūlija, to padarīja stingrāku. To, ko"
        " ES darīja līdztekus likumdošanai, noteica ES stratēģija."
        ' <a href="page:framework">Lasīt par tiesisko un politikas satvaru</a></p>',
    },
    "coordinator": {
        "en": "<p>The EU Anti-Trafficking Coordinator sees to it that EU institutions and agencies, Member States and"
        " international partners pull in the same direction, and helps to shape the EU’s present and future policy"
        " against trafficking.</p>",
        "lv": "<p>ES koordinatore cilvēku tirdzniecības apkarošanas jautājumos gādā, lai ES iestādes un aģentūras,"
        " dalībvalstis un starptautiskie partneri rīkotos saskaņoti, un palīdz veidot ES pašreizējo un turpmāko"
        " politiku šajā jomā.</p>",
    },
    "coordination": {
        "en": "<p>The coordinator brings together three circles of partners.</p>",
        "lv": "<p>Koordinatores darbā satiekas trīs partneru loki.</p>",
    },
}

SHARED = {
    "pinned_campaign": page("break-the-chain"),
    "pinned_news": several(page, "emn-study"),
    "pinned_publications": several(page, "strategy-2021", "study"),
    "key_documents": several(act, DIRECTIVE, AMENDMENT, STRATEGY, "52022DC0736"),
}

_SOURCE = {
    "en": "Eurostat, as reported by The Brussels Times",
    "lv": "Eurostat dati laikrakstā „The Brussels Times”",
}

FIGURES = [
    {
        "value": "9~678",
        "year": 2024,
        "label": {
            "en": "people registered as victims of trafficking in the EU",
            "lv": "cilvēku tirdzniecībā cietušie, kas reģistrēti ES",
        },
        "source": _SOURCE,
        "source_url": _BRUSSELS_TIMES,
    },
    {
        "value": "63~%",
        "year": 2024,
        "label": {
            "en": "of registered victims were women and girls",
            "lv": "reģistrēto cietušo~– sievietes un meitenes",
        },
        "source": _SOURCE,
        "source_url": _BRUSSELS_TIMES,
    },
    {
        "value": "46~%",
        "year": 2024,
        "label": {
            "en": "sexual exploitation, of victims whose form of exploitation is known",
            "lv": "seksuāla izmantošana~– no cietušajiem, kuru ekspluatācijas veids ir zināms",
        },
        "source": _SOURCE,
        "source_url": _BRUSSELS_TIMES,
    },
    {
        "value": "37~%",
        "year": 2024,
        "label": {
            "en": "forced labour, of victims whose form of exploitation is known",
            "lv": "piespiedu darbs~– no cietušajiem, kuru ekspluatācijas veids ir zināms",
        },
        "source": _SOURCE,
        "source_url": _BRUSSELS_TIMES,
    },
]
