"""The standard page on EU law and policy; the acts themselves are data (``acts``)."""

_EUCRIM = "https://eucrim.eu/news/new-directive-to-strengthen-anti-human-trafficking"
_REPORT_2016 = "http://www.europarl.europa.eu/oeil/popups/summary.do?id=1468135&t=d&l=en"

_RELATED = ["32004L0081", "52014DC0635", "32012L0029", "cets-197", "lv-344"]
_POLICY = ["52021DC0171", "52012DC0286", "52022DC0736", "52020DC0661", "52018DC0777"]
_ACCESS = ["32016L2102", "32018D1523"]

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
                "<p>Directive 2011/36/EU of 5 April 2011 [fn:directive] obliges Member States to make trafficking a"
                " crime, to punish it, to help victims and to prevent it. Help must not depend on whether the victim is"
                " willing to testify. Each country has a National Rapporteur or an equivalent mechanism that watches trends"
                " and results. Denmark [cc:DK] does not take part in the directive"
                f' (<a href="{_REPORT_2016}">European Parliament, 2016</a>).</p>',
            ),
            ("heading", "What changed in 2024"),
            (
                "prose",
                "<p>Directive (EU) 2024/1712 of 13 June 2024 [fn:amendment] entered into force on 14 July 2024; Member"
                " States had two years to bring their laws into line. It</p><ul>"
                "<li>names forced marriage, illegal adoption and the exploitation of surrogacy as forms of"
                " exploitation;</li>"
                "<li>makes it a crime to use a service knowing that a victim of trafficking provides it;</li>"
                "<li>treats spreading images of a victim online as an aggravating circumstance;</li>"
                "<li>raises the penalties for companies.</li></ul>"
                f'<p>Source: <a href="{_EUCRIM}">eucrim</a></p>',
            ),
            ("acts", ["32011L0036", "32024L1712"]),
            ("heading", "Related law"),
            (
                "prose",
                "<p>Other acts give victims a right to stay, to support and to be heard; conventions and national law"
                " stand beside them.</p>",
            ),
            ("acts", _RELATED),
            ("heading", "Strategies and reports"),
            (
                "prose",
                "<p>The strategy for 2021–2025 [fn:strategy] covered demand, the traffickers’ business model, victims and"
                " the world beyond the EU. Every second year the Commission reports on progress, for instance in its fourth"
                " report [fn:fourth-report].</p>",
            ),
            ("acts", _POLICY),
            ("heading", "Law on accessible websites"),
            (
                "prose",
                '<p>These two acts stand behind our <a href="page:accessibility">accessibility statement</a>.</p>',
            ),
            ("acts", _ACCESS),
        ],
        "lv": [
            ("heading", "Cilvēku tirdzniecības apkarošanas direktīva"),
            (
                "prose",
                "<p>2011.~gada 5.~aprīļa Direktīva 2011/36/ES [fn:directive] liek dalībvalstīm noteikt, ka cilvēku"
                " tirdzniecība ir noziegums, sodīt par to, palīdzēt cietušajiem un to novērst. Palīdzība nedrīkst būt"
                " atkarīga no tā, vai cietušais ir gatavs liecināt. Katrā valstī ir valsts ziņotājs vai līdzvērtīgs"
                " mehānisms, kas seko tendencēm un rezultātiem. Dānija [cc:DK] direktīvā nepiedalās"
                f' (<a href="{_REPORT_2016}">Eiropas Parlaments, 2016.~gads, angliski</a>).</p>',
            ),
            ("heading", "Kas mainījās 2024.~gadā"),
            (
                "prose",
                "<p>2024.~gada 13.~jūnija Direktīva (ES) 2024/1712 [fn:amendment] stājās spēkā 2024.~gada 14.~jūlijā;"
                " dalībvalstīm bija divi gadi laika, lai tai pielāgotu savus likumus. Tā</p><ul>"
                "<li>par ekspluatācijas veidiem atzīst arī piespiedu laulības, nelikumīgu adopciju un surogātmāšu"
                " ekspluatāciju;</li>"
                "<li>nosaka, ka noziegums ir izmantot pakalpojumu, zinot, ka to sniedz cilvēku tirdzniecībā"
                " cietušais;</li>"
                "<li>cietušā attēlu izplatīšanu tiešsaistē uzskata par atbildību pastiprinošu apstākli;</li>"
                "<li>paredz bargākus sodus juridiskajām personām.</li></ul>"
                f'<p>Avots: <a href="{_EUCRIM}">eucrim (angliski)</a></p>',
            ),
            ("acts", ["32011L0036", "32024L1712"]),
            ("heading", "Saistītie tiesību akti"),
            (
                "prose",
                "<p>Citi akti cietušajiem dod tiesības uzturēties valstī, saņemt atbalstu un tikt uzklausītiem; līdzās tiem"
                " ir konvencijas un valstu likumi.</p>",
            ),
            ("acts", _RELATED),
            ("heading", "Stratēģijas un ziņojumi"),
            (
                "prose",
                "<p>Stratēģija 2021.–2025.~gadam [fn:strategy] aptvēra pieprasījumu, noziedznieku darbības modeli, cietušos"
                " un rīcību ārpus ES. Reizi divos gados Komisija ziņo par paveikto, piemēram, ceturtajā ziņojumā"
                " [fn:fourth-report].</p>",
            ),
            ("acts", _POLICY),
            ("heading", "Tiesību akti par piekļūstamām tīmekļvietnēm"),
            (
                "prose",
                '<p>Uz šiem diviem aktiem balstīts mūsu <a href="page:accessibility">piekļūstamības paziņojums</a>.</p>',
            ),
            ("acts", _ACCESS),
        ],
    },
}
