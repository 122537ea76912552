"""The news item on the European Migration Network's study, with its nine footnotes in the order of the original."""

import datetime as dt

from .acts import AMENDMENT, DIRECTIVE, STRATEGY
from .refs import act, image, organisation, page, several

_PMLP = "https://www.pmlp.gov.lv/en/article/new-emn-study-examines-international-efforts-combat-trafficking-human-beings"

EMN_STUDY = {
    "texts": {
        "local_title": {
            "en": "How 25 countries act against trafficking beyond the EU’s borders",
            "lv": "Kā 25~valstis vēršas pret cilvēku tirdzniecību ārpus ES robežām",
        },
        "local_slug": {
            "en": "trafficking-beyond-the-eu-borders",
            "lv": "cilveku-tirdznieciba-arpus-es-robezam",
        },
        "summary": {
            "en": "A study by the European Migration Network compares what its members and observers do about trafficking"
            " that reaches across the EU’s borders.",
            "lv": "Eiropas Migrācijas tīkla pētījumā salīdzināts, ko tā dalībvalstis un novērotājvalstis dara pret cilvēku"
            " tirdzniecību, kas sniedzas pāri ES robežām.",
        },
        # Left untranslated on purpose: one line of an available page in another language.
        "lead_image_caption": {
            "en": "Rings that overlap, open and let go: a drawing made for this demonstration"
        },
        "body": {
            "en": [
                (
                    "prose",
                    "<p>The European Migration Network (EMN) has published the study “Trafficking in human beings:"
                    " the international dimension”. Twenty-five of its member and observer countries describe how they prevent"
                    " trafficking, prosecute it, support victims and work with partners abroad"
                    f' (<a href="{_PMLP}">Office of Citizenship and Migration Affairs of Latvia</a>).</p>',
                ),
                ("heading", "Why look beyond the border"),
                (
                    "prose",
                    "<p>Many victims in the EU are citizens of the EU. But in 2022 third-country nationals made up"
                    " 63.1% of victims, compared with about 43% in 2019–2021 [fn:fourth-report], and many more are never noticed. The EU"
                    " strategy for 2021–2025 therefore made action outside the EU a priority [fn:strategy]. The Anti-Trafficking"
                    " Directive [fn:directive] was amended in 2024 [fn:amendment]; the amendment entered into force on 14 July 2024. It gives"
                    " investigators and prosecutors sharper tools and victims better support. On the basis of both texts the"
                    " EU Anti-Trafficking Coordinator [fn:coordinator] keeps the many actors together.</p>",
                ),
                ("heading", "What the countries do"),
                (
                    "prose",
                    "<p>Their measures fall into four fields: preventing the crime, protecting victims, coordinating"
                    " law enforcement and prosecuting offenders. Many concentrate on particular countries, regions or groups"
                    " of migrants. Projects for third-country nationals are mostly carried out by international"
                    " organisations, above all the International Organization for Migration, and by civil society; national"
                    " and EU money pays for them together.</p><p>No country has a policy on the international dimension"
                    " alone. Most make it part of their general strategy and tie it to migration, asylum, border management"
                    " and organised crime.</p>",
                ),
                ("heading", "What works"),
                (
                    "prose",
                    "<p>Finding and helping victims in third countries succeeds where authorities cooperate with"
                    " non-governmental organisations and train those who meet victims first [note:AT, BE, DE, ES, FR, IE, NL]. Other good practice:"
                    " mentoring police officers, specialised units, and systems that lead from recognition to help.</p>",
                ),
                ("heading", "What remains difficult"),
                (
                    "prose",
                    "<p>The same problems return in many countries: preventing trafficking and reducing demand,"
                    " investigating and judging cases, recognising and supporting victims, and cooperating across borders."
                    " At the end of 2023 several countries were revising or drafting their strategies [note:BE, DE, EL, ES, FI, FR, SE, SK; Georgia, Serbia], some of them with"
                    " more international cooperation [note:DE, EL; Serbia]. Others were weighing agreements with countries of origin and"
                    " transit [note:FR, SI; Serbia].</p>",
                ),
            ],
            "lv": [
                (
                    "prose",
                    "<p>Eiropas Migrācijas tīkls (EMT) ir publicējis pētījumu par cilvēku tirdzniecības starptautisko"
                    " dimensiju. Tajā 25~tīkla dalībvalstis un novērotājvalstis apraksta, kā tās novērš cilvēku tirdzniecību,"
                    " sauc vainīgos pie atbildības, palīdz cietušajiem un sadarbojas ar partneriem ārvalstīs"
                    f' (<a href="{_PMLP}">Pilsonības un migrācijas lietu pārvalde</a>).</p>',
                ),
                ("heading", "Kāpēc raudzīties pāri robežai"),
                (
                    "prose",
                    "<p>Daudzi Eiropas Savienībā cietušie ir ES pilsoņi. Taču 2022.~gadā 63,1~% cietušo bija trešo"
                    " valstu valstspiederīgie, bet 2019.–2021.~gadā~– aptuveni 43~% [fn:fourth-report], un vēl daudzus neviens nepamana."
                    " Tāpēc ES stratēģijā 2021.–2025.~gadam rīcība ārpus ES ir noteikta par prioritāti [fn:strategy]. Cilvēku"
                    " tirdzniecības apkarošanas direktīvu [fn:directive] grozīja 2024.~gadā [fn:amendment]; grozījumi stājās spēkā 2024.~gada"
                    " 14.~jūlijā. Tie dod izmeklētājiem un prokuroriem iedarbīgākus līdzekļus un cietušajiem~– labāku"
                    " atbalstu. Uz abu dokumentu pamata ES koordinatore [fn:coordinator] gādā, lai daudzo iesaistīto darbs būtu"
                    " saskaņots.</p>",
                ),
                ("heading", "Ko valstis dara"),
                (
                    "prose",
                    "<p>Pasākumi aptver četras jomas: noziegumu novēršanu, cietušo aizsardzību, tiesībaizsardzības"
                    " iestāžu sadarbību un vainīgo saukšanu pie atbildības. Daudzas valstis pievēršas noteiktām trešajām"
                    " valstīm, reģioniem vai migrantu grupām. Projektus trešo valstu valstspiederīgajiem galvenokārt īsteno"
                    " starptautiskās organizācijas, vispirms Starptautiskā Migrācijas organizācija, un pilsoniskā sabiedrība;"
                    " tos finansē gan no valstu, gan no ES līdzekļiem.</p><p>Nevienai valstij nav politikas, kas būtu veltīta"
                    " tikai starptautiskajai dimensijai. Lielākā daļa to iekļauj savā vispārējā stratēģijā un saista ar"
                    " migrāciju, patvērumu, robežu pārvaldību un organizētās noziedzības apkarošanu.</p>",
                ),
                ("heading", "Kas palīdz"),
                (
                    "prose",
                    "<p>Atrast cietušos trešajās valstīs un viņiem palīdzēt izdodas tur, kur iestādes sadarbojas ar"
                    " nevalstiskajām organizācijām un apmāca tos, kas cietušos satiek pirmie [note:AT, BE, DE, ES, FR, IE, NL]. Cita laba prakse ir policistu"
                    " mentorēšana, specializētas nodaļas un sistēmas, kas cilvēku ved no atpazīšanas līdz palīdzībai.</p>",
                ),
                ("heading", "Kas joprojām ir grūti"),
                (
                    "prose",
                    "<p>Daudzās valstīs atkārtojas tās pašas grūtības: kā novērst cilvēku tirdzniecību un mazināt"
                    " pieprasījumu, kā izmeklēt un iztiesāt lietas, kā atpazīt un atbalstīt cietušos un kā sadarboties pāri"
                    " robežām. 2023.~gada beigās vairākas valstis pārskatīja vai gatavoja savas stratēģijas [note:BE, DE, EL, ES, FI, FR, SE, SK; Gruzija, Serbija], dažas no"
                    " tām~– paredzot plašāku starptautisko sadarbību [note:DE, EL; Serbija]. Citas apsvēra nolīgumus ar izcelsmes un tranzīta"
                    " valstīm [note:FR, SI; Serbija].</p>",
                ),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2025, 7, 15),
        "issued_by": organisation("emn"),
        "lead_image": image("beyond-borders"),
        "legal_acts": several(act, DIRECTIVE, AMENDMENT, STRATEGY),
        "related_pages": several(page, "study", "coordinator"),
    },
    "topics": ["international", "research"],
    "countries": ["AT", "BE", "DE", "ES", "FI", "FR", "GR", "IE", "LV", "NL", "SE", "SI", "SK"],
}
