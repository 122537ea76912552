"""Estonia's profile. ``UPDATE`` is added to the English text after the Latvian translation: that one is outdated."""

_DG_HOME = (
    "https://home-affairs.ec.europa.eu/policies/internal-security/organised-crime-and-human-trafficking/"
    "together-against-trafficking-human-beings/eu-countries/estonia_en"
)
_GRETA = (
    "https://www.coe.int/en/web/anti-human-trafficking/-/"
    "human-trafficking-experts-urge-estonia-to-combat-labour-exploitation-improve-identification-of-victims"
)
_REFERRAL = "https://bsr-trm.com/countries/estonia/page/2"
_LSM = "https://eng.lsm.lv/article/society/society/latvia-above-eu-average-for-human-trafficking.a486823/"
_COORDINATOR = "http://ec.europa.eu/anti-trafficking/National+Rapporteurs/Estonia/?sectionType=LIST_ENTITIES_WITH_ATT"
_PENALTIES = "https://eucpn.org/document/estonian-policy-on-trafficking-in-human-beings"
_UN_WOMEN = (
    "https://evaw-global-database.unwomen.org/en/countries/europe/estonia/2017/"
    "amendment-of-victim-support-act-services-for-human-trafficking-victims"
)
_TIP_2024 = "https://www.ecoi.net/de/dokument/2111664.html"

ESTONIA = {
    "summary": {
        "en": "How Estonia prevents trafficking in human beings, helps victims and brings offenders to justice.",
        "lv": "Kā Igaunija novērš cilvēku tirdzniecību, palīdz cietušajiem un sauc vainīgos pie atbildības.",
    },
    "situation": {
        "en": "<p><b>Demonstration.</b> Written from the sources linked here; not checked by the authorities.</p>"
        "<p>Estonia is seen as a country of origin, transit and, more and more, destination. Between 2018 and 2021,"
        " 27 victims were formally identified, most of them exploited sexually; among 264 presumed victims labour"
        f' exploitation prevailed (<a href="{_GRETA}">GRETA’s second report</a>).</p><p>In 2020 there were four'
        f' registered victims per million inhabitants (<a href="{_LSM}">LSM, from Eurostat</a>).</p>',
        "lv": "<p><b>Demonstrācija.</b> Teksts sagatavots pēc norādītajiem avotiem; iestādes to nav pārbaudījušas.</p>"
        "<p>Igaunija ir izcelsmes un tranzīta valsts un arvien biežāk arī mērķa valsts. No 2018. līdz 2021.~gadam"
        " oficiāli identificēti 27~cietušie, no kuriem lielākā daļa bija seksuāli izmantoti; starp"
        f' 264~iespējamajiem cietušajiem dominēja darbaspēka ekspluatācija (<a href="{_GRETA}">GRETA otrais'
        " ziņojums</a>).</p><p>2020.~gadā reģistrēti četri cietušie uz miljonu iedzīvotāju"
        f' (<a href="{_LSM}">LSM pēc Eurostat datiem</a>).</p>',
    },
    "framework": {
        "en": "<p>Section 133 of the Penal Code makes it a crime to put or keep a person in a situation in which he or"
        " she is forced to work under unusual conditions, to marry, to engage in prostitution, to beg or to"
        " commit a crime. Related sections cover support for trafficking and the exploitation of minors"
        f' (<a href="{_DG_HOME}">European Commission</a>).</p><p>The Council of Europe Convention on Action against'
        " Trafficking has been in force for Estonia since 1 June 2015. Trafficking is a priority of the criminal"
        " policy plan up to 2030, adopted by parliament in 2020, and of the violence prevention agreement of 2021.</p>",
        "lv": "<p>Kriminālkodeksa 133.~pants paredz atbildību par to, ka cilvēks tiek nostādīts vai turēts stāvoklī, kurā viņš"
        " spiests strādāt neparastos apstākļos, stāties laulībā, nodarboties ar prostitūciju, ubagot vai izdarīt"
        " noziegumu. Saistītie panti attiecas uz cilvēku tirdzniecības atbalstīšanu un nepilngadīgo ekspluatāciju"
        f' (<a href="{_DG_HOME}">Eiropas Komisija</a>).</p><p>Eiropas Padomes Konvencija par cīņu pret cilvēku'
        " tirdzniecību Igaunijā ir spēkā kopš 2015.~gada 1.~jūnija. Cilvēku tirdzniecības apkarošana ir prioritāte"
        " parlamenta 2020.~gadā pieņemtajā kriminālpolitikas plānā līdz 2030.~gadam un 2021.~gada vienošanās dokumentā"
        " par vardarbības novēršanu.</p>",
    },
    "prevention": {
        "en": "<p>The Social Insurance Board speaks with pupils in upper secondary schools throughout the country and"
        " has tried out a course for teachers; Estonia and Uzbekistan together inform people who come to work"
        f' (<a href="{_TIP_2024}">US Department of State, 2024</a>).</p>',
        "lv": "<p>Sociālās apdrošināšanas pārvalde visā valstī tiekas ar vidusskolu audzēkņiem un ir izmēģinājusi"
        " kursu skolotājiem; Igaunija kopā ar Uzbekistānu informē cilvēkus, kas ierodas strādāt"
        f' (<a href="{_TIP_2024}">ASV Valsts departaments, 2024.~gads</a>).</p>',
    },
    "assistance": {
        "en": "<p>The Social Insurance Board pays for support; part of it is given by contracted organisations. A victim"
        " has a right to counselling, safe housing, food, health care, psychological help, interpreting and other"
        f' services for as long as they are needed (<a href="{_REFERRAL}">referral project</a>).</p><p>Since January'
        " 2017 presumed victims can be helped without criminal proceedings having been opened"
        f' (<a href="{_UN_WOMEN}">UN Women</a>).</p>',
        "lv": "<p>Palīdzību apmaksā Sociālās apdrošināšanas pārvalde; daļu tās sniedz organizācijas, ar kurām noslēgts"
        " līgums. Cietušajam ir tiesības uz konsultācijām, drošu mājvietu, ēdināšanu, veselības aprūpi, psihologa un"
        f' tulka palīdzību un citiem pakalpojumiem tik ilgi, cik tie vajadzīgi (<a href="{_REFERRAL}">novirzīšanas'
        " projekts</a>).</p><p>Kopš 2017.~gada janvāra iespējamajam cietušajam var palīdzēt arī tad, ja kriminālprocess"
        f' nav sākts (<a href="{_UN_WOMEN}">UN Women</a>).</p>',
    },
    "prosecution": {
        "en": "<p>The penalty is 1 to 7 years in prison; it is 3 to 15 years, for instance, if there were several"
        " victims, the victim was a child or helpless, a group acted together or life was in danger. Companies are"
        f' fined, and assets can be confiscated (<a href="{_PENALTIES}">European Crime Prevention Network</a>).</p>',
        "lv": "<p>Par šo noziegumu draud brīvības atņemšana no 1 līdz 7~gadiem; no 3 līdz 15~gadiem, piemēram, ja"
        " cietuši vairāki cilvēki, cietušais ir bērns vai bezpalīdzīgs, darbojusies grupa vai apdraudēta dzīvība."
        " Juridiskajām personām piemēro naudas sodu, un mantu var konfiscēt"
        f' (<a href="{_PENALTIES}">Eiropas Noziedzības novēršanas tīkls</a>).</p>',
    },
    "cooperation": {
        "en": "<p>A national coordinator at the Ministry of Justice has held the role of rapporteur since 2006:"
        " collecting figures, following the plan and reporting to the government"
        f' (<a href="{_COORDINATOR}">European Commission</a>).</p>',
        "lv": "<p>Valsts ziņotāja uzdevumus kopš 2006.~gada pilda valsts koordinators Tieslietu ministrijā: apkopo datus,"
        f' seko plāna izpildei un ziņo valdībai (<a href="{_COORDINATOR}">Eiropas Komisija</a>).</p>',
    },
    "referral": {
        "en": "<p>How somebody gets from the first suspicion to help, step by step, from the"
        f' <a href="{_REFERRAL}">referral project</a>. In danger, call 112.</p>',
        "lv": "<p>Kā cilvēks soli pa solim nonāk no pirmajām aizdomām līdz palīdzībai~– pēc"
        f' <a href="{_REFERRAL}">novirzīšanas projekta</a>. Ja draud briesmas, zvaniet 112.</p>',
    },
}

# What the English text says from the second publication on.
UPDATE = {
    "prosecution": ESTONIA["prosecution"]["en"]
    + "<p>The Council of Europe’s experts have urged Estonia to do more"
    f' against labour exploitation and to identify more victims (<a href="{_GRETA}">GRETA’s second report</a>).</p>',
}

LINKS = [
    {
        "label": {
            "en": "Estonia on the European Commission’s portal",
            "lv": "Igaunija Eiropas Komisijas portālā (angliski)",
        },
        "url": _DG_HOME,
    },
    {
        "label": {
            "en": "GRETA’s second report on Estonia",
            "lv": "GRETA otrais ziņojums par Igauniju (angliski)",
        },
        "url": _GRETA,
    },
]
TOPICS = ["labour-exploitation", "victim-support"]

# The same addresses for the facts and steps of this country (country_sources).
ADDRESSES = {
    "coordinator": _COORDINATOR,
    "dg-home": _DG_HOME,
    "greta": _GRETA,
    "penalties": _PENALTIES,
    "referral": _REFERRAL,
}
