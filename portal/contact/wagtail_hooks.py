from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from . import admin_views


@hooks.register("register_admin_viewset")
def messages():
    return admin_views.MessageViewSet("contact_messages", url_prefix="messages")


@hooks.register("register_log_actions")
def message_actions(actions):
    """Who has read a message stands in the site history, without what it says."""
    actions.register_action(admin_views.READ, _("Read a message"), _("Message read"))
    actions.register_action(admin_views.NOTE, _("Note on a message"), _("Note on a message"))
    actions.register_action(admin_views.CLOSE, _("Close a message"), _("Message closed"))
    actions.register_action(admin_views.REOPEN, _("Reopen a message"), _("Message reopened"))
    actions.register_action(admin_views.DELETE, _("Delete a message"), _("Message deleted"))
