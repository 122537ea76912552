from modeltranslation.translator import TranslationOptions, register

from .models import BasePage


@register(BasePage)
class BasePageTranslation(TranslationOptions):
    fields = BasePage.translated_fields
