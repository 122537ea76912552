import uuid

import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import taggit.managers
import wagtail.fields
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models

import portal.multilingual.reading


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("multilingual", "0003_finalize_page_model"),
        ("taggit", "0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HomePage",
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
                (
                    "crime_facts",
                    wagtail.fields.RichTextField(blank=True, verbose_name="facts about the crime"),
                ),
                (
                    "crime_facts_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "crime_facts_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="facts about the crime"
                    ),
                ),
                (
                    "organised_crime",
                    wagtail.fields.RichTextField(
                        blank=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                (
                    "organised_crime_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="links with organised crime"
                    ),
                ),
                ("campaign", wagtail.fields.RichTextField(blank=True, verbose_name="campaign")),
                (
                    "campaign_bg",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_cs",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_da",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_de",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_el",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_en",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_es",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_et",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_fi",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_fr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_ga",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_hr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_hu",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_it",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_lt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_lv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_mt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_nl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_pl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_pt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_ro",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_sk",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_sl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "campaign_sv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="campaign"),
                ),
                (
                    "actions",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_bg",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_cs",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_da",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_de",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_el",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_en",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_es",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_et",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_fi",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_fr",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_ga",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_hr",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_hu",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_it",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_lt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_lv",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_mt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_nl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_pl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_pt",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_ro",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_sk",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_sl",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "actions_sv",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        null=True,
                        verbose_name="EU actions",
                    ),
                ),
                (
                    "framework",
                    wagtail.fields.RichTextField(
                        blank=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "framework_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="legal and policy framework"
                    ),
                ),
                (
                    "coordinator",
                    wagtail.fields.RichTextField(
                        blank=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordinator_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="the coordinator's mandate"
                    ),
                ),
                (
                    "coordination",
                    wagtail.fields.RichTextField(
                        blank=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordination_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="networks and coordination"
                    ),
                ),
                (
                    "coordinator_name",
                    models.CharField(blank=True, max_length=120, verbose_name="coordinator's name"),
                ),
            ],
            options={
                "verbose_name": "home page",
                "verbose_name_plural": "home pages",
            },
            bases=("multilingual.basepage",),
        ),
        migrations.CreateModel(
            name="StandardPage",
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
                "verbose_name": "standard page",
                "verbose_name_plural": "standard pages",
            },
            bases=("multilingual.basepage",),
        ),
        migrations.CreateModel(
            name="Topic",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="name")),
                (
                    "name_bg",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_cs",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_da",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_el",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_es",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_et",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_fi",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_fr",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_ga",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_hr",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_hu",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_it",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_lt",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_lv",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_mt",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_pl",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_pt",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_ro",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_sk",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_sl",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                (
                    "name_sv",
                    models.CharField(blank=True, max_length=100, null=True, verbose_name="name"),
                ),
                ("slug", models.SlugField(max_length=100, unique=True, verbose_name="address")),
            ],
            options={
                "verbose_name": "topic",
                "verbose_name_plural": "topics",
                "ordering": ["slug"],
            },
            bases=(portal.multilingual.reading.Readable, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="FactFigure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("uid", models.UUIDField(blank=True, default=uuid.uuid4)),
                ("value", models.CharField(max_length=30, verbose_name="value")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "label",
                    models.CharField(blank=True, max_length=200, verbose_name="what it counts"),
                ),
                (
                    "label_bg",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_cs",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_da",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_de",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_el",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_en",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_es",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_et",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_fi",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_fr",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_ga",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_hr",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_hu",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_it",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_lt",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_lv",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_mt",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_nl",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_pl",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_pt",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_ro",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_sk",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_sl",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                (
                    "label_sv",
                    models.CharField(
                        blank=True, max_length=200, null=True, verbose_name="what it counts"
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=200, verbose_name="source")),
                (
                    "source_bg",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_cs",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_da",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_el",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_es",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_et",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_fi",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_ga",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_hr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_hu",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_it",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_lt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_lv",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_mt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_pl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_pt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_ro",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_sk",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_sl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                (
                    "source_sv",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="source"),
                ),
                ("source_url", models.URLField(blank=True, verbose_name="address of the source")),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="figures",
                        to="content.homepage",
                    ),
                ),
            ],
            options={
                "verbose_name": "figure",
                "verbose_name_plural": "figures",
                "ordering": ["sort_order"],
                "abstract": False,
            },
            bases=(portal.multilingual.reading.Readable, models.Model),
        ),
        migrations.CreateModel(
            name="PortalDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                ("file", models.FileField(upload_to="documents", verbose_name="file")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                ("file_size", models.PositiveBigIntegerField(editable=False, null=True)),
                ("file_hash", models.CharField(blank=True, editable=False, max_length=40)),
                (
                    "local_title",
                    models.CharField(blank=True, max_length=255, verbose_name="title for readers"),
                ),
                (
                    "local_title_bg",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_cs",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_da",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_de",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_el",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_en",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_es",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_et",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_fi",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_fr",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_ga",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_hr",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_hu",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_it",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_lt",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_lv",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_mt",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_nl",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_pl",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_pt",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_ro",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_sk",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_sl",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "local_title_sv",
                    models.CharField(
                        blank=True, max_length=255, null=True, verbose_name="title for readers"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bg", "български"),
                            ("cs", "čeština"),
                            ("da", "dansk"),
                            ("de", "Deutsch"),
                            ("el", "ελληνικά"),
                            ("en", "English"),
                            ("es", "español"),
                            ("et", "eesti"),
                            ("fi", "suomi"),
                            ("fr", "français"),
                            ("ga", "Gaeilge"),
                            ("hr", "hrvatski"),
                            ("hu", "magyar"),
                            ("it", "italiano"),
                            ("lt", "lietuvių"),
                            ("lv", "latviešu"),
                            ("mt", "Malti"),
                            ("nl", "Nederlands"),
                            ("pl", "polski"),
                            ("pt", "português"),
                            ("ro", "română"),
                            ("sk", "slovenčina"),
                            ("sl", "slovenščina"),
                            ("sv", "svenska"),
                        ],
                        max_length=5,
                        verbose_name="language of the file",
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True,
                        help_text=None,
                        through="taggit.TaggedItem",
                        to="taggit.Tag",
                        verbose_name="tags",
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
                "abstract": False,
            },
            bases=(portal.multilingual.reading.Readable, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="PortalImage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                (
                    "file",
                    wagtail.images.models.WagtailImageField(
                        height_field="height",
                        upload_to=wagtail.images.models.get_upload_to,
                        verbose_name="file",
                        width_field="width",
                    ),
                ),
                (
                    "description",
                    models.CharField(
                        blank=True, default="", max_length=255, verbose_name="description"
                    ),
                ),
                ("width", models.IntegerField(editable=False, verbose_name="width")),
                ("height", models.IntegerField(editable=False, verbose_name="height")),
                (
                    "created_at",
                    models.DateTimeField(
                        auto_now_add=True, db_index=True, verbose_name="created at"
                    ),
                ),
                ("focal_point_x", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_y", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_width", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_height", models.PositiveIntegerField(blank=True, null=True)),
                ("file_size", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "file_hash",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=40),
                ),
                (
                    "alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_bg",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_cs",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_da",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_de",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_el",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_en",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_es",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_et",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_fi",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_fr",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_ga",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_hr",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_hu",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_it",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_lt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_lv",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_mt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_nl",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_pl",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_pt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_ro",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_sk",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_sl",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                (
                    "alt_sv",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for people who cannot see it. Leave empty if it is only decoration.",
                        max_length=250,
                        null=True,
                        verbose_name="description",
                    ),
                ),
                ("credit", models.CharField(blank=True, max_length=200, verbose_name="credit")),
                ("licence", models.CharField(blank=True, max_length=100, verbose_name="licence")),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True,
                        help_text=None,
                        through="taggit.TaggedItem",
                        to="taggit.Tag",
                        verbose_name="tags",
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "image",
                "verbose_name_plural": "images",
                "abstract": False,
            },
            bases=(
                portal.multilingual.reading.Readable,
                wagtail.images.models.ImageFileMixin,
                modelsearch.index.Indexed,
                models.Model,
            ),
        ),
        migrations.AddField(
            model_name="homepage",
            name="hero_image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="content.portalimage",
                verbose_name="picture",
            ),
        ),
        migrations.CreateModel(
            name="PortalRendition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("filter_spec", models.CharField(db_index=True, max_length=255)),
                (
                    "file",
                    wagtail.images.models.WagtailImageField(
                        height_field="height",
                        storage=wagtail.images.models.get_rendition_storage,
                        upload_to=wagtail.images.models.get_rendition_upload_to,
                        width_field="width",
                    ),
                ),
                ("width", models.IntegerField(editable=False)),
                ("height", models.IntegerField(editable=False)),
                (
                    "focal_point_key",
                    models.CharField(blank=True, default="", editable=False, max_length=16),
                ),
                (
                    "image",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="renditions",
                        to="content.portalimage",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
                    )
                ],
            },
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
    ]
