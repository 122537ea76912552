"""The roles of an installation: groups, and what they may do where. docs/roles.md is the same as a table.

Two kinds of group meet in a person. A *role* says which part of the site (Wagtail's page permissions) and
whether what all languages share may be changed; a *language group* says which languages may be written and
published. Neither alone lets anybody change a text.

Pages of other apps are named as strings: this package knows no country and no campaign.
"""

from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils import translation
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from . import languages, owners
from .languages import SCHEMA
from .models import BasePage

COUNTRY, COUNTRIES = "countries.CountryPage", "countries.CountryIndexPage"
# What is made for campaigns: their pages, the news about them and the events.
CAMPAIGNS = ("campaigns.CampaignIndexPage", "campaigns.NewsIndexPage", "campaigns.EventIndexPage")
EVERYWHERE = ()

ENTER = "wagtailadmin.access_admin"
SHARED = ("multilingual.edit_shared", "multilingual.publish_shared")
EVERY_LANGUAGE = tuple(
    f"multilingual.{verb}_{code}" for verb in ("edit", "publish") for code in SCHEMA
)
MEDIA = tuple(
    f"{app}.{verb}_{model}"
    for app, model in (("wagtailimages", "image"), ("wagtaildocs", "document"))
    for verb in ("add", "choose")
)
CHOOSING = tuple(permission for permission in MEDIA if ".choose_" in permission)
ALL_MEDIA = MEDIA + tuple(
    permission.replace("add_", "change_") for permission in MEDIA if "add_" in permission
)


def snippets(*models, verbs=("add", "change", "delete", "view")):
    """Rights on what pages refer to: topics, organisations, legal acts, sources, words."""
    return tuple(f"content.{verb}_{model}" for model in models for verb in verbs)


KNOWLEDGE = snippets("topic", "organisation", "legalact", "source", "glossaryterm")
# Nothing is deleted that other people's pages may refer to.
CITING = snippets("organisation", "source", verbs=("add", "change", "view"))
# What readers have written to the office.
MESSAGES = ("contact.view_message", "contact.close_message")
DELETING_MESSAGES = ("contact.delete_message",)
# The record of who did what, about every page and every account.
AUDIT = "wagtailcore.view_modellogentry"
# Everything in the admin that is not a page.
ADMINISTRATION = tuple(
    f"{model.replace('.', f'.{verb}_')}"
    for model in (
        "auth.user",
        "auth.group",
        "wagtailcore.collection",
        "wagtailcore.site",
        "wagtailcore.task",
        "wagtailcore.workflow",
        "wagtailredirects.redirect",
    )
    for verb in ("add", "change", "delete", "view")
)

# News that names only the countries this group may change, decided on by the moderators (campaigns.country_news).
COUNTRY_NEWS = ("campaigns.add_newspage",)
# How many get e-mail alerts and what was sent; addresses are seen by nobody.
ALERTS = ("alerts.view_dispatch",)
ERASE_ALERTS = ("alerts.delete_subscriber",)

# Figures from Eurostat, about every country at once; who sees the record of imports.
FIGURES = ("figures.import_figures", "figures.view_figureimport")
FIGURES_RECORD = ("figures.view_figureimport",)

WORKFLOW = "Moderators' approval"
STOCK_WORKFLOW = "Moderators approval"  # comes with Wagtail, for every page
STOCK_EDITORS = "Editors"  # comes with Wagtail and may edit every page


@dataclass(frozen=True)
class Role:
    """What a group may do: on which pages, beside the pages, and with images and documents."""

    group: str
    where: tuple = EVERYWHERE  # or the page types whose pages and everything below them are meant
    pages: tuple = ()  # Wagtail's names: add, change, publish, lock, unlock, bulk_delete
    rights: tuple = ()
    media: tuple = ()


ADMINISTRATORS = Role(
    "Administrators",
    pages=("add", "change", "publish", "lock", "unlock", "bulk_delete"),
    rights=(
        ENTER,
        *SHARED,
        *EVERY_LANGUAGE,
        *KNOWLEDGE,
        *MESSAGES,
        *DELETING_MESSAGES,
        *ADMINISTRATION,
        *ALERTS,
        *ERASE_ALERTS,
        *FIGURES,
        AUDIT,
    ),
    media=ALL_MEDIA,
)
MODERATORS = Role(
    "Moderators",
    pages=("add", "change", "publish", "lock", "unlock"),
    rights=(ENTER, *SHARED, *EVERY_LANGUAGE, *KNOWLEDGE, *MESSAGES, *ALERTS),
    media=ALL_MEDIA,
)
# Who may change a snippet changes her own languages of it only; nothing is made or deleted by a translator.
TRANSLATORS = Role(
    "Translators",
    pages=("change", "publish"),
    rights=(
        ENTER,
        *snippets(
            "topic", "organisation", "legalact", "source", "glossaryterm", verbs=("change", "view")
        ),
    ),
    media=CHOOSING,  # a text in her language has the pictures and files of the original
)
CAMPAIGN_STAFF = Role(
    "Campaign staff",
    where=CAMPAIGNS,
    pages=("add", "change", "publish", "lock"),
    rights=(ENTER, *SHARED, *snippets("topic", "organisation", "source"), *ALERTS, *FIGURES),
    media=MEDIA,
)
# "publish" without a language to publish lets nobody publish, but opens the explorer and the reports;
# Wagtail has no right to read.
AUDITORS = Role("Auditors", pages=("publish",), rights=(ENTER, AUDIT, *ALERTS, *FIGURES_RECORD))
ROLES = (ADMINISTRATORS, MODERATORS, TRANSLATORS, CAMPAIGN_STAFF, AUDITORS)


def country_editors(code):
    return Role(
        f"Country editors: {code}",
        where=(COUNTRY,),
        pages=("change", "publish", "lock"),
        rights=(ENTER, *SHARED, *CITING, *COUNTRY_NEWS),
        media=MEDIA,
    )


def language_group(verb, code):
    """Name of the group that may write or publish a language, e.g. ``Writes: Latvian``."""
    label = {"edit": "Writes", "publish": "Publishes"}[verb]
    with translation.override(
        "en"
    ):  # the name of a group is data: the same whoever runs the command
        return f"{label}: {languages.name(code)}"


@transaction.atomic
def set_up(countries=None, say=lambda line: None):
    """Make every group what this module says it is. ``countries``: ISO codes, all there are if None."""
    for role in ROLES:
        _grant(role, _pages_of(role), say)
    for code, page in _countries(countries):
        _grant(country_editors(code), [page], say)
    for code in languages.active():
        for verb in ("edit", "publish"):
            _set_rights(_group(language_group(verb, code), say), [f"multilingual.{verb}_{code}"])
    _remove_stock_editors(say)
    _set_up_workflow(say)
    _set_up_owners(countries, say)


def _grant(role, pages, say):
    group = _group(role.group, say)
    _set_rights(group, role.rights)
    wanted = {(page.pk, f"{verb}_basepage") for page in pages for verb in role.pages}
    present = {
        (given.page_id, given.permission.codename): given
        for given in group.page_permissions.select_related("permission")
    }
    for key in present.keys() - wanted:
        present[key].delete()
    permissions = {
        p.codename: p for p in Permission.objects.filter(content_type__app_label="multilingual")
    }
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=pk, permission=permissions[codename])
        for pk, codename in sorted(wanted - present.keys())
    )
    _set_media(group, role.media)


def _pages_of(role):
    if role.where == EVERYWHERE:
        return [BasePage.get_first_root_node()]
    return [page for name in role.where for page in apps.get_model(name).objects.all()]


def _countries(codes):
    """``(code, page)`` of the countries asked for; a code without a page is an error."""
    found = {page.code: page for page in apps.get_model(COUNTRY).objects.order_by("code")}
    if codes is None:
        return found.items()
    if missing := sorted(set(codes) - found.keys()):
        raise LookupError(
            f"There is no country page with the code {', '.join(missing)}. Write two capital letters, e.g. LV."
        )
    return [(code, found[code]) for code in sorted(set(codes))]


def _group(name, say):
    group, new = Group.objects.get_or_create(name=name)
    if new:
        say(f"Group made: {name}")
    return group


def _set_rights(group, names):
    """Exactly the named rights (``app.codename``). Unknown names are an error in this module."""
    wanted = _permissions(names)
    if set(group.permissions.values_list("pk", flat=True)) != {
        permission.pk for permission in wanted
    }:
        group.permissions.set(wanted)


def _permissions(names):
    found = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.filter(
            codename__in=[name.split(".")[1] for name in names]
        ).select_related("content_type")
    }
    return [found[name] for name in names]


def _set_media(group, names):
    root = Collection.get_first_root_node()
    wanted = {permission.pk for permission in _permissions(names)}
    group.collection_permissions.exclude(collection=root, permission__in=wanted).delete()
    present = set(group.collection_permissions.values_list("permission_id", flat=True))
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=root, permission_id=pk)
        for pk in sorted(wanted - present)
    )


def _remove_stock_editors(say):
    """Wagtail's own group may edit every page, which no role here may. Kept if somebody is in it."""
    for group in Group.objects.filter(name=STOCK_EDITORS, user=None):
        group.delete()
        say(f"Group removed: {STOCK_EDITORS} (Wagtail's own, nobody was in it)")


def _set_up_workflow(say):
    """One approval by the moderators: Wagtail's own for every page, and expressly for the countries."""
    for model in (Workflow, GroupApprovalTask):
        model.objects.filter(name=STOCK_WORKFLOW).update(name=WORKFLOW)
    workflow, new = Workflow.objects.get_or_create(name=WORKFLOW)
    if not workflow.workflow_tasks.exists():
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        task.groups.set([Group.objects.get(name=MODERATORS.group)])
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    if new:
        say(f"Workflow made: {WORKFLOW}")
    for page in apps.get_model(COUNTRIES).objects.all():
        WorkflowPage.objects.get_or_create(page=page.basepage_ptr, defaults={"workflow": workflow})


def _set_up_owners(countries, say):
    """Pages without an owner team: a profile is its editors', an index its staff's, the rest the moderators'."""
    owned = [(country_editors(code).group, [page]) for code, page in _countries(countries)]
    if countries is None:
        staff = [role for role in ROLES if role.where != EVERYWHERE]
        owned += [(role.group, _pages_of(role)) for role in staff]
        sites = BasePage.objects.filter(depth=2).for_listing()
        owned.append((MODERATORS.group, [*sites, *apps.get_model(COUNTRIES).objects.all()]))
    for name, pages in owned:
        for page in owners.give(pages, Group.objects.get(name=name)):
            say(f"Owner team of {page}: {name}")
