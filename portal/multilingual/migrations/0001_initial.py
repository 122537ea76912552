import django.db.models.deletion
import modelsearch.index
import wagtail.models.content_types
import wagtail.models.preview
import wagtail.models.specific
from django.conf import settings
from django.db import migrations, models

import portal.multilingual.languages
import portal.multilingual.reading


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="LanguageRight",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
            ],
            options={
                "permissions": [
                    ("edit_bg", "Can write bg"),
                    ("edit_cs", "Can write cs"),
                    ("edit_da", "Can write da"),
                    ("edit_de", "Can write de"),
                    ("edit_el", "Can write el"),
                    ("edit_en", "Can write en"),
                    ("edit_es", "Can write es"),
                    ("edit_et", "Can write et"),
                    ("edit_fi", "Can write fi"),
                    ("edit_fr", "Can write fr"),
                    ("edit_ga", "Can write ga"),
                    ("edit_hr", "Can write hr"),
                    ("edit_hu", "Can write hu"),
                    ("edit_it", "Can write it"),
                    ("edit_lt", "Can write lt"),
                    ("edit_lv", "Can write lv"),
                    ("edit_mt", "Can write mt"),
                    ("edit_nl", "Can write nl"),
                    ("edit_pl", "Can write pl"),
                    ("edit_pt", "Can write pt"),
                    ("edit_ro", "Can write ro"),
                    ("edit_sk", "Can write sk"),
                    ("edit_sl", "Can write sl"),
                    ("edit_sv", "Can write sv"),
                    ("edit_shared", "Can edit what all languages share"),
                    ("publish_bg", "Can publish bg"),
                    ("publish_cs", "Can publish cs"),
                    ("publish_da", "Can publish da"),
                    ("publish_de", "Can publish de"),
                    ("publish_el", "Can publish el"),
                    ("publish_en", "Can publish en"),
                    ("publish_es", "Can publish es"),
                    ("publish_et", "Can publish et"),
                    ("publish_fi", "Can publish fi"),
                    ("publish_fr", "Can publish fr"),
                    ("publish_ga", "Can publish ga"),
                    ("publish_hr", "Can publish hr"),
                    ("publish_hu", "Can publish hu"),
                    ("publish_it", "Can publish it"),
                    ("publish_lt", "Can publish lt"),
                    ("publish_lv", "Can publish lv"),
                    ("publish_mt", "Can publish mt"),
                    ("publish_nl", "Can publish nl"),
                    ("publish_pl", "Can publish pl"),
                    ("publish_pt", "Can publish pt"),
                    ("publish_ro", "Can publish ro"),
                    ("publish_sk", "Can publish sk"),
                    ("publish_sl", "Can publish sl"),
                    ("publish_sv", "Can publish sv"),
                    ("publish_shared", "Can publish what all languages share"),
                ],
                "managed": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="BasePage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("path", models.CharField(max_length=255, unique=True)),
                ("depth", models.PositiveIntegerField()),
                ("numchild", models.PositiveIntegerField(default=0)),
                ("live", models.BooleanField(default=True, editable=False, verbose_name="live")),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(
                        editable=False, null=True, verbose_name="last published at"
                    ),
                ),
                (
                    "go_live_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="go live date/time"),
                ),
                (
                    "expire_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time"),
                ),
                (
                    "expired",
                    models.BooleanField(default=False, editable=False, verbose_name="expired"),
                ),
                (
                    "locked",
                    models.BooleanField(default=False, editable=False, verbose_name="locked"),
                ),
                (
                    "locked_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="locked at"),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="The page title as you'd like it to be seen by the public",
                        max_length=255,
                        verbose_name="title",
                    ),
                ),
                ("draft_title", models.CharField(editable=False, max_length=255)),
                (
                    "slug",
                    models.SlugField(
                        allow_unicode=True,
                        help_text="The name of the page as it will appear in URLs e.g http://domain.com/blog/[my-slug]/",
                        max_length=255,
                        verbose_name="slug",
                    ),
                ),
                ("url_path", models.TextField(blank=True, editable=False, verbose_name="URL path")),
                (
                    "latest_revision_created_at",
                    models.DateTimeField(
                        editable=False, null=True, verbose_name="latest revision created at"
                    ),
                ),
                (
                    "show_in_menus",
                    models.BooleanField(
                        default=False,
                        help_text="Whether a link to this page will appear in automatically generated menus",
                        verbose_name="show in menus",
                    ),
                ),
                (
                    "seo_title",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_bg",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_cs",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_da",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_de",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_el",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_en",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_es",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_et",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_fi",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_fr",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_ga",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_hr",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_hu",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_it",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_lt",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_lv",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_mt",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_nl",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_pl",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_pt",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_ro",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_sk",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_sl",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "seo_title_sv",
                    models.CharField(
                        blank=True,
                        help_text="The name of the page displayed on search engine results as the clickable headline.",
                        max_length=255,
                        null=True,
                        verbose_name="title tag",
                    ),
                ),
                (
                    "search_description",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_bg",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_cs",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_da",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_de",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_el",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_en",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_es",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_et",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_fi",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_fr",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_ga",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_hr",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_hu",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_it",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_lt",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_lv",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_mt",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_nl",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_pl",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_pt",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_ro",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_sk",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_sl",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                (
                    "search_description_sv",
                    models.TextField(
                        blank=True,
                        help_text="The descriptive text displayed underneath a headline in search engine results.",
                        null=True,
                        verbose_name="meta description",
                    ),
                ),
                ("first_published_in", models.JSONField(blank=True, default=dict, editable=False)),
                ("made_from", models.JSONField(blank=True, default=dict, editable=False)),
                ("source_versions", models.JSONField(blank=True, default=list, editable=False)),
                ("local_title", models.CharField(blank=True, max_length=255, verbose_name="title")),
                (
                    "local_title_bg",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_cs",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_da",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_de",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_el",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_en",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_es",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_et",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_fi",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_fr",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_ga",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_hr",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_hu",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_it",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_lt",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_lv",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_mt",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_nl",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_pl",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_pt",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_ro",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_sk",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_sl",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_title_sv",
                    models.CharField(blank=True, max_length=255, null=True, verbose_name="title"),
                ),
                (
                    "local_slug",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_bg",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_cs",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_da",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_de",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_el",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_en",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_es",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_et",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_fi",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_fr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_ga",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_hr",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_hu",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_it",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_lt",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_lv",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_mt",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_nl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_pl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_pt",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_ro",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_sk",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_sl",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "local_slug_sv",
                    models.SlugField(
                        blank=True,
                        help_text="The last part of the page's address in this language. Filled in from the title.",
                        max_length=100,
                        null=True,
                        verbose_name="address",
                    ),
                ),
                ("local_path", models.TextField(blank=True, editable=False)),
                ("local_path_bg", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_cs", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_da", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_de", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_el", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_en", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_es", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_et", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_fi", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_fr", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_ga", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_hr", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_hu", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_it", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_lt", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_lv", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_mt", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_nl", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_pl", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_pt", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_ro", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_sk", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_sl", models.TextField(blank=True, editable=False, null=True)),
                ("local_path_sv", models.TextField(blank=True, editable=False, null=True)),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_bg",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_cs",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_da",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_de",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_el",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_en",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_es",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_et",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fi",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_fr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_ga",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_hr",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_hu",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_it",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_lt",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_lv",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_mt",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_nl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_pl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_pt",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_ro",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_sk",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_sl",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "summary_sv",
                    models.TextField(
                        blank=True,
                        help_text="One or two plain sentences: shown under the title, in lists and by search engines.",
                        max_length=250,
                        null=True,
                        verbose_name="summary",
                    ),
                ),
                (
                    "source_language",
                    models.CharField(
                        default=portal.multilingual.languages.default_language,
                        help_text="The language this page is first written in. The others are translations of it.",
                        max_length=5,
                        verbose_name="source language",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(blank=True, null=True, verbose_name="reviewed on"),
                ),
                ("review_due", models.DateField(blank=True, null=True, verbose_name="next review")),
                (
                    "alias_of",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="aliases",
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=models.SET(
                            wagtail.models.content_types.get_default_page_content_type
                        ),
                        related_name="pages",
                        to="contenttypes.contenttype",
                        verbose_name="content type",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="owned_pages",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "page",
                "verbose_name_plural": "pages",
                "permissions": [
                    ("bulk_delete_basepage", "Delete pages with children"),
                    ("lock_basepage", "Lock/unlock pages you've locked"),
                    ("publish_basepage", "Publish any page"),
                    ("unlock_basepage", "Unlock any page"),
                ],
                "indexes": [models.Index(fields=["depth", "path"], name="page_children")],
            },
            bases=(
                portal.multilingual.reading.Readable,
                wagtail.models.preview.PreviewableMixin,
                wagtail.models.specific.SpecificMixin,
                modelsearch.index.Indexed,
                models.Model,
            ),
        ),
    ]
