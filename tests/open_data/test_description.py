"""What ``openapi.json`` promises is what is answered: Schemathesis asks, with the same questions every time."""

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from schemathesis.checks import CHECKS, load_all_checks

from .conftest import KINDS

pytestmark = pytest.mark.django_db
TOO_LONG = 414
QUESTIONS = 8  # for each operation, of those that fit its description and of those that do not
NOT_ASKED = {
    "ignored_auth": "there is none",
    "use_after_free": "nothing can be changed",
    "ensure_resource_availability": "nothing can be changed",
}
load_all_checks()
ALL_CHECKS = [check for check in CHECKS.get_all() if check.__name__ not in NOT_ASKED]


@pytest.fixture
def api(portal):
    """The portal as a WSGI application whose requests leave the test's transaction open."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi("/api/openapi.json", WSGIHandler())
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def operations(api):
    return {found.ok().label: found.ok() for found in api.get_all_operations()}


def test_it_describes_every_address(client):
    described = set(client.get("/api/openapi.json").json()["paths"])

    ends = ("/", "/{key}/", ".json", ".csv")
    lists = {f"/api/{{language}}/{kind}{end}" for kind in KINDS for end in ends}
    others = {f"/api/{one}" for one in ("", "openapi.json", "catalog.ttl", "catalog.jsonld")}
    assert described == lists | others | {"/api/id/{name}/{key}/"}


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode), ids=lambda mode: mode.value)
def test_every_answer_is_as_described(api, mode):
    asked = set()
    for label, operation in operations(api).items():
        if mode is schemathesis.GenerationMode.NEGATIVE and not operation.query:
            continue  # nothing can be asked wrongly

        @seed(20261125)
        @settings(
            max_examples=QUESTIONS,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case):
            answer = case.call()
            assume(answer.status_code != TOO_LONG)  # refused before anything is read
            case.validate_response(answer, checks=ALL_CHECKS)

        ask()
        asked.add(label)

    assert asked
