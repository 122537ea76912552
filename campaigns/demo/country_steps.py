"""The referral pathways of the written profiles, each step from the source its profile named; others are left out."""

from . import latvia
from .country_sources import AS_OF
from .refs import act, source


def _step(key, cited, who, what, duration=None, **values):
    texts = {"who": who, "what": what, "duration": duration}
    texts = {
        name: dict(zip(("en", "lv"), pair, strict=True)) for name, pair in texts.items() if pair
    }
    return {"step": key, "source": source(cited), "as_of": AS_OF.get(cited), **texts, **values}


_SIGNS = ("Sees the first signs.", "Pamana pirmās pazīmes.")

COUNTRY_STEPS = {
    "LV": [
        _step(
            "presumed_victim",
            "lv-referral",
            (
                "A labour inspector, border guard, social worker, consul, municipal police officer or the person"
                " concerned",
                "Darba inspektors, robežsargs, sociālais darbinieks, konsuls, pašvaldības policists vai pats cilvēks",
            ),
            _SIGNS,
        ),
        _step(
            "contact_point",
            "lv-referral",
            (
                "The State Police or a mandated organisation",
                "Valsts policija vai pilnvarota biedrība",
            ),
            (
                "Finds out whether there is danger and calls an interpreter.",
                "Noskaidro, vai cilvēkam draud briesmas, un pieaicina tulku.",
            ),
        ),
        _step(
            "identification",
            "lv-referral",
            (
                "Police, prosecutor or court; also the organisation’s own commission",
                "Policija, prokuratūra vai tiesa; arī biedrības komisija",
            ),
            (
                "Grants the status of victim. On the commission are a social worker, a psychologist, a lawyer and a"
                " police officer.",
                "Piešķir cietušā statusu. Komisijā ir sociālais darbinieks, psihologs, jurists un policists.",
            ),
            legal_act=act("lv-344"),
        ),
        _step(
            "reflection_period",
            "lv-residence",
            ("A victim from outside the EU", "Cietušais no valsts ārpus ES"),
            (
                "Decides whether to cooperate with the authorities.",
                "Izlemj, vai sadarboties ar iestādēm.",
            ),
            ("30 days", "30~dienas"),
        ),
        _step(
            "urgent_assistance",
            "lv-referral",
            ("A mandated organisation", "Pilnvarota biedrība"),
            (
                "Safe housing, a psychologist, a doctor, a lawyer and an interpreter, whether or not the victim"
                " cooperates with the police.",
                "Droša mājvieta, psihologa, ārsta, jurista un tulka palīdzība neatkarīgi no tā, vai cilvēks sadarbojas"
                " ar policiju.",
            ),
        ),
        _step(
            "long_term_assistance",
            "lv-siva",
            (
                "The State Social Integration Agency coordinates it",
                "Koordinē Sociālās integrācijas valsts aģentūra",
            ),
            (
                "Rehabilitation paid for by the state. Afterwards five more consultations within two years, and support"
                " of up to 150 hours a year during criminal proceedings.",
                "Valsts apmaksāta rehabilitācija. Pēc tam divu gadu laikā vēl piecas konsultācijas, bet kriminālprocesa"
                " laikā~– atbalsts līdz 150~stundām gadā.",
            ),
            ("up to 180 days", "līdz 180~dienām"),
            legal_act=act("lv-344"),
            url=latvia.ADDRESSES["siva"],
        ),
    ],
    "EE": [
        _step(
            "presumed_victim",
            "ee-referral",
            (
                "Police and border guards, municipal social services, organisations, labour inspectors or a foreign"
                " authority",
                "Policija un robežsardze, pašvaldības sociālais dienests, organizācija, darba inspektors vai ārvalsts"
                " iestāde",
            ),
            ("Suspects trafficking.", "Rodas aizdomas par cilvēku tirdzniecību."),
        ),
        _step(
            "contact_point",
            "ee-referral",
            ("Social Insurance Board", "Sociālās apdrošināšanas pārvalde"),
            ("Informs the investigators.", "Informē izmeklētājus."),
        ),
        _step(
            "urgent_assistance",
            "ee-referral",
            (
                "Social Insurance Board and organisations under contract",
                "Sociālās apdrošināšanas pārvalde un organizācijas, ar kurām noslēgts līgums",
            ),
            (
                "Decides on services, such as safe housing, health care and an interpreter; the victim need not wait for"
                " the court.",
                "Lemj par pakalpojumiem, piemēram, drošu mājvietu, veselības aprūpi un tulka palīdzību; cietušajam nav"
                " jāgaida tiesa.",
            ),
            ("for as long as they are needed", "tik ilgi, cik tie vajadzīgi"),
        ),
    ],
    "LT": [
        _step(
            "presumed_victim",
            "lt-referral",
            (
                "Police, border guards, labour inspectors, consuls or specialised organisations",
                "Policists, robežsargs, darba inspektors, konsuls vai specializēta organizācija",
            ),
            ("Recognises a possible victim.", "Atpazīst iespējamo cietušo."),
        ),
        _step(
            "contact_point",
            "lt-referral",
            ("Police and organisations", "Policija un organizācijas"),
            (
                "Send the person to one another, so that safety and help begin together.",
                "Cilvēku savstarpēji novirza, lai viņš reizē nonāktu drošībā un saņemtu palīdzību.",
            ),
        ),
        _step(
            "reflection_period",
            "lt-report-2019",
            ("A victim from abroad", "Cietušais ārvalstnieks"),
            (
                "Decides whether to cooperate with the authorities.",
                "Izlemj, vai sadarboties ar iestādēm.",
            ),
            ("30 days", "30~dienas"),
        ),
        _step(
            "urgent_assistance",
            "lt-report-2022",
            ("Organisations paid by the state", "Valsts finansētas organizācijas"),
            (
                "Shelter, health care, psychological and social counselling.",
                "Pajumte, veselības aprūpe, psihologa un sociālā darbinieka konsultācijas.",
            ),
        ),
        _step(
            "safe_return",
            "lt-consular",
            ("The nearest embassy or police", "Tuvākā vēstniecība vai policija"),
            (
                "Lithuanians exploited abroad turn to it.",
                "Tur vēršas Lietuvas iedzīvotāji, kas ekspluatēti ārvalstīs.",
            ),
        ),
        _step(
            "long_term_assistance",
            "lt-report-2022",
            None,
            (
                "The law entitles victims of any crime to help, whether or not they went to the police.",
                "Likums jebkurā noziegumā cietušajiem dod tiesības uz palīdzību neatkarīgi no tā, vai viņi vērsušies"
                " policijā.",
            ),
            (
                "before, during and after the proceedings",
                "pirms kriminālprocesa, tā laikā un pēc tā",
            ),
        ),
    ],
}
