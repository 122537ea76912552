import django.db.models.deletion
import django.utils.timezone
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("multilingual", "0003_finalize_page_model"),
    ]

    operations = [
        migrations.CreateModel(
            name="NewsIndexPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("intro", wagtail.fields.RichTextField(blank=True, verbose_name="introduction")),
                (
                    "intro_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
                (
                    "intro_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="introduction"
                    ),
                ),
            ],
            options={
                "verbose_name": "news index",
                "verbose_name_plural": "news indexes",
            },
            bases=("multilingual.basepage",),
        ),
        migrations.CreateModel(
            name="NewsPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("news", "News"),
                            ("press_release", "Press release"),
                            ("country_update", "Update from a country"),
                            ("event_report", "Event report"),
                        ],
                        default="news",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "date",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="date"),
                ),
                ("updated_on", models.DateField(blank=True, null=True, verbose_name="updated on")),
                (
                    "organisation",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="issuing organisation"
                    ),
                ),
                (
                    "lead_image_caption",
                    models.CharField(
                        blank=True, max_length=250, verbose_name="caption of the lead picture"
                    ),
                ),
                (
                    "lead_image_caption_bg",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_cs",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_da",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_de",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_el",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_en",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_es",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_et",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_fi",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_fr",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_ga",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_hr",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_hu",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_it",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_lt",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_lv",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_mt",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_nl",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_pl",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_pt",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_ro",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_sk",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_sl",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "lead_image_caption_sv",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        null=True,
                        verbose_name="caption of the lead picture",
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_bg",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_cs",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_da",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_de",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_el",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_en",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_es",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_et",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_fi",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_fr",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_ga",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_hr",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_hu",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_it",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_lt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_lv",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_mt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_nl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_pl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_pt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_ro",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_sk",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_sl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
                (
                    "body_sv",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="text",
                    ),
                ),
            ],
            options={
                "verbose_name": "news item",
                "verbose_name_plural": "news items",
            },
            bases=("multilingual.basepage",),
        ),
    ]
