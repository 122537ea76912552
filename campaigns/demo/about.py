"""Standard pages about the portal itself: what it is, privacy, legal notice."""

ABOUT = {
    "local_title": {"en": "About this portal", "lv": "Par šo portālu"},
    "local_slug": {"en": "about", "lv": "par-portalu"},
    "summary": {
        "en": "This is a demonstration, not an official website. What is real in it, what is not, and where to see how"
        " it treats languages.",
        "lv": "Šī ir demonstrācija, nevis oficiāla tīmekļvietne. Kas tajā ir īsts, kas nav un kur redzams, kā portālā"
        " sadzīvo vairākas valodas.",
    },
    "body": {
        "en": [
            (
                "callout",
                "This is a demonstration. It is not a website of the European Commission or of any other"
                " authority. If you need help now, call 112.",
            ),
            ("heading", "What is real and what is not"),
            (
                "prose",
                "<p>Figures, laws and names of institutions are real and link the source they were taken from."
                " The sentences were written for this demonstration. No authority has checked the country profiles; the"
                " dates of news items, reviews and next reviews are examples. Whatever is called a demonstration is made"
                " up: organisations, meetings, files, and every telephone number except 112. The"
                ' <a href="page:words">words we use</a> have not been checked by experts either.</p>',
            ),
            ("heading", "One page, several languages"),
            (
                "prose",
                "<p>A page is one page in all its languages, and each language is published by itself. If a page"
                " is not available in your language, you see the original and a notice that says so. These pages show"
                " the cases:</p><ul>"
                '<li><a href="page:plan-2025">a news item in Latvian only</a>;</li>'
                '<li><a href="page:counting">a page in English only</a>;</li>'
                '<li><a href="page:EE">a profile whose Latvian text is older than the English one</a>;</li>'
                '<li><a href="page:campaign-news">a news item whose Latvian text is still a draft</a>;</li>'
                '<li><a href="page:training-report">a news item whose Latvian text was published and taken back</a>;</li>'
                '<li><a href="page:emn-study">a page with one untranslated line, the caption of its'
                " picture</a>.</li></ul>",
            ),
            ("heading", "Country names"),
            (
                "prose",
                "<p>The names of the 27 countries in all 24 languages come from the Unicode Common Locale Data"
                " Repository (CLDR), under the Unicode License.</p>",
            ),
        ],
        "lv": [
            (
                "callout",
                "Šī ir demonstrācija. Tā nav Eiropas Komisijas vai kādas citas iestādes tīmekļvietne. Ja jums"
                " vajadzīga palīdzība, zvaniet 112.",
            ),
            ("heading", "Kas ir īsts un kas nav"),
            (
                "prose",
                "<p>Skaitļi, tiesību akti un iestāžu nosaukumi ir īsti, un pie tiem ir saite uz avotu. Teikumi"
                " rakstīti šai demonstrācijai. Valstu profilus neviena iestāde nav pārbaudījusi; ziņu publicēšanas,"
                " pārskatīšanas un nākamās pārskatīšanas datumi ir piemēri. Viss, kas nosaukts par paraugu, ir"
                " izdomāts: organizācijas, sanāksmes, faili un visi tālruņa numuri, izņemot 112. Arī"
                ' <a href="page:words">vārdus, ko lietojam,</a> eksperti nav pārbaudījuši.</p>',
            ),
            ("heading", "Viena lapa vairākās valodās"),
            (
                "prose",
                "<p>Lapa visās valodās ir viena un tā pati lapa, bet katru valodu publicē atsevišķi. Ja lapa jūsu"
                " valodā nav pieejama, jūs redzat oriģinālu un paziņojumu par to. Šajās lapās redzams katrs"
                " gadījums:</p><ul>"
                '<li><a href="page:plan-2025">ziņa tikai latviešu valodā</a>;</li>'
                '<li><a href="page:counting">lapa tikai angļu valodā</a>;</li>'
                '<li><a href="page:EE">valsts profils, kura teksts latviešu valodā ir vecāks nekā angļu'
                " valodā</a>;</li>"
                '<li><a href="page:campaign-news">ziņa, kuras teksts latviešu valodā vēl ir melnraksts</a>;</li>'
                '<li><a href="page:training-report">ziņa, kuras teksts latviešu valodā bija publicēts un ir atsaukts</a>;</li>'
                '<li><a href="page:emn-study">lapa, kurā nav iztulkota viena rinda~– attēla paraksts</a>.</li></ul>',
            ),
            ("heading", "Valstu nosaukumi"),
            (
                "prose",
                "<p>27~valstu nosaukumi visās 24~valodās ņemti no Unicode kopējās lokalizācijas datu krātuves"
                " (CLDR) saskaņā ar Unicode licenci.</p>",
            ),
        ],
    },
}

PRIVACY = {
    "local_title": {"en": "Privacy", "lv": "Privātums"},
    "local_slug": {"en": "privacy", "lv": "privatums"},
    "summary": {
        "en": "No cookies, no tracking, nothing loaded from other sites. What this portal cannot hide.",
        "lv": "Nav sīkdatņu, nav izsekošanas, nekas netiek ielādēts no citām vietnēm. Ko šis portāls nevar noslēpt.",
    },
    "body": {
        "en": [
            (
                "prose",
                "<p>The public pages set no cookies, measure nobody and load nothing from other websites. Everybody"
                " who opens a page gets the same page.</p>",
            ),
            ("heading", "What we cannot hide"),
            (
                "prose",
                "<p>Your browser keeps a history, and whoever runs your network can see which website you visit."
                " If somebody watches your telephone or computer, use another device or a private window, and close it"
                " afterwards.</p>",
            ),
            ("heading", "Server logs"),
            (
                "prose",
                "<p>Whoever runs the portal says here how long the server’s logs are kept and who may read them."
                " For this demonstration nothing has been laid down.</p>",
            ),
        ],
        "lv": [
            (
                "prose",
                "<p>Publiskās lapas neizmanto sīkdatnes, nevienu neizseko un neko neielādē no citām"
                " tīmekļvietnēm. Ikviens, kas atver lapu, saņem vienu un to pašu lapu.</p>",
            ),
            ("heading", "Ko mēs nevaram noslēpt"),
            (
                "prose",
                "<p>Pārlūkprogramma glabā vēsturi, un tīkla uzturētājs var redzēt, kuru tīmekļvietni apmeklējat."
                " Ja kāds uzrauga jūsu tālruni vai datoru, izmantojiet citu ierīci vai privāto logu un pēc tam to"
                " aizveriet.</p>",
            ),
            ("heading", "Servera žurnāli"),
            (
                "prose",
                "<p>Portāla uzturētājs šeit norāda, cik ilgi glabā servera žurnālus un kas tos drīkst lasīt. Šai"
                " demonstrācijai tas nav noteikts.</p>",
            ),
        ],
    },
}

LEGAL_NOTICE = {
    "local_title": {"en": "Legal notice", "lv": "Juridiskā informācija"},
    "local_slug": {"en": "legal-notice", "lv": "juridiska-informacija"},
    "summary": {
        "en": "Who may reuse the texts, the pictures and the software, and what nobody answers for.",
        "lv": "Kas drīkst izmantot tekstus, attēlus un programmatūru un par ko neviens neuzņemas atbildību.",
    },
    "body": {
        "en": [
            ("heading", "Reuse"),
            (
                "prose",
                "<ul><li>Texts and drawings made for this demonstration:"
                ' <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</li>'
                "<li>Software: European Union Public Licence 1.2 (EUPL-1.2).</li>"
                "<li>Figures and quoted titles: as laid down by the source that is linked.</li></ul>",
            ),
            ("heading", "Liability"),
            (
                "prose",
                "<p>This demonstration gives no legal advice and no promise of being complete or up to date. Only"
                " texts published in the Official Journal of the European Union or a national official gazette are"
                " authentic.</p>",
            ),
        ],
        "lv": [
            ("heading", "Atkalizmantošana"),
            (
                "prose",
                "<ul><li>Šai demonstrācijai radītie teksti un zīmējumi:"
                ' <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</li>'
                "<li>Programmatūra: Eiropas Savienības sabiedriskā licence 1.2 (EUPL-1.2).</li>"
                "<li>Skaitļi un citētie nosaukumi: atbilstoši norādītā avota noteikumiem.</li></ul>",
            ),
            ("heading", "Atbildība"),
            (
                "prose",
                "<p>Šī demonstrācija nesniedz juridiskus padomus un negarantē, ka informācija ir pilnīga un"
                " aktuāla. Autentiski ir tikai tie teksti, kas publicēti Eiropas Savienības Oficiālajā Vēstnesī vai"
                " attiecīgās valsts oficiālajā izdevumā.</p>",
            ),
        ],
    },
}
