"""In the admin: numbers for staff, and erasing one address for who is asked to."""

import logging

from django import forms
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.db import transaction
from django.urls import reverse, reverse_lazy
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django.views.generic.edit import FormMixin
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from portal.multilingual.languages import active, endonym, known

from . import statistics, subjects
from .addresses import LONGEST, keys_of, normal
from .models import Subscriber
from .subscribing import erase

logger = logging.getLogger(__name__)

SEE, ERASE = "alerts.view_dispatch", "alerts.delete_subscriber"


class AdminView(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    """A page of the admin whose title is the last of its breadcrumbs."""

    raise_exception = True

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]


class AlertsReport(AdminView):
    permission_required = SEE
    page_title = _("E-mail alerts")
    header_icon = "mail"
    template_name = "alerts_admin/report.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "rows": statistics.subscriptions(known(get_language())),
            "dispatches": statistics.dispatches(),
            "waiting_answers": statistics.waiting_answers(),
            "erase_url": reverse("alerts_erase") if self.request.user.has_perm(ERASE) else "",
        }


class AddressForm(forms.Form):
    address = forms.CharField(
        label=_("E-mail address"),
        max_length=LONGEST,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        help_text=_("The address that asks to be erased. It is looked up, never listed."),
    )

    def clean_address(self):
        return normal(self.cleaned_data["address"])


class EraseView(FormMixin, AdminView):
    """Looks one address up, and erases it at the second button. By POST, so that it stands in no log."""

    permission_required = ERASE
    page_title = _("Erase an address")
    header_icon = "bin"
    form_class = AddressForm
    success_url = reverse_lazy("alerts_report")
    template_name = "alerts_admin/erase.html"

    def get_breadcrumbs_items(self):
        *before, own = super().get_breadcrumbs_items()
        report = {"url": reverse("alerts_report"), "label": AlertsReport.page_title}
        return [*before, report, own]

    def post(self, request):
        form = self.get_form()
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        address = form.cleaned_data["address"]
        if "erase" not in request.POST:
            return self.render_to_response(
                self.get_context_data(form=form, found=holdings(address), looked=True)
            )
        if erase_everywhere(address):
            logger.info("An address was erased from the alerts by user %s", request.user.pk)
            messages.success(request, gettext("The address was erased."))
        else:
            messages.warning(request, gettext("The address was not known; nothing was erased."))
        return self.form_valid(form)

    def get_context_data(self, **kwargs):
        return {"found": [], "looked": False} | super().get_context_data(**kwargs)


def of_address(address):
    keys = [key for code in active_and_former() for key in keys_of(address, code)]
    return Subscriber.objects.filter(address_key__in=keys)


def active_and_former():
    """Languages somebody may have subscribed in, also those switched off since."""
    known_ones = Subscriber.objects.values_list("language", flat=True).distinct().order_by()
    return dict.fromkeys([*active(), *known_ones])


def holdings(address):
    """``[(language, [(what about, when confirmed or None)])]`` that are stored of an address."""
    code = known(get_language())
    found = of_address(address).prefetch_related("subscriptions__country", "subscriptions__topic")
    return [
        (
            endonym(one.language),
            [
                (subjects.of_subscription(s, code).name, s.confirmed_at)
                for s in one.subscriptions.all()
            ],
        )
        for one in found
    ]


@transaction.atomic
def erase_everywhere(address):
    """How many subscribers of this address there were."""
    found = list(of_address(address).select_for_update())
    for subscriber in found:
        erase(subscriber)
    return len(found)
