from django import template
from wagtail.admin.templatetags.wagtailuserbar import wagtailuserbar

register = template.Library()


@register.simple_tag(takes_context=True)
def preview_checks(context):
    """In the editor's preview, what Wagtail's accessibility checks run on; for readers nothing, not a byte."""
    request = context.get("request")
    return wagtailuserbar(context) if getattr(request, "in_preview_panel", False) else ""
