"""From a country's update to its publication: who gets which mail, in which language, saying what."""

import re

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import GroupPagePermission
from wagtail.users.models import UserProfile

from portal.multilingual.models import BasePage
from tests.factories import administrator, fresh
from tests.multilingual.admin.forms import (
    edit_url,
    messages_of,
    posted,
    publish,
    publishing,
    save,
    speaks,
)

from .conftest import decide, html_of, mail_to, mails_to, submit


@pytest.fixture
def submitted(world, at):
    """Inga submitted Latvian; her English stays out of it."""
    submit(
        at("inga"),
        world.latvia,
        "lv",
        situation_lv="<p>Jauns teksts</p>",
    )
    return world.latvia


def prefer(user, **choices):
    UserProfile.objects.filter(user=user).update(**choices)


# -- submitted ---------------------------------------------------------------------------------------


def test_each_moderator_gets_one_mail_in_her_own_language(world, submitted):
    assert sorted(message.to[0] for message in mail.outbox) == [
        "ann@example.org",
        "mara@example.org",
    ]
    assert mail_to("mara").subject == "Apstiprināšanai: „Latvia” (latviešu)"
    assert mail_to("ann").subject == "For approval: “Latvia” (latviešu)"
    assert "inga lūdz apstiprināt lapu „Latvia”. Iesniegts: latviešu." in mail_to("mara").body
    assert "inga asks for approval of the page “Latvia”, in: latviešu." in mail_to("ann").body
    assert '<html lang="lv">' in html_of(mail_to("mara"))


def test_the_mail_says_what_changes(world, submitted):
    body = mail_to("mara").body
    assert "Latviešu, " in body or "latviešu, " in body
    assert "[-Vecais-] [+Jauns+] teksts" in body
    assert "<del>Vecais</del> <ins>Jauns</ins> teksts" in html_of(mail_to("mara"))


def test_the_mail_leads_to_the_review_and_to_the_comparison(world, at, submitted):
    addresses = re.findall(r"http://testserver(\S+)", mail_to("ann").body)

    assert addresses[0] == edit_url(world.latvia)
    for address in addresses:
        assert at("ann").get(address).status_code == 200
    assert "Jauns" in at("ann").get(addresses[1]).content.decode()


def test_what_is_not_submitted_is_not_in_the_mail(world, at):
    save(at("ann"), world.latvia, situation_en="<p>Hidden plan</p>")
    submit(at("inga"), world.latvia, "lv", situation_lv="<p>Jauns teksts</p>")

    assert "Hidden" not in mail_to("mara").body + html_of(mail_to("mara"))


def test_markup_in_a_text_stays_text(world, at):
    submit(at("inga"), world.latvia, "lv", local_title_lv="A <script>alert(1)</script> & co")

    assert "<script>alert" not in html_of(mail_to("mara"))
    assert "&amp; co" in html_of(mail_to("mara"))
    assert "& co" in mail_to("mara").body


def test_shared_facts_are_named(world, at):
    submit(at("inga"), world.latvia, "shared", review_due="2030-01-02")
    assert "[+2030-01-02+]" in mail_to("ann").body


def test_the_one_who_acts_gets_no_mail(world, at):
    submit(at("ann"), world.latvia, "lv", local_title_lv="Latvija 2")
    assert (len(mails_to("ann")), len(mails_to("mara"))) == (0, 1)


def test_who_does_not_want_mails_or_may_not_come_in_gets_none(world, at):
    prefer(world.mara, submitted_notifications=False)
    world.ann.is_active = False
    world.ann.save()
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")

    assert mail.outbox == []


def test_a_superuser_gets_one_mail_not_two(world, at):
    boss = speaks(administrator(), "en")
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    assert len(mails_to(boss.username)) == 1


def test_without_a_chosen_language_it_is_the_admin_s(world, at):
    prefer(world.mara, preferred_language="")
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    assert mail_to("mara").subject.startswith("For approval")


def test_every_mail_says_that_a_machine_sent_it(world, submitted):
    for message in mail.outbox:
        assert message.extra_headers["Auto-Submitted"] == "auto-generated"
        assert "\n" not in message.subject


# -- decided -----------------------------------------------------------------------------------------


def test_approved_only_what_was_submitted_goes_live_and_the_editor_hears_of_it(
    world, at, submitted
):
    save(at("ann"), world.latvia, situation_en="<p>Draft words</p>")
    mail.outbox.clear()
    decide(at("mara"), world.latvia, "approve", "Paldies!")

    page = fresh(world.latvia)
    assert "Jauns teksts" in page.situation_lv
    assert "Old words in English" in page.situation_en
    message = mail_to("inga")
    assert message.subject == "Apstiprināts: „Latvia” (latviešu)"
    assert "mara apstiprināja jūsu izmaiņas" in message.body
    assert "Paldies!" in message.body
    assert "http://testserver/lv/valstis/latvija/" in message.body
    assert "/en/countries/" not in message.body
    assert len(mail.outbox) == 1


def test_sent_back_the_editor_reads_why_and_her_text_is_kept(world, at, submitted):
    mail.outbox.clear()
    decide(at("ann"), world.latvia, "reject", "Name the source")

    message = mail_to("inga")
    assert message.subject == "Jālabo: „Latvia” (latviešu)"
    assert "Name the source" in message.body
    assert "Name the source" in html_of(message)
    page = fresh(world.latvia)
    assert "Vecais teksts" in page.situation_lv
    assert "Jauns teksts" in page.get_latest_revision_as_object().situation_lv


def test_submitted_again_it_is_about_the_same_language(world, at, submitted):
    save(at("ann"), world.latvia, situation_lv="<p>Jauns teksts, labots</p>")
    decide(at("ann"), world.latvia, "reject", "Name the source")
    mail.outbox.clear()
    form = at("inga").get(edit_url(world.latvia))
    ticked = posted(form).getlist("publish_units")
    assert ticked == ["lv"]
    submit(at("inga"), world.latvia, *ticked, situation_lv="<p>Jauns teksts ar avotu</p>")

    assert "[-Vecais-] [+Jauns+] teksts [+ar avotu+]" in mail_to("mara").body
    decide(at("mara"), world.latvia, "approve")
    assert "ar avotu" in fresh(world.latvia).situation_lv


def test_what_she_may_not_publish_she_can_tick_to_submit(world, at):
    page = at("inga").get(edit_url(world.latvia)).content.decode()
    assert " ".join(page.split()).count("(iesniegšanai)") == 1

    told = messages_of(
        at("inga").post(
            edit_url(world.latvia),
            publishing(
                posted(at("inga").get(edit_url(world.latvia))).fill(
                    situation_lv="<p>Jauns</p>", review_due="2030-01-02"
                ),
                "lv",
                "shared",
            ),
            follow=True,
        )
    )
    assert "Nav publicēts, bet saglabāts: latviešu." in told
    assert "Vecais" in fresh(world.latvia).situation_lv
    assert fresh(world.latvia).review_due.isoformat() == "2030-01-02"


def test_published_directly_the_editor_hears_that_the_approval_ended(world, at, submitted):
    mail.outbox.clear()
    publish(at("ann"), world.latvia, "en", local_title_en="Latvia 2")

    assert mail_to("inga").subject == "Apstiprināšana beigusies: „Latvia 2”"


def test_who_withdraws_her_own_submission_gets_no_mail(world, at, submitted):
    mail.outbox.clear()
    data = posted(at("inga").get(edit_url(world.latvia)))
    data["action-cancel-workflow"] = "true"
    at("inga").post(edit_url(world.latvia), data)

    assert not fresh(world.latvia).workflow_in_progress
    assert mail.outbox == []


def test_who_lost_the_page_meanwhile_hears_nothing_of_it(world, at, submitted):
    GroupPagePermission.objects.filter(group__name="Country editors: LV").delete()
    mail.outbox.clear()
    decide(at("mara"), world.latvia, "approve")

    assert mail.outbox == []


def test_estonia_s_editor_hears_nothing_of_latvia(world, submitted):
    assert mails_to("tiina") == []


# -- when mail fails ---------------------------------------------------------------------------------


@pytest.fixture
def refusing(monkeypatch):
    """A mail server that refuses one address."""
    from django.core.mail import EmailMultiAlternatives

    real = EmailMultiAlternatives.send

    def send(message, *args, **kwargs):
        if message.to == ["mara@example.org"]:
            raise OSError("550 no such mailbox")
        return real(message, *args, **kwargs)

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)


def test_one_address_that_fails_stops_neither_the_action_nor_the_others(
    world, at, refusing, caplog
):
    client = at("inga")
    submit(client, world.latvia, "lv", local_title_lv="Latvija 2")

    assert fresh(world.latvia).workflow_in_progress
    assert len(mails_to("ann")) == 1
    assert f"A mail to user {world.mara.pk} could not be sent" in caplog.text
    assert "mara@example.org" not in caplog.messages


def test_a_mail_server_that_is_down_is_asked_once(world, at, settings, monkeypatch):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    asked = []

    def unreachable(*args, **kwargs):
        asked.append(1)
        raise ConnectionRefusedError

    monkeypatch.setattr("smtplib.SMTP.__init__", unreachable)
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")

    assert fresh(world.latvia).workflow_in_progress
    assert len(asked) == 1


def test_nothing_is_sent_of_what_was_not_committed(world, monkeypatch):
    from django.db import transaction

    with transaction.atomic():
        world.latvia.get_workflow().start(world.latvia, world.inga)
        transaction.set_rollback(True)
    assert mail.outbox == []


# -- comments ----------------------------------------------------------------------------------------


def follow(client, page):
    save(client, page, comment_notifications="on")


def test_comments_reach_their_followers_in_their_language(world, at):
    for reader in ("mara", "ann"):
        follow(at(reader), world.latvia)
    data = posted(at("inga").get(edit_url(world.latvia)))
    data.comment("situation_lv", "Vai tas tiesa? <b>")
    at("inga").post(edit_url(world.latvia), data)

    assert mail_to("mara").subject == "Komentāri par lapu „Latvia”"
    assert mail_to("ann").subject == "Comments on “Latvia”"
    assert "Vai tas tiesa? <b>" in mail_to("ann").body
    assert "tiesa? &lt;b&gt;" in html_of(mail_to("ann"))
    assert mails_to("inga") == []


def test_a_follower_who_may_no_longer_see_the_page_reads_no_comments(world, at):
    follow(at("tiina"), world.estonia)
    GroupPagePermission.objects.filter(group__name="Country editors: EE").delete()
    data = posted(at("ann").get(edit_url(world.estonia)))
    data.comment("situation_en", "secret")
    at("ann").post(edit_url(world.estonia), data)

    assert mail.outbox == []


def test_wagtail_s_own_notifiers_are_silent():
    from wagtail import signals

    for signal in (
        signals.task_submitted,
        signals.workflow_submitted,
        signals.workflow_approved,
        signals.workflow_rejected,
    ):
        modules = [
            getattr(receiver[1](), "__module__", "") if receiver[1]() else ""
            for receiver in signal.receivers
        ]
        assert not [name for name in modules if name.startswith("wagtail.admin")], modules


def test_owner_teams_are_offered_that_work_with_pages(world, at):
    page = at("mara").get(edit_url(world.latvia)).content.decode()
    select = page[page.index('name="owner_team"') :]
    select = select[: select.index("</select>")]

    assert "Country editors: LV" in select
    assert "Writes: Latvian" not in select
    save(at("mara"), world.latvia, owner_team="999999")
    assert fresh(world.latvia).owner_team.name == "Country editors: LV"
    assert BasePage.objects.get(pk=world.latvia.pk).owner_team_id
    assert messages_of(at("mara").get(reverse("reviews:due"))) == ""
