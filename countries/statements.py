"""What profiles say to each question, as a reader gets it: on the profile, in a comparison and in its files alike.

Two questions to the database for any number of countries: one for the facts, one for the steps, each with the
organisations, laws and sources they name, and of those only the names.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from portal.content.acts import shown_acts
from portal.content.eur_lex import on_the_web
from portal.multilingual.languages import active, columns
from portal.multilingual.reading import Text
from portal.multilingual.registry import translated_columns

from .amounts import amount, period
from .facts import FACTS, STEPS, Answer
from .models.comparable import CountryFact, ReferralStep

# What is said of a part before it, where it stands among others.
LABELS = {
    "telephone": _("Telephone"),
    "email": _("E-mail"),
    "website": _("Website"),
    "legal_act": _("Legal basis"),
    "basis": _("Articles"),
    "duration": _("Duration"),
}


@dataclass(frozen=True)
class Part:
    """One thing that is said. ``name`` is stable (docs/countries.md lists them); ``url`` may be empty."""

    name: str
    text: Text
    url: str = ""

    @property
    def label(self):
        return LABELS.get(self.name, "")


@dataclass(frozen=True)
class Statement:
    """What one country says to one question. ``row`` is None where there is nothing; ``silence`` then says so."""

    key: str
    label: str
    row: Any = None  # CountryFact or ReferralStep
    parts: tuple = ()
    source: Part | None = None
    silence: str = _("Not entered yet")

    @property
    def is_entered(self):
        return self.row is not None

    @property
    def as_of(self):
        return getattr(self.row, "as_of", None)

    @property
    def is_demonstration(self):
        made_up = ("is_demonstration", "rate_is_demonstration")
        return any(getattr(self.row, name, False) for name in made_up)

    @property
    def answer(self):
        """``facts.Answer``; of a step that is entered: yes. "" where nothing is entered."""
        return getattr(self.row, "answer", Answer.YES.value) if self.row else ""


@dataclass(frozen=True)
class Statements:
    """A country's facts and steps, in the order in which readers meet them, those not entered among them."""

    facts: list
    steps: list

    @property
    def has_facts(self):
        return any(one.is_entered for one in self.facts)

    @property
    def has_steps(self):
        return any(one.is_entered for one in self.steps)

    @property
    def missing(self):
        """Names of the facts that nobody has entered."""
        return [one.label for one in self.facts if not one.is_entered]


def statements_of(pages, language):
    """``{page id: Statements}`` for a reader of ``language``. ``pages`` are published profiles, or one's draft."""
    facts = _rows(CountryFact, "facts", pages, "fact", ("organisation", "legal_act", "source"))
    steps = _rows(ReferralStep, "referral_steps", pages, "step", ("legal_act", "source"))
    return {
        page.pk: Statements(
            [_of_fact(fact, facts.get((page.pk, fact.key)), language) for fact in FACTS],
            [_of_step(*step, steps.get((page.pk, step[0])), language) for step in STEPS],
        )
        for page in pages
    }


def _rows(model, relation, pages, question, related):
    """``{(page id, key of the question): row}`` with what they name; one query, without unshown columns.

    A draft that is being looked at has rows of its own, which are in no table yet.
    """
    drafts = [page for page in pages if relation in page.__dict__.get(HELD, ())]
    rows = [row for page in drafts for row in page.__dict__[HELD][relation]]
    if kept := [page.pk for page in pages if page not in drafts]:
        rows += _stored(model, kept, related)
    return {(row.page_id, getattr(row, question)): row for row in rows}


HELD = "_cluster_related_objects"  # modelcluster's


def _stored(model, keys, related):
    hidden = _hidden(model, model.translated_fields)
    for name in related:
        target = model._meta.get_field(name).related_model
        hidden += [f"{name}__{column}" for column in _hidden(target, target.translated_fields)]
    return model.objects.filter(page__in=keys).select_related(*related).defer(*hidden)


def _hidden(model, fields):
    """Columns of languages that are switched off."""
    shown = set(columns(*fields, codes=active()))
    return [name for name in translated_columns(model) if name not in shown]


# -- facts -----------------------------------------------------------------------------------------


def _of_fact(fact, row, language):
    if row is None:
        return Statement(fact.key, fact.label)
    parts = _fact_parts(fact, row, language)
    if row.answer != Answer.YES or fact.yes_no or not parts:
        parts.insert(0, Part("answer", Text(row.get_answer_display(), language)))
    return Statement(fact.key, fact.label, row, tuple(parts), _source(row, language))


def _fact_parts(fact, row, language):
    found = []
    if words := amount(fact.unit, row.number, row.number_to):
        found.append(Part("amount", Text(words, language)))
    if words := period(row.since, row.until):
        found.append(Part("period", Text(words, language)))
    if row.organisation:
        found.append(_organisation(row.organisation, language))
    found += _act(row, language)
    if text := row.text("words", around=language):
        found.append(Part("text", text))
    return found


# -- steps -----------------------------------------------------------------------------------------


def _of_step(key, label, row, language):
    if row is None:
        return Statement(key, label)
    parts = (
        *_texts(row, language, "who", "what"),
        *_contact(row, language),
        *_act(row, language),
        *_texts(row, language, "basis", "duration"),
    )
    return Statement(key, label, row, parts, _source(row, language))


def _texts(row, language, *names):
    texts = ((name, row.text(name, around=language)) for name in names)
    return [Part(name, text) for name, text in texts if text]


def _contact(row, language):
    """Ways to reach whoever does it; a made-up number is no link."""
    call = "" if row.is_demonstration else f"tel:{row.telephone.replace(' ', '')}"
    ways = (
        ("telephone", row.telephone, call),
        ("email", row.email, f"mailto:{row.email}"),
        ("website", urlsplit(row.url).hostname or row.url, on_the_web(row.url)),
    )
    return [Part(name, Text(words, language), url) for name, words, url in ways if words]


# -- what they name --------------------------------------------------------------------------------


def _organisation(organisation, language):
    name = organisation.text("name", around=language)
    return Part("organisation", name, on_the_web(organisation.site))


def _act(row, language):
    """The law a row stands on, as a list of one or none."""
    acts = [row.legal_act] if row.legal_act else []
    return [Part("legal_act", one.name, one.url) for one in shown_acts(acts, language)]


def _source(row, language):
    if row.source is None:
        return None
    title = row.source.text("title", around=language)
    return Part("source", title, row.source.address_in(language))
