"""What went wrong, for programs: problem details (RFC 9457) in the language of the address."""

from http import HTTPStatus

from django.http import JsonResponse
from django.utils.translation import gettext_lazy as _

MEDIA_TYPE = "application/problem+json"
# (title, what to do about it)
_SENTENCES = {
    400: (_("Bad request"), _("The address holds something that cannot be read.")),
    403: (_("Not allowed"), _("This is not for everybody.")),
    404: (_("Not found"), _("There is nothing at this address.")),
    405: (_("Method not allowed"), _("Data can be read here and nothing else: use GET or HEAD.")),
    406: (
        _("Not acceptable"),
        _("The format is part of the address; this one is not in what you accept."),
    ),
    410: (_("Gone"), _("What was here has been deleted.")),
    414: (_("Address too long"), _("The address is longer than any that leads somewhere.")),
    500: (_("Server error"), _("Something went wrong here. It is not your request; try again.")),
}


def problem(status, detail="", **members):
    """A response whose body is ``{type, title, status, detail}`` and further ``members``."""
    title, sentence = _SENTENCES.get(status, (HTTPStatus(status).phrase, ""))
    body = {
        "type": "about:blank",
        "title": str(title),
        "status": status,
        "detail": str(detail or sentence),
        **members,
    }
    options = {"ensure_ascii": False}
    return JsonResponse(body, status=status, content_type=MEDIA_TYPE, json_dumps_params=options)
