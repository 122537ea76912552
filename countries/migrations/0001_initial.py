import uuid

import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import portal.multilingual.reading


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("content", "0001_initial"),
        ("multilingual", "0003_finalize_page_model"),
    ]

    operations = [
        migrations.CreateModel(
            name="CountryIndexPage",
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
                "verbose_name": "country index",
                "verbose_name_plural": "country indexes",
            },
            bases=("multilingual.basepage",),
        ),
        migrations.CreateModel(
            name="CountryPage",
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
                    "code",
                    models.CharField(
                        help_text="ISO 3166-1, e.g. LV",
                        max_length=2,
                        unique=True,
                        verbose_name="country code",
                    ),
                ),
                ("situation", wagtail.fields.RichTextField(blank=True, verbose_name="situation")),
                (
                    "situation_bg",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_cs",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_da",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_de",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_el",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_en",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_es",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_et",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_fi",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_fr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_ga",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_hr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_hu",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_it",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_lt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_lv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_mt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_nl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_pl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_pt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_ro",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_sk",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_sl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
                ),
                (
                    "situation_sv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="situation"),
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
                ("prevention", wagtail.fields.RichTextField(blank=True, verbose_name="prevention")),
                (
                    "prevention_bg",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_cs",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_da",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_de",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_el",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_en",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_es",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_et",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_fi",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_fr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_ga",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_hr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_hu",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_it",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_lt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_lv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_mt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_nl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_pl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_pt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_ro",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_sk",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_sl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "prevention_sv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="prevention"),
                ),
                (
                    "assistance",
                    wagtail.fields.RichTextField(blank=True, verbose_name="assistance to victims"),
                ),
                (
                    "assistance_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "assistance_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="assistance to victims"
                    ),
                ),
                (
                    "prosecution",
                    wagtail.fields.RichTextField(
                        blank=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "prosecution_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="investigation and prosecution"
                    ),
                ),
                (
                    "cooperation",
                    wagtail.fields.RichTextField(blank=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_bg",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_cs",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_da",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_de",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_el",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_en",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_es",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_et",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_fi",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_fr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_ga",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_hr",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_hu",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_it",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_lt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_lv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_mt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_nl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_pl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_pt",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_ro",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_sk",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_sl",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "cooperation_sv",
                    wagtail.fields.RichTextField(blank=True, null=True, verbose_name="cooperation"),
                ),
                (
                    "referral",
                    wagtail.fields.RichTextField(blank=True, verbose_name="referral to help"),
                ),
                (
                    "referral_bg",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_cs",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_da",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_de",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_el",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_en",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_es",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_et",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_fi",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_fr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_ga",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_hr",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_hu",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_it",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_lt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_lv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_mt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_nl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_pl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_pt",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_ro",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_sk",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_sl",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "referral_sv",
                    wagtail.fields.RichTextField(
                        blank=True, null=True, verbose_name="referral to help"
                    ),
                ),
                (
                    "topics",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True, related_name="+", to="content.topic", verbose_name="topics"
                    ),
                ),
            ],
            options={
                "verbose_name": "country profile",
                "verbose_name_plural": "country profiles",
            },
            bases=("multilingual.basepage",),
        ),
        migrations.CreateModel(
            name="CountryLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("uid", models.UUIDField(blank=True, default=uuid.uuid4)),
                ("label", models.CharField(blank=True, max_length=200, verbose_name="text")),
                (
                    "label_bg",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_cs",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_da",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_de",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_el",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_en",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_es",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_et",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_fi",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_fr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_ga",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_hr",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_hu",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_it",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_lt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_lv",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_mt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_nl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_pl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_pt",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_ro",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_sk",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_sl",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                (
                    "label_sv",
                    models.CharField(blank=True, max_length=200, null=True, verbose_name="text"),
                ),
                ("url", models.URLField(verbose_name="address")),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="countries.countrypage",
                    ),
                ),
            ],
            options={
                "verbose_name": "link",
                "verbose_name_plural": "links",
                "ordering": ["sort_order"],
                "abstract": False,
            },
            bases=(portal.multilingual.reading.Readable, models.Model),
        ),
    ]
