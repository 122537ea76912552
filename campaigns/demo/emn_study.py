"""The news item on the European Migration Network's study, with its nine notes."""

import datetime as dt

_EUR_LEX = "https://eur-lex.europa.eu/legal-content/{}/TXT/?uri=CELEX:{}"
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
                    " 63.1% of victims, compared with about 43% in 2019–2021 [1], and many more are never noticed. The EU"
                    " strategy for 2021–2025 therefore made action outside the EU a priority [2]. The Anti-Trafficking"
                    " Directive [3] was amended in 2024 [4]; the amendment entered into force on 14 July 2024. It gives"
                    " investigators and prosecutors sharper tools and victims better support. On the basis of both texts the"
                    " EU Anti-Trafficking Coordinator [5] keeps the many actors together.</p>",
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
                    " non-governmental organisations and train those who meet victims first [6]. Other good practice:"
                    " mentoring police officers, specialised units, and systems that lead from recognition to help.</p>",
                ),
                ("heading", "What remains difficult"),
                (
                    "prose",
                    "<p>The same problems return in many countries: preventing trafficking and reducing demand,"
                    " investigating and judging cases, recognising and supporting victims, and cooperating across borders."
                    " At the end of 2023 several countries were revising or drafting their strategies [7], some of them with"
                    " more international cooperation [8]. Others were weighing agreements with countries of origin and"
                    " transit [9].</p>",
                ),
                ("heading", "Notes"),
                (
                    "prose",
                    "<ol><li>European Commission, report on the progress made in the fight against trafficking in"
                    f' human beings (fourth report), <a href="{_EUR_LEX.format("EN", "52022DC0736")}">COM(2022) 736</a>,'
                    " accessed 11 June 2025.</li>"
                    "<li>EU Strategy on Combatting Trafficking in Human Beings 2021–2025,"
                    f' <a href="{_EUR_LEX.format("EN", "52021DC0171")}">COM(2021) 171 final</a>, accessed 11 June 2025.</li>'
                    '<li><a href="http://data.europa.eu/eli/dir/2011/36/oj">Directive 2011/36/EU</a> of 5 April 2011 on'
                    " preventing and combating trafficking in human beings and protecting its victims, OJ L 101, 15.4.2011,"
                    " accessed 10 July 2025.</li>"
                    '<li><a href="http://data.europa.eu/eli/dir/2024/1712/oj">Directive (EU) 2024/1712</a> of 13 June 2024'
                    " amending Directive 2011/36/EU, OJ L, 2024/1712, 24.6.2024.</li>"
                    '<li><a href="page:home">EU Anti-Trafficking Coordinator</a>.</li>'
                    "<li>{AT}, {BE}, {DE}, {ES}, {FR}, {IE}, {NL}.</li>"
                    "<li>{BE}, {DE}, {GR}, {ES}, {FI}, {FR}, {SE}, {SK}; Georgia, Serbia.</li>"
                    "<li>{DE}, {GR}; Serbia.</li>"
                    "<li>{FR}, {SI}; Serbia.</li></ol>",
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
                    " valstu valstspiederīgie, bet 2019.–2021.~gadā~– aptuveni 43~% [1], un vēl daudzus neviens nepamana."
                    " Tāpēc ES stratēģijā 2021.–2025.~gadam rīcība ārpus ES ir noteikta par prioritāti [2]. Cilvēku"
                    " tirdzniecības apkarošanas direktīvu [3] grozīja 2024.~gadā [4]; grozījumi stājās spēkā 2024.~gada"
                    " 14.~jūlijā. Tie dod izmeklētājiem un prokuroriem iedarbīgākus līdzekļus un cietušajiem~– labāku"
                    " atbalstu. Uz abu dokumentu pamata ES koordinatore [5] gādā, lai daudzo iesaistīto darbs būtu"
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
                    " nevalstiskajām organizācijām un apmāca tos, kas cietušos satiek pirmie [6]. Cita laba prakse ir policistu"
                    " mentorēšana, specializētas nodaļas un sistēmas, kas cilvēku ved no atpazīšanas līdz palīdzībai.</p>",
                ),
                ("heading", "Kas joprojām ir grūti"),
                (
                    "prose",
                    "<p>Daudzās valstīs atkārtojas tās pašas grūtības: kā novērst cilvēku tirdzniecību un mazināt"
                    " pieprasījumu, kā izmeklēt un iztiesāt lietas, kā atpazīt un atbalstīt cietušos un kā sadarboties pāri"
                    " robežām. 2023.~gada beigās vairākas valstis pārskatīja vai gatavoja savas stratēģijas [7], dažas no"
                    " tām~– paredzot plašāku starptautisko sadarbību [8]. Citas apsvēra nolīgumus ar izcelsmes un tranzīta"
                    " valstīm [9].</p>",
                ),
                ("heading", "Piezīmes"),
                (
                    "prose",
                    "<ol><li>Eiropas Komisija, ziņojums par progresu cilvēku tirdzniecības apkarošanā (ceturtais"
                    f' ziņojums), <a href="{_EUR_LEX.format("LV", "52022DC0736")}">COM(2022)~736</a>, skatīts 2025.~gada'
                    " 11.~jūnijā.</li>"
                    "<li>ES stratēģija cilvēku tirdzniecības apkarošanai 2021.–2025.~gadam,"
                    f' <a href="{_EUR_LEX.format("LV", "52021DC0171")}">COM(2021)~171 final</a>, skatīts 2025.~gada'
                    " 11.~jūnijā.</li>"
                    '<li>2011.~gada 5.~aprīļa <a href="http://data.europa.eu/eli/dir/2011/36/oj">Direktīva 2011/36/ES</a> par'
                    " cilvēku tirdzniecības novēršanu un apkarošanu un cietušo aizsardzību, OV~L~101, 15.4.2011., skatīts"
                    " 2025.~gada 10.~jūlijā.</li>"
                    '<li>2024.~gada 13.~jūnija <a href="http://data.europa.eu/eli/dir/2024/1712/oj">Direktīva (ES)'
                    " 2024/1712</a>, ar ko groza Direktīvu 2011/36/ES, OV~L, 2024/1712, 24.6.2024.</li>"
                    '<li><a href="page:home">ES koordinatore cilvēku tirdzniecības apkarošanas jautājumos</a>.</li>'
                    "<li>{AT}, {BE}, {DE}, {ES}, {FR}, {IE}, {NL}.</li>"
                    "<li>{BE}, {DE}, {GR}, {ES}, {FI}, {FR}, {SE}, {SK}; Gruzija, Serbija.</li>"
                    "<li>{DE}, {GR}; Serbija.</li>"
                    "<li>{FR}, {SI}; Serbija.</li></ol>",
                ),
            ],
        },
    },
    "shared": {
        "kind": "news",
        "date": dt.date(2025, 7, 15),
        "organisation": "EMN",
    },
    "topics": ["international", "research"],
    "countries": ["AT", "BE", "DE", "ES", "FI", "FR", "GR", "IE", "LV", "NL", "SE", "SI", "SK"],
}
