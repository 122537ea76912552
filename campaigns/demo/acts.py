"""Legal acts and policy documents. Titles in Latvian as EUR-Lex and likumi.lv give them, unless marked as ours."""

import datetime as dt

from .refs import act, page, several

DIRECTIVE = "32011L0036"
AMENDMENT = "32024L1712"
STRATEGY = "52021DC0171"

ACTS = {
    DIRECTIVE: {
        "texts": {
            "title": {
                "en": "Directive 2011/36/EU of the European Parliament and of the Council of 5 April 2011 on preventing"
                " and combating trafficking in human beings and protecting its victims",
                "lv": "Eiropas Parlamenta un Padomes Direktīva 2011/36/ES (2011.~gada 5.~aprīlis) par cilvēku"
                " tirdzniecības novēršanu un apkarošanu un cietušo aizsardzību",
            },
            "short_title": {
                "en": "Anti-Trafficking Directive",
                "lv": "Cilvēku tirdzniecības apkarošanas direktīva",
            },
        },
        "shared": {
            "kind": "directive",
            "celex": DIRECTIVE,
            "eli": "http://data.europa.eu/eli/dir/2011/36/oj",
            "adopted_on": dt.date(2011, 4, 5),
        },
    },
    AMENDMENT: {
        "texts": {
            "title": {
                "en": "Directive (EU) 2024/1712 of the European Parliament and of the Council of 13 June 2024 amending"
                " Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its"
                " victims",
                "lv": "Eiropas Parlamenta un Padomes Direktīva (ES) 2024/1712 (2024.~gada 13.~jūnijs), ar ko groza"
                " Direktīvu 2011/36/ES par cilvēku tirdzniecības novēršanu un apkarošanu un cietušo aizsardzību",
            },
            "short_title": {
                "en": "Amendment of 2024 to the Anti-Trafficking Directive",
                "lv": "Cilvēku tirdzniecības apkarošanas direktīvas 2024.~gada grozījumi",
            },
        },
        "shared": {
            "kind": "directive",
            "celex": AMENDMENT,
            "eli": "http://data.europa.eu/eli/dir/2024/1712/oj",
            "adopted_on": dt.date(2024, 6, 13),
            "in_force_on": dt.date(2024, 7, 14),
            "transposition_due": dt.date(2026, 7, 15),
            "amends": several(act, DIRECTIVE),
        },
    },
    STRATEGY: {
        "texts": {
            "title": {
                "en": "EU Strategy on Combatting Trafficking in Human Beings 2021–2025, COM(2021) 171 final",
                "lv": "ES Stratēģija cilvēku tirdzniecības apkarošanai 2021.–2025.~gadā, COM(2021)~171 final",
            },
            "short_title": {
                "en": "EU anti-trafficking strategy 2021–2025",
                "lv": "ES stratēģija 2021.–2025.~gadam",
            },
        },
        "shared": {"kind": "strategy", "celex": STRATEGY, "adopted_on": dt.date(2021, 4, 14)},
    },
    "52022DC0736": {
        "texts": {
            "title": {
                "en": "Report on the progress made in the fight against trafficking in human beings (Fourth Report),"
                " COM(2022) 736 final",
                "lv": "Ziņojums par gūtajiem panākumiem cīņā pret cilvēku tirdzniecību (ceturtais ziņojums),"
                " COM(2022)~736 final",
            },
            "short_title": {"en": "Fourth progress report", "lv": "Ceturtais progresa ziņojums"},
        },
        "shared": {"kind": "report", "celex": "52022DC0736", "adopted_on": dt.date(2022, 12, 19)},
    },
    "52020DC0661": {
        "texts": {
            "title": {
                "en": "Third report on the progress made in the fight against trafficking in human beings (2020),"
                " COM(2020) 661 final",
                "lv": "Trešais ziņojums par gūtajiem panākumiem cīņā pret cilvēku tirdzniecību (2020.~gads),"
                " COM(2020)~661 final",
            },
            "short_title": {"en": "Third progress report", "lv": "Trešais progresa ziņojums"},
        },
        "shared": {"kind": "report", "celex": "52020DC0661", "adopted_on": dt.date(2020, 10, 20)},
    },
    "52018DC0777": {
        "texts": {
            "title": {
                "en": "Second report on the progress made in the fight against trafficking in human beings (2018),"
                " COM(2018) 777 final",
                "lv": "Otrais ziņojums par gūtajiem panākumiem cīņā pret cilvēku tirdzniecību (2018.~gads),"
                " COM(2018)~777 final",
            },
            "short_title": {"en": "Second progress report", "lv": "Otrais progresa ziņojums"},
        },
        "shared": {"kind": "report", "celex": "52018DC0777", "adopted_on": dt.date(2018, 12, 3)},
    },
    "52012DC0286": {
        "texts": {
            "title": {
                "en": "The EU Strategy towards the Eradication of Trafficking in Human Beings 2012–2016,"
                " COM(2012) 286 final",
                "lv": "ES Stratēģija cilvēku tirdzniecības izskaušanai 2012.–2016.~gadā, COM(2012)~286 final",
            },
            "short_title": {
                "en": "EU anti-trafficking strategy 2012–2016",
                "lv": "ES stratēģija 2012.–2016.~gadam",
            },
        },
        "shared": {"kind": "strategy", "celex": "52012DC0286", "adopted_on": dt.date(2012, 6, 19)},
    },
    "32004L0081": {
        "texts": {
            "title": {
                "en": "Council Directive 2004/81/EC of 29 April 2004 on the residence permit issued to third-country"
                " nationals who are victims of trafficking in human beings or who have been the subject of an action to"
                " facilitate illegal immigration, who cooperate with the competent authorities",
                "lv": "Padomes Direktīva 2004/81/EK (2004.~gada 29.~aprīlis) par uzturēšanās atļaujām, kas izdotas tādiem"
                " trešo valstu valstspiederīgajiem, kuri ir cilvēku tirdzniecības upuri vai bijuši iesaistīti darbībās,"
                " kas veicina nelegālo imigrāciju, kuri sadarbojas ar kompetentajām iestādēm",
            },
            "short_title": {
                "en": "Residence Permit Directive",
                "lv": "Direktīva par uzturēšanās atļaujām cietušajiem",
            },
        },
        "shared": {
            "kind": "directive",
            "celex": "32004L0081",
            "eli": "http://data.europa.eu/eli/dir/2004/81/oj",
            "adopted_on": dt.date(2004, 4, 29),
        },
    },
    "52014DC0635": {
        "texts": {
            "title": {
                "en": "Communication on the application of Directive 2004/81/EC on the residence permit issued to victims"
                " of trafficking, COM(2014) 635 final",
                "lv": "Paziņojums par Direktīvas 2004/81/EK piemērošanu attiecībā uz uzturēšanās atļaujām cilvēku"
                " tirdzniecībā cietušajiem, COM(2014)~635 final",
            },
            "short_title": {
                "en": "Application of the Residence Permit Directive",
                "lv": "Uzturēšanās atļauju direktīvas piemērošana",
            },
        },
        "shared": {
            "kind": "communication",
            "celex": "52014DC0635",
            "adopted_on": dt.date(2014, 10, 17),
        },
    },
    "32012L0029": {
        "texts": {
            "title": {
                "en": "Directive 2012/29/EU of the European Parliament and of the Council of 25 October 2012 establishing"
                " minimum standards on the rights, support and protection of victims of crime",
                "lv": "Eiropas Parlamenta un Padomes Direktīva 2012/29/ES (2012.~gada 25.~oktobris), ar ko nosaka"
                " noziegumos cietušo tiesību, atbalsta un aizsardzības minimālos standartus",
            },
            "short_title": {"en": "Victims’ Rights Directive", "lv": "Cietušo tiesību direktīva"},
        },
        "shared": {
            "kind": "directive",
            "celex": "32012L0029",
            "eli": "http://data.europa.eu/eli/dir/2012/29/oj",
            "adopted_on": dt.date(2012, 10, 25),
        },
    },
    "32016L2102": {
        "texts": {
            "title": {
                "en": "Directive (EU) 2016/2102 of the European Parliament and of the Council of 26 October 2016 on the"
                " accessibility of the websites and mobile applications of public sector bodies",
                "lv": "Eiropas Parlamenta un Padomes Direktīva (ES) 2016/2102 (2016.~gada 26.~oktobris) par publiskā"
                " sektora struktūru tīmekļvietņu un mobilo lietotņu piekļūstamību",
            },
            "short_title": {
                "en": "Web Accessibility Directive",
                "lv": "Tīmekļa piekļūstamības direktīva",
            },
        },
        "shared": {
            "kind": "directive",
            "celex": "32016L2102",
            "eli": "http://data.europa.eu/eli/dir/2016/2102/oj",
            "adopted_on": dt.date(2016, 10, 26),
        },
    },
    "32018D1523": {
        "texts": {
            "title": {
                "en": "Commission Implementing Decision (EU) 2018/1523 of 11 October 2018 establishing a model"
                " accessibility statement",
                "lv": "Komisijas Īstenošanas lēmums (ES) 2018/1523 (2018.~gada 11.~oktobris), ar ko nosaka"
                " piekļūstamības paziņojuma paraugu",
            },
            "short_title": {
                "en": "Model accessibility statement",
                "lv": "Piekļūstamības paziņojuma paraugs",
            },
        },
        "shared": {
            "kind": "decision",
            "celex": "32018D1523",
            "eli": "http://data.europa.eu/eli/dec_impl/2018/1523/oj",
            "adopted_on": dt.date(2018, 10, 11),
        },
    },
    "lv-344": {
        "texts": {
            "title": {
                "en": "Latvia: Cabinet Regulation No 344 of 16 July 2019 on the social rehabilitation of victims of"
                " trafficking and the criteria for recognising a victim",
                "lv": "Ministru kabineta 2019.~gada 16.~jūlija noteikumi Nr.~344 „Noteikumi par kārtību, kādā cilvēku"
                " tirdzniecības upuri saņem sociālās rehabilitācijas pakalpojumu, un kritērijiem personas atzīšanai par"
                " cilvēku tirdzniecības upuri”",
            },
            "short_title": {
                "en": "Latvia: regulation on rehabilitation",
                "lv": "MK noteikumi Nr.~344 par rehabilitāciju",
            },
        },
        "shared": {
            "kind": "national",
            "url": "https://likumi.lv/ta/id/308253",
            "country": page("LV"),
            "adopted_on": dt.date(2019, 7, 16),
        },
    },
    "cets-197": {
        "texts": {
            "title": {
                "en": "Council of Europe Convention on Action against Trafficking in Human Beings (CETS No 197)",
                "lv": "Eiropas Padomes Konvencija par cīņu pret cilvēku tirdzniecību (CETS Nr.~197)",
            },
            "short_title": {
                "en": "Council of Europe anti-trafficking convention",
                "lv": "Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību",
            },
        },
        "shared": {
            "kind": "convention",
            "url": "https://www.coe.int/en/web/anti-human-trafficking",
            "adopted_on": dt.date(2005, 5, 16),
        },
    },
}
