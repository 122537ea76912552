"""Asking a service for figures: a stand-in on this machine, friendly and hostile."""

import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from countries.figures import fetching
from countries.figures.models import FigureImport, Observation

from .conftest import JSON, POPULATION, run

pytestmark = pytest.mark.django_db


class Answers(BaseHTTPRequestHandler):
    def __init__(self, service, *args):
        self.service = service
        super().__init__(*args)

    def do_GET(self):
        self.service.asked.append(self.path)
        self.service.answer(self)

    def log_message(self, *args):
        pass

    def send(self, body, status=200, length=None, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)


class Service:
    def __init__(self):
        self.asked = []
        self.answer = lambda request: request.send(JSON.read_bytes())


@pytest.fixture
def service(settings, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    one = Service()
    server = HTTPServer(("127.0.0.1", 0), partial(Answers, one))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    one.url = settings.PORTAL_EUROSTAT_URL = f"http://127.0.0.1:{server.server_port}/data"
    yield one
    server.shutdown()
    server.server_close()


def test_a_data_set_is_asked_for_and_applied(service):
    out, errors = run("--dataset", "crim_thb_vexp", "--apply")

    assert not errors
    assert "9 added" in out
    assert service.asked == ["/data/crim_thb_vexp?format=JSON&lang=EN"]
    assert FigureImport.objects.get().source == "service"


def test_of_the_population_only_totals_are_asked_for(service):
    service.answer = lambda request: request.send(POPULATION.read_bytes())

    assert "6 added" in run("--dataset", "demo_pjan")[0]
    assert service.asked[0].endswith("&age=TOTAL&sex=T")


def test_another_service_can_be_named(service, settings):
    settings.PORTAL_EUROSTAT_URL = "http://127.0.0.1:9/nothing"

    assert "9 added" in run("--dataset", "crim_thb_vexp", "--source-url", service.url)[0]


def lead_to(url):
    return lambda request: request.send(b"", 302, Location=url)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda request: request.send(b"", 503), "answered with the status 503"),
        (lambda request: request.send(b"<html>"), "This is no file of figures"),
        (lambda request: request.send(JSON.read_bytes()[:500], length=9_000), "cannot be read"),
        (lambda request: request.send(b" " * 3_000_000), "larger than 1 MB"),
        (lambda request: request.send(POPULATION.read_bytes()), "demo_pjan, not crim_thb_vexp"),
        (lead_to("http://127.0.0.1:9/data"), "leads to another host"),
        (lead_to("https://elsewhere.example/data"), "leads to another host"),
        (lead_to("file:///etc/hostname"), ""),
        (lambda request: request.wfile.write(b"nonsense\r\n\r\n"), "cannot be reached"),
    ],
)
def test_whatever_it_answers_is_told_and_nothing_is_applied(service, settings, answer, said):
    settings.PORTAL_FIGURES_MEGABYTES = 1
    service.answer = answer

    _out, errors = run("--dataset", "crim_thb_vexp", "--apply")

    assert errors
    assert said in errors
    assert not Observation.objects.exists()


def test_it_may_lead_to_another_address_of_its_own(service):
    def answer(request):
        if len(service.asked) == 1:
            return lead_to(f"{service.url}/moved")(request)
        return request.send(JSON.read_bytes())

    service.answer = answer

    assert "9 added" in run("--dataset", "crim_thb_vexp")[0]


def test_a_service_that_says_nothing_is_not_waited_for(service, monkeypatch):
    monkeypatch.setattr(fetching, "SECONDS", 0.2)
    done = threading.Event()
    service.answer = lambda request: done.wait(5)

    _out, errors = run("--dataset", "crim_thb_vexp")

    done.set()
    assert "cannot be reached" in errors


def test_only_http_is_spoken(service):
    assert "http://" in run("--dataset", "crim_thb_vexp", "--source-url", "file:///etc")[1]
