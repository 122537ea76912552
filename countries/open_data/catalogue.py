"""The catalogue of all data sets by DCAT-AP 3: what there is, in which languages and formats, on which terms.

Every node has a name of its own, so that the same catalogue is the same bytes, and harvesters find it again.
"""

import json

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from countries import licences
from portal.multilingual import languages

from . import addresses, authorities
from .kinds import KINDS
from .reading import interface_words, read_in

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
DCATAP = Namespace("http://data.europa.eu/r5r/")
PREFIXES = {"dcat": DCAT, "dct": DCTERMS, "foaf": FOAF, "skos": SKOS, "vcard": VCARD}
MEDIA_TYPES = {"csv": "text/csv", "json": "application/json"}

TITLE = _("Open data on the fight against trafficking in human beings")
DESCRIPTION = _(
    "What the EU and its countries do against trafficking in human beings: profiles, facts, help, law and figures."
)
SERVICE = _("Interface for programs")
SERVICE_DESCRIPTION = _("All data sets, a page or a row at a time, with filters. No key is needed.")
KEYWORDS = (
    _("trafficking in human beings"),
    _("assistance to victims"),
    _("European Union"),
)
THEME_LABELS = {
    "SOCI": "Population and society",
    "JUST": "Justice, legal system and public safety",
}


class Catalogue:
    """Builds the graph; each method adds a part and returns its name."""

    def __init__(self):
        self.graph = Graph(bind_namespaces="none")
        for prefix, namespace in {**PREFIXES, "dcatap": DCATAP, "xsd": XSD}.items():
            self.graph.bind(prefix, namespace)
        self.codes = languages.active()
        self.reading = read_in(languages.default_language())
        self.node = URIRef(addresses.api("catalog"))
        known = {dates: dates() for dates in {kind.dates for kind in KINDS}}  # kinds share them
        self.dates = {kind.name: known[kind.dates] for kind in KINDS}

    def named(self, part):
        return URIRef(f"{self.node}#{part}")

    def say(self, subject, **values):
        """Adds statements with predicates of Dublin Core; what is None is not said."""
        self.state(subject, {DCTERMS[name]: value for name, value in values.items()})

    def state(self, subject, statements):
        for predicate, value in statements.items():
            for one in value if isinstance(value, list) else [value]:
                if one is not None:
                    self.graph.add((subject, predicate, one))

    def typed(self, node, *types):
        """``node``, of which the catalogue says what it is: validators ask."""
        for kind in types:
            self.graph.add((node, RDF.type, kind))
        return node

    def in_all(self, message):
        """A literal for each language the interface has words in."""
        found = {code: interface_words(message, code) for code in self.codes}
        return [Literal(words, lang=code) for code, words in found.items() if words]

    def build(self):
        self.typed(self.node, DCAT.Catalog)
        datasets = [self.dataset(kind) for kind in KINDS]
        first, last = zip(*self.dates.values(), strict=True)
        self.say(
            self.node,
            title=self.in_all(TITLE),
            description=self.in_all(DESCRIPTION),
            publisher=self.publisher(),
            language=self.languages(self.codes),
            license=self.licence(licences.own()),
            issued=moment(min(filter(None, first), default=None)),
            modified=moment(max(filter(None, last), default=None)),
            spatial=self.places(),
        )
        self.state(
            self.node,
            {
                DCAT.dataset: datasets,
                DCAT.service: self.service(datasets),
                DCAT.themeTaxonomy: self.taxonomy(),
                FOAF.homepage: self.page(languages.default_language()),
            },
        )
        return self.graph

    def dataset(self, kind):
        node = self.typed(self.named(kind.name), DCAT.Dataset)
        issued, modified = self.dates[kind.name]
        self.say(
            node,
            title=self.in_all(kind.title),
            description=self.in_all(kind.description),
            identifier=Literal(str(node)),
            publisher=self.publisher(),
            language=self.languages(self.codes),
            issued=moment(issued),
            modified=moment(modified),
            spatial=self.places(),
            accrualPeriodicity=self.typed(authorities.FREQUENCY[kind.frequency], DCTERMS.Frequency),
            accessRights=self.typed(authorities.ACCESS.PUBLIC, DCTERMS.RightsStatement),
        )
        self.state(
            node,
            {
                DCAT.theme: [self.theme(code) for code in kind.themes],
                DCAT.keyword: [words for word in KEYWORDS for words in self.in_all(word)],
                DCAT.contactPoint: self.contact(),
                DCAT.landingPage: [self.page(code) for code in self.codes],
                DCAT.distribution: [
                    self.distribution(kind, code, suffix)
                    for code in self.codes
                    for suffix in MEDIA_TYPES
                ],
            },
        )
        return node

    def distribution(self, kind, code, suffix):
        node = self.typed(self.named(f"{kind.name}-{code}-{suffix}"), DCAT.Distribution)
        there = URIRef(addresses.file(code, kind.name, suffix))
        licence = kind.licence
        self.say(
            node,
            title=self.in_all(kind.title),
            description=self.in_all(kind.description),
            language=self.languages([code]),
            license=self.licence(licence),
            rights=self.rights(licence),
            format=self.typed(authorities.FILE_TYPE[suffix.upper()], DCTERMS.MediaTypeOrExtent),
            modified=moment(self.dates[kind.name][1]),
        )
        media = self.typed(authorities.media_type(MEDIA_TYPES[suffix]), DCTERMS.MediaType)
        self.state(
            node,
            {
                DCAT.accessURL: there,
                DCAT.downloadURL: there,
                DCAT.mediaType: media,
                DCATAP.availability: self.concept(authorities.AVAILABILITY.AVAILABLE, "available"),
            },
        )
        return node

    def service(self, datasets):
        node = self.typed(self.named("api"), DCAT.DataService)
        self.say(
            node,
            title=self.in_all(SERVICE),
            description=self.in_all(SERVICE_DESCRIPTION),
            publisher=self.publisher(),
            license=self.licence(licences.own()),
            accessRights=self.typed(authorities.ACCESS.PUBLIC, DCTERMS.RightsStatement),
        )
        self.state(
            node,
            {
                DCAT.endpointURL: URIRef(addresses.api()),
                DCAT.endpointDescription: URIRef(addresses.api("openapi.json")),
                DCAT.servesDataset: datasets,
                DCAT.contactPoint: self.contact(),
                DCAT.landingPage: [self.page(code) for code in self.codes],
                DCAT.theme: [self.theme(code) for code in THEME_LABELS],
            },
        )
        return node

    def publisher(self):
        node = self.typed(self.named("publisher"), FOAF.Agent)
        own = settings.PORTAL_DATA_PUBLISHER
        name = [Literal(own)] if own else self.in_all(settings.WAGTAIL_SITE_NAME)
        authority = authorities.PUBLISHER_TYPE.NationalAuthority
        self.state(node, {FOAF.name: name, FOAF.homepage: URIRef(f"{addresses.base()}/")})
        self.say(node, type=self.concept(authority, "National authority"))
        return node

    def contact(self):
        """A form, no mailbox: the portal's way to the office."""
        node = self.typed(self.named("contact"), VCARD.Kind)
        form = f"{addresses.base()}/{languages.default_language()}/forms/contact/"
        own = settings.PORTAL_DATA_PUBLISHER
        name = [Literal(own)] if own else self.in_all(settings.WAGTAIL_SITE_NAME)
        self.state(node, {VCARD.fn: name, VCARD.hasURL: URIRef(form)})
        return node

    def licence(self, licence):
        node = self.typed(URIRef(licence.uri), DCTERMS.LicenseDocument)
        self.say(node, title=Literal(licence.name, lang="en"))
        return node

    def rights(self, licence):
        if not licence.notice:
            return None
        node = self.typed(self.named(f"rights-{licence.code}"), DCTERMS.RightsStatement)
        self.say(node, description=self.in_all(licence.notice))
        return node

    def languages(self, codes):
        return [self.typed(authorities.language(code), DCTERMS.LinguisticSystem) for code in codes]

    def places(self):
        """The countries whose profiles are public; Europe while there are none."""
        codes = sorted(country.code for country in self.reading.countries.values())
        found = list(filter(None, map(authorities.country, codes))) or [authorities.EUROPE]
        return [self.typed(place, DCTERMS.Location) for place in found]

    def page(self, code):
        return self.typed(URIRef(addresses.human(code)), FOAF.Document)

    def theme(self, code):
        node = self.concept(authorities.THEME[code], THEME_LABELS[code])
        self.state(node, {SKOS.inScheme: self.taxonomy()})
        return node

    def taxonomy(self):
        node = self.typed(authorities.THEMES, SKOS.ConceptScheme)
        self.say(node, title=Literal("Data theme", lang="en"))
        return node

    def concept(self, node, label):
        self.typed(node, SKOS.Concept)
        self.state(node, {SKOS.prefLabel: Literal(label, lang="en")})
        return node


def moment(value):
    return value and Literal(value)


def as_turtle():
    return Catalogue().build().serialize(format="turtle")


def as_json_ld():
    """In an order that stays: rdflib's own differs from process to process."""
    context = {prefix: str(namespace) for prefix, namespace in PREFIXES.items()}
    text = Catalogue().build().serialize(format="json-ld", context=context, auto_compact=True)
    return json.dumps(in_order(json.loads(text)), ensure_ascii=False, sort_keys=True, indent=1)


def in_order(value):
    if isinstance(value, dict):
        return {name: in_order(one) for name, one in value.items()}
    if isinstance(value, list):
        return sorted(map(in_order, value), key=lambda one: json.dumps(one, sort_keys=True))
    return value
