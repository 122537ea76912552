"""From a valid form to the page: everything or nothing."""

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import transaction
from wagtail.models import PageLogEntry, PageSubscription

from portal.multilingual.chosen_units import Choice

from ..models import NewsPage

CREATED = "wagtail.create"


def posted_with(token, user):
    """The page that this form made already: it was sent twice, or the answer was loaded again."""
    if not token:
        return None
    made = PageLogEntry.objects.filter(user=user, action=CREATED, data__form=token)
    return NewsPage.objects.filter(pk__in=made.values("page_id")).first()


def post(form):
    """Make the page, its picture and its publication. Raises ValidationError, and then nothing was made."""
    image = None
    try:
        with transaction.atomic():
            image = form.save_picture(form.instance.title)
            page = _page(form, image)
            _ACTIONS[form.action](page, form)
    except ValidationError:
        if image and form.image_form:
            default_storage.delete(image.file.name)
        raise
    if form.kept_file:
        transaction.on_commit(form.kept_file.forget)
    return page


def _page(form, image):
    page, user = form.save(commit=False), form.desk.user
    page.live, page.owner, page.lead_image = False, user, image
    form.desk.index.add_child(instance=page)
    PageSubscription.objects.create(page=page, user=user, comment_notifications=True)
    for entry in PageLogEntry.objects.filter(page_id=page.pk, action=CREATED):
        entry.data = {**(entry.data or {}), "form": form.cleaned_data["token"]}
        entry.save(update_fields=["data"])
    return page


def _units(form):
    return form.desk.units(form.action, form.languages_filled)


def _save(page, form):
    page.save_revision(user=form.desk.user, log_action=True)


def _publish(page, form):
    revision = page.save_revision(user=form.desk.user, log_action=True)
    page.publish(revision, user=form.desk.user, units=_units(form))


def _submit(page, form):
    page.choice = Choice.of(_units(form), submit=True)
    _save(page, form)
    page.get_workflow().start(page, form.desk.user)


_ACTIONS = {"save": _save, "publish": _publish, "submit": _submit}
