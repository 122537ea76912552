"""Blocks of a campaign."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class IndicatorsBlock(blocks.StreamBlock):
    """What somebody may notice; numbered on the page."""

    sign = blocks.CharBlock(label=_("Sign"), max_length=200, icon="view")


class ShareTextsBlock(blocks.StreamBlock):
    """Messages ready to be passed on."""

    text = blocks.TextBlock(label=_("Text to share"), max_length=500, icon="comment")
