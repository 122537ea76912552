from django.urls import path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from . import addresses
from .admin_views import WITHDRAW, WITHDRAWN, VersionsView, WithdrawView


@hooks.register("page_part")
def history_of_a_page(page_type, components):
    return addresses.find(page_type, components)


@hooks.register("page_context")
def where_its_history_is(page, request):
    """For the foot of the page: asks the database nothing."""
    shown = page.keeps_history and page.is_available_in(addresses.reader_s_language())
    return {"history_url": f"{page.get_url(request)}{addresses.ROOT}/" if shown else ""}


@hooks.register("register_admin_urls")
def admin_addresses():
    return [
        path("published/<int:page_id>/", VersionsView.as_view(), name="published_versions"),
        path(
            "published/<int:page_id>/withdraw/<int:version_id>/",
            WithdrawView.as_view(),
            name="withdraw_version",
        ),
    ]


@hooks.register("register_page_header_buttons")
def published_versions(page, user, view_name, next_url=None):
    if getattr(page.specific_class, "keeps_history", False) and user.has_perm(WITHDRAW):
        yield Button(
            gettext("Published versions"),
            reverse("published_versions", args=[page.pk]),
            icon_name="history",
            priority=95,
        )


@hooks.register("register_log_actions")
def history_says_who_withdrew(actions):
    actions.register_action(
        WITHDRAWN, _("Withdraw a published version"), _("Published version withdrawn")
    )
