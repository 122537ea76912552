from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from portal.workbench.menu import OwnPagesMenuItem

from . import unchecked
from .models import CountryPage


@hooks.register("register_admin_menu_item")
def my_country():
    return OwnPagesMenuItem(
        _("My country"),
        _("My countries"),
        CountryPage,
        name="my-country",
        icon_name="home",
        order=10,
    )


@hooks.register("review_reasons")
def hotlines_nobody_vouches_for(page_ids):
    return unchecked.reasons(page_ids)


@hooks.register("workbench_panels")
def hotlines_to_check():
    return [unchecked.HotlinesToCheck]


@hooks.register("workbench_own_pages_name")
def my_country_s_pages(tops):
    """What the home calls the pages of somebody whose part of the tree is countries."""
    if not all(issubclass(page.specific_class or object, CountryPage) for page in tops):
        return None
    return gettext("My country") if len(tops) == 1 else gettext("My countries")
