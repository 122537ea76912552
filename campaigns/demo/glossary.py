"""The words we use: each term, what we mean by it and what we do not say instead. Definitions are our own."""


def _term(english, latvian):
    names = ("term", "definition", "avoid")
    return {
        name: {"en": in_english, "lv": in_latvian}
        for name, in_english, in_latvian in zip(names, english, latvian, strict=True)
        if in_english or in_latvian
    }


GLOSSARY = [
    _term(
        (
            "trafficking in human beings",
            "Recruiting, moving, hiding or receiving a person by force, threat, deception or abuse of weakness in order"
            " to exploit that person. With a child none of these means has to be proved.",
            "human trade\nslave trade",
        ),
        (
            "cilvēku tirdzniecība",
            "Cilvēka vervēšana, pārvadāšana, slēpšana vai saņemšana ekspluatācijas nolūkā, izmantojot spēku, draudus,"
            " viltu vai neaizsargātību. Ja cietušais ir bērns, šādi līdzekļi nav jāpierāda.",
            "tirgošanās ar cilvēkiem\nvergu tirdzniecība",
        ),
    ),
    _term(
        (
            "victim of trafficking",
            "A person who has been trafficked, whether or not anybody has said so formally. Some people prefer to be"
            " called survivors.",
            "prostitute\nillegal worker\nslave",
        ),
        (
            "cilvēku tirdzniecībā cietušais",
            "Cilvēks, pret kuru vērsts šis noziegums, neatkarīgi no tā, vai tas ir oficiāli atzīts. Latvijas tiesību aktos"
            " lietots arī vārds „upuris”.",
            "prostitūta\nnelegālais strādnieks\nvergs",
        ),
    ),
    _term(
        (
            "presumed victim",
            "A person about whom there are reasonable grounds to believe that he or she has been trafficked. Help must"
            " not wait for proof.",
            "alleged victim\nso-called victim",
        ),
        (
            "iespējamais cietušais",
            "Cilvēks, par kuru ir pamats domāt, ka viņš ir cietis no cilvēku tirdzniecības. Palīdzība nedrīkst gaidīt,"
            " kamēr tas ir pierādīts.",
            "it kā cietušais\ntā sauktais upuris",
        ),
    ),
    _term(
        (
            "exploitation",
            "Using a person for somebody else’s gain: sexually, for work or services, for begging or crime, or by taking"
            " organs.",
            "",
        ),
        (
            "ekspluatācija",
            "Cilvēka izmantošana citu labā: seksuāli, darbam vai pakalpojumiem, ubagošanai vai noziegumiem vai izņemot"
            " orgānus.",
            "",
        ),
    ),
    _term(
        (
            "forced labour",
            "Work that a person does under threat or because there is no way out, whatever the contract says.",
            "cheap labour",
        ),
        (
            "piespiedu darbs",
            "Darbs, ko cilvēks dara draudu dēļ vai tāpēc, ka nav citas izejas, lai ko arī teiktu līgums.",
            "lēts darbaspēks",
        ),
    ),
    _term(
        (
            "forced criminality",
            "Making a person commit offences, such as theft or growing drugs. The person is a victim too, and need not be"
            " punished for what he or she was forced to do.",
            "young offenders (of children who are exploited)",
        ),
        (
            "piespiešana izdarīt noziegumus",
            "Cilvēks tiek spiests izdarīt noziedzīgus nodarījumus, piemēram, zagt vai audzēt narkotiskās vielas. Arī viņš"
            " ir cietušais, un par to, ko spiests darīt, viņu var nesodīt.",
            "nepilngadīgie likumpārkāpēji (par ekspluatētiem bērniem)",
        ),
    ),
    _term(
        (
            "sexual exploitation of children",
            "Any sexual use of a child for gain. A child cannot agree to it.",
            "child prostitution\nchild pornography",
        ),
        (
            "bērnu seksuāla izmantošana",
            "Jebkāda bērna seksuāla izmantošana labuma gūšanai. Bērns tam nevar piekrist.",
            "bērnu prostitūcija\nbērnu pornogrāfija",
        ),
    ),
    _term(
        (
            "migrant smuggling",
            "Helping somebody to cross a border illegally for money. It is an offence against a state; trafficking is a"
            " crime against a person, and needs no border.",
            "trafficking (of smuggling)",
        ),
        (
            "migrantu kontrabanda",
            "Palīdzēšana par samaksu nelikumīgi šķērsot robežu. Tas ir nodarījums pret valsti, bet cilvēku tirdzniecība ir"
            " noziegums pret cilvēku, un robeža tam nav vajadzīga.",
            "cilvēku tirdzniecība (par kontrabandu)",
        ),
    ),
    _term(
        (
            "identification",
            "The decision that a person is, or is presumed to be, a victim, so that help and rights follow from it.",
            "",
        ),
        (
            "identificēšana",
            "Lēmums, ka cilvēks ir cietušais vai iespējamais cietušais, no kura izriet tiesības un palīdzība.",
            "",
        ),
    ),
    _term(
        (
            "National Referral Mechanism",
            "The agreed way in which everybody who meets a presumed victim brings that person to help.",
            "",
        ),
        (
            "valsts novirzīšanas mehānisms",
            "Saskaņota kārtība, kādā ikviens, kas sastop iespējamo cietušo, viņu nogādā pie palīdzības sniedzējiem.",
            "",
        ),
    ),
    _term(
        (
            "recovery and reflection period",
            "Time in which a victim from outside the EU can recover and decide whether to cooperate with the"
            " authorities, and is not expelled.",
            "waiting period",
        ),
        (
            "pārdomu laiks",
            "Laiks, kurā cietušais no valsts ārpus ES var atgūties un izlemt, vai sadarboties ar iestādēm, un kurā viņu"
            " neizraida. Latvijas likumā~– „nogaidīšanas periods”.",
            "",
        ),
    ),
    _term(
        (
            "National Rapporteur or equivalent mechanism",
            "Who in each Member State watches trends, measures the results of what is done, gathers figures and reports"
            " on them.",
            "",
        ),
        (
            "valsts ziņotājs vai līdzvērtīgs mehānisms",
            "Tas, kurš dalībvalstī seko tendencēm, vērtē paveikto, apkopo datus un par tiem ziņo.",
            "",
        ),
    ),
    _term(
        (
            "third-country national",
            "A person who is not a citizen of an EU country.",
            "illegal migrant",
        ),
        (
            "trešās valsts valstspiederīgais",
            "Cilvēks, kurš nav nevienas ES valsts pilsonis.",
            "nelegālais migrants",
        ),
    ),
    _term(
        (
            "trafficker",
            "A person who traffics others. Traffickers may be relatives, partners or acquaintances of their victims.",
            "pimp\nhuman trader",
        ),
        (
            "cilvēku tirgotājs",
            "Cilvēks, kas tirgo citus. Tas var būt cietušā radinieks, partneris vai paziņa.",
            "suteners",
        ),
    ),
]


def words_table(code):
    """The glossary as rows of a table in one language."""
    return [
        tuple(
            term.get(name, {}).get(code, "").replace("\n", "; ")
            for name in ("term", "definition", "avoid")
        )
        for term in GLOSSARY
    ]
