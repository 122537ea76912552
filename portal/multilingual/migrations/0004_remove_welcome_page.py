"""Wagtail seeds a welcome page that knows no languages; the tree starts empty instead."""

from django.db import migrations


def remove_welcome_page(apps, schema_editor):
    BasePage = apps.get_model("multilingual", "BasePage")
    Site = apps.get_model("wagtailcore", "Site")
    root = BasePage.objects.get(depth=1)
    welcome = BasePage.objects.filter(depth=2, title="Welcome to your new Wagtail site!")
    Site.objects.filter(root_page__in=welcome).delete()
    welcome.delete()
    root.numchild = BasePage.objects.filter(depth=2).count()
    for field in BasePage._meta.get_fields():
        if field.name.startswith("local_path_"):
            setattr(root, field.name, "/")
    root.save()


class Migration(migrations.Migration):
    dependencies = [("multilingual", "0003_finalize_page_model")]

    operations = [migrations.RunPython(remove_welcome_page, migrations.RunPython.noop)]
