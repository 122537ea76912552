"""The site of tests/roles, and what waits on it for whom."""

import re
from dataclasses import dataclass

import pytest
from django.test import Client

from tests.roles.conftest import member, pages, site  # noqa: F401 - fixtures

EDITOR = ("Country editors: LV", "Writes: Latvian", "Publishes: Latvian")
STAFF = ("Campaign staff", "Writes: Latvian", "Publishes: Latvian")
TRANSLATOR = ("Translators", "Writes: Latvian")
MODERATOR = ("Moderators",)
AUDITOR = ("Auditors",)


@dataclass
class Desk:
    """The admin as one person sees it."""

    user: object

    def get(self, address, query=None):
        client = Client()
        client.force_login(self.user)
        return client.get(address, query)

    @property
    def home(self):
        answer = self.get("/admin/")
        assert answer.status_code == 200
        return answer

    def lists(self):
        """``{key: number of entries}`` of the lists shown on the home."""
        return {one.key: one.total for one in _workbench(self.home).lists if one.rows}

    def concerned_by(self):
        return {one.key for one in _workbench(self.home).lists}

    def titles(self, key):
        """Titles of the full list; the home shows the same ones first."""
        answer = self.get(f"/admin/workbench/{key}/")
        assert answer.status_code == 200, answer.status_code
        full = [row.title for row in answer.context["rows"]]
        shown = next(one for one in _workbench(self.home).lists if one.key == key)
        assert [row.title for row in shown.rows] == full[:5]
        assert shown.total == answer.context["total"]
        return full

    def row(self, key):
        """The only entry of a full list."""
        (row,) = self.get(f"/admin/workbench/{key}/").context["rows"]
        return row

    def greeting(self):
        found = re.search(
            r'class="workbench-greeting">(.*?)</div>', self.home.content.decode(), re.DOTALL
        )
        return " ".join(re.sub(r"<[^>]+>", " ", found.group(1)).split())


def _workbench(answer):
    return next(panel for panel in answer.context["panels"] if panel.name == "workbench")


@pytest.fixture
def desk(member):  # noqa: F811
    """``desk("Auditors")``: the admin as a new member of these groups sees it."""
    return lambda *groups: Desk(member(*groups))
