"""Pages for tests. Every factory names the languages it writes; what it returns is published.

``draft=True`` leaves the page as a draft. Titles are given per column: ``home(local_title_en="Home")``.
"""

from datetime import date

from django.contrib.auth.models import Permission, User
from wagtail import blocks
from wagtail.coreutils import resolve_model_string
from wagtail.models import GroupPagePermission, Site

from campaigns.models import NewsIndexPage, NewsPage
from countries.models import CountryIndexPage, CountryPage
from portal.content.models import HomePage, StandardPage
from portal.multilingual.models import BasePage


def root():
    return BasePage.get_first_root_node()


def add(page, parent=None, draft=False, user=None):
    """Put ``page`` into the tree as an editor would: a draft first, then published."""
    page.live = False
    parent = (parent or root()).specific
    parent.refresh_from_db()
    parent.add_child(instance=page)
    revision = page.save_revision(user=user)
    if not draft:
        revision.publish(user=user)
    return fresh(page)


def fresh(page):
    """The page as the database has it now."""
    return type(page).objects.get(pk=page.pk)


def home(**columns):
    """The site's home page; made once, then returned."""
    if found := HomePage.objects.first():
        return found
    columns = columns or {"local_title_en": "Together", "local_title_lv": "Kopā"}
    page = add(HomePage(**columns))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "testserver", "port": 80, "root_page": page, "site_name": "Test"},
    )
    return page


def page_of(model, draft=False, user=None, **columns):
    """A page of any type, under a parent of a type that takes it; the parent is made if there is none."""
    if model is HomePage:
        return home(**columns)
    if model.max_count == 1 and (found := model.objects.first()):
        return found
    if model is CountryPage:
        columns.setdefault("code", "LV")
    return add(model(**columns), parent_of(model), draft, user)


def parent_of(model):
    """Where a page of this type may stand: the home page, or the index of its own kind."""
    parents = [resolve_model_string(name) for name in model.parent_page_types]
    if HomePage in parents:
        return home()
    if parents[0] is BasePage:
        return None
    index = parents[0]
    return index.objects.first() or page_of(
        index, local_title_en=f"{index.__name__} en", local_title_lv=f"{index.__name__} lv"
    )


def a_text(block, words):
    """The smallest JSON of a stream that holds ``words``: as a heading, a title or a plain text."""
    name, child = next(
        (name, child)
        for name, child in block.child_blocks.items()
        if isinstance(child, blocks.CharBlock | blocks.TextBlock) or hasattr(child, "child_blocks")
    )
    if hasattr(child, "child_blocks"):
        return {"type": name, "value": dict.fromkeys(child.child_blocks, words)}
    return {"type": name, "value": words}


def standard(parent=None, draft=False, user=None, **columns):
    return add(StandardPage(**columns), parent or home(), draft, user)


def country_index(**columns):
    if found := CountryIndexPage.objects.first():
        return found
    columns = columns or {"local_title_en": "Countries", "local_title_lv": "Valstis"}
    return add(CountryIndexPage(show_in_menus=True, **columns), home())


def country(code, draft=False, user=None, **columns):
    return add(CountryPage(code=code, **columns), country_index(), draft, user)


def news_index(**columns):
    if found := NewsIndexPage.objects.first():
        return found
    columns = columns or {"local_title_en": "News", "local_title_lv": "Jaunumi"}
    return add(NewsIndexPage(show_in_menus=True, **columns), home())


def news(draft=False, user=None, **columns):
    columns.setdefault("date", date(2026, 10, 2))
    return add(NewsPage(**columns), news_index(), draft, user)


def person(
    username,
    writes=(),
    publishes=(),
    shared=False,
    subtree=None,
    rights=("add", "change", "publish"),
):
    """Somebody with rights on a part of the tree and in some languages."""
    from django.contrib.auth.models import Group

    user = User.objects.create_user(username, f"{username}@example.org", "secret")
    group = Group.objects.create(name=username)
    user.groups.add(group)
    codenames = [
        "access_admin",
        *(f"edit_{c}" for c in writes),
        *(f"publish_{c}" for c in publishes),
    ]
    if shared:
        codenames += ["edit_shared", "publish_shared"]
    group.permissions.set(Permission.objects.filter(codename__in=codenames))
    for right in rights:
        GroupPagePermission.objects.create(
            group=group,
            page=(subtree or root()).get_base_page(),
            permission=Permission.objects.get(codename=f"{right}_basepage"),
        )
    return user


def administrator(username="admin"):
    return User.objects.create_superuser(username, f"{username}@example.org", "secret")
