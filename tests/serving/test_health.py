import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder

from portal.serving import health


@pytest.fixture(autouse=True)
def _nothing_is_known():
    health._migrated.clear()


def test_alive_without_the_database(client):
    response = client.get("/healthz")

    assert (response.status_code, response.text) == (200, "ok\n")


@pytest.mark.django_db
def test_ready_when_the_database_answers_and_is_complete(client):
    response = client.get("/readyz")

    assert (response.status_code, response.text) == (200, "ready\n")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_not_ready_while_a_migration_is_missing(client):
    MigrationRecorder.Migration.objects.filter(app="multilingual").delete()

    response = client.get("/readyz")

    assert (response.status_code, response.text) == (503, "migrations are missing\n")


@pytest.mark.django_db
def test_not_ready_when_the_database_does_not_answer(client, monkeypatch):
    def refuse():
        raise OperationalError("could not connect to host db.internal")

    monkeypatch.setattr(health.connection, "cursor", refuse)

    response = client.get("/readyz")

    assert (response.status_code, response.text) == (503, "the database does not answer\n")


@pytest.mark.django_db
def test_the_migrations_are_read_once(client, django_assert_num_queries):
    client.get("/readyz")

    with django_assert_num_queries(1):
        client.get("/readyz")
