"""Wagtail's own steps for a custom base page model: locale and translation key of every page."""

from django.db import migrations
from wagtail.models import (
    BootstrapLocaleField,
    BootstrapTranslatableModel,
    BootstrapTranslationKeyField,
)


class Migration(migrations.Migration):
    dependencies = [
        ("multilingual", "0001_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        BootstrapLocaleField("multilingual.BasePage"),
        BootstrapTranslationKeyField("multilingual.BasePage"),
        BootstrapTranslatableModel("multilingual.BasePage"),
    ]
