"""Standard pages about the crime itself: what it is, how victims are counted, what it has to do with organised crime."""

_HOME_AFFAIRS = "https://home-affairs.ec.europa.eu"
_PORTAL = (
    f"{_HOME_AFFAIRS}/policies/internal-security/organised-crime-and-human-trafficking/"
    "together-against-trafficking-human-beings_en"
)
_DATA_2023 = f"{_HOME_AFFAIRS}/news/new-data-indicates-increase-victims-trafficking-human-beings-eu-2025-04-07_en"
_FIFTH_REPORT_NEWS = (
    f"{_HOME_AFFAIRS}/news/new-progress-report-combatting-trafficking-human-beings-2025-01-20_en"
)
_FIFTH_REPORT = "https://eur-lex.europa.eu/legal-content/{}/TXT/?uri=CELEX:52025DC0008"
_DATA_2024 = "https://www.brusselstimes.com/eu-affairs/1943083/eu-registered-almost-10000-human-trafficking-victims-in-2024/"
_EUROSTAT = "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Trafficking_in_human_beings_statistics"
_EUROSTAT_METHOD = "https://ec.europa.eu/eurostat/cache/metadata/en/crim_thb_esms.htm"
_LSM = "https://eng.lsm.lv/article/society/society/latvia-above-eu-average-for-human-trafficking.a486823/"
_DIRECTIVE = "http://data.europa.eu/eli/dir/2011/36/oj"
_DIRECTIVE_2024 = "http://data.europa.eu/eli/dir/2024/1712/oj"

FACTS = {
    "local_title": {
        "en": "Facts about trafficking in human beings",
        "lv": "Fakti par cilvēku tirdzniecību",
    },
    "local_slug": {"en": "facts-about-trafficking", "lv": "fakti-par-cilveku-tirdzniecibu"},
    "summary": {
        "en": "What the crime consists of, who is exploited and how, who the traffickers are, and what the figures do"
        " not show.",
        "lv": "No kā sastāv šis noziegums, kas un kā tiek ekspluatēts, kas ir cilvēku tirgotāji un ko skaitļi"
        " neparāda.",
    },
    "body": {
        "en": [
            ("heading", "What trafficking is"),
            (
                "prose",
                "<p>Three things together make trafficking: somebody recruits, moves, hides or receives a person;"
                " does so by force, threat, deception or by abusing that person’s weakness; and does so in order to"
                " exploit. Whether the victim agreed at first does not matter once one of these means was used. If the"
                " victim is a child, no such means has to be proved"
                f' (<a href="{_DIRECTIVE}">Directive 2011/36/EU, Article 2</a>).</p>'
                "<p>Exploitation can be sexual; it can be forced labour or services, begging, forced crime or the removal"
                " of organs. Since 2024 EU law also names forced marriage, illegal adoption and the exploitation of"
                f' surrogacy (<a href="{_DIRECTIVE_2024}">Directive (EU) 2024/1712</a>).</p>',
            ),
            ("heading", "How many people, and who they are"),
            (
                "prose",
                "<p>In the EU 10~093~victims were registered in 2022, 10~793 in 2023 and 9~678 in 2024"
                f' (<a href="{_EUROSTAT}">Eurostat</a>; <a href="{_DATA_2023}">European Commission</a>;'
                f' <a href="{_DATA_2024}">The Brussels Times</a>). In each of these years 63% were women and girls.</p>'
                "<p>For a long time most victims were EU citizens, often exploited in their own country. In 2023, 64% came"
                " from outside the EU. Children were 19% of victims in 2021–2022 and 13% in 2023"
                f' (<a href="{_FIFTH_REPORT_NEWS}">fifth progress report</a>; <a href="{_DATA_2023}">2023 data</a>).</p>',
            ),
            ("heading", "How people are exploited"),
            (
                "prose",
                "<p>Where the form of exploitation was known in 2024, 46% of victims were exploited sexually, 37%"
                " were put to forced labour and the rest were used for other ends, such as benefit fraud, crime and"
                f' begging (<a href="{_DATA_2024}">The Brussels Times, from Eurostat</a>). Forced labour made up'
                " 14–21% between 2014 and 2018, and 28–41% in the years from 2019.</p>",
            ),
            ("heading", "Who the traffickers are"),
            (
                "prose",
                "<p>Most are EU citizens, and they often share their victims’ nationality"
                f' (<a href="{_PORTAL}">European Commission</a>). In 2024, 24% of the suspects and 21% of those convicted'
                f' were women (<a href="{_DATA_2024}">The Brussels Times, from Eurostat</a>). There were 7~966 suspects'
                " and 2~599 convictions.</p>",
            ),
            ("heading", "What the figures do not show"),
            (
                "prose",
                "<p>They count people whom an authority or an organisation has registered. Whoever was never"
                " noticed is missing, and countries differ in how they look and count. A higher rate may mean better"
                ' detection. <a href="page:counting">How victims are counted</a></p>'
                "<p>If somebody is in danger now, call 112.</p>",
            ),
        ],
        "lv": [
            ("heading", "Kas ir cilvēku tirdzniecība"),
            (
                "prose",
                "<p>Par cilvēku tirdzniecību runājam, ja sakrīt trīs pazīmes: kāds cilvēku savervē, pārvadā,"
                " slēpj vai uzņem; dara to ar spēku, draudiem, viltu vai izmantojot šā cilvēka neaizsargātību; dara to,"
                " lai viņu ekspluatētu. Ja lietots kāds no šiem līdzekļiem, nav nozīmes tam, vai cietušais sākumā ir"
                " piekritis. Ja cietušais ir bērns, šādi līdzekļi nemaz nav jāpierāda"
                f' (<a href="{_DIRECTIVE}">Direktīvas 2011/36/ES 2.~pants</a>).</p>'
                "<p>Ekspluatācija var būt seksuāla izmantošana, piespiedu darbs vai pakalpojumi, ubagošana, piespiešana"
                " izdarīt noziegumus un orgānu izņemšana. Kopš 2024.~gada ES tiesību aktos minētas arī piespiedu"
                f' laulības, nelikumīga adopcija un surogātmāšu ekspluatācija (<a href="{_DIRECTIVE_2024}">Direktīva (ES)'
                " 2024/1712</a>).</p>",
            ),
            ("heading", "Cik ir cietušo un kas viņi ir"),
            (
                "prose",
                "<p>Eiropas Savienībā 2022.~gadā reģistrēti 10~093~cietušie, 2023.~gadā~– 10~793, bet"
                f' 2024.~gadā~– 9~678 (<a href="{_EUROSTAT}">Eurostat</a>; <a href="{_DATA_2023}">Eiropas'
                f' Komisija</a>; <a href="{_DATA_2024}">laikraksts „The Brussels Times”</a>). Katrā no šiem gadiem'
                " 63~% cietušo bija sievietes un meitenes.</p>"
                "<p>Ilgu laiku lielākā daļa cietušo bija ES pilsoņi, turklāt bieži viņus ekspluatēja pašu valstī."
                " 2023.~gadā 64~% cietušo bija no valstīm ārpus ES. Bērni bija 19~% cietušo 2021.–2022.~gadā un 13~%"
                f' 2023.~gadā (<a href="{_FIFTH_REPORT_NEWS}">piektais progresa ziņojums</a>;'
                f' <a href="{_DATA_2023}">2023.~gada dati</a>).</p>',
            ),
            ("heading", "Kā cilvēkus ekspluatē"),
            (
                "prose",
                "<p>No 2024.~gadā reģistrētajiem cietušajiem, kuru ekspluatācijas veids ir zināms, 46~% tika"
                " seksuāli izmantoti, 37~% spieda strādāt, bet pārējos izmantoja citiem mērķiem, piemēram, pabalstu"
                f' izkrāpšanai, noziegumiem un ubagošanai (<a href="{_DATA_2024}">„The Brussels Times” pēc'
                " Eurostat datiem</a>). No 2014. līdz 2018.~gadam piespiedu darba īpatsvars bija 14–21~%, bet kopš"
                " 2019.~gada~– 28–41~%.</p>",
            ),
            ("heading", "Kas ir cilvēku tirgotāji"),
            (
                "prose",
                "<p>Lielākā daļa ir ES pilsoņi, un nereti viņiem ir tāda pati valstspiederība kā cietušajiem"
                f' (<a href="{_PORTAL}">Eiropas Komisija</a>). 2024.~gadā sievietes bija 24~% aizdomās turēto un 21~%'
                f' notiesāto (<a href="{_DATA_2024}">„The Brussels Times” pēc Eurostat datiem</a>). Aizdomās turēti'
                " 7~966~cilvēki, notiesāti~– 2~599.</p>",
            ),
            ("heading", "Ko skaitļi neparāda"),
            (
                "prose",
                "<p>Tie aptver cilvēkus, kurus reģistrējusi kāda iestāde vai organizācija. Tajos nav to, kurus"
                " neviens nav pamanījis; turklāt valstis meklē un skaita atšķirīgi. Augstāks rādītājs var liecināt par labāku"
                ' atklāšanu. <a href="page:counting">Kā cietušos skaita</a></p>'
                "<p>Ja kāds ir briesmās tieši tagad, zvaniet 112.</p>",
            ),
        ],
    },
}

COUNTING = {
    "local_title": {"en": "How victims are counted"},
    "local_slug": {"en": "how-victims-are-counted"},
    "summary": {
        "en": "Where the figures come from, and why countries can hardly be compared. In English only."
    },
    "body": {
        "en": [
            (
                "prose",
                "<p>The Member States send Eurostat figures on registered victims, suspects and convicted persons"
                " once a year; the series begins in 2008. Eurostat publishes them as reported, without adjustment"
                f' (<a href="{_EUROSTAT}">Statistics Explained</a>; <a href="{_EUROSTAT_METHOD}">method</a>).</p>',
            ),
            ("heading", "What is counted"),
            (
                "prose",
                "<ul><li>Persons involved, by legal status and sex</li><li>Victims, by citizenship: of the"
                " reporting country, of another EU country, of a country outside the EU</li><li>Victims, by form of"
                " exploitation</li></ul>",
            ),
            ("heading", "Why comparing is risky"),
            (
                "prose",
                "<p>Countries differ in whom they register as a victim and in how hard they look. A rate may"
                " rise because more people are exploited, or because police officers, inspectors and doctors have"
                f' learned to see them; Eurostat itself warns of this (<a href="{_LSM}">quoted by LSM</a>). This portal'
                " therefore never ranks countries.</p>",
            ),
        ],
    },
}

ORGANISED_CRIME = {
    "local_title": {"en": "Links with organised crime", "lv": "Saikne ar organizēto noziedzību"},
    "local_slug": {"en": "links-with-organised-crime", "lv": "saikne-ar-organizeto-noziedzibu"},
    "summary": {
        "en": "Trafficking brings criminals high profit and seldom stands alone: which crimes it goes with, and how the"
        " EU answers.",
        "lv": "Cilvēku tirdzniecība noziedzniekiem nes lielu peļņu un reti notiek atsevišķi: ar kādiem noziegumiem tā"
        " saistīta un kā rīkojas ES.",
    },
    "body": {
        "en": [
            (
                "prose",
                "<p>Trafficking is a business. Its profit comes from one person’s work, body or identity being"
                " used by another for as long as possible. The costs are borne by the victims, their families and the"
                " whole of society.</p>",
            ),
            ("heading", "Crimes that go together"),
            (
                "prose",
                "<ul><li>Migrant smuggling</li><li>Drug trafficking</li><li>Extortion</li><li>Money"
                " laundering</li><li>Document fraud</li><li>Payment card fraud</li><li>Property crime</li>"
                f'<li>Cybercrime</li></ul><p>Source: <a href="{_PORTAL}">European Commission</a></p>',
            ),
            ("heading", "Networks"),
            (
                "prose",
                "<p>Europol lists 55 of the most threatening criminal networks in the EU as engaged in"
                f' trafficking (<a href="{_FIFTH_REPORT.format("EN")}">fifth progress report, COM(2025) 8</a>). It also'
                " describes how trafficking has moved into the digital space.</p>",
            ),
            ("heading", "One answer from many fields"),
            (
                "prose",
                "<p>No single policy is enough. The EU works on trafficking in security, migration, justice,"
                " equality, fundamental rights, employment, research, development cooperation and external action at the"
                " same time.</p>",
            ),
        ],
        "lv": [
            (
                "prose",
                "<p>Cilvēku tirdzniecība ir bizness. Peļņu gūst no tā, ka viens cilvēks pēc iespējas ilgāk izmanto"
                " otra darbu, ķermeni vai identitāti. Par to maksā cietušie, viņu ģimenes un visa sabiedrība.</p>",
            ),
            ("heading", "Noziegumi, kas iet roku rokā"),
            (
                "prose",
                "<ul><li>Migrantu kontrabanda</li><li>Narkotiku tirdzniecība</li><li>Izspiešana</li>"
                "<li>Noziedzīgi iegūtu līdzekļu legalizācija</li><li>Dokumentu viltošana</li><li>Krāpšana ar maksājumu"
                " kartēm</li><li>Noziegumi pret īpašumu</li><li>Kibernoziegumi</li></ul>"
                f'<p>Avots: <a href="{_PORTAL}">Eiropas Komisija</a></p>',
            ),
            ("heading", "Noziedzīgie tīkli"),
            (
                "prose",
                "<p>Eiropols ziņo, ka ar cilvēku tirdzniecību nodarbojas 55~no bīstamākajiem noziedzīgajiem"
                f' tīkliem Eiropas Savienībā (<a href="{_FIFTH_REPORT.format("LV")}">piektais progresa ziņojums,'
                " COM(2025)~8</a>). Tajā aprakstīts arī, kā cilvēku tirdzniecība pārceļas uz digitālo vidi.</p>",
            ),
            ("heading", "Kopīga rīcība daudzās jomās"),
            (
                "prose",
                "<p>Ar vienas jomas politiku vien nepietiek. ES pret cilvēku tirdzniecību vienlaikus vēršas"
                " drošības, migrācijas, tiesiskuma, līdztiesības, pamattiesību, nodarbinātības, pētniecības, attīstības"
                " sadarbības un ārējās darbības jomā.</p>",
            ),
        ],
    },
}
