from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from . import audit
from .views.audit_report import SEE_ALL
from .views.resetting import may_reset


@hooks.register("register_log_actions")
def account_actions(actions):
    audit.register(actions)


def _account_item(name, label, help_text):
    @hooks.register("register_account_menu_item")
    def item(request):
        return {"url": reverse(name), "label": label, "help_text": help_text}


_account_item("mfa_index", _("Sign-in security"), _("Second factor, passkeys and recovery codes."))
_account_item("usersessions_list", _("Sessions"), _("Where you are signed in; sign out there."))
_account_item("account_change_password", _("Password"), _("Choose a new one; other sessions end."))
_account_item("account_email", _("E-mail address"), _("Takes effect when you confirm it."))


@hooks.register("construct_reports_menu")
def name_of_the_report(request, menu_items):
    """Also for somebody who sees the record of accounts but no page."""
    for item in menu_items:
        if item.name == "site-history":
            item.label = _("Who did what")


@hooks.register("register_page_header_buttons")
def page_record(page, user, view_name, next_url=None):
    if page.permissions_for_user(user).can_read():
        yield Button(
            gettext("Who did what"),
            f"{reverse('audit_report')}?page={page.pk}",
            icon_name="history",
            priority=90,
        )


@hooks.register("register_user_listing_buttons")
def user_record(user, request_user):
    if request_user.has_perm(SEE_ALL):
        yield Button(
            gettext("What this person did"),
            f"{reverse('audit_report')}?user={user.pk}",
            icon_name="history",
            priority=50,
        )
    if may_reset(request_user, user):
        yield Button(
            gettext("Reset second factor"),
            reverse("reset_second_factor", args=[user.pk]),
            icon_name="key",
            priority=60,
        )
