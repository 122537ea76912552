"""Lithuania's profile. Facts: Lithuanian ministries, prosecutors and ombudspersons, GRETA, the referral project."""

_PLAN = "https://e-tar.lt/rs/legalact/b8c4b7504daf11efbdaea558de59136c"
_OMBUDSPERSONS = "https://www.tv3.lt/naujiena/lietuva/seimo-kontrolieriai-lietuvoje-palankios-salygos-prekybai-zmonemis-n1442515"
_REVIEW_2023 = "https://www.tv3.lt/naujiena/lietuva/prekyba-zmonemis-lietuvoje-ivardijo-kas-nukencia-dazniausiai-n1348443"
_PROSECUTOR = "https://diena.lt/naujienos/kriminalai/nusikaltimai/generaline-prokurore-tai-nauja-tendencija-1714957"
_RAPPORTEUR = "https://slideplayer.com/amp/16894545"
_REFERRAL = "https://bsr-trm.com/countries/lithuania/page/2"
_TIP_2019 = "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/lithuania/"
_TIP_2022 = "https://www.state.gov/reports/2022-trafficking-in-persons-report/lithuania/"
_PENALTIES = "https://www.wilberforcetwo.org/countries/Lithuania.htm"
_GRETA = (
    "https://www.coe.int/en/web/portal/-/"
    "lithuania-should-do-more-to-ensure-access-to-justice-for-trafficking-victims-say-council-of-europe-experts"
)
_CONSULAR = (
    "https://keliauk.urm.lt/keliaujantiems/konsuline-pagalba/pagalba-prekybos-zmonemis-aukoms"
)

LITHUANIA = {
    "summary": {
        "en": "How Lithuania prevents trafficking in human beings, helps victims and brings offenders to justice.",
        "lv": "Kā Lietuva novērš cilvēku tirdzniecību, palīdz cietušajiem un sauc vainīgos pie atbildības.",
    },
    "situation": {
        "en": "<p><b>Demonstration.</b> Written from the sources linked here; not checked by the authorities.</p>"
        "<p>Within five years Lithuania has turned from a country of origin into a country of destination: in 2024 it"
        " was named as the destination in more than 80% of investigations, in 2019 in about a third. Of 22 officially"
        " recognised victims in 2024, 18 came from outside the EU; all of them had been put to forced labour in"
        f' transport (<a href="{_OMBUDSPERSONS}">Seimas Ombudspersons, reported by tv3.lt</a>).</p>',
        "lv": "<p><b>Demonstrācija.</b> Teksts sagatavots pēc norādītajiem avotiem; iestādes to nav pārbaudījušas.</p>"
        "<p>Piecos gados Lietuva no izcelsmes valsts kļuvusi par mērķa valsti: 2024.~gadā kā mērķa valsts tā minēta"
        " vairāk nekā 80~% izmeklēšanu, 2019.~gadā~– aptuveni trešdaļā. No 22~cilvēkiem, kas 2024.~gadā oficiāli atzīti"
        " par cietušajiem, 18 bija no valstīm ārpus ES; viņi visi bija pakļauti piespiedu darbam transporta nozarē"
        f' (<a href="{_OMBUDSPERSONS}">Seima kontrolieru dati portālā tv3.lt</a>).</p>',
    },
    "framework": {
        "en": "<p>Article 147 of the Criminal Code prohibits trafficking, article 157 the purchase or sale of a child;"
        f' since 2016 both also cover forced marriage (<a href="{_PENALTIES}">overview of the law</a>).</p><p>The'
        " action plan for 2024–2026 was approved by order of the Minister of the Interior on 29 July 2024; it refers to article 18 of"
        f' Directive 2011/36/EU and to GRETA’s recommendations (<a href="{_PLAN}">Order No 1V-474, in'
        " Lithuanian</a>).</p>",
        "lv": "<p>Kriminālkodeksa 147.~pants aizliedz cilvēku tirdzniecību, bet 157.~pants~– bērna pirkšanu vai pārdošanu;"
        f' kopš 2016.~gada abi attiecas arī uz piespiedu laulībām (<a href="{_PENALTIES}">likuma pārskats</a>).</p>'
        "<p>Ar iekšlietu ministra 2024.~gada 29.~jūlija rīkojumu apstiprināts rīcības plāns 2024.–2026.~gadam; tajā"
        f' ņemts vērā Direktīvas 2011/36/ES 18.~pants un GRETA ieteikumi (<a href="{_PLAN}">rīkojums Nr.~1V-474, lietuviski</a>).'
        "</p>",
    },
    "prevention": {
        "en": "<p>The 2024–2026 plan aims its prevention at particular groups and wants more specialists to recognise"
        f' victims (<a href="{_PLAN}">action plan</a>). Municipalities differ: in 2023 eight of them took no measures'
        f' at all, as a rule because they knew of no case (<a href="{_REVIEW_2023}">Ministry of the Interior’s review,'
        " reported by tv3.lt</a>).</p>",
        "lv": "<p>Plāns 2024.–2026.~gadam paredz noteiktām grupām domātu novēršanas darbu un to, lai cietušos prastu atpazīt"
        f' vairāk speciālistu (<a href="{_PLAN}">rīcības plāns</a>). Pašvaldības rīkojas dažādi: 2023.~gadā astoņas'
        " neīstenoja nekādus pasākumus, parasti tāpēc, ka tām nebija zināms neviens gadījums"
        f' (<a href="{_REVIEW_2023}">Iekšlietu ministrijas pārskats portālā tv3.lt</a>).</p>',
    },
    "assistance": {
        "en": "<p>Organisations paid by the state give victims shelter, health care and psychological and social"
        " counselling. Since 2021 a law entitles victims of any crime to help before, during and after the proceedings,"
        f' whether or not they went to the police (<a href="{_TIP_2022}">US Department of State, 2022</a>).</p><p>A'
        " victim from abroad may take 30 days to decide on cooperation"
        f' (<a href="{_TIP_2019}">US Department of State, 2019</a>).</p>',
        "lv": "<p>Valsts finansētas organizācijas cietušajiem sniedz pajumti, veselības aprūpi, psihologa un sociālā"
        " darbinieka konsultācijas. Kopš 2021.~gada likums jebkurā noziegumā cietušajiem dod tiesības uz palīdzību pirms"
        " kriminālprocesa, tā laikā un pēc tā neatkarīgi no tā, vai viņi vērsušies policijā"
        f' (<a href="{_TIP_2022}">ASV Valsts departaments, 2022.~gads</a>).</p><p>Ārvalstniekam, kas cietis no cilvēku'
        " tirdzniecības, var piešķirt 30~dienu pārdomu laiku, lai izlemtu, vai sadarboties ar iestādēm"
        f' (<a href="{_TIP_2019}">ASV Valsts departaments, 2019.~gads</a>).</p>',
    },
    "prosecution": {
        "en": f'<p>Penalties range from 2 to 12 years in prison (<a href="{_PENALTIES}">overview of the law</a>). In'
        " summer 2025, 22 investigations were under way, ten of them into forced labour, with 111 victims and"
        f' 75 suspects (<a href="{_PROSECUTOR}">Prosecutor General, reported by diena.lt</a>). In 2024, 12 people were'
        f' convicted (<a href="{_OMBUDSPERSONS}">Seimas Ombudspersons</a>).</p>',
        "lv": f'<p>Draud brīvības atņemšana no 2 līdz 12~gadiem (<a href="{_PENALTIES}">likuma pārskats</a>). 2025.~gada'
        " vasarā bija 22~izmeklēšanas, no tām desmit~– par piespiedu darbu; tajās bija 111~cietušie un 75~aizdomās"
        f' turētie (<a href="{_PROSECUTOR}">ģenerālprokurore portālā diena.lt</a>). 2024.~gadā notiesāti 12~cilvēki'
        f' (<a href="{_OMBUDSPERSONS}">Seima kontrolieri</a>).</p>',
    },
    "cooperation": {
        "en": "<p>A National Rapporteur at the Ministry of the Interior has collected figures and reported to the"
        f' government since 2016 (<a href="{_RAPPORTEUR}">ministry’s presentation</a>). The Council of Europe’s experts'
        " ask for more people and money for coordination, and for legal aid from the first suspicion on"
        f' (<a href="{_GRETA}">GRETA’s third report</a>).</p>',
        "lv": "<p>Kopš 2016.~gada datus apkopo un valdībai ziņo valsts ziņotājs Iekšlietu ministrijā"
        f' (<a href="{_RAPPORTEUR}">ministrijas prezentācija</a>). Eiropas Padomes eksperti aicina koordinācijai atvēlēt'
        " vairāk darbinieku un līdzekļu un nodrošināt juridisko palīdzību jau kopš pirmajām aizdomām"
        f' (<a href="{_GRETA}">GRETA trešais ziņojums</a>).</p>',
    },
    "referral": {
        "en": "<p>How somebody gets from the first suspicion to help, step by step, from the"
        f' <a href="{_REFERRAL}">referral project</a>, the'
        f' <a href="{_CONSULAR}">Ministry of Foreign Affairs</a> and reports. In danger, call 112.</p>',
        "lv": "<p>Kā cilvēks soli pa solim nonāk no pirmajām aizdomām līdz palīdzībai~– pēc"
        f' <a href="{_REFERRAL}">novirzīšanas projekta</a>, <a href="{_CONSULAR}">Ārlietu ministrijas</a> un ziņojumu'
        " datiem. Ja draud briesmas, zvaniet 112.</p>",
    },
}

LINKS = [
    {
        "label": {
            "en": "Action plan 2024–2026 (in Lithuanian)",
            "lv": "Rīcības plāns 2024.–2026.~gadam (lietuviski)",
        },
        "url": _PLAN,
    },
    {
        "label": {
            "en": "GRETA’s third report on Lithuania",
            "lv": "GRETA trešais ziņojums par Lietuvu (angliski)",
        },
        "url": _GRETA,
    },
]
TOPICS = ["labour-exploitation", "investigation"]

# The same addresses for the facts and steps of this country (country_sources).
ADDRESSES = {
    "consular": _CONSULAR,
    "greta": _GRETA,
    "penalties": _PENALTIES,
    "plan": _PLAN,
    "rapporteur": _RAPPORTEUR,
    "referral": _REFERRAL,
    "tip-2019": _TIP_2019,
    "tip-2022": _TIP_2022,
}
