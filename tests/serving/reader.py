"""Reading the site as a visitor does: over HTTP, in the language of the address."""

from bs4 import BeautifulSoup


class Answer:
    """A page as it arrived."""

    def __init__(self, response):
        self.response = response
        self.status = response.status_code
        self.headers = response.headers
        self.soup = BeautifulSoup(response.content, "html.parser")

    @property
    def language(self):
        return self.soup.html["lang"]

    @property
    def title(self):
        return self.soup.title.get_text().strip()

    @property
    def heading(self):
        return self.soup.h1.get_text().strip()

    @property
    def main(self):
        return self.soup.main

    @property
    def notice(self):
        """The first sentence of the notice above the text, or None."""
        found = self.soup.select_one(".notice-row strong")
        return words(found) if found else None

    @property
    def robots(self):
        found = self.soup.select_one("meta[name=robots]")
        return found["content"] if found else None

    @property
    def canonical(self):
        return self.soup.select_one("link[rel=canonical]")["href"]

    @property
    def alternates(self):
        """``{hreflang: address}`` of the head."""
        return {link["hreflang"]: link["href"] for link in self.soup.select("link[hreflang]")}

    @property
    def language_menu(self):
        return {link["hreflang"]: link["href"] for link in self.soup.select(".lang a")}

    def link(self, address):
        """The first link of the text that leads to an address."""
        return self.main.find("a", href=address)


def words(element):
    """An element's text with single spaces."""
    return " ".join(element.get_text().split())


def visit(client, address, **kwargs):
    return Answer(client.get(address, **kwargs))


def read(client, page, language):
    """A page of the tree as a reader of ``language`` gets it."""
    return visit(client, page.url_in(language))
