import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    """The table of which act amends which gets a column for the day; its rows stay as they are, without one."""

    dependencies = [
        ("content", "0003_image_decoration"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="Amendment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "act",
                            models.ForeignKey(
                                db_column="from_legalact_id",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="content.legalact",
                            ),
                        ),
                        (
                            "amended",
                            models.ForeignKey(
                                db_column="to_legalact_id",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="content.legalact",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "content_legalact_amends",
                        "unique_together": {("act", "amended")},
                    },
                ),
                migrations.AlterField(
                    model_name="legalact",
                    name="amends",
                    field=models.ManyToManyField(
                        blank=True,
                        related_name="amended_by",
                        through="content.Amendment",
                        through_fields=("act", "amended"),
                        to="content.legalact",
                        verbose_name="amends",
                    ),
                ),
            ],
            database_operations=[],
        ),
        migrations.AddField(
            model_name="amendment",
            name="recorded_at",
            field=models.DateTimeField(null=True, editable=False),
        ),
        migrations.AlterField(
            model_name="amendment",
            name="recorded_at",
            field=models.DateTimeField(
                default=django.utils.timezone.now, null=True, editable=False
            ),
        ),
    ]
