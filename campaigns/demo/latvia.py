"""Latvia's profile. Facts: the Ministry of the Interior, the laws linked in it, and the Baltic Sea referral project."""

_IEM = (
    "https://iem.gov.lv/en/article/progress-challenges-and-way-forward-preventing-human-trafficking"
)
_IEM_2021 = "https://iem.gov.lv/en/article/labour-exploitation-cases-are-more-frequently-identified-field-human-trafficking"
_LSM = "https://eng.lsm.lv/article/society/society/latvia-above-eu-average-for-human-trafficking.a486823/"
_PLAN = "https://likumi.lv/ta/id/362691"
_CRIMINAL_LAW = "http://www.cilvektirdznieciba.lv/lv/tiesibu-akti"
_REHABILITATION = {
    "en": "https://likumi.lv/ta/en/en/id/308253",
    "lv": "https://likumi.lv/ta/id/308253",
}
_RESIDENCE = {"en": "https://likumi.lv/ta/en/en/id/152712", "lv": "https://likumi.lv/ta/id/152712"}
_SIVA = "https://www.siva.gov.lv/lv/pakalpojumi/socialas-rehabilitacijas-pakalpojumi-cilveku-tirdzniecibas-upuriem"
_REFERRAL = "https://bsr-trm.com/countries/latvia/page/2"
_WAITING_PERIOD = "http://iem.gov.lv/eng/aktualitates/jaunumi/?doc=13617"
_GRETA = (
    "https://www.coe.int/en/web/portal/-/"
    "human-trafficking-latvia-urged-to-better-protect-and-compensate-victims-convict-traffickers"
)

LATVIA = {
    "summary": {
        "en": "How Latvia prevents trafficking in human beings, helps victims and brings offenders to justice.",
        "lv": "Kā Latvija novērš cilvēku tirdzniecību, palīdz cietušajiem un sauc vainīgos pie atbildības.",
    },
    "situation": {
        "en": "<p><b>Demonstration.</b> Written from the sources linked here; not checked by the authorities.</p>"
        f'<p>From 2021 to 2023, 111 victims were identified, 95 of them Latvian nationals (<a href="{_IEM}">Ministry'
        f' of the Interior</a>). In 2020 there were 48, or 25 per million inhabitants (<a href="{_LSM}">LSM, from'
        " Eurostat</a>).</p><p>For a long time people from Latvia were mostly exploited abroad. Today exploitation"
        " inside the country, above all at work, is found more often, and people are increasingly recruited online"
        f' (<a href="{_IEM_2021}">Ministry of the Interior, on 2021</a>).</p>',
        "lv": "<p><b>Demonstrācija.</b> Teksts sagatavots pēc norādītajiem avotiem; iestādes to nav pārbaudījušas.</p>"
        f'<p>No 2021. līdz 2023.~gadam apzināti 111~cietušie, no tiem 95~– Latvijas valstspiederīgie (<a href="{_IEM}">'
        "Iekšlietu ministrija</a>). 2020.~gadā bija 48~cietušie jeb 25~uz miljonu iedzīvotāju"
        f' (<a href="{_LSM}">LSM pēc Eurostat datiem</a>).</p><p>Ilgu laiku Latvijas iedzīvotājus galvenokārt'
        " ekspluatēja ārzemēs. Tagad arvien biežāk atklāj ekspluatāciju pašā Latvijā, visvairāk darbā, un cilvēkus"
        f' aizvien biežāk vervē tiešsaistē (<a href="{_IEM_2021}">Iekšlietu ministrija par 2021.~gadu</a>).</p>',
    },
    "framework": {
        "en": f'<p>Section 154.1 of the <a href="{_CRIMINAL_LAW}">Criminal Law</a> punishes trafficking, section 154.2'
        " says what it is. If the victim is a child, no force, threat or deception has to be proved.</p>"
        "<p>State-funded rehabilitation is governed by Cabinet Regulation No 344 of 16 July 2019"
        f' (<a href="{_REHABILITATION["en"]}">text</a>), the stay of victims from outside the EU by a law of its own'
        f' (<a href="{_RESIDENCE["en"]}">text</a>).</p><p>The government adopted a prevention plan for 2025–2027 on'
        f' 26 August 2025; the Ministry of the Interior answers for it (<a href="{_PLAN}">Order No 534, in'
        " Latvian</a>).</p>",
        "lv": f'<p>Atbildību par cilvēku tirdzniecību nosaka <a href="{_CRIMINAL_LAW}">Krimināllikuma</a> 154.¹~pants,'
        " bet 154.²~pants to definē. Ja cietušais ir bērns, vardarbība, draudi vai viltus nav"
        " jāpierāda.</p><p>Kārtību, kādā cietušie saņem valsts apmaksātu sociālo rehabilitāciju, nosaka Ministru"
        f' kabineta 2019.~gada 16.~jūlija noteikumi Nr.~344 (<a href="{_REHABILITATION["lv"]}">teksts</a>), bet'
        f' trešo valstu pilsoņu uzturēšanos Latvijā~– atsevišķs likums (<a href="{_RESIDENCE["lv"]}">teksts</a>).</p>'
        "<p>Valdība 2025.~gada 26.~augustā apstiprināja Cilvēku tirdzniecības novēršanas plānu"
        f' 2025.–2027.~gadam; par to atbild Iekšlietu ministrija (<a href="{_PLAN}">rīkojums Nr.~534</a>).</p>',
    },
    "prevention": {
        "en": "<p>Of the 31 measures of the 2021–2023 plan, 22 were carried out, four in part and five not"
        f' (<a href="{_IEM}">Ministry of the Interior</a>). The work consists of</p><ul><li>campaigns for the general'
        " public and for groups at risk;</li><li>information in several languages;</li><li>training for police"
        " officers, prosecutors, judges and social workers.</li></ul>",
        "lv": "<p>No 31~pasākuma, kas bija paredzēts 2021.–2023.~gada plānā, 22 ir īstenoti, četri~– daļēji, bet pieci"
        f' nav īstenoti (<a href="{_IEM}">Iekšlietu ministrija</a>). Novēršanas darbs ietver</p><ul>'
        "<li>kampaņas visai sabiedrībai un riska grupām;</li><li>informāciju vairākās valodās;</li>"
        "<li>mācības policistiem, prokuroriem, tiesnešiem un sociālajiem darbiniekiem.</li></ul>",
    },
    "assistance": {
        "en": "<p>Rehabilitation lasts up to 180 days and is paid for by the state; the State Social Integration Agency"
        " coordinates it. Afterwards a person may have five more consultations within two years, and support of up to"
        f' 150 hours a year during criminal proceedings (<a href="{_SIVA}">agency’s page, in Latvian</a>).</p>'
        f"<p>It includes safe housing, a psychologist, a doctor, a lawyer and an interpreter. Help does not depend on"
        f' whether the victim cooperates with the police (<a href="{_REFERRAL}">referral project</a>).</p>'
        "<p>A victim from outside the EU has a reflection period of 30 days to decide on cooperation"
        f' (<a href="{_RESIDENCE["en"]}">law</a>; <a href="{_WAITING_PERIOD}">Ministry of the Interior on the bill</a>).'
        "</p>",
        "lv": "<p>Sociālā rehabilitācija ilgst līdz 180~dienām, un to apmaksā valsts; pakalpojumu koordinē Sociālās"
        " integrācijas valsts aģentūra. Pēc tam divu gadu laikā iespējamas vēl piecas konsultācijas, bet kriminālprocesa"
        f' laikā~– atbalsts līdz 150~stundām gadā (<a href="{_SIVA}">aģentūras lapa</a>).</p>'
        "<p>Cietušais saņem drošu mājvietu, psihologa, ārsta, jurista un tulka palīdzību. Palīdzība nav atkarīga no tā,"
        f' vai cilvēks sadarbojas ar policiju (<a href="{_REFERRAL}">novirzīšanas projekts</a>).</p>'
        "<p>Cietušajam no valsts ārpus ES ir 30~dienu pārdomu laiks (likumā~– „nogaidīšanas periods”), lai izlemtu, vai"
        f' sadarboties ar iestādēm (<a href="{_RESIDENCE["lv"]}">likums</a>; <a href="{_WAITING_PERIOD}">Iekšlietu'
        " ministrija par likumprojektu</a>).</p>",
    },
    "prosecution": {
        "en": "<p>Trafficking is punished by up to 8 years in prison; by 3 to 12 years if the victim is a minor or the"
        " offenders agreed on it beforehand as a group; by 5 to 15 years if a life was endangered, the consequences"
        " were grave, the offender was particularly cruel, the victim was a young child or an organised group did it. Whoever was forced to commit an"
        f' offence while being trafficked can be released from liability (<a href="{_CRIMINAL_LAW}">Criminal Law,'
        " sections 58 and 154.1, in Latvian</a>).</p><p>The Council of Europe’s experts have asked Latvia for more"
        f' investigations, more convictions and better access to compensation (<a href="{_GRETA}">GRETA</a>).</p>',
        "lv": "<p>Par cilvēku tirdzniecību draud brīvības atņemšana līdz 8~gadiem; no 3 līdz 12~gadiem, ja cietušais ir"
        " nepilngadīgais vai noziegumu izdarījusi personu grupa pēc iepriekšējas vienošanās; no 5 līdz 15~gadiem, ja"
        " apdraudēta dzīvība, iestājušās smagas sekas, vainīgais rīkojies sevišķi cietsirdīgi, cietušais ir mazgadīgs"
        " vai noziegumu izdarījusi organizēta grupa. Ja cilvēks, būdams pakļauts cilvēku tirdzniecībai, ir piespiests izdarīt noziedzīgu nodarījumu, viņu var"
        f' atbrīvot no kriminālatbildības (<a href="{_CRIMINAL_LAW}">Krimināllikuma 58. un 154.¹~pants</a>).'
        "</p><p>Eiropas Padomes eksperti aicinājuši Latviju vairāk izmeklēt šos noziegumus, biežāk panākt notiesājošus"
        f' spriedumus un nodrošināt cietušajiem labākas iespējas saņemt kompensāciju (<a href="{_GRETA}">GRETA</a>).</p>',
    },
    "cooperation": {
        "en": "<p>The Ministry of the Interior coordinates ministries, police, border guards, labour inspectors, social"
        " services and non-governmental organisations. Two organisations, Shelter “Safe House” and Centre MARTA, have"
        f' provided the state-funded service (<a href="{_REFERRAL}">referral project</a>).</p>',
        "lv": "<p>Iekšlietu ministrija koordinē ministriju, policijas, robežsardzes, darba inspekcijas, sociālo dienestu"
        " un nevalstisko organizāciju darbu. Valsts apmaksāto pakalpojumu sniegušas divas biedrības~– „Patvērums"
        f' „Drošā māja”” un „Centrs MARTA” (<a href="{_REFERRAL}">novirzīšanas projekts</a>).</p>',
    },
    "referral": {
        "en": "<p>How somebody gets from the first suspicion to help, step by step, from the"
        f' <a href="{_REFERRAL}">referral project</a> and the laws named. In danger, call 112.</p>',
        "lv": "<p>Kā cilvēks soli pa solim nonāk no pirmajām aizdomām līdz palīdzībai~– pēc"
        f' <a href="{_REFERRAL}">novirzīšanas projekta</a> un norādītajiem likumiem. Ja draud briesmas, zvaniet'
        " 112.</p>",
    },
}

LINKS = [
    {
        "label": {
            "en": "Plan for 2025–2027 (in Latvian)",
            "lv": "Cilvēku tirdzniecības novēršanas plāns 2025.–2027.~gadam",
        },
        "url": _PLAN,
    },
    {
        "label": {
            "en": "Cabinet Regulation No 344 on rehabilitation",
            "lv": "MK noteikumi Nr.~344 par rehabilitāciju",
        },
        "url": "https://likumi.lv/ta/id/308253",
    },
    {
        "label": {"en": "Ministry of the Interior", "lv": "Iekšlietu ministrija"},
        "url": "https://www.iem.gov.lv",
    },
]
TOPICS = ["labour-exploitation", "victim-support", "investigation"]

# The same addresses for the facts and steps of this country (country_sources).
ADDRESSES = {
    "criminal-law": _CRIMINAL_LAW,
    "greta": _GRETA,
    "plan": _PLAN,
    "referral": _REFERRAL,
    "residence": _RESIDENCE["lv"],
    "siva": _SIVA,
}
