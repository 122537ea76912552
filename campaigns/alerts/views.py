"""The pages of alerts: asking for them, confirming, leaving. docs/alerts.md

None says whether an address was known: the form thanks everybody alike, and the links of a mail answer
alike however often they are used.
"""

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from portal.multilingual.languages import known
from portal.serving import errors
from portal.serving.public_forms import PublicFormView

from . import subjects, subscribing, tokens
from .forms import AlertForm
from .models import Subscriber


class AlertsView(PublicFormView):
    """``/lv/forms/alerts/``; ``?about=country-lv`` chooses beforehand."""

    name = "alerts"
    form_class = AlertForm
    template_name = "alerts/ask.html"
    sent_template_name = "alerts/asked.html"

    def initial(self):
        return {"about": self.request.GET.get("about", ""), "language": known(get_language())}

    def store(self, form, reference, spam):
        if not spam:
            data = form.cleaned_data
            subscribing.ask(
                data["email"],
                data["language"],
                discreet=data["discreet"],
                **form.subject.columns,
            )


# Mail programs post here by themselves, and so do readers who have no cookie: the signed link is the proof.
@method_decorator(csrf_exempt, name="dispatch")
class LinkView(View):
    """A page that a mail leads to. Opening it changes nothing, as programs that look for viruses open it too."""

    def page(self, template, status=200, **context):
        around = errors.surroundings(self.request, known(get_language()))
        return render(self.request, f"alerts/{template}.html", around | context, status=status)

    def invalid(self):
        return self.page("invalid", 404)


class ConfirmView(LinkView):
    """``/lv/forms/alerts/confirm/<token>/``: a button (GET), and what it does (POST)."""

    def get(self, request, token):
        subscriber = Subscriber.objects.filter(address_key=tokens.confirmed_key(token)).first()
        pending = subscriber and names(subscriber.subscriptions.pending())
        if pending:
            return self.page("confirm", names=pending)
        return self.confirmed(subscriber)

    def post(self, request, token):
        return self.confirmed(subscribing.confirm(tokens.confirmed_key(token)))

    def confirmed(self, subscriber):
        found = subscriber and names(subscriber.subscriptions.confirmed())
        return self.page("confirmed", names=found) if found else self.invalid()


class LeaveView(LinkView):
    """``/lv/forms/alerts/leave/<token>/``: a button (GET); one click or one POST (RFC 8058) erases the address."""

    def get(self, request, token):
        return self.page("leave") if tokens.left_key(token) else self.invalid()

    def post(self, request, token):
        key = tokens.left_key(token)
        if key is None:
            return self.invalid()
        subscribing.leave(key)
        return self.page("left")


def names(subscriptions):
    """What subscriptions are about, each once, in the language of the page."""
    code = known(get_language())
    found = subscriptions.select_related("country", "topic").order_by("pk")
    return list(dict.fromkeys(subjects.of_subscription(one, code).name for one in found))
