"""Forms that anybody may send, without a cookie, a session or a script (docs/contact.md).

A form is a subclass of ``PublicFormView``, entered in ``urls.py`` by ``addresses``:

    class ContactView(PublicFormView):
        name = "contact"                            # /lv/forms/contact/
        form_class = ContactForm                    # a PublicForm
        template_name = "contact/contact.html"      # extends forms/form.html
        sent_template_name = "contact/sent.html"    # extends forms/sent.html

        def store(self, form, reference, spam): ...

What arrives is stored once, or shown again with what was typed and why: 422 for a field, 400 for a ticket
that is not ours or too old, 409 for another text in a form already sent, 429 for too many, 503 if the
database does not answer. The answer to a form taken is 303, to a page with its reference.
"""

import logging

from django import forms
from django.db import DatabaseError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from portal.multilingual import languages

from . import errors, form_receipts, form_tickets
from .form_limits import Limit, TooManyFormsError

logger = logging.getLogger(__name__)

TRAP = "website"  # a field no person sees; programs fill it in
LATER = 30  # seconds until a database that did not answer may do so


class PublicForm(forms.Form):
    """A form whose fields are drawn by ``components/form_field.html``."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)


class LongTextField(forms.CharField):
    """Several lines. Browsers send a line's end as two characters; it is one.

    Too much is an error rather than ``maxlength``, with which browsers cut in silence what is pasted.
    """

    widget = forms.Textarea

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget):
        return {
            name: value
            for name, value in super().widget_attrs(widget).items()
            if name != "maxlength"
        }


# No cookie, so no CSRF token: the signed ticket does what it would do.
@method_decorator(csrf_exempt, name="dispatch")
class PublicFormView(View):
    """One public form: shows it, takes it once, thanks for it."""

    http_method_names = ("get", "head", "post")
    name = ""  # in the address; letters, digits and hyphens
    form_class = None
    template_name = ""
    sent_template_name = "forms/sent.html"
    # Generous, because an office, a shelter or a whole mobile network may share one address.
    per_network = (Limit(5, 600), Limit(30, 86_400))
    altogether = (Limit(300, 3_600),)

    def store(self, form, reference, spam):
        """Store the cleaned form, within the transaction that also makes its receipt.

        ``spam``: the trap was filled in; whoever sent it is thanked like everybody else. What must happen
        only once it is stored, such as an e-mail, belongs into ``transaction.on_commit``.
        """
        raise NotImplementedError

    def initial(self):
        """What stands in the form when it is opened."""
        return {}

    def more_context(self, around):
        """What else the templates take. ``around``: what stands around a page (navigation.chrome)."""
        return {}

    def get(self, request, reference=None):
        if reference is None:
            return self.show(self.form_class(initial=self.initial()), 200)
        if not form_receipts.is_reference(reference):
            raise Http404
        return self.draw(self.sent_template_name, {"reference": reference}, 200)

    def post(self, request):
        form, ticket = self.form_class(request.POST), self.posted_ticket()
        if not form.is_valid():
            return self.show(form, 422, ticket=ticket)
        if ticket is None:
            return self.show(form, 400, form_tickets.not_ours())
        try:
            return self.take(form, ticket)
        except form_receipts.AlreadySentError as other:
            return self.show(form, 409, already_sent(other.reference))
        except TooManyFormsError as error:
            return self.later(form, 429, too_many(error.seconds), error.seconds, ticket)
        except DatabaseError:
            logger.exception("A form could not be stored")
            return self.later(form, 503, not_stored(), LATER, ticket)

    def take(self, form, ticket):
        """Thanks for a form that is stored now, or was before."""
        digest = form_receipts.digest(ticket, form.cleaned_data)
        reference = form_receipts.known(ticket, digest)
        if reference is None:
            if ticket.problem:
                return self.show(form, 400, ticket.problem, ticket)
            reference = form_receipts.take(self, form, ticket, digest)
        return HttpResponseRedirect(reverse(f"{self.name}_sent", args=[reference]), status=303)

    def posted_ticket(self):
        """The ticket of the form; None if we have not made it or another site has sent it."""
        if self.request.headers.get("Sec-Fetch-Site") == "cross-site":
            return None
        return form_tickets.read(self.name, self.request.POST.get("ticket", ""))

    @property
    def trapped(self):
        return bool(self.request.POST.get(TRAP, "").strip())

    def later(self, form, status, problem, seconds, ticket):
        response = self.show(form, status, problem, ticket)
        response["Retry-After"] = str(seconds)
        return response

    def show(self, form, status, problem="", ticket=None):
        """The form, with what was typed. It keeps the ticket it came with as long as that is good."""
        good = ticket is not None and ticket.age <= form_tickets.OLDEST
        kept = self.request.POST["ticket"] if good else form_tickets.issue(self.name)
        return self.draw(
            self.template_name, {"form": form, "ticket": kept, "problem": problem}, status
        )

    def draw(self, template, context, status):
        language = languages.known(get_language())
        around = errors.surroundings(self.request, language)
        own = {"action": reverse(f"{self.name}_form"), **self.more_context(around)}
        return render(self.request, template, around | own | context, status=status)

    def http_method_not_allowed(self, request, *args, **kwargs):
        return errors.method_not_allowed(request, [name.upper() for name in self.http_method_names])


def addresses(view):
    """The addresses of a public form, for ``urls.py``: ``<name>_form``, and ``<name>_sent`` of its thanks."""
    thanks = view.as_view(http_method_names=("get", "head"))
    return [
        path(f"forms/{view.name}/", view.as_view(), name=f"{view.name}_form"),
        path(f"forms/{view.name}/sent/<slug:reference>/", thanks, name=f"{view.name}_sent"),
    ]


def already_sent(reference):
    sentence = _(
        "This form was sent already, with another text; we have it under %(reference)s. If this is a further"
        " message, please send it once more."
    )
    return sentence % {"reference": reference}


def too_many(seconds):
    sentence = _(
        "Too many forms came from your network in a short time, so this one was not stored. Your text is still"
        " here: please send it again in %(minutes)s min."
    )
    return sentence % {"minutes": -(-seconds // 60)}


def not_stored():
    return _(
        "The form could not be stored just now. Your text is still here: please send it again in a minute."
    )
