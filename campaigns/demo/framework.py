"""The standard page on EU law and policy. Its Latvian version has been published and taken back (see ``states``)."""

_DIRECTIVE_2011 = "http://data.europa.eu/eli/dir/2011/36/oj"
_DIRECTIVE_2024 = "http://data.europa.eu/eli/dir/2024/1712/oj"
_DIRECTIVE_2004 = "http://data.europa.eu/eli/dir/2004/81/oj"
_DIRECTIVE_2012 = "http://data.europa.eu/eli/dir/2012/29/oj"
_EUR_LEX = "https://eur-lex.europa.eu/legal-content/{}/TXT/?uri=CELEX:{}"
_EUCRIM = "https://eucrim.eu/news/new-directive-to-strengthen-anti-human-trafficking"
_REPORT_2016 = "http://www.europarl.europa.eu/oeil/popups/summary.do?id=1468135&t=d&l=en"

FRAMEWORK = {
    "local_title": {"en": "Legal and policy framework", "lv": "Tiesiskais un politikas satvars"},
    "local_slug": {"en": "legal-and-policy-framework", "lv": "tiesiskais-un-politikas-satvars"},
    "summary": {
        "en": "The EU law against trafficking, what changed in 2024, and the strategy that went with it.",
        "lv": "ES tiesību akti cilvēku tirdzniecības apkarošanai, 2024.~gada grozījumi un stratēģija, kas tos papildina.",
    },
    "body": {
        "en": [
            ("heading", "The Anti-Trafficking Directive"),
            (
                "prose",
                f'<p><a href="{_DIRECTIVE_2011}">Directive 2011/36/EU</a> of 5 April 2011 obliges Member States'
                " to make trafficking a crime, to punish it, to help victims and to prevent it. Help must not depend on"
                " whether the victim is willing to testify. Each country has a National Rapporteur or an equivalent"
                " mechanism that watches trends and results. Denmark does not take part in the directive"
                f' (<a href="{_REPORT_2016}">European Parliament, 2016</a>).</p>',
            ),
            ("heading", "What changed in 2024"),
            (
                "prose",
                f'<p><a href="{_DIRECTIVE_2024}">Directive (EU) 2024/1712</a> of 13 June 2024 entered into force'
                " on 14 July 2024; Member States had two years to bring their laws into line. It</p><ul>"
                "<li>names forced marriage, illegal adoption and the exploitation of surrogacy as forms of"
                " exploitation;</li>"
                "<li>makes it a crime to use a service knowing that a victim of trafficking provides it;</li>"
                "<li>treats spreading images of a victim online as an aggravating circumstance;</li>"
                "<li>raises the penalties for companies.</li></ul>"
                f'<p>Source: <a href="{_EUCRIM}">eucrim</a></p>',
            ),
            ("heading", "Related law"),
            (
                "prose",
                f'<ul><li><a href="{_DIRECTIVE_2004}">Directive 2004/81/EC</a> on residence permits for victims'
                f' who cooperate with the authorities</li><li><a href="{_DIRECTIVE_2012}">Directive 2012/29/EU</a> on the'
                " rights of victims of crime</li></ul>",
            ),
            ("heading", "Strategy and reports"),
            (
                "prose",
                f'<p>The <a href="{_EUR_LEX.format("EN", "52021DC0171")}">EU Strategy on Combatting Trafficking in'
                " Human Beings 2021–2025, COM(2021) 171</a>, covered demand, the traffickers’ business model, victims and"
                " the world beyond the EU. Every second year the Commission reports on progress, for instance in the"
                f' <a href="{_EUR_LEX.format("EN", "52022DC0736")}">fourth report, COM(2022) 736</a>.</p>',
            ),
        ],
        "lv": [
            ("heading", "Cilvēku tirdzniecības apkarošanas direktīva"),
            (
                "prose",
                f'<p>2011.~gada 5.~aprīļa <a href="{_DIRECTIVE_2011}">Direktīva 2011/36/ES</a> uzliek'
                " dalībvalstīm pienākumu atzīt cilvēku tirdzniecību par noziegumu, sodīt par to, palīdzēt cietušajiem un"
                " to novērst. Palīdzība nedrīkst būt atkarīga no tā, vai cietušais ir gatavs liecināt. Katrā valstī"
                " darbojas valsts ziņotājs vai līdzvērtīgs mehānisms, kas seko līdzi tendencēm un rezultātiem. Dānijai šī"
                f' direktīva nav saistoša (<a href="{_REPORT_2016}">Eiropas Parlaments, 2016.~gads</a>).</p>',
            ),
            ("heading", "Kas mainījās 2024.~gadā"),
            (
                "prose",
                f'<p>2024.~gada 13.~jūnija <a href="{_DIRECTIVE_2024}">Direktīva (ES) 2024/1712</a> stājās spēkā'
                " 2024.~gada 14.~jūlijā; dalībvalstīm tā bija jātransponē divu gadu laikā. Direktīva</p><ul>"
                "<li>kā ekspluatācijas veidus min piespiedu laulības, nelikumīgu adopciju un surogātmāšu"
                " ekspluatāciju;</li>"
                "<li>nosaka, ka noziegums ir arī izmantot pakalpojumu, zinot, ka to sniedz cilvēku tirdzniecībā"
                " cietušais;</li>"
                "<li>cietušā attēlu izplatīšanu tiešsaistē uzskata par atbildību pastiprinošu apstākli;</li>"
                "<li>paredz bargākus sodus uzņēmumiem.</li></ul>"
                f'<p>Avots: <a href="{_EUCRIM}">eucrim</a></p>',
            ),
            ("heading", "Saistītie tiesību akti"),
            (
                "prose",
                f'<ul><li><a href="{_DIRECTIVE_2004}">Direktīva 2004/81/EK</a> par uzturēšanās atļaujām'
                f' cietušajiem, kas sadarbojas ar iestādēm</li><li><a href="{_DIRECTIVE_2012}">Direktīva 2012/29/ES</a>'
                " par noziegumos cietušo tiesībām</li></ul>",
            ),
            ("heading", "Stratēģija un ziņojumi"),
            (
                "prose",
                f'<p><a href="{_EUR_LEX.format("LV", "52021DC0171")}">ES stratēģija cilvēku tirdzniecības'
                " apkarošanai 2021.–2025.~gadam, COM(2021)~171</a>, aptvēra pieprasījumu, cilvēku tirgotāju darbības"
                " modeli, cietušos un sadarbību ārpus ES. Reizi divos gados Komisija ziņo par paveikto, piemēram,"
                f' <a href="{_EUR_LEX.format("LV", "52022DC0736")}">ceturtajā ziņojumā, COM(2022)~736</a>.</p>',
            ),
        ],
    },
}
