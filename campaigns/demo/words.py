"""The standard page on words: the glossary as a table."""

from .glossary import words_table

WORDS = {
    "local_title": {"en": "Words we use", "lv": "Vārdi, ko lietojam"},
    "local_slug": {"en": "words-we-use", "lv": "vardi"},
    "summary": {
        "en": "What the terms of the field mean, and which words hurt or mislead.",
        "lv": "Ko nozīmē šīs jomas termini un kuri vārdi sāpina vai maldina.",
    },
    "body": {
        "en": [
            (
                "prose",
                "<p>Words decide whether somebody is seen as a person or as a case. The explanations are our own and no"
                " legal definitions; the law stands in the"
                ' <a href="page:framework">legal and policy framework</a>.</p>',
            ),
            (
                "table",
                {
                    "caption": "Terms, what we mean by them and what we do not say",
                    "headings": ["Term", "What we mean", "What we do not say"],
                    "rows": words_table("en"),
                    "source": "Written for this demonstration; to be checked by experts",
                },
            ),
        ],
        "lv": [
            (
                "prose",
                "<p>No vārdiem atkarīgs, vai mēs redzam cilvēku vai tikai gadījumu. Skaidrojumi ir mūsu pašu, tās nav"
                ' juridiskas definīcijas; tiesību akti atrodami lapā <a href="page:framework">„Tiesiskais un politikas'
                " satvars”</a>.</p>",
            ),
            (
                "table",
                {
                    "caption": "Termini, ko ar tiem saprotam un kā nesakām",
                    "headings": ["Termins", "Ko ar to saprotam", "Kā nesakām"],
                    "rows": words_table("lv"),
                    "source": "Sagatavots šai demonstrācijai; ekspertiem vēl jāpārbauda",
                },
            ),
        ],
    },
}
