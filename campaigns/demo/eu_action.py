"""The standard page on what the EU does: four fields of action, who acts, where to read on."""

EU_ACTION = {
    "local_title": {"en": "EU action", "lv": "ES rīcība"},
    "local_slug": {"en": "eu-action", "lv": "es-riciba"},
    "summary": {
        "en": "What the European Union does against trafficking in human beings: law, strategy and cooperation.",
        "lv": "Ko Eiropas Savienība dara pret cilvēku tirdzniecību: tiesību akti, stratēģija un sadarbība.",
    },
    "body": {
        "en": [
            (
                "quote",
                (
                    "Trafficking in human beings is prohibited.",
                    "Charter of Fundamental Rights of the European Union, Article 5(3)",
                ),
            ),
            (
                "prose",
                "<p>The EU’s answer rests on a law that binds the Member States, the Anti-Trafficking"
                " Directive [fn:directive], made stricter in 2024 [fn:amendment], and on a strategy that set out what else"
                " was to be done from 2021 to 2025 [fn:strategy].</p>",
            ),
            ("heading", "Four fields of action"),
            (
                "steps",
                [
                    (
                        "Prevent, and reduce demand",
                        "People at risk are told what to beware of. Those who use what victims are forced to do have to"
                        " answer for it if they knew.",
                    ),
                    (
                        "Break the business model",
                        "Police and prosecutors work across borders, follow the money and act against recruitment and"
                        " exploitation online.",
                    ),
                    (
                        "Protect, support and empower victims",
                        "Victims are recognised early and brought to help, with special care for women and children.",
                    ),
                    (
                        "Act beyond the EU",
                        "The EU works with countries of origin and transit and with international organisations."
                        ' <a href="page:emn-study">What 25 countries report</a>',
                    ),
                ],
            ),
            ("heading", "What the directive asks of every country"),
            (
                "table",
                {
                    "caption": "Obligations of the Member States in short, in our own words",
                    "headings": ["Subject", "What the law asks"],
                    "rows": [
                        ("Crime", "Trafficking is punished whatever form the exploitation takes"),
                        ("Help", "It does not depend on the victim’s willingness to testify"),
                        ("Children", "The best interests of the child come first"),
                        (
                            "No punishment",
                            "Victims need not be punished for what they were forced to do",
                        ),
                        ("Watching", "A National Rapporteur or equivalent mechanism reports"),
                    ],
                    "source": "Directive 2011/36/EU",
                },
            ),
            (
                "callout",
                (
                    "A strategy that has run out",
                    "The strategy covered the years up to 2025. What follows it is not yet described here.",
                ),
            ),
            ("heading", "Read on"),
            ("related", ["framework", "coordinator", "networks", "publications"]),
        ],
        "lv": [
            (
                "quote",
                (
                    "Cilvēku tirdzniecība ir aizliegta.",
                    "Eiropas Savienības Pamattiesību hartas 5.~panta 3.~punkts",
                ),
            ),
            (
                "prose",
                "<p>ES rīcības pamatā ir dalībvalstīm saistošs tiesību akts~– Cilvēku tirdzniecības apkarošanas"
                " direktīva [fn:directive], kas 2024.~gadā kļuva stingrāka [fn:amendment],~– un stratēģija, kurā noteikts,"
                " kas vēl darāms no 2021. līdz 2025.~gadam [fn:strategy].</p>",
            ),
            ("heading", "Četras rīcības jomas"),
            (
                "steps",
                [
                    (
                        "Novērst un mazināt pieprasījumu",
                        "Riskam pakļautiem cilvēkiem stāsta, no kā sargāties. Tie, kas izmanto cietušo pakalpojumus, par to"
                        " atbild, ja ir zinājuši.",
                    ),
                    (
                        "Graut noziedznieku darbības modeli",
                        "Policija un prokurori sadarbojas pāri robežām, izseko naudai un vēršas pret vervēšanu un"
                        " ekspluatāciju tiešsaistē.",
                    ),
                    (
                        "Aizsargāt, atbalstīt un stiprināt cietušos",
                        "Cietušos laikus atpazīst un nogādā pie palīdzības sniedzējiem, īpaši rūpējoties par sievietēm un"
                        " bērniem.",
                    ),
                    (
                        "Rīkoties ārpus ES",
                        "ES sadarbojas ar izcelsmes un tranzīta valstīm un starptautiskajām organizācijām."
                        ' <a href="page:emn-study">Ko stāsta 25~valstis</a>',
                    ),
                ],
            ),
            ("heading", "Ko direktīva prasa no katras valsts"),
            (
                "table",
                {
                    "caption": "Dalībvalstu pienākumi īsumā, mūsu vārdiem",
                    "headings": ["Temats", "Ko prasa likums"],
                    "rows": [
                        (
                            "Noziegums",
                            "Par cilvēku tirdzniecību soda neatkarīgi no ekspluatācijas veida",
                        ),
                        ("Palīdzība", "Tā nav atkarīga no cietušā gatavības liecināt"),
                        ("Bērni", "Pirmajā vietā ir bērna intereses"),
                        ("Nesodīšana", "Cietušos var nesodīt par to, ko viņi spiesti darīt"),
                        ("Uzraudzība", "Ziņo valsts ziņotājs vai līdzvērtīgs mehānisms"),
                    ],
                    "source": "Direktīva 2011/36/ES",
                },
            ),
            (
                "callout",
                (
                    "Stratēģija, kuras laiks ir beidzies",
                    "Stratēģija attiecās uz laiku līdz 2025.~gadam. Kas nāk pēc tās, šeit vēl nav aprakstīts.",
                ),
            ),
            ("heading", "Lasīt tālāk"),
            ("related", ["framework", "coordinator", "networks", "publications"]),
        ],
    },
}
