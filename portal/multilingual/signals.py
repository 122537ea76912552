"""What other packages may want to know about pages."""

from django.dispatch import Signal

# A draft was saved or something was published; all that is derived from both is up to date.
# Sent with ``page``, the specific page as the database has it now.
page_settled = Signal()
