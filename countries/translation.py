from modeltranslation.translator import TranslationOptions, register

from .models import CountryIndexPage, CountryLink, CountryPage


@register(CountryIndexPage)
class CountryIndexPageTranslation(TranslationOptions):
    fields = CountryIndexPage.translated_fields


@register(CountryPage)
class CountryPageTranslation(TranslationOptions):
    fields = CountryPage.translated_fields


@register(CountryLink)
class CountryLinkTranslation(TranslationOptions):
    fields = CountryLink.translated_fields
