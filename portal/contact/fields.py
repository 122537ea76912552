from django.db import models


class SealedField(models.TextField):
    """What ``encryption.seal`` made, or nothing. ``rotate_message_keys`` finds every field of this kind."""

    def deconstruct(self):
        """In the database it is a text like others: a column becomes one without a migration."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs
