"""The catalogue is valid DCAT-AP 3, names every file, and says the same in both notations."""

from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCAT, DCTERMS, RDF, Graph, URIRef
from rdflib.compare import isomorphic

from portal.multilingual.languages import SCHEMA

from .conftest import KINDS

pytestmark = [
    pytest.mark.django_db,
    # pySHACL, and rdflib where it reads JSON-LD, still use names that rdflib gives up.
    pytest.mark.filterwarnings(r"ignore:Dataset\.\w+ is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning"),
]
HERE = Path(__file__).parent
# Of the European Commission, as published; and what DCAT-AP recommends, which those do not ask for.
SHAPES = [HERE / "dcat-ap-3.0.0-shacl.ttl", HERE / "recommended-shacl.ttl"]
NAME = URIRef("http://testserver/api/catalog")


def catalogue(client):
    return Graph().parse(data=client.get("/api/catalog.ttl").text, format="turtle")


@pytest.mark.parametrize("shapes", SHAPES, ids=lambda path: path.name)
def test_it_is_valid(client, portal, shapes):
    # With RDFS, as the shapes suppose: they ask for things to be rdfs:Resource.
    conforms, _graph, text = validate(
        catalogue(client), shacl_graph=str(shapes), inference="rdfs", allow_warnings=False
    )

    assert conforms, text


@pytest.mark.parametrize("shapes", SHAPES, ids=lambda path: path.name)
def test_the_shapes_would_find_a_fault(client, portal, shapes):
    broken = catalogue(client)
    broken.remove((None, DCTERMS.title, None))
    broken.remove((None, DCAT.theme, None))

    assert validate(broken, shacl_graph=str(shapes), inference="rdfs")[0] is False


def test_both_notations_say_the_same(client, portal):
    other = Graph().parse(data=client.get("/api/catalog.jsonld").text, format="json-ld")

    assert isomorphic(catalogue(client), other)


def test_every_file_it_names_is_there_with_its_type_and_language(client, portal):
    graph = catalogue(client)
    found = set()
    for node in graph.subjects(RDF.type, DCAT.Distribution):
        address = str(graph.value(node, DCAT.downloadURL)).removeprefix("http://testserver")
        answer = client.get(address)
        assert answer.status_code == 200
        media = str(graph.value(node, DCAT.mediaType)).split("media-types/")[1]
        assert answer["Content-Type"].split(";")[0] == media
        language = str(graph.value(node, DCTERMS.language))[-3:].lower()
        assert language[:2] == answer["Content-Language"] or language == "est" or language == "lav"
        found.add(address)

    assert len(found) == len(KINDS) * 3 * 2


def test_titles_are_in_every_language_that_has_words_for_them(client, portal):
    titles = {one.language: str(one) for one in catalogue(client).objects(NAME, DCTERMS.title)}

    assert set(titles) == {"en", "lv"}  # not Estonian: the interface has no Estonian words
    assert titles["lv"].startswith("Atvērtie dati")


def test_the_publisher_and_the_licence_are_the_installation_s(client, portal, settings):
    settings.PORTAL_DATA_PUBLISHER = "Ministry of Examples"
    settings.PORTAL_DATA_LICENCE = "CC0"

    text = client.get("/api/catalog.ttl").text

    assert 'foaf:name "Ministry of Examples"' in text
    assert "authority/licence/CC0>" in text
    assert "CC_BY" not in text


def test_it_claims_no_high_value_dataset(client, portal):
    text = client.get("/api/catalog.ttl").text

    assert "applicableLegislation" not in text


def test_more_languages_ask_no_more_of_the_database(
    client, portal, settings, django_assert_num_queries
):
    for codes in (("en", "lv"), SCHEMA):
        settings.PORTAL_LANGUAGES = codes
        with django_assert_num_queries(4):
            client.get("/api/catalog.ttl")
