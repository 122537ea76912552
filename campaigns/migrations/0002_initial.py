import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("campaigns", "0001_initial"),
        ("content", "0001_initial"),
        ("countries", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="newspage",
            name="countries",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True,
                related_name="news",
                to="countries.countrypage",
                verbose_name="countries",
            ),
        ),
        migrations.AddField(
            model_name="newspage",
            name="lead_image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="content.portalimage",
                verbose_name="lead picture",
            ),
        ),
        migrations.AddField(
            model_name="newspage",
            name="topics",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True, related_name="+", to="content.topic", verbose_name="topics"
            ),
        ),
    ]
