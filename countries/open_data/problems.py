"""Errors of Django REST framework as problem details, in the language of the address."""

from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework import exceptions

from portal.serving.problems import problem


def answer(error, context):
    """The framework's hook for exceptions; None for what is a fault of ours."""
    if isinstance(error, Http404):
        return problem(404)
    if isinstance(error, exceptions.ValidationError):
        sentence = _("Some parameters are wrong; “errors” says which.")
        return problem(400, sentence, errors=list(faults(error.detail)))
    if isinstance(error, exceptions.APIException):
        return problem(error.status_code)
    return None


def faults(detail):
    """What is wrong with which parameter."""
    for parameter, sentences in detail.items():
        yield from ({"parameter": parameter, "detail": str(one)} for one in sentences)
