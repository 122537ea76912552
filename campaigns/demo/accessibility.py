"""The accessibility statement, in the parts of the model of Implementing Decision (EU) 2018/1523."""

_MODEL = ["32016L2102", "32018D1523"]

ACCESSIBILITY = {
    "local_title": {"en": "Accessibility statement", "lv": "Piekļūstamības paziņojums"},
    "local_slug": {"en": "accessibility", "lv": "pieklustamiba"},
    "summary": {
        "en": "What the portal does so that everybody can use it, what has not been tested yet, and whom to tell.",
        "lv": "Ko portāls dara, lai to varētu lietot ikviens, kas vēl nav pārbaudīts un kam par to ziņot.",
    },
    "body": {
        "en": [
            (
                "prose",
                "<p>Whoever runs this portal is committed to making it accessible in accordance with the national law that"
                " transposes Directive (EU) 2016/2102. This statement applies to this portal. It follows the model of the"
                " European Commission and is itself a demonstration: the authority that runs the portal completes it.</p>",
            ),
            ("heading", "Compliance status"),
            (
                "prose",
                "<p>The portal aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, which holds the"
                " requirements of level AA of WCAG 2.1. No audit has been made. Until then no claim of full compliance"
                " is made.</p><p>Every page works without scripts, with a keyboard, in large type, in forced colours and on"
                " paper. Text in another language is marked as such for screen readers.</p>",
            ),
            ("heading", "Content that is not accessible"),
            (
                "prose",
                "<p>(a) Not in line with the law: the files of the campaign are drawn pictures that cannot be read aloud."
                " What they say stands on the page of the campaign too.</p><p>(b) Disproportionate burden: nothing is"
                " claimed.</p><p>(c) Outside the scope of the law: the pages that our sources and links lead to.</p>",
            ),
            ("heading", "Preparation of this statement"),
            (
                "prose",
                "<p>This statement was prepared on 2 October 2026, on the basis of checks by programs and by eye made by"
                " those who built the portal. No users with disabilities have been asked yet. It was last reviewed on"
                " 2 October 2026.</p>",
            ),
            ("heading", "Feedback and contact"),
            (
                "prose",
                "<p>The authority names here whom to tell about a barrier or to ask for content in another form, and how"
                " soon an answer comes. The contact below is made up; the form is not:"
                ' <a href="/en/forms/barrier/">report a barrier</a>.</p>',
            ),
            (
                "contact",
                {
                    "name": "Demonstration: accessibility contact",
                    "role": "Barriers on this website",
                    "phone": "",
                    "email": "accessibility@example.org",
                    "address": "",
                    "site": "",
                },
            ),
            ("heading", "Enforcement procedure"),
            (
                "prose",
                "<p>If no satisfying answer comes, one can turn to the body that the Member State has named for"
                " this. The authority that runs the portal describes the procedure and gives the contact here.</p>",
            ),
            ("acts", _MODEL),
        ],
        "lv": [
            (
                "prose",
                "<p>Portāla uzturētājs apņemas nodrošināt tā piekļūstamību saskaņā ar valsts tiesību aktiem, ar ko"
                " transponē Direktīvu (ES) 2016/2102. Šis paziņojums attiecas uz šo portālu. Tas atbilst Eiropas Komisijas"
                " paraugam un pats ir demonstrācija: to papildina iestāde, kas portālu uztur.</p>",
            ),
            ("heading", "Atbilstības statuss"),
            (
                "prose",
                "<p>Portāla mērķis ir atbilst Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2.~versijas AA~līmenim,"
                " kurā ietvertas WCAG 2.1.~versijas AA~līmeņa prasības. Audits nav veikts. Kamēr tas nav izdarīts, mēs"
                " neapgalvojam, ka portāls pilnībā atbilst prasībām.</p><p>Katru lapu var lietot bez skriptiem, tikai ar"
                " tastatūru, ar palielinātiem burtiem, piespiedu krāsu režīmā un izdrukātu. Teksts citā valodā"
                " ekrānlasītājiem ir attiecīgi iezīmēts.</p>",
            ),
            ("heading", "Nepiekļūstamais saturs"),
            (
                "prose",
                "<p>a) Neatbilstība tiesību aktiem: kampaņas faili ir zīmēti attēli, ko nevar nolasīt priekšā. Tajos"
                " rakstītais atrodams arī kampaņas lapā.</p><p>b) Nesamērīgs slogs: uz to neatsaucamies.</p><p>c) Ārpus"
                " tiesību aktu darbības jomas: lapas, uz kurām ved mūsu avoti un saites.</p>",
            ),
            ("heading", "Šā paziņojuma sagatavošana"),
            (
                "prose",
                "<p>Šis paziņojums sagatavots 2026.~gada 2.~oktobrī, pamatojoties uz portāla veidotāju pārbaudēm ar"
                " programmām un apskati. Cilvēku ar invaliditāti viedoklis vēl nav noskaidrots. Paziņojums pēdējo reizi"
                " pārskatīts 2026.~gada 2.~oktobrī.</p>",
            ),
            ("heading", "Atsauksmes un kontaktinformācija"),
            (
                "prose",
                "<p>Iestāde šeit norāda, kam ziņot par šķērsli vai lūgt saturu citā veidā un cik drīz gaidīt atbildi."
                " Turpmāk norādītā kontaktinformācija ir izdomāta, bet veidlapa ir īsta:"
                ' <a href="/lv/forms/barrier/">ziņot par šķērsli</a>.</p>',
            ),
            (
                "contact",
                {
                    "name": "Paraugs: kontaktpersona piekļūstamības jautājumos",
                    "role": "Šķēršļi šajā tīmekļvietnē",
                    "phone": "",
                    "email": "accessibility@example.org",
                    "address": "",
                    "site": "",
                },
            ),
            ("heading", "Izpildes panākšanas procedūra"),
            (
                "prose",
                "<p>Ja apmierinošas atbildes nav, var vērsties struktūrā, ko šim nolūkam noteikusi dalībvalsts. Iestāde,"
                " kas portālu uztur, šeit apraksta procedūru un norāda kontaktinformāciju.</p>",
            ),
            ("acts", _MODEL),
        ],
    },
}
