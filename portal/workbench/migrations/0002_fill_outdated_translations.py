from django.db import migrations


def fill(apps, schema_editor):
    """Pages that were there before. Only the columns asked for: later ones are not there yet."""
    from portal.multilingual.languages import columns
    from portal.multilingual.models import BasePage
    from portal.workbench.receivers import keep

    names = ("live", "source_language", "made_from", "source_versions")
    for page in BasePage.objects.only("pk", *names, *columns("local_title")).iterator(500):
        keep(page)


class Migration(migrations.Migration):
    dependencies = [
        ("workbench", "0001_outdated_translations"),
        ("multilingual", "0005_portal_whole"),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
