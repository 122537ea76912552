"""What footnotes cite: title in each language, and what all languages share. Days of access as in the original."""

import datetime as dt

_HOME_AFFAIRS = "https://home-affairs.ec.europa.eu"

SOURCES = {
    "fourth-report": (
        {
            "en": "Report on the progress made in the fight against trafficking in human beings (Fourth Report),"
            " COM(2022) 736 final",
            "lv": "Ziņojums par gūtajiem panākumiem cīņā pret cilvēku tirdzniecību (ceturtais ziņojums),"
            " COM(2022)~736 final",
        },
        {
            "publisher": "European Commission",
            "published": "2022",
            "celex": "52022DC0736",
            "accessed_on": dt.date(2025, 6, 11),
        },
    ),
    "strategy": (
        {
            "en": "EU Strategy on Combatting Trafficking in Human Beings 2021–2025, COM(2021) 171 final",
            "lv": "ES Stratēģija cilvēku tirdzniecības apkarošanai 2021.–2025.~gadā, COM(2021)~171 final",
        },
        {
            "publisher": "European Commission",
            "published": "2021",
            "celex": "52021DC0171",
            "accessed_on": dt.date(2025, 6, 11),
        },
    ),
    "directive": (
        {
            "en": "Directive 2011/36/EU of 5 April 2011 on preventing and combating trafficking in human beings and"
            " protecting its victims, OJ L 101, 15.4.2011",
            "lv": "2011.~gada 5.~aprīļa Direktīva 2011/36/ES par cilvēku tirdzniecības novēršanu un apkarošanu un cietušo"
            " aizsardzību, OV~L~101, 15.4.2011.",
        },
        {
            "publisher": "EUR-Lex",
            "published": "2011",
            "celex": "32011L0036",
            "url": "http://data.europa.eu/eli/dir/2011/36/oj",
            "accessed_on": dt.date(2025, 7, 10),
        },
    ),
    "amendment": (
        {
            "en": "Directive (EU) 2024/1712 of 13 June 2024 amending Directive 2011/36/EU, OJ L, 2024/1712, 24.6.2024",
            "lv": "2024.~gada 13.~jūnija Direktīva (ES) 2024/1712, ar ko groza Direktīvu 2011/36/ES, OV~L, 2024/1712,"
            " 24.6.2024.",
        },
        {
            "publisher": "EUR-Lex",
            "published": "2024",
            "celex": "32024L1712",
            "url": "http://data.europa.eu/eli/dir/2024/1712/oj",
            "accessed_on": dt.date(2024, 7, 10),
        },
    ),
    "coordinator": (
        {
            "en": "EU Anti-Trafficking Coordinator",
            "lv": "ES koordinators cilvēku tirdzniecības apkarošanas jautājumos",
        },
        {
            "publisher": "European Commission",
            "language": "en",
            "url": f"{_HOME_AFFAIRS}/policies/internal-security/organised-crime-and-human-trafficking/"
            "together-against-trafficking-human-beings/eu-anti-trafficking-coordinator_en",
        },
    ),
    "figures-2024": (
        {
            "en": "EU registered almost 10~000 human trafficking victims in 2024 (from Eurostat)",
            "lv": "ES 2024.~gadā reģistrēti gandrīz 10~000~cilvēku tirdzniecībā cietušo (pēc Eurostat datiem)",
        },
        {
            "publisher": "The Brussels Times",
            "published": "2026",
            "language": "en",
            "url": "https://www.brusselstimes.com/eu-affairs/1943083/"
            "eu-registered-almost-10000-human-trafficking-victims-in-2024/",
            "accessed_on": dt.date(2026, 11, 21),
        },
    ),
    "figures-2023": (
        {
            "en": "New data indicates an increase in victims of trafficking in human beings in the EU",
            "lv": "Jaunie dati liecina par cilvēku tirdzniecībā cietušo skaita pieaugumu ES",
        },
        {
            "publisher": "European Commission",
            "published": "7.4.2025",
            "language": "en",
            "url": f"{_HOME_AFFAIRS}/news/"
            "new-data-indicates-increase-victims-trafficking-human-beings-eu-2025-04-07_en",
            "accessed_on": dt.date(2026, 11, 21),
        },
    ),
}
