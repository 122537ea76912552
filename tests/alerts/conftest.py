import pytest

from tests.alerts.mailserver import MailServer


@pytest.fixture(autouse=True)
def _at_once(settings):
    settings.PORTAL_ALERT_RATE = 0
    settings.PORTAL_ALERT_DELAY = 0
    settings.PORTAL_ALERT_FROM = "News desk <news@portal.example>"
    settings.PORTAL_BOUNCE_ADDRESS = "bounces@portal.example"


@pytest.fixture
def server(settings):
    with MailServer() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        yield server
