"""The guide for editors: the same chapters in every language, whole, and at hand in the admin."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from portal.guide import chapters
from tests.factories import person
from tests.multilingual.admin.forms import speaks

LANGUAGES = ("en", "lv")
ROLES = (
    "country-editor",
    "campaign-staff",
    "translator",
    "moderator",
    "administrator",
    "auditor",
)
EVERY_CHAPTER = [(code, name) for code in LANGUAGES for name in chapters.names(code)]
LARGEST_PICTURE = 150 * 1024  # bytes


def text_of(language, name):
    return (chapters.folder(language) / f"{name}.md").read_text()


def pictures_in(language):
    return {
        name
        for chapter in chapters.names(language)
        for name in re.findall(r"\(pictures/([^)]+)\)", text_of(language, chapter))
    }


def test_it_is_written_in_english_and_latvian():
    assert set(chapters.languages()) == set(LANGUAGES)


def test_every_chapter_is_there_in_every_language():
    assert chapters.names("en") == chapters.names("lv")


@pytest.mark.parametrize("name", chapters.names("en"))
def test_a_chapter_has_the_same_parts_in_every_language(name):
    english, latvian = (
        [
            re.match("#+", line).group()
            for line in text_of(code, name).splitlines()
            if line[:1] == "#"
        ]
        for code in LANGUAGES
    )
    assert english == latvian
    assert english[0] == "#"


@pytest.mark.parametrize("name", [*ROLES, "switching-a-language-on"])
def test_every_role_and_the_switching_on_of_a_language_have_a_chapter(name):
    assert name in chapters.names("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_lead_to_every_chapter(language):
    linked = set(re.findall(r"\(([a-z-]+)\.md\)", text_of(language, chapters.CONTENTS)))

    assert linked == set(chapters.names(language)) - {chapters.CONTENTS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_are_those_the_chapters_show_and_load_quickly(language):
    files = list((chapters.folder(language) / "pictures").iterdir())

    assert {file.name for file in files} == pictures_in(language)
    assert max(file.stat().st_size for file in files) <= LARGEST_PICTURE


def test_every_picture_says_in_words_what_it_shows():
    for language, name in EVERY_CHAPTER:
        shown = re.findall(r"!\[([^]]*)\]", text_of(language, name))
        assert all(len(words) > 15 for words in shown), (language, name)


class Outline(HTMLParser):
    """Levels of headings in the order they come."""

    def __init__(self):
        super().__init__()
        self.levels = []

    def handle_starttag(self, tag, attrs):
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))


@pytest.mark.parametrize(("language", "name"), EVERY_CHAPTER)
def test_headings_leave_no_level_out(language, name):
    outline = Outline()
    outline.feed(chapters.chapter(language, name).body)

    steps = zip([1, *outline.levels], outline.levels, strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert 1 not in outline.levels  # the title stands above the text


@pytest.fixture
def reader(db, client):
    """Somebody who may enter the admin and nothing else, signed in."""
    user = person("reader")
    client.force_login(user)
    return user


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_admin_opens_it_in_the_person_s_language(client, reader, language):
    speaks(reader, language)

    answer = client.get("/admin/guide/", follow=True)

    assert answer.request["PATH_INFO"] == f"/admin/guide/{language}/index.md"
    soup = BeautifulSoup(answer.content, "html.parser")
    assert soup.h1.get_text(strip=True) == chapters.chapter(language, "index").title
    assert soup.h1.span["lang"] == soup.select_one(".guide")["lang"] == language


@pytest.mark.parametrize(("language", "name"), EVERY_CHAPTER)
def test_every_link_and_picture_of_a_chapter_is_there_in_the_admin(client, reader, language, name):
    address = f"/admin/guide/{language}/{name}.md"
    soup = BeautifulSoup(client.get(address).content, "html.parser").select_one(".guide")

    own = [link["href"] for link in soup.select("a[href]") if "://" not in link["href"]]
    for target in [*own, *(picture["src"] for picture in soup.select("img"))]:
        if not target.startswith("/"):
            there, _hash, anchor = urljoin(address, target).partition("#")
            answer = client.get(there)
            assert answer.status_code == 200, target
            assert not anchor or BeautifulSoup(answer.content, "html.parser").find(id=anchor), (
                target
            )


def test_the_home_and_the_help_menu_lead_to_it_and_to_no_other(client, reader):
    home = client.get("/admin/").text

    assert BeautifulSoup(home, "html.parser").select_one("main a[href='/admin/guide/']")
    assert '"/admin/guide/"' in home  # the menu, which a script draws
    assert "guide.wagtail.org" not in home


@pytest.mark.parametrize(
    "address",
    [
        "/admin/guide/xx/index.md",
        "/admin/guide/en/nothing.md",
        "/admin/guide/en/pictures/nothing.png",
        "/admin/guide/en/pictures/..%2Findex.md",
        "/admin/guide/pictures/pictures/x.png",
    ],
)
def test_what_is_not_there_is_not_found(client, reader, address):
    assert client.get(address, follow=True).status_code == 404


def test_a_picture_is_a_picture(client, reader):
    name = sorted(pictures_in("en"))[0]
    answer = client.get(f"/admin/guide/en/pictures/{name}")

    assert answer["Content-Type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")


def test_readers_of_the_portal_do_not_get_it(client, db):
    assert client.get("/admin/guide/en/index.md")["Location"].startswith("/admin/login/")
