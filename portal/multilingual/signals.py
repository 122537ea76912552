"""What other packages may want to know of."""

from django.dispatch import Signal

# Somebody saved comments on a page. Sent within the transaction, with ``page``, ``user`` and ``changes``:
# new_comments, deleted_comments, resolved_comments, edited_comments (lists) and new_replies
# (pairs of a comment and a list of replies).
comments_changed = Signal()
