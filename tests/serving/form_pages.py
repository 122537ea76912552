"""A public form for tests, at ``/<language>/forms/echo/``; what it stores stands in ``stored``."""

import re
import time
from unittest import mock

from django import forms
from django.conf.urls.i18n import i18n_patterns

from portal.serving.form_limits import Limit
from portal.serving.public_forms import PublicForm, PublicFormView, addresses
from portal.urls import handler400, handler403, handler404, handler500  # noqa: F401
from portal.urls import urlpatterns as portal_s

ADDRESS = "/lv/forms/echo/"
stored = []


class EchoForm(PublicForm):
    kind = forms.ChoiceField(
        label="Kind", choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect
    )
    text = forms.CharField(label="Text", max_length=1000, widget=forms.Textarea, help_text="Write.")
    email = forms.EmailField(label="E-mail", required=False)


class EchoView(PublicFormView):
    name = "echo"
    form_class = EchoForm
    template_name = "forms/form.html"
    altogether = (Limit(8, 3_600),)

    def store(self, form, reference, spam):
        if form.cleaned_data["text"] == "boom":
            raise RuntimeError("killed while storing")
        stored.append((form.cleaned_data["text"], spam))


urlpatterns = [*i18n_patterns(*addresses(EchoView)), *portal_s]


def ticket_in(response):
    return re.search(rb'name="ticket" value="([^"]+)"', response.content)[1].decode()


def opened(client, address=ADDRESS, ago=20):
    """The ticket of a form that was opened some seconds ago."""
    with mock.patch("time.time", return_value=time.time() - ago):
        return ticket_in(client.get(address))
