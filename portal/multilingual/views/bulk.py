"""Publishing several pages at once, each in the languages that are hers."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import PublishBulkAction


class TranslatedPublishBulkAction(PublishBulkAction):
    """A page that cannot be published as it stands is named and does not hold up the others."""

    def get_execution_context(self):
        self.refused = []
        return {**super().get_execution_context(), "refused": self.refused}

    @classmethod
    def execute_action(cls, objects, include_descendants=False, user=None, refused=(), **kwargs):
        below = (
            [page for top in objects for page in _drafts_below(top, user)]
            if include_descendants
            else []
        )
        return tuple(
            sum(cls._published(page, user, refused) for page in pages) for pages in (objects, below)
        )

    @classmethod
    def _published(cls, page, user, refused):
        try:
            with transaction.atomic():
                super().execute_action([page], user=user)
        except ValidationError as error:
            refused.append((page, " ".join(error.messages)))
            return False
        return True

    def get_success_message(self, num_parent_objects, num_child_objects):
        for page, reason in self.refused:
            text = gettext("Not published: “%(title)s”. %(reason)s")
            title = page.specific_deferred.get_admin_display_title()
            messages.error(self.request, text % {"title": title, "reason": reason})
        if num_parent_objects or num_child_objects:
            return super().get_success_message(num_parent_objects, num_child_objects)
        return None


def _drafts_below(top, user):
    for page in top.get_descendants().not_live().defer_streamfields().specific().iterator():
        if user is None or page.permissions_for_user(user).can_publish():
            yield page
