from modeltranslation.translator import TranslationOptions, register

from .models import FactFigure, HomePage, PortalDocument, PortalImage, StandardPage, Topic


@register(HomePage)
class HomePageTranslation(TranslationOptions):
    fields = HomePage.translated_fields


@register(FactFigure)
class FactFigureTranslation(TranslationOptions):
    fields = FactFigure.translated_fields


@register(StandardPage)
class StandardPageTranslation(TranslationOptions):
    fields = StandardPage.translated_fields


@register(Topic)
class TopicTranslation(TranslationOptions):
    fields = Topic.translated_fields


@register(PortalImage)
class PortalImageTranslation(TranslationOptions):
    fields = PortalImage.translated_fields


@register(PortalDocument)
class PortalDocumentTranslation(TranslationOptions):
    fields = PortalDocument.translated_fields
