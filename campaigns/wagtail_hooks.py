from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from portal.workbench.actions import new_page
from portal.workbench.menu import SectionMenuItem

from .models import CampaignIndexPage, CampaignPage, EventPage, NewsIndexPage
from .quick_post import hooks as quick_post_hooks  # noqa: F401 - registers its own


@hooks.register("register_admin_menu_item")
def news():
    return SectionMenuItem(_("News"), NewsIndexPage, name="news", icon_name="doc-full", order=20)


@hooks.register("register_admin_menu_item")
def campaigns():
    return SectionMenuItem(
        _("Campaigns"), CampaignIndexPage, name="campaigns", icon_name="rotate", order=30
    )


@hooks.register("workbench_actions")
def write_campaigns_and_events(request):
    return [
        *new_page(request, CampaignPage, _("New campaign"), "rotate"),
        *new_page(request, EventPage, _("New event"), "calendar-alt"),
    ]
