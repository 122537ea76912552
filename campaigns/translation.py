from modeltranslation.translator import TranslationOptions, register

from .models import NewsIndexPage, NewsPage


@register(NewsIndexPage)
class NewsIndexPageTranslation(TranslationOptions):
    fields = NewsIndexPage.translated_fields


@register(NewsPage)
class NewsPageTranslation(TranslationOptions):
    fields = NewsPage.translated_fields
