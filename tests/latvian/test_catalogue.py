"""``locale/upstream/``: how much it covers, what it may not lose, and the three Latvian forms of a number."""

import json
import re

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation
from django.utils.timesince import timesince
from django.utils.timezone import datetime, timedelta

from portal.serving import upstream_catalogues


@pytest.fixture(scope="module")
def shares():
    return upstream_catalogues.shares("lv")


def test_of_what_is_met_nothing_is_missing(shares):
    met = [share for share in shares if share.is_met]

    assert {"wagtail.admin", "wagtail", "allauth", "django"} <= {share.package for share in met}
    assert {
        share.package: share.missing | share.plurals
        for share in met
        if share.translated < len(share.strings)
    } == {}


def test_of_all_of_wagtail_at_least_95_percent_is_there(shares):
    wagtail = [share for share in shares if share.package.startswith("wagtail")]
    translated, total = (sum(s.translated for s in wagtail), sum(len(s.strings) for s in wagtail))

    assert total > 1900
    assert translated / total >= 0.95


def test_what_is_left_out_is_installed_nowhere(shares, settings):
    names = {share.package for share in shares}
    assert set(upstream_catalogues.NOT_MET) <= names
    assert set(upstream_catalogues.NOT_MET).isdisjoint(settings.INSTALLED_APPS)


def test_no_placeholder_is_lost_and_nothing_is_obsolete(shares):
    assert list(upstream_catalogues.faults("lv", shares)) == []


@pytest.mark.parametrize(
    ("found", "instead", "fault"),
    [
        ("%(title)s", "%(nosaukums)s", "%(nosaukums)s is not in the text."),
        ("„%(title)s”", "šī", "%(title)s is lost in 'Lapa šī'."),
        ("Lapa", "<b>Lapa", "<b is not in the text."),
    ],
)
def test_a_broken_placeholder_is_named(tmp_path, found, instead, fault):
    catalogue = tmp_path / "django.po"
    entry = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    entry += f'msgid "Page %(title)s"\nmsgstr "{"Lapa „%(title)s”".replace(found, instead)}"\n'
    catalogue.write_text(entry)

    (message,) = upstream_catalogues.messages(catalogue).values()

    assert fault in list(upstream_catalogues.placeholder_faults(message))


def test_the_command_reports_and_fails_for_a_language_that_is_not_there(capsys):
    call_command("upstream_messages")
    assert re.search(
        r"^Wagtail, all +(\d+) of +\1 +100\.0 %$", capsys.readouterr().out, re.MULTILINE
    )

    with pytest.raises(CommandError, match="is not translated"):
        call_command("upstream_messages", "--language", "mt", "--check", verbosity=0)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 apakšlapu"),
        (1, "1 apakšlapa"),
        (2, "2 apakšlapas"),
        (11, "11 apakšlapas"),
        (21, "21 apakšlapa"),
    ],
)
def test_wagtail_counts_in_latvian(number, text):
    with translation.override("lv"):
        one, more = "%(num_child_objects)d child page", "%(num_child_objects)d child pages"
        assert translation.ngettext(one, more, number) % {"num_child_objects": number} == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "tikko"), (1, "pirms 1 minūtes"), (11, "pirms 11 minūtēm"), (21, "pirms 21 minūtes")],
)
def test_how_long_ago_is_grammatical(minutes, text):
    from wagtail.admin.templatetags.wagtailadmin_tags import timesince_simple

    then = datetime.now(tz=None).astimezone() - timedelta(minutes=minutes)
    with translation.override("lv"):
        assert timesince_simple(then).replace("\xa0", " ") == text
        assert timesince(then)


@pytest.mark.parametrize(("number", "text"), [(1, "1 rakstzīmei"), (12, "12 rakstzīmēm")])
def test_django_counts_in_latvian(number, text):
    """Its own catalogue names the forms in another order than its header says."""
    from django.contrib.auth.password_validation import MinimumLengthValidator

    with translation.override("lv"):
        assert text in MinimumLengthValidator(number).get_help_text()


def test_scripts_get_every_text_in_latvian(client, shares):
    catalogue = client.get("/admin/jsi18n/", headers={"Accept-Language": "lv"}).content.decode()
    texts = json.loads(re.search(r"const newcatalog = (\{.*?\n  \});", catalogue, re.DOTALL)[1])
    wanted = next(s for s in shares if (s.package, s.domain) == ("wagtail.admin", "djangojs"))

    assert {text for text, _context in wanted.strings} <= texts.keys()
    assert texts["%(num)s error"] == ["%(num)s kļūda", "%(num)s kļūdas", "%(num)s kļūdu"]
    assert "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2" in catalogue
