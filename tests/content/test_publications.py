"""Publications: the list with its filters, and one with its files and how to cite it."""

from datetime import date

import pytest

from portal.content.models import Organisation, PublicationIndexPage, Topic
from tests.campaigns.content import change, document, files, publication, restrict
from tests.factories import country, page_of
from tests.serving.reader import read, visit, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _files_go_elsewhere(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def index():
    return PublicationIndexPage.objects.first() or page_of(
        PublicationIndexPage, local_title_en="Publications", local_title_lv="Publikācijas"
    )


def titles(answer):
    return [words(link) for link in answer.main.select(".results h3 a")]


@pytest.fixture(scope="class")
def publications(rows_of_class):
    topic = Topic.objects.create(slug="labour", name_en="Labour")
    latvia = country("LV", local_title_en="Latvia")
    index()
    study = publication(local_title_en="Study", kind="study", date=date(2026, 1, 1))
    change(study, topics=[topic], countries=[latvia])
    publication(local_title_en="Report", kind="report", date=date(2024, 5, 1))
    publication(local_title_en="Draft", kind="strategy", draft=True)
    restrict(publication(local_title_en="Secret", kind="factsheet"))


@pytest.mark.usefixtures("publications")
class TestList:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", ["Study", "Report"]),
            ("kind=report", ["Report"]),
            ("topic=labour", ["Study"]),
            ("country=lv", ["Study"]),
            ("year=2024", ["Report"]),
            ("kind=report&year=2026", []),
            ("kind=strategy", ["Study", "Report"]),
        ],
    )
    def test_what_fits_newest_first(self, client, query, found):
        assert titles(visit(client, f"/en/publications/?{query}")) == found

    def test_only_what_occurs_can_be_chosen(self, client):
        main = read(client, index(), "en").main

        assert [box["value"] for box in main.select("input[name=kind]")] == ["report", "study"]
        assert [o["value"] for o in main.select("select[name=year] option")] == ["", "2026", "2024"]

    def test_a_list_that_leaves_nothing_says_so_and_leads_back(self, client):
        answer = visit(client, "/en/publications/?kind=report&year=2026")

        assert words(answer.main.h2) == "0 results"
        assert words(answer.link("?")) == "Clear all filters"
        assert (answer.status, answer.robots) == (200, "noindex")

    def test_it_says_in_which_languages_each_can_be_had(self, client):
        papers = [document(language="lv"), document(language="en"), document(language="et")]
        publication(local_title_en="Both", files=files(*papers[:2]), date=date(2027, 1, 2))
        publication(local_title_en="One", files=files(papers[2]), date=date(2027, 1, 1))

        main = read(client, index(), "en").main

        both, one = main.select(".results .meta")[:2]
        assert words(both) == "Report 2 January 2027 2 languages"
        assert words(one) == "Report 1 January 2027 eesti"

    def test_fifty_come_in_pages(self, client):
        for number in range(50):
            publication(local_title_en=f"Paper {number}", kind="guidance", date=date(2025, 1, 1))

        last = visit(client, "/en/publications/?kind=guidance&page=5")

        assert titles(last) == [f"Paper {number}" for number in range(9, -1, -1)]
        assert last.main.select_one("a[rel=prev]")["href"] == "?kind=guidance&page=4"


def full():
    agency = Organisation.objects.create(name_en="Agency", name_lv="Aģentūra")
    columns = {
        "local_title_en": "A study",
        "local_title_lv": "Pētījums",
        "date": date(2025, 6, 30),
        "authors": "Bērziņa, A., & Tamm, B.",
        "publisher": agency,
        "isbn": "978-92-68-00000-1",
        "doi": "10.2837/12(3)",
        "celex": "52022DC0736",
    }
    return publication(**columns)


class TestOne:
    def test_what_it_is_known_by(self, client):
        page = full()

        latvian = read(client, page, "lv")
        facts = words(latvian.main.select_one(".status"))

        assert "Bērziņa, A., & Tamm, B." in facts
        assert "Aģentūra" in facts
        assert "978-92-68-00000-1" in facts
        assert words(latvian.link("https://doi.org/10.2837/12%283%29")) == "10.2837/12(3)"
        assert latvian.link("https://eur-lex.europa.eu/legal-content/LV/TXT/?uri=CELEX:52022DC0736")

    def test_how_to_cite_it_in_the_language_it_is_read_in(self, client):
        page = full()

        def citation(language):
            return words(read(client, page, language).main.select_one(".cite"))

        rest = "ISBN 978-92-68-00000-1. https://doi.org/10.2837/12(3)"
        assert citation("en") == f"Bērziņa, A., & Tamm, B. (2025). A study. Agency. {rest}"
        assert citation("lv") == f"Bērziņa, A., & Tamm, B. (2025). Pētījums. Aģentūra. {rest}"

    def test_what_is_not_known_is_not_cited(self, client):
        page = publication(local_title_en="Leaflet", date=date(2025, 1, 1))

        main = read(client, page, "en").main

        assert words(main.select_one(".cite")) == (
            f"Leaflet (2025). http://testserver{page.url_in('en')}"
        )
        assert main.select_one("[data-copy]")["data-copy"] == words(main.select_one(".cite"))
        assert [words(term) for term in main.select(".status dt")] == ["Published"]
        assert main.select(".file") == []

    def test_a_file_per_language_with_its_size_and_pages(self, client):
        papers = [
            document(language="en", content=b"x" * 2048, pages=12),
            document(language="lv", content=b"x" * 3_300_000, pages=1),
        ]
        page = publication(local_title_en="A study", files=files(*papers))

        file = read(client, page, "en").main.select_one(".file")

        facts = words(file.select_one(".file-get .src")).replace("\xa0", " ")
        assert facts == "English · PDF · 2.0 KB · 12 pages"
        other = words(file.select_one(".by-lang li")).replace("\xa0", " ")
        assert other == "latviešu: A study (PDF, 3.1 MB)"

    def test_a_file_behind_a_password_is_not_offered(self, client):
        from wagtail.models import Collection, CollectionViewRestriction

        secret = Collection.get_first_root_node().add_child(name="Secret")
        CollectionViewRestriction.objects.create(
            collection=secret, restriction_type="password", password="open"
        )
        paper = document(title="Secret paper", collection=secret)
        page = publication(local_title_en="A study", files=files(paper))

        assert "Secret paper" not in read(client, page, "en").main.get_text()

    def test_its_texts_carry_their_language(self, client):
        page = publication(
            local_title_en="A study",
            local_title_lv="Pētījums",
            abstract_en="<p>About.</p>",
            key_findings_lv="<p>Atklāts.</p>",
        )

        latvian = read(client, page, "lv").main

        assert latvian.select_one("#abstract ~ .rich")["lang"] == "en"
        assert "lang" not in latvian.select_one("#findings ~ .rich").attrs

    def test_a_topic_leads_to_the_news_on_it(self, client):
        from tests.factories import news_index

        news_index()
        topic = Topic.objects.create(slug="labour", name_en="Labour", name_lv="Darbs")
        page = change(publication(local_title_en="A study"), topics=[topic])

        answer = read(client, page, "lv")

        assert words(answer.link("/lv/jaunumi/?topic=labour")) == "Darbs"
        assert answer.link("/lv/publications.atom")
