"""allauth's views for signing in, with the right status when there were too many attempts."""

from allauth.account.views import LoginView, ReauthenticateView
from allauth.mfa.base.views import AuthenticateView, IndexView
from allauth.mfa.base.views import ReauthenticateView as ReauthenticateByCodeView
from allauth.mfa.totp.views import ActivateTOTPView
from django.shortcuts import redirect
from django.urls import reverse

from .. import audit

TOO_MANY = {"too_many_login_attempts", "rate_limited"}


def was_too_much(form):
    errors = form.errors.as_data().values() if form.is_bound else ()
    return any(error.code in TOO_MANY for found in errors for error in found)


class LimitedMixin:
    """429 rather than 200 while an account is locked for an address."""

    def render_to_response(self, context, **kwargs):
        forms = [context[name] for name in ("form", "webauthn_form") if context.get(name)]
        if any(was_too_much(form) for form in forms):
            kwargs["status"] = 429
            if (user := self.whose()) is not None:
                audit.locked_out(self.request, user)
        return super().render_to_response(context, **kwargs)

    def whose(self):
        return self.request.user


class SignInView(LimitedMixin, LoginView):
    def whose(self):
        return None  # noted by the adapter, which knows what was typed

    def dispatch(self, request, *args, **kwargs):
        """Somebody who may not enter the admin is not sent there and back for ever."""
        if request.user.is_authenticated and not request.user.has_perm("wagtailadmin.access_admin"):
            wanted = self.get_next_url()
            if wanted and not wanted.startswith(reverse("wagtailadmin_home")):
                return redirect(wanted)
            return redirect("mfa_index")
        return super().dispatch(request, *args, **kwargs)


class SecondFactorView(LimitedMixin, AuthenticateView):
    def whose(self):
        return self.stage.login.user

    def form_invalid(self, form):
        context = self.get_context_data()
        context["form" if "code" in form.fields else "webauthn_form"] = form
        return self.render_to_response(context)


class ConfirmByPasswordView(LimitedMixin, ReauthenticateView):
    pass


class ConfirmByCodeView(LimitedMixin, ReauthenticateByCodeView):
    pass


class AppView(LimitedMixin, ActivateTOTPView):
    pass


class SecurityView(IndexView):
    """What the account is protected by."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        nothing = {"webauthn": [], "totp": None, "recovery_codes": None}
        context["authenticators"] = nothing | context["authenticators"]
        return context
