"""The campaign index and two campaigns: the Commission's, told in our words, and one that is made up and over.

The ten signs are ours, not the Commission's. They describe what somebody may notice and accuse nobody.
"""

import datetime as dt

from .refs import document, organisation, several

_CAMPAIGN = "https://home-affairs.ec.europa.eu/EUvsHumanTraffickingCampaign"

CAMPAIGN_INDEX = {
    "local_title": {"en": "Know the signs", "lv": "Atpazīsti pazīmes"},
    "local_slug": {"en": "campaigns", "lv": "kampanas"},
    "summary": {
        "en": "Campaigns that show what trafficking looks like, and what each of us can do.",
        "lv": "Kampaņas, kas rāda, kā izskatās cilvēku tirdzniecība un ko var darīt ikviens no mums.",
    },
    "intro": {
        "en": "<p>Trafficking hides in plain sight: on building sites, in kitchens, in flats next door. Whoever knows what"
        " to look for can be the first link that breaks.</p>",
        "lv": "<p>Cilvēku tirdzniecība notiek acu priekšā: būvlaukumos, virtuvēs, kaimiņu dzīvokļos. Kas zina, kam pievērst"
        " uzmanību, var pārraut pirmo ķēdes posmu.</p>",
    },
}


def _blocks(kind, *texts):
    return [(kind, text) for text in texts]


def _material(english, latvian, kind, *documents, print_ready=False):
    return {
        "title": {"en": english, "lv": latvian},
        "kind": kind,
        "print_ready": print_ready,
        "files": several(document, *documents),
    }


_DISCLAIMER = {
    "en": "One sign proves nothing, and no sign does not mean that all is well. Every situation is different. Do not"
    " confront anybody and do not try to free anybody yourself: ask for advice, and in danger call 112.",
    "lv": "Viena pazīme neko nepierāda, un tas, ka pazīmju nav, nenozīmē, ka viss ir kārtībā. Katra situācija ir citāda."
    " Nevienu neapsūdziet un nevienu nemēģiniet atbrīvot saviem spēkiem: lūdziet padomu un, ja draud briesmas, zvaniet 112.",
}

BREAK_THE_CHAIN = {
    "texts": {
        "local_title": {
            "en": "End human trafficking. Break the invisible chain",
            "lv": "Izbeigsim cilvēku tirdzniecību! Pārrausim neredzamo ķēdi!",
        },
        "local_slug": {"en": "break-the-invisible-chain", "lv": "parrausim-neredzamo-kedi"},
        "summary": {
            "en": "The European Commission’s campaign: recognise the signs, report a suspicion, support victims. Told here in"
            " our own words.",
            "lv": "Eiropas Komisijas kampaņa: atpazīt pazīmes, ziņot par aizdomām, atbalstīt cietušos. Šeit~– mūsu vārdiem.",
        },
        "slogan": {"en": "Break the invisible chain", "lv": "Pārrausim neredzamo ķēdi!"},
        "body": {
            "en": [
                (
                    "prose",
                    "<p>An invisible chain ties those who traffic, those who are trafficked and those who use their work,"
                    f' often without knowing it (<a href="{_CAMPAIGN}">European Commission</a>). It breaks when'
                    " somebody notices and acts.</p>",
                ),
                ("heading", "What you can do"),
                (
                    "steps",
                    [
                        (
                            "Look",
                            "Trust what strikes you as wrong, and note the place, the time and what you saw.",
                        ),
                        (
                            "Do not step in",
                            "A word to the wrong person can put the victim in danger, and you too.",
                        ),
                        (
                            "Ask or report",
                            "In danger call 112. If there is time, ask a helpline in your country for advice."
                            ' <a href="page:help">Find a helpline</a>',
                        ),
                        (
                            "Be there afterwards",
                            "Listen, believe, and let the person decide what happens next.",
                        ),
                    ],
                ),
                ("heading", "If it is you"),
                (
                    "prose",
                    "<p>You are not to blame, and you have a right to help whatever you were made to do and whatever papers"
                    ' you have. <a href="page:help">Get help</a></p>',
                ),
                (
                    "video",
                    {
                        "title": "Demonstration: how the chain breaks",
                        "url": "https://example.org/film",
                        "site": "example.org (there is no film, this is a demonstration)",
                        "poster": "open-chain",
                        "length": "1 min",
                        "transcript": "Two rings hang together. A disc of light comes closer. One ring opens, then the other."
                        " Words appear: Break the invisible chain.",
                    },
                ),
                (
                    "callout",
                    (
                        "Not the official campaign",
                        "Signs, posters and texts on this page were written and drawn for this demonstration. The official"
                        f' ones are on the <a href="{_CAMPAIGN}">European Commission’s page</a>.',
                    ),
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Neredzama ķēde saista tos, kas tirgo cilvēkus, tos, kurus tirgo, un tos, kas izmanto viņu darbu,"
                    f' bieži vien par to nenojaušot (<a href="{_CAMPAIGN}">Eiropas Komisija</a>). Tā pārtrūkst, kad kāds'
                    " pamana un rīkojas.</p>",
                ),
                ("heading", "Ko varat darīt jūs"),
                (
                    "steps",
                    [
                        (
                            "Skatieties",
                            "Ticiet tam, kas jums šķiet aizdomīgs, un pierakstiet vietu, laiku un redzēto.",
                        ),
                        (
                            "Neiejaucieties",
                            "Viens vārds nepareizajam cilvēkam var apdraudēt cietušo un arī jūs.",
                        ),
                        (
                            "Jautājiet vai ziņojiet",
                            "Ja draud briesmas, zvaniet 112. Ja ir laiks, lūdziet padomu palīdzības tālrunim savā valstī."
                            ' <a href="page:help">Atrast palīdzības tālruni</a>',
                        ),
                        (
                            "Palieciet līdzās",
                            "Uzklausiet, ticiet un ļaujiet cilvēkam pašam izlemt, kas notiks tālāk.",
                        ),
                    ],
                ),
                ("heading", "Ja tas notiek ar jums"),
                (
                    "prose",
                    "<p>Tā nav jūsu vaina, un jums ir tiesības uz palīdzību neatkarīgi no tā, ko jums likts darīt un kādi ir"
                    ' jūsu dokumenti. <a href="page:help">Saņemt palīdzību</a></p>',
                ),
                (
                    "video",
                    {
                        "title": "Paraugs: kā pārtrūkst ķēde",
                        "url": "https://example.org/film",
                        "site": "example.org (filmas tur nav, šis ir paraugs)",
                        "poster": "open-chain",
                        "length": "1 min",
                        "transcript": "Divi gredzeni sakļāvušies kopā. Tuvojas gaismas aplis. Atveras viens gredzens, tad"
                        " otrs. Parādās vārdi: Pārrausim neredzamo ķēdi!",
                    },
                ),
                (
                    "callout",
                    (
                        "Šī nav oficiālā kampaņa",
                        "Pazīmes, plakāti un teksti šajā lapā ir veidoti šai demonstrācijai. Oficiālos materiālus meklējiet"
                        f' <a href="{_CAMPAIGN}">Eiropas Komisijas lapā</a>.',
                    ),
                ),
            ],
        },
        "disclaimer": _DISCLAIMER,
        "indicators": {
            "en": _blocks(
                "sign",
                "Somebody else keeps the person’s passport, money or telephone.",
                "The person is never alone, and somebody else answers for him or her.",
                "The person does not know the address of the place where he or she lives or works.",
                "The person sleeps where he or she works, or many share a place not made to live in.",
                "The person works very long hours and has no days off.",
                "The promised wage is not paid, or a debt grows instead of shrinking.",
                "The person is afraid: of the employer, of the police, of being sent away.",
                "There are injuries, hunger or illness, and no visit to a doctor.",
                "The work or the place is not what was promised before the journey.",
                "A child begs, sells or works and does not go to school.",
            ),
            "lv": _blocks(
                "sign",
                "Cilvēka pase, nauda vai tālrunis ir pie kāda cita.",
                "Cilvēks nekad nav viens, un viņa vietā atbild kāds cits.",
                "Cilvēks nezina adresi, kurā dzīvo vai strādā.",
                "Cilvēks guļ darba vietā, vai arī daudzi mitinās telpā, kas nav domāta dzīvošanai.",
                "Cilvēks strādā ļoti garas stundas un bez brīvdienām.",
                "Solīto algu nemaksā, vai arī parāds aug, nevis sarūk.",
                "Cilvēks baidās: no darba devēja, no policijas, no izraidīšanas.",
                "Redzami savainojumi, izsalkums vai slimība, bet ārsta palīdzības nav.",
                "Darbs vai vieta nav tāda, kāda solīta pirms ceļa.",
                "Bērns ubago, tirgo vai strādā un neiet skolā.",
            ),
        },
        "share_texts": {
            "en": _blocks(
                "text",
                "Somebody else keeps her passport. He is never alone. The wage never comes. One sign proves nothing,"
                " several are a reason to ask. Know the signs of trafficking in human beings.",
                "An invisible chain is still a chain. Learn to see it. In danger, call 112.",
            ),
            "lv": _blocks(
                "text",
                "Viņas pase ir pie cita. Viņš nekad nav viens. Alga tā arī nepienāk. Viena pazīme neko nepierāda, bet"
                " vairākas ir iemesls jautāt. Atpazīsti cilvēku tirdzniecības pazīmes!",
                "Arī neredzama ķēde ir ķēde. Iemācies to ieraudzīt! Ja draud briesmas, zvani 112.",
            ),
        },
    },
    # Launched on the EU Anti-Trafficking Day of 2023 and taken up again in 2026; no end is known.
    "shared": {
        "start": dt.date(2023, 10, 18),
        "partners": several(organisation, "commission"),
    },
    "topics": ["prevention", "victim-support"],
    "countries": [],  # which countries take part our sources do not say
    "rows": {
        "materials": [
            _material(
                "Poster (demonstration)", "Plakāts (paraugs)", "poster", "poster-en", "poster-lv"
            ),
            _material(
                "Pocket card (demonstration)",
                "Kabatas karte (paraugs)",
                "card",
                "card-en",
                "card-lv",
            ),
            _material(
                "Picture for social media (demonstration)",
                "Attēls sociālajiem medijiem (paraugs)",
                "social",
                "social-en",
                "social-lv",
            ),
        ]
    },
}

BEFORE_YOU_GO = {
    "texts": {
        "local_title": {
            "en": "Demonstration: Before you go to work abroad",
            "lv": "Paraugs: Pirms dodaties strādāt uz ārzemēm",
        },
        "local_slug": {"en": "before-you-go", "lv": "pirms-dodaties"},
        "summary": {
            "en": "A made-up campaign that is over: five things to do before taking a job in another country.",
            "lv": "Izdomāta kampaņa, kas jau beigusies: pieci darbi, pirms pieņemat darbu citā valstī.",
        },
        "slogan": {"en": "Ask before you sign", "lv": "Jautā, pirms paraksti!"},
        "body": {
            "en": [
                (
                    "prose",
                    "<p>This campaign is made up to show what a finished one looks like. Its advice is sound all the"
                    " same.</p>",
                ),
                (
                    "steps",
                    [
                        ("Read", "Ask for the contract in a language you read, and keep a copy."),
                        (
                            "Check",
                            "Look up the employer, and ask the labour inspectorate about the job.",
                        ),
                        ("Keep", "Keep your passport and your telephone yourself."),
                        (
                            "Tell",
                            "Tell somebody you trust where you will be, and agree on a word that means help.",
                        ),
                        (
                            "Owe nothing",
                            "Do not take on a debt for the journey or for finding the job.",
                        ),
                    ],
                ),
                ("files", ["leaflet-en", "leaflet-lv"]),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Šī kampaņa ir izdomāta, lai parādītu, kā izskatās noslēgusies kampaņa. Padomi tomēr ir noderīgi.</p>",
                ),
                (
                    "steps",
                    [
                        ("Izlasiet", "Prasiet līgumu valodā, ko protat, un paturiet kopiju."),
                        (
                            "Pārbaudiet",
                            "Noskaidrojiet, kas ir darba devējs, un par darbu pajautājiet darba inspekcijai.",
                        ),
                        ("Paturiet", "Pasi un tālruni glabājiet pie sevis."),
                        (
                            "Pastāstiet",
                            "Uzticamam cilvēkam pasakiet, kur būsiet, un vienojieties par vārdu, kas nozīmē „palīgā”.",
                        ),
                        ("Neesiet parādā", "Neuzņemieties parādu par ceļu vai darba atrašanu."),
                    ],
                ),
                ("files", ["leaflet-en", "leaflet-lv"]),
            ],
        },
        "disclaimer": _DISCLAIMER,
        "indicators": {
            "en": _blocks(
                "sign",
                "The job is well paid, needs no skills, and has to be taken today.",
                "The journey is paid for you, and you are to pay it back by working.",
                "The contract is missing, or is in a language that you do not read.",
            ),
            "lv": _blocks(
                "sign",
                "Par darbu labi maksā, prasmes nav vajadzīgas, un jāpiekrīt jau šodien.",
                "Ceļu apmaksā jūsu vietā, un tas jāatstrādā.",
                "Līguma nav, vai arī tas ir valodā, ko neprotat.",
            ),
        },
        "share_texts": {
            "en": _blocks(
                "text", "A good job can wait until you have read the contract. Ask before you sign."
            ),
            "lv": _blocks(
                "text", "Labs darbs pagaidīs, līdz izlasīsi līgumu. Jautā, pirms paraksti!"
            ),
        },
    },
    "shared": {
        "start": dt.date(2025, 5, 1),
        "end": dt.date(2025, 9, 30),
        "partners": several(organisation, "civil-a", "civil-c"),
    },
    "topics": ["labour-exploitation", "prevention"],
    "countries": ["LV", "LT"],
    "rows": {
        "materials": [
            _material(
                "Leaflet (demonstration)",
                "Buklets (paraugs)",
                "leaflet",
                "leaflet-en",
                "leaflet-lv",
            )
        ]
    },
}

CAMPAIGNS = {"break-the-chain": BREAK_THE_CHAIN, "before-you-go": BEFORE_YOU_GO}
