"""What other packages may want to know about pages."""

from django.dispatch import Signal

# A draft was saved or something was published; all that is derived from both is up to date.
# Sent with ``page``, the specific page as the database has it now.
page_settled = Signal()
# Somebody saved comments on a page. Sent within the transaction, with ``page``, ``user`` and ``changes``:
# new_comments, deleted_comments, resolved_comments, edited_comments (lists) and new_replies
# (pairs of a comment and a list of replies).
comments_changed = Signal()
