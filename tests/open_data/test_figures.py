"""Eurostat's figures as data: exact, streamed, and without those too small to be shown."""

import io
import resource
import time

import pytest
from django.core.management import call_command

from countries.figures.codes import TOTALS
from countries.figures.models import Observation

from .conftest import LONG_AGO, figure
from .test_nothing_hidden import everything
from .test_reading import in_csv, rows

pytestmark = pytest.mark.django_db


def test_a_number_says_what_is_counted(client, portal):
    total = next(row for row in rows(client, "figures") if row["exploitation"] == "TOTAL")

    assert (total["country"], total["year"], total["value"]) == ("LV", 2022, 120.0)
    assert (total["label"], total["flags"]) == ("Registered victims", "p")
    assert total["uid"] == "crim_thb_vexp.victims.LV.2022.T.TOTAL.TOTAL.TOTAL.NR"
    assert (total["is_suppressed"], total["is_demonstration"]) == (False, False)


def test_a_suppressed_number_and_its_rate_are_in_no_answer(client, portal, settings, tmp_path):
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 100_000
    figure(86421, sex="F")
    figure("4321.5678", sex="F", unit="P_MHAB")
    figure(
        "8765.4321", sex="M", unit="P_MHAB"
    )  # a rate without a number beside it betrays one, too
    call_command("export_open_data", tmp_path, stdout=io.StringIO())

    texts = [client.get(address).getvalue().decode() for address in everything(client)]
    texts += [path.read_text() for path in tmp_path.glob("current/*/*")]

    betrayed = [one for one in texts for number in ("86421", "4321.5", "8765.4") if number in one]
    assert betrayed == []
    women = [row for row in rows(client, "figures") if row["sex"] == "F"]
    assert [(row["value"], row["is_suppressed"]) for row in women] == [(None, True)] * 2
    assert {row["value"] for row in in_csv(client, "figures") if row["sex"] == "F"} == {""}


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_the_file_is_streamed_and_still_sent_once(client, portal, settings, suffix):
    address = f"/api/en/figures.{suffix}"
    first = client.get(address)
    assert first.streaming

    same = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (same.status_code, same["Access-Control-Allow-Origin"]) == (304, "*")
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 50
    assert client.get(address)["ETag"] != first["ETag"]
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 0
    figure(5, sex="F")
    assert client.get(address)["ETag"] != first["ETag"]


def test_the_catalogue_names_eurostat_s_terms(client, portal):
    text = client.get("/api/catalog.ttl").text

    assert "authority/licence/COM_REUSE>" in text
    assert "Source: Eurostat." in text
    assert 'rel="license"' in client.get("/api/en/figures/")["Link"]


@pytest.mark.bench
def test_print_what_many_figures_cost(client, portal):
    for number in (5_000, 50_000):
        Observation.objects.all().delete()
        fill(number)
        before, start = peak(), time.monotonic()
        size = sum(len(piece) for piece in client.get("/api/en/figures.csv").streaming_content)
        print(
            f"\n{number} figures as CSV: {size / 2**20:.1f} MB in {time.monotonic() - start:.1f} s,"
            f" {peak() - before:.1f} MB more memory at the most"
        )


def fill(number):
    cell = {**TOTALS, "dataset": "crim_thb_vexp", "indicator": "victims", "unit": "NR"}
    made = (
        Observation.of(
            cell | {"country": f"C{n // 100}", "year": 1900 + n % 100},
            value=n,
            updated_at=LONG_AGO,
        )
        for n in range(number)
    )
    Observation.objects.bulk_create(made, batch_size=1_000)


def peak():
    """Most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
